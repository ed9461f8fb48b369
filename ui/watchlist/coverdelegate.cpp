// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/coverdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace raiki {

namespace {

constexpr int inset = space::s;
constexpr int barOnCover = 4;

int plusOnCover()
{
    return grown(30);
}

/** Title, instalment, progress, and below it a bar, beside which the state may stand. */
int textHeight(const QFont &font)
{
    return 4 * (QFontMetrics(font).height() + 2);
}

QRect coverOf(const QRect &cell, const QFont &font)
{
    return {cell.left() + inset, cell.top() + inset, cell.width() - 2 * inset,
            cell.height() - 2 * inset - textHeight(font) - space::xs};
}

/** One cell while it is painted. Left and right are the reading direction's. */
struct CoverPainting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const WatchlistItem &item;
    const ListStyle &style;
    Theme theme;

    void text(const QRect &rect, const QString &words, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        paintText(painter, QStyle::visualRect(option.direction, option.rect, rect), words, option.direction,
                  alignment);
    }
};

void paintCard(const CoverPainting &at)
{
    QColor fill = at.theme.card;
    if (at.option.state.testFlag(QStyle::State_Selected))
        fill = at.theme.accentSoft;
    else if (at.option.state.testFlag(QStyle::State_MouseOver))
        fill = at.theme.hover;
    const QRectF ground = QRectF(at.option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    paintRounded(at.painter, ground, space::radius, fill, at.theme.hairline);
    if (at.option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(at.painter, ground.adjusted(1, 1, -1, -1), space::radius - 1, at.theme.accent);
}

void paintWords(const CoverPainting &at)
{
    const QRect cover = coverOf(at.option.rect, at.option.font);
    const int line = QFontMetrics(at.option.font).height() + 2;
    QFont bold = at.option.font;
    bold.setWeight(QFont::DemiBold);
    QRect row(cover.left(), cover.bottom() + 1 + space::xs, cover.width(), line);
    if (at.item.isFlagged) {
        const QRect dot(row.left(), row.center().y() - 3, 7, 7);
        paintRounded(at.painter, QRectF(QStyle::visualRect(at.option.direction, at.option.rect, dot)), 3.5,
                     at.theme.accent);
        row.setLeft(row.left() + 12);
    }
    at.text(row, at.item.title, bold, at.theme.text);
    row.setLeft(cover.left());
    const QFontMetrics metrics(at.option.font);
    const CoverLines words = coverLines(at.item, at.style, metrics, cover.width());
    at.text(row.translated(0, line), words.instalment, at.option.font, at.theme.mutedText);
    const QRect last = row.translated(0, 2 * line);
    at.text(last, words.progress, at.option.font, at.theme.mutedText);
    const QRect below = row.translated(0, 3 * line);
    const int stateWidth = qMin(metrics.horizontalAdvance(words.state) + 1, cover.width());
    const QRect &stateLine = words.isStateBelow ? below : last;
    at.text(stateLine.adjusted(cover.width() - stateWidth, 0, 0, 0), words.state, at.option.font,
            at.theme.mutedText, Qt::AlignRight);
    const std::optional<double> share = progressShare(at.item);
    QRect bar(cover.left(), last.bottom() + space::xs, cover.width(), barOnCover);
    if (words.isStateBelow) {
        bar.setWidth(cover.width() - stateWidth - space::s);
        bar.moveTop(below.center().y() - barOnCover / 2 + 1);
    }
    if (!share || bar.width() < 2 * barOnCover)
        return;
    paintProgress(at.painter, QRectF(QStyle::visualRect(at.option.direction, at.option.rect, bar)), *share,
                  at.theme, at.option.direction);
}

void paintPlus(const CoverPainting &at)
{
    const bool isHot =
        at.option.state.testFlag(QStyle::State_MouseOver) || at.option.state.testFlag(QStyle::State_Selected);
    if (!hasMoreEpisodes(at.item) || !isHot)
        return;
    const QRect plus = CoverDelegate::plusRect(at.option.rect, at.option.font, at.option.direction);
    paintRounded(at.painter, QRectF(plus).adjusted(0.5, 0.5, -0.5, -0.5), plusOnCover() / 2.0, at.theme.card,
                 at.theme.hairline);
    const int icon = grown(16);
    at.painter.drawPixmap(
        plus.center() - QPoint(icon / 2 - 1, icon / 2 - 1),
        lineIconPixmap("add", at.theme.text, icon, at.painter.device()->devicePixelRatioF()));
}

} // namespace

CoverLines coverLines(const WatchlistItem &item, const ListStyle &style, const QFontMetrics &metrics,
                      int width)
{
    CoverLines lines{item.instalment, shownProgressText(item, style.locale),
                     cellText(item, WatchlistColumn::Score, style)};
    if (lines.state.isEmpty())
        lines.state = statusText(item.status);
    const int both = metrics.horizontalAdvance(lines.progress) + metrics.horizontalAdvance(lines.state);
    lines.isStateBelow = both + space::s > width;
    return lines;
}

CoverDelegate::CoverDelegate(const CoverFiles &covers, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{
}

QRect CoverDelegate::plusRect(const QRect &cell, const QFont &font, Qt::LayoutDirection direction)
{
    const QRect cover = coverOf(cell, font);
    const QRect plus(cover.right() - plusOnCover() - space::xs, cover.bottom() - plusOnCover() - space::xs,
                     plusOnCover(), plusOnCover());
    return QStyle::visualRect(direction, cell, plus);
}

void CoverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const WatchlistModel *>(index.model());
    const WatchlistItem *item = model ? model->itemAt(index) : nullptr;
    if (!item)
        return;
    painter->save();
    const CoverPainting at{*painter, option, *item, model->style(), Theme::of(option.palette)};
    paintCard(at);
    const QRect cover = coverOf(option.rect, option.font);
    m_covers.paint(*painter, QRectF(cover), item->show, item->title, at.theme);
    paintWords(at);
    paintPlus(at);
    painter->restore();
}

QSize CoverDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int cover = (option.rect.width() - 2 * inset) * 5 / 4;
    return {option.rect.width(), cover + 2 * inset + space::xs + textHeight(option.font)};
}

bool CoverDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto *list = qobject_cast<const WatchlistModel *>(model);
    const WatchlistItem *item = list ? list->itemAt(index) : nullptr;
    const bool isClick = event->type() == QEvent::MouseButtonRelease ||
                         event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonDblClick;
    if (!item || !isClick || !hasMoreEpisodes(*item))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event); // the type was checked above
    if (mouse->button() != Qt::LeftButton ||
        !plusRect(option.rect, option.font, option.direction).contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (m_plus.take(*mouse, qobject_cast<QAbstractItemView *>(parent()), index))
        Q_EMIT oneMoreRequested(item->season);
    return true;
}

/** Cells are small: all of it, the status beside a score too. */
bool CoverDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto *list = qobject_cast<const WatchlistModel *>(index.model());
    const WatchlistItem *item = list ? list->itemAt(index) : nullptr;
    if (!item || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList facts{shownProgressText(*item, list->style().locale), statusText(item->status),
                      cellText(*item, WatchlistColumn::Score, list->style())};
    facts.removeAll(QString());
    const QStringList lines{item->title, item->instalment, facts.join(QStringLiteral(" · "))};
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal),
                       view, option.rect);
    return true;
}

} // namespace raiki
