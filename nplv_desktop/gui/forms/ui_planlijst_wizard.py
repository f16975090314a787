"""Compiled from `ui/planlijst_wizard.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from nplv_desktop.gui.wizard.wizard_steps import WizardSteps

class Ui_PlanlijstWizard(object):
    def setupUi(self, PlanlijstWizard: QDialog) -> None:
        if not PlanlijstWizard.objectName():
            PlanlijstWizard.setObjectName(u"PlanlijstWizard")
        PlanlijstWizard.setMinimumSize(QSize(600, 340))
        self.dialogLayout = QVBoxLayout(PlanlijstWizard)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.wizardHead = QHBoxLayout()
        self.wizardHead.setSpacing(16)
        self.wizardHead.setObjectName(u"wizardHead")
        self.wizardHead.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PlanlijstWizard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.wizardHead.addWidget(self.titleLabel)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wizardHead.addItem(self.spacer1)

        self.steps = WizardSteps(PlanlijstWizard)
        self.steps.setObjectName(u"steps")

        self.wizardHead.addWidget(self.steps)


        self.dialogLayout.addLayout(self.wizardHead)

        self.introLabel = QLabel(PlanlijstWizard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.dialogLayout.addWidget(self.introLabel)

        self.stack = QStackedWidget(PlanlijstWizard)
        self.stack.setObjectName(u"stack")

        self.dialogLayout.addWidget(self.stack)

        self.busyRow = QFrame(PlanlijstWizard)
        self.busyRow.setObjectName(u"busyRow")
        self.busyLayout = QHBoxLayout(self.busyRow)
        self.busyLayout.setSpacing(10)
        self.busyLayout.setObjectName(u"busyLayout")
        self.busyLayout.setContentsMargins(0, 0, 0, 0)
        self.progress = QProgressBar(self.busyRow)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(160, 6))

        self.busyLayout.addWidget(self.progress)

        self.busyLabel = QLabel(self.busyRow)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setProperty(u"role", u"muted")

        self.busyLayout.addWidget(self.busyLabel)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.busyLayout.addItem(self.spacer2)

        self.stopButton = QPushButton(self.busyRow)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setProperty(u"kind", u"link")

        self.busyLayout.addWidget(self.stopButton)


        self.dialogLayout.addWidget(self.busyRow)

        self.problemLabel = QLabel(PlanlijstWizard)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"error-text")

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.footLabel = QLabel(PlanlijstWizard)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"muted")

        self.buttonRow.addWidget(self.footLabel)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer3)

        self.cancelButton = QPushButton(PlanlijstWizard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.backButton = QPushButton(PlanlijstWizard)
        self.backButton.setObjectName(u"backButton")

        self.buttonRow.addWidget(self.backButton)

        self.nextButton = QPushButton(PlanlijstWizard)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.nextButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(2, 1)
        QWidget.setTabOrder(self.stack, self.stopButton)
        QWidget.setTabOrder(self.stopButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)

        self.retranslateUi(PlanlijstWizard)

        self.nextButton.setDefault(True)


        QMetaObject.connectSlotsByName(PlanlijstWizard)
    # setupUi

    def retranslateUi(self, PlanlijstWizard: QDialog) -> None:
        PlanlijstWizard.setWindowTitle(QCoreApplication.translate("PlanlijstWizard", u"Planlijst inlezen", None))
        self.titleLabel.setText(QCoreApplication.translate("PlanlijstWizard", u"Planlijst inlezen", None))
        self.introLabel.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("PlanlijstWizard", u"Bezig", None))
#endif // QT_CONFIG(accessibility)
        self.busyLabel.setText("")
        self.stopButton.setText(QCoreApplication.translate("PlanlijstWizard", u"Afbreken", None))
        self.problemLabel.setText("")
        self.footLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PlanlijstWizard", u"Annuleren", None))
        self.backButton.setText(QCoreApplication.translate("PlanlijstWizard", u"Terug", None))
        self.nextButton.setText(QCoreApplication.translate("PlanlijstWizard", u"Verder", None))
    # retranslateUi
