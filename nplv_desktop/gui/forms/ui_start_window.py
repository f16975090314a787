"""Compiled from `ui/start_window.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_StartWindow(object):
    def setupUi(self, StartWindow: QWidget) -> None:
        if not StartWindow.objectName():
            StartWindow.setObjectName(u"StartWindow")
        StartWindow.setMinimumSize(QSize(760, 520))
        self.startLayout = QVBoxLayout(StartWindow)
        self.startLayout.setSpacing(8)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(28, 28, 28, 28)
        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.spacer1)

        self.startMiddle = QHBoxLayout()
        self.startMiddle.setSpacing(8)
        self.startMiddle.setObjectName(u"startMiddle")
        self.startMiddle.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startMiddle.addItem(self.spacer2)

        self.startCard = QFrame(StartWindow)
        self.startCard.setObjectName(u"startCard")
        self.startCard.setProperty(u"card", True)
        self.startCard.setMinimumSize(QSize(560, 0))
        self.startCard.setMaximumSize(QSize(560, 16777215))
        self.startCardLayout = QVBoxLayout(self.startCard)
        self.startCardLayout.setSpacing(16)
        self.startCardLayout.setObjectName(u"startCardLayout")
        self.startCardLayout.setContentsMargins(32, 28, 32, 28)
        self.titleLabel = QLabel(self.startCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.startCardLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.startCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.startCardLayout.addWidget(self.introLabel)

        self.startButtons = QHBoxLayout()
        self.startButtons.setSpacing(8)
        self.startButtons.setObjectName(u"startButtons")
        self.startButtons.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(self.startCard)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"kind", u"primary")

        self.startButtons.addWidget(self.newButton)

        self.openButton = QPushButton(self.startCard)
        self.openButton.setObjectName(u"openButton")

        self.startButtons.addWidget(self.openButton)

        self.exampleButton = QPushButton(self.startCard)
        self.exampleButton.setObjectName(u"exampleButton")

        self.startButtons.addWidget(self.exampleButton)

        self.spacer3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startButtons.addItem(self.spacer3)


        self.startCardLayout.addLayout(self.startButtons)

        self.helpRow = QHBoxLayout()
        self.helpRow.setSpacing(12)
        self.helpRow.setObjectName(u"helpRow")
        self.helpRow.setContentsMargins(-6, 0, 0, 0)
        self.tourButton = QPushButton(self.startCard)
        self.tourButton.setObjectName(u"tourButton")
        self.tourButton.setProperty(u"kind", u"link")

        self.helpRow.addWidget(self.tourButton)

        self.manualButton = QPushButton(self.startCard)
        self.manualButton.setObjectName(u"manualButton")
        self.manualButton.setProperty(u"kind", u"link")

        self.helpRow.addWidget(self.manualButton)

        self.helpSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.helpRow.addItem(self.helpSpacer)


        self.startCardLayout.addLayout(self.helpRow)

        self.recentTitle = QLabel(self.startCard)
        self.recentTitle.setObjectName(u"recentTitle")
        self.recentTitle.setProperty(u"role", u"muted")

        self.startCardLayout.addWidget(self.recentTitle)

        self.recentList = QListWidget(self.startCard)
        self.recentList.setObjectName(u"recentList")

        self.startCardLayout.addWidget(self.recentList)


        self.startMiddle.addWidget(self.startCard)

        self.spacer4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startMiddle.addItem(self.spacer4)


        self.startLayout.addLayout(self.startMiddle)

        self.spacer5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.spacer5)

        QWidget.setTabOrder(self.newButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.exampleButton)
        QWidget.setTabOrder(self.exampleButton, self.recentList)

        self.retranslateUi(StartWindow)

        QMetaObject.connectSlotsByName(StartWindow)
    # setupUi

    def retranslateUi(self, StartWindow: QWidget) -> None:
        StartWindow.setWindowTitle(QCoreApplication.translate("StartWindow", u"NPLV Desktop", None))
        self.titleLabel.setText(QCoreApplication.translate("StartWindow", u"NPLV Desktop", None))
        self.introLabel.setText(QCoreApplication.translate("StartWindow", u"Afspraken over woningen en rijksbijdragen per NPLV-gebied. Alles wat u invult staat in \u00e9\u00e9n dossierbestand op deze computer.", None))
        self.newButton.setText(QCoreApplication.translate("StartWindow", u"Nieuw dossier\u2026", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("StartWindow", u"Dossier met de twintig gebieden (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.openButton.setText(QCoreApplication.translate("StartWindow", u"Openen\u2026", None))
#if QT_CONFIG(tooltip)
        self.openButton.setToolTip(QCoreApplication.translate("StartWindow", u"Bestaand dossier openen (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.exampleButton.setText(QCoreApplication.translate("StartWindow", u"Voorbeeld bekijken", None))
#if QT_CONFIG(tooltip)
        self.exampleButton.setToolTip(QCoreApplication.translate("StartWindow", u"Heerlen Noord en Vlaardingen Westwijk, ingevuld", None))
#endif // QT_CONFIG(tooltip)
        self.tourButton.setText(QCoreApplication.translate("StartWindow", u"Rondleiding in drie stappen", None))
#if QT_CONFIG(tooltip)
        self.tourButton.setToolTip(QCoreApplication.translate("StartWindow", u"Laat in het voorbeeld zien waar alles staat", None))
#endif // QT_CONFIG(tooltip)
        self.manualButton.setText(QCoreApplication.translate("StartWindow", u"Handleiding", None))
        self.recentTitle.setText(QCoreApplication.translate("StartWindow", u"Eerder geopend", None))
#if QT_CONFIG(accessibility)
        self.recentList.setAccessibleName(QCoreApplication.translate("StartWindow", u"Eerder geopende dossiers", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
