// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

/**
 * Runs the user's own program on each event, without a shell: the event is one argument, a JSON object, so
 * that no title can be taken for an option or a command. One at a time, each for a minute at most.
 */
namespace raiki {

class EventHook final : public QObject
{
    Q_OBJECT

public:
    explicit EventHook(QObject *parent = nullptr);
    ~EventHook() override;

    /** A program and its arguments, quoted as in a shell but read without one; empty: none. */
    void setCommand(const QString &command);
    /** @param event JSON, put behind the arguments; beyond a thousand that wait the oldest go */
    void run(const QByteArray &event);

Q_SIGNALS:
    /** It could not be started, crashed, or was ended after its minute. @param reason the system's words */
    void failed(const QString &reason);

private:
    void runNext();

    QStringList m_command;
    QList<QByteArray> m_waiting;
    QProcess m_process;
    QTimer m_limit;
    bool m_hasRunTooLong = false;
};

} // namespace raiki
