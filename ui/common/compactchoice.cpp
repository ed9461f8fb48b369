// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/compactchoice.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTimer>

namespace raiki {

namespace {

constexpr int widestText = 180;

} // namespace

CompactChoice::CompactChoice(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

QSize CompactChoice::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int text =
        qMin(fontMetrics().horizontalAdvance(currentText()) + space::xs, grown(widestText, fontMetrics()));
    const QSize wanted =
        style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(text, fontMetrics().height()), this);
    return {wanted.width(), QComboBox::sizeHint().height()};
}

void CompactChoice::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + space::xl);
    QComboBox::showPopup();
}

void fitChoiceLater(QComboBox *choice)
{
    if (!choice)
        return;
    QTimer::singleShot(0, choice, [choice] {
        QEvent sizesForgotten(QEvent::StyleChange); // nothing else forgets both
        QCoreApplication::sendEvent(choice, &sizesForgotten);
        choice->updateGeometry();
    });
}

} // namespace raiki
