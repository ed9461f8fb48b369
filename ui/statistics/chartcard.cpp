// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/statistics/chartcard.h"

#include "ui/common/labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

ChartCard::ChartCard(BarDirection direction, QWidget *parent)
    : Card(parent)
    , m_heading(sectionLabel(this))
    , m_sentence(mutedLabel(this))
    , m_chart(new BarChart(direction, this))
{
    m_heading->setWordWrap(true); // columns are as wide as each other in any language
    m_sentence->setWordWrap(true);
    m_heading->setBuddy(m_chart);
    connect(m_chart, &BarChart::focusChanged, this, qOverload<>(&QWidget::update));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::xs);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::s);
    layout->addWidget(m_chart);
    layout->addStretch(1);
}

void ChartCard::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_chart->setAccessibleName(heading);
}

void ChartCard::setBars(std::vector<ChartBar> bars, const QString &sentence, const QString &none,
                        const QLocale &locale)
{
    const bool hasAny =
        std::any_of(bars.begin(), bars.end(), [](const ChartBar &bar) { return bar.amount > 0; });
    m_sentence->setText(hasAny ? sentence : none);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_chart->setVisible(hasAny);
    setFocusProxy(hasAny ? m_chart : nullptr); // Tab would stop before a card whose chart is hidden
    m_chart->setBars(std::move(bars), locale);
}

void ChartCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_chart->hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, QRectF(rect()), space::radius, Theme::of(palette()).accent);
}

} // namespace raiki
