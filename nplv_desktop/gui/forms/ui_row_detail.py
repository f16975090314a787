"""Compiled from `ui/row_detail.ui` by `packaging/build_forms.py`: generated, do not edit."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from nplv_desktop.gui.fields.choice_field import ChoiceField
from nplv_desktop.gui.fields.line_field import LineField
from nplv_desktop.gui.fields.number_fields import (AmountField, YearField)

class Ui_RowDetail(object):
    def setupUi(self, RowDetail: QFrame) -> None:
        if not RowDetail.objectName():
            RowDetail.setObjectName(u"RowDetail")
        RowDetail.setProperty(u"card", True)
        self.detailLayout = QVBoxLayout(RowDetail)
        self.detailLayout.setSpacing(12)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(18, 12, 14, 16)
        self.detailHead = QHBoxLayout()
        self.detailHead.setSpacing(4)
        self.detailHead.setObjectName(u"detailHead")
        self.detailHead.setContentsMargins(0, 0, 0, 0)
        self.rowTitle = QLabel(RowDetail)
        self.rowTitle.setObjectName(u"rowTitle")
        self.rowTitle.setProperty(u"role", u"card-title")

        self.detailHead.addWidget(self.rowTitle)

        self.spacer1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.detailHead.addItem(self.spacer1)

        self.upButton = QToolButton(RowDetail)
        self.upButton.setObjectName(u"upButton")

        self.detailHead.addWidget(self.upButton)

        self.downButton = QToolButton(RowDetail)
        self.downButton.setObjectName(u"downButton")

        self.detailHead.addWidget(self.downButton)

        self.deleteButton = QToolButton(RowDetail)
        self.deleteButton.setObjectName(u"deleteButton")

        self.detailHead.addWidget(self.deleteButton)


        self.detailLayout.addLayout(self.detailHead)

        self.mixedPart = QWidget(RowDetail)
        self.mixedPart.setObjectName(u"mixedPart")
        self.mixedLayout = QGridLayout(self.mixedPart)
        self.mixedLayout.setObjectName(u"mixedLayout")
        self.mixedLayout.setHorizontalSpacing(12)
        self.mixedLayout.setVerticalSpacing(8)
        self.mixedLayout.setContentsMargins(0, 0, 0, 0)
        self.taxedLabel = QLabel(self.mixedPart)
        self.taxedLabel.setObjectName(u"taxedLabel")
        self.taxedLabel.setProperty(u"role", u"label")

        self.mixedLayout.addWidget(self.taxedLabel, 0, 0, 1, 1)

        self.taxedField = AmountField(self.mixedPart)
        self.taxedField.setObjectName(u"taxedField")
        self.taxedField.setMinimumSize(QSize(150, 0))
        self.taxedField.setMaximumSize(QSize(150, 16777215))

        self.mixedLayout.addWidget(self.taxedField, 0, 1, 1, 1)

        self.taxedSide = ChoiceField(self.mixedPart)
        self.taxedSide.setObjectName(u"taxedSide")
        self.taxedSide.setMinimumSize(QSize(120, 0))
        self.taxedSide.setMaximumSize(QSize(120, 16777215))

        self.mixedLayout.addWidget(self.taxedSide, 0, 2, 1, 1)

        self.taxedOther = QLabel(self.mixedPart)
        self.taxedOther.setObjectName(u"taxedOther")
        self.taxedOther.setProperty(u"role", u"muted")

        self.mixedLayout.addWidget(self.taxedOther, 0, 3, 1, 1)

        self.untaxedLabel = QLabel(self.mixedPart)
        self.untaxedLabel.setObjectName(u"untaxedLabel")
        self.untaxedLabel.setProperty(u"role", u"label")

        self.mixedLayout.addWidget(self.untaxedLabel, 1, 0, 1, 1)

        self.untaxedField = AmountField(self.mixedPart)
        self.untaxedField.setObjectName(u"untaxedField")
        self.untaxedField.setMinimumSize(QSize(150, 0))
        self.untaxedField.setMaximumSize(QSize(150, 16777215))

        self.mixedLayout.addWidget(self.untaxedField, 1, 1, 1, 1)

        self.untaxedHint = QLabel(self.mixedPart)
        self.untaxedHint.setObjectName(u"untaxedHint")
        self.untaxedHint.setProperty(u"role", u"muted")

        self.mixedLayout.addWidget(self.untaxedHint, 1, 2, 1, 2)

        self.mixedLayout.setColumnStretch(3, 1)

        self.detailLayout.addWidget(self.mixedPart)

        self.ratePart = QWidget(RowDetail)
        self.ratePart.setObjectName(u"ratePart")
        self.rateLayout = QHBoxLayout(self.ratePart)
        self.rateLayout.setSpacing(12)
        self.rateLayout.setObjectName(u"rateLayout")
        self.rateLayout.setContentsMargins(0, 0, 0, 0)
        self.rateLabel = QLabel(self.ratePart)
        self.rateLabel.setObjectName(u"rateLabel")
        self.rateLabel.setProperty(u"role", u"label")

        self.rateLayout.addWidget(self.rateLabel)

        self.rateSide = ChoiceField(self.ratePart)
        self.rateSide.setObjectName(u"rateSide")
        self.rateSide.setMinimumSize(QSize(120, 0))
        self.rateSide.setMaximumSize(QSize(120, 16777215))

        self.rateLayout.addWidget(self.rateSide)

        self.rateHint = QLabel(self.ratePart)
        self.rateHint.setObjectName(u"rateHint")
        self.rateHint.setProperty(u"role", u"muted")

        self.rateLayout.addWidget(self.rateHint)

        self.spacer2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rateLayout.addItem(self.spacer2)


        self.detailLayout.addWidget(self.ratePart)

        self.moreLayout = QGridLayout()
        self.moreLayout.setObjectName(u"moreLayout")
        self.moreLayout.setHorizontalSpacing(12)
        self.moreLayout.setVerticalSpacing(8)
        self.moreLayout.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(RowDetail)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"role", u"label")

        self.moreLayout.addWidget(self.startLabel, 0, 0, 1, 1)

        self.startField = YearField(RowDetail)
        self.startField.setObjectName(u"startField")
        self.startField.setMinimumSize(QSize(90, 0))
        self.startField.setMaximumSize(QSize(90, 16777215))

        self.moreLayout.addWidget(self.startField, 0, 1, 1, 1)

        self.noteLabel = QLabel(RowDetail)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"label")

        self.moreLayout.addWidget(self.noteLabel, 0, 2, 1, 1)

        self.noteField = LineField(RowDetail)
        self.noteField.setObjectName(u"noteField")

        self.moreLayout.addWidget(self.noteField, 0, 3, 1, 1)

        self.moreLayout.setColumnStretch(3, 1)

        self.detailLayout.addLayout(self.moreLayout)

        self.detailProblem = QLabel(RowDetail)
        self.detailProblem.setObjectName(u"detailProblem")
        self.detailProblem.setWordWrap(True)
        self.detailProblem.setProperty(u"role", u"error-text")

        self.detailLayout.addWidget(self.detailProblem)

#if QT_CONFIG(shortcut)
        self.taxedLabel.setBuddy(self.taxedField)
        self.untaxedLabel.setBuddy(self.untaxedField)
        self.rateLabel.setBuddy(self.rateSide)
        self.startLabel.setBuddy(self.startField)
        self.noteLabel.setBuddy(self.noteField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.taxedField, self.taxedSide)
        QWidget.setTabOrder(self.taxedSide, self.untaxedField)
        QWidget.setTabOrder(self.untaxedField, self.rateSide)
        QWidget.setTabOrder(self.rateSide, self.startField)
        QWidget.setTabOrder(self.startField, self.noteField)
        QWidget.setTabOrder(self.noteField, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.deleteButton)

        self.retranslateUi(RowDetail)

        QMetaObject.connectSlotsByName(RowDetail)
    # setupUi

    def retranslateUi(self, RowDetail: QFrame) -> None:
        self.rowTitle.setText("")
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("RowDetail", u"Rij omhoog", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("RowDetail", u"Rij omhoog (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("RowDetail", u"Rij omlaag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("RowDetail", u"Rij omlaag (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.deleteButton.setAccessibleName(QCoreApplication.translate("RowDetail", u"Rij verwijderen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("RowDetail", u"Rij verwijderen (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.taxedLabel.setText(QCoreApplication.translate("RowDetail", u"Belast deel (21 %)", None))
#if QT_CONFIG(accessibility)
        self.taxedField.setAccessibleName(QCoreApplication.translate("RowDetail", u"Belast deel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.taxedSide.setAccessibleName(QCoreApplication.translate("RowDetail", u"Belast deel is excl. of incl. btw", None))
#endif // QT_CONFIG(accessibility)
        self.taxedOther.setText("")
        self.untaxedLabel.setText(QCoreApplication.translate("RowDetail", u"Onbelast deel", None))
#if QT_CONFIG(accessibility)
        self.untaxedField.setAccessibleName(QCoreApplication.translate("RowDetail", u"Onbelast deel", None))
#endif // QT_CONFIG(accessibility)
        self.untaxedHint.setText(QCoreApplication.translate("RowDetail", u"zonder btw, bijvoorbeeld de bijdrage aan een gebouw", None))
        self.rateLabel.setText(QCoreApplication.translate("RowDetail", u"Tarief per fte per jaar is", None))
#if QT_CONFIG(accessibility)
        self.rateSide.setAccessibleName(QCoreApplication.translate("RowDetail", u"Tarief is excl. of incl. btw", None))
#endif // QT_CONFIG(accessibility)
        self.rateHint.setText("")
        self.startLabel.setText(QCoreApplication.translate("RowDetail", u"Start in jaar", None))
#if QT_CONFIG(accessibility)
        self.startField.setAccessibleName(QCoreApplication.translate("RowDetail", u"Startjaar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.startField.setToolTip(QCoreApplication.translate("RowDetail", u"Jaar waarin de uitvoering begint", None))
#endif // QT_CONFIG(tooltip)
        self.noteLabel.setText(QCoreApplication.translate("RowDetail", u"Toelichting", None))
#if QT_CONFIG(accessibility)
        self.noteField.setAccessibleName(QCoreApplication.translate("RowDetail", u"Toelichting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.noteField.setToolTip(QCoreApplication.translate("RowDetail", u"Eigen notitie; komt in de bijlage, niet in de afspraak", None))
#endif // QT_CONFIG(tooltip)
        self.detailProblem.setText("")
        pass
    # retranslateUi
