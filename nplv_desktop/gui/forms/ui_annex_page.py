"""Compiled from `ui/annex_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from nplv_desktop.gui.fields.number_fields import CountField
from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor
from nplv_desktop.gui.texts.rich_text_toolbar import RichTextToolbar

class Ui_AnnexPage(object):
    def setupUi(self, AnnexPage: QWidget) -> None:
        if not AnnexPage.objectName():
            AnnexPage.setObjectName(u"AnnexPage")
        self.pageLayout = QVBoxLayout(AnnexPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(AnnexPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(AnnexPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.toolbar = RichTextToolbar(AnnexPage)
        self.toolbar.setObjectName(u"toolbar")

        self.pageLayout.addWidget(self.toolbar)

        self.careCard = QFrame(AnnexPage)
        self.careCard.setObjectName(u"careCard")
        self.careCard.setProperty(u"card", True)
        self.careCardLayout = QVBoxLayout(self.careCard)
        self.careCardLayout.setSpacing(10)
        self.careCardLayout.setObjectName(u"careCardLayout")
        self.careCardLayout.setContentsMargins(18, 16, 18, 18)
        self.careHead = QHBoxLayout()
        self.careHead.setSpacing(8)
        self.careHead.setObjectName(u"careHead")
        self.careHead.setContentsMargins(0, 0, 0, 0)
        self.careTitle = QLabel(self.careCard)
        self.careTitle.setObjectName(u"careTitle")
        self.careTitle.setProperty(u"role", u"card-title")

        self.careHead.addWidget(self.careTitle)

        self.careHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.careHead.addItem(self.careHeadSpacer)

        self.careWords = QLabel(self.careCard)
        self.careWords.setObjectName(u"careWords")
        self.careWords.setProperty(u"role", u"muted")

        self.careHead.addWidget(self.careWords)


        self.careCardLayout.addLayout(self.careHead)

        self.careGrid = QGridLayout()
        self.careGrid.setObjectName(u"careGrid")
        self.careGrid.setHorizontalSpacing(16)
        self.careGrid.setVerticalSpacing(12)
        self.careGrid.setContentsMargins(0, 0, 0, 0)
        self.careSuitableBox = QHBoxLayout()
        self.careSuitableBox.setSpacing(8)
        self.careSuitableBox.setObjectName(u"careSuitableBox")
        self.careSuitableBox.setContentsMargins(0, 0, 0, 0)
        self.careSuitableLabel = QLabel(self.careCard)
        self.careSuitableLabel.setObjectName(u"careSuitableLabel")
        self.careSuitableLabel.setProperty(u"role", u"label")

        self.careSuitableBox.addWidget(self.careSuitableLabel)

        self.careSuitableSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.careSuitableBox.addItem(self.careSuitableSpacer)

        self.careSuitableField = CountField(self.careCard)
        self.careSuitableField.setObjectName(u"careSuitableField")

        self.careSuitableBox.addWidget(self.careSuitableField)


        self.careGrid.addLayout(self.careSuitableBox, 0, 0, 1, 1)

        self.careClusteredBox = QHBoxLayout()
        self.careClusteredBox.setSpacing(8)
        self.careClusteredBox.setObjectName(u"careClusteredBox")
        self.careClusteredBox.setContentsMargins(0, 0, 0, 0)
        self.careClusteredLabel = QLabel(self.careCard)
        self.careClusteredLabel.setObjectName(u"careClusteredLabel")
        self.careClusteredLabel.setProperty(u"role", u"label")

        self.careClusteredBox.addWidget(self.careClusteredLabel)

        self.careClusteredSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.careClusteredBox.addItem(self.careClusteredSpacer)

        self.careClusteredField = CountField(self.careCard)
        self.careClusteredField.setObjectName(u"careClusteredField")

        self.careClusteredBox.addWidget(self.careClusteredField)


        self.careGrid.addLayout(self.careClusteredBox, 0, 1, 1, 1)

        self.careGrid.setColumnStretch(0, 1)
        self.careGrid.setColumnStretch(1, 1)

        self.careCardLayout.addLayout(self.careGrid)

        self.careEditor = RichTextEditor(self.careCard)
        self.careEditor.setObjectName(u"careEditor")

        self.careCardLayout.addWidget(self.careEditor)

        self.careNotice = QLabel(self.careCard)
        self.careNotice.setObjectName(u"careNotice")
        self.careNotice.setWordWrap(True)
        self.careNotice.setProperty(u"role", u"error-text")

        self.careCardLayout.addWidget(self.careNotice)


        self.pageLayout.addWidget(self.careCard)

        self.infrastructureCard = QFrame(AnnexPage)
        self.infrastructureCard.setObjectName(u"infrastructureCard")
        self.infrastructureCard.setProperty(u"card", True)
        self.infrastructureCardLayout = QVBoxLayout(self.infrastructureCard)
        self.infrastructureCardLayout.setSpacing(10)
        self.infrastructureCardLayout.setObjectName(u"infrastructureCardLayout")
        self.infrastructureCardLayout.setContentsMargins(18, 16, 18, 18)
        self.infrastructureHead = QHBoxLayout()
        self.infrastructureHead.setSpacing(8)
        self.infrastructureHead.setObjectName(u"infrastructureHead")
        self.infrastructureHead.setContentsMargins(0, 0, 0, 0)
        self.infrastructureTitle = QLabel(self.infrastructureCard)
        self.infrastructureTitle.setObjectName(u"infrastructureTitle")
        self.infrastructureTitle.setProperty(u"role", u"card-title")

        self.infrastructureHead.addWidget(self.infrastructureTitle)

        self.infrastructureHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.infrastructureHead.addItem(self.infrastructureHeadSpacer)

        self.infrastructureWords = QLabel(self.infrastructureCard)
        self.infrastructureWords.setObjectName(u"infrastructureWords")
        self.infrastructureWords.setProperty(u"role", u"muted")

        self.infrastructureHead.addWidget(self.infrastructureWords)


        self.infrastructureCardLayout.addLayout(self.infrastructureHead)

        self.infrastructureEditor = RichTextEditor(self.infrastructureCard)
        self.infrastructureEditor.setObjectName(u"infrastructureEditor")

        self.infrastructureCardLayout.addWidget(self.infrastructureEditor)

        self.infrastructureNotice = QLabel(self.infrastructureCard)
        self.infrastructureNotice.setObjectName(u"infrastructureNotice")
        self.infrastructureNotice.setWordWrap(True)
        self.infrastructureNotice.setProperty(u"role", u"error-text")

        self.infrastructureCardLayout.addWidget(self.infrastructureNotice)


        self.pageLayout.addWidget(self.infrastructureCard)

        self.sustainabilityCard = QFrame(AnnexPage)
        self.sustainabilityCard.setObjectName(u"sustainabilityCard")
        self.sustainabilityCard.setProperty(u"card", True)
        self.sustainabilityCardLayout = QVBoxLayout(self.sustainabilityCard)
        self.sustainabilityCardLayout.setSpacing(10)
        self.sustainabilityCardLayout.setObjectName(u"sustainabilityCardLayout")
        self.sustainabilityCardLayout.setContentsMargins(18, 16, 18, 18)
        self.sustainabilityHead = QHBoxLayout()
        self.sustainabilityHead.setSpacing(8)
        self.sustainabilityHead.setObjectName(u"sustainabilityHead")
        self.sustainabilityHead.setContentsMargins(0, 0, 0, 0)
        self.sustainabilityTitle = QLabel(self.sustainabilityCard)
        self.sustainabilityTitle.setObjectName(u"sustainabilityTitle")
        self.sustainabilityTitle.setProperty(u"role", u"card-title")

        self.sustainabilityHead.addWidget(self.sustainabilityTitle)

        self.sustainabilityHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sustainabilityHead.addItem(self.sustainabilityHeadSpacer)

        self.sustainabilityWords = QLabel(self.sustainabilityCard)
        self.sustainabilityWords.setObjectName(u"sustainabilityWords")
        self.sustainabilityWords.setProperty(u"role", u"muted")

        self.sustainabilityHead.addWidget(self.sustainabilityWords)


        self.sustainabilityCardLayout.addLayout(self.sustainabilityHead)

        self.pilotBox = QCheckBox(self.sustainabilityCard)
        self.pilotBox.setObjectName(u"pilotBox")

        self.sustainabilityCardLayout.addWidget(self.pilotBox)

        self.sustainabilityEditor = RichTextEditor(self.sustainabilityCard)
        self.sustainabilityEditor.setObjectName(u"sustainabilityEditor")

        self.sustainabilityCardLayout.addWidget(self.sustainabilityEditor)

        self.sustainabilityNotice = QLabel(self.sustainabilityCard)
        self.sustainabilityNotice.setObjectName(u"sustainabilityNotice")
        self.sustainabilityNotice.setWordWrap(True)
        self.sustainabilityNotice.setProperty(u"role", u"error-text")

        self.sustainabilityCardLayout.addWidget(self.sustainabilityNotice)


        self.pageLayout.addWidget(self.sustainabilityCard)

        self.betterUseCard = QFrame(AnnexPage)
        self.betterUseCard.setObjectName(u"betterUseCard")
        self.betterUseCard.setProperty(u"card", True)
        self.betterUseCardLayout = QVBoxLayout(self.betterUseCard)
        self.betterUseCardLayout.setSpacing(10)
        self.betterUseCardLayout.setObjectName(u"betterUseCardLayout")
        self.betterUseCardLayout.setContentsMargins(18, 16, 18, 18)
        self.betterUseHead = QHBoxLayout()
        self.betterUseHead.setSpacing(8)
        self.betterUseHead.setObjectName(u"betterUseHead")
        self.betterUseHead.setContentsMargins(0, 0, 0, 0)
        self.betterUseTitle = QLabel(self.betterUseCard)
        self.betterUseTitle.setObjectName(u"betterUseTitle")
        self.betterUseTitle.setProperty(u"role", u"card-title")

        self.betterUseHead.addWidget(self.betterUseTitle)

        self.betterUseHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.betterUseHead.addItem(self.betterUseHeadSpacer)

        self.betterUseWords = QLabel(self.betterUseCard)
        self.betterUseWords.setObjectName(u"betterUseWords")
        self.betterUseWords.setProperty(u"role", u"muted")

        self.betterUseHead.addWidget(self.betterUseWords)


        self.betterUseCardLayout.addLayout(self.betterUseHead)

        self.betterUseEditor = RichTextEditor(self.betterUseCard)
        self.betterUseEditor.setObjectName(u"betterUseEditor")

        self.betterUseCardLayout.addWidget(self.betterUseEditor)

        self.betterUseNotice = QLabel(self.betterUseCard)
        self.betterUseNotice.setObjectName(u"betterUseNotice")
        self.betterUseNotice.setWordWrap(True)
        self.betterUseNotice.setProperty(u"role", u"error-text")

        self.betterUseCardLayout.addWidget(self.betterUseNotice)


        self.pageLayout.addWidget(self.betterUseCard)

        self.legalInstrumentsCard = QFrame(AnnexPage)
        self.legalInstrumentsCard.setObjectName(u"legalInstrumentsCard")
        self.legalInstrumentsCard.setProperty(u"card", True)
        self.legalInstrumentsCardLayout = QVBoxLayout(self.legalInstrumentsCard)
        self.legalInstrumentsCardLayout.setSpacing(10)
        self.legalInstrumentsCardLayout.setObjectName(u"legalInstrumentsCardLayout")
        self.legalInstrumentsCardLayout.setContentsMargins(18, 16, 18, 18)
        self.legalInstrumentsHead = QHBoxLayout()
        self.legalInstrumentsHead.setSpacing(8)
        self.legalInstrumentsHead.setObjectName(u"legalInstrumentsHead")
        self.legalInstrumentsHead.setContentsMargins(0, 0, 0, 0)
        self.legalInstrumentsTitle = QLabel(self.legalInstrumentsCard)
        self.legalInstrumentsTitle.setObjectName(u"legalInstrumentsTitle")
        self.legalInstrumentsTitle.setProperty(u"role", u"card-title")

        self.legalInstrumentsHead.addWidget(self.legalInstrumentsTitle)

        self.legalInstrumentsHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.legalInstrumentsHead.addItem(self.legalInstrumentsHeadSpacer)

        self.legalInstrumentsWords = QLabel(self.legalInstrumentsCard)
        self.legalInstrumentsWords.setObjectName(u"legalInstrumentsWords")
        self.legalInstrumentsWords.setProperty(u"role", u"muted")

        self.legalInstrumentsHead.addWidget(self.legalInstrumentsWords)


        self.legalInstrumentsCardLayout.addLayout(self.legalInstrumentsHead)

        self.legalInstrumentsEditor = RichTextEditor(self.legalInstrumentsCard)
        self.legalInstrumentsEditor.setObjectName(u"legalInstrumentsEditor")

        self.legalInstrumentsCardLayout.addWidget(self.legalInstrumentsEditor)

        self.legalInstrumentsNotice = QLabel(self.legalInstrumentsCard)
        self.legalInstrumentsNotice.setObjectName(u"legalInstrumentsNotice")
        self.legalInstrumentsNotice.setWordWrap(True)
        self.legalInstrumentsNotice.setProperty(u"role", u"error-text")

        self.legalInstrumentsCardLayout.addWidget(self.legalInstrumentsNotice)


        self.pageLayout.addWidget(self.legalInstrumentsCard)

        self.pageSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.pageSpacer)

#if QT_CONFIG(shortcut)
        self.careTitle.setBuddy(self.careEditor)
        self.careSuitableLabel.setBuddy(self.careSuitableField)
        self.careClusteredLabel.setBuddy(self.careClusteredField)
        self.infrastructureTitle.setBuddy(self.infrastructureEditor)
        self.sustainabilityTitle.setBuddy(self.sustainabilityEditor)
        self.betterUseTitle.setBuddy(self.betterUseEditor)
        self.legalInstrumentsTitle.setBuddy(self.legalInstrumentsEditor)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.careSuitableField, self.careClusteredField)
        QWidget.setTabOrder(self.careClusteredField, self.careEditor)
        QWidget.setTabOrder(self.careEditor, self.infrastructureEditor)
        QWidget.setTabOrder(self.infrastructureEditor, self.pilotBox)
        QWidget.setTabOrder(self.pilotBox, self.sustainabilityEditor)
        QWidget.setTabOrder(self.sustainabilityEditor, self.betterUseEditor)
        QWidget.setTabOrder(self.betterUseEditor, self.legalInstrumentsEditor)

        self.retranslateUi(AnnexPage)

        QMetaObject.connectSlotsByName(AnnexPage)
    # setupUi

    def retranslateUi(self, AnnexPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("AnnexPage", u"Bijlage", None))
        self.introLabel.setText(QCoreApplication.translate("AnnexPage", u"Overige mogelijke afspraken, in de volgorde van de bijlage. Een onderdeel zonder inhoud vervalt met zijn kop.", None))
        self.careTitle.setText(QCoreApplication.translate("AnnexPage", u"Zorggeschikte en zorggeclusterde woonvormen", None))
        self.careWords.setText("")
        self.careSuitableLabel.setText(QCoreApplication.translate("AnnexPage", u"Zorggeschikte woningen", None))
#if QT_CONFIG(accessibility)
        self.careSuitableField.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Aantal zorggeschikte woningen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.careSuitableField.setToolTip(QCoreApplication.translate("AnnexPage", u"Woningen die geschikt zijn voor mensen met een zorgvraag", None))
#endif // QT_CONFIG(tooltip)
        self.careClusteredLabel.setText(QCoreApplication.translate("AnnexPage", u"Zorggeclusterde woningen", None))
#if QT_CONFIG(accessibility)
        self.careClusteredField.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Aantal zorggeclusterde woningen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.careClusteredField.setToolTip(QCoreApplication.translate("AnnexPage", u"Woningen die bij elkaar liggen rond een ontmoetingsruimte of zorg", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.careEditor.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Tekst over zorggeschikte en zorggeclusterde woonvormen", None))
#endif // QT_CONFIG(accessibility)
        self.careEditor.setPlaceholderText(QCoreApplication.translate("AnnexPage", u"Beschrijf waar deze woningen komen en met welke zorgpartijen.", None))
        self.careNotice.setText("")
        self.infrastructureTitle.setText(QCoreApplication.translate("AnnexPage", u"Bovenplanse infrastructuurprojecten IenW", None))
        self.infrastructureWords.setText("")
#if QT_CONFIG(accessibility)
        self.infrastructureEditor.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Tekst over bovenplanse infrastructuurprojecten", None))
#endif // QT_CONFIG(accessibility)
        self.infrastructureEditor.setPlaceholderText(QCoreApplication.translate("AnnexPage", u"Beschrijf welke infrastructuur nodig is en welke bijdrage van IenW mogelijk is.", None))
        self.infrastructureNotice.setText("")
        self.sustainabilityTitle.setText(QCoreApplication.translate("AnnexPage", u"Verduurzamen", None))
        self.sustainabilityWords.setText("")
        self.pilotBox.setText(QCoreApplication.translate("AnnexPage", u"Het gebied doet mee aan de pilot met \u00e9\u00e9n loket", None))
#if QT_CONFIG(tooltip)
        self.pilotBox.setToolTip(QCoreApplication.translate("AnnexPage", u"E\u00e9n loket voor ISDE, Nationaal Isolatieprogramma en Warmtefonds; de zin erover komt alleen dan in de bijlage", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sustainabilityEditor.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Tekst over verduurzamen", None))
#endif // QT_CONFIG(accessibility)
        self.sustainabilityEditor.setPlaceholderText(QCoreApplication.translate("AnnexPage", u"Beschrijf hoe woningen in het gebied worden verduurzaamd.", None))
        self.sustainabilityNotice.setText("")
        self.betterUseTitle.setText(QCoreApplication.translate("AnnexPage", u"Beter Benutten", None))
        self.betterUseWords.setText("")
#if QT_CONFIG(accessibility)
        self.betterUseEditor.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Tekst over Beter Benutten", None))
#endif // QT_CONFIG(accessibility)
        self.betterUseEditor.setPlaceholderText(QCoreApplication.translate("AnnexPage", u"Beschrijf waar bestaande gebouwen beter te gebruiken zijn: splitsen, optoppen, delen.", None))
        self.betterUseNotice.setText("")
        self.legalInstrumentsTitle.setText(QCoreApplication.translate("AnnexPage", u"Benutten wettelijke instrumenten voor verbetering leefbaarheid", None))
        self.legalInstrumentsWords.setText("")
#if QT_CONFIG(accessibility)
        self.legalInstrumentsEditor.setAccessibleName(QCoreApplication.translate("AnnexPage", u"Tekst over wettelijke instrumenten", None))
#endif // QT_CONFIG(accessibility)
        self.legalInstrumentsEditor.setPlaceholderText(QCoreApplication.translate("AnnexPage", u"Beschrijf welke instrumenten de gemeente inzet en wat zij daarvoor van het Rijk vraagt.", None))
        self.legalInstrumentsNotice.setText("")
        pass
    # retranslateUi
