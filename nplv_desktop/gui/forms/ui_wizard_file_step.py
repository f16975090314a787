"""Compiled from `ui/wizard_file_step.ui` by `packaging/build_forms.py`: generated, do not edit."""

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

class Ui_WizardFileStep(object):
    def setupUi(self, WizardFileStep: QWidget) -> None:
        if not WizardFileStep.objectName():
            WizardFileStep.setObjectName(u"WizardFileStep")
        self.stepLayout = QVBoxLayout(WizardFileStep)
        self.stepLayout.setSpacing(12)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(0, 0, 0, 0)
        self.dropCard = QFrame(WizardFileStep)
        self.dropCard.setObjectName(u"dropCard")
        self.dropCard.setProperty(u"card", True)
        self.dropCardLayout = QVBoxLayout(self.dropCard)
        self.dropCardLayout.setSpacing(10)
        self.dropCardLayout.setObjectName(u"dropCardLayout")
        self.dropCardLayout.setContentsMargins(18, 14, 18, 14)
        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dropCardLayout.addItem(self.spacer1)

        self.dropTitle = QLabel(self.dropCard)
        self.dropTitle.setObjectName(u"dropTitle")
        self.dropTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dropTitle.setWordWrap(True)
        self.dropTitle.setProperty(u"role", u"card-title")

        self.dropCardLayout.addWidget(self.dropTitle)

        self.dropText = QLabel(self.dropCard)
        self.dropText.setObjectName(u"dropText")
        self.dropText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dropText.setProperty(u"role", u"page-intro")

        self.dropCardLayout.addWidget(self.dropText)

        self.chooseRow = QHBoxLayout()
        self.chooseRow.setSpacing(8)
        self.chooseRow.setObjectName(u"chooseRow")
        self.chooseRow.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseRow.addItem(self.spacer2)

        self.chooseButton = QPushButton(self.dropCard)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setProperty(u"kind", u"primary")

        self.chooseRow.addWidget(self.chooseButton)

        self.valuesButton = QPushButton(self.dropCard)
        self.valuesButton.setObjectName(u"valuesButton")

        self.chooseRow.addWidget(self.valuesButton)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseRow.addItem(self.spacer3)


        self.dropCardLayout.addLayout(self.chooseRow)

        self.fileLabel = QLabel(self.dropCard)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fileLabel.setWordWrap(True)
        self.fileLabel.setProperty(u"role", u"figure")

        self.dropCardLayout.addWidget(self.fileLabel)

        self.notesLabel = QLabel(self.dropCard)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notesLabel.setWordWrap(True)
        self.notesLabel.setProperty(u"role", u"muted")

        self.dropCardLayout.addWidget(self.notesLabel)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dropCardLayout.addItem(self.spacer4)


        self.stepLayout.addWidget(self.dropCard)

        QWidget.setTabOrder(self.chooseButton, self.valuesButton)

        self.retranslateUi(WizardFileStep)

        QMetaObject.connectSlotsByName(WizardFileStep)
    # setupUi

    def retranslateUi(self, WizardFileStep: QWidget) -> None:
        self.dropTitle.setText(QCoreApplication.translate("WizardFileStep", u"Kies het bestand dat u van de gemeente kreeg, of sleep het hierheen", None))
        self.dropText.setText(QCoreApplication.translate("WizardFileStep", u"Excel (.xlsx .xlsm .xls .xlsb), OpenDocument (.ods) of csv", None))
        self.chooseButton.setText(QCoreApplication.translate("WizardFileStep", u"Bestand kiezen\u2026", None))
        self.valuesButton.setText(QCoreApplication.translate("WizardFileStep", u"Toch inlezen, alleen de waarden", None))
        self.fileLabel.setText("")
        self.notesLabel.setText("")
        pass
    # retranslateUi
