"""Compiled from `ui/planlijst_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from nplv_desktop.gui.figures.starts_chart import StartsChart
from nplv_desktop.gui.findings.finding_strips import FindingStrips
from nplv_desktop.gui.plans.derived_figures import DerivedFigures
from nplv_desktop.gui.plans.plan_table import PlanTable

class Ui_PlanlijstPage(object):
    def setupUi(self, PlanlijstPage: QWidget) -> None:
        if not PlanlijstPage.objectName():
            PlanlijstPage.setObjectName(u"PlanlijstPage")
        self.pageLayout = QVBoxLayout(PlanlijstPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PlanlijstPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.sourceRow = QHBoxLayout()
        self.sourceRow.setSpacing(8)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceRow.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(PlanlijstPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.sourceRow.addWidget(self.introLabel)

        self.newVersionButton = QPushButton(PlanlijstPage)
        self.newVersionButton.setObjectName(u"newVersionButton")
        self.newVersionButton.setProperty(u"kind", u"link")

        self.sourceRow.addWidget(self.newVersionButton)

        self.sourceRow.setStretch(0, 1)

        self.headLayout.addLayout(self.sourceRow)


        self.pageLayout.addLayout(self.headLayout)

        self.emptyCard = QFrame(PlanlijstPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"card", True)
        self.emptyCardLayout = QVBoxLayout(self.emptyCard)
        self.emptyCardLayout.setSpacing(12)
        self.emptyCardLayout.setObjectName(u"emptyCardLayout")
        self.emptyCardLayout.setContentsMargins(18, 14, 18, 14)
        self.emptyTitle = QLabel(self.emptyCard)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"role", u"card-title")

        self.emptyCardLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyCard)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"role", u"page-intro")

        self.emptyCardLayout.addWidget(self.emptyText)

        self.emptyButtons = QHBoxLayout()
        self.emptyButtons.setSpacing(8)
        self.emptyButtons.setObjectName(u"emptyButtons")
        self.emptyButtons.setContentsMargins(0, 0, 0, 0)
        self.importButton = QPushButton(self.emptyCard)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"kind", u"primary")

        self.emptyButtons.addWidget(self.importButton)

        self.firstPlanButton = QPushButton(self.emptyCard)
        self.firstPlanButton.setObjectName(u"firstPlanButton")

        self.emptyButtons.addWidget(self.firstPlanButton)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.spacer1)


        self.emptyCardLayout.addLayout(self.emptyButtons)


        self.pageLayout.addWidget(self.emptyCard)

        self.planArea = QWidget(PlanlijstPage)
        self.planArea.setObjectName(u"planArea")
        self.planAreaLayout = QVBoxLayout(self.planArea)
        self.planAreaLayout.setSpacing(12)
        self.planAreaLayout.setObjectName(u"planAreaLayout")
        self.planAreaLayout.setContentsMargins(0, 0, 0, 0)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.searchField = QLineEdit(self.planArea)
        self.searchField.setObjectName(u"searchField")
        self.searchField.setClearButtonEnabled(True)
        self.searchField.setMaximumSize(QSize(240, 16777215))

        self.tools.addWidget(self.searchField)

        self.statusFilter = QPushButton(self.planArea)
        self.statusFilter.setObjectName(u"statusFilter")

        self.tools.addWidget(self.statusFilter)

        self.areaFilter = QPushButton(self.planArea)
        self.areaFilter.setObjectName(u"areaFilter")

        self.tools.addWidget(self.areaFilter)

        self.moreFilter = QPushButton(self.planArea)
        self.moreFilter.setObjectName(u"moreFilter")

        self.tools.addWidget(self.moreFilter)

        self.groupButton = QPushButton(self.planArea)
        self.groupButton.setObjectName(u"groupButton")

        self.tools.addWidget(self.groupButton)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.spacer2)

        self.columnsButton = QPushButton(self.planArea)
        self.columnsButton.setObjectName(u"columnsButton")

        self.tools.addWidget(self.columnsButton)

        self.excelButton = QPushButton(self.planArea)
        self.excelButton.setObjectName(u"excelButton")

        self.tools.addWidget(self.excelButton)


        self.planAreaLayout.addLayout(self.tools)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(8)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(0, 0, 0, 0)
        self.filterLabel = QLabel(self.planArea)
        self.filterLabel.setObjectName(u"filterLabel")
        self.filterLabel.setProperty(u"role", u"muted")

        self.filterRow.addWidget(self.filterLabel)

        self.clearFilters = QPushButton(self.planArea)
        self.clearFilters.setObjectName(u"clearFilters")
        self.clearFilters.setProperty(u"kind", u"link")

        self.filterRow.addWidget(self.clearFilters)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filterRow.addItem(self.spacer3)


        self.planAreaLayout.addLayout(self.filterRow)

        self.tableCard = QFrame(self.planArea)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.planTable = PlanTable(self.tableCard)
        self.planTable.setObjectName(u"planTable")
        self.planTable.setMinimumSize(QSize(0, 290))

        self.tableLayout.addWidget(self.planTable)

        self.sumLine = QFrame(self.tableCard)
        self.sumLine.setObjectName(u"sumLine")
        self.sumLine.setMinimumSize(QSize(0, 38))
        self.sumLayout = QHBoxLayout(self.sumLine)
        self.sumLayout.setSpacing(12)
        self.sumLayout.setObjectName(u"sumLayout")
        self.sumLayout.setContentsMargins(12, 4, 8, 4)
        self.sumLabel = QLabel(self.sumLine)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setProperty(u"role", u"figure")

        self.sumLayout.addWidget(self.sumLabel)

        self.sumFigures = QLabel(self.sumLine)
        self.sumFigures.setObjectName(u"sumFigures")

        self.sumLayout.addWidget(self.sumFigures)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sumLayout.addItem(self.spacer4)

        self.changeButton = QPushButton(self.sumLine)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setProperty(u"kind", u"link")

        self.sumLayout.addWidget(self.changeButton)

        self.addButton = QPushButton(self.sumLine)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"kind", u"link")

        self.sumLayout.addWidget(self.addButton)


        self.tableLayout.addWidget(self.sumLine)


        self.planAreaLayout.addWidget(self.tableCard)

        self.tableProblem = QLabel(self.planArea)
        self.tableProblem.setObjectName(u"tableProblem")
        self.tableProblem.setWordWrap(True)
        self.tableProblem.setProperty(u"role", u"error-text")

        self.planAreaLayout.addWidget(self.tableProblem)

        self.cardsLayout = QHBoxLayout()
        self.cardsLayout.setSpacing(16)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(0, 0, 0, 0)
        self.hardCard = QFrame(self.planArea)
        self.hardCard.setObjectName(u"hardCard")
        self.hardCard.setProperty(u"card", True)
        self.hardCardLayout = QVBoxLayout(self.hardCard)
        self.hardCardLayout.setSpacing(4)
        self.hardCardLayout.setObjectName(u"hardCardLayout")
        self.hardCardLayout.setContentsMargins(18, 14, 18, 14)
        self.hardTitle = QLabel(self.hardCard)
        self.hardTitle.setObjectName(u"hardTitle")
        self.hardTitle.setProperty(u"role", u"card-title")

        self.hardCardLayout.addWidget(self.hardTitle)

        self.hardValue = QLabel(self.hardCard)
        self.hardValue.setObjectName(u"hardValue")
        self.hardValue.setProperty(u"role", u"total")

        self.hardCardLayout.addWidget(self.hardValue)

        self.hardNote = QLabel(self.hardCard)
        self.hardNote.setObjectName(u"hardNote")
        self.hardNote.setWordWrap(True)
        self.hardNote.setProperty(u"role", u"muted")

        self.hardCardLayout.addWidget(self.hardNote)

        self.spacer5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hardCardLayout.addItem(self.spacer5)


        self.cardsLayout.addWidget(self.hardCard)

        self.affordableCard = QFrame(self.planArea)
        self.affordableCard.setObjectName(u"affordableCard")
        self.affordableCard.setProperty(u"card", True)
        self.affordableCardLayout = QVBoxLayout(self.affordableCard)
        self.affordableCardLayout.setSpacing(4)
        self.affordableCardLayout.setObjectName(u"affordableCardLayout")
        self.affordableCardLayout.setContentsMargins(18, 14, 18, 14)
        self.affordableTitle = QLabel(self.affordableCard)
        self.affordableTitle.setObjectName(u"affordableTitle")
        self.affordableTitle.setProperty(u"role", u"card-title")

        self.affordableCardLayout.addWidget(self.affordableTitle)

        self.affordableValue = QLabel(self.affordableCard)
        self.affordableValue.setObjectName(u"affordableValue")
        self.affordableValue.setProperty(u"role", u"total")

        self.affordableCardLayout.addWidget(self.affordableValue)

        self.affordableNote = QLabel(self.affordableCard)
        self.affordableNote.setObjectName(u"affordableNote")
        self.affordableNote.setWordWrap(True)
        self.affordableNote.setProperty(u"role", u"muted")

        self.affordableCardLayout.addWidget(self.affordableNote)

        self.spacer6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.affordableCardLayout.addItem(self.spacer6)


        self.cardsLayout.addWidget(self.affordableCard)

        self.startsCard = QFrame(self.planArea)
        self.startsCard.setObjectName(u"startsCard")
        self.startsCard.setProperty(u"card", True)
        self.startsCardLayout = QVBoxLayout(self.startsCard)
        self.startsCardLayout.setSpacing(6)
        self.startsCardLayout.setObjectName(u"startsCardLayout")
        self.startsCardLayout.setContentsMargins(18, 14, 18, 14)
        self.startsTitle = QLabel(self.startsCard)
        self.startsTitle.setObjectName(u"startsTitle")
        self.startsTitle.setProperty(u"role", u"card-title")

        self.startsCardLayout.addWidget(self.startsTitle)

        self.startsChart = StartsChart(self.startsCard)
        self.startsChart.setObjectName(u"startsChart")

        self.startsCardLayout.addWidget(self.startsChart)


        self.cardsLayout.addWidget(self.startsCard)

        self.reviewCard = QFrame(self.planArea)
        self.reviewCard.setObjectName(u"reviewCard")
        self.reviewCard.setProperty(u"card", True)
        self.reviewCardLayout = QVBoxLayout(self.reviewCard)
        self.reviewCardLayout.setSpacing(4)
        self.reviewCardLayout.setObjectName(u"reviewCardLayout")
        self.reviewCardLayout.setContentsMargins(18, 14, 18, 14)
        self.reviewTitle = QLabel(self.reviewCard)
        self.reviewTitle.setObjectName(u"reviewTitle")
        self.reviewTitle.setProperty(u"role", u"card-title")

        self.reviewCardLayout.addWidget(self.reviewTitle)

        self.reviewValue = QLabel(self.reviewCard)
        self.reviewValue.setObjectName(u"reviewValue")
        self.reviewValue.setProperty(u"role", u"total")

        self.reviewCardLayout.addWidget(self.reviewValue)

        self.reviewNote = QLabel(self.reviewCard)
        self.reviewNote.setObjectName(u"reviewNote")
        self.reviewNote.setWordWrap(True)
        self.reviewNote.setProperty(u"role", u"muted")

        self.reviewCardLayout.addWidget(self.reviewNote)

        self.spacer7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reviewCardLayout.addItem(self.spacer7)


        self.cardsLayout.addWidget(self.reviewCard)

        self.cardsLayout.setStretch(0, 3)
        self.cardsLayout.setStretch(1, 3)
        self.cardsLayout.setStretch(2, 5)
        self.cardsLayout.setStretch(3, 3)

        self.planAreaLayout.addLayout(self.cardsLayout)

        self.derivedCard = QFrame(self.planArea)
        self.derivedCard.setObjectName(u"derivedCard")
        self.derivedCard.setProperty(u"card", True)
        self.derivedCardLayout = QVBoxLayout(self.derivedCard)
        self.derivedCardLayout.setSpacing(10)
        self.derivedCardLayout.setObjectName(u"derivedCardLayout")
        self.derivedCardLayout.setContentsMargins(18, 14, 18, 14)
        self.derivedHead = QHBoxLayout()
        self.derivedHead.setSpacing(8)
        self.derivedHead.setObjectName(u"derivedHead")
        self.derivedHead.setContentsMargins(0, 0, 0, 0)
        self.derivedTitle = QLabel(self.derivedCard)
        self.derivedTitle.setObjectName(u"derivedTitle")
        self.derivedTitle.setProperty(u"role", u"card-title")

        self.derivedHead.addWidget(self.derivedTitle)

        self.spacer8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.derivedHead.addItem(self.spacer8)

        self.followBox = QCheckBox(self.derivedCard)
        self.followBox.setObjectName(u"followBox")

        self.derivedHead.addWidget(self.followBox)


        self.derivedCardLayout.addLayout(self.derivedHead)

        self.derivedFigures = DerivedFigures(self.derivedCard)
        self.derivedFigures.setObjectName(u"derivedFigures")

        self.derivedCardLayout.addWidget(self.derivedFigures)

        self.assumptionsLabel = QLabel(self.derivedCard)
        self.assumptionsLabel.setObjectName(u"assumptionsLabel")
        self.assumptionsLabel.setWordWrap(True)
        self.assumptionsLabel.setProperty(u"role", u"muted")

        self.derivedCardLayout.addWidget(self.assumptionsLabel)


        self.planAreaLayout.addWidget(self.derivedCard)

        self.findingStrips = FindingStrips(self.planArea)
        self.findingStrips.setObjectName(u"findingStrips")

        self.planAreaLayout.addWidget(self.findingStrips)


        self.pageLayout.addWidget(self.planArea)

        self.spacer9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer9)

        QWidget.setTabOrder(self.newVersionButton, self.importButton)
        QWidget.setTabOrder(self.importButton, self.firstPlanButton)
        QWidget.setTabOrder(self.firstPlanButton, self.searchField)
        QWidget.setTabOrder(self.searchField, self.statusFilter)
        QWidget.setTabOrder(self.statusFilter, self.areaFilter)
        QWidget.setTabOrder(self.areaFilter, self.moreFilter)
        QWidget.setTabOrder(self.moreFilter, self.groupButton)
        QWidget.setTabOrder(self.groupButton, self.columnsButton)
        QWidget.setTabOrder(self.columnsButton, self.excelButton)
        QWidget.setTabOrder(self.excelButton, self.clearFilters)
        QWidget.setTabOrder(self.clearFilters, self.planTable)
        QWidget.setTabOrder(self.planTable, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.addButton)
        QWidget.setTabOrder(self.addButton, self.followBox)

        self.retranslateUi(PlanlijstPage)

        QMetaObject.connectSlotsByName(PlanlijstPage)
    # setupUi

    def retranslateUi(self, PlanlijstPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("PlanlijstPage", u"Planlijst", None))
        self.introLabel.setText("")
        self.newVersionButton.setText(QCoreApplication.translate("PlanlijstPage", u"Nieuwe versie inlezen\u2026", None))
        self.emptyTitle.setText(QCoreApplication.translate("PlanlijstPage", u"Nog geen planlijst", None))
        self.emptyText.setText(QCoreApplication.translate("PlanlijstPage", u"Lees de lijst in die u van de gemeente kreeg: Excel, OpenDocument of csv, in elke indeling. U ziet alles voordat het wordt overgenomen.", None))
        self.importButton.setText(QCoreApplication.translate("PlanlijstPage", u"Planlijst inlezen\u2026", None))
        self.firstPlanButton.setText(QCoreApplication.translate("PlanlijstPage", u"Plan toevoegen", None))
        self.searchField.setPlaceholderText(QCoreApplication.translate("PlanlijstPage", u"Zoek in plannen\u2026", None))
#if QT_CONFIG(accessibility)
        self.searchField.setAccessibleName(QCoreApplication.translate("PlanlijstPage", u"Zoek in plannen", None))
#endif // QT_CONFIG(accessibility)
        self.statusFilter.setText(QCoreApplication.translate("PlanlijstPage", u"Status \u25be", None))
#if QT_CONFIG(tooltip)
        self.statusFilter.setToolTip(QCoreApplication.translate("PlanlijstPage", u"Filter op planologische status", None))
#endif // QT_CONFIG(tooltip)
        self.areaFilter.setText(QCoreApplication.translate("PlanlijstPage", u"Gebied \u25be", None))
#if QT_CONFIG(tooltip)
        self.areaFilter.setToolTip(QCoreApplication.translate("PlanlijstPage", u"Filter op ligging in het NPLV-gebied", None))
#endif // QT_CONFIG(tooltip)
        self.moreFilter.setText(QCoreApplication.translate("PlanlijstPage", u"Filter \u25be", None))
#if QT_CONFIG(tooltip)
        self.moreFilter.setToolTip(QCoreApplication.translate("PlanlijstPage", u"Filter op een andere kolom", None))
#endif // QT_CONFIG(tooltip)
        self.groupButton.setText(QCoreApplication.translate("PlanlijstPage", u"Groeperen \u25be", None))
        self.columnsButton.setText(QCoreApplication.translate("PlanlijstPage", u"Kolommen \u25be", None))
        self.excelButton.setText(QCoreApplication.translate("PlanlijstPage", u"Naar Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.excelButton.setToolTip(QCoreApplication.translate("PlanlijstPage", u"De planlijst als Excelbestand bewaren", None))
#endif // QT_CONFIG(tooltip)
        self.filterLabel.setText("")
        self.clearFilters.setText(QCoreApplication.translate("PlanlijstPage", u"Alles tonen", None))
#if QT_CONFIG(accessibility)
        self.planTable.setAccessibleName(QCoreApplication.translate("PlanlijstPage", u"Plannen", None))
#endif // QT_CONFIG(accessibility)
        self.sumLabel.setText("")
        self.sumFigures.setText("")
        self.changeButton.setText(QCoreApplication.translate("PlanlijstPage", u"Selectie wijzigen\u2026", None))
        self.addButton.setText(QCoreApplication.translate("PlanlijstPage", u"Plan toevoegen", None))
        self.tableProblem.setText("")
        self.hardTitle.setText(QCoreApplication.translate("PlanlijstPage", u"Hard", None))
        self.hardValue.setText("")
        self.hardNote.setText("")
        self.affordableTitle.setText(QCoreApplication.translate("PlanlijstPage", u"Betaalbaar", None))
        self.affordableValue.setText("")
        self.affordableNote.setText("")
        self.startsTitle.setText(QCoreApplication.translate("PlanlijstPage", u"Start bouw per jaar", None))
        self.reviewTitle.setText(QCoreApplication.translate("PlanlijstPage", u"Te beoordelen", None))
        self.reviewValue.setText("")
        self.reviewNote.setText("")
        self.derivedTitle.setText(QCoreApplication.translate("PlanlijstPage", u"Volgt uit de planlijst", None))
        self.followBox.setText(QCoreApplication.translate("PlanlijstPage", u"Woningen volgen uit de planlijst", None))
#if QT_CONFIG(tooltip)
        self.followBox.setToolTip(QCoreApplication.translate("PlanlijstPage", u"Wat niet is ingevuld, komt uit de planlijst", None))
#endif // QT_CONFIG(tooltip)
        self.assumptionsLabel.setText("")
        pass
    # retranslateUi
