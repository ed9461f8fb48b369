// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/postsdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/shapes.h"
#include "ui/feeds/postsmodel.h"
#include "ui/feeds/rowline.h"

#include <QPainter>

#include <algorithm>

namespace raiki {

namespace {

constexpr int postIconSize = 16;

struct Mark
{
    const char *icon = nullptr; ///< null: it says nothing of the user's shows
    QColor colour;
};

/** As in the inbox: a bell for what is flagged, a question for what a person has to decide. */
Mark markOf(const FeedPost &post, const Theme &theme)
{
    if (post.showTitle.isEmpty())
        return {};
    const bool isFlagged = std::any_of(post.news.begin(), post.news.end(), [](const PostNews &news) {
        return news.decision.action == IntakeAction::Flag;
    });
    if (isFlagged)
        return {"bell", theme.accent};
    return post.isWanted() ? Mark{"question", theme.warning} : Mark{"watchlist", theme.mutedText};
}

void paintPostGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRectF ground = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, ground, space::controlRadius, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, ground, space::controlRadius, theme.hover);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, ground, space::controlRadius, theme.accent);
}

/** The longest that fits in @p width, the date among it; where none does, the shortest without its middle:
 * the date is at the end. */
QString fittingDetail(const PostsModel &model, const FeedPost &post, const QFontMetrics &metrics, int width)
{
    const QString all = model.detail(post);
    if (metrics.horizontalAdvance(all) <= width)
        return all;
    const QStringList shorter = model.shorterDetails(post);
    for (const QString &text : shorter) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return post.isWanted() ? metrics.elidedText(shorter.back(), Qt::ElideMiddle, width) : all;
}

} // namespace

PostsDelegate::PostsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PostsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * QFontMetrics(option.font).height() + 2 * space::s};
}

void PostsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PostsModel *>(index.model());
    const FeedPost *post = model ? model->postAt(index) : nullptr;
    if (!post)
        return;
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPostGround(*painter, option, theme);
    const QRect inner = option.rect.adjusted(space::m, space::s - 1, -space::m, -space::s + 1);
    const int line = inner.height() / 2;
    const Mark mark = markOf(*post, theme);
    if (mark.icon) {
        const QRect icon(inner.left(), inner.top() + (line - postIconSize) / 2, postIconSize, postIconSize);
        painter->drawPixmap(
            QStyle::visualRect(option.direction, option.rect, icon).topLeft(),
            lineIconPixmap(mark.icon, mark.colour, postIconSize, painter->device()->devicePixelRatioF()));
    }
    QFont titleFont = option.font;
    if (post->isWanted())
        titleFont.setWeight(QFont::DemiBold);
    const int left = inner.left() + postIconSize + space::s;
    const int width = inner.right() - left;
    paintRowLine(*painter, option, {left, inner.top(), width, line}, index.data().toString(), titleFont,
                 theme.text);
    paintRowLine(*painter, option, {left, inner.top() + line, width, line},
                 fittingDetail(*model, *post, QFontMetrics(option.font), width), option.font,
                 post->isWanted() ? theme.accent : theme.mutedText);
    painter->restore();
}

} // namespace raiki
