// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/topicsbox.h"

#include "ui/common/leadtimes.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace raiki {

namespace {

struct Topic
{
    bool ReminderTopics::*place;
    bool isOfEpisodes;
    const char *text;
};
constexpr std::array topicRows{
    Topic{&ReminderTopics::atStart, false, QT_TRANSLATE_NOOP("raiki::TopicsBox", "When it starts")},
    Topic{&ReminderTopics::onDateSet, false,
          QT_TRANSLATE_NOOP("raiki::TopicsBox", "When a date becomes known")},
    Topic{&ReminderTopics::onDateChanged, false, QT_TRANSLATE_NOOP("raiki::TopicsBox", "When a date moves")},
    Topic{&ReminderTopics::onAnnounced, false,
          QT_TRANSLATE_NOOP("raiki::TopicsBox", "When a new season is announced")},
    Topic{&ReminderTopics::atDubStart, false, QT_TRANSLATE_NOOP("raiki::TopicsBox", "When its dub starts")},
    Topic{&ReminderTopics::atEpisodes, true,
          QT_TRANSLATE_NOOP("raiki::TopicsBox", "New episodes that a source dates")},
    Topic{&ReminderTopics::atFinale, true, QT_TRANSLATE_NOOP("raiki::TopicsBox", "The last episode")},
    Topic{&ReminderTopics::atExpectedEpisodes, true,
          QT_TRANSLATE_NOOP("raiki::TopicsBox", "Episodes of the weekly rule, about when they come")},
};

} // namespace

TopicsBox::TopicsBox(Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_leads(new LeadTimes(this))
{
    static_assert(topicRows.size() == switchCount);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_leads);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    int shown = 0;
    for (size_t i = 0; i < topicRows.size(); ++i) {
        if (topicRows[i].isOfEpisodes && scope == Scope::WithoutEpisodes)
            continue;
        m_switches[i] = new QCheckBox(tr(topicRows[i].text), this);
        grid->addWidget(m_switches[i], shown / 2, shown % 2);
        ++shown;
    }
}

void TopicsBox::setTopics(const ReminderTopics &topics)
{
    m_set = topics;
    m_leads->setLeads(topics.leads);
    for (size_t i = 0; i < topicRows.size(); ++i) {
        if (m_switches[i])
            m_switches[i]->setChecked(topics.*topicRows[i].place);
    }
}

ReminderTopics TopicsBox::topics() const
{
    ReminderTopics topics = m_set;
    topics.leads = m_leads->leads();
    for (size_t i = 0; i < topicRows.size(); ++i) {
        if (m_switches[i])
            topics.*topicRows[i].place = m_switches[i]->isChecked();
    }
    return topics;
}

} // namespace raiki
