"""Compiled from `ui/find_bar.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QToolButton,
    QWidget)

class Ui_FindBar(object):
    def setupUi(self, FindBar: QFrame) -> None:
        if not FindBar.objectName():
            FindBar.setObjectName(u"FindBar")
        self.findLayout = QHBoxLayout(FindBar)
        self.findLayout.setSpacing(6)
        self.findLayout.setObjectName(u"findLayout")
        self.findLayout.setContentsMargins(10, 4, 6, 4)
        self.findField = QLineEdit(FindBar)
        self.findField.setObjectName(u"findField")
        self.findField.setClearButtonEnabled(True)
        self.findField.setMinimumSize(QSize(130, 0))

        self.findLayout.addWidget(self.findField)

        self.previousButton = QToolButton(FindBar)
        self.previousButton.setObjectName(u"previousButton")

        self.findLayout.addWidget(self.previousButton)

        self.nextButton = QToolButton(FindBar)
        self.nextButton.setObjectName(u"nextButton")

        self.findLayout.addWidget(self.nextButton)

        self.countLabel = QLabel(FindBar)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setMinimumSize(QSize(86, 0))
        self.countLabel.setProperty(u"role", u"muted")

        self.findLayout.addWidget(self.countLabel)

        self.replaceField = QLineEdit(FindBar)
        self.replaceField.setObjectName(u"replaceField")
        self.replaceField.setMinimumSize(QSize(110, 0))

        self.findLayout.addWidget(self.replaceField)

        self.replaceButton = QPushButton(FindBar)
        self.replaceButton.setObjectName(u"replaceButton")
        self.replaceButton.setProperty(u"kind", u"link")

        self.findLayout.addWidget(self.replaceButton)

        self.replaceAllButton = QPushButton(FindBar)
        self.replaceAllButton.setObjectName(u"replaceAllButton")
        self.replaceAllButton.setProperty(u"kind", u"link")

        self.findLayout.addWidget(self.replaceAllButton)

        self.capitalsBox = QToolButton(FindBar)
        self.capitalsBox.setObjectName(u"capitalsBox")
        self.capitalsBox.setCheckable(True)

        self.findLayout.addWidget(self.capitalsBox)

        self.wordsBox = QToolButton(FindBar)
        self.wordsBox.setObjectName(u"wordsBox")
        self.wordsBox.setCheckable(True)

        self.findLayout.addWidget(self.wordsBox)

        self.closeButton = QToolButton(FindBar)
        self.closeButton.setObjectName(u"closeButton")

        self.findLayout.addWidget(self.closeButton)

        QWidget.setTabOrder(self.findField, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.replaceField)
        QWidget.setTabOrder(self.replaceField, self.replaceButton)
        QWidget.setTabOrder(self.replaceButton, self.replaceAllButton)
        QWidget.setTabOrder(self.replaceAllButton, self.capitalsBox)
        QWidget.setTabOrder(self.capitalsBox, self.wordsBox)
        QWidget.setTabOrder(self.wordsBox, self.closeButton)

        self.retranslateUi(FindBar)

        QMetaObject.connectSlotsByName(FindBar)
    # setupUi

    def retranslateUi(self, FindBar: QFrame) -> None:
#if QT_CONFIG(accessibility)
        FindBar.setAccessibleName(QCoreApplication.translate("FindBar", u"Zoeken en vervangen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findField.setAccessibleName(QCoreApplication.translate("FindBar", u"Zoek", None))
#endif // QT_CONFIG(accessibility)
        self.findField.setPlaceholderText(QCoreApplication.translate("FindBar", u"Zoek in de teksten\u2026", None))
#if QT_CONFIG(accessibility)
        self.previousButton.setAccessibleName(QCoreApplication.translate("FindBar", u"Vorige", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previousButton.setToolTip(QCoreApplication.translate("FindBar", u"Vorige", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("FindBar", u"Volgende", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("FindBar", u"Volgende", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.replaceField.setAccessibleName(QCoreApplication.translate("FindBar", u"Vervang door", None))
#endif // QT_CONFIG(accessibility)
        self.replaceField.setPlaceholderText(QCoreApplication.translate("FindBar", u"Vervang door\u2026", None))
        self.replaceButton.setText(QCoreApplication.translate("FindBar", u"Vervang", None))
        self.replaceAllButton.setText(QCoreApplication.translate("FindBar", u"Alles", None))
#if QT_CONFIG(tooltip)
        self.replaceAllButton.setToolTip(QCoreApplication.translate("FindBar", u"Alles vervangen in alle teksten van deze pagina", None))
#endif // QT_CONFIG(tooltip)
        self.capitalsBox.setText(QCoreApplication.translate("FindBar", u"Aa", None))
#if QT_CONFIG(accessibility)
        self.capitalsBox.setAccessibleName(QCoreApplication.translate("FindBar", u"Hoofdletters tellen mee", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.capitalsBox.setToolTip(QCoreApplication.translate("FindBar", u"Hoofdletters tellen mee", None))
#endif // QT_CONFIG(tooltip)
        self.wordsBox.setText(QCoreApplication.translate("FindBar", u"\u201c \u201d", None))
#if QT_CONFIG(accessibility)
        self.wordsBox.setAccessibleName(QCoreApplication.translate("FindBar", u"Hele woorden", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wordsBox.setToolTip(QCoreApplication.translate("FindBar", u"Alleen hele woorden", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.closeButton.setAccessibleName(QCoreApplication.translate("FindBar", u"Zoeken sluiten", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("FindBar", u"Zoeken sluiten", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
