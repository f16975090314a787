"""Compiled from `ui/wizard_report_step.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

class Ui_WizardReportStep(object):
    def setupUi(self, WizardReportStep: QWidget) -> None:
        if not WizardReportStep.objectName():
            WizardReportStep.setObjectName(u"WizardReportStep")
        self.stepLayout = QVBoxLayout(WizardReportStep)
        self.stepLayout.setSpacing(10)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(0, 0, 0, 0)
        self.summaryLabel = QLabel(WizardReportStep)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setWordWrap(True)
        self.summaryLabel.setProperty(u"role", u"figure")

        self.stepLayout.addWidget(self.summaryLabel)

        self.tabs = QTabWidget(WizardReportStep)
        self.tabs.setObjectName(u"tabs")

        self.stepLayout.addWidget(self.tabs)

        self.mendCard = QFrame(WizardReportStep)
        self.mendCard.setObjectName(u"mendCard")
        self.mendCard.setProperty(u"card", True)
        self.mendLayout = QVBoxLayout(self.mendCard)
        self.mendLayout.setSpacing(8)
        self.mendLayout.setObjectName(u"mendLayout")
        self.mendLayout.setContentsMargins(14, 10, 14, 10)
        self.mendRow = QHBoxLayout()
        self.mendRow.setSpacing(8)
        self.mendRow.setObjectName(u"mendRow")
        self.mendRow.setContentsMargins(0, 0, 0, 0)
        self.mendLabel = QLabel(self.mendCard)
        self.mendLabel.setObjectName(u"mendLabel")
        self.mendLabel.setProperty(u"role", u"label")

        self.mendRow.addWidget(self.mendLabel)

        self.mendField = QLineEdit(self.mendCard)
        self.mendField.setObjectName(u"mendField")

        self.mendRow.addWidget(self.mendField)

        self.mendButton = QPushButton(self.mendCard)
        self.mendButton.setObjectName(u"mendButton")

        self.mendRow.addWidget(self.mendButton)

        self.leaveOutButton = QPushButton(self.mendCard)
        self.leaveOutButton.setObjectName(u"leaveOutButton")

        self.mendRow.addWidget(self.leaveOutButton)

        self.takeInButton = QPushButton(self.mendCard)
        self.takeInButton.setObjectName(u"takeInButton")

        self.mendRow.addWidget(self.takeInButton)

        self.mendRow.setStretch(1, 1)

        self.mendLayout.addLayout(self.mendRow)


        self.stepLayout.addWidget(self.mendCard)

        self.outRow = QHBoxLayout()
        self.outRow.setSpacing(8)
        self.outRow.setObjectName(u"outRow")
        self.outRow.setContentsMargins(0, 0, 0, 0)
        self.badRowsButton = QPushButton(WizardReportStep)
        self.badRowsButton.setObjectName(u"badRowsButton")

        self.outRow.addWidget(self.badRowsButton)

        self.badRowsNote = QLabel(WizardReportStep)
        self.badRowsNote.setObjectName(u"badRowsNote")
        self.badRowsNote.setProperty(u"role", u"muted")

        self.outRow.addWidget(self.badRowsNote)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outRow.addItem(self.spacer1)

        self.followBox = QCheckBox(WizardReportStep)
        self.followBox.setObjectName(u"followBox")

        self.outRow.addWidget(self.followBox)


        self.stepLayout.addLayout(self.outRow)

        self.stepLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.tabs, self.mendField)
        QWidget.setTabOrder(self.mendField, self.mendButton)
        QWidget.setTabOrder(self.mendButton, self.leaveOutButton)
        QWidget.setTabOrder(self.leaveOutButton, self.takeInButton)
        QWidget.setTabOrder(self.takeInButton, self.badRowsButton)
        QWidget.setTabOrder(self.badRowsButton, self.followBox)

        self.retranslateUi(WizardReportStep)

        QMetaObject.connectSlotsByName(WizardReportStep)
    # setupUi

    def retranslateUi(self, WizardReportStep: QWidget) -> None:
        self.summaryLabel.setText("")
        self.mendLabel.setText("")
#if QT_CONFIG(accessibility)
        self.mendField.setAccessibleName(QCoreApplication.translate("WizardReportStep", u"Waarde van de cel", None))
#endif // QT_CONFIG(accessibility)
        self.mendButton.setText(QCoreApplication.translate("WizardReportStep", u"Verbeteren", None))
        self.leaveOutButton.setText(QCoreApplication.translate("WizardReportStep", u"Rij weglaten", None))
        self.takeInButton.setText(QCoreApplication.translate("WizardReportStep", u"Rij weer meenemen", None))
        self.badRowsButton.setText(QCoreApplication.translate("WizardReportStep", u"Te verbeteren rijen naar Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.badRowsButton.setToolTip(QCoreApplication.translate("WizardReportStep", u"Een werkmap met de rijen waar iets niet klopt en de reden per cel, om terug te sturen", None))
#endif // QT_CONFIG(tooltip)
        self.badRowsNote.setText("")
        self.followBox.setText(QCoreApplication.translate("WizardReportStep", u"Woningen laten volgen uit deze lijst", None))
        pass
    # retranslateUi
