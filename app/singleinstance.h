// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>

/**
 * One window for one database: the second start hands its arguments to the first and ends. Over a local
 * socket that only this user can open; another database is another instance.
 */
namespace raiki {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /** @param databasePath what the instance is of */
    explicit SingleInstance(const QString &databasePath, QObject *parent = nullptr);

    /**
     * Becomes the first instance, or hands @p arguments to the one there is.
     * @return whether this is the first; true also where no socket can be made (then nothing is guarded)
     */
    [[nodiscard]] bool claim(const QStringList &arguments);

    /** Tells the window of this database, where one is open, that the list was changed from outside. */
    static void tellChanged(const QString &databasePath);

Q_SIGNALS:
    /** Another process has changed the list. */
    void changedOutside();
    /** Another start asked for the window. */
    void startedAgain(const QStringList &arguments);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace raiki
