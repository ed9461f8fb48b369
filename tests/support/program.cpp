// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace raiki::test {

namespace {

constexpr std::chrono::seconds patience{120};

} // namespace

QJsonObject ProgramRun::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray ProgramRun::array() const
{
    return QJsonDocument::fromJson(output).array();
}

Program::Program(const QString &binary, const QString &database)
    : m_binary(binary)
    , m_database(database)
{
}

ProgramRun Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return start(arguments, input, {});
}

ProgramRun Program::json(const QStringList &arguments, const QByteArray &input) const
{
    return start(arguments + QStringList{QStringLiteral("--json")}, input, {});
}

ProgramRun Program::runAndKill(const QStringList &arguments, std::chrono::microseconds lifetime) const
{
    return start(arguments, {}, lifetime);
}

ProgramRun Program::start(const QStringList &arguments, const QByteArray &input,
                          std::optional<std::chrono::microseconds> lifetime) const
{
    QProcess process;
    process.start(m_binary, QStringList{QStringLiteral("--database"), m_database} + m_common + arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer sinceStart;
    sinceStart.start();
    bool isKilled = false;
    while (process.state() != QProcess::NotRunning) {
        const bool isTime = lifetime && sinceStart.nsecsElapsed() / 1000 >= lifetime->count();
        const bool isHung = sinceStart.hasExpired(std::chrono::milliseconds(patience).count());
        if ((isTime || isHung) && !isKilled) {
            process.kill();
            isKilled = true;
        }
        QTest::qWait(lifetime ? 1 : 5);
    }
    ProgramRun run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace raiki::test
