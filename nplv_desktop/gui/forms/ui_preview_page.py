"""Compiled from `ui/preview_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QProgressBar, QSizePolicy, QSpacerItem,
    QTextBrowser, QVBoxLayout, QWidget)

from nplv_desktop.gui.pages.documents.paper_pages import PaperPages

class Ui_PreviewPage(object):
    def setupUi(self, PreviewPage: QWidget) -> None:
        if not PreviewPage.objectName():
            PreviewPage.setObjectName(u"PreviewPage")
        self.pageLayout = QVBoxLayout(PreviewPage)
        self.pageLayout.setSpacing(14)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PreviewPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(PreviewPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.choiceRow = QHBoxLayout()
        self.choiceRow.setSpacing(12)
        self.choiceRow.setObjectName(u"choiceRow")
        self.choiceRow.setContentsMargins(0, 0, 0, 0)
        self.kindField = QComboBox(PreviewPage)
        self.kindField.setObjectName(u"kindField")
        self.kindField.setMinimumSize(QSize(150, 0))

        self.choiceRow.addWidget(self.kindField)

        self.finalBox = QCheckBox(PreviewPage)
        self.finalBox.setObjectName(u"finalBox")

        self.choiceRow.addWidget(self.finalBox)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceRow.addItem(self.spacer1)

        self.progress = QProgressBar(PreviewPage)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(90, 6))

        self.choiceRow.addWidget(self.progress)

        self.stateLabel = QLabel(PreviewPage)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"muted")

        self.choiceRow.addWidget(self.stateLabel)


        self.pageLayout.addLayout(self.choiceRow)

        self.problemLabel = QLabel(PreviewPage)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"page-intro")

        self.pageLayout.addWidget(self.problemLabel)

        self.paper = PaperPages(PreviewPage)
        self.paper.setObjectName(u"paper")

        self.pageLayout.addWidget(self.paper)

        self.plainText = QTextBrowser(PreviewPage)
        self.plainText.setObjectName(u"plainText")

        self.pageLayout.addWidget(self.plainText)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.spacer2)

        QWidget.setTabOrder(self.kindField, self.finalBox)
        QWidget.setTabOrder(self.finalBox, self.paper)
        QWidget.setTabOrder(self.paper, self.plainText)

        self.retranslateUi(PreviewPage)

        QMetaObject.connectSlotsByName(PreviewPage)
    # setupUi

    def retranslateUi(self, PreviewPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("PreviewPage", u"Voorbeeld", None))
        self.introLabel.setText(QCoreApplication.translate("PreviewPage", u"Het document zoals het nu zou worden ge\u00ebxporteerd. Klik op een cijfer om naar het veld te gaan.", None))
#if QT_CONFIG(accessibility)
        self.kindField.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Document", None))
#endif // QT_CONFIG(accessibility)
        self.finalBox.setText(QCoreApplication.translate("PreviewPage", u"Ter ondertekening", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Bezig", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText("")
        self.problemLabel.setText("")
#if QT_CONFIG(accessibility)
        self.plainText.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Voorbeeld als tekst", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
