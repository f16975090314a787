"""Compiled from `ui/wizard_sheet_step.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QSizePolicy,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

class Ui_WizardSheetStep(object):
    def setupUi(self, WizardSheetStep: QWidget) -> None:
        if not WizardSheetStep.objectName():
            WizardSheetStep.setObjectName(u"WizardSheetStep")
        self.stepLayout = QHBoxLayout(WizardSheetStep)
        self.stepLayout.setSpacing(16)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(0, 0, 0, 0)
        self.leftLayout = QVBoxLayout()
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.sheetsLabel = QLabel(WizardSheetStep)
        self.sheetsLabel.setObjectName(u"sheetsLabel")
        self.sheetsLabel.setProperty(u"role", u"label")

        self.leftLayout.addWidget(self.sheetsLabel)

        self.sheets = QListWidget(WizardSheetStep)
        self.sheets.setObjectName(u"sheets")
        self.sheets.setMaximumSize(QSize(260, 16777215))
        self.sheets.setMinimumSize(QSize(240, 0))

        self.leftLayout.addWidget(self.sheets)

        self.hiddenBox = QCheckBox(WizardSheetStep)
        self.hiddenBox.setObjectName(u"hiddenBox")

        self.leftLayout.addWidget(self.hiddenBox)

        self.struckBox = QCheckBox(WizardSheetStep)
        self.struckBox.setObjectName(u"struckBox")

        self.leftLayout.addWidget(self.struckBox)


        self.stepLayout.addLayout(self.leftLayout)

        self.rightLayout = QVBoxLayout()
        self.rightLayout.setSpacing(8)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(10)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.headerLabel = QLabel(WizardSheetStep)
        self.headerLabel.setObjectName(u"headerLabel")
        self.headerLabel.setProperty(u"role", u"label")

        self.headRow.addWidget(self.headerLabel)

        self.headerField = QSpinBox(WizardSheetStep)
        self.headerField.setObjectName(u"headerField")
        self.headerField.setMinimum(0)
        self.headerField.setMaximum(200)
        self.headerField.setMinimumSize(QSize(84, 0))

        self.headRow.addWidget(self.headerField)

        self.sheetNote = QLabel(WizardSheetStep)
        self.sheetNote.setObjectName(u"sheetNote")
        self.sheetNote.setWordWrap(True)
        self.sheetNote.setProperty(u"role", u"muted")

        self.headRow.addWidget(self.sheetNote)

        self.headRow.setStretch(2, 1)

        self.rightLayout.addLayout(self.headRow)

        self.preview = QTableView(WizardSheetStep)
        self.preview.setObjectName(u"preview")

        self.rightLayout.addWidget(self.preview)


        self.stepLayout.addLayout(self.rightLayout)

        self.stepLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.headerLabel.setBuddy(self.headerField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheets, self.hiddenBox)
        QWidget.setTabOrder(self.hiddenBox, self.struckBox)
        QWidget.setTabOrder(self.struckBox, self.headerField)
        QWidget.setTabOrder(self.headerField, self.preview)

        self.retranslateUi(WizardSheetStep)

        QMetaObject.connectSlotsByName(WizardSheetStep)
    # setupUi

    def retranslateUi(self, WizardSheetStep: QWidget) -> None:
        self.sheetsLabel.setText(QCoreApplication.translate("WizardSheetStep", u"Bladen", None))
#if QT_CONFIG(accessibility)
        self.sheets.setAccessibleName(QCoreApplication.translate("WizardSheetStep", u"Bladen", None))
#endif // QT_CONFIG(accessibility)
        self.hiddenBox.setText(QCoreApplication.translate("WizardSheetStep", u"Verborgen rijen meetellen", None))
        self.struckBox.setText(QCoreApplication.translate("WizardSheetStep", u"Doorgehaalde rijen meetellen", None))
        self.headerLabel.setText(QCoreApplication.translate("WizardSheetStep", u"Kopregel in rij", None))
#if QT_CONFIG(accessibility)
        self.headerField.setAccessibleName(QCoreApplication.translate("WizardSheetStep", u"Rij met de kolomkoppen", None))
#endif // QT_CONFIG(accessibility)
        self.headerField.setSpecialValueText(QCoreApplication.translate("WizardSheetStep", u"geen", None))
        self.sheetNote.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("WizardSheetStep", u"Eerste rijen van het blad", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
