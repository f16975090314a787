"""Compiled from `ui/overview_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from nplv_desktop.gui.tables.overview_table import OverviewTable

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage: QWidget) -> None:
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.pageLayout = QVBoxLayout(OverviewPage)
        self.pageLayout.setSpacing(4)
        self.pageLayout.setObjectName(u"pageLayout")
        self.title = QLabel(OverviewPage)
        self.title.setObjectName(u"title")

        self.pageLayout.addWidget(self.title)

        self.intro = QLabel(OverviewPage)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)

        self.pageLayout.addWidget(self.intro)

        self.gap = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pageLayout.addItem(self.gap)

        self.card = QFrame(OverviewPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = OverviewTable(self.card)
        self.table.setObjectName(u"table")

        self.cardLayout.addWidget(self.table)


        self.pageLayout.addWidget(self.card)


        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("OverviewPage", u"Overzicht", None))
        self.title.setProperty(u"role", QCoreApplication.translate("OverviewPage", u"page-title", None))
        self.intro.setText(QCoreApplication.translate("OverviewPage", u"Alle gebieden van dit dossier. Dubbelklik of druk op Enter om een gebied te openen.", None))
        self.intro.setProperty(u"role", QCoreApplication.translate("OverviewPage", u"page-intro", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Gebieden", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
