// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/outsidebus.h"

#include "app/jsonviews.h"
#include "core/base/logging.h"
#include "core/reminders/premierehistory.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QJsonDocument>

namespace raiki {

namespace {

const QString &busName()
{
    static const QString name = QStringLiteral("org.raiki.Raiki");
    return name;
}

} // namespace

OutsideBus::OutsideBus(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

OutsideBus::~OutsideBus()
{
    setEnabled(false);
}

void OutsideBus::setEnabled(bool isEnabled)
{
    if (m_isEnabled == isEnabled)
        return;
    m_isEnabled = isEnabled;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString path = QStringLiteral("/org/raiki/Raiki");
    if (!isEnabled) {
        bus.unregisterService(busName());
        bus.unregisterObject(path);
        return;
    }
    const auto exported = QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals;
    if (!bus.registerObject(path, this, exported) || !bus.registerService(busName()))
        qCWarning(lcUi) << "the session bus refuses:" << bus.lastError().message();
}

QString OutsideBus::Upcoming(int days)
{
    const auto upcoming =
        m_services.watchlist.upcoming(m_services.clock.now(), m_services.clock.zone(),
                                      countingBy(m_services.preferences.values().reminders),
                                      days < 0 ? std::optional<int>() : std::optional(days));
    if (!upcoming)
        return {};
    QJsonArray json;
    for (const UpcomingRow &row : upcoming->rows)
        json << jsonOf(row, m_services.preferences.values().titleLanguage);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void OutsideBus::OpenShow(qlonglong show)
{
    if (m_services.watchlist.details(ShowId{show}).hasValue())
        m_open(ShowId{show});
    else if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("The list has no show %1.").arg(show));
}

void OutsideBus::Refresh()
{
    if (m_services.preferences.values().consent == NetworkConsent::Given && !m_services.poller.isPolling())
        m_services.poller.pollAll();
}

} // namespace raiki
