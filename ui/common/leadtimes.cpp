// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/leadtimes.h"

#include "ui/common/labels.h"
#include "ui/common/spantext.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr int columns = 2;

struct Unit
{
    std::chrono::minutes length;
    int most; ///< settings keep nothing longer than ten years
    const char *text;
};
constexpr std::array units{
    Unit{std::chrono::minutes{1}, 999, QT_TRANSLATE_NOOP("raiki::LeadTimes", "minutes before")},
    Unit{std::chrono::hours{1}, 999, QT_TRANSLATE_NOOP("raiki::LeadTimes", "hours before")},
    Unit{std::chrono::hours{24}, 3650, QT_TRANSLATE_NOOP("raiki::LeadTimes", "days before")},
    Unit{std::chrono::hours{24 * 7}, 520, QT_TRANSLATE_NOOP("raiki::LeadTimes", "weeks before")},
};

} // namespace

LeadTimes::LeadTimes(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_hint(mutedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(columns, 1);
    column->addLayout(m_grid);
    setUpTyping();
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    for (const std::chrono::minutes lead : reminderLeads())
        offer(lead);
    layOut();
    retranslate();
}

void LeadTimes::setUpTyping()
{
    m_another = plainLabel(this);
    m_number = new QSpinBox(this);
    m_unit = new QComboBox(this);
    m_add = new QPushButton(this);
    m_add->setAutoDefault(false);
    m_another->setBuddy(m_number);
    for (size_t i = 0; i < units.size(); ++i)
        m_unit->addItem({}, static_cast<int>(i));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LeadTimes::boundTyping);
    connect(m_add, &QPushButton::clicked, this, &LeadTimes::addTyped);
    boundTyping();
    m_number->setValue(2);
    m_unit->setCurrentIndex(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_another, m_number, m_unit, m_add})
        row->addWidget(widget);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void LeadTimes::boundTyping()
{
    m_number->setRange(1, units[static_cast<size_t>(std::max(0, m_unit->currentIndex()))].most);
}

QCheckBox *LeadTimes::offer(std::chrono::minutes lead)
{
    const auto place = std::find_if(m_offers.begin(), m_offers.end(),
                                    [lead](const Offer &other) { return other.lead <= lead; });
    if (place != m_offers.end() && place->lead == lead)
        return place->box;
    auto *box = new QCheckBox(reminderLeadText(lead), this);
    connect(box, &QCheckBox::toggled, this, &LeadTimes::chosen);
    m_offers.insert(place, {lead, box});
    return box;
}

void LeadTimes::layOut()
{
    QWidget *before = nullptr;
    for (size_t i = 0; i < m_offers.size(); ++i) {
        m_grid->addWidget(m_offers[i].box, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        if (before)
            setTabOrder(before, m_offers[i].box);
        before = m_offers[i].box;
    }
    setTabOrder(before, m_number);
    setTabOrder(m_number, m_unit);
    setTabOrder(m_unit, m_add);
}

void LeadTimes::setLeads(const std::vector<std::chrono::minutes> &leads)
{
    const size_t before = m_offers.size();
    for (const std::chrono::minutes lead : leads)
        offer(lead);
    for (const Offer &each : m_offers) {
        const QSignalBlocker onlyShown(each.box);
        each.box->setChecked(std::find(leads.begin(), leads.end(), each.lead) != leads.end());
    }
    if (m_offers.size() != before)
        layOut();
}

std::vector<std::chrono::minutes> LeadTimes::leads() const
{
    std::vector<std::chrono::minutes> leads;
    for (const Offer &each : m_offers) {
        if (each.box->isChecked())
            leads.push_back(each.lead);
    }
    return leads;
}

void LeadTimes::addTyped()
{
    const Unit &unit = units[static_cast<size_t>(m_unit->currentIndex())];
    QCheckBox *box = offer(unit.length * m_number->value());
    layOut();
    box->setChecked(true); // which says that it was chosen
}

void LeadTimes::retranslate()
{
    for (const Offer &each : m_offers)
        each.box->setText(reminderLeadText(each.lead));
    m_another->setText(tr("Another time:"));
    m_number->setAccessibleName(tr("How long before"));
    m_unit->setAccessibleName(tr("Minutes, hours, days or weeks"));
    for (size_t i = 0; i < units.size(); ++i)
        m_unit->setItemText(static_cast<int>(i), tr(units[i].text));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add this time"));
    m_hint->setText(tr("Times of less than a day count where the hour of the start is known."));
}

} // namespace raiki
