// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/transfer/conflictrules.h"
#include "core/transfer/listformat.h"
#include "core/watchlist/changeset.h"
#include "core/watchlist/upcoming.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>

/** What an import would do, row by row. The preview is the plan; applying it is one ChangeSet. Pure. */
namespace raiki {

struct ListMerge;

enum class RowVerdict { Add, Update, Unchanged, Conflict, NeedsReview, Invalid };
[[nodiscard]] QString
rowVerdictName(RowVerdict verdict); ///< "add", "update", "unchanged", "conflict", "needsReview", "invalid"

/** One field that would change, as text for the preview. */
struct FieldChange
{
    ListField field = ListField::Status;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/** Which season of its show a row is. */
struct PlannedInstalment
{
    SeasonKind kind = SeasonKind::Tv;
    std::optional<int> number;
    std::optional<int> part;
    QString subtitle;

    bool operator==(const PlannedInstalment &) const = default;
};

/** A show that a row may be: of the list, else of the catalogue, else one of its own. */
struct ShowChoice
{
    ShowId show;
    std::optional<qint32> catalogueShow;
    SeasonId season;                             ///< of that show of the list; none: as the row says
    std::optional<int> catalogueSeason;          ///< likewise of the catalogue
    std::optional<PlannedInstalment> instalment; ///< of that season

    // Most choices are of the list.
    ShowChoice(ShowId id = {}) // NOLINT(google-explicit-constructor)
        : show(id)
    {
    }
    [[nodiscard]] static ShowChoice ofCatalogue(qint32 number)
    {
        ShowChoice choice;
        choice.catalogueShow = number;
        return choice;
    }
    bool operator==(const ShowChoice &) const = default;
};

struct PlannedRow
{
    ListRow row;
    RowVerdict verdict = RowVerdict::Add;
    bool isSelected = true;              ///< the user can deselect it
    ShowId show;                         ///< the list's show it goes to; none: new
    SeasonId season;                     ///< none: new
    int newShow = -1;                    ///< rows with the same number from 0 are seasons of one new show
    std::optional<qint32> catalogueShow; ///< a new show's details come from here
    int catalogueSeason = -1;            ///< and a new season's; -1: the catalogue has no such season
    /** As the list has the season, or will have it; nothing where that is not known, and in a merge. */
    std::optional<PlannedInstalment> instalment = {};
    qint64 twinOf =
        0;          ///< line of the earlier row that is the same instalment; 0: none. A twin is never applied
    QString target; ///< what the show it goes to is called there; empty: only the file names it
    bool learnsTitle = false; ///< the user said which season goes by the row's title: it gets that name
    QString showName = {};    ///< of a new season: what the row calls its show, without words for the season
    bool isRemoval = false;   ///< of a merge: removed in the other copy, so it goes here; verdict Update
    std::vector<FieldChange> fields;
    std::vector<ListField> asking = {}; ///< of Conflict: those of fields that no rule decides
    bool isPartlyDecided = false;       ///< of Conflict: rules by field decide the others
    bool takesDecided = false;          ///< and those go in, though the row is not selected
    /** Of NeedsReview, and of a twin that says otherwise the other seasons that it may be. */
    std::vector<std::pair<ShowChoice, QString>> candidates;
    std::vector<RowProblem> problems;

    /** Whether something of it is applied. */
    [[nodiscard]] bool goesIn() const;
    /** Whether that field's change is, where the row goes in. */
    [[nodiscard]] bool takes(ListField field) const;
};

struct ImportPlan
{
    QString fileName;
    QString format;
    bool isOwn = false; ///< of a file that Raiki wrote: the rows are exact, see ListDocument
    std::vector<PlannedRow> rows;
    /** The one that the rows' numbers mean; shared, since a newer one may take its place meanwhile. Null: the
     * planner's caller keeps it. */
    std::shared_ptr<const Catalogue> catalogue = {};
    /** What was read of it; the changes need the same shows again. */
    QHash<qint32, std::shared_ptr<const CatalogueShow>> catalogueShows = {};
    std::shared_ptr<const WholeList> whole = {}; ///< see ListDocument
    std::shared_ptr<const ListMerge> merge = {}; ///< where the file is another copy of the list; else null
    QStringList unusedColumns = {};              ///< see ListDocument
    QStringList unusedFiles = {};                ///< see ListDocument
    bool hasOpenDates = false;                   ///< see ListDocument
    int otherRows = 0;                           ///< see ListDocument
    SeasonId newestSeason = {}; ///< of the list as it was planned for; a later one came since. Not in a merge

    /** Fields in which the file and the list both say something and differ, whatever the rules, and in how
     * many rows. Of a merge: none, since its fields have times. */
    std::map<ListField, int> differing = {};

    [[nodiscard]] int count(RowVerdict verdict) const;
    /** Rows to be added that are not ticked, since they may be no anime at all (ListRow::mayBeOther). */
    [[nodiscard]] int strangers() const;
    /** The fields that nothing decides, and in how many rows. */
    [[nodiscard]] std::map<ListField, int> asking() const;
};

/** The current list as the planner needs it. */
struct ListState
{
    std::vector<FollowedSeason> seasons;
};

/** The user's answers to rows that need review, by line. */
using Resolutions = std::map<qint64, ShowChoice>;

/** What the track of a platform's release is; without one every platform streams. */
using TrackOfPlatform = std::function<ReleaseTrack(QStringView)>;

/** Asked from time to time with the part that is done (0 to 1); false: stop. May be empty. */
using WorkWatch = std::function<bool(double)>;

/** @param watch where it says stop, the plan ends with the row that it is at */
[[nodiscard]] ImportPlan planImport(const ListDocument &document, const QString &fileName,
                                    const ListState &current, const Catalogue &catalogue,
                                    const ConflictRules &rules, const QDateTime &now,
                                    const Resolutions &resolutions = {}, const WorkWatch &watch = {});

/** The rows that go in (PlannedRow::goesIn()) as one change; new rows have placeholder ids. */
[[nodiscard]] ChangeSet changesOf(const ImportPlan &plan, const ListState &current,
                                  const Catalogue &catalogue, const QDateTime &now,
                                  const TrackOfPlatform &trackOf = {});

/** Takes the next changes, at least one; false: no more are wanted. */
using TakeChanges = std::function<bool(std::vector<AnyChange>)>;
/** The same in pieces of about a thousand, in order, each change in one of them. */
void giveChangesOf(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue,
                   const QDateTime &now, const TrackOfPlatform &trackOf, const TakeChanges &take);

/**
 * The line of the first row to be applied whose show or season is gone, one of whose fields is no longer what
 * the plan has as "before", or which would add what has come to the list since, as far as its titles and ids
 * tell: the list has changed since it was planned. Nothing: the plan still holds.
 */
[[nodiscard]] std::optional<qint64> firstStaleRow(const ImportPlan &plan, const ListState &current);

} // namespace raiki
