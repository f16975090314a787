"""Compiled from `ui/templates_dialog.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

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

        self.agreementCard = QFrame(TemplatesDialog)
        self.agreementCard.setObjectName(u"agreementCard")
        self.agreementCard.setProperty(u"card", True)
        self.agreementLayout = QVBoxLayout(self.agreementCard)
        self.agreementLayout.setSpacing(8)
        self.agreementLayout.setObjectName(u"agreementLayout")
        self.agreementLayout.setContentsMargins(18, 14, 14, 14)
        self.agreementRow = QHBoxLayout()
        self.agreementRow.setSpacing(8)
        self.agreementRow.setObjectName(u"agreementRow")
        self.agreementRow.setContentsMargins(0, 0, 0, 0)
        self.agreementTexts = QVBoxLayout()
        self.agreementTexts.setSpacing(2)
        self.agreementTexts.setObjectName(u"agreementTexts")
        self.agreementTexts.setContentsMargins(0, 0, 0, 0)
        self.agreementTitle = QLabel(self.agreementCard)
        self.agreementTitle.setObjectName(u"agreementTitle")
        self.agreementTitle.setProperty(u"role", u"card-title")

        self.agreementTexts.addWidget(self.agreementTitle)

        self.agreementName = QLabel(self.agreementCard)
        self.agreementName.setObjectName(u"agreementName")
        self.agreementName.setProperty(u"role", u"muted")

        self.agreementTexts.addWidget(self.agreementName)


        self.agreementRow.addLayout(self.agreementTexts)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.agreementRow.addItem(self.spacer1)

        self.agreementCopy = QPushButton(self.agreementCard)
        self.agreementCopy.setObjectName(u"agreementCopy")

        self.agreementRow.addWidget(self.agreementCopy)

        self.agreementChoose = QPushButton(self.agreementCard)
        self.agreementChoose.setObjectName(u"agreementChoose")

        self.agreementRow.addWidget(self.agreementChoose)

        self.agreementReset = QPushButton(self.agreementCard)
        self.agreementReset.setObjectName(u"agreementReset")
        self.agreementReset.setProperty(u"kind", u"link")

        self.agreementRow.addWidget(self.agreementReset)


        self.agreementLayout.addLayout(self.agreementRow)

        self.agreementProblems = QLabel(self.agreementCard)
        self.agreementProblems.setObjectName(u"agreementProblems")
        self.agreementProblems.setWordWrap(True)
        self.agreementProblems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.agreementProblems.setProperty(u"role", u"error-text")

        self.agreementLayout.addWidget(self.agreementProblems)


        self.dialogLayout.addWidget(self.agreementCard)

        self.annexCard = QFrame(TemplatesDialog)
        self.annexCard.setObjectName(u"annexCard")
        self.annexCard.setProperty(u"card", True)
        self.annexLayout = QVBoxLayout(self.annexCard)
        self.annexLayout.setSpacing(8)
        self.annexLayout.setObjectName(u"annexLayout")
        self.annexLayout.setContentsMargins(18, 14, 14, 14)
        self.annexRow = QHBoxLayout()
        self.annexRow.setSpacing(8)
        self.annexRow.setObjectName(u"annexRow")
        self.annexRow.setContentsMargins(0, 0, 0, 0)
        self.annexTexts = QVBoxLayout()
        self.annexTexts.setSpacing(2)
        self.annexTexts.setObjectName(u"annexTexts")
        self.annexTexts.setContentsMargins(0, 0, 0, 0)
        self.annexTitle = QLabel(self.annexCard)
        self.annexTitle.setObjectName(u"annexTitle")
        self.annexTitle.setProperty(u"role", u"card-title")

        self.annexTexts.addWidget(self.annexTitle)

        self.annexName = QLabel(self.annexCard)
        self.annexName.setObjectName(u"annexName")
        self.annexName.setProperty(u"role", u"muted")

        self.annexTexts.addWidget(self.annexName)


        self.annexRow.addLayout(self.annexTexts)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.annexRow.addItem(self.spacer2)

        self.annexCopy = QPushButton(self.annexCard)
        self.annexCopy.setObjectName(u"annexCopy")

        self.annexRow.addWidget(self.annexCopy)

        self.annexChoose = QPushButton(self.annexCard)
        self.annexChoose.setObjectName(u"annexChoose")

        self.annexRow.addWidget(self.annexChoose)

        self.annexReset = QPushButton(self.annexCard)
        self.annexReset.setObjectName(u"annexReset")
        self.annexReset.setProperty(u"kind", u"link")

        self.annexRow.addWidget(self.annexReset)


        self.annexLayout.addLayout(self.annexRow)

        self.annexProblems = QLabel(self.annexCard)
        self.annexProblems.setObjectName(u"annexProblems")
        self.annexProblems.setWordWrap(True)
        self.annexProblems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.annexProblems.setProperty(u"role", u"error-text")

        self.annexLayout.addWidget(self.annexProblems)


        self.dialogLayout.addWidget(self.annexCard)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.spacer3)

        self.closeButton = QPushButton(TemplatesDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"primary")

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)

        QWidget.setTabOrder(self.agreementCopy, self.agreementChoose)
        QWidget.setTabOrder(self.agreementChoose, self.agreementReset)
        QWidget.setTabOrder(self.agreementReset, self.annexCopy)
        QWidget.setTabOrder(self.annexCopy, self.annexChoose)
        QWidget.setTabOrder(self.annexChoose, self.annexReset)
        QWidget.setTabOrder(self.annexReset, self.closeButton)

        self.retranslateUi(TemplatesDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(TemplatesDialog)
    # setupUi

    def retranslateUi(self, TemplatesDialog: QDialog) -> None:
        TemplatesDialog.setWindowTitle(QCoreApplication.translate("TemplatesDialog", u"Sjablonen", None))
        self.titleLabel.setText(QCoreApplication.translate("TemplatesDialog", u"Sjablonen", None))
        self.introLabel.setText(QCoreApplication.translate("TemplatesDialog", u"Documenten van dit dossier worden uit deze sjablonen gemaakt. Een eigen sjabloon wordt in het dossier bewaard.", None))
        self.agreementTitle.setText(QCoreApplication.translate("TemplatesDialog", u"Overeenkomst (Word)", None))
        self.agreementName.setText("")
        self.agreementCopy.setText(QCoreApplication.translate("TemplatesDialog", u"Kopie bewaren\u2026", None))
#if QT_CONFIG(tooltip)
        self.agreementCopy.setToolTip(QCoreApplication.translate("TemplatesDialog", u"Bewaart dit sjabloon om het in Word aan te passen", None))
#endif // QT_CONFIG(tooltip)
        self.agreementChoose.setText(QCoreApplication.translate("TemplatesDialog", u"Vervangen\u2026", None))
#if QT_CONFIG(tooltip)
        self.agreementChoose.setToolTip(QCoreApplication.translate("TemplatesDialog", u"Kiest een eigen sjabloon; het wordt eerst gecontroleerd", None))
#endif // QT_CONFIG(tooltip)
        self.agreementReset.setText(QCoreApplication.translate("TemplatesDialog", u"Meegeleverde gebruiken", None))
        self.agreementProblems.setText("")
        self.annexTitle.setText(QCoreApplication.translate("TemplatesDialog", u"Bijlage (Excel)", None))
        self.annexName.setText("")
        self.annexCopy.setText(QCoreApplication.translate("TemplatesDialog", u"Kopie bewaren\u2026", None))
#if QT_CONFIG(tooltip)
        self.annexCopy.setToolTip(QCoreApplication.translate("TemplatesDialog", u"Bewaart dit sjabloon om het in Excel aan te passen", None))
#endif // QT_CONFIG(tooltip)
        self.annexChoose.setText(QCoreApplication.translate("TemplatesDialog", u"Vervangen\u2026", None))
#if QT_CONFIG(tooltip)
        self.annexChoose.setToolTip(QCoreApplication.translate("TemplatesDialog", u"Kiest een eigen sjabloon; het wordt eerst gecontroleerd", None))
#endif // QT_CONFIG(tooltip)
        self.annexReset.setText(QCoreApplication.translate("TemplatesDialog", u"Meegeleverde gebruiken", None))
        self.annexProblems.setText("")
        self.closeButton.setText(QCoreApplication.translate("TemplatesDialog", u"Sluiten", None))
    # retranslateUi
