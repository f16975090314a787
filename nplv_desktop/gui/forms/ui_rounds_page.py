"""Compiled from `ui/rounds_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from nplv_desktop.gui.fields.choice_field import ChoiceField
from nplv_desktop.gui.figures.changed_text import ChangedText

class Ui_RoundsPage(object):
    def setupUi(self, RoundsPage: QWidget) -> None:
        if not RoundsPage.objectName():
            RoundsPage.setObjectName(u"RoundsPage")
        self.pageLayout = QVBoxLayout(RoundsPage)
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
        self.titleLabel = QLabel(RoundsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.titleRow.addWidget(self.titleLabel)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.spacer1)

        self.freezeButton = QPushButton(RoundsPage)
        self.freezeButton.setObjectName(u"freezeButton")
        self.freezeButton.setProperty(u"kind", u"primary")

        self.titleRow.addWidget(self.freezeButton)


        self.headLayout.addLayout(self.titleRow)

        self.introLabel = QLabel(RoundsPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.emptyCard = QFrame(RoundsPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"card", True)
        self.emptyCardLayout = QVBoxLayout(self.emptyCard)
        self.emptyCardLayout.setSpacing(6)
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


        self.pageLayout.addWidget(self.emptyCard)

        self.roundsCard = QFrame(RoundsPage)
        self.roundsCard.setObjectName(u"roundsCard")
        self.roundsCard.setProperty(u"card", True)
        self.roundsCardLayout = QVBoxLayout(self.roundsCard)
        self.roundsCardLayout.setSpacing(10)
        self.roundsCardLayout.setObjectName(u"roundsCardLayout")
        self.roundsCardLayout.setContentsMargins(18, 10, 18, 14)
        self.roundsTable = QTableView(self.roundsCard)
        self.roundsTable.setObjectName(u"roundsTable")

        self.roundsCardLayout.addWidget(self.roundsTable)

        self.noteLabel = QLabel(self.roundsCard)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"page-intro")

        self.roundsCardLayout.addWidget(self.noteLabel)

        self.roundButtons = QHBoxLayout()
        self.roundButtons.setSpacing(8)
        self.roundButtons.setObjectName(u"roundButtons")
        self.roundButtons.setContentsMargins(0, 0, 0, 0)
        self.fingerprintLabel = QLabel(self.roundsCard)
        self.fingerprintLabel.setObjectName(u"fingerprintLabel")
        self.fingerprintLabel.setProperty(u"role", u"muted")

        self.roundButtons.addWidget(self.fingerprintLabel)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.roundButtons.addItem(self.spacer2)

        self.compareButton = QPushButton(self.roundsCard)
        self.compareButton.setObjectName(u"compareButton")

        self.roundButtons.addWidget(self.compareButton)

        self.restoreButton = QPushButton(self.roundsCard)
        self.restoreButton.setObjectName(u"restoreButton")

        self.roundButtons.addWidget(self.restoreButton)


        self.roundsCardLayout.addLayout(self.roundButtons)


        self.pageLayout.addWidget(self.roundsCard)

        self.compareCard = QFrame(RoundsPage)
        self.compareCard.setObjectName(u"compareCard")
        self.compareCard.setProperty(u"card", True)
        self.compareCardLayout = QVBoxLayout(self.compareCard)
        self.compareCardLayout.setSpacing(10)
        self.compareCardLayout.setObjectName(u"compareCardLayout")
        self.compareCardLayout.setContentsMargins(18, 14, 18, 14)
        self.compareHead = QHBoxLayout()
        self.compareHead.setSpacing(10)
        self.compareHead.setObjectName(u"compareHead")
        self.compareHead.setContentsMargins(0, 0, 0, 0)
        self.compareTitle = QLabel(self.compareCard)
        self.compareTitle.setObjectName(u"compareTitle")
        self.compareTitle.setProperty(u"role", u"card-title")

        self.compareHead.addWidget(self.compareTitle)

        self.beforeField = ChoiceField(self.compareCard)
        self.beforeField.setObjectName(u"beforeField")
        self.beforeField.setMinimumSize(QSize(92, 0))

        self.compareHead.addWidget(self.beforeField)

        self.compareWith = QLabel(self.compareCard)
        self.compareWith.setObjectName(u"compareWith")

        self.compareHead.addWidget(self.compareWith)

        self.afterField = ChoiceField(self.compareCard)
        self.afterField.setObjectName(u"afterField")
        self.afterField.setMinimumSize(QSize(92, 0))

        self.compareHead.addWidget(self.afterField)

        self.onlyDifferent = QCheckBox(self.compareCard)
        self.onlyDifferent.setObjectName(u"onlyDifferent")

        self.compareHead.addWidget(self.onlyDifferent)

        self.changesButton = QPushButton(self.compareCard)
        self.changesButton.setObjectName(u"changesButton")

        self.compareHead.addWidget(self.changesButton)

        self.compareHead.setStretch(1, 1)
        self.compareHead.setStretch(3, 1)

        self.compareCardLayout.addLayout(self.compareHead)

        self.equalLabel = QLabel(self.compareCard)
        self.equalLabel.setObjectName(u"equalLabel")
        self.equalLabel.setWordWrap(True)
        self.equalLabel.setProperty(u"role", u"page-intro")

        self.compareCardLayout.addWidget(self.equalLabel)

        self.figuresTitle = QLabel(self.compareCard)
        self.figuresTitle.setObjectName(u"figuresTitle")
        self.figuresTitle.setProperty(u"role", u"label")

        self.compareCardLayout.addWidget(self.figuresTitle)

        self.figuresTable = QTableView(self.compareCard)
        self.figuresTable.setObjectName(u"figuresTable")

        self.compareCardLayout.addWidget(self.figuresTable)

        self.entriesTitle = QLabel(self.compareCard)
        self.entriesTitle.setObjectName(u"entriesTitle")
        self.entriesTitle.setProperty(u"role", u"label")

        self.compareCardLayout.addWidget(self.entriesTitle)

        self.entriesTable = QTableView(self.compareCard)
        self.entriesTable.setObjectName(u"entriesTable")

        self.compareCardLayout.addWidget(self.entriesTable)

        self.plansTitle = QLabel(self.compareCard)
        self.plansTitle.setObjectName(u"plansTitle")
        self.plansTitle.setProperty(u"role", u"label")

        self.compareCardLayout.addWidget(self.plansTitle)

        self.plansTable = QTableView(self.compareCard)
        self.plansTable.setObjectName(u"plansTable")

        self.compareCardLayout.addWidget(self.plansTable)

        self.textsTitle = QLabel(self.compareCard)
        self.textsTitle.setObjectName(u"textsTitle")
        self.textsTitle.setProperty(u"role", u"label")

        self.compareCardLayout.addWidget(self.textsTitle)

        self.textsView = ChangedText(self.compareCard)
        self.textsView.setObjectName(u"textsView")

        self.compareCardLayout.addWidget(self.textsView)


        self.pageLayout.addWidget(self.compareCard)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer3)

        QWidget.setTabOrder(self.freezeButton, self.roundsTable)
        QWidget.setTabOrder(self.roundsTable, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.beforeField)
        QWidget.setTabOrder(self.beforeField, self.afterField)
        QWidget.setTabOrder(self.afterField, self.onlyDifferent)
        QWidget.setTabOrder(self.onlyDifferent, self.changesButton)
        QWidget.setTabOrder(self.changesButton, self.figuresTable)
        QWidget.setTabOrder(self.figuresTable, self.entriesTable)
        QWidget.setTabOrder(self.entriesTable, self.plansTable)
        QWidget.setTabOrder(self.plansTable, self.textsView)

        self.retranslateUi(RoundsPage)

        QMetaObject.connectSlotsByName(RoundsPage)
    # setupUi

    def retranslateUi(self, RoundsPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("RoundsPage", u"Rondes", None))
        self.freezeButton.setText(QCoreApplication.translate("RoundsPage", u"Vastleggen\u2026", None))
        self.introLabel.setText(QCoreApplication.translate("RoundsPage", u"Leg vast wat op tafel ligt. Een ronde verandert daarna niet meer; u vergelijkt haar en zet haar terug.", None))
        self.emptyTitle.setText(QCoreApplication.translate("RoundsPage", u"Nog geen ronde", None))
        self.emptyText.setText(QCoreApplication.translate("RoundsPage", u"Leg de stand vast aan het begin van het gesprek en na elk bod. Daarna staat overal wat er sindsdien veranderde.", None))
#if QT_CONFIG(accessibility)
        self.roundsTable.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Rondes", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText("")
        self.fingerprintLabel.setText("")
        self.compareButton.setText(QCoreApplication.translate("RoundsPage", u"Vergelijken met nu", None))
        self.restoreButton.setText(QCoreApplication.translate("RoundsPage", u"Terugzetten\u2026", None))
        self.compareTitle.setText(QCoreApplication.translate("RoundsPage", u"Vergelijken", None))
#if QT_CONFIG(accessibility)
        self.beforeField.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Van", None))
#endif // QT_CONFIG(accessibility)
        self.compareWith.setText(QCoreApplication.translate("RoundsPage", u"met", None))
#if QT_CONFIG(accessibility)
        self.afterField.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Met", None))
#endif // QT_CONFIG(accessibility)
        self.onlyDifferent.setText(QCoreApplication.translate("RoundsPage", u"Alleen verschillen", None))
        self.changesButton.setText(QCoreApplication.translate("RoundsPage", u"Als Word\u2026", None))
#if QT_CONFIG(tooltip)
        self.changesButton.setToolTip(QCoreApplication.translate("RoundsPage", u"E\u00e9n Word-bestand waarin de verschillen als wijzigingen staan, om te accepteren of te weigeren", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.changesButton.setAccessibleDescription(QCoreApplication.translate("RoundsPage", u"E\u00e9n Word-bestand waarin de verschillen als wijzigingen staan", None))
#endif // QT_CONFIG(accessibility)
        self.equalLabel.setText("")
        self.figuresTitle.setText(QCoreApplication.translate("RoundsPage", u"Bedragen", None))
#if QT_CONFIG(accessibility)
        self.figuresTable.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Bedragen", None))
#endif // QT_CONFIG(accessibility)
        self.entriesTitle.setText(QCoreApplication.translate("RoundsPage", u"Ingevuld", None))
#if QT_CONFIG(accessibility)
        self.entriesTable.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Wat is ingevuld", None))
#endif // QT_CONFIG(accessibility)
        self.plansTitle.setText(QCoreApplication.translate("RoundsPage", u"Planlijst", None))
#if QT_CONFIG(accessibility)
        self.plansTable.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Plannen", None))
#endif // QT_CONFIG(accessibility)
        self.textsTitle.setText(QCoreApplication.translate("RoundsPage", u"Teksten", None))
#if QT_CONFIG(accessibility)
        self.textsView.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Teksten, woord voor woord", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
