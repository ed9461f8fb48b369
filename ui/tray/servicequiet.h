// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QDBusPendingCallWatcher;

/**
 * A property of the desktop's notification service that says whether it is to be quiet: "Inhibited" of the
 * specification's own interface, "paused" of dunst's. Nothing here blocks or starts a service; one that has
 * no such property is never quiet.
 */
namespace raiki {

class ServiceQuiet final : public QObject
{
    Q_OBJECT

public:
    ServiceQuiet(const QString &interface, const QString &property, QObject *parent = nullptr);
    ~ServiceQuiet() override;

    /** Asks the service that is there now; changed() follows where it is another than before. */
    void ask();
    /** What the service said is void: it has gone. */
    void forget();
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated);

private:
    void set(bool isOn);

    const QString m_interface;
    const QString m_property;
    std::unique_ptr<QDBusPendingCallWatcher> m_question; ///< the newest: an older answer counts no more
    bool m_isOn = false;
};

} // namespace raiki
