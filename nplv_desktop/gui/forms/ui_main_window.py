"""Compiled from `ui/main_window.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QMainWindow,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from nplv_desktop.gui.fields.area_selector import AreaSelector
from nplv_desktop.gui.figures.totals_bar import TotalsBar
from nplv_desktop.gui.figures.totals_panel import TotalsPanel
from nplv_desktop.gui.window.navigation import Navigation
from nplv_desktop.gui.window.result_bar import ResultBar
from nplv_desktop.gui.window.status_line import StatusLine

class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        MainWindow.setMinimumSize(QSize(640, 380))
        self.centralWidget = QWidget(MainWindow)
        self.centralWidget.setObjectName(u"centralWidget")
        self.windowLayout = QVBoxLayout(self.centralWidget)
        self.windowLayout.setSpacing(0)
        self.windowLayout.setObjectName(u"windowLayout")
        self.windowLayout.setContentsMargins(0, 0, 0, 0)
        self.topBar = QFrame(self.centralWidget)
        self.topBar.setObjectName(u"topBar")
        self.topBar.setMinimumSize(QSize(0, 52))
        self.topBar.setMaximumSize(QSize(16777215, 52))
        self.topLayout = QHBoxLayout(self.topBar)
        self.topLayout.setSpacing(12)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(16, 0, 16, 0)
        self.areaSelector = AreaSelector(self.topBar)
        self.areaSelector.setObjectName(u"areaSelector")

        self.topLayout.addWidget(self.areaSelector)

        self.pageButton = QPushButton(self.topBar)
        self.pageButton.setObjectName(u"pageButton")
        self.pageButton.setVisible(False)

        self.topLayout.addWidget(self.pageButton)

        self.statusPill = QPushButton(self.topBar)
        self.statusPill.setObjectName(u"statusPill")

        self.topLayout.addWidget(self.statusPill)

        self.topSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)

        self.undoButton = QToolButton(self.topBar)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setIconSize(QSize(18, 18))

        self.topLayout.addWidget(self.undoButton)

        self.redoButton = QToolButton(self.topBar)
        self.redoButton.setObjectName(u"redoButton")
        self.redoButton.setIconSize(QSize(18, 18))

        self.topLayout.addWidget(self.redoButton)

        self.menuButton = QToolButton(self.topBar)
        self.menuButton.setObjectName(u"menuButton")
        self.menuButton.setIconSize(QSize(18, 18))
        self.menuButton.setPopupMode(QToolButton.InstantPopup)

        self.topLayout.addWidget(self.menuButton)

        self.exportButton = QPushButton(self.topBar)
        self.exportButton.setObjectName(u"exportButton")

        self.topLayout.addWidget(self.exportButton)


        self.windowLayout.addWidget(self.topBar)

        self.resultBar = ResultBar(self.centralWidget)
        self.resultBar.setObjectName(u"resultBar")

        self.windowLayout.addWidget(self.resultBar)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.sidePanel = QFrame(self.centralWidget)
        self.sidePanel.setObjectName(u"sidePanel")
        self.sidePanel.setMinimumSize(QSize(212, 0))
        self.sidePanel.setMaximumSize(QSize(212, 16777215))
        self.sideLayout = QVBoxLayout(self.sidePanel)
        self.sideLayout.setSpacing(0)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(8, 16, 8, 8)
        self.navigation = Navigation(self.sidePanel)
        self.navigation.setObjectName(u"navigation")

        self.sideLayout.addWidget(self.navigation)


        self.bodyLayout.addWidget(self.sidePanel)

        self.workArea = QWidget(self.centralWidget)
        self.workArea.setObjectName(u"workArea")
        self.workLayout = QVBoxLayout(self.workArea)
        self.workLayout.setSpacing(0)
        self.workLayout.setObjectName(u"workLayout")
        self.workLayout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.workArea)
        self.pages.setObjectName(u"pages")

        self.workLayout.addWidget(self.pages)


        self.bodyLayout.addWidget(self.workArea)

        self.totalsPanel = TotalsPanel(self.centralWidget)
        self.totalsPanel.setObjectName(u"totalsPanel")
        self.totalsPanel.setMinimumSize(QSize(288, 0))
        self.totalsPanel.setMaximumSize(QSize(288, 16777215))

        self.bodyLayout.addWidget(self.totalsPanel)


        self.windowLayout.addLayout(self.bodyLayout)

        self.totalsBar = TotalsBar(self.centralWidget)
        self.totalsBar.setObjectName(u"totalsBar")

        self.windowLayout.addWidget(self.totalsBar)

        self.statusLine = StatusLine(self.centralWidget)
        self.statusLine.setObjectName(u"statusLine")
        self.statusLine.setMinimumSize(QSize(0, 28))
        self.statusLine.setMaximumSize(QSize(16777215, 28))

        self.windowLayout.addWidget(self.statusLine)

        MainWindow.setCentralWidget(self.centralWidget)
        QWidget.setTabOrder(self.areaSelector, self.pageButton)
        QWidget.setTabOrder(self.pageButton, self.statusPill)
        QWidget.setTabOrder(self.statusPill, self.navigation)
        QWidget.setTabOrder(self.navigation, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.redoButton)
        QWidget.setTabOrder(self.redoButton, self.menuButton)
        QWidget.setTabOrder(self.menuButton, self.exportButton)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"NPLV Desktop", None))
#if QT_CONFIG(accessibility)
        self.areaSelector.setAccessibleName(QCoreApplication.translate("MainWindow", u"Gebied kiezen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.areaSelector.setToolTip(QCoreApplication.translate("MainWindow", u"Ander gebied kiezen (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        self.areaSelector.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"area", None))
#if QT_CONFIG(accessibility)
        self.pageButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pagina kiezen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pageButton.setToolTip(QCoreApplication.translate("MainWindow", u"Andere pagina kiezen (Ctrl+Page Up, Ctrl+Page Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.statusPill.setAccessibleName(QCoreApplication.translate("MainWindow", u"Status van de overeenkomst", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.statusPill.setToolTip(QCoreApplication.translate("MainWindow", u"Status van de overeenkomst wijzigen", None))
#endif // QT_CONFIG(tooltip)
        self.statusPill.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"pill", None))
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Ongedaan maken", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.redoButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Opnieuw", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.menuButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Meer opdrachten", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.menuButton.setToolTip(QCoreApplication.translate("MainWindow", u"Dossier, gebied en weergave", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("MainWindow", u"Exporteren \u25be", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("MainWindow", u"Overeenkomst en bijlage maken (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"primary", None))
#if QT_CONFIG(accessibility)
        self.navigation.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pagina's", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.totalsPanel.setAccessibleName(QCoreApplication.translate("MainWindow", u"Totalen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.totalsBar.setAccessibleName(QCoreApplication.translate("MainWindow", u"Totalen", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
