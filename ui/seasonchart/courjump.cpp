// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/seasonchart/courjump.h"

#include "ui/common/compactchoice.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace raiki {

namespace {

constexpr int firstYear = 1900; ///< of FuzzyDate
constexpr int lastYear = 2200;

} // namespace

CourJump::CourJump(QWidget *parent)
    : QWidget(parent)
    , m_quarter(new QComboBox(this))
    , m_year(new QSpinBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_quarter);
    layout->addWidget(m_year);
    for (int quarter = 0; quarter < 4; ++quarter)
        m_quarter->addItem(QString());
    m_year->setRange(firstYear, lastYear);
    m_year->setGroupSeparatorShown(false);
    m_year->setKeyboardTracking(false);
    connect(m_quarter, &QComboBox::activated, this, &CourJump::choose);
    connect(m_year, &QSpinBox::valueChanged, this, &CourJump::choose);
}

CourJump::~CourJump()
{
    // Losing the focus, an editor would still tell what was typed, to a half that is gone.
    m_year->disconnect(this);
}

void CourJump::setCour(Cour cour)
{
    const QSignalBlocker quiet(m_year);
    m_quarter->setCurrentIndex(static_cast<int>(cour.quarter));
    m_year->setValue(cour.year);
}

void CourJump::retranslate()
{
    const QStringList names{tr("Winter"), tr("Spring"), tr("Summer"), tr("Fall")};
    for (int quarter = 0; quarter < 4; ++quarter)
        m_quarter->setItemText(quarter, names[quarter]);
    fitChoiceLater(m_quarter); // it may have been measured before
    m_quarter->setAccessibleName(tr("Quarter"));
    m_year->setAccessibleName(tr("Year"));
}

void CourJump::choose()
{
    Q_EMIT courChosen({m_year->value(), static_cast<Quarter>(m_quarter->currentIndex())});
}

} // namespace raiki
