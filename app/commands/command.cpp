// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "core/base/wholefile.h"
#include "core/dates/datephrases.h"
#include "core/watchlist/watchentry.h"
#include "ui/common/errortext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace raiki {

namespace {

/** Where the backups of a list are, as a sentence; empty where there are none. */
QString backupsText(const QString &databasePath)
{
    const QFileInfo list(databasePath);
    const QDir folder(list.absoluteDir().filePath(QStringLiteral("backups")));
    const QString start = list.completeBaseName() + QStringLiteral("-"); // see Database::backUp()
    const QStringList files = folder.entryList({QStringLiteral("*.sqlite")}, QDir::Files);
    if (std::none_of(files.begin(), files.end(),
                     [&start](const QString &name) { return name.startsWith(start); }))
        return {};
    return CommandText::tr("Backups are in %1; “raiki restore FILE” brings one back.").arg(folder.path());
}

} // namespace

int CommandContext::fail(const Error &error) const
{
    QString sentence = errorText(error);
    if (error.code == ErrorCode::DatabaseCorrupt) {
        if (const QString backups = backupsText(composition.databasePath()); !backups.isEmpty())
            sentence += u' ' + backups;
    }
    return failWith(error, sentence);
}

int CommandContext::failWith(const Error &error, const QString &sentence) const
{
    if (options.json)
        terminal.printJson(QJsonObject{{QStringLiteral("error"), errorCodeName(error.code)},
                                       {QStringLiteral("detail"), error.detail},
                                       {QStringLiteral("message"), sentence}});
    terminal.complain(sentence);
    return error.code == ErrorCode::Ambiguous ? ExitUsage : ExitFailed;
}

int CommandContext::misuse(const QString &sentence) const
{
    terminal.complain(sentence);
    return ExitUsage;
}

std::variant<FuzzyDate, QString> dateOption(const CommandContext &context, const char *option)
{
    const QString name = QString::fromLatin1(option);
    if (!context.has(name))
        return FuzzyDate();
    const Clock &clock = context.composition.clock();
    const auto date = readDate(context.value(name), {.published = clock.today(), .zone = clock.zone()});
    if (!date)
        return CommandText::tr("--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or "
                               "“2026-01-24 16:30”, not “%2”.")
            .arg(name, context.value(name));
    return *date;
}

Result<QByteArray> readInput(const QString &path)
{
    if (path != QStringLiteral("-"))
        return readWholeFile(path);
    constexpr qint64 maxBytes = 256LL * 1024 * 1024;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable, QStringLiteral("-: ") + input.errorString()};
    QByteArray bytes;
    while (bytes.size() <= maxBytes) {
        const QByteArray part = input.read(1024 * 1024);
        if (part.isEmpty())
            return bytes;
        bytes += part;
    }
    return Error{ErrorCode::TooLarge, QStringLiteral("-: ") + QString::number(maxBytes)};
}

std::optional<QString> wrongStatus(const CommandContext &context)
{
    const QString status = context.value(QStringLiteral("status"));
    if (!context.has(QStringLiteral("status")) || watchStatusFromName(status))
        return {};
    return CommandText::tr("--status is one of plan, watching, onhold, completed and dropped, not “%1”.")
        .arg(status);
}

int writeOutput(const CommandContext &context, const QString &path, const QByteArray &bytes,
                const QString &done)
{
    if (path == QStringLiteral("-")) {
        context.terminal.printBytes(bytes);
        return ExitDone;
    }
    const auto written = writeWholeFile(path, bytes);
    if (!written)
        return context.fail(written.error());
    context.terminal.note(done);
    return ExitDone;
}

HttpAnswer fetchNow(const QUrl &url)
{
    NetworkFetcher fetcher(userAgent());
    HttpAnswer out = HttpFailure{};
    HttpRequest request;
    request.url = url;
    fetcher.get(request, [&out](HttpAnswer answer) {
        out = std::move(answer);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return out;
}

} // namespace raiki
