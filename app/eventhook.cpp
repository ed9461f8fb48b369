// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/eventhook.h"

#include "core/base/logging.h"

namespace raiki {

namespace {

constexpr std::chrono::seconds longestRun{60};
constexpr qsizetype mostWaiting = 1000;

} // namespace

EventHook::EventHook(QObject *parent)
    : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestRun);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_hasRunTooLong = true;
        m_process.kill(); // which is an error too
    });
    connect(&m_process, &QProcess::finished, this, &EventHook::runNext);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        const QString reason = m_hasRunTooLong ? tr("it was ended after a minute") : m_process.errorString();
        qCWarning(lcReminders) << "the command on events failed:" << reason;
        Q_EMIT failed(m_process.program() + QStringLiteral(": ") + reason);
        if (error == QProcess::FailedToStart) // no finished() follows
            QMetaObject::invokeMethod(this, &EventHook::runNext, Qt::QueuedConnection);
    });
}

EventHook::~EventHook()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void EventHook::setCommand(const QString &command)
{
    m_command = QProcess::splitCommand(command);
    if (m_command.isEmpty())
        m_waiting.clear();
}

void EventHook::run(const QByteArray &event)
{
    if (m_command.isEmpty())
        return;
    m_waiting.append(event);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    if (m_process.state() == QProcess::NotRunning)
        runNext();
}

void EventHook::runNext()
{
    m_limit.stop();
    if (m_waiting.isEmpty() || m_command.isEmpty() || m_process.state() != QProcess::NotRunning)
        return;
    QStringList arguments = m_command.mid(1);
    arguments << QString::fromUtf8(m_waiting.takeFirst());
    m_hasRunTooLong = false;
    m_process.start(m_command.front(), arguments);
    m_limit.start();
}

} // namespace raiki
