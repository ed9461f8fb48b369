// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthdelegate.h"

#include "ui/calendar/monthmodel.h"
#include "ui/common/coverpainter.h"
#include "ui/common/icons.h"
#include "ui/common/shapes.h"

#include <QMouseEvent>
#include <QPainter>

namespace raiki {

namespace {

int smallIcon()
{
    return grown(13);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 5;
}

int numberHeight(const QFont &font)
{
    return QFontMetrics(font).height() + space::s;
}

/** One day while it is painted. Left and right are the reading direction's: visual() mirrors. */
struct DayPainting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const MonthModel &model;
    QDate day;
    Theme theme;

    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
    void text(const QRect &rect, const QString &words, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        paintText(painter, visual(rect), words, option.direction, alignment);
    }
};

void paintGround(const DayPainting &at)
{
    const QRect &rect = at.option.rect;
    const bool isOfMonth = at.model.isOfMonth(at.day);
    QColor fill = isOfMonth ? at.theme.card : at.theme.window;
    if (at.option.state.testFlag(QStyle::State_Selected))
        fill = at.theme.accentSoft;
    at.painter.fillRect(rect, fill);
    at.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), at.theme.hairline);
    const int edge = at.option.direction == Qt::RightToLeft ? rect.left() : rect.right();
    at.painter.fillRect(QRect(edge, rect.top(), 1, rect.height()), at.theme.hairline);
    if (rect.left() == 0 || at.option.direction == Qt::RightToLeft)
        at.painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), at.theme.hairline);
    if (at.option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(at.painter, QRectF(rect).adjusted(1, 1, -2, -2), 4, at.theme.accent);
}

void paintNumber(const DayPainting &at)
{
    const QRect &cell = at.option.rect;
    const QString number = at.model.style().locale.toString(at.day.day());
    QFont font = at.option.font;
    const int height = QFontMetrics(font).height();
    QColor colour = at.model.isOfMonth(at.day) ? at.theme.text : at.theme.mutedText;
    QRect place(cell.left() + space::xs, cell.top() + space::xs, height + space::s, height + 2);
    if (at.day == at.model.today()) {
        font.setWeight(QFont::Bold);
        place.setWidth(qMax(place.width(), QFontMetrics(font).horizontalAdvance(number) + space::s));
        paintRounded(at.painter, QRectF(at.visual(place)), place.height() / 2.0, at.theme.accent);
        colour = at.theme.onAccent;
    }
    at.text(place, number, font, colour, Qt::AlignHCenter);
}

/** What stands before the words of an event: its show's colour, its kind's icon. @return where they begin */
int paintMark(const DayPainting &at, const QRect &line, const CalendarLine &event)
{
    const bool isMoved =
        event.what.kind == DatedEventKind::Premiere &&
        (event.what.certainty == Certainty::Delayed || event.what.certainty == Certainty::Cancelled);
    const bool isLoud = event.what.kind != DatedEventKind::Episode;
    const QColor colour = isMoved ? at.theme.warning : isLoud ? at.theme.accent : at.theme.mutedText;
    const QRect bar(line.left(), line.top() + 2, 3, line.height() - 4);
    paintRounded(
        at.painter, QRectF(at.visual(bar)), 1.5,
        QColor::fromHsl(coverHue(event.title), at.theme.isDark ? 90 : 120, at.theme.isDark ? 120 : 150));
    const int middle = line.top() + lineHeight(at.option.font) / 2;
    const QRect icon(bar.right() + space::xs, middle - smallIcon() / 2, smallIcon(), smallIcon());
    at.painter.drawPixmap(
        at.visual(icon).topLeft(),
        lineIconPixmap(eventIcon(event.what), colour, smallIcon(), at.painter.device()->devicePixelRatioF()));
    return icon.right() + space::xs;
}

/** In one line, the time at its end; where there is room, what it is and the time below. */
void paintEvent(const DayPainting &at, const QRect &area, const CalendarLine &event)
{
    const int left = paintMark(at, area, event);
    QFont font = at.option.font;
    if (event.what.kind != DatedEventKind::Episode)
        font.setWeight(QFont::DemiBold);
    const QString clock = clockText(event.what.date, at.model.style());
    const int height = lineHeight(at.option.font);
    const QRect line(left, area.top(), area.right() - left + 1, height);
    if (area.height() > height) {
        at.text(line, event.title, font, at.theme.text);
        QStringList parts{clock, event.what.kind == DatedEventKind::Premiere ? event.instalment
                                                                             : eventKindText(event.what)};
        parts.removeAll(QString());
        at.text(line.translated(0, height - 4), parts.join(QStringLiteral(" · ")), at.option.font,
                at.theme.mutedText);
        return;
    }
    const int needed = QFontMetrics(at.option.font).horizontalAdvance(clock) + space::s;
    const bool hasClock = !clock.isEmpty() && line.width() > 3 * needed;
    at.text(line.adjusted(0, 0, hasClock ? -needed : 0, 0), event.title, font, at.theme.text);
    if (hasClock)
        at.text(line.adjusted(line.width() - needed, 0, 0, 0), clock, at.option.font, at.theme.mutedText,
                Qt::AlignRight);
}

const MonthModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const MonthModel *>(index.model());
}

/** How the events of a day lie in it. */
struct DayLayout
{
    int shown = 0; ///< the line after them tells of more, where there are more
    int linesEach = 1;

    DayLayout(int count, const QStyleOptionViewItem &option)
    {
        const int lines = MonthDelegate::linesIn(option.rect.height(), option.font);
        linesEach = 2 * count <= lines ? 2 : 1;
        shown = count <= lines ? count : qMax(0, lines - 1);
    }
    [[nodiscard]] QRect rect(int place, const QStyleOptionViewItem &option) const
    {
        const QRect line = MonthDelegate::lineRect(option.rect, place * linesEach, option.font);
        return {line.topLeft(), QSize(line.width(), line.height() * linesEach)};
    }
};

} // namespace

MonthDelegate::MonthDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int MonthDelegate::leastHeight(const QFont &font)
{
    return numberHeight(font) + 2 * lineHeight(font) + space::xs;
}

int MonthDelegate::linesIn(int height, const QFont &font)
{
    return qMax(1, (height - numberHeight(font) - 2) / lineHeight(font));
}

QRect MonthDelegate::lineRect(const QRect &cell, int line, const QFont &font)
{
    return {cell.left() + space::xs, cell.top() + numberHeight(font) + line * lineHeight(font),
            cell.width() - space::s - 1, lineHeight(font)};
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const MonthModel *model = modelOf(index);
    if (!model)
        return;
    painter->save();
    const DayPainting at{*painter, option, *model, model->dayAt(index), Theme::of(option.palette)};
    paintGround(at);
    paintNumber(at);
    const std::vector<const CalendarLine *> events = model->eventsAt(index);
    const int count = static_cast<int>(events.size());
    const DayLayout layout(count, option);
    for (int place = 0; place < layout.shown; ++place)
        paintEvent(at, layout.rect(place, option), *events[static_cast<size_t>(place)]);
    if (layout.shown < count)
        at.text(layout.rect(layout.shown, option), tr("%n more", nullptr, count - layout.shown), option.font,
                at.theme.mutedText);
    painter->restore();
}

bool MonthDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const MonthModel *month = modelOf(index);
    if (!month || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event); // the type was checked above
    if (mouse->button() != Qt::LeftButton)
        return false;
    const std::vector<const CalendarLine *> events = month->eventsAt(index);
    const int count = static_cast<int>(events.size());
    const DayLayout layout(count, option);
    for (int place = 0; place <= layout.shown && place < count; ++place) {
        if (!layout.rect(place, option).contains(mouse->position().toPoint()))
            continue;
        const CalendarLine &chosen = *events[static_cast<size_t>(place)];
        if (place == layout.shown)
            Q_EMIT moreRequested(index);
        else
            Q_EMIT eventChosen(chosen.show, chosen.season);
        return true;
    }
    return false;
}

} // namespace raiki
