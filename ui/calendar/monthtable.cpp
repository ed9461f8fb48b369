// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthtable.h"

#include "ui/calendar/monthdelegate.h"
#include "ui/calendar/monthmodel.h"
#include "ui/common/icons.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace raiki {

MonthTable::MonthTable(QWidget *parent)
    : QTableView(parent)
{
    auto *days = new MonthDelegate(this);
    setItemDelegate(days);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(days, &MonthDelegate::eventChosen, this, &MonthTable::seasonChosen);
    connect(days, &MonthDelegate::moreRequested, this, &MonthTable::openDay);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            openDay(index);
    });
}

void MonthTable::giveHeights()
{
    const int weeks = model() ? model()->rowCount() : 0;
    if (weeks > 0)
        verticalHeader()->setDefaultSectionSize(
            qMax(MonthDelegate::leastHeight(font()), viewport()->height() / weeks));
}

/** The one season of the day, or a menu of all. */
void MonthTable::openDay(const QModelIndex &index)
{
    const auto *month = qobject_cast<const MonthModel *>(model());
    const std::vector<const CalendarLine *> events =
        month ? month->eventsAt(index) : std::vector<const CalendarLine *>();
    if (events.size() == 1)
        Q_EMIT seasonChosen(events.front()->show, events.front()->season);
    if (events.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CalendarLine *event : events) {
        QString words = eventSentence(*event, month->style());
        menu->addAction(
            lineIcon(eventIcon(event->what)), words.replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, show = event->show, season = event->season] { Q_EMIT seasonChosen(show, season); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).center()));
    menu->setActiveAction(menu->actions().constFirst());
}

bool MonthTable::leaves(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int days = 0;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        days = key == Qt::Key_Right ? forwards : -forwards;
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        days = key == Qt::Key_Down ? 7 : -7;
    const int place = at.row() * 7 + at.column() + days;
    if (days == 0)
        return false;
    if (place < 0 || place >= model()->rowCount() * 7)
        Q_EMIT daysRequested(days);
    else
        setCurrentIndex(model()->index(place / 7, place % 7)); // a week goes on in the next line
    return true;
}

void MonthTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && leaves(event->key())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MonthTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    giveHeights();
}

void MonthTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveHeights();
}

} // namespace raiki
