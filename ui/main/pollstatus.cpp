// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/pollstatus.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/shapes.h"
#include "ui/common/theme.h"
#include "ui/common/visibleminutes.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/main/railbutton.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace raiki {

namespace {

constexpr int smallIcon = 16;

} // namespace

PollStatus::PollStatus(const Services &services, QWidget *parent)
    : QToolButton(parent)
    , m_services(services)
{
    setAutoRaise(true);
    setIcon(lineIcon("refresh", QPalette::PlaceholderText));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const FeedPoller &poller = m_services.poller;
    connect(&poller, &FeedPoller::started, this, [this](int feeds) {
        m_done = 0;
        m_total = feeds;
        updateText();
    });
    connect(&poller, &FeedPoller::progressed, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        updateText();
    });
    connect(&poller, &FeedPoller::finished, this, &PollStatus::take);
    connect(&m_services.subscriptions, &Subscriptions::changed, this, [this] {
        countFailed();
        updateText();
    });
    connect(&m_services.preferences, &Preferences::changed, this, &PollStatus::updateText);
    new VisibleMinutes(this, m_services.clock, [this] { updateText(); });
    countFailed();
}

void PollStatus::setCompact(bool compact)
{
    setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

/** Its icon stands under those of the pages. */
void PollStatus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    if (underMouse() || isDown())
        paintRounded(painter, QRectF(rect()), space::controlRadius + 2,
                     mixed(theme.rail, theme.text, isDown() ? 0.12 : 0.06));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), space::controlRadius + 2, theme.accent);
    const bool isCompact = toolButtonStyle() == Qt::ToolButtonIconOnly;
    const int size = grown(smallIcon);
    QRect column(space::m, 0, RailButton::iconSize(), height());
    if (isCompact)
        column.moveCenter(rect().center());
    QRect icon(0, 0, size, size);
    icon.moveCenter(column.center());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
                       lineIconPixmap("refresh", theme.mutedText, size, devicePixelRatioF()));
    if (isCompact)
        return;
    const QRect words(column.right() + space::s, 0, width() - column.right() - space::s - space::xs,
                      height());
    painter.setPen(theme.mutedText);
    painter.setFont(smallFont());
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), words), textIn(words.width()),
              layoutDirection());
}

/** It does not change its form from minute to minute. */
QString PollStatus::textIn(int width) const
{
    constexpr int longest = 59 * 60; // seconds: no minutes have more digits
    const QFontMetrics metrics(smallFont());
    const QString whole = sentence();
    const QDateTime now = m_services.clock.now();
    const QString wide = tr("Checked %1").arg(agoText(now.addSecs(-longest), now, m_services.dateStyle()));
    const bool fits = qMax(metrics.horizontalAdvance(whole), metrics.horizontalAdvance(wide)) <= width;
    return fits ? whole : text();
}

QFont PollStatus::smallFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

void PollStatus::take(const PollReport &report)
{
    if (!report.feeds.empty())
        m_lastPoll = m_services.clock.now();
    countFailed();
    updateText();
}

/** Of all feeds, not of those that the last poll asked: one that was read does not make the others good. */
void PollStatus::countFailed()
{
    const Result<std::vector<SubscriptionRow>> rows = m_services.subscriptions.rows();
    if (!rows)
        return;
    for (const SubscriptionRow &row : *rows) { // also by another run, or another process
        if (row.feed.health.lastPolledAt.isValid() &&
            (!m_lastPoll.isValid() || m_lastPoll < row.feed.health.lastPolledAt))
            m_lastPoll = row.feed.health.lastPolledAt;
    }
    m_isOffline = seemsOffline(*rows);
    m_failed = static_cast<int>(std::count_if(
        rows->begin(), rows->end(), [](const SubscriptionRow &row) { return needsALook(row.feed); }));
}

QString PollStatus::sentence() const
{
    if (m_services.poller.isPolling())
        return tr("Checking %1 of %2…").arg(qMin(m_done + 1, m_total)).arg(m_total);
    if (m_services.preferences.values().consent != NetworkConsent::Given)
        return tr("News is off");
    if (!m_lastPoll.isValid())
        return tr("Check for news");
    if (m_isOffline)
        return tr("Off-line, it seems");
    if (m_failed > 0)
        return tr("%n feed(s) failed", nullptr, m_failed);
    return checkedText();
}

QString PollStatus::checkedText() const
{
    return tr("Checked %1").arg(agoText(m_lastPoll, m_services.clock.now(), m_services.dateStyle()));
}

void PollStatus::updateText()
{
    const QString words = sentence();
    const bool isShort = m_lastPoll.isValid() && words == checkedText();
    setText(isShort ? agoText(m_lastPoll, m_services.clock.now(), m_services.dateStyle()) : words);
    setAccessibleName(tr("Check the feeds for news. %1").arg(words));
    setPlainToolTip(this, tr("%1. Click to check the feeds for news (F5).").arg(words));
}

} // namespace raiki
