// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/importoptions.h"
#include "app/commands/importplantext.h"
#include "app/commands/kepttotheend.h"
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/base/heldfiles.h"
#include "core/shows/titlekey.h"
#include "core/transfer/dateordertaken.h"
#include "core/transfer/scoretaken.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace raiki {

namespace {

enum class Direction { In, Out };

QStringList formatNames(Direction direction)
{
    QStringList names;
    for (const ListFormat &format : listFormats()) {
        if (direction == Direction::In ? bool(format.read) : format.canBeWritten())
            names << format.name;
    }
    return names;
}

QString unknownFormatText(const QString &name, Direction direction)
{
    const QStringList names = formatNames(direction);
    return CommandText::tr("“%1” is no format of Raiki's; --format is one of: %2.")
        .arg(name, names.join(QStringLiteral(", ")));
}

/** Reads the file again where the window's user has said how tables of its header are read, and says so.
 * @param options become those of that */
Result<ListDocument> readAsSaid(const CommandContext &context, const TrackerServices &services,
                                ListDocument document, const ListFile &file, ReadOptions &options)
{
    const Result<std::optional<SaidReading>> said = services.transfer.mappings().of(document);
    if (!said)
        return said.error();
    if (!*said)
        return document;
    options.usualDateOrder = (*said)->dateOrder;
    if (!(*said)->changes(document))
        return document;
    options.format = document.format;
    options.mapping = (*said)->mapping;
    options.dialect = document.table->dialect;
    Result<ListDocument> again = services.transfer.readAny(file, options);
    if (again)
        context.terminal.note(CommandText::tr("Read as it was said in the window of such a header: %1. --map "
                                              "and --date-order say otherwise.")
                                  .arg(readingText(*again, **said)));
    return again;
}

/** How the file was read, where that was not plain from what is in it. */
void noteReading(const CommandContext &context, const ListDocument &document, const ReadOptions &options)
{
    if (isDayFirstGuessed(document, options))
        context.terminal.note(CommandText::tr(
            "Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; "
            "--date-order month says otherwise."));
    if (const std::optional<int> top = topScoreTaken(document))
        context.terminal.note(
            CommandText::tr("Scores that do not say of how many they are were read as of %1.").arg(*top));
    if (context.has(QStringLiteral("date-order")) && !document.table)
        context.terminal.note(CommandText::tr("--date-order has no meaning for this file: its dates can be "
                                              "read in one way only."));
}

/** @param prepared is done before the catalogue is asked */
std::variant<ImportPlan, int> planFor(const CommandContext &context, TrackerServices &services,
                                      const ConflictRules &rules, const std::future<void> &prepared)
{
    const QString &file = context.positionals.first();
    const auto bytes = readInput(file);
    if (!bytes)
        return context.fail(bytes.error());
    ReadOptions options;
    options.format = context.value(QStringLiteral("format"));
    options.dateOrder = dateOrderFrom(context.value(QStringLiteral("date-order")));
    const ListFile input{listFileName(file), *bytes, logBeside(file)};
    auto document = services.transfer.readAny(input, options);
    if (document && !context.has(QStringLiteral("map")))
        document = readAsSaid(context, services, *std::move(document), input, options);
    if (!document)
        return context.fail(document.error());
    if (context.has(QStringLiteral("map"))) {
        if (const auto sentence = applyMapping(context.values.value(QStringLiteral("map")), *document))
            return context.misuse(*sentence);
        options.mapping = document->mapping;
        options.dialect = document->table->dialect;
        document = services.transfer.read(*bytes, listFileName(file), options);
        if (!document)
            return context.fail(document.error());
    }
    if (document->whole && !rules.byField.empty())
        return context.misuse(
            CommandText::tr("Another Raiki's list is merged by the times of its fields: --on-conflict is "
                            "keep, replace or newer there."));
    noteReading(context, *document, options);
    prepared.wait();
    auto plan = services.transfer.planOf(*keptToTheEnd(std::move(document)), listFileName(file), rules);
    if (!plan)
        return context.fail(plan.error());
    return std::move(*plan);
}

int importList(CommandContext &context)
{
    const auto rules = conflictRulesFrom(context.values.value(QStringLiteral("on-conflict")));
    if (!rules)
        return context.misuse(rules.error().detail);
    if (context.has(QStringLiteral("date-order")) &&
        !dateOrderFrom(context.value(QStringLiteral("date-order"))))
        return context.misuse(CommandText::tr("--date-order is day or month, not “%1”.")
                                  .arg(context.value(QStringLiteral("date-order"))));
    if (const QString format = context.value(QStringLiteral("format"));
        context.has(QStringLiteral("format")) && !formatNames(Direction::In).contains(format))
        return context.misuse(unknownFormatText(format, Direction::In));
    const bool isDry = context.has(QStringLiteral("dry-run"));
    const auto services = isDry ? context.composition.servicesToLook() : context.composition.services();
    if (!services)
        return context.fail(services.error());
    const std::future<void> prepared = // while the file is read, which asks no catalogue
        std::async(std::launch::async,
                   [&services] { keptToTheEnd((*services)->catalogue.shared())->prepareFinding(); });
    const auto &planned = keptToTheEnd(planFor(context, **services, *rules, prepared));
    if (const int *code = std::get_if<int>(&planned))
        return *code;
    const ImportPlan &plan = std::get<ImportPlan>(planned);
    bool changed = false;
    if (!isDry) {
        const auto &applied = keptToTheEnd((*services)->transfer.apply(plan));
        if (!applied)
            return context.fail(applied.error());
        changed = !applied->isEmpty();
    }
    if (context.options.json)
        context.terminal.printJson(planJson(plan, !isDry));
    else
        printPlan(context, plan, isDry,
                  {terminalDates(context.composition.clock(), (*services)->preferences.values())});
    complainOfProblems(context, plan);
    complainOfAsking(context, plan);
    noteUnused(context, plan);
    if (!isDry && !context.options.json)
        noteApplied(context, plan, changed);
    const bool isWhole = plan.count(RowVerdict::Invalid) == 0 && plan.count(RowVerdict::NeedsReview) == 0 &&
                         plan.count(RowVerdict::Conflict) == 0 && plan.unusedFiles.isEmpty() &&
                         problemsOf(plan).empty();
    return isWhole ? ExitDone : ExitPartly;
}

/** The rows that are not in the file, the first hundred by name; only their number where quiet is wanted. */
void complainOfLeftOut(const CommandContext &context, const WrittenList &list)
{
    constexpr size_t most = 100;
    const size_t all = list.leftOut.size();
    if (context.options.quiet && all > 0) {
        context.terminal.complain(CommandText::tr("%n row(s) are not in the file.", nullptr, int(all)));
        return;
    }
    for (size_t i = 0; i < std::min(all, most); ++i)
        context.terminal.complain(CommandText::tr("not in the file: “%1” (%2: missing)")
                                      .arg(list.leftOut[i].title, listFieldName(list.leftOut[i].missing)));
    if (all > most)
        context.terminal.complain(CommandText::tr("… and %n more", nullptr, int(all - most)));
}

/** What the format could not hold, on standard error. */
void complainOfLosses(const CommandContext &context, const WrittenList &list)
{
    complainOfLeftOut(context, list);
    QStringList fields;
    for (const auto &[field, rows] : list.lost)
        fields << QStringLiteral("%1 (%2)").arg(listFieldName(field)).arg(rows);
    if (!fields.isEmpty())
        context.terminal.note(CommandText::tr("This format has no place for, or cuts short: %1.")
                                  .arg(fields.join(QStringLiteral(", "))));
}

/** The seasons that --status and --search leave; nothing where neither is there. */
Result<std::optional<QSet<SeasonId>>> chosenSeasons(const CommandContext &context, const Watchlist &watchlist)
{
    if (!context.has(QStringLiteral("status")) && !context.has(QStringLiteral("search")))
        return std::optional<QSet<SeasonId>>();
    const auto status = watchStatusFromName(context.value(QStringLiteral("status"))); // was checked
    const auto rows = watchlist.rows();
    if (!rows)
        return rows.error();
    const QString key = titleKey(context.value(QStringLiteral("search")));
    QSet<SeasonId> seasons;
    for (const WatchlistRow &row : *rows) {
        const QStringList titles = row.titles.all() + row.season.titles.all();
        const bool isFound =
            key.isEmpty() || std::any_of(titles.begin(), titles.end(), [&key](const QString &title) {
                return titleKey(title).contains(key);
            });
        if (isFound && (!status || row.entry.status == *status))
            seasons.insert(row.season.id);
    }
    return std::optional(seasons);
}

/** As many lines as tell an earlier export in @p format from somebody else's file. */
QByteArray headOf(const QByteArray &bytes, const QString &format)
{
    const bool isTable = format == QStringLiteral("csv") || format == QStringLiteral("json");
    QByteArrayList lines = bytes.left(4096).split('\n');
    lines.resize(std::min<qsizetype>(lines.size(), isTable ? 1 : 4));
    return lines.join('\n');
}

/**
 * An export takes the place of an earlier one; any other file of that name is copied aside first.
 * @return the copy's path; empty where there is nothing to keep
 */
Result<QString> keptAside(const QString &path, const QByteArray &bytes, const QString &format)
{
    const QFileInfo target(path);
    if (path == QStringLiteral("-") || !target.isFile() || target.size() == 0)
        return QString();
    if (isHeldFile(path))
        return Error{ErrorCode::NotWritable, path};
    QFile there(path);
    if (!there.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable, path};
    if (headOf(there.read(4096), format) == headOf(bytes, format))
        return QString();
    QString kept;
    for (int number = 1; kept.isEmpty() || QFileInfo::exists(kept); ++number)
        kept = path + QStringLiteral(".before-%1").arg(number);
    if (!QFile::copy(path, kept))
        return Error{ErrorCode::NotWritable, kept};
    return kept;
}

int exportList(CommandContext &context)
{
    const QString &file = context.positionals.first();
    QString format = context.value(QStringLiteral("format"));
    if (format.isEmpty()) {
        const ListFormat *bySuffix = listFormatToWrite(file);
        format = file == QStringLiteral("-") ? QStringLiteral("csv")
                 : bySuffix                  ? bySuffix->name
                                             : QFileInfo(file).suffix();
    }
    if (!formatNames(Direction::Out).contains(format))
        return context.misuse(unknownFormatText(format, Direction::Out));
    if (const auto wrong = wrongStatus(context))
        return context.misuse(*wrong);
    const auto services = context.composition.servicesToRead();
    if (!services)
        return context.fail(services.error());
    const auto only = chosenSeasons(context, (*services)->watchlist);
    if (!only)
        return context.fail(only.error());
    const auto &list = keptToTheEnd((*services)->transfer.exportList(format, *only));
    if (const auto sound = context.composition.soundness(); !sound)
        return context.fail(sound.error());
    if (!list)
        return context.fail(list.error());
    const auto kept = keptAside(file, list->bytes, format);
    if (!kept)
        return context.fail(kept.error());
    if (!kept->isEmpty())
        context.terminal.complain(CommandText::tr("Another file was there; it is kept: %1.").arg(*kept));
    const int code = writeOutput(context, file, list->bytes, CommandText::tr("The list is in %1.").arg(file));
    if (code != ExitDone)
        return code;
    complainOfLosses(context, *list);
    return list->leftOut.empty() ? ExitDone : ExitPartly;
}

} // namespace

std::vector<Command> transferCommands()
{
    const QString file = QStringLiteral("FILE");
    return {{QStringLiteral("import"),
             file,
             CommandText::tr("brings a list in: shows the plan, applies it unless dry"),
             {{QStringLiteral("format"), QStringLiteral("F"),
               CommandText::tr("unless the file tells; a wrong one lists all")},
              {QStringLiteral("map"), QStringLiteral("COLUMN=FIELD"),
               CommandText::tr("which column is what; may be repeated")},
              {QStringLiteral("date-order"), QStringLiteral("ORDER"),
               CommandText::tr("day or month: what stands first in 3/4/2026")},
              {QStringLiteral("on-conflict"), QStringLiteral("POLICY"),
               CommandText::tr("keep, replace or newer; by field: status=replace,score=keep,newer")},
              {QStringLiteral("dry-run"), {}, CommandText::tr("only show what would change")}},
             1,
             1,
             importList,
             CommandText::tr("FIELD of --map is one of: %1.").arg(namesOfFields(allListFields())) + u'\n' +
                 CommandText::tr(
                     "Fields that --on-conflict may name: %1. A rule without a field is for all others; "
                     "without one they stay as they are in the list, and are named, but of a list "
                     "of Raiki's own the later word counts.")
                     .arg(namesOfFields(fieldsWithRules()))},
            {QStringLiteral("export"),
             file,
             CommandText::tr("takes the list out, by the file's extension"),
             {{QStringLiteral("format"), QStringLiteral("F"),
               CommandText::tr("unless the file's extension tells; a wrong one lists all")},
              {QStringLiteral("status"), QStringLiteral("S"), CommandText::tr("only this status")},
              {QStringLiteral("search"), QStringLiteral("TEXT"),
               CommandText::tr("only titles with this in them")}},
             1,
             1,
             exportList}};
}

} // namespace raiki
