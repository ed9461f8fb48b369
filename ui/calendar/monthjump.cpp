// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthjump.h"

#include "ui/common/compactchoice.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace raiki {

namespace {

constexpr int firstYear = 1900; ///< of FuzzyDate
constexpr int lastYear = 2200;

} // namespace

MonthJump::MonthJump(QWidget *parent)
    : QWidget(parent)
    , m_month(new QComboBox(this))
    , m_year(new QSpinBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_month);
    layout->addWidget(m_year);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QString());
    m_month->setMaxVisibleItems(12);
    m_year->setRange(firstYear, lastYear);
    m_year->setKeyboardTracking(false);
    connect(m_month, &QComboBox::activated, this, &MonthJump::choose);
    connect(m_year, &QSpinBox::valueChanged, this, &MonthJump::choose);
}

MonthJump::~MonthJump()
{
    // Losing the focus, an editor would still tell what was typed, to a half that is gone.
    m_year->disconnect(this);
}

void MonthJump::setMonth(QDate month)
{
    const QSignalBlocker quiet(m_year);
    m_month->setCurrentIndex(month.month() - 1);
    m_year->setValue(month.year());
}

void MonthJump::retranslate(const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month)
        m_month->setItemText(month - 1, locale.standaloneMonthName(month, QLocale::LongFormat));
    fitChoiceLater(m_month); // it may have been measured before
    m_month->setAccessibleName(tr("Month"));
    m_year->setAccessibleName(tr("Year"));
}

void MonthJump::choose()
{
    Q_EMIT monthChosen(QDate(m_year->value(), m_month->currentIndex() + 1, 1));
}

} // namespace raiki
