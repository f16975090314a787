"""Compiled from `ui/texts_page.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor
from nplv_desktop.gui.texts.rich_text_toolbar import RichTextToolbar

class Ui_TextsPage(object):
    def setupUi(self, TextsPage: QWidget) -> None:
        if not TextsPage.objectName():
            TextsPage.setObjectName(u"TextsPage")
        self.pageLayout = QVBoxLayout(TextsPage)
        self.pageLayout.setSpacing(16)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QVBoxLayout()
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(TextsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"page-title")

        self.headLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(TextsPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"page-intro")

        self.headLayout.addWidget(self.introLabel)


        self.pageLayout.addLayout(self.headLayout)

        self.toolbar = RichTextToolbar(TextsPage)
        self.toolbar.setObjectName(u"toolbar")

        self.pageLayout.addWidget(self.toolbar)

        self.areaCard = QFrame(TextsPage)
        self.areaCard.setObjectName(u"areaCard")
        self.areaCard.setProperty(u"card", True)
        self.areaCardLayout = QVBoxLayout(self.areaCard)
        self.areaCardLayout.setSpacing(10)
        self.areaCardLayout.setObjectName(u"areaCardLayout")
        self.areaCardLayout.setContentsMargins(18, 16, 18, 18)
        self.areaHead = QHBoxLayout()
        self.areaHead.setSpacing(8)
        self.areaHead.setObjectName(u"areaHead")
        self.areaHead.setContentsMargins(0, 0, 0, 0)
        self.areaTitle = QLabel(self.areaCard)
        self.areaTitle.setObjectName(u"areaTitle")
        self.areaTitle.setProperty(u"role", u"card-title")

        self.areaHead.addWidget(self.areaTitle)

        self.areaHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.areaHead.addItem(self.areaHeadSpacer)

        self.areaWords = QLabel(self.areaCard)
        self.areaWords.setObjectName(u"areaWords")
        self.areaWords.setProperty(u"role", u"muted")

        self.areaHead.addWidget(self.areaWords)


        self.areaCardLayout.addLayout(self.areaHead)

        self.areaEditor = RichTextEditor(self.areaCard)
        self.areaEditor.setObjectName(u"areaEditor")

        self.areaCardLayout.addWidget(self.areaEditor)

        self.areaNotice = QLabel(self.areaCard)
        self.areaNotice.setObjectName(u"areaNotice")
        self.areaNotice.setWordWrap(True)
        self.areaNotice.setProperty(u"role", u"error-text")

        self.areaCardLayout.addWidget(self.areaNotice)


        self.pageLayout.addWidget(self.areaCard)

        self.housingProgrammeCard = QFrame(TextsPage)
        self.housingProgrammeCard.setObjectName(u"housingProgrammeCard")
        self.housingProgrammeCard.setProperty(u"card", True)
        self.housingProgrammeCardLayout = QVBoxLayout(self.housingProgrammeCard)
        self.housingProgrammeCardLayout.setSpacing(10)
        self.housingProgrammeCardLayout.setObjectName(u"housingProgrammeCardLayout")
        self.housingProgrammeCardLayout.setContentsMargins(18, 16, 18, 18)
        self.housingProgrammeHead = QHBoxLayout()
        self.housingProgrammeHead.setSpacing(8)
        self.housingProgrammeHead.setObjectName(u"housingProgrammeHead")
        self.housingProgrammeHead.setContentsMargins(0, 0, 0, 0)
        self.housingProgrammeTitle = QLabel(self.housingProgrammeCard)
        self.housingProgrammeTitle.setObjectName(u"housingProgrammeTitle")
        self.housingProgrammeTitle.setProperty(u"role", u"card-title")

        self.housingProgrammeHead.addWidget(self.housingProgrammeTitle)

        self.housingProgrammeHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.housingProgrammeHead.addItem(self.housingProgrammeHeadSpacer)

        self.housingProgrammeWords = QLabel(self.housingProgrammeCard)
        self.housingProgrammeWords.setObjectName(u"housingProgrammeWords")
        self.housingProgrammeWords.setProperty(u"role", u"muted")

        self.housingProgrammeHead.addWidget(self.housingProgrammeWords)


        self.housingProgrammeCardLayout.addLayout(self.housingProgrammeHead)

        self.housingProgrammeEditor = RichTextEditor(self.housingProgrammeCard)
        self.housingProgrammeEditor.setObjectName(u"housingProgrammeEditor")

        self.housingProgrammeCardLayout.addWidget(self.housingProgrammeEditor)

        self.housingProgrammeNotice = QLabel(self.housingProgrammeCard)
        self.housingProgrammeNotice.setObjectName(u"housingProgrammeNotice")
        self.housingProgrammeNotice.setWordWrap(True)
        self.housingProgrammeNotice.setProperty(u"role", u"error-text")

        self.housingProgrammeCardLayout.addWidget(self.housingProgrammeNotice)


        self.pageLayout.addWidget(self.housingProgrammeCard)

        self.interventionsCard = QFrame(TextsPage)
        self.interventionsCard.setObjectName(u"interventionsCard")
        self.interventionsCard.setProperty(u"card", True)
        self.interventionsCardLayout = QVBoxLayout(self.interventionsCard)
        self.interventionsCardLayout.setSpacing(10)
        self.interventionsCardLayout.setObjectName(u"interventionsCardLayout")
        self.interventionsCardLayout.setContentsMargins(18, 16, 18, 18)
        self.interventionsHead = QHBoxLayout()
        self.interventionsHead.setSpacing(8)
        self.interventionsHead.setObjectName(u"interventionsHead")
        self.interventionsHead.setContentsMargins(0, 0, 0, 0)
        self.interventionsTitle = QLabel(self.interventionsCard)
        self.interventionsTitle.setObjectName(u"interventionsTitle")
        self.interventionsTitle.setProperty(u"role", u"card-title")

        self.interventionsHead.addWidget(self.interventionsTitle)

        self.interventionsHeadSpacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.interventionsHead.addItem(self.interventionsHeadSpacer)

        self.interventionsWords = QLabel(self.interventionsCard)
        self.interventionsWords.setObjectName(u"interventionsWords")
        self.interventionsWords.setProperty(u"role", u"muted")

        self.interventionsHead.addWidget(self.interventionsWords)


        self.interventionsCardLayout.addLayout(self.interventionsHead)

        self.interventionsEditor = RichTextEditor(self.interventionsCard)
        self.interventionsEditor.setObjectName(u"interventionsEditor")

        self.interventionsCardLayout.addWidget(self.interventionsEditor)

        self.interventionsNotice = QLabel(self.interventionsCard)
        self.interventionsNotice.setObjectName(u"interventionsNotice")
        self.interventionsNotice.setWordWrap(True)
        self.interventionsNotice.setProperty(u"role", u"error-text")

        self.interventionsCardLayout.addWidget(self.interventionsNotice)


        self.pageLayout.addWidget(self.interventionsCard)

        self.pageSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.pageSpacer)

#if QT_CONFIG(shortcut)
        self.areaTitle.setBuddy(self.areaEditor)
        self.housingProgrammeTitle.setBuddy(self.housingProgrammeEditor)
        self.interventionsTitle.setBuddy(self.interventionsEditor)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.areaEditor, self.housingProgrammeEditor)
        QWidget.setTabOrder(self.housingProgrammeEditor, self.interventionsEditor)

        self.retranslateUi(TextsPage)

        QMetaObject.connectSlotsByName(TextsPage)
    # setupUi

    def retranslateUi(self, TextsPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("TextsPage", u"Teksten", None))
        self.introLabel.setText(QCoreApplication.translate("TextsPage", u"De drie hoofdstukken die per gebied verschillen. Ze komen in de stijl van het sjabloon in de afspraak.", None))
        self.areaTitle.setText(QCoreApplication.translate("TextsPage", u"NPLV gebied", None))
        self.areaWords.setText("")
#if QT_CONFIG(accessibility)
        self.areaEditor.setAccessibleName(QCoreApplication.translate("TextsPage", u"Tekst over het gebied", None))
#endif // QT_CONFIG(accessibility)
        self.areaEditor.setPlaceholderText(QCoreApplication.translate("TextsPage", u"Beschrijf het gebied: ligging en geschiedenis, wie er wonen, wat er goed gaat en wat er beter moet, en waaraan de alliantie samen werkt.", None))
        self.areaNotice.setText("")
        self.housingProgrammeTitle.setText(QCoreApplication.translate("TextsPage", u"Woningbouwprogramma", None))
        self.housingProgrammeWords.setText("")
#if QT_CONFIG(accessibility)
        self.housingProgrammeEditor.setAccessibleName(QCoreApplication.translate("TextsPage", u"Tekst over het woningbouwprogramma", None))
#endif // QT_CONFIG(accessibility)
        self.housingProgrammeEditor.setPlaceholderText(QCoreApplication.translate("TextsPage", u"Beschrijf wat er wordt gebouwd en gesloopt, waar en in welke volgorde, voor wie de woningen zijn en wat dat voor bewoners betekent.", None))
        self.housingProgrammeNotice.setText("")
        self.interventionsTitle.setText(QCoreApplication.translate("TextsPage", u"Benodigde fysieke ingrepen", None))
        self.interventionsWords.setText("")
#if QT_CONFIG(accessibility)
        self.interventionsEditor.setAccessibleName(QCoreApplication.translate("TextsPage", u"Tekst over de benodigde fysieke ingrepen", None))
#endif // QT_CONFIG(accessibility)
        self.interventionsEditor.setPlaceholderText(QCoreApplication.translate("TextsPage", u"Beschrijf welke openbare ruimte, voorzieningen en routes nodig zijn om de woningen te kunnen bouwen, en waarom.", None))
        self.interventionsNotice.setText("")
        pass
    # retranslateUi
