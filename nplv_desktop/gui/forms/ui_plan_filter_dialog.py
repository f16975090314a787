"""Compiled from `ui/plan_filter_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PlanFilterDialog(object):
    def setupUi(self, PlanFilterDialog: QDialog) -> None:
        if not PlanFilterDialog.objectName():
            PlanFilterDialog.setObjectName(u"PlanFilterDialog")
        PlanFilterDialog.setMinimumSize(QSize(420, 0))
        self.dialogLayout = QVBoxLayout(PlanFilterDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 18, 20, 18)
        self.titleLabel = QLabel(PlanFilterDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.searchField = QLineEdit(PlanFilterDialog)
        self.searchField.setObjectName(u"searchField")
        self.searchField.setClearButtonEnabled(True)

        self.dialogLayout.addWidget(self.searchField)

        self.values = QListWidget(PlanFilterDialog)
        self.values.setObjectName(u"values")
        self.values.setMinimumSize(QSize(0, 260))

        self.dialogLayout.addWidget(self.values)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.allButton = QPushButton(PlanFilterDialog)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"kind", u"link")

        self.buttonRow.addWidget(self.allButton)

        self.noneButton = QPushButton(PlanFilterDialog)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setProperty(u"kind", u"link")

        self.buttonRow.addWidget(self.noneButton)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer1)

        self.cancelButton = QPushButton(PlanFilterDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.acceptButton = QPushButton(PlanFilterDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.acceptButton)


        self.dialogLayout.addLayout(self.buttonRow)

        QWidget.setTabOrder(self.searchField, self.values)
        QWidget.setTabOrder(self.values, self.allButton)
        QWidget.setTabOrder(self.allButton, self.noneButton)
        QWidget.setTabOrder(self.noneButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.acceptButton)

        self.retranslateUi(PlanFilterDialog)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(PlanFilterDialog)
    # setupUi

    def retranslateUi(self, PlanFilterDialog: QDialog) -> None:
        PlanFilterDialog.setWindowTitle(QCoreApplication.translate("PlanFilterDialog", u"Filter", None))
        self.titleLabel.setText("")
        self.searchField.setPlaceholderText(QCoreApplication.translate("PlanFilterDialog", u"Zoek een waarde\u2026", None))
#if QT_CONFIG(accessibility)
        self.searchField.setAccessibleName(QCoreApplication.translate("PlanFilterDialog", u"Zoek een waarde", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.values.setAccessibleName(QCoreApplication.translate("PlanFilterDialog", u"Waarden", None))
#endif // QT_CONFIG(accessibility)
        self.allButton.setText(QCoreApplication.translate("PlanFilterDialog", u"Alles", None))
        self.noneButton.setText(QCoreApplication.translate("PlanFilterDialog", u"Niets", None))
        self.cancelButton.setText(QCoreApplication.translate("PlanFilterDialog", u"Annuleren", None))
        self.acceptButton.setText(QCoreApplication.translate("PlanFilterDialog", u"Filteren", None))
    # retranslateUi
