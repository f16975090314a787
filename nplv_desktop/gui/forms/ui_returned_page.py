"""Compiled from `ui/returned_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from nplv_desktop.gui.figures.changed_text import ChangedText

class Ui_ReturnedPage(object):
    def setupUi(self, ReturnedPage: QWidget) -> None:
        if not ReturnedPage.objectName():
            ReturnedPage.setObjectName(u"ReturnedPage")
        self.pageLayout = QVBoxLayout(ReturnedPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ReturnedPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.titleRow.addWidget(self.titleLabel)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.spacer1)

        self.progress = QProgressBar(ReturnedPage)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(90, 6))

        self.titleRow.addWidget(self.progress)


        self.headLayout.addLayout(self.titleRow)

        self.introLabel = QLabel(ReturnedPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.emptyCard = QFrame(ReturnedPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"card", True)
        self.emptyCardLayout = QVBoxLayout(self.emptyCard)
        self.emptyCardLayout.setSpacing(10)
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
        self.chooseButton = QPushButton(self.emptyCard)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setProperty(u"kind", u"primary")

        self.emptyButtons.addWidget(self.chooseButton)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.spacer2)


        self.emptyCardLayout.addLayout(self.emptyButtons)


        self.pageLayout.addWidget(self.emptyCard)

        self.verdictCard = QFrame(ReturnedPage)
        self.verdictCard.setObjectName(u"verdictCard")
        self.verdictCard.setProperty(u"card", True)
        self.verdictCardLayout = QVBoxLayout(self.verdictCard)
        self.verdictCardLayout.setSpacing(0)
        self.verdictCardLayout.setObjectName(u"verdictCardLayout")
        self.verdictCardLayout.setContentsMargins(18, 14, 18, 14)
        self.verdictRow = QHBoxLayout()
        self.verdictRow.setSpacing(12)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictRow.setContentsMargins(0, 0, 0, 0)
        self.verdictIcon = QLabel(self.verdictCard)
        self.verdictIcon.setObjectName(u"verdictIcon")
        self.verdictIcon.setMinimumSize(QSize(28, 0))
        self.verdictIcon.setMaximumSize(QSize(28, 16777215))

        self.verdictRow.addWidget(self.verdictIcon)

        self.verdictTexts = QVBoxLayout()
        self.verdictTexts.setSpacing(2)
        self.verdictTexts.setObjectName(u"verdictTexts")
        self.verdictTexts.setContentsMargins(0, 0, 0, 0)
        self.verdictLabel = QLabel(self.verdictCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setProperty(u"role", u"card-title")

        self.verdictTexts.addWidget(self.verdictLabel)

        self.verdictDetail = QLabel(self.verdictCard)
        self.verdictDetail.setObjectName(u"verdictDetail")
        self.verdictDetail.setWordWrap(True)
        self.verdictDetail.setProperty(u"role", u"page-intro")

        self.verdictTexts.addWidget(self.verdictDetail)


        self.verdictRow.addLayout(self.verdictTexts)

        self.newAreaButton = QPushButton(self.verdictCard)
        self.newAreaButton.setObjectName(u"newAreaButton")

        self.verdictRow.addWidget(self.newAreaButton)

        self.againButton = QPushButton(self.verdictCard)
        self.againButton.setObjectName(u"againButton")

        self.verdictRow.addWidget(self.againButton)

        self.verdictRow.setStretch(1, 1)

        self.verdictCardLayout.addLayout(self.verdictRow)


        self.pageLayout.addWidget(self.verdictCard)

        self.readingCard = QFrame(ReturnedPage)
        self.readingCard.setObjectName(u"readingCard")
        self.readingCard.setProperty(u"card", True)
        self.readingCardLayout = QVBoxLayout(self.readingCard)
        self.readingCardLayout.setSpacing(8)
        self.readingCardLayout.setObjectName(u"readingCardLayout")
        self.readingCardLayout.setContentsMargins(18, 14, 18, 14)
        self.readingTitle = QLabel(self.readingCard)
        self.readingTitle.setObjectName(u"readingTitle")
        self.readingTitle.setProperty(u"role", u"card-title")

        self.readingCardLayout.addWidget(self.readingTitle)

        self.readingTable = QTableView(self.readingCard)
        self.readingTable.setObjectName(u"readingTable")

        self.readingCardLayout.addWidget(self.readingTable)


        self.pageLayout.addWidget(self.readingCard)

        self.figuresCard = QFrame(ReturnedPage)
        self.figuresCard.setObjectName(u"figuresCard")
        self.figuresCard.setProperty(u"card", True)
        self.figuresCardLayout = QVBoxLayout(self.figuresCard)
        self.figuresCardLayout.setSpacing(8)
        self.figuresCardLayout.setObjectName(u"figuresCardLayout")
        self.figuresCardLayout.setContentsMargins(18, 14, 18, 14)
        self.figuresTitle = QLabel(self.figuresCard)
        self.figuresTitle.setObjectName(u"figuresTitle")
        self.figuresTitle.setProperty(u"role", u"card-title")

        self.figuresCardLayout.addWidget(self.figuresTitle)

        self.figuresTable = QTableView(self.figuresCard)
        self.figuresTable.setObjectName(u"figuresTable")

        self.figuresCardLayout.addWidget(self.figuresTable)


        self.pageLayout.addWidget(self.figuresCard)

        self.textsCard = QFrame(ReturnedPage)
        self.textsCard.setObjectName(u"textsCard")
        self.textsCard.setProperty(u"card", True)
        self.textsCardLayout = QVBoxLayout(self.textsCard)
        self.textsCardLayout.setSpacing(10)
        self.textsCardLayout.setObjectName(u"textsCardLayout")
        self.textsCardLayout.setContentsMargins(18, 14, 18, 14)
        self.textsTitle = QLabel(self.textsCard)
        self.textsTitle.setObjectName(u"textsTitle")
        self.textsTitle.setProperty(u"role", u"card-title")

        self.textsCardLayout.addWidget(self.textsTitle)

        self.textsView = ChangedText(self.textsCard)
        self.textsView.setObjectName(u"textsView")

        self.textsCardLayout.addWidget(self.textsView)

        self.boxes = QVBoxLayout()
        self.boxes.setSpacing(4)
        self.boxes.setObjectName(u"boxes")
        self.boxes.setContentsMargins(0, 0, 0, 0)

        self.textsCardLayout.addLayout(self.boxes)

        self.takeRow = QHBoxLayout()
        self.takeRow.setSpacing(8)
        self.takeRow.setObjectName(u"takeRow")
        self.takeRow.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.takeRow.addItem(self.spacer3)

        self.takeButton = QPushButton(self.textsCard)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"kind", u"primary")

        self.takeRow.addWidget(self.takeButton)


        self.textsCardLayout.addLayout(self.takeRow)


        self.pageLayout.addWidget(self.textsCard)

        self.wordingCard = QFrame(ReturnedPage)
        self.wordingCard.setObjectName(u"wordingCard")
        self.wordingCard.setProperty(u"card", True)
        self.wordingCardLayout = QVBoxLayout(self.wordingCard)
        self.wordingCardLayout.setSpacing(8)
        self.wordingCardLayout.setObjectName(u"wordingCardLayout")
        self.wordingCardLayout.setContentsMargins(18, 14, 18, 14)
        self.wordingTitle = QLabel(self.wordingCard)
        self.wordingTitle.setObjectName(u"wordingTitle")
        self.wordingTitle.setProperty(u"role", u"card-title")

        self.wordingCardLayout.addWidget(self.wordingTitle)

        self.wordingIntro = QLabel(self.wordingCard)
        self.wordingIntro.setObjectName(u"wordingIntro")
        self.wordingIntro.setWordWrap(True)
        self.wordingIntro.setProperty(u"role", u"page-intro")

        self.wordingCardLayout.addWidget(self.wordingIntro)

        self.wordingTable = QTableView(self.wordingCard)
        self.wordingTable.setObjectName(u"wordingTable")

        self.wordingCardLayout.addWidget(self.wordingTable)


        self.pageLayout.addWidget(self.wordingCard)

        self.commentsCard = QFrame(ReturnedPage)
        self.commentsCard.setObjectName(u"commentsCard")
        self.commentsCard.setProperty(u"card", True)
        self.commentsCardLayout = QVBoxLayout(self.commentsCard)
        self.commentsCardLayout.setSpacing(8)
        self.commentsCardLayout.setObjectName(u"commentsCardLayout")
        self.commentsCardLayout.setContentsMargins(18, 14, 18, 14)
        self.commentsTitle = QLabel(self.commentsCard)
        self.commentsTitle.setObjectName(u"commentsTitle")
        self.commentsTitle.setProperty(u"role", u"card-title")

        self.commentsCardLayout.addWidget(self.commentsTitle)

        self.commentsTable = QTableView(self.commentsCard)
        self.commentsTable.setObjectName(u"commentsTable")

        self.commentsCardLayout.addWidget(self.commentsTable)


        self.pageLayout.addWidget(self.commentsCard)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer4)

        QWidget.setTabOrder(self.chooseButton, self.newAreaButton)
        QWidget.setTabOrder(self.newAreaButton, self.againButton)
        QWidget.setTabOrder(self.againButton, self.readingTable)
        QWidget.setTabOrder(self.readingTable, self.figuresTable)
        QWidget.setTabOrder(self.figuresTable, self.textsView)
        QWidget.setTabOrder(self.textsView, self.takeButton)
        QWidget.setTabOrder(self.takeButton, self.wordingTable)
        QWidget.setTabOrder(self.wordingTable, self.commentsTable)

        self.retranslateUi(ReturnedPage)

        QMetaObject.connectSlotsByName(ReturnedPage)
    # setupUi

    def retranslateUi(self, ReturnedPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("ReturnedPage", u"Teruggekomen", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ReturnedPage", u"Bezig", None))
#endif // QT_CONFIG(accessibility)
        self.introLabel.setText(QCoreApplication.translate("ReturnedPage", u"Leg een Word-bestand dat terugkwam naast het dossier.", None))
        self.emptyTitle.setText(QCoreApplication.translate("ReturnedPage", u"Nog geen bestand gekozen", None))
        self.emptyText.setText("")
        self.chooseButton.setText(QCoreApplication.translate("ReturnedPage", u"Word-bestand kiezen\u2026", None))
        self.verdictLabel.setText("")
        self.verdictDetail.setText("")
        self.newAreaButton.setText(QCoreApplication.translate("ReturnedPage", u"Als nieuw gebied\u2026", None))
#if QT_CONFIG(tooltip)
        self.newAreaButton.setToolTip(QCoreApplication.translate("ReturnedPage", u"Leest de tabellen en teksten van dit bestand in als nieuw gebied", None))
#endif // QT_CONFIG(tooltip)
        self.againButton.setText(QCoreApplication.translate("ReturnedPage", u"Ander bestand\u2026", None))
        self.readingTitle.setText(QCoreApplication.translate("ReturnedPage", u"Wat niet paste bij het inlezen", None))
#if QT_CONFIG(accessibility)
        self.readingTable.setAccessibleName(QCoreApplication.translate("ReturnedPage", u"Wat niet paste bij het inlezen", None))
#endif // QT_CONFIG(accessibility)
        self.figuresTitle.setText(QCoreApplication.translate("ReturnedPage", u"Cijfers die verschillen", None))
#if QT_CONFIG(accessibility)
        self.figuresTable.setAccessibleName(QCoreApplication.translate("ReturnedPage", u"Cijfers die verschillen", None))
#endif // QT_CONFIG(accessibility)
        self.textsTitle.setText(QCoreApplication.translate("ReturnedPage", u"Teksten van het gebied", None))
#if QT_CONFIG(accessibility)
        self.textsView.setAccessibleName(QCoreApplication.translate("ReturnedPage", u"Teksten, woord voor woord", None))
#endif // QT_CONFIG(accessibility)
        self.takeButton.setText(QCoreApplication.translate("ReturnedPage", u"Overnemen", None))
        self.wordingTitle.setText(QCoreApplication.translate("ReturnedPage", u"Andere zinnen van de afspraak", None))
        self.wordingIntro.setText(QCoreApplication.translate("ReturnedPage", u"Deze zinnen horen bij het sjabloon; ze zijn hier niet over te nemen.", None))
#if QT_CONFIG(accessibility)
        self.wordingTable.setAccessibleName(QCoreApplication.translate("ReturnedPage", u"Andere zinnen van de afspraak", None))
#endif // QT_CONFIG(accessibility)
        self.commentsTitle.setText(QCoreApplication.translate("ReturnedPage", u"Opmerkingen in het document", None))
#if QT_CONFIG(accessibility)
        self.commentsTable.setAccessibleName(QCoreApplication.translate("ReturnedPage", u"Opmerkingen in het document", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
