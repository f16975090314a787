"""Shows what taking in an area would change, before it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from nplv_desktop.domain.changes.field_changes import SECTIONS, AreaChange, Section
from nplv_desktop.gui.forms.ui_changes_dialog import Ui_ChangesDialog
from nplv_desktop.gui.look.fitting import fit_to_screen

_MOST_SHOWN = 300
#: Sections with more changes than this start closed.
_MOST_OPEN = 40
_SECTION = Qt.ItemDataRole.UserRole


class ChangesDialog(QDialog):
    """Shows what taking in an area file would change, before it does."""

    def __init__(
        self,
        area: str,
        file_name: str,
        changes: tuple[AreaChange, ...],
        *,
        is_extra: bool,
        can_choose: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ChangesDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.titleLabel.setText(f"{area} inlezen uit “{file_name}”")
        extra = f" {area} is geen van de twintig NPLV-gebieden en komt erbij als extra gebied." if is_extra else ""
        ui.introLabel.setText(
            "Dit verandert er in het dossier; vink uit wat u niet wilt. U kunt het daarna ongedaan maken." + extra
            if can_choose
            else f"Dit komt in het dossier. U kunt het daarna ongedaan maken.{extra}"
        )
        for widget in (ui.nameFrame, ui.findingsLabel, ui.findings):
            widget.hide()
        fit_to_screen(self, 780, 520)
        self._changes = changes
        self._can_choose = can_choose
        tree = ui.changes
        tree.setHeaderLabels(["Veld", "Nu", "Wordt"])
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for section in SECTIONS:
            here = [change for change in changes if change.section == section.key]
            if here:
                self._add_section(section, here)
        tree.itemChanged.connect(self._count)
        self._count()
        ui.acceptButton.clicked.connect(self.accept)
        ui.cancelButton.clicked.connect(self.reject)

    @property
    def sections(self) -> frozenset[str]:
        """The sections to take in; all of them where none that changes was left out."""
        if not self._can_choose:
            return frozenset(section.key for section in SECTIONS)
        left_out = {item.data(0, _SECTION) for item in self._items() if item.checkState(0) == Qt.CheckState.Unchecked}
        return frozenset(section.key for section in SECTIONS) - left_out

    def _items(self) -> list[QTreeWidgetItem]:
        tree = self.ui.changes
        return [item for item in map(tree.topLevelItem, range(tree.topLevelItemCount())) if item is not None]

    def _add_section(self, section: Section, changes: list[AreaChange]) -> None:
        count = "1 veld" if len(changes) == 1 else f"{len(changes)} velden"
        head = QTreeWidgetItem([f"{section.title} · {count}"])
        head.setData(0, _SECTION, section.key)
        if self._can_choose:
            head.setCheckState(0, Qt.CheckState.Checked)
        for change in changes[:_MOST_SHOWN]:
            texts = [change.field, change.before or "–", change.after or "–"]
            row = QTreeWidgetItem(texts)
            for column, text in enumerate(texts):
                row.setToolTip(column, text)
            head.addChild(row)
        if len(changes) > _MOST_SHOWN:
            head.addChild(QTreeWidgetItem([f"en nog {len(changes) - _MOST_SHOWN}"]))
        self.ui.changes.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        head.setExpanded(len(changes) <= _MOST_OPEN)

    def _count(self) -> None:
        wanted = self.sections
        count = sum(change.section in wanted for change in self._changes)
        self.ui.footLabel.setText("1 veld verandert" if count == 1 else f"{count} velden veranderen")
        self.ui.acceptButton.setEnabled(bool(count) or not self._can_choose)
