// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/navigationrail.h"

#include "ui/common/theme.h"
#include "ui/main/pages.h"
#include "ui/main/railbutton.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int wideRail = 204;

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(space::m, space::l, space::m, space::m);
    m_layout->setSpacing(space::xs);
    for (const PageId page : {PageId::Upcoming, PageId::Watchlist, PageId::Inbox, PageId::Feeds,
                              PageId::SeasonChart, PageId::Calendar, PageId::Statistics})
        addPage(page);
    m_layout->addStretch(1);
    addPage(PageId::Settings);
    setCompact(false);
}

void NavigationRail::addPage(PageId page)
{
    auto *button = new RailButton(pageIcon(page), this);
    m_buttons[page] = button;
    m_group->addButton(button);
    m_layout->addWidget(button);
    // Not clicked(): a screen reader toggles what can be checked, and that is no click.
    connect(button, &RailButton::toggled, this, [this, page](bool isChecked) {
        if (isChecked && page != m_current)
            Q_EMIT pageRequested(page);
    });
}

void NavigationRail::setCurrent(PageId page)
{
    m_current = page;
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end()) {
        found->second->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // a show's page belongs to none of them
    for (const auto &[id, button] : m_buttons)
        button->setChecked(false);
    m_group->setExclusive(true);
}

int NavigationRail::widestButton() const
{
    int widest = 0;
    for (const auto &[id, button] : m_buttons)
        widest = qMax(widest, button->sizeHint().width());
    return widest;
}

void NavigationRail::setCompact(bool compact)
{
    m_isCompact = compact;
    for (const auto &[id, button] : m_buttons)
        button->setCompact(compact);
    if (compact)
        setFixedWidth(m_buttons.begin()->second->sizeHint().width() + 2 * space::s);
    else
        setFixedWidth(qMax(wideRail, widestButton() + 2 * space::m));
    const int side = compact ? space::s : space::m;
    m_layout->setContentsMargins(side, space::l, side, space::m);
}

void NavigationRail::setWaiting(int count)
{
    m_waiting = count;
    m_buttons.at(PageId::Inbox)->setCount(count, tr("%n waiting", nullptr, count));
}

void NavigationRail::setFoot(QWidget *foot)
{
    m_layout->addWidget(foot);
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const auto &[id, button] : m_buttons)
        button->setName(pageName(id), pageKey(id).toString(QKeySequence::NativeText));
    setWaiting(m_waiting);
    setCompact(m_isCompact); // other words, another width
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.rail);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.hairline);
}

} // namespace raiki
