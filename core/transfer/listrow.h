// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/watchentry.h"

#include <QStringList>

#include <optional>

/** One row of any list file, in the list's own vocabulary: what a format reader makes and a writer takes. */
namespace raiki {

/** The columns of a list file that we understand; the order is that of Raiki's own CSV. */
enum class ListField {
    Title,
    English,
    Romaji,
    Native,
    Synonyms,
    Aliases,
    Kind,
    Season,
    Part,
    Subtitle,
    SeasonTitles,
    Episodes,
    Status,
    EpisodesWatched,
    Score,
    Started,
    Finished,
    Rewatches,
    Notes,
    Tags,
    Premiere,
    Platforms,
    Reminders,
    Mal,
    AniList,
    AniDb,
    Kitsu,
    Tmdb,
    Bangumi,
    OfficialSite,
    AddedAt,
    ChangedAt,
};
[[nodiscard]] QString
listFieldName(ListField field); ///< the header in Raiki's own CSV: "title", "episodes_watched"…
[[nodiscard]] std::optional<ListField> listFieldFromName(QStringView name);
[[nodiscard]] const std::vector<ListField> &allListFields();
[[nodiscard]] ListField idField(ExternalSite site); ///< the column of a service's ids

/** Titles as a cell of many values has them: "english: Foo 2", "native: …", "synonym: …", "alias: …". */
[[nodiscard]] QStringList titleItems(const Titles &titles);
/** The same back; what does not say which title it is, is a synonym. */
[[nodiscard]] Titles titlesOfItems(const QStringList &items);
/** What stands before each. */
inline constexpr QLatin1StringView englishTitleMark("english: ");
inline constexpr QLatin1StringView romajiTitleMark("romaji: ");
inline constexpr QLatin1StringView nativeTitleMark("native: ");
inline constexpr QLatin1StringView synonymTitleMark("synonym: ");
inline constexpr QLatin1StringView aliasTitleMark("alias: ");

/**
 * A row as read; what the file does not say is nothing. An empty cell says "empty" only in a file that Raiki
 * wrote (ListDocument::isOwn); elsewhere it says nothing, so that no foreign list wipes what the user has.
 */
struct ListRow
{
    qint64 line = 0;         ///< of the file, or the entry's number where entries are not lines; each once
    SeasonId listed;         ///< on export: the season that this row is
    ShowId listedShow;       ///< and its show
    bool mayBeOther = false; ///< of a service of films and series of every kind: perhaps no anime at all
    QString title;           ///< what the file calls it; preferred title on export
    Titles titles;
    SeasonKind kind = SeasonKind::Tv;
    bool kindWasSaid = false;
    std::optional<int> season;
    std::optional<int> part;
    QString subtitle;
    /** The season's own titles, each with what it is: see titleItems(). Nothing: the file has no such column.
     */
    std::optional<QStringList> seasonTitles;
    std::optional<int> episodes;
    std::optional<WatchStatus> status;
    std::optional<int> episodesWatched;
    std::optional<std::optional<int>> score; ///< 1 to 100; inner nothing: cleared
    std::optional<FuzzyDate> started;
    std::optional<FuzzyDate> finished;
    std::optional<int> rewatches;
    std::optional<QString> notes;
    std::optional<QStringList> tags;
    std::optional<FuzzyDate> premiere; ///< becomes the user's own claim where it differs from what is known
    QStringList platforms;
    std::optional<ReminderChoice> reminders;
    ExternalIds externalIds; ///< of the season
    QUrl officialSite;
    QDateTime addedAt;
    QDateTime changedAt;

    bool operator==(const ListRow &) const = default;
};

/** A cell that was not understood. */
struct RowProblem
{
    qint64 line = 0;
    int column = 0; ///< from 1; 0: the whole row
    QString text;   ///< the value as it stood
    ListField field = ListField::Title;
    enum class Kind {
        NotUnderstood,
        OutOfRange,
        Missing,
        TooLong,
        NobodysId,    ///< a number of nobody knows which service
        NamesAnother, ///< an id whose show goes by another title than the row's; text: the id and that title
        OtherYear ///< what goes by the row's title began in another year; text: the year, the title and its
                  ///< year
    } kind = Kind::NotUnderstood;

    bool operator==(const RowProblem &) const = default;
};

} // namespace raiki
