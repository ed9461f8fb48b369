// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/** The real program as a child process, on a database of its own; the test's event loop (its servers) goes on
 * meanwhile. */
namespace raiki::test {

struct ProgramRun
{
    int exitCode = -1; ///< -1: it was killed or crashed
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

class Program final
{
public:
    /** @param binary the path of raiki; @param database given to every run */
    Program(const QString &binary, const QString &database);

    /** Options of every run, before the verb: "--as-of", "…". */
    void setCommonArguments(const QStringList &arguments) { m_common = arguments; }
    [[nodiscard]] const QString &database() const { return m_database; }

    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /** Runs with --json. */
    ProgramRun json(const QStringList &arguments, const QByteArray &input = {}) const;
    /** SIGKILL after @p lifetime, unless it ended before. */
    ProgramRun runAndKill(const QStringList &arguments, std::chrono::microseconds lifetime) const;

private:
    ProgramRun start(const QStringList &arguments, const QByteArray &input,
                     std::optional<std::chrono::microseconds> lifetime) const;

    QString m_binary;
    QString m_database;
    QStringList m_common;
};

} // namespace raiki::test
