// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/importplantext.h"

#include "core/shows/titlekey.h"
#include "core/transfer/strangers.h"
#include "ui/common/listtext.h"
#include "ui/import/reviewtext.h"

#include <algorithm>

namespace raiki {

namespace {

QString seasonText(const PlannedInstalment &instalment)
{
    Season season;
    season.kind = instalment.kind;
    season.number = instalment.number;
    season.part = instalment.part;
    season.subtitle = instalment.subtitle;
    return seasonText(season);
}

/** What the file calls it, and what the show it goes to is called. */
QString rowTitle(const PlannedRow &row)
{
    if (row.row.title.isEmpty() && row.candidates.empty())
        return row.target;
    const bool isKnownByIt = row.target.isEmpty() || titleKey(row.target) == titleKey(row.row.title);
    if (isKnownByIt && row.candidates.empty())
        return row.row.title;
    QStringList targets{row.target};
    const bool asksSeason = std::any_of(row.problems.begin(), row.problems.end(), [](const RowProblem &each) {
        return each.kind == RowProblem::Kind::NamesAnother && each.field == ListField::Season;
    });
    for (const auto &[choice, title] : row.candidates)
        targets << (asksSeason && choice.instalment
                        ? QString(title + QStringLiteral(", ") + seasonText(*choice.instalment))
                        : title);
    targets.removeAll(QString());
    targets.removeDuplicates(); // of several seasons of one show
    return row.row.title + QStringLiteral(" = ") + targets.join(QStringLiteral(" | "));
}

/** Whether nobody has decided that it goes in. */
bool isOpen(const PlannedRow &row, const FieldChange &change)
{
    return row.verdict == RowVerdict::Conflict && !(row.takesDecided && row.takes(change.field));
}

/** On one line: a note has up to a million characters. */
QString shortValue(const QString &value)
{
    constexpr qsizetype shown = 80;
    QString text = value.left(shown).replace(u'\n', u' ');
    if (value.size() > shown)
        text += QChar(0x2026);
    return text;
}

/** "score: 50 → 90" */
QString valuesText(const FieldChange &change)
{
    return QStringLiteral("%1: %2 → %3")
        .arg(listFieldName(change.field), shortValue(change.before), shortValue(change.after));
}

/** The same, and whether that waits for a decision. */
QString changeText(const PlannedRow &row, const FieldChange &change)
{
    const QString text = valuesText(change);
    //: %1 a field and what it would become; no rule says whether it does
    return isOpen(row, change) ? CommandText::tr("%1 (not decided)").arg(text) : text;
}

/** Whether the user may want to do something about it. */
bool needsAttention(const PlannedRow &row)
{
    return row.verdict == RowVerdict::Conflict || row.verdict == RowVerdict::NeedsReview ||
           row.verdict == RowVerdict::Invalid || isStranger(row);
}

/** "update        Medalist  score:  → 90" */
QString planLine(const PlannedRow &row, const PlanStyle &style)
{
    QStringList fields;
    for (const FieldChange &field : row.fields)
        fields << changeText(row, field);
    if (const QString reason = reviewReasonText(row); !reason.isEmpty())
        fields << reason;
    if (row.verdict == RowVerdict::Add)
        fields << newRowText(row, style);
    const QString verdict = row.isRemoval     ? QStringLiteral("remove")
                            : isStranger(row) ? rowVerdictName(RowVerdict::NeedsReview)
                                              : rowVerdictName(row.verdict);
    return QStringLiteral("%1  %2  %3")
        .arg(padded(verdict, 12), rowTitle(row), fields.join(QStringLiteral(", ")));
}

/** All rows that are not as the list is, or the first of those that go in and of those that do not. */
enum class PlanLength { Whole, Short };
void printRows(const CommandContext &context, const ImportPlan &plan, PlanLength length,
               const PlanStyle &style)
{
    constexpr int most = 100;
    int going = 0;
    int staying = 0; // told however many go in
    for (const PlannedRow &row : plan.rows) {
        if (row.verdict == RowVerdict::Unchanged)
            continue;
        int &told = needsAttention(row) ? staying : going;
        if (++told <= most || length == PlanLength::Whole)
            context.terminal.print(planLine(row, style));
    }
    const int left = std::max(0, going - most) + std::max(0, staying - most);
    if (length == PlanLength::Short && left > 0)
        context.terminal.print(CommandText::tr("… and %n more row(s); --verbose shows each.", nullptr, left));
}

/** Rows that wait for the user, whom only the window can ask row by row. */
void complainOfReview(const CommandContext &context, const ImportPlan &plan)
{
    constexpr int most = 100;
    constexpr qsizetype mostCandidates = 3;
    int told = 0;
    for (const PlannedRow &row : plan.rows) {
        const QString title = row.row.title.left(80).simplified();
        if (isStranger(row) && ++told <= most)
            context.terminal.complain(
                CommandText::tr("line %1: “%2” is not known here, may be no anime, and stays out.")
                    .arg(QString::number(row.row.line), title));
        if (row.verdict != RowVerdict::NeedsReview || ++told > most)
            continue;
        QStringList candidates;
        for (const auto &[choice, name] : row.candidates)
            candidates << choiceText(choice, name);
        candidates.removeDuplicates();
        if (candidates.size() > mostCandidates)
            candidates = candidates.first(mostCandidates) << QString(QChar(0x2026));
        //: %3 why, %4 the shows that it may be
        context.terminal.complain(CommandText::tr("line %1: “%2” stays out until it is decided. %3: %4")
                                      .arg(QString::number(row.row.line), title, reviewReasonText(row),
                                           candidates.join(QStringLiteral(" | "))));
    }
    if (told > most)
        context.terminal.complain(CommandText::tr("… and %n more", nullptr, told - most));
    if (told > 0)
        context.terminal.note(CommandText::tr(
            "The window's import asks row by row; here a show's whole title or its id in the file decides."));
}

/** Rows that differ from the list where no rule says which goes. */
void complainOfConflicts(const CommandContext &context, const ImportPlan &plan)
{
    constexpr int most = 100;
    int told = 0;
    for (const PlannedRow &row : plan.rows) {
        if (row.verdict != RowVerdict::Conflict || row.twinOf != 0 || ++told > most)
            continue;
        QStringList fields;
        for (const FieldChange &field : row.fields) {
            if (isOpen(row, field))
                fields << valuesText(field);
        }
        //: %3 fields, each with what the list and what the file says: "score: 50 → 90"
        context.terminal.complain(
            CommandText::tr("line %1: “%2” differs from the list, which stays as it is: %3")
                .arg(QString::number(row.row.line), row.row.title.left(80).simplified(),
                     fields.join(QStringLiteral(", "))));
    }
    if (told > most)
        context.terminal.complain(CommandText::tr("… and %n more", nullptr, told - most));
}

/** Rows of one season that say different things: the first is taken. */
void complainOfTwins(const CommandContext &context, const ImportPlan &plan)
{
    int left = 100;
    for (const PlannedRow &row : plan.rows) {
        if (row.verdict != RowVerdict::Conflict || row.twinOf == 0 || --left < 0)
            continue;
        context.terminal.complain(
            CommandText::tr("line %1: “%2” is the same season as line %3, says otherwise and stays out.")
                .arg(QString::number(row.row.line), row.row.title.left(80).simplified(),
                     QString::number(row.twinOf)));
    }
}

} // namespace

QString reasonOfProblem(const RowProblem &problem)
{
    switch (problem.kind) {
    case RowProblem::Kind::NotUnderstood:
        return CommandText::tr("not understood");
    case RowProblem::Kind::OutOfRange:
        return CommandText::tr("out of range");
    case RowProblem::Kind::Missing:
        return CommandText::tr("missing");
    case RowProblem::Kind::TooLong:
        return CommandText::tr("too long");
    case RowProblem::Kind::NobodysId:
        return CommandText::tr(
            "may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says "
            "whose");
    case RowProblem::Kind::NamesAnother:
        return problem.field == ListField::Season ? CommandText::tr("is another season than the row names")
                                                  : CommandText::tr("is another show than the title names");
    case RowProblem::Kind::OtherYear:
        return CommandText::tr("is another year than that of what goes by this title");
    }
    Q_UNREACHABLE();
}

int decidedInPart(const ImportPlan &plan)
{
    return int(std::count_if(plan.rows.begin(), plan.rows.end(), [](const PlannedRow &row) {
        return row.verdict == RowVerdict::Conflict && row.goesIn();
    }));
}

std::vector<RowProblem> problemsOf(const ImportPlan &plan)
{
    std::vector<RowProblem> problems;
    for (const PlannedRow &row : plan.rows)
        problems.insert(problems.end(), row.problems.begin(), row.problems.end());
    return problems;
}

void printPlan(const CommandContext &context, const ImportPlan &plan, bool isDry, const PlanStyle &style)
{
    if (isDry || context.options.verbose)
        printRows(context, plan, PlanLength::Whole, style);
    else if (!context.options.quiet)
        printRows(context, plan, PlanLength::Short, style);
    const int inPart = decidedInPart(plan);
    context.terminal.print(
        CommandText::tr(
            "%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.",
            nullptr, int(plan.rows.size()))
            .arg(countToAdd(plan))
            .arg(plan.count(RowVerdict::Update) + inPart)
            .arg(plan.count(RowVerdict::Unchanged))
            .arg(plan.count(RowVerdict::Conflict))
            .arg(plan.count(RowVerdict::NeedsReview) + plan.strangers())
            .arg(plan.count(RowVerdict::Invalid)));
    if (const int along = countAlong(plan); along > 0)
        context.terminal.print(
            CommandText::tr("%n more season(s) that nobody follows come with their shows.", nullptr, along));
    if (inPart > 0)
        context.terminal.print(
            CommandText::tr("%n row(s) in conflict take what the rules decide, and count as "
                            "updates too; the rest stays as it is in the list.",
                            nullptr, inPart));
}

void noteApplied(const CommandContext &context, const ImportPlan &plan, bool changed)
{
    if (!changed) {
        context.terminal.note(CommandText::tr("Nothing went in; the list is as it was."));
        return;
    }
    int added = 0;
    int updated = 0;
    int removed = 0;
    for (const PlannedRow &row : plan.rows) {
        if (row.goesIn() && !comesAlong(plan, row))
            ++(row.isRemoval ? removed : row.verdict == RowVerdict::Add ? added : updated);
    }
    if (removed > 0)
        context.terminal.note(
            CommandText::tr("Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.")
                .arg(added)
                .arg(updated)
                .arg(removed));
    else
        context.terminal.note(CommandText::tr("Done: %1 added, %2 updated. “raiki undo” takes it all back.")
                                  .arg(added)
                                  .arg(updated));
}

void complainOfProblems(const CommandContext &context, const ImportPlan &plan)
{
    const std::vector<RowProblem> problems = problemsOf(plan);
    for (size_t i = 0; i < problems.size() && i < 100; ++i)
        context.terminal.complain(CommandText::tr("line %1, column %2 (%3): “%4” %5")
                                      .arg(problems[i].line)
                                      .arg(problems[i].column)
                                      .arg(listFieldName(problems[i].field), problems[i].text.left(80),
                                           reasonOfProblem(problems[i])));
    if (problems.size() > 100)
        context.terminal.complain(CommandText::tr("… and %n more", nullptr, int(problems.size()) - 100));
}

void complainOfAsking(const CommandContext &context, const ImportPlan &plan)
{
    complainOfReview(context, plan);
    complainOfTwins(context, plan);
    complainOfConflicts(context, plan);
    const std::map<ListField, int> asking = plan.asking();
    if (asking.empty())
        return;
    QStringList fields;
    for (const auto &[field, rows] : asking) //: "status (in 3 rows)"
        fields << CommandText::tr("%1 (in %n row(s))", nullptr, rows).arg(listFieldName(field));
    const QString name = listFieldName(asking.begin()->first);
    context.terminal.complain(
        CommandText::tr(
            "The file and the list differ, and no rule decides: %1. It stays as it is in the list; "
            "--on-conflict %2=keep, %2=replace or %2=newer decides.")
            .arg(fields.join(QStringLiteral(", ")), name));
}

void noteUnused(const CommandContext &context, const ImportPlan &plan)
{
    constexpr qsizetype shown = 20;
    QStringList columns = plan.unusedColumns.mid(0, shown);
    if (plan.unusedColumns.size() > shown)
        columns << QString(QChar(0x2026));
    for (QString &column : columns)
        column = CommandText::tr("“%1”").arg(column.left(80).simplified());
    if (!columns.isEmpty())
        context.terminal.note(
            CommandText::tr(
                "Not used, since Raiki does not know what they are: the columns %1. --map says it.")
                .arg(columns.join(QStringLiteral(", "))));
    if (plan.hasOpenDates)
        context.terminal.note(CommandText::tr("Dates such as 3/4/2026 could be read either way and stay out; "
                                              "--date-order day or month says which."));
    if (plan.otherRows > 0)
        context.terminal.note(
            CommandText::tr("%n row(s) are no anime and stay out.", nullptr, plan.otherRows));
    if (!plan.unusedFiles.isEmpty())
        context.terminal.complain(CommandText::tr("Not read, of the lists in the archive: %1.")
                                      .arg(plan.unusedFiles.join(QStringLiteral(", "))));
    if (const int strangers = plan.strangers(); strangers > 0)
        context.terminal.note(CommandText::tr("%n row(s) of films or series that nobody here knows as anime "
                                              "stay out; the window lets you tick them.",
                                              nullptr, strangers));
}

} // namespace raiki
