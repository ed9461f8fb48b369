// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tray/desktopquiet.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QDBusServiceWatcher;

/**
 * The desktop's notification service on the session bus, spoken to directly so that clicks carry our own ids
 * (Desktop Notifications Specification 1.2). Nothing here blocks; a service that dies and comes back is
 * asked for its capabilities again.
 */
namespace raiki {

enum class NotificationUrgency : uchar { Low, Normal, Critical }; ///< as the specification counts them

struct NotificationAction
{
    QString key; ///< "default" is the click on the bubble itself
    QString label;
};

struct Notification
{
    QString summary; ///< plain text always
    QString body;    ///< plain text; escaped where the service reads markup
    std::vector<NotificationAction> actions;
    quint32 replaces = 0; ///< the id of an earlier one that this takes the place of
    NotificationUrgency urgency = NotificationUrgency::Normal;
    QString subject; ///< the same for what is about the same: some services let the newer take its place
};

class NotificationService final : public QObject
{
    Q_OBJECT

public:
    explicit NotificationService(QObject *parent = nullptr);
    ~NotificationService() override;

    /** What becomes of a notification. */
    struct Course
    {
        /** The bus has it for the service, which gets it even if we end; not called where there is no
         * service, or where that has answered already. */
        std::function<void()> onSent;
        /** The service's id; nothing where there is none or it refused or died. However long it takes. */
        std::function<void(std::optional<quint32> id)> onAnswered;
    };
    void notify(const Notification &notification, const Course &course);

    /** Takes one of ours off the screen. */
    void close(quint32 id);

    /** Whether there is a service that has answered us. */
    [[nodiscard]] bool isThere() const { return m_capabilities.has_value(); }
    /** Whether the desktop asks for quiet; false where that is not known. */
    [[nodiscard]] bool isInhibited() const { return m_quiet.isOn(); }

Q_SIGNALS:
    /** A service is there that was not there before. */
    void appeared();
    void inhibitedChanged();
    void activated(quint32 id, const QString &actionKey);
    void closed(quint32 id);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &actionKey);
    void onClosed(uint id, uint reason);

private:
    struct Waiting
    {
        Notification notification;
        Course course;
    };

    void followService();
    void askCapabilities();
    void send(const Waiting &waiting);
    void sendWaiting();

    QDBusServiceWatcher *m_watcher = nullptr;
    std::optional<QStringList> m_capabilities; ///< nothing: not asked yet
    bool m_isAsking = false;
    DesktopQuiet m_quiet;
    std::vector<Waiting> m_waiting;
};

} // namespace raiki
