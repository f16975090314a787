"""Compiled from `ui/templates_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

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

class Ui_TemplatesDialog(object):
    def setupUi(self, TemplatesDialog: QDialog) -> None:
        if not TemplatesDialog.objectName():
            TemplatesDialog.setObjectName(u"TemplatesDialog")
        TemplatesDialog.setMinimumSize(QSize(560, 0))
        self.dialogLayout = QVBoxLayout(TemplatesDialog)
        self.dialogLayout.setSpacing(16)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(TemplatesDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(TemplatesDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.dialogLayout.addWidget(self.introLabel)

        self.cards = QVBoxLayout()
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)

        self.dialogLayout.addLayout(self.cards)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer)

        self.closeButton = QPushButton(TemplatesDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)


        self.retranslateUi(TemplatesDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(TemplatesDialog)
    # setupUi

    def retranslateUi(self, TemplatesDialog: QDialog) -> None:
        TemplatesDialog.setWindowTitle(QCoreApplication.translate("TemplatesDialog", u"Sjablonen", None))
        self.titleLabel.setText(QCoreApplication.translate("TemplatesDialog", u"Sjablonen", None))
        self.introLabel.setText(QCoreApplication.translate("TemplatesDialog", u"Documenten van dit dossier worden uit deze sjablonen gemaakt. Een eigen sjabloon wordt in het dossier bewaard.", None))
        self.closeButton.setText(QCoreApplication.translate("TemplatesDialog", u"Sluiten", None))
    # retranslateUi
