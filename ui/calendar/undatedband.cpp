// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/undatedband.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int mostShare = 4; ///< of the page's height, one part in so many

} // namespace

UndatedBand::UndatedBand(QWidget *parent)
    : Card(parent)
    , m_heading(mutedLabel(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll);
    hide();
}

void UndatedBand::retranslate()
{
    m_heading->setText(tr("On a day that is not known yet"));
    setAccessibleName(m_heading->text());
}

void UndatedBand::setEvents(const std::vector<CalendarLine> &events, const DateStyle &style)
{
    auto *chips = new QWidget; // the scroll area deletes the one before
    auto *flow = new FlowLayout(space::xs);
    chips->setLayout(flow);
    for (const CalendarLine &event : events) {
        //: %1 a show, %2 a month or cour
        QString words = tr("%1 · %2").arg(event.title, dateText(event.what.date, style));
        auto *button = new QPushButton(lineIcon(eventIcon(event.what)),
                                       words.replace(QLatin1Char('&'), QLatin1String("&&")), chips);
        button->setAccessibleName(eventSentence(event, style));
        setPlainToolTip(button, eventSentence(event, style));
        connect(button, &QPushButton::clicked, this,
                [this, show = event.show, season = event.season] { Q_EMIT seasonChosen(show, season); });
        flow->addWidget(button);
    }
    m_scroll->setWidget(chips);
    chips->setAutoFillBackground(false); // the scroll area lets its widget fill: here the card is the ground
    setVisible(!events.empty());
    giveHeight();
}

void UndatedBand::giveHeight()
{
    QWidget *chips = m_scroll->widget();
    if (!chips || !parentWidget())
        return;
    const int wanted = chips->layout()->heightForWidth(qMax(1, width() - 2 * space::m));
    m_scroll->setFixedHeight(qMin(wanted, qMax(40, parentWidget()->height() / mostShare)));
}

void UndatedBand::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveHeight();
}

} // namespace raiki
