"""Compiled from `ui/wbi_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from nplv_desktop.gui.findings.finding_strips import FindingStrips
from nplv_desktop.gui.tables.row_table import RowTable

class Ui_WbiPage(object):
    def setupUi(self, WbiPage: QWidget) -> None:
        if not WbiPage.objectName():
            WbiPage.setObjectName(u"WbiPage")
        self.pageLayout = QVBoxLayout(WbiPage)
        self.pageLayout.setSpacing(20)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(WbiPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(WbiPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.wbiGroup = QVBoxLayout()
        self.wbiGroup.setSpacing(8)
        self.wbiGroup.setObjectName(u"wbiGroup")
        self.wbiGroup.setContentsMargins(0, 0, 0, 0)
        self.wbiTitle = QLabel(WbiPage)
        self.wbiTitle.setObjectName(u"wbiTitle")
        self.wbiTitle.setProperty(u"role", u"card-title")

        self.wbiGroup.addWidget(self.wbiTitle)

        self.wbiTableCard = QFrame(WbiPage)
        self.wbiTableCard.setObjectName(u"wbiTableCard")
        self.wbiTableCard.setProperty(u"card", True)
        self.wbiTableLayout = QVBoxLayout(self.wbiTableCard)
        self.wbiTableLayout.setSpacing(0)
        self.wbiTableLayout.setObjectName(u"wbiTableLayout")
        self.wbiTableLayout.setContentsMargins(1, 1, 1, 1)
        self.wbiTable = RowTable(self.wbiTableCard)
        self.wbiTable.setObjectName(u"wbiTable")

        self.wbiTableLayout.addWidget(self.wbiTable)


        self.wbiGroup.addWidget(self.wbiTableCard)

        self.wbiProblem = QLabel(WbiPage)
        self.wbiProblem.setObjectName(u"wbiProblem")
        self.wbiProblem.setWordWrap(True)
        self.wbiProblem.setProperty(u"role", u"error-text")

        self.wbiGroup.addWidget(self.wbiProblem)

        self.wbiTools = QHBoxLayout()
        self.wbiTools.setSpacing(8)
        self.wbiTools.setObjectName(u"wbiTools")
        self.wbiTools.setContentsMargins(0, 0, 0, 0)
        self.wbiHint = QLabel(WbiPage)
        self.wbiHint.setObjectName(u"wbiHint")
        self.wbiHint.setWordWrap(True)
        self.wbiHint.setProperty(u"role", u"muted")

        self.wbiTools.addWidget(self.wbiHint)

        self.wbiDelete = QPushButton(WbiPage)
        self.wbiDelete.setObjectName(u"wbiDelete")
        self.wbiDelete.setProperty(u"kind", u"link")

        self.wbiTools.addWidget(self.wbiDelete)

        self.wbiTools.setStretch(0, 1)

        self.wbiGroup.addLayout(self.wbiTools)


        self.pageLayout.addLayout(self.wbiGroup)

        self.budgetGroup = QVBoxLayout()
        self.budgetGroup.setSpacing(8)
        self.budgetGroup.setObjectName(u"budgetGroup")
        self.budgetGroup.setContentsMargins(0, 0, 0, 0)
        self.budgetTitle = QLabel(WbiPage)
        self.budgetTitle.setObjectName(u"budgetTitle")
        self.budgetTitle.setProperty(u"role", u"card-title")

        self.budgetGroup.addWidget(self.budgetTitle)

        self.budgetTableCard = QFrame(WbiPage)
        self.budgetTableCard.setObjectName(u"budgetTableCard")
        self.budgetTableCard.setProperty(u"card", True)
        self.budgetTableLayout = QVBoxLayout(self.budgetTableCard)
        self.budgetTableLayout.setSpacing(0)
        self.budgetTableLayout.setObjectName(u"budgetTableLayout")
        self.budgetTableLayout.setContentsMargins(1, 1, 1, 1)
        self.budgetTable = RowTable(self.budgetTableCard)
        self.budgetTable.setObjectName(u"budgetTable")

        self.budgetTableLayout.addWidget(self.budgetTable)


        self.budgetGroup.addWidget(self.budgetTableCard)

        self.budgetProblem = QLabel(WbiPage)
        self.budgetProblem.setObjectName(u"budgetProblem")
        self.budgetProblem.setWordWrap(True)
        self.budgetProblem.setProperty(u"role", u"error-text")

        self.budgetGroup.addWidget(self.budgetProblem)

        self.budgetTools = QHBoxLayout()
        self.budgetTools.setSpacing(8)
        self.budgetTools.setObjectName(u"budgetTools")
        self.budgetTools.setContentsMargins(0, 0, 0, 0)
        self.budgetHint = QLabel(WbiPage)
        self.budgetHint.setObjectName(u"budgetHint")
        self.budgetHint.setWordWrap(True)
        self.budgetHint.setProperty(u"role", u"muted")

        self.budgetTools.addWidget(self.budgetHint)

        self.budgetDelete = QPushButton(WbiPage)
        self.budgetDelete.setObjectName(u"budgetDelete")
        self.budgetDelete.setProperty(u"kind", u"link")

        self.budgetTools.addWidget(self.budgetDelete)

        self.budgetTools.setStretch(0, 1)

        self.budgetGroup.addLayout(self.budgetTools)


        self.pageLayout.addLayout(self.budgetGroup)

        self.findingStrips = FindingStrips(WbiPage)
        self.findingStrips.setObjectName(u"findingStrips")

        self.pageLayout.addWidget(self.findingStrips)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer1)

        QWidget.setTabOrder(self.wbiTable, self.wbiDelete)
        QWidget.setTabOrder(self.wbiDelete, self.budgetTable)
        QWidget.setTabOrder(self.budgetTable, self.budgetDelete)

        self.retranslateUi(WbiPage)

        QMetaObject.connectSlotsByName(WbiPage)
    # setupUi

    def retranslateUi(self, WbiPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("WbiPage", u"Wbi en gebiedsbudget", None))
        self.introLabel.setText(QCoreApplication.translate("WbiPage", u"Mogelijke nieuwe aanvragen voor de Woningbouwimpuls en een gebiedsbudget. Bedragen incl. btw; ze zijn een inschatting, geen toezegging.", None))
        self.wbiTitle.setText(QCoreApplication.translate("WbiPage", u"Mogelijke Wbi-aanvragen", None))
#if QT_CONFIG(accessibility)
        self.wbiTable.setAccessibleName(QCoreApplication.translate("WbiPage", u"Mogelijke Wbi-aanvragen", None))
#endif // QT_CONFIG(accessibility)
        self.wbiProblem.setText("")
        self.wbiHint.setText(QCoreApplication.translate("WbiPage", u"De gemeente financiert ten minste de helft mee. Sleep een nummer om een rij te verplaatsen.", None))
        self.wbiDelete.setText(QCoreApplication.translate("WbiPage", u"Rij verwijderen", None))
        self.budgetTitle.setText(QCoreApplication.translate("WbiPage", u"Gebiedsbudget", None))
#if QT_CONFIG(accessibility)
        self.budgetTable.setAccessibleName(QCoreApplication.translate("WbiPage", u"Gebiedsbudget", None))
#endif // QT_CONFIG(accessibility)
        self.budgetProblem.setText("")
        self.budgetHint.setText(QCoreApplication.translate("WbiPage", u"Alleen waar een gebiedsbudget is afgesproken; zonder rijen vervalt dit onderdeel in de documenten.", None))
        self.budgetDelete.setText(QCoreApplication.translate("WbiPage", u"Rij verwijderen", None))
        pass
    # retranslateUi
