// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/watchlist/watchentry.h"

#include <concepts>

/**
 * The fields of everything the journal keeps, named once for writing and for reading, so that the two
 * cannot drift apart. An archive has field(name, value); private to this room.
 */
namespace raiki {

template <class Candidate, class Value>
concept Is = std::same_as<std::remove_const_t<Candidate>, Value>;

template <class Archive>
void describe(Archive &archive, Is<Titles> auto &titles)
{
    archive.field("romaji", titles.romaji);
    archive.field("english", titles.english);
    archive.field("native", titles.native);
    archive.field("synonyms", titles.synonyms);
    archive.field("aliases", titles.aliases);
}

template <class Archive>
void describe(Archive &archive, Is<Show> auto &show)
{
    archive.field("id", show.id);
    archive.field("titles", show.titles);
    archive.field("externalIds", show.externalIds);
    archive.field("officialSite", show.officialSite);
}

template <class Archive>
void describe(Archive &archive, Is<Credit> auto &credit)
{
    archive.field("role", credit.role);
    archive.field("name", credit.name);
    archive.field("isCast", credit.isCast);
}

template <class Archive>
void describe(Archive &archive, Is<Season> auto &season)
{
    archive.field("id", season.id);
    archive.field("show", season.show);
    archive.field("kind", season.kind);
    archive.field("number", season.number);
    archive.field("part", season.part);
    archive.field("subtitle", season.subtitle);
    archive.field("episodes", season.episodes);
    archive.field("titles", season.titles);
    archive.field("externalIds", season.externalIds);
    archive.field("end", season.end);
    archive.field("credits", season.credits);
    archive.field("trailer", season.trailer);
}

template <class Archive>
void describe(Archive &archive, Is<RepeatRule> auto &rule)
{
    archive.field("first", rule.first);
    archive.field("days", rule.period);
}

template <class Archive>
void describe(Archive &archive, Is<Release> auto &release)
{
    archive.field("id", release.id);
    archive.field("season", release.season);
    archive.field("track", release.track);
    archive.field("platform", release.platform);
    archive.field("region", release.region);
    archive.field("language", release.language);
    archive.field("rule", release.rule);
}

template <class Archive>
void describe(Archive &archive, Is<ClaimSource> auto &source)
{
    archive.field("kind", source.kind);
    archive.field("item", source.item);
    archive.field("title", source.title);
    archive.field("link", source.link);
}

template <class Archive>
void describe(Archive &archive, Is<PremiereClaim> auto &claim)
{
    archive.field("id", claim.id);
    archive.field("season", claim.season);
    archive.field("release", claim.release);
    archive.field("date", claim.date);
    archive.field("certainty", claim.certainty);
    archive.field("source", claim.source);
    archive.field("quote", claim.quote);
    archive.field("learnedAt", claim.learnedAt);
}

template <class Archive>
void describe(Archive &archive, Is<WatchEntry> auto &entry)
{
    archive.field("id", entry.id);
    archive.field("season", entry.season);
    archive.field("status", entry.status);
    archive.field("episodesWatched", entry.episodesWatched);
    archive.field("score", entry.score);
    archive.field("started", entry.started);
    archive.field("finished", entry.finished);
    archive.field("rewatches", entry.rewatches);
    archive.field("notes", entry.notes);
    archive.field("tags", entry.tags);
    archive.field("reminders", entry.reminders);
    archive.field("isFlagged", entry.isFlagged);
    archive.field("addedAt", entry.addedAt);
    archive.field("changedAt", entry.changedAt);
}

} // namespace raiki
