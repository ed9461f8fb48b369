// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistitem.h"

#include "ui/common/listtext.h"
#include "ui/common/scoretext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class WatchlistWords final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::WatchlistWords)
};

/** "Season 2", "Season 2 · muted". */
QString instalmentText(const WatchlistRow &row)
{
    const QString season = seasonText(row.season);
    if (row.entry.reminders != ReminderChoice::Never)
        return season;
    const QString muted = WatchlistWords::tr("muted");
    return season.isEmpty() ? muted : QString(season + QStringLiteral(" · ") + muted);
}

bool isStated(const WatchlistItem &item)
{
    return item.episodes && !item.isCountedByWeeks;
}

/** Nobody stated how many there are, and weeks are no count to hold what is completed against. */
bool isCompletedUncounted(const WatchlistItem &item)
{
    return item.isCountedByWeeks && item.status == WatchStatus::Completed;
}

} // namespace

WatchlistItem watchlistItem(const WatchlistRow &row, TitleLanguage language, QSet<QString> &words)
{
    WatchlistItem item;
    item.show = row.show;
    item.season = row.season.id;
    item.title = row.titles.preferred(language);
    item.instalment = *words.insert(instalmentText(row));
    item.status = row.entry.status;
    item.episodesWatched = row.entry.episodesWatched;
    item.episodes = row.season.episodes;
    item.isCountedByWeeks = row.isCountedByWeeks;
    item.isFilm = row.season.kind == SeasonKind::Movie;
    item.score = row.entry.score;
    item.premiere = row.premiere.date;
    item.certainty = row.premiere.certainty;
    item.started = row.entry.started;
    item.finished = row.entry.finished;
    for (const QString &tag : row.entry.tags)
        item.tags.append(*words.insert(tag));
    item.rewatches = row.entry.rewatches;
    item.isFlagged = row.entry.isFlagged;
    item.notes = row.entry.notes;
    return item;
}

QStringList filterTexts(const WatchlistRow &row, const QString &instalment)
{
    return QStringList{row.season.subtitle, instalment, row.entry.notes} + row.entry.tags;
}

QString itemProgressText(const WatchlistItem &item, const QLocale &locale)
{
    if (isCompletedUncounted(item))
        return item.episodesWatched > 0 ? locale.toString(item.episodesWatched) : QString();
    return item.isCountedByWeeks && item.episodes
               ? estimatedProgressText(item.episodesWatched, *item.episodes, locale)
               : progressText(item.episodesWatched, item.episodes, locale);
}

QString shownProgressText(const WatchlistItem &item, const QLocale &locale)
{
    if (item.status != WatchStatus::Completed || isStated(item))
        return itemProgressText(item, locale);
    const bool isOne = item.isFilm || item.episodes == 1;
    if (item.episodesWatched == 0 || (item.episodesWatched == 1 && isOne))
        return WatchlistWords::tr("All", "of the episodes");
    //: So many episodes, of how many nobody stated. Little room
    return WatchlistWords::tr("%Ln watched", nullptr, item.episodesWatched);
}

std::optional<double> progressShare(const WatchlistItem &item)
{
    if (!item.episodes || *item.episodes <= 0 || isCompletedUncounted(item))
        return {};
    return static_cast<double>(item.episodesWatched) / *item.episodes;
}

bool hasMoreEpisodes(const WatchlistItem &item)
{
    if (!isStated(item))
        return item.status != WatchStatus::Completed;
    return item.episodesWatched < *item.episodes;
}

QString cellText(const WatchlistItem &item, WatchlistColumn column, const ListStyle &style)
{
    const auto dayOf = [&style](const FuzzyDate &date) {
        return date.isKnown() ? shortDateText(date, style) : QString();
    };
    switch (column) {
    case WatchlistColumn::Title:
        return item.title + QLatin1String(", ") + item.instalment;
    case WatchlistColumn::Status:
        return statusText(item.status);
    case WatchlistColumn::Progress:
        return itemProgressText(item, style.locale);
    case WatchlistColumn::Score:
        return item.score ? scoreText(*item.score, style.scoreScale, style.locale) : QString();
    case WatchlistColumn::Premiere:
        return dayOf(item.premiere);
    case WatchlistColumn::Started:
        return dayOf(item.started);
    case WatchlistColumn::Finished:
        return dayOf(item.finished);
    case WatchlistColumn::Rewatches:
        return item.rewatches > 0 ? style.locale.toString(item.rewatches) : QString();
    case WatchlistColumn::Notes:
        return item.notes.simplified();
    case WatchlistColumn::Tags:
        break;
    }
    return item.tags.join(QLatin1String(", "));
}

QString spokenText(const WatchlistItem &item, WatchlistColumn column, const ListStyle &style)
{
    if (column == WatchlistColumn::Score && item.score)
        return spokenScore(*item.score, style.scoreScale, style.locale);
    if (column == WatchlistColumn::Progress)
        return shownProgressText(item, style.locale);
    const QString shown = cellText(item, column, style);
    if (!shown.isEmpty())
        return shown;
    switch (column) {
    case WatchlistColumn::Score:
        return WatchlistWords::tr("No score");
    case WatchlistColumn::Premiere:
        return WatchlistWords::tr("No premiere known");
    case WatchlistColumn::Tags:
        return WatchlistWords::tr("No tags");
    case WatchlistColumn::Notes:
        return WatchlistWords::tr("No notes");
    case WatchlistColumn::Rewatches:
        return WatchlistWords::tr("Not watched again");
    default:
        return WatchlistWords::tr("No date");
    }
}

QString columnTitle(WatchlistColumn column)
{
    switch (column) {
    case WatchlistColumn::Title:
        return WatchlistWords::tr("Title");
    case WatchlistColumn::Status:
        return WatchlistWords::tr("Status");
    case WatchlistColumn::Progress:
        return WatchlistWords::tr("Episodes");
    case WatchlistColumn::Score:
        return WatchlistWords::tr("Score");
    case WatchlistColumn::Premiere:
        return WatchlistWords::tr("Premiere");
    case WatchlistColumn::Started:
        return WatchlistWords::tr("Started");
    case WatchlistColumn::Finished:
        return WatchlistWords::tr("Finished");
    case WatchlistColumn::Rewatches:
        return WatchlistWords::tr("Rewatches");
    case WatchlistColumn::Notes:
        return WatchlistWords::tr("Notes");
    case WatchlistColumn::Tags:
        break;
    }
    return WatchlistWords::tr("Tags");
}

QString instalmentTitle()
{
    return WatchlistWords::tr("Season");
}

} // namespace raiki
