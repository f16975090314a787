"""Compiled from `ui/template_card.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_TemplateCard(object):
    def setupUi(self, TemplateCard: QFrame) -> None:
        if not TemplateCard.objectName():
            TemplateCard.setObjectName(u"TemplateCard")
        TemplateCard.setProperty(u"card", True)
        self.cardLayout = QVBoxLayout(TemplateCard)
        self.cardLayout.setSpacing(8)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(18, 14, 14, 14)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.texts = QVBoxLayout()
        self.texts.setSpacing(2)
        self.texts.setObjectName(u"texts")
        self.texts.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(TemplateCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"card-title")

        self.texts.addWidget(self.titleLabel)

        self.nameLabel = QLabel(TemplateCard)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"muted")

        self.texts.addWidget(self.nameLabel)


        self.row.addLayout(self.texts)

        self.spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.spacer)

        self.copyButton = QPushButton(TemplateCard)
        self.copyButton.setObjectName(u"copyButton")

        self.row.addWidget(self.copyButton)

        self.chooseButton = QPushButton(TemplateCard)
        self.chooseButton.setObjectName(u"chooseButton")

        self.row.addWidget(self.chooseButton)

        self.resetButton = QPushButton(TemplateCard)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setProperty(u"kind", u"link")

        self.row.addWidget(self.resetButton)


        self.cardLayout.addLayout(self.row)

        self.problemsLabel = QLabel(TemplateCard)
        self.problemsLabel.setObjectName(u"problemsLabel")
        self.problemsLabel.setWordWrap(True)
        self.problemsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problemsLabel.setProperty(u"role", u"error-text")

        self.cardLayout.addWidget(self.problemsLabel)

        QWidget.setTabOrder(self.copyButton, self.chooseButton)
        QWidget.setTabOrder(self.chooseButton, self.resetButton)

        self.retranslateUi(TemplateCard)

        QMetaObject.connectSlotsByName(TemplateCard)
    # setupUi

    def retranslateUi(self, TemplateCard: QFrame) -> None:
        self.titleLabel.setText("")
        self.nameLabel.setText("")
        self.copyButton.setText(QCoreApplication.translate("TemplateCard", u"Kopie bewaren\u2026", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("TemplateCard", u"Bewaart dit sjabloon om het aan te passen", None))
#endif // QT_CONFIG(tooltip)
        self.chooseButton.setText(QCoreApplication.translate("TemplateCard", u"Vervangen\u2026", None))
#if QT_CONFIG(tooltip)
        self.chooseButton.setToolTip(QCoreApplication.translate("TemplateCard", u"Kiest een eigen sjabloon; het wordt eerst gecontroleerd", None))
#endif // QT_CONFIG(tooltip)
        self.resetButton.setText(QCoreApplication.translate("TemplateCard", u"Meegeleverde gebruiken", None))
        self.problemsLabel.setText("")
        pass
    # retranslateUi
