"""Compiled from `ui/wizard_columns_step.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_WizardColumnsStep(object):
    def setupUi(self, WizardColumnsStep: QWidget) -> None:
        if not WizardColumnsStep.objectName():
            WizardColumnsStep.setObjectName(u"WizardColumnsStep")
        self.stepLayout = QVBoxLayout(WizardColumnsStep)
        self.stepLayout.setSpacing(8)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(0, 0, 0, 0)
        self.sheetRow = QHBoxLayout()
        self.sheetRow.setSpacing(10)
        self.sheetRow.setObjectName(u"sheetRow")
        self.sheetRow.setContentsMargins(0, 0, 0, 0)
        self.sheetLabel = QLabel(WizardColumnsStep)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"role", u"label")

        self.sheetRow.addWidget(self.sheetLabel)

        self.sheetField = QComboBox(WizardColumnsStep)
        self.sheetField.setObjectName(u"sheetField")
        self.sheetField.setMinimumSize(QSize(220, 0))

        self.sheetRow.addWidget(self.sheetField)

        self.sheetNote = QLabel(WizardColumnsStep)
        self.sheetNote.setObjectName(u"sheetNote")
        self.sheetNote.setProperty(u"role", u"muted")

        self.sheetRow.addWidget(self.sheetNote)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheetRow.addItem(self.spacer1)

        self.rememberBox = QCheckBox(WizardColumnsStep)
        self.rememberBox.setObjectName(u"rememberBox")
        self.rememberBox.setChecked(True)

        self.sheetRow.addWidget(self.rememberBox)


        self.stepLayout.addLayout(self.sheetRow)

        self.columns = QTableView(WizardColumnsStep)
        self.columns.setObjectName(u"columns")

        self.stepLayout.addWidget(self.columns)

        self.previewLabel = QLabel(WizardColumnsStep)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"label")

        self.stepLayout.addWidget(self.previewLabel)

        self.preview = QTableView(WizardColumnsStep)
        self.preview.setObjectName(u"preview")
        self.preview.setMaximumSize(QSize(16777215, 178))
        self.preview.setMinimumSize(QSize(0, 96))

        self.stepLayout.addWidget(self.preview)

        self.stepLayout.setStretch(1, 3)
        self.stepLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.sheetLabel.setBuddy(self.sheetField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheetField, self.rememberBox)
        QWidget.setTabOrder(self.rememberBox, self.columns)
        QWidget.setTabOrder(self.columns, self.preview)

        self.retranslateUi(WizardColumnsStep)

        QMetaObject.connectSlotsByName(WizardColumnsStep)
    # setupUi

    def retranslateUi(self, WizardColumnsStep: QWidget) -> None:
        self.sheetLabel.setText(QCoreApplication.translate("WizardColumnsStep", u"Blad", None))
#if QT_CONFIG(accessibility)
        self.sheetField.setAccessibleName(QCoreApplication.translate("WizardColumnsStep", u"Blad", None))
#endif // QT_CONFIG(accessibility)
        self.sheetNote.setText("")
        self.rememberBox.setText(QCoreApplication.translate("WizardColumnsStep", u"Deze indeling onthouden", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("WizardColumnsStep", u"Kolommen van de lijst", None))
#endif // QT_CONFIG(accessibility)
        self.previewLabel.setText(QCoreApplication.translate("WizardColumnsStep", u"Zo worden de plannen gelezen", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("WizardColumnsStep", u"Voorbeeld van de gelezen plannen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
