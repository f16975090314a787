"""Compiled from `ui/check_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from nplv_desktop.gui.findings.finding_group import FindingGroup

class Ui_CheckPage(object):
    def setupUi(self, CheckPage: QWidget) -> None:
        if not CheckPage.objectName():
            CheckPage.setObjectName(u"CheckPage")
        self.pageLayout = QVBoxLayout(CheckPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(CheckPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(CheckPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.verdictCard = QFrame(CheckPage)
        self.verdictCard.setObjectName(u"verdictCard")
        self.verdictCard.setProperty(u"card", True)
        self.verdictLayout = QVBoxLayout(self.verdictCard)
        self.verdictLayout.setSpacing(12)
        self.verdictLayout.setObjectName(u"verdictLayout")
        self.verdictLayout.setContentsMargins(18, 16, 18, 16)
        self.verdictRow = QHBoxLayout()
        self.verdictRow.setSpacing(12)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictRow.setContentsMargins(0, 0, 0, 0)
        self.verdictIcon = QLabel(self.verdictCard)
        self.verdictIcon.setObjectName(u"verdictIcon")
        self.verdictIcon.setProperty(u"role", u"figure")

        self.verdictRow.addWidget(self.verdictIcon)

        self.verdictTexts = QVBoxLayout()
        self.verdictTexts.setSpacing(2)
        self.verdictTexts.setObjectName(u"verdictTexts")
        self.verdictTexts.setContentsMargins(0, 0, 0, 0)
        self.verdictLabel = QLabel(self.verdictCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setWordWrap(True)
        self.verdictLabel.setProperty(u"role", u"card-title")

        self.verdictTexts.addWidget(self.verdictLabel)

        self.verdictDetail = QLabel(self.verdictCard)
        self.verdictDetail.setObjectName(u"verdictDetail")
        self.verdictDetail.setWordWrap(True)
        self.verdictDetail.setProperty(u"role", u"muted")

        self.verdictTexts.addWidget(self.verdictDetail)


        self.verdictRow.addLayout(self.verdictTexts)

        self.verdictRow.setStretch(1, 1)

        self.verdictLayout.addLayout(self.verdictRow)

        self.exportRow = QHBoxLayout()
        self.exportRow.setSpacing(8)
        self.exportRow.setObjectName(u"exportRow")
        self.exportRow.setContentsMargins(0, 0, 0, 0)
        self.exportSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exportRow.addItem(self.exportSpacer)

        self.conceptButton = QPushButton(self.verdictCard)
        self.conceptButton.setObjectName(u"conceptButton")

        self.exportRow.addWidget(self.conceptButton)

        self.finalButton = QPushButton(self.verdictCard)
        self.finalButton.setObjectName(u"finalButton")
        self.finalButton.setProperty(u"kind", u"primary")

        self.exportRow.addWidget(self.finalButton)


        self.verdictLayout.addLayout(self.exportRow)


        self.pageLayout.addWidget(self.verdictCard)

        self.blockingGroup = FindingGroup(CheckPage)
        self.blockingGroup.setObjectName(u"blockingGroup")

        self.pageLayout.addWidget(self.blockingGroup)

        self.attentionGroup = FindingGroup(CheckPage)
        self.attentionGroup.setObjectName(u"attentionGroup")

        self.pageLayout.addWidget(self.attentionGroup)

        self.informationGroup = FindingGroup(CheckPage)
        self.informationGroup.setObjectName(u"informationGroup")

        self.pageLayout.addWidget(self.informationGroup)

        self.emptyCard = QFrame(CheckPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"card", True)
        self.emptyLayout = QVBoxLayout(self.emptyCard)
        self.emptyLayout.setSpacing(4)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(18, 16, 18, 18)
        self.emptyTitle = QLabel(self.emptyCard)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"role", u"card-title")

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyCard)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"role", u"muted")

        self.emptyLayout.addWidget(self.emptyText)


        self.pageLayout.addWidget(self.emptyCard)

        self.pageSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.pageSpacer)

        QWidget.setTabOrder(self.conceptButton, self.finalButton)

        self.retranslateUi(CheckPage)

        QMetaObject.connectSlotsByName(CheckPage)
    # setupUi

    def retranslateUi(self, CheckPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("CheckPage", u"Controle", None))
        self.introLabel.setText(QCoreApplication.translate("CheckPage", u"Wat aan de afspraak nog te herstellen of te bekijken is. Kies een regel om naar het veld te gaan.", None))
        self.verdictIcon.setText("")
        self.verdictLabel.setText("")
        self.verdictDetail.setText("")
        self.conceptButton.setText(QCoreApplication.translate("CheckPage", u"Concept exporteren", None))
#if QT_CONFIG(tooltip)
        self.conceptButton.setToolTip(QCoreApplication.translate("CheckPage", u"Afspraak en bijlage met het watermerk CONCEPT", None))
#endif // QT_CONFIG(tooltip)
        self.finalButton.setText(QCoreApplication.translate("CheckPage", u"Ter ondertekening exporteren", None))
#if QT_CONFIG(tooltip)
        self.finalButton.setToolTip("")
#endif // QT_CONFIG(tooltip)
        self.emptyTitle.setText(QCoreApplication.translate("CheckPage", u"Geen bevindingen", None))
        self.emptyText.setText(QCoreApplication.translate("CheckPage", u"Cijfers, partijen en teksten spreken elkaar niet tegen. Nieuwe bevindingen verschijnen hier vanzelf.", None))
        pass
    # retranslateUi
