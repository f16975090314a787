"""Compiled from `ui/capacity_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from nplv_desktop.gui.figures.explanation_card import FigureButton
from nplv_desktop.gui.findings.finding_strips import FindingStrips
from nplv_desktop.gui.tables.row_detail import RowDetail
from nplv_desktop.gui.tables.row_table import RowTable

class Ui_CapacityPage(object):
    def setupUi(self, CapacityPage: QWidget) -> None:
        if not CapacityPage.objectName():
            CapacityPage.setObjectName(u"CapacityPage")
        self.pageLayout = QVBoxLayout(CapacityPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(CapacityPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(CapacityPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.notEligible = QFrame(CapacityPage)
        self.notEligible.setObjectName(u"notEligible")
        self.notEligible.setProperty(u"strip", u"information")
        self.notEligibleLayout = QHBoxLayout(self.notEligible)
        self.notEligibleLayout.setSpacing(8)
        self.notEligibleLayout.setObjectName(u"notEligibleLayout")
        self.notEligibleLayout.setContentsMargins(14, 10, 14, 10)
        self.notEligibleText = QLabel(self.notEligible)
        self.notEligibleText.setObjectName(u"notEligibleText")
        self.notEligibleText.setWordWrap(True)

        self.notEligibleLayout.addWidget(self.notEligibleText)


        self.pageLayout.addWidget(self.notEligible)

        self.capacityTableCard = QFrame(CapacityPage)
        self.capacityTableCard.setObjectName(u"capacityTableCard")
        self.capacityTableCard.setProperty(u"card", True)
        self.capacityTableLayout = QVBoxLayout(self.capacityTableCard)
        self.capacityTableLayout.setSpacing(0)
        self.capacityTableLayout.setObjectName(u"capacityTableLayout")
        self.capacityTableLayout.setContentsMargins(1, 1, 1, 1)
        self.capacityTable = RowTable(self.capacityTableCard)
        self.capacityTable.setObjectName(u"capacityTable")

        self.capacityTableLayout.addWidget(self.capacityTable)


        self.pageLayout.addWidget(self.capacityTableCard)

        self.tableProblem = QLabel(CapacityPage)
        self.tableProblem.setObjectName(u"tableProblem")
        self.tableProblem.setWordWrap(True)
        self.tableProblem.setProperty(u"role", u"error-text")

        self.pageLayout.addWidget(self.tableProblem)

        self.rowDetail = RowDetail(CapacityPage)
        self.rowDetail.setObjectName(u"rowDetail")

        self.pageLayout.addWidget(self.rowDetail)

        self.findingStrips = FindingStrips(CapacityPage)
        self.findingStrips.setObjectName(u"findingStrips")

        self.pageLayout.addWidget(self.findingStrips)

        self.cardsLayout = QHBoxLayout()
        self.cardsLayout.setSpacing(16)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(0, 0, 0, 0)
        self.fundCard = QFrame(CapacityPage)
        self.fundCard.setObjectName(u"fundCard")
        self.fundCard.setProperty(u"card", True)
        self.fundCardLayout = QVBoxLayout(self.fundCard)
        self.fundCardLayout.setSpacing(10)
        self.fundCardLayout.setObjectName(u"fundCardLayout")
        self.fundCardLayout.setContentsMargins(18, 16, 18, 16)
        self.fundTitle = QLabel(self.fundCard)
        self.fundTitle.setObjectName(u"fundTitle")
        self.fundTitle.setProperty(u"role", u"card-title")

        self.fundCardLayout.addWidget(self.fundTitle)

        self.compensableRow = QHBoxLayout()
        self.compensableRow.setSpacing(8)
        self.compensableRow.setObjectName(u"compensableRow")
        self.compensableRow.setContentsMargins(0, 0, 0, 0)
        self.compensableLabel = QLabel(self.fundCard)
        self.compensableLabel.setObjectName(u"compensableLabel")

        self.compensableRow.addWidget(self.compensableLabel)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compensableRow.addItem(self.spacer1)

        self.compensableValue = FigureButton(self.fundCard)
        self.compensableValue.setObjectName(u"compensableValue")
        self.compensableValue.setProperty(u"figure", u"capacity_compensable")
        self.compensableValue.setProperty(u"title", u"Btw-compensatiefonds")

        self.compensableRow.addWidget(self.compensableValue)


        self.fundCardLayout.addLayout(self.compensableRow)

        self.payableRow = QHBoxLayout()
        self.payableRow.setSpacing(8)
        self.payableRow.setObjectName(u"payableRow")
        self.payableRow.setContentsMargins(0, 0, 0, 0)
        self.payableLabel = QLabel(self.fundCard)
        self.payableLabel.setObjectName(u"payableLabel")

        self.payableRow.addWidget(self.payableLabel)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.payableRow.addItem(self.spacer2)

        self.payableValue = FigureButton(self.fundCard)
        self.payableValue.setObjectName(u"payableValue")
        self.payableValue.setProperty(u"figure", u"capacity_payable")
        self.payableValue.setProperty(u"title", u"Uit te keren")
        self.payableValue.setProperty(u"role", u"figure")

        self.payableRow.addWidget(self.payableValue)


        self.fundCardLayout.addLayout(self.payableRow)


        self.cardsLayout.addWidget(self.fundCard)

        self.rightCard = QFrame(CapacityPage)
        self.rightCard.setObjectName(u"rightCard")
        self.rightCard.setProperty(u"card", True)
        self.rightCardLayout = QVBoxLayout(self.rightCard)
        self.rightCardLayout.setSpacing(10)
        self.rightCardLayout.setObjectName(u"rightCardLayout")
        self.rightCardLayout.setContentsMargins(18, 16, 18, 16)
        self.rightTitle = QLabel(self.rightCard)
        self.rightTitle.setObjectName(u"rightTitle")
        self.rightTitle.setProperty(u"role", u"card-title")

        self.rightCardLayout.addWidget(self.rightTitle)

        self.rightRow = QHBoxLayout()
        self.rightRow.setSpacing(8)
        self.rightRow.setObjectName(u"rightRow")
        self.rightRow.setContentsMargins(0, 0, 0, 0)
        self.rightLabel = QLabel(self.rightCard)
        self.rightLabel.setObjectName(u"rightLabel")

        self.rightRow.addWidget(self.rightLabel)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rightRow.addItem(self.spacer3)

        self.rightValue = FigureButton(self.rightCard)
        self.rightValue.setObjectName(u"rightValue")
        self.rightValue.setProperty(u"figure", u"capacity_right")
        self.rightValue.setProperty(u"title", u"Recht capaciteit")

        self.rightRow.addWidget(self.rightValue)


        self.rightCardLayout.addLayout(self.rightRow)

        self.freeRow = QHBoxLayout()
        self.freeRow.setSpacing(8)
        self.freeRow.setObjectName(u"freeRow")
        self.freeRow.setContentsMargins(0, 0, 0, 0)
        self.freeLabel = QLabel(self.rightCard)
        self.freeLabel.setObjectName(u"freeLabel")

        self.freeRow.addWidget(self.freeLabel)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.freeRow.addItem(self.spacer4)

        self.freeValue = FigureButton(self.rightCard)
        self.freeValue.setObjectName(u"freeValue")
        self.freeValue.setProperty(u"figure", u"capacity_right")
        self.freeValue.setProperty(u"title", u"Nog vrij van het recht capaciteit")
        self.freeValue.setProperty(u"role", u"figure")

        self.freeRow.addWidget(self.freeValue)


        self.rightCardLayout.addLayout(self.freeRow)


        self.cardsLayout.addWidget(self.rightCard)

        self.cardsLayout.setStretch(0, 1)
        self.cardsLayout.setStretch(1, 1)

        self.pageLayout.addLayout(self.cardsLayout)

        self.spacer5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer5)

        QWidget.setTabOrder(self.capacityTable, self.rowDetail)

        self.retranslateUi(CapacityPage)

        QMetaObject.connectSlotsByName(CapacityPage)
    # setupUi

    def retranslateUi(self, CapacityPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("CapacityPage", u"Ambtelijke capaciteit", None))
        self.introLabel.setText(QCoreApplication.translate("CapacityPage", u"Extra capaciteit voor het gebied, als vast bedrag of als fte \u00d7 jaren \u00d7 tarief. Typ in de laatste rij of plak uit Excel.", None))
        self.notEligibleText.setText("")
#if QT_CONFIG(accessibility)
        self.capacityTable.setAccessibleName(QCoreApplication.translate("CapacityPage", u"Capaciteit", None))
#endif // QT_CONFIG(accessibility)
        self.tableProblem.setText("")
        self.fundTitle.setText(QCoreApplication.translate("CapacityPage", u"Uit te keren na btw-compensatiefonds", None))
        self.compensableLabel.setText(QCoreApplication.translate("CapacityPage", u"Compensabele btw", None))
        self.compensableValue.setText("")
        self.payableLabel.setText(QCoreApplication.translate("CapacityPage", u"Maximaal uit te keren", None))
        self.payableValue.setText("")
        self.rightTitle.setText(QCoreApplication.translate("CapacityPage", u"Recht volgens de regeling", None))
        self.rightLabel.setText(QCoreApplication.translate("CapacityPage", u"Bijlage 2", None))
        self.rightValue.setText("")
        self.freeLabel.setText(QCoreApplication.translate("CapacityPage", u"Nog vrij", None))
        self.freeValue.setText("")
        pass
    # retranslateUi
