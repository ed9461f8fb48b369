// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/watchlist/watchlistmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolTip>

namespace raiki {

namespace {

constexpr int barHeight = 4;

int plusSize()
{
    return grown(26);
}

/** One cell while it is painted. */
/** A cover is as high as its row, and as broad as one is. */
int coverWidth(const QFont &font)
{
    return (WatchlistDelegate::rowHeight(font) - 12) * 32 / 42;
}

struct CellPainting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const WatchlistItem &item;
    const ListStyle &style;
    Theme theme;
    bool isHot = false; ///< the pointer is on the row, or it is selected
    const CoverPictures &covers;

    void text(const QRect &rect, const QString &words, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        paintText(painter, QStyle::visualRect(option.direction, option.rect, rect), words, option.direction,
                  alignment);
    }
    [[nodiscard]] QRect inner() const { return option.rect.adjusted(space::s, 0, -space::s, 0); }
};

void paintTitleCell(const CellPainting &at)
{
    const QRect row = at.option.rect;
    const QRect cover(row.left() + space::s, row.top() + 6, coverWidth(at.option.font), row.height() - 12);
    at.covers.paint(at.painter, QRectF(QStyle::visualRect(at.option.direction, row, cover)), at.item.show,
                    at.item.title, at.theme);
    QFont bold = at.option.font;
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(bold).height() + 2;
    const int left = cover.right() + space::m;
    const int width = row.right() - left - space::s;
    int titleLeft = left;
    if (at.item.isFlagged) {
        const QRect dot(left, row.center().y() - line / 2 - 4, 7, 7);
        paintRounded(at.painter, QRectF(QStyle::visualRect(at.option.direction, row, dot)), 3.5,
                     at.theme.accent);
        titleLeft += 12;
    }
    at.text(QRect(titleLeft, row.center().y() - line, width - (titleLeft - left), line), at.item.title, bold,
            at.theme.text);
    at.text(QRect(left, row.center().y() + 1, width, line), at.item.instalment, at.option.font,
            at.theme.mutedText);
}

void paintProgressCell(const CellPainting &at)
{
    const QRect cell = at.inner().adjusted(0, 0, -plusSize() - space::xs, 0);
    const std::optional<double> share = progressShare(at.item);
    const int line = QFontMetrics(at.option.font).height();
    const int top = share ? cell.center().y() - (line + barHeight + 4) / 2 : cell.center().y() - line / 2;
    at.text(QRect(cell.left(), top, cell.width(), line), shownProgressText(at.item, at.style.locale),
            at.option.font, at.theme.text);
    if (share) {
        const QRect bar(cell.left(), top + line + 4, cell.width(), barHeight);
        paintProgress(at.painter, QRectF(QStyle::visualRect(at.option.direction, at.option.rect, bar)),
                      *share, at.theme, at.option.direction);
    }
    if (!hasMoreEpisodes(at.item) || (!at.isHot && at.item.status != WatchStatus::Watching))
        return;
    const QRect plus = WatchlistDelegate::plusRect(at.option.rect, at.option.direction);
    paintRounded(at.painter, QRectF(plus), plusSize() / 2.0, at.isHot ? at.theme.card : QColor(),
                 at.theme.hairline);
    const int icon = grown(16);
    at.painter.drawPixmap(
        plus.center() - QPoint(icon / 2 - 1, icon / 2 - 1),
        lineIconPixmap("add", at.theme.text, icon, at.painter.device()->devicePixelRatioF()));
}

void paintStatusCell(const CellPainting &at)
{
    const QColor colour = at.item.status == WatchStatus::Dropped ? at.theme.mutedText : at.theme.text;
    at.text(at.inner(), statusText(at.item.status), at.option.font, colour);
}

void paintPremiereCell(const CellPainting &at)
{
    const bool isMoved = at.item.certainty == Certainty::Delayed || at.item.certainty == Certainty::Cancelled;
    QRect rect = at.inner();
    if (isMoved) {
        const int size = 15;
        const QRect icon(rect.left(), rect.center().y() - size / 2, size, size);
        at.painter.drawPixmap(QStyle::visualRect(at.option.direction, at.option.rect, icon).topLeft(),
                              lineIconPixmap(certaintyIcon(at.item.certainty), at.theme.warning, size,
                                             at.painter.device()->devicePixelRatioF()));
        rect.setLeft(rect.left() + size + space::xs);
    }
    at.text(rect, cellText(at.item, WatchlistColumn::Premiere, at.style), at.option.font,
            isMoved ? at.theme.warning : at.theme.mutedText);
}

void paintGround(const CellPainting &at)
{
    QColor fill;
    if (at.option.state.testFlag(QStyle::State_Selected))
        fill = at.theme.accentSoft;
    else if (at.isHot)
        fill = at.theme.hover;
    const QRect &rect = at.option.rect;
    if (fill.isValid())
        at.painter.fillRect(rect, fill);
    at.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                        mixed(at.theme.card, at.theme.hairline, 0.6));
    if (at.option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(at.painter, QRectF(rect).adjusted(1, 1, -1, -2), 4, at.theme.accent);
}

} // namespace

int WatchlistDelegate::plusWidth()
{
    return plusSize();
}

WatchlistDelegate::WatchlistDelegate(const CoverFiles &covers, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{
}

int WatchlistDelegate::rowHeight(const QFont &font)
{
    return qMax(54, 2 * QFontMetrics(font).height() + 18);
}

QRect WatchlistDelegate::plusRect(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect plus(cell.right() - plusSize() - space::xs, cell.center().y() - plusSize() / 2, plusSize(),
                     plusSize());
    return QStyle::visualRect(direction, cell, plus);
}

void WatchlistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const WatchlistModel *>(index.model());
    const WatchlistItem *item = model ? model->itemAt(index) : nullptr;
    if (!item)
        return;
    const bool isHot = index.row() == m_hoveredRow || option.state.testFlag(QStyle::State_Selected);
    const CellPainting at{*painter, option,  *item, model->style(), Theme::of(option.palette),
                          isHot,    m_covers};
    painter->save();
    paintGround(at);
    switch (static_cast<WatchlistColumn>(index.column())) {
    case WatchlistColumn::Title:
        paintTitleCell(at);
        break;
    case WatchlistColumn::Status:
        paintStatusCell(at);
        break;
    case WatchlistColumn::Progress:
        paintProgressCell(at);
        break;
    case WatchlistColumn::Score:
        at.text(at.inner(), cellText(*item, WatchlistColumn::Score, at.style), option.font, at.theme.text,
                Qt::AlignHCenter);
        break;
    case WatchlistColumn::Premiere:
        paintPremiereCell(at);
        break;
    case WatchlistColumn::Started:
    case WatchlistColumn::Finished:
    case WatchlistColumn::Rewatches:
    case WatchlistColumn::Tags:
    case WatchlistColumn::Notes:
        at.text(at.inner(), cellText(*item, static_cast<WatchlistColumn>(index.column()), at.style),
                option.font, at.theme.mutedText);
        break;
    }
    painter->restore();
}

bool WatchlistDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *list = qobject_cast<const WatchlistModel *>(model);
    const WatchlistItem *item = list ? list->itemAt(index) : nullptr;
    const bool isClick = event->type() == QEvent::MouseButtonRelease ||
                         event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonDblClick;
    if (!item || !isClick || index.column() != static_cast<int>(WatchlistColumn::Progress) ||
        !hasMoreEpisodes(*item))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event); // the type was checked above
    if (mouse->button() != Qt::LeftButton ||
        !plusRect(option.rect, option.direction).contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (m_plus.take(*mouse, qobject_cast<QAbstractItemView *>(parent()), index))
        Q_EMIT oneMoreRequested(item->season);
    return true;
}

QWidget *WatchlistDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const auto *list = qobject_cast<const WatchlistModel *>(index.model());
    const WatchlistItem *item = list ? list->itemAt(index) : nullptr;
    if (!item)
        return nullptr;
    QWidget *editor =
        createCellEditor(*item, static_cast<WatchlistColumn>(index.column()), list->style(), parent);
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        auto *self = const_cast<WatchlistDelegate *>(this); // NOLINT: the base's signals are not const
        connect(choice, &QComboBox::activated, self, [self, choice] {
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        QTimer::singleShot(0, choice, &QComboBox::showPopup);
    }
    return editor;
}

/** It was made with what the cell holds. */
void WatchlistDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void WatchlistDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    const auto *list = qobject_cast<const WatchlistModel *>(model);
    const WatchlistItem *item = list ? list->itemAt(index) : nullptr;
    const std::optional<QVariant> value = item ? editedValue(*editor) : std::nullopt;
    if (value)
        Q_EMIT edited({item->season, static_cast<WatchlistColumn>(index.column()), *value});
}

/** Notes get some lines; a field that is wider than its cell begins where the cell does, as far as the view
 * goes. */
void WatchlistDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    constexpr int noteLines = 5;
    constexpr int noteWidth = 32;
    QRect place = option.rect.adjusted(2, 2, -2, -3);
    const QFontMetrics metrics(option.font);
    if (qobject_cast<QPlainTextEdit *>(editor))
        place.setSize({qMax(place.width(), noteWidth * metrics.averageCharWidth()),
                       noteLines * metrics.height() + 2 * space::s});
    else
        place.setWidth(qMax(place.width(), editor->minimumSizeHint().width()));
    const QRect room = editor->parentWidget()->rect();
    place.moveLeft(qMax(room.left(), qMin(place.left(), room.right() - place.width())));
    place.moveTop(qMax(room.top(), qMin(place.top(), room.bottom() - place.height())));
    editor->setGeometry(place);
}

/** In the field for notes, Enter begins a line: with Ctrl it is done. */
bool WatchlistDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *notes = qobject_cast<QPlainTextEdit *>(watched);
    if (notes && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // the type was checked
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT commitData(notes);
            Q_EMIT closeEditor(notes);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool WatchlistDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *list = qobject_cast<const WatchlistModel *>(index.model());
    const WatchlistItem *item = list ? list->itemAt(index) : nullptr;
    if (!item || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto column = static_cast<WatchlistColumn>(index.column());
    const bool isTitle = column == WatchlistColumn::Title;
    QFont font = option.font;
    font.setWeight(isTitle ? QFont::DemiBold : font.weight());
    const QString whole = column == WatchlistColumn::Progress ? shownProgressText(*item, list->style().locale)
                                                              : cellText(*item, column, list->style());
    const QString shown = isTitle ? item->title : whole;
    const int taken = isTitle ? coverWidth(option.font) + space::m + space::l : 2 * space::s;
    if (QFontMetrics(font).horizontalAdvance(shown) <= option.rect.width() - taken)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(),
                           QString(QLatin1String("<p>") + whole.toHtmlEscaped() + QLatin1String("</p>")),
                           view, option.rect);
    return true;
}

} // namespace raiki
