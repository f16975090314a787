"""Compiled from `ui/accept_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from nplv_desktop.gui.fields.line_field import LineField

class Ui_AcceptDialog(object):
    def setupUi(self, AcceptDialog: QDialog) -> None:
        if not AcceptDialog.objectName():
            AcceptDialog.setObjectName(u"AcceptDialog")
        AcceptDialog.setMinimumSize(QSize(460, 0))
        self.dialogLayout = QVBoxLayout(AcceptDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(AcceptDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"card-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.messageLabel = QLabel(AcceptDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.messageLabel)

        self.reasonLabel = QLabel(AcceptDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"role", u"label")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reasonField = LineField(AcceptDialog)
        self.reasonField.setObjectName(u"reasonField")

        self.dialogLayout.addWidget(self.reasonField)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer1)

        self.cancelButton = QPushButton(AcceptDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonRow.addWidget(self.cancelButton)

        self.acceptButton = QPushButton(AcceptDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.acceptButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonField, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.acceptButton)

        self.retranslateUi(AcceptDialog)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(AcceptDialog)
    # setupUi

    def retranslateUi(self, AcceptDialog: QDialog) -> None:
        AcceptDialog.setWindowTitle(QCoreApplication.translate("AcceptDialog", u"Akkoord", None))
        self.titleLabel.setText(QCoreApplication.translate("AcceptDialog", u"Akkoord met aandachtspunt", None))
        self.messageLabel.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("AcceptDialog", u"Waarom is dit akkoord?", None))
        self.reasonField.setPlaceholderText(QCoreApplication.translate("AcceptDialog", u"Bijvoorbeeld: zo afgesproken met de gemeente", None))
#if QT_CONFIG(accessibility)
        self.reasonField.setAccessibleName(QCoreApplication.translate("AcceptDialog", u"Reden", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("AcceptDialog", u"Annuleren", None))
        self.acceptButton.setText(QCoreApplication.translate("AcceptDialog", u"Akkoord", None))
    # retranslateUi
