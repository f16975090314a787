"""Compiled from `ui/plans_edit_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PlansEditDialog(object):
    def setupUi(self, PlansEditDialog: QDialog) -> None:
        if not PlansEditDialog.objectName():
            PlansEditDialog.setObjectName(u"PlansEditDialog")
        PlansEditDialog.setMinimumSize(QSize(460, 0))
        self.dialogLayout = QVBoxLayout(PlansEditDialog)
        self.dialogLayout.setSpacing(14)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(PlansEditDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(PlansEditDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.dialogLayout.addWidget(self.introLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(12)
        self.fieldsLayout.setVerticalSpacing(8)
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.columnLabel = QLabel(PlansEditDialog)
        self.columnLabel.setObjectName(u"columnLabel")
        self.columnLabel.setProperty(u"role", u"label")

        self.fieldsLayout.addWidget(self.columnLabel, 0, 0, 1, 1)

        self.columnField = QComboBox(PlansEditDialog)
        self.columnField.setObjectName(u"columnField")

        self.fieldsLayout.addWidget(self.columnField, 0, 1, 1, 1)

        self.valueLabel = QLabel(PlansEditDialog)
        self.valueLabel.setObjectName(u"valueLabel")
        self.valueLabel.setProperty(u"role", u"label")

        self.fieldsLayout.addWidget(self.valueLabel, 1, 0, 1, 1)

        self.valueField = QComboBox(PlansEditDialog)
        self.valueField.setObjectName(u"valueField")
        self.valueField.setEditable(True)

        self.fieldsLayout.addWidget(self.valueField, 1, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldsLayout)

        self.problemLabel = QLabel(PlansEditDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"error-text")

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer1)

        self.cancelButton = QPushButton(PlansEditDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.acceptButton = QPushButton(PlansEditDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.acceptButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.columnLabel.setBuddy(self.columnField)
        self.valueLabel.setBuddy(self.valueField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.columnField, self.valueField)
        QWidget.setTabOrder(self.valueField, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.acceptButton)

        self.retranslateUi(PlansEditDialog)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(PlansEditDialog)
    # setupUi

    def retranslateUi(self, PlansEditDialog: QDialog) -> None:
        PlansEditDialog.setWindowTitle(QCoreApplication.translate("PlansEditDialog", u"Selectie wijzigen", None))
        self.titleLabel.setText(QCoreApplication.translate("PlansEditDialog", u"Selectie wijzigen", None))
        self.introLabel.setText("")
        self.columnLabel.setText(QCoreApplication.translate("PlansEditDialog", u"Kolom", None))
#if QT_CONFIG(accessibility)
        self.columnField.setAccessibleName(QCoreApplication.translate("PlansEditDialog", u"Kolom", None))
#endif // QT_CONFIG(accessibility)
        self.valueLabel.setText(QCoreApplication.translate("PlansEditDialog", u"Wordt", None))
#if QT_CONFIG(accessibility)
        self.valueField.setAccessibleName(QCoreApplication.translate("PlansEditDialog", u"Nieuwe waarde", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.valueField.setToolTip(QCoreApplication.translate("PlansEditDialog", u"Leeg laten maakt de cellen leeg", None))
#endif // QT_CONFIG(tooltip)
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PlansEditDialog", u"Annuleren", None))
        self.acceptButton.setText(QCoreApplication.translate("PlansEditDialog", u"Wijzigen", None))
    # retranslateUi
