"""Compiled from `ui/parties_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from nplv_desktop.gui.fields.choice_field import ChoiceField
from nplv_desktop.gui.fields.date_field import DateField
from nplv_desktop.gui.fields.line_field import LineField
from nplv_desktop.gui.fields.logo_field import LogoField

class Ui_PartiesPage(object):
    def setupUi(self, PartiesPage: QWidget) -> None:
        if not PartiesPage.objectName():
            PartiesPage.setObjectName(u"PartiesPage")
        self.pageLayout = QVBoxLayout(PartiesPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PartiesPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(PartiesPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.agreementCard = QFrame(PartiesPage)
        self.agreementCard.setObjectName(u"agreementCard")
        self.agreementCard.setProperty(u"card", True)
        self.agreementCardLayout = QVBoxLayout(self.agreementCard)
        self.agreementCardLayout.setSpacing(12)
        self.agreementCardLayout.setObjectName(u"agreementCardLayout")
        self.agreementCardLayout.setContentsMargins(18, 16, 18, 18)
        self.agreementTitle = QLabel(self.agreementCard)
        self.agreementTitle.setObjectName(u"agreementTitle")
        self.agreementTitle.setProperty(u"role", u"card-title")

        self.agreementCardLayout.addWidget(self.agreementTitle)

        self.agreementGrid = QGridLayout()
        self.agreementGrid.setObjectName(u"agreementGrid")
        self.agreementGrid.setHorizontalSpacing(16)
        self.agreementGrid.setVerticalSpacing(12)
        self.agreementGrid.setContentsMargins(0, 0, 0, 0)
        self.subjectFieldBox = QVBoxLayout()
        self.subjectFieldBox.setSpacing(4)
        self.subjectFieldBox.setObjectName(u"subjectFieldBox")
        self.subjectFieldBox.setContentsMargins(0, 0, 0, 0)
        self.subjectFieldLabel = QLabel(self.agreementCard)
        self.subjectFieldLabel.setObjectName(u"subjectFieldLabel")
        self.subjectFieldLabel.setProperty(u"role", u"label")

        self.subjectFieldBox.addWidget(self.subjectFieldLabel)

        self.subjectField = LineField(self.agreementCard)
        self.subjectField.setObjectName(u"subjectField")

        self.subjectFieldBox.addWidget(self.subjectField)


        self.agreementGrid.addLayout(self.subjectFieldBox, 0, 0, 1, 3)

        self.dateFieldBox = QVBoxLayout()
        self.dateFieldBox.setSpacing(4)
        self.dateFieldBox.setObjectName(u"dateFieldBox")
        self.dateFieldBox.setContentsMargins(0, 0, 0, 0)
        self.dateFieldLabel = QLabel(self.agreementCard)
        self.dateFieldLabel.setObjectName(u"dateFieldLabel")
        self.dateFieldLabel.setProperty(u"role", u"label")

        self.dateFieldBox.addWidget(self.dateFieldLabel)

        self.dateField = DateField(self.agreementCard)
        self.dateField.setObjectName(u"dateField")

        self.dateFieldBox.addWidget(self.dateField)

        self.dateProblem = QLabel(self.agreementCard)
        self.dateProblem.setObjectName(u"dateProblem")
        self.dateProblem.setWordWrap(True)
        self.dateProblem.setProperty(u"role", u"error-text")

        self.dateFieldBox.addWidget(self.dateProblem)

        self.dateSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dateFieldBox.addItem(self.dateSpacer)


        self.agreementGrid.addLayout(self.dateFieldBox, 1, 0, 1, 1)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(0)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeFieldBox = QVBoxLayout()
        self.placeFieldBox.setSpacing(4)
        self.placeFieldBox.setObjectName(u"placeFieldBox")
        self.placeFieldBox.setContentsMargins(0, 0, 0, 0)
        self.placeFieldLabel = QLabel(self.agreementCard)
        self.placeFieldLabel.setObjectName(u"placeFieldLabel")
        self.placeFieldLabel.setProperty(u"role", u"label")

        self.placeFieldBox.addWidget(self.placeFieldLabel)

        self.placeField = LineField(self.agreementCard)
        self.placeField.setObjectName(u"placeField")

        self.placeFieldBox.addWidget(self.placeField)


        self.placeColumn.addLayout(self.placeFieldBox)

        self.placeSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.placeColumn.addItem(self.placeSpacer)


        self.agreementGrid.addLayout(self.placeColumn, 1, 1, 1, 1)

        self.statusColumn = QVBoxLayout()
        self.statusColumn.setSpacing(0)
        self.statusColumn.setObjectName(u"statusColumn")
        self.statusColumn.setContentsMargins(0, 0, 0, 0)
        self.statusFieldBox = QVBoxLayout()
        self.statusFieldBox.setSpacing(4)
        self.statusFieldBox.setObjectName(u"statusFieldBox")
        self.statusFieldBox.setContentsMargins(0, 0, 0, 0)
        self.statusFieldLabel = QLabel(self.agreementCard)
        self.statusFieldLabel.setObjectName(u"statusFieldLabel")
        self.statusFieldLabel.setProperty(u"role", u"label")

        self.statusFieldBox.addWidget(self.statusFieldLabel)

        self.statusField = ChoiceField(self.agreementCard)
        self.statusField.setObjectName(u"statusField")

        self.statusFieldBox.addWidget(self.statusField)


        self.statusColumn.addLayout(self.statusFieldBox)

        self.statusSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.statusColumn.addItem(self.statusSpacer)


        self.agreementGrid.addLayout(self.statusColumn, 1, 2, 1, 1)

        self.agreementGrid.setColumnStretch(0, 1)
        self.agreementGrid.setColumnStretch(1, 1)
        self.agreementGrid.setColumnStretch(2, 1)

        self.agreementCardLayout.addLayout(self.agreementGrid)


        self.pageLayout.addWidget(self.agreementCard)

        self.stateCard = QFrame(PartiesPage)
        self.stateCard.setObjectName(u"stateCard")
        self.stateCard.setProperty(u"card", True)
        self.stateCardLayout = QVBoxLayout(self.stateCard)
        self.stateCardLayout.setSpacing(12)
        self.stateCardLayout.setObjectName(u"stateCardLayout")
        self.stateCardLayout.setContentsMargins(18, 16, 18, 18)
        self.stateTitle = QLabel(self.stateCard)
        self.stateTitle.setObjectName(u"stateTitle")
        self.stateTitle.setProperty(u"role", u"card-title")

        self.stateCardLayout.addWidget(self.stateTitle)

        self.stateGrid = QGridLayout()
        self.stateGrid.setObjectName(u"stateGrid")
        self.stateGrid.setHorizontalSpacing(16)
        self.stateGrid.setVerticalSpacing(12)
        self.stateGrid.setContentsMargins(0, 0, 0, 0)
        self.ministerNameFieldBox = QVBoxLayout()
        self.ministerNameFieldBox.setSpacing(4)
        self.ministerNameFieldBox.setObjectName(u"ministerNameFieldBox")
        self.ministerNameFieldBox.setContentsMargins(0, 0, 0, 0)
        self.ministerNameFieldLabel = QLabel(self.stateCard)
        self.ministerNameFieldLabel.setObjectName(u"ministerNameFieldLabel")
        self.ministerNameFieldLabel.setProperty(u"role", u"label")

        self.ministerNameFieldBox.addWidget(self.ministerNameFieldLabel)

        self.ministerNameField = LineField(self.stateCard)
        self.ministerNameField.setObjectName(u"ministerNameField")

        self.ministerNameFieldBox.addWidget(self.ministerNameField)


        self.stateGrid.addLayout(self.ministerNameFieldBox, 0, 0, 1, 1)

        self.ministerTitleFieldBox = QVBoxLayout()
        self.ministerTitleFieldBox.setSpacing(4)
        self.ministerTitleFieldBox.setObjectName(u"ministerTitleFieldBox")
        self.ministerTitleFieldBox.setContentsMargins(0, 0, 0, 0)
        self.ministerTitleFieldLabel = QLabel(self.stateCard)
        self.ministerTitleFieldLabel.setObjectName(u"ministerTitleFieldLabel")
        self.ministerTitleFieldLabel.setProperty(u"role", u"label")

        self.ministerTitleFieldBox.addWidget(self.ministerTitleFieldLabel)

        self.ministerTitleField = LineField(self.stateCard)
        self.ministerTitleField.setObjectName(u"ministerTitleField")

        self.ministerTitleFieldBox.addWidget(self.ministerTitleField)


        self.stateGrid.addLayout(self.ministerTitleFieldBox, 0, 1, 1, 1)

        self.stateGrid.setColumnStretch(0, 1)
        self.stateGrid.setColumnStretch(1, 1)

        self.stateCardLayout.addLayout(self.stateGrid)


        self.pageLayout.addWidget(self.stateCard)

        self.allianceCard = QFrame(PartiesPage)
        self.allianceCard.setObjectName(u"allianceCard")
        self.allianceCard.setProperty(u"card", True)
        self.allianceCardLayout = QVBoxLayout(self.allianceCard)
        self.allianceCardLayout.setSpacing(12)
        self.allianceCardLayout.setObjectName(u"allianceCardLayout")
        self.allianceCardLayout.setContentsMargins(18, 16, 18, 18)
        self.allianceTitle = QLabel(self.allianceCard)
        self.allianceTitle.setObjectName(u"allianceTitle")
        self.allianceTitle.setProperty(u"role", u"card-title")

        self.allianceCardLayout.addWidget(self.allianceTitle)

        self.allianceGrid = QGridLayout()
        self.allianceGrid.setObjectName(u"allianceGrid")
        self.allianceGrid.setHorizontalSpacing(16)
        self.allianceGrid.setVerticalSpacing(12)
        self.allianceGrid.setContentsMargins(0, 0, 0, 0)
        self.municipalityFieldBox = QVBoxLayout()
        self.municipalityFieldBox.setSpacing(4)
        self.municipalityFieldBox.setObjectName(u"municipalityFieldBox")
        self.municipalityFieldBox.setContentsMargins(0, 0, 0, 0)
        self.municipalityFieldLabel = QLabel(self.allianceCard)
        self.municipalityFieldLabel.setObjectName(u"municipalityFieldLabel")
        self.municipalityFieldLabel.setProperty(u"role", u"label")

        self.municipalityFieldBox.addWidget(self.municipalityFieldLabel)

        self.municipalityField = LineField(self.allianceCard)
        self.municipalityField.setObjectName(u"municipalityField")

        self.municipalityFieldBox.addWidget(self.municipalityField)


        self.allianceGrid.addLayout(self.municipalityFieldBox, 0, 0, 1, 1)

        self.programmeFieldBox = QVBoxLayout()
        self.programmeFieldBox.setSpacing(4)
        self.programmeFieldBox.setObjectName(u"programmeFieldBox")
        self.programmeFieldBox.setContentsMargins(0, 0, 0, 0)
        self.programmeFieldLabel = QLabel(self.allianceCard)
        self.programmeFieldLabel.setObjectName(u"programmeFieldLabel")
        self.programmeFieldLabel.setProperty(u"role", u"label")

        self.programmeFieldBox.addWidget(self.programmeFieldLabel)

        self.programmeField = LineField(self.allianceCard)
        self.programmeField.setObjectName(u"programmeField")

        self.programmeFieldBox.addWidget(self.programmeField)


        self.allianceGrid.addLayout(self.programmeFieldBox, 0, 1, 1, 1)

        self.allianceFieldBox = QVBoxLayout()
        self.allianceFieldBox.setSpacing(4)
        self.allianceFieldBox.setObjectName(u"allianceFieldBox")
        self.allianceFieldBox.setContentsMargins(0, 0, 0, 0)
        self.allianceFieldLabel = QLabel(self.allianceCard)
        self.allianceFieldLabel.setObjectName(u"allianceFieldLabel")
        self.allianceFieldLabel.setProperty(u"role", u"label")

        self.allianceFieldBox.addWidget(self.allianceFieldLabel)

        self.allianceField = LineField(self.allianceCard)
        self.allianceField.setObjectName(u"allianceField")

        self.allianceFieldBox.addWidget(self.allianceField)


        self.allianceGrid.addLayout(self.allianceFieldBox, 1, 0, 1, 2)

        self.mayorNameFieldBox = QVBoxLayout()
        self.mayorNameFieldBox.setSpacing(4)
        self.mayorNameFieldBox.setObjectName(u"mayorNameFieldBox")
        self.mayorNameFieldBox.setContentsMargins(0, 0, 0, 0)
        self.mayorNameFieldLabel = QLabel(self.allianceCard)
        self.mayorNameFieldLabel.setObjectName(u"mayorNameFieldLabel")
        self.mayorNameFieldLabel.setProperty(u"role", u"label")

        self.mayorNameFieldBox.addWidget(self.mayorNameFieldLabel)

        self.mayorNameField = LineField(self.allianceCard)
        self.mayorNameField.setObjectName(u"mayorNameField")

        self.mayorNameFieldBox.addWidget(self.mayorNameField)


        self.allianceGrid.addLayout(self.mayorNameFieldBox, 2, 0, 1, 1)

        self.mayorTitleFieldBox = QVBoxLayout()
        self.mayorTitleFieldBox.setSpacing(4)
        self.mayorTitleFieldBox.setObjectName(u"mayorTitleFieldBox")
        self.mayorTitleFieldBox.setContentsMargins(0, 0, 0, 0)
        self.mayorTitleFieldLabel = QLabel(self.allianceCard)
        self.mayorTitleFieldLabel.setObjectName(u"mayorTitleFieldLabel")
        self.mayorTitleFieldLabel.setProperty(u"role", u"label")

        self.mayorTitleFieldBox.addWidget(self.mayorTitleFieldLabel)

        self.mayorTitleField = LineField(self.allianceCard)
        self.mayorTitleField.setObjectName(u"mayorTitleField")

        self.mayorTitleFieldBox.addWidget(self.mayorTitleField)


        self.allianceGrid.addLayout(self.mayorTitleFieldBox, 2, 1, 1, 1)

        self.mayorCapacityFieldBox = QVBoxLayout()
        self.mayorCapacityFieldBox.setSpacing(4)
        self.mayorCapacityFieldBox.setObjectName(u"mayorCapacityFieldBox")
        self.mayorCapacityFieldBox.setContentsMargins(0, 0, 0, 0)
        self.mayorCapacityFieldLabel = QLabel(self.allianceCard)
        self.mayorCapacityFieldLabel.setObjectName(u"mayorCapacityFieldLabel")
        self.mayorCapacityFieldLabel.setProperty(u"role", u"label")

        self.mayorCapacityFieldBox.addWidget(self.mayorCapacityFieldLabel)

        self.mayorCapacityField = LineField(self.allianceCard)
        self.mayorCapacityField.setObjectName(u"mayorCapacityField")

        self.mayorCapacityFieldBox.addWidget(self.mayorCapacityField)


        self.allianceGrid.addLayout(self.mayorCapacityFieldBox, 3, 0, 1, 2)

        self.allianceGrid.setColumnStretch(0, 1)
        self.allianceGrid.setColumnStretch(1, 1)

        self.allianceCardLayout.addLayout(self.allianceGrid)


        self.pageLayout.addWidget(self.allianceCard)

        self.logosCard = QFrame(PartiesPage)
        self.logosCard.setObjectName(u"logosCard")
        self.logosCard.setProperty(u"card", True)
        self.logosCardLayout = QVBoxLayout(self.logosCard)
        self.logosCardLayout.setSpacing(12)
        self.logosCardLayout.setObjectName(u"logosCardLayout")
        self.logosCardLayout.setContentsMargins(18, 16, 18, 18)
        self.logosTitle = QLabel(self.logosCard)
        self.logosTitle.setObjectName(u"logosTitle")
        self.logosTitle.setProperty(u"role", u"card-title")

        self.logosCardLayout.addWidget(self.logosTitle)

        self.logosIntro = QLabel(self.logosCard)
        self.logosIntro.setObjectName(u"logosIntro")
        self.logosIntro.setWordWrap(True)
        self.logosIntro.setProperty(u"role", u"muted")

        self.logosCardLayout.addWidget(self.logosIntro)

        self.logosLayout = QHBoxLayout()
        self.logosLayout.setSpacing(16)
        self.logosLayout.setObjectName(u"logosLayout")
        self.logosLayout.setContentsMargins(0, 0, 0, 0)
        self.stateLogo = LogoField(self.logosCard)
        self.stateLogo.setObjectName(u"stateLogo")

        self.logosLayout.addWidget(self.stateLogo)

        self.allianceLogo = LogoField(self.logosCard)
        self.allianceLogo.setObjectName(u"allianceLogo")

        self.logosLayout.addWidget(self.allianceLogo)

        self.logosLayout.setStretch(0, 1)
        self.logosLayout.setStretch(1, 1)

        self.logosCardLayout.addLayout(self.logosLayout)


        self.pageLayout.addWidget(self.logosCard)

        self.pageSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.pageSpacer)

#if QT_CONFIG(shortcut)
        self.subjectFieldLabel.setBuddy(self.subjectField)
        self.dateFieldLabel.setBuddy(self.dateField)
        self.placeFieldLabel.setBuddy(self.placeField)
        self.statusFieldLabel.setBuddy(self.statusField)
        self.ministerNameFieldLabel.setBuddy(self.ministerNameField)
        self.ministerTitleFieldLabel.setBuddy(self.ministerTitleField)
        self.municipalityFieldLabel.setBuddy(self.municipalityField)
        self.programmeFieldLabel.setBuddy(self.programmeField)
        self.allianceFieldLabel.setBuddy(self.allianceField)
        self.mayorNameFieldLabel.setBuddy(self.mayorNameField)
        self.mayorTitleFieldLabel.setBuddy(self.mayorTitleField)
        self.mayorCapacityFieldLabel.setBuddy(self.mayorCapacityField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subjectField, self.dateField)
        QWidget.setTabOrder(self.dateField, self.placeField)
        QWidget.setTabOrder(self.placeField, self.statusField)
        QWidget.setTabOrder(self.statusField, self.ministerNameField)
        QWidget.setTabOrder(self.ministerNameField, self.ministerTitleField)
        QWidget.setTabOrder(self.ministerTitleField, self.municipalityField)
        QWidget.setTabOrder(self.municipalityField, self.programmeField)
        QWidget.setTabOrder(self.programmeField, self.allianceField)
        QWidget.setTabOrder(self.allianceField, self.mayorNameField)
        QWidget.setTabOrder(self.mayorNameField, self.mayorTitleField)
        QWidget.setTabOrder(self.mayorTitleField, self.mayorCapacityField)

        self.retranslateUi(PartiesPage)

        QMetaObject.connectSlotsByName(PartiesPage)
    # setupUi

    def retranslateUi(self, PartiesPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("PartiesPage", u"Partijen", None))
        self.introLabel.setText(QCoreApplication.translate("PartiesPage", u"Wie de afspraak sluiten, waar en wanneer. Deze namen staan in de brief en onder de handtekeningen.", None))
        self.agreementTitle.setText(QCoreApplication.translate("PartiesPage", u"Overeenkomst", None))
        self.subjectFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Betreft", None))
#if QT_CONFIG(accessibility)
        self.subjectField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Betreft", None))
#endif // QT_CONFIG(accessibility)
        self.subjectField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Bijvoorbeeld: Bestuurlijke afspraak uitwerking Woontop NPLV-gebied", None))
#if QT_CONFIG(tooltip)
        self.subjectField.setToolTip(QCoreApplication.translate("PartiesPage", u"Staat bovenaan het eerste blad, gevolgd door de naam van het gebied", None))
#endif // QT_CONFIG(tooltip)
        self.dateFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Datum", None))
#if QT_CONFIG(accessibility)
        self.dateField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Datum", None))
#endif // QT_CONFIG(accessibility)
        self.dateField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"24 juni 2025", None))
#if QT_CONFIG(tooltip)
        self.dateField.setToolTip(QCoreApplication.translate("PartiesPage", u"Schrijf 24 juni 2025, 24-6-2025 of 2025-06-24", None))
#endif // QT_CONFIG(tooltip)
        self.dateProblem.setText("")
        self.placeFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Plaats", None))
#if QT_CONFIG(accessibility)
        self.placeField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Plaats", None))
#endif // QT_CONFIG(accessibility)
        self.placeField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Bijvoorbeeld Utrecht", None))
#if QT_CONFIG(tooltip)
        self.placeField.setToolTip(QCoreApplication.translate("PartiesPage", u"Waar de afspraak wordt ondertekend", None))
#endif // QT_CONFIG(tooltip)
        self.statusFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Status", None))
#if QT_CONFIG(accessibility)
        self.statusField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Status van de afspraak", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.statusField.setToolTip(QCoreApplication.translate("PartiesPage", u"Hoe ver de afspraak is", None))
#endif // QT_CONFIG(tooltip)
        self.stateTitle.setText(QCoreApplication.translate("PartiesPage", u"Rijk", None))
        self.ministerNameFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Naam", None))
#if QT_CONFIG(accessibility)
        self.ministerNameField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Naam van de minister", None))
#endif // QT_CONFIG(accessibility)
        self.ministerNameField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Voor- en achternaam", None))
        self.ministerTitleFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Functie", None))
#if QT_CONFIG(accessibility)
        self.ministerTitleField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Functie van de minister", None))
#endif // QT_CONFIG(accessibility)
        self.ministerTitleField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Bijvoorbeeld De minister van \u2026", None))
        self.allianceTitle.setText(QCoreApplication.translate("PartiesPage", u"Gemeente en alliantie", None))
        self.municipalityFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Gemeente", None))
#if QT_CONFIG(accessibility)
        self.municipalityField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Gemeente", None))
#endif // QT_CONFIG(accessibility)
        self.municipalityField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Naam van de gemeente", None))
        self.programmeFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Programma", None))
#if QT_CONFIG(accessibility)
        self.programmeField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Programma", None))
#endif // QT_CONFIG(accessibility)
        self.programmeField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Naam van het programma", None))
        self.allianceFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Alliantie", None))
#if QT_CONFIG(accessibility)
        self.allianceField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Alliantie", None))
#endif // QT_CONFIG(accessibility)
        self.allianceField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Naam van de alliantie", None))
        self.mayorNameFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Naam van de burgemeester", None))
#if QT_CONFIG(accessibility)
        self.mayorNameField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Naam van de burgemeester", None))
#endif // QT_CONFIG(accessibility)
        self.mayorNameField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Voor- en achternaam", None))
        self.mayorTitleFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Functie", None))
#if QT_CONFIG(accessibility)
        self.mayorTitleField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Functie van de burgemeester", None))
#endif // QT_CONFIG(accessibility)
        self.mayorTitleField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Bijvoorbeeld Burgemeester van \u2026", None))
        self.mayorCapacityFieldLabel.setText(QCoreApplication.translate("PartiesPage", u"Hoedanigheid", None))
#if QT_CONFIG(accessibility)
        self.mayorCapacityField.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Hoedanigheid van de burgemeester", None))
#endif // QT_CONFIG(accessibility)
        self.mayorCapacityField.setPlaceholderText(QCoreApplication.translate("PartiesPage", u"Bijvoorbeeld Voorzitter Alliantie \u2026", None))
#if QT_CONFIG(tooltip)
        self.mayorCapacityField.setToolTip(QCoreApplication.translate("PartiesPage", u"In welke rol de burgemeester namens de alliantie tekent", None))
#endif // QT_CONFIG(tooltip)
        self.logosTitle.setText(QCoreApplication.translate("PartiesPage", u"Logo\u2019s", None))
        self.logosIntro.setText(QCoreApplication.translate("PartiesPage", u"Staan boven het eerste blad en bij de ondertekening. PNG of JPEG, tot 2 MB.", None))
#if QT_CONFIG(accessibility)
        self.stateLogo.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Logo van het Rijk", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.allianceLogo.setAccessibleName(QCoreApplication.translate("PartiesPage", u"Logo van de alliantie", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
