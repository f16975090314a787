"""Compiled from `ui/freeze_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from nplv_desktop.gui.fields.line_field import LineField

class Ui_FreezeDialog(object):
    def setupUi(self, FreezeDialog: QDialog) -> None:
        if not FreezeDialog.objectName():
            FreezeDialog.setObjectName(u"FreezeDialog")
        FreezeDialog.setMinimumSize(QSize(480, 0))
        self.dialogLayout = QVBoxLayout(FreezeDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(FreezeDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(FreezeDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.dialogLayout.addWidget(self.introLabel)

        self.labelLabel = QLabel(FreezeDialog)
        self.labelLabel.setObjectName(u"labelLabel")
        self.labelLabel.setProperty(u"role", u"label")

        self.dialogLayout.addWidget(self.labelLabel)

        self.labelField = LineField(FreezeDialog)
        self.labelField.setObjectName(u"labelField")

        self.dialogLayout.addWidget(self.labelField)

        self.noteLabel = QLabel(FreezeDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"label")

        self.dialogLayout.addWidget(self.noteLabel)

        self.noteField = QPlainTextEdit(FreezeDialog)
        self.noteField.setObjectName(u"noteField")
        self.noteField.setTabChangesFocus(True)
        self.noteField.setMinimumSize(QSize(0, 90))

        self.dialogLayout.addWidget(self.noteField)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer1)

        self.cancelButton = QPushButton(FreezeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.acceptButton = QPushButton(FreezeDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.acceptButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.labelLabel.setBuddy(self.labelField)
        self.noteLabel.setBuddy(self.noteField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.labelField, self.noteField)
        QWidget.setTabOrder(self.noteField, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.acceptButton)

        self.retranslateUi(FreezeDialog)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(FreezeDialog)
    # setupUi

    def retranslateUi(self, FreezeDialog: QDialog) -> None:
        FreezeDialog.setWindowTitle(QCoreApplication.translate("FreezeDialog", u"Ronde vastleggen", None))
        self.titleLabel.setText(QCoreApplication.translate("FreezeDialog", u"Ronde vastleggen", None))
        self.introLabel.setText("")
        self.labelLabel.setText(QCoreApplication.translate("FreezeDialog", u"Naam", None))
#if QT_CONFIG(accessibility)
        self.labelField.setAccessibleName(QCoreApplication.translate("FreezeDialog", u"Naam", None))
#endif // QT_CONFIG(accessibility)
        self.labelField.setPlaceholderText(QCoreApplication.translate("FreezeDialog", u"Bijvoorbeeld: bod van de gemeente", None))
        self.noteLabel.setText(QCoreApplication.translate("FreezeDialog", u"Toelichting", None))
#if QT_CONFIG(accessibility)
        self.noteField.setAccessibleName(QCoreApplication.translate("FreezeDialog", u"Toelichting", None))
#endif // QT_CONFIG(accessibility)
        self.noteField.setPlaceholderText(QCoreApplication.translate("FreezeDialog", u"Wat is er besproken, door wie", None))
        self.cancelButton.setText(QCoreApplication.translate("FreezeDialog", u"Annuleren", None))
        self.acceptButton.setText(QCoreApplication.translate("FreezeDialog", u"Vastleggen", None))
    # retranslateUi
