"""Compiled from `ui/what_if.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from nplv_desktop.gui.fields.choice_field import ChoiceField
from nplv_desktop.gui.fields.line_field import LineField
from nplv_desktop.gui.fields.number_fields import AmountField

class Ui_WhatIf(object):
    def setupUi(self, WhatIf: QFrame) -> None:
        if not WhatIf.objectName():
            WhatIf.setObjectName(u"WhatIf")
        WhatIf.setProperty(u"card", True)
        self.whatIfLayout = QVBoxLayout(WhatIf)
        self.whatIfLayout.setSpacing(8)
        self.whatIfLayout.setObjectName(u"whatIfLayout")
        self.whatIfLayout.setContentsMargins(18, 14, 18, 14)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(10)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(WhatIf)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"card-title")

        self.headRow.addWidget(self.titleLabel)

        self.chooser = ChoiceField(WhatIf)
        self.chooser.setObjectName(u"chooser")
        self.chooser.setMinimumSize(QSize(110, 0))

        self.headRow.addWidget(self.chooser)

        self.newButton = QPushButton(WhatIf)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"kind", u"link")

        self.headRow.addWidget(self.newButton)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer1)

        self.deleteButton = QPushButton(WhatIf)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setProperty(u"kind", u"link")

        self.headRow.addWidget(self.deleteButton)

        self.takeButton = QPushButton(WhatIf)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"kind", u"primary")

        self.headRow.addWidget(self.takeButton)


        self.whatIfLayout.addLayout(self.headRow)

        self.introLabel = QLabel(WhatIf)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.whatIfLayout.addWidget(self.introLabel)

        self.body = QWidget(WhatIf)
        self.body.setObjectName(u"body")
        self.bodyLayout = QVBoxLayout(self.body)
        self.bodyLayout.setSpacing(10)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.nameRow = QHBoxLayout()
        self.nameRow.setSpacing(10)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.body)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"label")

        self.nameRow.addWidget(self.nameLabel)

        self.nameField = LineField(self.body)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setMaximumSize(QSize(320, 16777215))

        self.nameRow.addWidget(self.nameField)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nameRow.addItem(self.spacer2)


        self.bodyLayout.addLayout(self.nameRow)

        self.levers = QGridLayout()
        self.levers.setObjectName(u"levers")
        self.levers.setHorizontalSpacing(12)
        self.levers.setVerticalSpacing(4)
        self.levers.setContentsMargins(0, 0, 0, 0)
        self.levers.setColumnStretch(0, 3)
        self.levers.setColumnStretch(1, 2)

        self.bodyLayout.addLayout(self.levers)

        self.rulesRow = QHBoxLayout()
        self.rulesRow.setSpacing(8)
        self.rulesRow.setObjectName(u"rulesRow")
        self.rulesRow.setContentsMargins(0, 0, 0, 0)
        self.rulesButton = QPushButton(self.body)
        self.rulesButton.setObjectName(u"rulesButton")
        self.rulesButton.setProperty(u"kind", u"link")

        self.rulesRow.addWidget(self.rulesButton)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rulesRow.addItem(self.spacer3)


        self.bodyLayout.addLayout(self.rulesRow)

        self.rulesPart = QWidget(self.body)
        self.rulesPart.setObjectName(u"rulesPart")
        self.rulesLayout = QVBoxLayout(self.rulesPart)
        self.rulesLayout.setSpacing(6)
        self.rulesLayout.setObjectName(u"rulesLayout")
        self.rulesLayout.setContentsMargins(0, 0, 0, 0)
        self.ruleLevers = QGridLayout()
        self.ruleLevers.setObjectName(u"ruleLevers")
        self.ruleLevers.setHorizontalSpacing(12)
        self.ruleLevers.setVerticalSpacing(4)
        self.ruleLevers.setContentsMargins(0, 0, 0, 0)
        self.ruleLevers.setColumnStretch(0, 3)
        self.ruleLevers.setColumnStretch(1, 2)

        self.rulesLayout.addLayout(self.ruleLevers)

        self.rulesNote = QLabel(self.rulesPart)
        self.rulesNote.setObjectName(u"rulesNote")
        self.rulesNote.setWordWrap(True)
        self.rulesNote.setProperty(u"role", u"muted")

        self.rulesLayout.addWidget(self.rulesNote)


        self.bodyLayout.addWidget(self.rulesPart)

        self.problemLabel = QLabel(self.body)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"error-text")

        self.bodyLayout.addWidget(self.problemLabel)

        self.resultLine = QFrame(self.body)
        self.resultLine.setObjectName(u"resultLine")
        self.resultLine.setMinimumSize(QSize(0, 1))
        self.resultLine.setMaximumSize(QSize(16777215, 1))

        self.bodyLayout.addWidget(self.resultLine)

        self.resultRow = QHBoxLayout()
        self.resultRow.setSpacing(10)
        self.resultRow.setObjectName(u"resultRow")
        self.resultRow.setContentsMargins(0, 0, 0, 0)
        self.resultTitle = QLabel(self.body)
        self.resultTitle.setObjectName(u"resultTitle")

        self.resultRow.addWidget(self.resultTitle)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.resultRow.addItem(self.spacer4)

        self.resultChange = QLabel(self.body)
        self.resultChange.setObjectName(u"resultChange")
        self.resultChange.setProperty(u"role", u"mark")

        self.resultRow.addWidget(self.resultChange)

        self.resultValue = QLabel(self.body)
        self.resultValue.setObjectName(u"resultValue")
        self.resultValue.setProperty(u"role", u"figure")

        self.resultRow.addWidget(self.resultValue)


        self.bodyLayout.addLayout(self.resultRow)

        self.goalRow = QHBoxLayout()
        self.goalRow.setSpacing(10)
        self.goalRow.setObjectName(u"goalRow")
        self.goalRow.setContentsMargins(0, 0, 0, 0)
        self.goalLabel = QLabel(self.body)
        self.goalLabel.setObjectName(u"goalLabel")

        self.goalRow.addWidget(self.goalLabel)

        self.goalField = AmountField(self.body)
        self.goalField.setObjectName(u"goalField")
        self.goalField.setMaximumSize(QSize(130, 16777215))

        self.goalRow.addWidget(self.goalField)

        self.goalEnd = ChoiceField(self.body)
        self.goalEnd.setObjectName(u"goalEnd")
        self.goalEnd.setMaximumSize(QSize(120, 16777215))

        self.goalRow.addWidget(self.goalEnd)

        self.spacer5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goalRow.addItem(self.spacer5)

        self.goalButton = QPushButton(self.body)
        self.goalButton.setObjectName(u"goalButton")

        self.goalRow.addWidget(self.goalButton)


        self.bodyLayout.addLayout(self.goalRow)

        self.goalAnswer = QLabel(self.body)
        self.goalAnswer.setObjectName(u"goalAnswer")
        self.goalAnswer.setWordWrap(True)
        self.goalAnswer.setProperty(u"role", u"page-intro")

        self.bodyLayout.addWidget(self.goalAnswer)


        self.whatIfLayout.addWidget(self.body)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.chooser, self.newButton)
        QWidget.setTabOrder(self.newButton, self.nameField)
        QWidget.setTabOrder(self.nameField, self.rulesButton)
        QWidget.setTabOrder(self.rulesButton, self.goalField)
        QWidget.setTabOrder(self.goalField, self.goalEnd)
        QWidget.setTabOrder(self.goalEnd, self.goalButton)
        QWidget.setTabOrder(self.goalButton, self.takeButton)
        QWidget.setTabOrder(self.takeButton, self.deleteButton)

        self.retranslateUi(WhatIf)

        QMetaObject.connectSlotsByName(WhatIf)
    # setupUi

    def retranslateUi(self, WhatIf: QFrame) -> None:
        self.titleLabel.setText(QCoreApplication.translate("WhatIf", u"Wat als\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooser.setAccessibleName(QCoreApplication.translate("WhatIf", u"Scenario", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("WhatIf", u"Nieuw scenario", None))
        self.deleteButton.setText(QCoreApplication.translate("WhatIf", u"Verwijderen", None))
        self.takeButton.setText(QCoreApplication.translate("WhatIf", u"Overnemen", None))
        self.introLabel.setText(QCoreApplication.translate("WhatIf", u"Probeer andere woningen, bedragen of rekenregels uit. Wat is afgesproken verandert pas als u een scenario overneemt.", None))
        self.nameLabel.setText(QCoreApplication.translate("WhatIf", u"Naam", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("WhatIf", u"Naam van het scenario", None))
#endif // QT_CONFIG(accessibility)
        self.rulesButton.setText(QCoreApplication.translate("WhatIf", u"Rekenregels \u25be", None))
        self.rulesNote.setText(QCoreApplication.translate("WhatIf", u"Rekenregels gelden landelijk en gaan bij overnemen niet mee.", None))
        self.problemLabel.setText("")
        self.resultTitle.setText(QCoreApplication.translate("WhatIf", u"Totaal in dit scenario", None))
        self.resultChange.setText("")
        self.resultValue.setText("")
        self.goalLabel.setText(QCoreApplication.translate("WhatIf", u"Hoeveel betaalbare woningen voor", None))
#if QT_CONFIG(accessibility)
        self.goalField.setAccessibleName(QCoreApplication.translate("WhatIf", u"Gezocht bedrag", None))
#endif // QT_CONFIG(accessibility)
        self.goalField.setPlaceholderText(QCoreApplication.translate("WhatIf", u"\u20ac 6 mln", None))
#if QT_CONFIG(accessibility)
        self.goalEnd.setAccessibleName(QCoreApplication.translate("WhatIf", u"Welke kant van de band", None))
#endif // QT_CONFIG(accessibility)
        self.goalButton.setText(QCoreApplication.translate("WhatIf", u"Invullen", None))
        self.goalAnswer.setText("")
        pass
    # retranslateUi
