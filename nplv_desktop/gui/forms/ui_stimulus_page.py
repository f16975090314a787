"""Compiled from `ui/stimulus_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

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

from nplv_desktop.gui.fields.choice_field import ChoiceField
from nplv_desktop.gui.fields.line_field import LineField
from nplv_desktop.gui.fields.number_fields import (AmountField, CountField)
from nplv_desktop.gui.figures.band_gauge import BandGauge
from nplv_desktop.gui.figures.explanation_card import FigureButton
from nplv_desktop.gui.figures.what_if import WhatIf
from nplv_desktop.gui.findings.finding_strips import FindingStrips

class Ui_StimulusPage(object):
    def setupUi(self, StimulusPage: QWidget) -> None:
        if not StimulusPage.objectName():
            StimulusPage.setObjectName(u"StimulusPage")
        self.pageLayout = QVBoxLayout(StimulusPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(StimulusPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(StimulusPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.notInAgreement = QFrame(StimulusPage)
        self.notInAgreement.setObjectName(u"notInAgreement")
        self.notInAgreement.setProperty(u"strip", u"information")
        self.notInLayout = QHBoxLayout(self.notInAgreement)
        self.notInLayout.setSpacing(8)
        self.notInLayout.setObjectName(u"notInLayout")
        self.notInLayout.setContentsMargins(14, 10, 14, 10)
        self.notInText = QLabel(self.notInAgreement)
        self.notInText.setObjectName(u"notInText")
        self.notInText.setWordWrap(True)

        self.notInLayout.addWidget(self.notInText)


        self.pageLayout.addWidget(self.notInAgreement)

        self.topCards = QHBoxLayout()
        self.topCards.setSpacing(16)
        self.topCards.setObjectName(u"topCards")
        self.topCards.setContentsMargins(0, 0, 0, 0)
        self.homesCard = QFrame(StimulusPage)
        self.homesCard.setObjectName(u"homesCard")
        self.homesCard.setProperty(u"card", True)
        self.homesCardLayout = QVBoxLayout(self.homesCard)
        self.homesCardLayout.setSpacing(12)
        self.homesCardLayout.setObjectName(u"homesCardLayout")
        self.homesCardLayout.setContentsMargins(18, 16, 18, 16)
        self.homesHead = QHBoxLayout()
        self.homesHead.setSpacing(8)
        self.homesHead.setObjectName(u"homesHead")
        self.homesHead.setContentsMargins(0, 0, 0, 0)
        self.homesTitle = QLabel(self.homesCard)
        self.homesTitle.setObjectName(u"homesTitle")
        self.homesTitle.setProperty(u"role", u"card-title")

        self.homesHead.addWidget(self.homesTitle)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.homesHead.addItem(self.spacer1)

        self.homesSource = QLabel(self.homesCard)
        self.homesSource.setObjectName(u"homesSource")
        self.homesSource.setProperty(u"role", u"muted")

        self.homesHead.addWidget(self.homesSource)


        self.homesCardLayout.addLayout(self.homesHead)

        self.homesGrid = QGridLayout()
        self.homesGrid.setObjectName(u"homesGrid")
        self.homesGrid.setHorizontalSpacing(12)
        self.homesGrid.setVerticalSpacing(10)
        self.homesGrid.setContentsMargins(0, 0, 0, 0)
        self.totalHead = QLabel(self.homesCard)
        self.totalHead.setObjectName(u"totalHead")
        self.totalHead.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.totalHead.setProperty(u"role", u"muted")

        self.homesGrid.addWidget(self.totalHead, 0, 1, 1, 1)

        self.affordableHead = QLabel(self.homesCard)
        self.affordableHead.setObjectName(u"affordableHead")
        self.affordableHead.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.affordableHead.setProperty(u"role", u"muted")

        self.homesGrid.addWidget(self.affordableHead, 0, 2, 1, 1)

        self.pureLabel = QLabel(self.homesCard)
        self.pureLabel.setObjectName(u"pureLabel")
        self.pureLabel.setProperty(u"role", u"label")

        self.homesGrid.addWidget(self.pureLabel, 1, 0, 1, 1)

        self.pureTotal = CountField(self.homesCard)
        self.pureTotal.setObjectName(u"pureTotal")
        self.pureTotal.setMinimumSize(QSize(92, 0))
        self.pureTotal.setMaximumSize(QSize(92, 16777215))

        self.homesGrid.addWidget(self.pureTotal, 1, 1, 1, 1)

        self.pureAffordable = CountField(self.homesCard)
        self.pureAffordable.setObjectName(u"pureAffordable")
        self.pureAffordable.setMinimumSize(QSize(92, 0))
        self.pureAffordable.setMaximumSize(QSize(92, 16777215))

        self.homesGrid.addWidget(self.pureAffordable, 1, 2, 1, 1)

        self.largeLabel = QLabel(self.homesCard)
        self.largeLabel.setObjectName(u"largeLabel")
        self.largeLabel.setProperty(u"role", u"label")

        self.homesGrid.addWidget(self.largeLabel, 2, 0, 1, 1)

        self.largeTotal = CountField(self.homesCard)
        self.largeTotal.setObjectName(u"largeTotal")
        self.largeTotal.setMinimumSize(QSize(92, 0))
        self.largeTotal.setMaximumSize(QSize(92, 16777215))

        self.homesGrid.addWidget(self.largeTotal, 2, 1, 1, 1)

        self.largeAffordable = CountField(self.homesCard)
        self.largeAffordable.setObjectName(u"largeAffordable")
        self.largeAffordable.setMinimumSize(QSize(92, 0))
        self.largeAffordable.setMaximumSize(QSize(92, 16777215))

        self.homesGrid.addWidget(self.largeAffordable, 2, 2, 1, 1)

        self.sumLabel = QLabel(self.homesCard)
        self.sumLabel.setObjectName(u"sumLabel")

        self.homesGrid.addWidget(self.sumLabel, 3, 0, 1, 1)

        self.sumTotal = FigureButton(self.homesCard)
        self.sumTotal.setObjectName(u"sumTotal")
        self.sumTotal.setProperty(u"figure", u"homes")
        self.sumTotal.setProperty(u"title", u"Woningen")
        self.sumTotal.setProperty(u"role", u"figure")

        self.homesGrid.addWidget(self.sumTotal, 3, 1, 1, 1)

        self.sumAffordable = FigureButton(self.homesCard)
        self.sumAffordable.setObjectName(u"sumAffordable")
        self.sumAffordable.setProperty(u"figure", u"affordable")
        self.sumAffordable.setProperty(u"title", u"Betaalbare woningen")
        self.sumAffordable.setProperty(u"role", u"figure")

        self.homesGrid.addWidget(self.sumAffordable, 3, 2, 1, 1)

        self.homesGrid.setColumnStretch(0, 1)

        self.homesCardLayout.addLayout(self.homesGrid)

        self.homesProblem = QLabel(self.homesCard)
        self.homesProblem.setObjectName(u"homesProblem")
        self.homesProblem.setWordWrap(True)
        self.homesProblem.setProperty(u"role", u"error-text")

        self.homesCardLayout.addWidget(self.homesProblem)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.homesCardLayout.addItem(self.spacer2)


        self.topCards.addWidget(self.homesCard)

        self.basisCard = QFrame(StimulusPage)
        self.basisCard.setObjectName(u"basisCard")
        self.basisCard.setProperty(u"card", True)
        self.basisCardLayout = QVBoxLayout(self.basisCard)
        self.basisCardLayout.setSpacing(12)
        self.basisCardLayout.setObjectName(u"basisCardLayout")
        self.basisCardLayout.setContentsMargins(18, 16, 18, 16)
        self.basisTitle = QLabel(self.basisCard)
        self.basisTitle.setObjectName(u"basisTitle")
        self.basisTitle.setProperty(u"role", u"card-title")

        self.basisCardLayout.addWidget(self.basisTitle)

        self.basisGrid = QGridLayout()
        self.basisGrid.setObjectName(u"basisGrid")
        self.basisGrid.setHorizontalSpacing(12)
        self.basisGrid.setVerticalSpacing(10)
        self.basisGrid.setContentsMargins(0, 0, 0, 0)
        self.setLabel = QLabel(self.basisCard)
        self.setLabel.setObjectName(u"setLabel")
        self.setLabel.setProperty(u"role", u"label")

        self.basisGrid.addWidget(self.setLabel, 0, 0, 1, 1)

        self.setField = ChoiceField(self.basisCard)
        self.setField.setObjectName(u"setField")

        self.basisGrid.addWidget(self.setField, 0, 1, 1, 1)

        self.affordableLabel = QLabel(self.basisCard)
        self.affordableLabel.setObjectName(u"affordableLabel")

        self.basisGrid.addWidget(self.affordableLabel, 1, 0, 1, 1)

        self.affordableValue = FigureButton(self.basisCard)
        self.affordableValue.setObjectName(u"affordableValue")
        self.affordableValue.setProperty(u"figure", u"affordable")
        self.affordableValue.setProperty(u"title", u"Betaalbare woningen")

        self.basisGrid.addWidget(self.affordableValue, 1, 1, 1, 1)

        self.subsidisedLabel = QLabel(self.basisCard)
        self.subsidisedLabel.setObjectName(u"subsidisedLabel")
        self.subsidisedLabel.setProperty(u"role", u"label")

        self.basisGrid.addWidget(self.subsidisedLabel, 2, 0, 1, 1)

        self.subsidisedField = CountField(self.basisCard)
        self.subsidisedField.setObjectName(u"subsidisedField")

        self.basisGrid.addWidget(self.subsidisedField, 2, 1, 1, 1)

        self.basisLabel = QLabel(self.basisCard)
        self.basisLabel.setObjectName(u"basisLabel")

        self.basisGrid.addWidget(self.basisLabel, 3, 0, 1, 1)

        self.basisValue = FigureButton(self.basisCard)
        self.basisValue.setObjectName(u"basisValue")
        self.basisValue.setProperty(u"figure", u"basis")
        self.basisValue.setProperty(u"title", u"Grondslag")
        self.basisValue.setProperty(u"role", u"figure")

        self.basisGrid.addWidget(self.basisValue, 3, 1, 1, 1)

        self.formulaLabel = QLabel(self.basisCard)
        self.formulaLabel.setObjectName(u"formulaLabel")
        self.formulaLabel.setProperty(u"role", u"muted")

        self.basisGrid.addWidget(self.formulaLabel, 4, 0, 1, 1)

        self.formulaValue = FigureButton(self.basisCard)
        self.formulaValue.setObjectName(u"formulaValue")
        self.formulaValue.setProperty(u"figure", u"middle")
        self.formulaValue.setProperty(u"title", u"Midden")
        self.formulaValue.setProperty(u"role", u"muted")

        self.basisGrid.addWidget(self.formulaValue, 4, 1, 1, 1)

        self.basisGrid.setColumnStretch(0, 1)
        self.basisGrid.setColumnStretch(1, 1)

        self.basisCardLayout.addLayout(self.basisGrid)

        self.subsidies = QLabel(self.basisCard)
        self.subsidies.setObjectName(u"subsidies")
        self.subsidies.setWordWrap(True)
        self.subsidies.setProperty(u"role", u"muted")

        self.basisCardLayout.addWidget(self.subsidies)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basisCardLayout.addItem(self.spacer3)


        self.topCards.addWidget(self.basisCard)

        self.topCards.setStretch(0, 1)
        self.topCards.setStretch(1, 1)

        self.pageLayout.addLayout(self.topCards)

        self.bandCard = QFrame(StimulusPage)
        self.bandCard.setObjectName(u"bandCard")
        self.bandCard.setProperty(u"card", True)
        self.bandCardLayout = QVBoxLayout(self.bandCard)
        self.bandCardLayout.setSpacing(8)
        self.bandCardLayout.setObjectName(u"bandCardLayout")
        self.bandCardLayout.setContentsMargins(18, 16, 18, 16)
        self.bandTitle = QLabel(self.bandCard)
        self.bandTitle.setObjectName(u"bandTitle")
        self.bandTitle.setProperty(u"role", u"card-title")

        self.bandCardLayout.addWidget(self.bandTitle)

        self.bandHead = QHBoxLayout()
        self.bandHead.setSpacing(8)
        self.bandHead.setObjectName(u"bandHead")
        self.bandHead.setContentsMargins(0, 0, 0, 0)
        self.bandLowShare = QLabel(self.bandCard)
        self.bandLowShare.setObjectName(u"bandLowShare")
        self.bandLowShare.setProperty(u"role", u"muted")

        self.bandHead.addWidget(self.bandLowShare)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bandHead.addItem(self.spacer4)

        self.bandMiddle = QLabel(self.bandCard)
        self.bandMiddle.setObjectName(u"bandMiddle")
        self.bandMiddle.setProperty(u"role", u"muted")

        self.bandHead.addWidget(self.bandMiddle)

        self.spacer5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bandHead.addItem(self.spacer5)

        self.bandHighShare = QLabel(self.bandCard)
        self.bandHighShare.setObjectName(u"bandHighShare")
        self.bandHighShare.setProperty(u"role", u"muted")

        self.bandHead.addWidget(self.bandHighShare)


        self.bandCardLayout.addLayout(self.bandHead)

        self.gauge = BandGauge(self.bandCard)
        self.gauge.setObjectName(u"gauge")

        self.bandCardLayout.addWidget(self.gauge)

        self.bandEnds = QHBoxLayout()
        self.bandEnds.setSpacing(8)
        self.bandEnds.setObjectName(u"bandEnds")
        self.bandEnds.setContentsMargins(0, 0, 0, 0)
        self.bandLow = FigureButton(self.bandCard)
        self.bandLow.setObjectName(u"bandLow")
        self.bandLow.setProperty(u"figure", u"band")
        self.bandLow.setProperty(u"title", u"Laag")
        self.bandLow.setProperty(u"role", u"figure")

        self.bandEnds.addWidget(self.bandLow)

        self.spacer6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bandEnds.addItem(self.spacer6)

        self.bandRounding = QLabel(self.bandCard)
        self.bandRounding.setObjectName(u"bandRounding")
        self.bandRounding.setProperty(u"role", u"muted")

        self.bandEnds.addWidget(self.bandRounding)

        self.spacer7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bandEnds.addItem(self.spacer7)

        self.bandHigh = FigureButton(self.bandCard)
        self.bandHigh.setObjectName(u"bandHigh")
        self.bandHigh.setProperty(u"figure", u"band")
        self.bandHigh.setProperty(u"title", u"Hoog")
        self.bandHigh.setProperty(u"role", u"figure")

        self.bandEnds.addWidget(self.bandHigh)


        self.bandCardLayout.addLayout(self.bandEnds)

        self.scenarioPart = QWidget(self.bandCard)
        self.scenarioPart.setObjectName(u"scenarioPart")
        self.scenarioLayout = QHBoxLayout(self.scenarioPart)
        self.scenarioLayout.setSpacing(8)
        self.scenarioLayout.setObjectName(u"scenarioLayout")
        self.scenarioLayout.setContentsMargins(0, 0, 0, 0)
        self.scenarioLow = QLabel(self.scenarioPart)
        self.scenarioLow.setObjectName(u"scenarioLow")
        self.scenarioLow.setProperty(u"role", u"muted")

        self.scenarioLayout.addWidget(self.scenarioLow)

        self.spacer20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scenarioLayout.addItem(self.spacer20)

        self.scenarioHigh = QLabel(self.scenarioPart)
        self.scenarioHigh.setObjectName(u"scenarioHigh")
        self.scenarioHigh.setProperty(u"role", u"muted")

        self.scenarioLayout.addWidget(self.scenarioHigh)


        self.bandCardLayout.addWidget(self.scenarioPart)

        self.bandLine = QFrame(self.bandCard)
        self.bandLine.setObjectName(u"bandLine")
        self.bandLine.setMinimumSize(QSize(0, 1))
        self.bandLine.setMaximumSize(QSize(16777215, 1))

        self.bandCardLayout.addWidget(self.bandLine)

        self.overrideBox = QCheckBox(self.bandCard)
        self.overrideBox.setObjectName(u"overrideBox")

        self.bandCardLayout.addWidget(self.overrideBox)

        self.overridePart = QWidget(self.bandCard)
        self.overridePart.setObjectName(u"overridePart")
        self.overrideGrid = QGridLayout(self.overridePart)
        self.overrideGrid.setObjectName(u"overrideGrid")
        self.overrideGrid.setHorizontalSpacing(12)
        self.overrideGrid.setVerticalSpacing(8)
        self.overrideGrid.setContentsMargins(0, 0, 0, 0)
        self.lowLabel = QLabel(self.overridePart)
        self.lowLabel.setObjectName(u"lowLabel")
        self.lowLabel.setProperty(u"role", u"label")

        self.overrideGrid.addWidget(self.lowLabel, 0, 0, 1, 1)

        self.lowField = AmountField(self.overridePart)
        self.lowField.setObjectName(u"lowField")
        self.lowField.setMinimumSize(QSize(130, 0))
        self.lowField.setMaximumSize(QSize(130, 16777215))

        self.overrideGrid.addWidget(self.lowField, 0, 1, 1, 1)

        self.lowReason = LineField(self.overridePart)
        self.lowReason.setObjectName(u"lowReason")

        self.overrideGrid.addWidget(self.lowReason, 0, 2, 1, 1)

        self.highLabel = QLabel(self.overridePart)
        self.highLabel.setObjectName(u"highLabel")
        self.highLabel.setProperty(u"role", u"label")

        self.overrideGrid.addWidget(self.highLabel, 1, 0, 1, 1)

        self.highField = AmountField(self.overridePart)
        self.highField.setObjectName(u"highField")
        self.highField.setMinimumSize(QSize(130, 0))
        self.highField.setMaximumSize(QSize(130, 16777215))

        self.overrideGrid.addWidget(self.highField, 1, 1, 1, 1)

        self.highReason = LineField(self.overridePart)
        self.highReason.setObjectName(u"highReason")

        self.overrideGrid.addWidget(self.highReason, 1, 2, 1, 1)

        self.overrideGrid.setColumnStretch(2, 1)

        self.bandCardLayout.addWidget(self.overridePart)

        self.bandProblem = QLabel(self.bandCard)
        self.bandProblem.setObjectName(u"bandProblem")
        self.bandProblem.setWordWrap(True)
        self.bandProblem.setProperty(u"role", u"error-text")

        self.bandCardLayout.addWidget(self.bandProblem)


        self.pageLayout.addWidget(self.bandCard)

        self.findingStrips = FindingStrips(StimulusPage)
        self.findingStrips.setObjectName(u"findingStrips")

        self.pageLayout.addWidget(self.findingStrips)

        self.whatIf = WhatIf(StimulusPage)
        self.whatIf.setObjectName(u"whatIf")

        self.pageLayout.addWidget(self.whatIf)

        self.spacer8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer8)

#if QT_CONFIG(shortcut)
        self.pureLabel.setBuddy(self.pureTotal)
        self.largeLabel.setBuddy(self.largeTotal)
        self.setLabel.setBuddy(self.setField)
        self.subsidisedLabel.setBuddy(self.subsidisedField)
        self.lowLabel.setBuddy(self.lowField)
        self.highLabel.setBuddy(self.highField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pureTotal, self.pureAffordable)
        QWidget.setTabOrder(self.pureAffordable, self.largeTotal)
        QWidget.setTabOrder(self.largeTotal, self.largeAffordable)
        QWidget.setTabOrder(self.largeAffordable, self.setField)
        QWidget.setTabOrder(self.setField, self.subsidisedField)
        QWidget.setTabOrder(self.subsidisedField, self.overrideBox)
        QWidget.setTabOrder(self.overrideBox, self.lowField)
        QWidget.setTabOrder(self.lowField, self.lowReason)
        QWidget.setTabOrder(self.lowReason, self.highField)
        QWidget.setTabOrder(self.highField, self.highReason)

        self.retranslateUi(StimulusPage)

        QMetaObject.connectSlotsByName(StimulusPage)
    # setupUi

    def retranslateUi(self, StimulusPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("StimulusPage", u"Realisatiestimulans", None))
        self.introLabel.setText("")
        self.notInText.setText("")
        self.homesTitle.setText(QCoreApplication.translate("StimulusPage", u"Woningen", None))
        self.homesSource.setText("")
        self.totalHead.setText(QCoreApplication.translate("StimulusPage", u"Totaal", None))
        self.affordableHead.setText(QCoreApplication.translate("StimulusPage", u"Betaalbaar", None))
        self.pureLabel.setText(QCoreApplication.translate("StimulusPage", u"Puur NPLV", None))
#if QT_CONFIG(accessibility)
        self.pureTotal.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Puur NPLV, totaal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pureTotal.setToolTip(QCoreApplication.translate("StimulusPage", u"Woningen in het gebied met start bouw in de periode", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pureAffordable.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Puur NPLV, betaalbaar", None))
#endif // QT_CONFIG(accessibility)
        self.largeLabel.setText(QCoreApplication.translate("StimulusPage", u"Grootschalig onderdeel", None))
#if QT_CONFIG(accessibility)
        self.largeTotal.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Grootschalig onderdeel, totaal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.largeTotal.setToolTip(QCoreApplication.translate("StimulusPage", u"Deel van een grootschalige locatie dat in het gebied ligt; leeg als het er niet is", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.largeAffordable.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Grootschalig onderdeel, betaalbaar", None))
#endif // QT_CONFIG(accessibility)
        self.sumLabel.setText(QCoreApplication.translate("StimulusPage", u"Totaal", None))
        self.sumTotal.setText("")
        self.sumAffordable.setText("")
        self.homesProblem.setText("")
        self.basisTitle.setText(QCoreApplication.translate("StimulusPage", u"Grondslag", None))
        self.setLabel.setText(QCoreApplication.translate("StimulusPage", u"Regels", None))
#if QT_CONFIG(accessibility)
        self.setField.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Parameters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.setField.setToolTip(QCoreApplication.translate("StimulusPage", u"Welke bedragen en regels voor dit gebied gelden", None))
#endif // QT_CONFIG(tooltip)
        self.affordableLabel.setText(QCoreApplication.translate("StimulusPage", u"Betaalbare woningen", None))
        self.affordableValue.setText("")
        self.subsidisedLabel.setText(QCoreApplication.translate("StimulusPage", u"Al gesubsidieerd", None))
#if QT_CONFIG(accessibility)
        self.subsidisedField.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Al gesubsidieerde woningen", None))
#endif // QT_CONFIG(accessibility)
        self.basisLabel.setText(QCoreApplication.translate("StimulusPage", u"Grondslag", None))
        self.basisValue.setText("")
        self.formulaLabel.setText("")
        self.formulaValue.setText("")
        self.subsidies.setText("")
        self.bandTitle.setText(QCoreApplication.translate("StimulusPage", u"Bandbreedte", None))
        self.bandLowShare.setText("")
        self.bandMiddle.setText("")
        self.bandHighShare.setText("")
        self.bandLow.setText("")
        self.bandRounding.setText("")
        self.bandHigh.setText("")
        self.scenarioLow.setText("")
        self.scenarioHigh.setText("")
        self.overrideBox.setText(QCoreApplication.translate("StimulusPage", u"Andere bandbreedte afgesproken", None))
#if QT_CONFIG(tooltip)
        self.overrideBox.setToolTip(QCoreApplication.translate("StimulusPage", u"Alleen als aan tafel een ander bedrag is afgesproken dan de berekening geeft", None))
#endif // QT_CONFIG(tooltip)
        self.lowLabel.setText(QCoreApplication.translate("StimulusPage", u"Ondergrens", None))
#if QT_CONFIG(accessibility)
        self.lowField.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Afgesproken ondergrens", None))
#endif // QT_CONFIG(accessibility)
        self.lowReason.setPlaceholderText(QCoreApplication.translate("StimulusPage", u"Waarom wijkt dit af?", None))
#if QT_CONFIG(accessibility)
        self.lowReason.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Reden van de ondergrens", None))
#endif // QT_CONFIG(accessibility)
        self.highLabel.setText(QCoreApplication.translate("StimulusPage", u"Bovengrens", None))
#if QT_CONFIG(accessibility)
        self.highField.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Afgesproken bovengrens", None))
#endif // QT_CONFIG(accessibility)
        self.highReason.setPlaceholderText(QCoreApplication.translate("StimulusPage", u"Waarom wijkt dit af?", None))
#if QT_CONFIG(accessibility)
        self.highReason.setAccessibleName(QCoreApplication.translate("StimulusPage", u"Reden van de bovengrens", None))
#endif // QT_CONFIG(accessibility)
        self.bandProblem.setText("")
        pass
    # retranslateUi
