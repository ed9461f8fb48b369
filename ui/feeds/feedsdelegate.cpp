// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedsdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/shapes.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/feeds/rowline.h"

#include <QPainter>

namespace raiki {

namespace {

int iconSize()
{
    return grown(20);
}

QColor stateColour(const Feed &feed, const Theme &theme)
{
    if (feed.paused || !feed.health.lastPolledAt.isValid())
        return theme.mutedText;
    return feed.health.failure == FetchFailure::None ? theme.good : theme.danger;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRectF ground = QRectF(option.rect).adjusted(2.5, 3.5, -2.5, -3.5);
    QColor fill = option.state.testFlag(QStyle::State_MouseOver) ? theme.hover : theme.card;
    if (option.state.testFlag(QStyle::State_Selected))
        fill = theme.accentSoft;
    paintRounded(painter, ground, space::radius, fill, theme.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, ground.adjusted(1, 1, -1, -1), space::radius, theme.accent);
}

} // namespace

FeedsDelegate::FeedsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize FeedsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, 2 * QFontMetrics(option.font).height() + 2 * space::m + 2 * space::s};
}

void FeedsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FeedsModel *>(index.model());
    const FeedsItem *item = model ? model->rowAt(index) : nullptr;
    if (!item)
        return;
    const Feed &feed = item->row.feed;
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    const QRect inner = option.rect.adjusted(space::l, space::m, -space::l, -space::m);
    const QRect icon(inner.left(), inner.center().y() - iconSize() / 2, iconSize(), iconSize());
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, icon).topLeft(),
                        lineIconPixmap(feedStateIcon(feed), stateColour(feed, theme), iconSize(),
                                       painter->device()->devicePixelRatioF()));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int line = inner.height() / 2;
    const int left = icon.right() + space::l;
    const QString counts = FeedsModel::tr("%n item(s)", nullptr, item->row.items) + QStringLiteral(" · ") +
                           FeedsModel::tr("%n flagged", nullptr, item->row.flagged);
    const int countsWidth = qMin(inner.width() / 3, QFontMetrics(option.font).horizontalAdvance(counts) + 2);
    const QRect countsRect(inner.right() - countsWidth, inner.top(), countsWidth, line);
    paintRowLine(*painter, option, {left, inner.top(), countsRect.left() - space::m - left, line},
                 feedName(feed), bold, theme.text);
    paintRowLine(*painter, option, countsRect, counts, option.font, theme.mutedText, Qt::AlignTrailing);
    const bool isFailing = feed.health.failure != FetchFailure::None && !feed.paused;
    paintRowLine(*painter, option, {left, inner.top() + line, inner.right() - left, line},
                 feedStateText(feed, model->readingOf(feed)), option.font,
                 isFailing ? theme.danger : theme.mutedText);
    painter->restore();
}

} // namespace raiki
