// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/plantext.h"

#include "core/shows/titlekey.h"
#include "core/transfer/strangers.h"
#include "ui/common/listtext.h"
#include "ui/import/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr qsizetype shownLength = 80;

/** The translation context of this file. */
class PlanText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::PlanText)
};

struct FieldName
{
    ListField field;
    const char *name;
};

constexpr std::array fieldNames{
    FieldName{ListField::Title, QT_TRANSLATE_NOOP("raiki::PlanText", "Title")},
    FieldName{ListField::English, QT_TRANSLATE_NOOP("raiki::PlanText", "English title")},
    FieldName{ListField::Romaji, QT_TRANSLATE_NOOP("raiki::PlanText", "Romaji title")},
    FieldName{ListField::Native, QT_TRANSLATE_NOOP("raiki::PlanText", "Japanese title")},
    FieldName{ListField::Synonyms, QT_TRANSLATE_NOOP("raiki::PlanText", "Other titles")},
    FieldName{ListField::Aliases, QT_TRANSLATE_NOOP("raiki::PlanText", "Your own titles")},
    FieldName{ListField::Kind, QT_TRANSLATE_NOOP("raiki::PlanText", "Kind")},
    FieldName{ListField::Season, QT_TRANSLATE_NOOP("raiki::PlanText", "Season")},
    FieldName{ListField::Part, QT_TRANSLATE_NOOP("raiki::PlanText", "Part")},
    FieldName{ListField::Subtitle, QT_TRANSLATE_NOOP("raiki::PlanText", "Subtitle")},
    FieldName{ListField::SeasonTitles, QT_TRANSLATE_NOOP("raiki::PlanText", "Titles of the season")},
    FieldName{ListField::Episodes, QT_TRANSLATE_NOOP("raiki::PlanText", "Episodes")},
    FieldName{ListField::Status, QT_TRANSLATE_NOOP("raiki::PlanText", "Status")},
    FieldName{ListField::EpisodesWatched, QT_TRANSLATE_NOOP("raiki::PlanText", "Episodes watched")},
    FieldName{ListField::Score, QT_TRANSLATE_NOOP("raiki::PlanText", "Score")},
    FieldName{ListField::Started, QT_TRANSLATE_NOOP("raiki::PlanText", "Started")},
    FieldName{ListField::Finished, QT_TRANSLATE_NOOP("raiki::PlanText", "Finished")},
    FieldName{ListField::Rewatches, QT_TRANSLATE_NOOP("raiki::PlanText", "Rewatches")},
    FieldName{ListField::Notes, QT_TRANSLATE_NOOP("raiki::PlanText", "Notes")},
    FieldName{ListField::Tags, QT_TRANSLATE_NOOP("raiki::PlanText", "Tags")},
    FieldName{ListField::Premiere, QT_TRANSLATE_NOOP("raiki::PlanText", "Premiere")},
    FieldName{ListField::Platforms, QT_TRANSLATE_NOOP("raiki::PlanText", "Platforms")},
    FieldName{ListField::Reminders, QT_TRANSLATE_NOOP("raiki::PlanText", "Reminders")},
    FieldName{ListField::Mal, QT_TRANSLATE_NOOP("raiki::PlanText", "MyAnimeList number")},
    FieldName{ListField::AniList, QT_TRANSLATE_NOOP("raiki::PlanText", "AniList number")},
    FieldName{ListField::AniDb, QT_TRANSLATE_NOOP("raiki::PlanText", "AniDB number")},
    FieldName{ListField::Kitsu, QT_TRANSLATE_NOOP("raiki::PlanText", "Kitsu number")},
    FieldName{ListField::Tmdb, QT_TRANSLATE_NOOP("raiki::PlanText", "TMDB number")},
    FieldName{ListField::Bangumi, QT_TRANSLATE_NOOP("raiki::PlanText", "Bangumi number")},
    FieldName{ListField::OfficialSite, QT_TRANSLATE_NOOP("raiki::PlanText", "Official site")},
    FieldName{ListField::AddedAt, QT_TRANSLATE_NOOP("raiki::PlanText", "Added at")},
    FieldName{ListField::ChangedAt, QT_TRANSLATE_NOOP("raiki::PlanText", "Changed at")},
};

QString clipped(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > shownLength ? QString(line.left(shownLength) + QChar(0x2026)) : line;
}

/** A value as the list's own vocabulary has it, in the user's words. */
QString valueText(ListField field, const QString &value, const PlanStyle &style)
{
    if (value.isEmpty())
        return PlanText::tr("nothing", "an empty field");
    if (field == ListField::Status) {
        if (const auto status = watchStatusFromName(value))
            return statusText(*status);
    } else if (field == ListField::Kind) {
        if (const auto kind = seasonKindFromName(value))
            return seasonKindText(*kind);
    } else if (field == ListField::Premiere || field == ListField::Started || field == ListField::Finished) {
        if (const auto date = FuzzyDate::fromText(value))
            return dateText(*date, style);
    } else if (field == ListField::Score) {
        if (const int score = value.toInt(); score > 0)
            return scoreText(score, style.scoreScale, style.locale);
    }
    return clipped(value);
}

QString changesText(const PlannedRow &row, const PlanStyle &style)
{
    QStringList changes;
    QStringList asking;
    for (const FieldChange &change : row.fields)
        (row.isPartlyDecided && !row.takes(change.field) ? asking : changes)
            << fieldChangeText(change, style);
    if (!asking.isEmpty())
        //: %1 fields that no rule decides, and what they would become; the box of a row has three states
        changes
            << PlanText::tr("not decided, only with a full tick: %1").arg(asking.join(QStringLiteral(", ")));
    return changes.join(QStringLiteral(" · "));
}

/** As the list has it or will have it, else as the file says. */
Season seasonOf(const PlannedRow &row)
{
    Season season;
    season.kind = row.instalment ? row.instalment->kind : row.row.kind;
    season.number = row.instalment ? row.instalment->number : row.row.season;
    season.part = row.instalment ? row.instalment->part : row.row.part;
    season.subtitle = row.instalment ? row.instalment->subtitle : row.row.subtitle;
    return season;
}

/** Of a row of the list, where it is not the first season, which goes without saying. */
QString laterSeasonText(const PlannedRow &row)
{
    const Season season = seasonOf(row);
    const bool isFirst = season.kind == SeasonKind::Tv && season.number.value_or(1) == 1 &&
                         season.part.value_or(1) == 1 && season.subtitle.isEmpty();
    return isFirst ? QString() : seasonText(season);
}

bool isKnown(const std::optional<FuzzyDate> &date)
{
    return date && date->isKnown();
}

QString countText(RowVerdict verdict, int count)
{
    switch (verdict) {
    case RowVerdict::Add:
        return PlanText::tr("%Ln to add", nullptr, count);
    case RowVerdict::Update:
        return PlanText::tr("%Ln to update", nullptr, count);
    case RowVerdict::Unchanged:
        return PlanText::tr("%Ln with nothing new", nullptr, count);
    case RowVerdict::Conflict:
        return PlanText::tr("%Ln in conflict", nullptr, count);
    case RowVerdict::NeedsReview:
        return PlanText::tr("%Ln to decide", nullptr, count);
    case RowVerdict::Invalid:
        return PlanText::tr("%Ln not readable", nullptr, count);
    }
    Q_UNREACHABLE();
}

/** What of the file takes no part, as sentences; empty: nothing. */
QString unusedText(const ImportPlan &plan)
{
    constexpr qsizetype shown = 8;
    QStringList columns;
    for (const QString &column : plan.unusedColumns.mid(0, shown))
        columns << clipped(column);
    if (plan.unusedColumns.size() > shown)
        columns << QString(QChar(0x2026));
    QStringList sentences;
    if (!columns.isEmpty())
        sentences << PlanText::tr("Columns that are not used: %1.").arg(columns.join(QStringLiteral(", ")));
    if (plan.hasOpenDates)
        sentences << PlanText::tr(
            "Dates such as 3/4/2026 could be read either way and stay out: say which under "
            "“How the file is read”.");
    if (plan.otherRows > 0)
        sentences << PlanText::tr("%Ln row(s) are no anime and stay out.", nullptr, plan.otherRows);
    if (!plan.unusedFiles.isEmpty())
        sentences << PlanText::tr("Not read, of the lists in the archive: %1.")
                         .arg(plan.unusedFiles.join(QStringLiteral(", ")));
    return sentences.join(u' ');
}

} // namespace

QString verdictText(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Add:
        return PlanText::tr("New");
    case RowVerdict::Update:
        return PlanText::tr("Update");
    case RowVerdict::Unchanged:
        return PlanText::tr("Nothing new");
    case RowVerdict::Conflict:
        return PlanText::tr("Conflict");
    case RowVerdict::NeedsReview:
        return PlanText::tr("Decide");
    case RowVerdict::Invalid:
        return PlanText::tr("Not readable");
    }
    Q_UNREACHABLE();
}

const char *verdictIcon(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Add:
        return "add";
    case RowVerdict::Update:
        return "edit";
    case RowVerdict::Unchanged:
        return "check";
    case RowVerdict::Conflict:
        return "warning";
    case RowVerdict::NeedsReview:
        return "question";
    case RowVerdict::Invalid:
        return "cancel";
    }
    Q_UNREACHABLE();
}

QString fieldText(ListField field)
{
    const auto *const found = std::find_if(fieldNames.begin(), fieldNames.end(),
                                           [field](const FieldName &each) { return each.field == field; });
    return found == fieldNames.end() ? listFieldName(field) : PlanText::tr(found->name);
}

QString fieldChangeText(const FieldChange &change, const PlanStyle &style)
{
    //: %1 the field, %2 what it holds now, %3 what it will hold
    return PlanText::tr("%1: %2 → %3")
        .arg(fieldText(change.field), valueText(change.field, change.before, style),
             valueText(change.field, change.after, style));
}

QString problemText(const RowProblem &problem)
{
    const QString field = fieldText(problem.field);
    const QString value = clipped(problem.text);
    switch (problem.kind) {
    case RowProblem::Kind::NotUnderstood:
        return PlanText::tr("%1 “%2” was not understood").arg(field, value);
    case RowProblem::Kind::OutOfRange:
        return PlanText::tr("%1 “%2” is out of range").arg(field, value);
    case RowProblem::Kind::Missing:
        return PlanText::tr("%1 is missing").arg(field);
    case RowProblem::Kind::TooLong:
        return PlanText::tr("%1 “%2” is too long").arg(field, value);
    case RowProblem::Kind::NobodysId:
        return PlanText::tr("“%1” may be a number of any service: say whose under “How the file is read”")
            .arg(value);
    case RowProblem::Kind::NamesAnother:
        return problem.field == ListField::Season
                   ? PlanText::tr("The id “%1” is another season than the row names").arg(value)
                   : PlanText::tr("%1 “%2” is another show than the title names").arg(field, value);
    case RowProblem::Kind::OtherYear:
        //: %2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”
        return PlanText::tr("%1 “%2” is another year than that of what goes by this title").arg(field, value);
    }
    Q_UNREACHABLE();
}

QString newRowText(const PlannedRow &row, const PlanStyle &style)
{
    QStringList parts{seasonText(seasonOf(row))};
    if (row.row.status)
        parts << statusText(*row.row.status);
    if (row.row.episodesWatched.value_or(0) > 0)
        parts << PlanText::tr("%Ln episode(s) watched", nullptr, *row.row.episodesWatched);
    if (row.row.score && *row.row.score)
        parts << PlanText::tr("score %1").arg(scoreText(**row.row.score, style.scoreScale, style.locale));
    if (isKnown(row.row.started))
        //: %1 a day, a month: when the user began to watch
        parts << PlanText::tr("started %1").arg(dateText(*row.row.started, style));
    if (isKnown(row.row.finished))
        //: %1 a day, a month: when the user was through
        parts << PlanText::tr("finished %1").arg(dateText(*row.row.finished, style));
    if (isKnown(row.row.premiere))
        //: %1 a day, a month
        parts << PlanText::tr("premiere %1").arg(dateText(*row.row.premiere, style));
    if (row.row.tags && !row.row.tags->isEmpty())
        parts << fieldText(ListField::Tags) + QStringLiteral(": ") +
                     clipped(row.row.tags->join(QStringLiteral(", ")));
    if (row.row.notes && !row.row.notes->isEmpty())
        parts << fieldText(ListField::Notes) + QStringLiteral(": ") + clipped(*row.row.notes);
    if (!row.catalogueShow && row.newShow >= 0)
        //: of a row of a list that is imported: it becomes a show of its own
        parts << PlanText::tr("not in the catalogue");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString rowText(const PlannedRow &row, const PlanStyle &style)
{
    QStringList parts;
    if (!row.target.isEmpty() && titleKey(row.target) != titleKey(row.row.title))
        //: %1 what the show that a row goes to is called in the list or the catalogue
        parts << PlanText::tr("as “%1”").arg(clipped(row.target));
    if (row.twinOf != 0)
        parts << PlanText::tr("The same as line %1").arg(style.locale.toString(row.twinOf));
    else if (row.verdict == RowVerdict::NeedsReview)
        parts << PlanText::tr("May be %1: say below which it is")
                     .arg(row.candidates.empty() ? QString() : clipped(row.candidates.front().second))
              << reviewReasonText(row);
    else if (row.verdict == RowVerdict::Add)
        parts << newRowText(row, style);
    else if (row.isRemoval)
        //: of a row of the list that was removed in the copy it is merged with
        parts << PlanText::tr("Was removed in the other list, and goes here too");
    else if (row.verdict == RowVerdict::Update && row.fields.empty())
        //: of a show: what changes is no field of the user's
        parts << PlanText::tr("Details of the show or its dates");
    else
        parts << laterSeasonText(row) << changesText(row, style);
    for (const RowProblem &problem : row.problems) {
        const bool isReason = row.verdict == RowVerdict::NeedsReview && row.candidates.size() > 1 &&
                              problem.kind == RowProblem::Kind::NamesAnother;
        parts << (isReason ? QString() : problemText(problem)); // said in full above
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString guessedDatesText()
{
    return PlanText::tr("Dates such as 3/4/2026 were read with the day first, as tables with semicolons have "
                        "them: say otherwise under “How the file is read”.");
}

QString takenScoresText(int top)
{
    return PlanText::tr(
               "Scores that do not say of how many they are were read as of %1: where that is wrong, "
               "leave their column out under “How the file is read”.")
        .arg(top);
}

QString planSummaryText(const ImportPlan &plan)
{
    QStringList parts;
    for (const RowVerdict verdict : {RowVerdict::Add, RowVerdict::Update, RowVerdict::Conflict,
                                     RowVerdict::NeedsReview, RowVerdict::Invalid, RowVerdict::Unchanged}) {
        const int count = verdict == RowVerdict::Add ? countToAdd(plan) : plan.count(verdict);
        if (count > 0)
            parts << countText(verdict, count);
    }
    if (const int along = countAlong(plan); along > 0)
        //: seasons of a merge that nobody follows, and that come with their shows
        parts << PlanText::tr("%Ln more season(s) along with their shows", nullptr, along);
    if (const int strangers = plan.strangers(); strangers > 0)
        parts << PlanText::tr("%Ln perhaps no anime", nullptr, strangers);
    const QString unused = unusedText(plan);
    const QString rows =
        parts.isEmpty() ? PlanText::tr("The file has no rows.") : parts.join(QStringLiteral(", "));
    return unused.isEmpty() ? rows : QString(rows + QStringLiteral(" · ") + unused);
}

} // namespace raiki
