// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/trayicon.h"

#include "core/base/logging.h"
#include "core/reminders/premierehistory.h"
#include "core/watchlist/upcoming.h"
#include "ui/common/datetext.h"
#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/pausemenu.h"

#include <QPainter>

#include <algorithm>

namespace raiki {

namespace {

constexpr size_t premieresInMenu = 5;
constexpr qsizetype titleLength = 48;

/** Menus read "&" as a shortcut, and titles are of any length. */
QString menuText(const QString &text)
{
    QString out = text.size() > titleLength ? QString(text.left(titleLength) + QChar(0x2026)) : text;
    return out.replace(u'&', QStringLiteral("&&"));
}

/** Some trays read tool tips as markup; brackets that look alike make none. */
QString withoutMarkup(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203A));
}

/** The icon with a number in its corner; more than nine is "9+". */
QIcon badgedIcon(const QIcon &plain, int number)
{
    QIcon badged;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(QSize(size, size), 1.0);
        const double diameter = size * 0.62;
        const QRectF disc(pixmap.width() - diameter, pixmap.height() - diameter, diameter, diameter);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xC6, 0x28, 0x28));
        painter.drawEllipse(disc);
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(std::max(6, int(diameter * (number > 9 ? 0.6 : 0.8))));
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(disc, Qt::AlignCenter, number > 9 ? QStringLiteral("9+") : QString::number(number));
        painter.end();
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace

TrayIcon::TrayIcon(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_plainIcon(QIcon::fromTheme(QStringLiteral("raiki"), QIcon(QStringLiteral(":/desktop/raiki.svg"))))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_icon &&
            !m_menu.isVisible()) // else the entry under the pointer would go; it is made anew when next shown
            refresh();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::refresh);
    connect(&m_services.watchlist, &Watchlist::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_services.inbox, &Inbox::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_services.preferences, &Preferences::changed, &m_soon, qOverload<>(&QTimer::start));
}

void TrayIcon::show()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(m_plainIcon);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT windowRequested();
            });
    refresh();
    m_icon->show();
}

void TrayIcon::showMessage(const QString &summary, const QString &body)
{
    if (m_icon)
        m_icon->showMessage(summary, body, QSystemTrayIcon::Information);
}

void TrayIcon::refresh()
{
    m_menu.clear();
    const QStringList toolTip = addPremieres();
    const int waiting = m_services.inbox.waitingCount().valueOr(0);
    addNews(waiting);
    addCommands();
    updateLook(toolTip, waiting);
}

QStringList TrayIcon::addPremieres()
{
    QStringList toolTip{QStringLiteral("Raiki")};
    const QDateTime now = m_services.clock.now();
    const PreferenceValues &preferences = m_services.preferences.values();
    const auto upcoming =
        m_services.watchlist.upcoming(now, m_services.clock.zone(), countingBy(preferences.reminders));
    if (!upcoming) {
        qCWarning(lcUi) << "the tray's menu could not be read:" << upcoming.error().detail;
        return toolTip;
    }
    const DateStyle style = m_services.dateStyle();
    size_t shown = 0;
    for (const UpcomingRow &row : upcoming->rows) {
        if (shown == premieresInMenu || !row.premiere.date.isKnown())
            break;
        const QString title = row.showValue.titles.preferred(preferences.titleLanguage);
        const QString when = dateText(row.premiere.date, style);
        const QString countdown = countdownText(row.premiere.date, now, style);
        QAction *action =
            m_menu.addAction(menuText(title) + QStringLiteral(" — ") + when +
                             (countdown.isEmpty() ? QString() : QStringLiteral(" · ") + countdown));
        connect(action, &QAction::triggered, this, [this, show = row.show] { Q_EMIT showRequested(show); });
        if (shown == 0)
            toolTip << tr("Next: %1, %2").arg(title.left(titleLength), when);
        ++shown;
    }
    if (shown == 0)
        m_menu.addAction(tr("No premiere is announced"))->setEnabled(false);
    m_menu.addSeparator();
    return toolTip;
}

void TrayIcon::addNews(int waiting)
{
    const AnnouncementId seen = m_services.preferences.values().newsSeenUpTo;
    const int fresh = waiting > 0 ? m_services.inbox.waitingCount(seen).valueOr(0) : 0;
    const QString text = fresh > 0     ? tr("%n piece(s) of news since your last visit", nullptr, fresh)
                         : waiting > 0 ? tr("%n piece(s) of news", nullptr, waiting)
                                       : tr("No news");
    QAction *action = m_menu.addAction(text);
    action->setEnabled(waiting > 0);
    connect(action, &QAction::triggered, this, &TrayIcon::inboxRequested);
    m_menu.addSeparator();
}

void TrayIcon::addCommands()
{
    connect(m_menu.addAction(tr("What Raiki told you…")), &QAction::triggered, this,
            &TrayIcon::toldRequested);
    connect(m_menu.addAction(tr("Open Raiki")), &QAction::triggered, this, &TrayIcon::windowRequested);
    QAction *refreshing = m_menu.addAction(tr("Check for news now"));
    refreshing->setEnabled(m_services.preferences.values().consent == NetworkConsent::Given);
    connect(refreshing, &QAction::triggered, &m_services.poller, &FeedPoller::pollAll);
    addPauseActions(m_menu, m_services);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::updateLook(QStringList toolTip, int waiting)
{
    if (waiting > 0)
        toolTip << tr("%n piece(s) of news", nullptr, waiting);
    if (const QString pause = pauseText(m_services); !pause.isEmpty())
        toolTip << pause;
    m_icon->setToolTip(withoutMarkup(toolTip.join(u'\n')));
    if (waiting == m_badge)
        return;
    m_badge = waiting;
    m_icon->setIcon(waiting > 0 ? badgedIcon(m_plainIcon, waiting) : m_plainIcon);
}

} // namespace raiki
