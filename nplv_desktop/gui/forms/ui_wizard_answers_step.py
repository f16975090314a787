"""Compiled from `ui/wizard_answers_step.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

class Ui_WizardAnswersStep(object):
    def setupUi(self, WizardAnswersStep: QWidget) -> None:
        if not WizardAnswersStep.objectName():
            WizardAnswersStep.setObjectName(u"WizardAnswersStep")
        self.stepLayout = QVBoxLayout(WizardAnswersStep)
        self.stepLayout.setSpacing(10)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(0, 0, 0, 0)
        self.usePart = QFrame(WizardAnswersStep)
        self.usePart.setObjectName(u"usePart")
        self.useLayout = QHBoxLayout(self.usePart)
        self.useLayout.setSpacing(10)
        self.useLayout.setObjectName(u"useLayout")
        self.useLayout.setContentsMargins(0, 0, 0, 0)
        self.useLabel = QLabel(self.usePart)
        self.useLabel.setObjectName(u"useLabel")
        self.useLabel.setProperty(u"role", u"label")

        self.useLayout.addWidget(self.useLabel)

        self.useField = QComboBox(self.usePart)
        self.useField.setObjectName(u"useField")

        self.useLayout.addWidget(self.useField)

        self.yearField = QSpinBox(self.usePart)
        self.yearField.setObjectName(u"yearField")
        self.yearField.setMinimum(2000)
        self.yearField.setMaximum(2060)
        self.yearField.setMinimumSize(QSize(84, 0))

        self.useLayout.addWidget(self.yearField)

        self.expensiveLabel = QLabel(self.usePart)
        self.expensiveLabel.setObjectName(u"expensiveLabel")
        self.expensiveLabel.setProperty(u"role", u"label")

        self.useLayout.addWidget(self.expensiveLabel)

        self.expensiveField = QComboBox(self.usePart)
        self.expensiveField.setObjectName(u"expensiveField")

        self.useLayout.addWidget(self.expensiveField)

        self.othersBox = QCheckBox(self.usePart)
        self.othersBox.setObjectName(u"othersBox")

        self.useLayout.addWidget(self.othersBox)

        self.spacer0 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.useLayout.addItem(self.spacer0)


        self.stepLayout.addWidget(self.usePart)

        self.yearsPart = QFrame(WizardAnswersStep)
        self.yearsPart.setObjectName(u"yearsPart")
        self.yearsLayout = QHBoxLayout(self.yearsPart)
        self.yearsLayout.setSpacing(10)
        self.yearsLayout.setObjectName(u"yearsLayout")
        self.yearsLayout.setContentsMargins(0, 0, 0, 0)
        self.yearsLabel = QLabel(self.yearsPart)
        self.yearsLabel.setObjectName(u"yearsLabel")
        self.yearsLabel.setProperty(u"role", u"label")

        self.yearsLayout.addWidget(self.yearsLabel)

        self.yearsField = QComboBox(self.yearsPart)
        self.yearsField.setObjectName(u"yearsField")

        self.yearsLayout.addWidget(self.yearsField)

        self.shiftLabel = QLabel(self.yearsPart)
        self.shiftLabel.setObjectName(u"shiftLabel")
        self.shiftLabel.setProperty(u"role", u"label")

        self.yearsLayout.addWidget(self.shiftLabel)

        self.shiftField = QSpinBox(self.yearsPart)
        self.shiftField.setObjectName(u"shiftField")
        self.shiftField.setMinimum(0)
        self.shiftField.setMaximum(10)
        self.shiftField.setMinimumSize(QSize(126, 0))

        self.yearsLayout.addWidget(self.shiftField)

        self.spreadLabel = QLabel(self.yearsPart)
        self.spreadLabel.setObjectName(u"spreadLabel")
        self.spreadLabel.setProperty(u"role", u"label")

        self.yearsLayout.addWidget(self.spreadLabel)

        self.spreadField = QComboBox(self.yearsPart)
        self.spreadField.setObjectName(u"spreadField")

        self.yearsLayout.addWidget(self.spreadField)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.yearsLayout.addItem(self.spacer1)


        self.stepLayout.addWidget(self.yearsPart)

        self.pricesPart = QFrame(WizardAnswersStep)
        self.pricesPart.setObjectName(u"pricesPart")
        self.pricesLayout = QVBoxLayout(self.pricesPart)
        self.pricesLayout.setSpacing(6)
        self.pricesLayout.setObjectName(u"pricesLayout")
        self.pricesLayout.setContentsMargins(0, 0, 0, 0)
        self.pricesLabel = QLabel(self.pricesPart)
        self.pricesLabel.setObjectName(u"pricesLabel")
        self.pricesLabel.setWordWrap(True)
        self.pricesLabel.setProperty(u"role", u"muted")

        self.pricesLayout.addWidget(self.pricesLabel)

        self.prices = QWidget(self.pricesPart)
        self.prices.setObjectName(u"prices")
        self.pricesGrid = QGridLayout(self.prices)
        self.pricesGrid.setObjectName(u"pricesGrid")
        self.pricesGrid.setHorizontalSpacing(12)
        self.pricesGrid.setVerticalSpacing(6)
        self.pricesGrid.setContentsMargins(0, 0, 0, 0)

        self.pricesLayout.addWidget(self.prices)

        self.thresholdsLabel = QLabel(self.pricesPart)
        self.thresholdsLabel.setObjectName(u"thresholdsLabel")
        self.thresholdsLabel.setWordWrap(True)
        self.thresholdsLabel.setProperty(u"role", u"muted")

        self.pricesLayout.addWidget(self.thresholdsLabel)


        self.stepLayout.addWidget(self.pricesPart)

        self.fillTools = QHBoxLayout()
        self.fillTools.setSpacing(8)
        self.fillTools.setObjectName(u"fillTools")
        self.fillTools.setContentsMargins(0, 0, 0, 0)
        self.searchField = QLineEdit(WizardAnswersStep)
        self.searchField.setObjectName(u"searchField")
        self.searchField.setClearButtonEnabled(True)
        self.searchField.setMinimumSize(QSize(150, 0))
        self.searchField.setMaximumSize(QSize(220, 16777215))

        self.fillTools.addWidget(self.searchField)

        self.selectButton = QPushButton(WizardAnswersStep)
        self.selectButton.setObjectName(u"selectButton")
        self.selectButton.setProperty(u"kind", u"link")

        self.fillTools.addWidget(self.selectButton)

        self.selectionLabel = QLabel(WizardAnswersStep)
        self.selectionLabel.setObjectName(u"selectionLabel")
        self.selectionLabel.setProperty(u"role", u"muted")

        self.fillTools.addWidget(self.selectionLabel)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fillTools.addItem(self.spacer2)


        self.stepLayout.addLayout(self.fillTools)

        self.fillRow = QHBoxLayout()
        self.fillRow.setSpacing(8)
        self.fillRow.setObjectName(u"fillRow")
        self.fillRow.setContentsMargins(0, 0, 0, 0)
        self.areaLabel = QLabel(WizardAnswersStep)
        self.areaLabel.setObjectName(u"areaLabel")
        self.areaLabel.setProperty(u"role", u"label")

        self.fillRow.addWidget(self.areaLabel)

        self.areaField = QComboBox(WizardAnswersStep)
        self.areaField.setObjectName(u"areaField")

        self.fillRow.addWidget(self.areaField)

        self.areaButton = QPushButton(WizardAnswersStep)
        self.areaButton.setObjectName(u"areaButton")

        self.fillRow.addWidget(self.areaButton)

        self.subsidyLabel = QLabel(WizardAnswersStep)
        self.subsidyLabel.setObjectName(u"subsidyLabel")
        self.subsidyLabel.setProperty(u"role", u"label")

        self.fillRow.addWidget(self.subsidyLabel)

        self.subsidyField = QComboBox(WizardAnswersStep)
        self.subsidyField.setObjectName(u"subsidyField")
        self.subsidyField.setEditable(True)
        self.subsidyField.setMinimumSize(QSize(120, 0))

        self.fillRow.addWidget(self.subsidyField)

        self.subsidyButton = QPushButton(WizardAnswersStep)
        self.subsidyButton.setObjectName(u"subsidyButton")

        self.fillRow.addWidget(self.subsidyButton)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fillRow.addItem(self.spacer3)


        self.stepLayout.addLayout(self.fillRow)

        self.plans = QTableView(WizardAnswersStep)
        self.plans.setObjectName(u"plans")

        self.stepLayout.addWidget(self.plans)

        self.effectLabel = QLabel(WizardAnswersStep)
        self.effectLabel.setObjectName(u"effectLabel")
        self.effectLabel.setWordWrap(True)
        self.effectLabel.setProperty(u"role", u"figure")

        self.stepLayout.addWidget(self.effectLabel)

        self.stepLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.useLabel.setBuddy(self.useField)
        self.expensiveLabel.setBuddy(self.expensiveField)
        self.yearsLabel.setBuddy(self.yearsField)
        self.shiftLabel.setBuddy(self.shiftField)
        self.spreadLabel.setBuddy(self.spreadField)
        self.areaLabel.setBuddy(self.areaField)
        self.subsidyLabel.setBuddy(self.subsidyField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearsField, self.shiftField)
        QWidget.setTabOrder(self.shiftField, self.spreadField)
        QWidget.setTabOrder(self.spreadField, self.searchField)
        QWidget.setTabOrder(self.searchField, self.selectButton)
        QWidget.setTabOrder(self.selectButton, self.areaField)
        QWidget.setTabOrder(self.areaField, self.areaButton)
        QWidget.setTabOrder(self.areaButton, self.subsidyField)
        QWidget.setTabOrder(self.subsidyField, self.subsidyButton)
        QWidget.setTabOrder(self.subsidyButton, self.plans)

        self.retranslateUi(WizardAnswersStep)

        QMetaObject.connectSlotsByName(WizardAnswersStep)
    # setupUi

    def retranslateUi(self, WizardAnswersStep: QWidget) -> None:
        self.useLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"De lijst is voor", None))
#if QT_CONFIG(accessibility)
        self.useField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"De lijst is voor", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.yearField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Jaar van de jaarschijf", None))
#endif // QT_CONFIG(accessibility)
        self.expensiveLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"\u201cduur\u201d is", None))
#if QT_CONFIG(accessibility)
        self.expensiveField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Wat duur naast geliberaliseerd is", None))
#endif // QT_CONFIG(accessibility)
        self.othersBox.setText(QCoreApplication.translate("WizardAnswersStep", u"Ook plannen van andere gemeenten", None))
        self.yearsLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"Jaren in de lijst zijn", None))
#if QT_CONFIG(accessibility)
        self.yearsField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Jaren in de lijst zijn", None))
#endif // QT_CONFIG(accessibility)
        self.shiftLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"De bouw start", None))
#if QT_CONFIG(accessibility)
        self.shiftField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Jaren tussen start en oplevering", None))
#endif // QT_CONFIG(accessibility)
        self.shiftField.setSuffix(QCoreApplication.translate("WizardAnswersStep", u" jaar eerder", None))
        self.spreadLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"perioden tellen", None))
#if QT_CONFIG(accessibility)
        self.spreadField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Perioden tellen", None))
#endif // QT_CONFIG(accessibility)
        self.pricesLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"Genummerde prijsklassen betekenen per provincie en jaar iets anders. Vul in wat ze hier betekenen; wat open blijft telt als onbekend.", None))
        self.thresholdsLabel.setText("")
        self.searchField.setPlaceholderText(QCoreApplication.translate("WizardAnswersStep", u"Zoek in plannen\u2026", None))
#if QT_CONFIG(accessibility)
        self.searchField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Zoek in plannen", None))
#endif // QT_CONFIG(accessibility)
        self.selectButton.setText(QCoreApplication.translate("WizardAnswersStep", u"Alles selecteren", None))
        self.selectionLabel.setText("")
        self.areaLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"Selectie: in NPLV-gebied", None))
#if QT_CONFIG(accessibility)
        self.areaField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"In NPLV-gebied", None))
#endif // QT_CONFIG(accessibility)
        self.areaButton.setText(QCoreApplication.translate("WizardAnswersStep", u"Invullen", None))
        self.subsidyLabel.setText(QCoreApplication.translate("WizardAnswersStep", u"eerdere rijksbijdrage", None))
#if QT_CONFIG(accessibility)
        self.subsidyField.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Eerdere rijksbijdrage", None))
#endif // QT_CONFIG(accessibility)
        self.subsidyButton.setText(QCoreApplication.translate("WizardAnswersStep", u"Invullen", None))
#if QT_CONFIG(accessibility)
        self.plans.setAccessibleName(QCoreApplication.translate("WizardAnswersStep", u"Gelezen plannen", None))
#endif // QT_CONFIG(accessibility)
        self.effectLabel.setText("")
        pass
    # retranslateUi
