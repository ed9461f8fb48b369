// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition.h"
#include "app/terminal.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/** One verb of the command line: a file of its own, and one line in the list of allCommands(). */
namespace raiki {

/** The exit codes of the promise. */
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitPartly = 3 };

/** Options of every verb. */
struct GlobalOptions
{
    QString database;
    std::optional<QDateTime> asOf;
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

/** One option of a verb: "season" with the value "N", or a flag where there is no value. */
struct CommandOption
{
    QString name;
    QString value;   ///< what its help calls the value; empty: a flag
    QString summary; ///< translated
};

/** What a verb works with. */
struct CommandContext
{
    const GlobalOptions &options;
    const QStringList &positionals;
    const QMap<QString, QStringList> &values;
    Composition &composition;
    const Terminal &terminal;

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    /** The last value given; empty where none. */
    [[nodiscard]] QString value(const QString &option) const
    {
        return values.value(option).value(values.value(option).size() - 1);
    }

    /** Says what went wrong, as JSON too where that was asked for, and gives the exit code that goes with
     * it. */
    int fail(const Error &error) const;
    /** The same in a translated sentence of the verb's own. */
    int failWith(const Error &error, const QString &sentence) const;
    /** Wrong usage, in a translated sentence. */
    int misuse(const QString &sentence) const;
};

/** The date of an option, unknown where it is not given; a time that names no zone is the user's own. Else a
 * sentence that says how it is written. */
[[nodiscard]] std::variant<FuzzyDate, QString> dateOption(const CommandContext &context, const char *option);
/** What is wrong with --status, as a sentence; nothing where it is not there or names a status. */
[[nodiscard]] std::optional<QString> wrongStatus(const CommandContext &context);
/** The bytes of a file, or of standard input where it is "-". */
[[nodiscard]] Result<QByteArray> readInput(const QString &path);
/** Writes a file whole or not at all and says @p done, or to standard output where it is "-". @return the
 * exit code */
[[nodiscard]] int writeOutput(const CommandContext &context, const QString &path, const QByteArray &bytes,
                              const QString &done);
/** Fetches a document for a verb, waiting for the answer; only http and https. */
[[nodiscard]] HttpAnswer fetchNow(const QUrl &url);

struct Command
{
    QString name;      ///< "list", "feed add"
    QString arguments; ///< "TITLE", "FILE|URL", as the help shows them
    QString summary;   ///< translated
    std::vector<CommandOption> options;
    int minPositionals = 0;
    int maxPositionals = 0;
    std::function<int(CommandContext &)> run;
    QString notes = {}; ///< what its help says below the options, translated; a line a paragraph
};

[[nodiscard]] std::vector<Command> allCommands();

/** Translation of the command line's sentences. */
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

} // namespace raiki
