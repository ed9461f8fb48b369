// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QDBusContext>

#include <functional>

/**
 * Raiki on the session bus, where the user allows it: service org.raiki.Raiki, object /org/raiki/Raiki,
 * interface org.raiki.Raiki1. Texts are JSON as the command line writes it.
 */
namespace raiki {

class OutsideBus final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.raiki.Raiki1")

public:
    explicit OutsideBus(const Services &services, QObject *parent = nullptr);
    ~OutsideBus() override;

    void setEnabled(bool isEnabled);
    /** @param open what OpenShow does; called in this object's thread */
    void setOpening(std::function<void(ShowId)> open) { m_open = std::move(open); }

public Q_SLOTS:
    /** An array of what comes within so many days; all where negative. Empty text where it cannot be read. */
    Q_SCRIPTABLE QString Upcoming(int days);
    /** Opens the window at the show with this number. InvalidArgs where the list has none. */
    Q_SCRIPTABLE void OpenShow(qlonglong show);
    /** Checks the feeds, where the user lets Raiki use the network. */
    Q_SCRIPTABLE void Refresh();

Q_SIGNALS:
    /** Each reminder as it is told. @param event a JSON object */
    Q_SCRIPTABLE void Reminded(const QString &event);

private:
    Services m_services;
    std::function<void(ShowId)> m_open; // no signal: the bus would want to pass it on
    bool m_isEnabled = false;
};

} // namespace raiki
