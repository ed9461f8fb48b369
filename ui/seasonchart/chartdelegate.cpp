// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/seasonchart/chartdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/seasonchart/chartmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace raiki {

namespace {

int plusSize()
{
    return grown(28);
}

int smallIcon()
{
    return grown(15);
}

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

/** Two lines of title, what it is, when, and a line of marks. */
int cardHeight(const QFont &font)
{
    return 2 * lineHeight(titleFont(font)) + 3 * lineHeight(font) + 3 * space::xs + 2 * space::m;
}

/** @p text in at most two lines; the second is elided. */
QStringList twoLines(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    const bool isWhole = !first.isValid() || first.textLength() >= text.size();
    layout.endLayout();
    if (isWhole)
        return {text};
    return {text.left(first.textLength()).trimmed(),
            metrics.elidedText(text.mid(first.textLength()).trimmed(), Qt::ElideRight, width)};
}

/** One card while it is painted. Left and right are the reading direction's: visual() mirrors. */
struct CardPainting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const ChartItem &item;
    const DateStyle &style;
    Theme theme;

    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
    /** @return the width that it takes */
    int text(const QRect &rect, const QString &words, const QFont &font, const QColor &colour) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        paintText(painter, visual(rect), words, option.direction);
        return qMin(rect.width(), QFontMetrics(font).horizontalAdvance(words));
    }
    void icon(const QRect &line, const char *name, const QColor &colour) const
    {
        const QRect place(line.left(), line.center().y() - smallIcon() / 2, smallIcon(), smallIcon());
        painter.drawPixmap(visual(place).topLeft(),
                           lineIconPixmap(name, colour, smallIcon(), painter.device()->devicePixelRatioF()));
    }
};

void paintGround(const CardPainting &at)
{
    const QRectF ground = QRectF(at.option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = at.theme.card;
    if (at.option.state.testFlag(QStyle::State_Selected))
        fill = at.theme.accentSoft;
    else if (at.option.state.testFlag(QStyle::State_MouseOver))
        fill = at.theme.hover;
    paintRounded(at.painter, ground, space::radius, fill, at.theme.hairline);
    if (at.option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(at.painter, ground.adjusted(1, 1, -1, -1), space::radius - 1, at.theme.accent);
}

void paintPlus(const CardPainting &at)
{
    if (at.item.row.status)
        return;
    const QRect plus = ChartDelegate::plusRect(at.option.rect, at.option.direction);
    const bool isHot =
        at.option.state.testFlag(QStyle::State_MouseOver) || at.option.state.testFlag(QStyle::State_Selected);
    paintRounded(at.painter, QRectF(plus).adjusted(0.5, 0.5, -0.5, -0.5), plusSize() / 2.0,
                 isHot ? at.theme.accent : at.theme.card, isHot ? at.theme.accent : at.theme.hairline);
    const int icon = grown(16);
    at.painter.drawPixmap(plus.center() - QPoint(icon / 2 - 1, icon / 2 - 1),
                          lineIconPixmap("add", isHot ? at.theme.onAccent : at.theme.text, icon,
                                         at.painter.device()->devicePixelRatioF()));
}

/** The list's mark, or where it comes out. */
void paintLastLine(const CardPainting &at, QRect line)
{
    const ChartRow &row = at.item.row;
    const QString mark = chartMarkText(row);
    if (mark.isEmpty()) {
        const QFont font = smallFont(at.option.font);
        at.text(line, platformsText(row.platforms, at.style.locale), font, at.theme.mutedText);
        return;
    }
    at.icon(line, row.status ? "check" : "watchlist", at.theme.accent);
    line.setLeft(line.left() + smallIcon() + space::xs);
    at.text(line, mark, titleFont(at.option.font), at.theme.accent);
}

void paintWhen(const CardPainting &at, QRect line)
{
    const ChartRow &row = at.item.row;
    const bool isTold = row.certainty == Certainty::Delayed || row.certainty == Certainty::Cancelled ||
                        row.certainty == Certainty::Rumoured;
    if (row.isContinued || isTold) {
        const QColor colour = isTold ? at.theme.warning : at.theme.mutedText;
        at.icon(line, isTold ? certaintyIcon(row.certainty) : "resume", colour);
        line.setLeft(line.left() + smallIcon() + space::xs);
    }
    at.text(line, chartTimeText(row, at.style), at.option.font, at.theme.text);
}

void paintTexts(const CardPainting &at, const QRect &area)
{
    const QFont bold = titleFont(at.option.font);
    const int bolds = lineHeight(bold);
    const int line = lineHeight(at.option.font);
    int top = area.top();
    for (const QString &words : twoLines(at.item.title, bold, area.width())) {
        at.text(QRect(area.left(), top, area.width(), bolds), words, bold, at.theme.text);
        top += bolds;
    }
    top += space::xs / 2;
    at.text(QRect(area.left(), top, area.width(), line), seasonText(at.item.row.seasonValue), at.option.font,
            at.theme.mutedText);
    const int room = at.item.row.status ? area.width() : area.width() - plusSize() - space::xs;
    const int last = area.bottom() - line + 1;
    paintWhen(at, QRect(area.left(), last - line - space::xs, room, line));
    paintLastLine(at, QRect(area.left(), last, room, line));
}

const ChartItem *itemOf(const QModelIndex &index, const ChartModel *&model)
{
    model = qobject_cast<const ChartModel *>(index.model());
    return model ? model->itemAt(index) : nullptr;
}

} // namespace

ChartDelegate::ChartDelegate(const CoverFiles &covers, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{
}

QRect ChartDelegate::plusRect(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect plus(cell.right() - plusSize() - space::m + 1, cell.bottom() - plusSize() - space::m + 1,
                     plusSize(), plusSize());
    return QStyle::visualRect(direction, cell, plus);
}

void ChartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ChartModel *model = nullptr;
    const ChartItem *item = itemOf(index, model);
    if (!item)
        return;
    painter->save();
    const CardPainting at{*painter, option, *item, model->style(), Theme::of(option.palette)};
    paintGround(at);
    const QRect inner = option.rect.adjusted(space::m, space::m, -space::m, -space::m);
    const QRect cover(inner.left(), inner.top(), inner.height() * 5 / 7, inner.height());
    m_covers.paint(*painter, QRectF(at.visual(cover)), item->row.show, item->title, at.theme);
    paintTexts(at, inner.adjusted(cover.width() + space::m, 0, 0, 0));
    paintPlus(at);
    painter->restore();
}

QSize ChartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), cardHeight(option.font)};
}

bool ChartDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const ChartModel *chart = nullptr;
    const ChartItem *item = itemOf(index, chart);
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress;
    if (!item || !isClick || item->row.status)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event); // the type was checked above
    if (mouse->button() != Qt::LeftButton ||
        !plusRect(option.rect, option.direction).contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT addRequested(index);
    return true;
}

bool ChartDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const ChartModel *model = nullptr;
    const ChartItem *item = itemOf(index, model);
    if (!item || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = chartSentence(*item, model->style()).toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QString(QLatin1String("<p>") + words + QLatin1String("</p>")),
                       view, option.rect);
    return true;
}

} // namespace raiki
