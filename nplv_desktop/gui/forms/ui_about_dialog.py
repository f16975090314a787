"""Compiled from `ui/about_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

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

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog: QDialog) -> None:
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.setMinimumSize(QSize(460, 0))
        self.dialogLayout = QVBoxLayout(AboutDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(AboutDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.dialogLayout.addWidget(self.titleLabel)

        self.versionLabel = QLabel(AboutDialog)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setProperty(u"role", u"muted")

        self.dialogLayout.addWidget(self.versionLabel)

        self.textLabel = QLabel(AboutDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.textLabel)

        self.licenceLabel = QLabel(AboutDialog)
        self.licenceLabel.setObjectName(u"licenceLabel")
        self.licenceLabel.setProperty(u"role", u"muted")

        self.dialogLayout.addWidget(self.licenceLabel)

        self.logLabel = QLabel(AboutDialog)
        self.logLabel.setObjectName(u"logLabel")
        self.logLabel.setWordWrap(True)
        self.logLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.logLabel.setProperty(u"role", u"muted")

        self.dialogLayout.addWidget(self.logLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer1)

        self.closeButton = QPushButton(AboutDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)


        self.retranslateUi(AboutDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog: QDialog) -> None:
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"Over NPLV Desktop", None))
        self.titleLabel.setText(QCoreApplication.translate("AboutDialog", u"NPLV Desktop", None))
        self.versionLabel.setText("")
        self.textLabel.setText(QCoreApplication.translate("AboutDialog", u"Voor afspraken over woningen en rijksbijdragen in de gebieden van het Nationaal Programma Leefbaarheid en Veiligheid.", None))
        self.licenceLabel.setText(QCoreApplication.translate("AboutDialog", u"Vrije software onder de EUPL 1.2.", None))
        self.logLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("AboutDialog", u"Sluiten", None))
    # retranslateUi
