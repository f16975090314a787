"""Compiled from `ui/changes_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QListView,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from nplv_desktop.gui.fields.line_field import LineField

class Ui_ChangesDialog(object):
    def setupUi(self, ChangesDialog: QDialog) -> None:
        if not ChangesDialog.objectName():
            ChangesDialog.setObjectName(u"ChangesDialog")
        ChangesDialog.setMinimumSize(QSize(480, 320))
        self.dialogLayout = QVBoxLayout(ChangesDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(ChangesDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(ChangesDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.dialogLayout.addWidget(self.introLabel)

        self.nameFrame = QFrame(ChangesDialog)
        self.nameFrame.setObjectName(u"nameFrame")
        self.nameRow = QHBoxLayout(self.nameFrame)
        self.nameRow.setSpacing(8)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.nameFrame)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameRow.addWidget(self.nameLabel)

        self.nameField = LineField(self.nameFrame)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setMaxLength(200)

        self.nameRow.addWidget(self.nameField)


        self.dialogLayout.addWidget(self.nameFrame)

        self.findingsLabel = QLabel(ChangesDialog)
        self.findingsLabel.setObjectName(u"findingsLabel")
        self.findingsLabel.setProperty(u"role", u"card-title")

        self.dialogLayout.addWidget(self.findingsLabel)

        self.findings = QListWidget(ChangesDialog)
        self.findings.setObjectName(u"findings")
        self.findings.setWordWrap(True)
        self.findings.setSpacing(3)
        self.findings.setResizeMode(QListView.ResizeMode.Adjust)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.dialogLayout.addWidget(self.findings)

        self.changes = QTreeWidget(ChangesDialog)
        self.changes.setObjectName(u"changes")
        self.changes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changes.setWordWrap(True)
        self.changes.setColumnCount(3)
        self.changes.setRootIsDecorated(True)

        self.dialogLayout.addWidget(self.changes)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.footLabel = QLabel(ChangesDialog)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"muted")

        self.buttonRow.addWidget(self.footLabel)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer1)

        self.cancelButton = QPushButton(ChangesDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.acceptButton = QPushButton(ChangesDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.acceptButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.findings)
        QWidget.setTabOrder(self.findings, self.changes)
        QWidget.setTabOrder(self.changes, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.acceptButton)

        self.retranslateUi(ChangesDialog)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(ChangesDialog)
    # setupUi

    def retranslateUi(self, ChangesDialog: QDialog) -> None:
        ChangesDialog.setWindowTitle(QCoreApplication.translate("ChangesDialog", u"Gebied inlezen", None))
        self.titleLabel.setText("")
        self.introLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("ChangesDialog", u"Naam van het &gebied", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("ChangesDialog", u"Naam van het gebied", None))
#endif // QT_CONFIG(accessibility)
        self.findingsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("ChangesDialog", u"Wat niet past", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("ChangesDialog", u"Wat verandert", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ChangesDialog", u"Annuleren", None))
        self.acceptButton.setText(QCoreApplication.translate("ChangesDialog", u"Inlezen", None))
    # retranslateUi
