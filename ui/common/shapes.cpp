// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/shapes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <numeric>
#include <vector>

namespace raiki {

namespace {

constexpr int chipPadding = 7;
constexpr int widestChip = 180;

struct Chip
{
    int left = 0;
    int width = 0;
    QString text;
};

/** Side by side, without any left out. */
int allChipsWidth(const QStringList &texts, const QFontMetrics &metrics)
{
    return std::accumulate(texts.begin(), texts.end(), -space::xs, [&](int width, const QString &text) {
        return width + space::xs + chipWidth(text, metrics, widestChip);
    });
}

/** Those that fit, and how many are left out. */
std::vector<Chip> chipsIn(const QStringList &texts, const QFontMetrics &metrics, int room)
{
    std::vector<Chip> chips;
    const bool allFit = allChipsWidth(texts, metrics) <= room;
    const int restWidth = chipWidth(QStringLiteral("+00"), metrics, widestChip);
    int used = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isLast = i + 1 == texts.size();
        const int left = room - used - (isLast || allFit ? 0 : restWidth + space::xs);
        const int wanted = chipWidth(texts.at(i), metrics, widestChip);
        const bool fits =
            wanted <= left || (i == 0 && left > 2 * chipPadding + 5 * metrics.averageCharWidth());
        const int width = qMin(fits ? qMin(wanted, left) : restWidth, qMax(0, room - used));
        if (width > 2 * chipPadding)
            chips.push_back(
                {used, width,
                 fits ? texts.at(i) : QString(QLatin1Char('+') + QString::number(texts.size() - i))});
        used += width + space::xs;
        if (!fits)
            break;
    }
    return chips;
}

} // namespace

int chipWidth(const QString &text, const QFontMetrics &metrics, int maximum)
{
    return qMin(maximum, metrics.horizontalAdvance(text) + 2 * chipPadding + 1);
}

int chipHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme)
{
    paintRounded(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2.0, theme.window,
                 theme.hairline);
    painter.setPen(theme.mutedText);
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 2 * chipPadding);
    // Names keep their own order ("Disney+"), also in a window that reads from right to left.
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter, shown);
    painter.setLayoutDirection(before);
}

int chipsWidth(const QStringList &texts, const QFontMetrics &metrics, int room)
{
    const std::vector<Chip> chips = chipsIn(texts, metrics, room);
    return chips.empty() ? 0 : chips.back().left + chips.back().width;
}

int paintChips(QPainter &painter, const QRect &rect, const QStringList &texts, const Theme &theme,
               Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int used = 0;
    for (const Chip &chip : chipsIn(texts, metrics, rect.width())) {
        const QRect place(rect.left() + chip.left, rect.top(), chip.width, chipHeight(metrics));
        paintChip(painter, QStyle::visualRect(direction, rect, place), chip.text, theme);
        used = chip.left + chip.width + space::xs;
    }
    return used;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection window,
               Qt::Alignment alignment)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment placed =
        QStyle::visualAlignment(window, alignment | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter.drawText(rect, static_cast<int>(placed) | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
    painter.setLayoutDirection(before);
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintProgress(QPainter &painter, const QRectF &rect, double share, const Theme &theme,
                   Qt::LayoutDirection direction)
{
    const qreal radius = rect.height() / 2;
    // A border's full contrast would make what is left as bright as what is done.
    paintRounded(painter, rect, radius,
                 theme.isContrast ? mixed(theme.window, theme.text, 0.35) : theme.hairline);
    const qreal width = rect.width() * qBound(0.0, share, 1.0);
    if (width < 1)
        return;
    const QRectF filled(direction == Qt::RightToLeft ? rect.right() - width : rect.left(), rect.top(),
                        qMax(width, rect.height()), rect.height());
    paintRounded(painter, filled, radius, theme.accent);
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    paintRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, theme.card,
                 theme.hairline);
}

} // namespace raiki
