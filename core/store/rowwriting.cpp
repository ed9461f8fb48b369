// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/rowwriting.h"

#include "core/store/rowreading.h"

#include <limits>
#include <utility>

namespace raiki {
namespace {

/** So many rows wait at most, that statements of many rows get most of them; what waits is a few hundred
 * kilobytes. */
constexpr size_t mostWaiting = 500;

QString ruleText(const Release &release)
{
    return release.rule ? release.rule->toText() : QString();
}

} // namespace

NextIds::NextIds(Database &database, std::string table)
    : m_database(database)
    , m_table(std::move(table))
{
}

Result<qint64> NextIds::take(qint64 wanted)
{
    if (m_next == 0) {
        Statement newest(m_database,
                         "SELECT max(ifnull((SELECT max(id) FROM \"" + m_table +
                             "\"), 0), ifnull((SELECT max(seq) FROM sqlite_sequence WHERE name = '" +
                             m_table + "'), 0))");
        const qint64 last = newest.bind().next() ? newest.integer(0) : 0;
        if (const Result<void> done = newest.finish(); !done)
            return done.error();
        if (last == std::numeric_limits<qint64>::max())
            return Error{ErrorCode::DatabaseFailed, QStringLiteral("no id is left")};
        m_next = last + 1;
    }
    const qint64 id = wanted > 0 ? wanted : m_next;
    if (id == std::numeric_limits<qint64>::max())
        return Error{ErrorCode::DatabaseFailed, QStringLiteral("no id is left")};
    m_next = std::max(m_next, id + 1);
    return id;
}

RowWriter::OwnedRows::OwnedRows(Database &database, const std::string &owner)
    : newTitles(database, owner + "_title (" + owner + ", kind, position, title)")
    , removeTitles(database, "DELETE FROM " + owner + "_title WHERE " + owner + " = ?")
    , newIds(database, owner + "_external_id (" + owner + ", site, value)")
    , removeIds(database, "DELETE FROM " + owner + "_external_id WHERE " + owner + " = ?")
{
}

void RowWriter::OwnedRows::addTitles(qint64 id, const Titles &titles)
{
    for (const auto &[kind, list] :
         {std::pair(synonymKind, &titles.synonyms), std::pair(aliasKind, &titles.aliases)}) {
        for (qsizetype position = 0; position < list->size(); ++position)
            newTitles.add(id, QString(kind), position, list->at(position));
    }
}

Result<void> RowWriter::OwnedRows::replaceTitles(qint64 id, const Titles &before, const Titles &after)
{
    if (before.synonyms == after.synonyms && before.aliases == after.aliases)
        return {};
    if (const Result<void> done = removeTitles.run(id); !done)
        return done;
    addTitles(id, after);
    return {};
}

void RowWriter::OwnedRows::addIds(qint64 id, const ExternalIds &ids)
{
    for (auto each = ids.cbegin(); each != ids.cend(); ++each)
        newIds.add(id, externalSiteNames().name(each.key()), each.value());
}

Result<void> RowWriter::OwnedRows::replaceIds(qint64 id, const ExternalIds &before, const ExternalIds &after)
{
    if (before == after)
        return {};
    if (const Result<void> done = removeIds.run(id); !done)
        return done;
    addIds(id, after);
    return {};
}

RowWriter::RowWriter(Database &database)
    : m_showIds(database, "show")
    , m_seasonIds(database, "season")
    , m_releaseIds(database, "release")
    , m_claimIds(database, "premiere_claim")
    , m_entryIds(database, "watch_entry")
    , m_ofShow(database, "show")
    , m_ofSeason(database, "season")
    , m_newShows(database, "show (id, romaji, english, native, official_site)")
    , m_changeShow(database,
                   "UPDATE show SET romaji = ?, english = ?, native = ?, official_site = ? WHERE id = ?")
    , m_removeShow(database, "DELETE FROM show WHERE id = ?")
    , m_newSeasons(database, "season (id, show, kind, number, part, subtitle, episodes, romaji, english, "
                             "native, end_date, trailer)")
    , m_changeSeason(database, "UPDATE season SET show = ?, kind = ?, number = ?, part = ?, subtitle = ?, "
                               "episodes = ?, romaji = ?, english = ?, native = ?, end_date = ?, trailer = ? "
                               "WHERE id = ?")
    , m_removeSeason(database, "DELETE FROM season WHERE id = ?")
    , m_newCredits(database, "credit (season, position, role, name, is_cast)")
    , m_removeCredits(database, "DELETE FROM credit WHERE season = ?")
    , m_newReleases(database, "\"release\" (id, season, track, platform, region, language, rule)")
    , m_changeRelease(database, "UPDATE \"release\" SET season = ?, track = ?, platform = ?, region = ?, "
                                "language = ?, rule = ? WHERE id = ?")
    , m_removeRelease(database, "DELETE FROM \"release\" WHERE id = ?")
    , m_newClaims(database, "premiere_claim (id, season, \"release\", date, certainty, source_kind, "
                            "source_item, source_title, source_link, quote, learned_at)")
    , m_changeClaim(database,
                    "UPDATE premiere_claim SET season = ?, \"release\" = ?, date = ?, certainty = ?, "
                    "source_kind = ?, source_item = ?, source_title = ?, source_link = ?, quote = ?, "
                    "learned_at = ? WHERE id = ?")
    , m_removeClaim(database, "DELETE FROM premiere_claim WHERE id = ?")
    , m_newEntries(database, "watch_entry (id, season, status, episodes_watched, score, started, finished, "
                             "rewatches, notes, reminders, added_at, changed_at)")
    , m_changeEntry(database,
                    "UPDATE watch_entry SET season = ?, status = ?, episodes_watched = ?, score = ?, "
                    "started = ?, finished = ?, rewatches = ?, notes = ?, reminders = ?, added_at = ?, "
                    "changed_at = ? WHERE id = ?")
    , m_removeEntry(database, "DELETE FROM watch_entry WHERE id = ?")
    , m_newTags(database, "tag (entry, position, name)")
    , m_removeTags(database, "DELETE FROM tag WHERE entry = ?")
    , m_flagSeason(database, "UPDATE season SET is_flagged = 1 WHERE id = ?")
{
}

std::array<BatchInsert *, 11> RowWriter::newRows()
{
    return {&m_newShows,           &m_ofShow.newTitles, &m_ofShow.newIds, &m_newSeasons,
            &m_ofSeason.newTitles, &m_ofSeason.newIds,  &m_newCredits,    &m_newReleases,
            &m_newClaims,          &m_newEntries,       &m_newTags};
}

Result<void> RowWriter::flush()
{
    m_waiting = 0;
    for (BatchInsert *const rows : newRows()) {
        if (const Result<void> done = rows->flush(); !done)
            return done;
    }
    for (const SeasonId season : std::exchange(m_newlyFlagged, {})) {
        if (const Result<void> done = m_flagSeason.run(season); !done)
            return done;
    }
    return {};
}

Result<qint64> RowWriter::inserted(qint64 id)
{
    if (++m_waiting < mostWaiting)
        return id;
    const Result<void> done = flush();
    return done ? Result<qint64>(id) : done.error();
}

Result<qint64> RowWriter::insert(const Show &show)
{
    const Titles &titles = show.titles;
    const Result<qint64> id = m_showIds.take(show.id.value);
    if (!id)
        return id;
    m_newShows.add(*id, titles.romaji, titles.english, titles.native, show.officialSite);
    m_ofShow.addTitles(*id, titles);
    m_ofShow.addIds(*id, show.externalIds);
    return inserted(*id);
}

Result<void> RowWriter::update(const Show &before, const Show &after)
{
    const Titles &titles = after.titles;
    if (const Result<void> done =
            m_changeShow.run(titles.romaji, titles.english, titles.native, after.officialSite, after.id);
        !done)
        return done;
    if (const Result<void> done = m_ofShow.replaceTitles(after.id.value, before.titles, titles); !done)
        return done;
    return m_ofShow.replaceIds(after.id.value, before.externalIds, after.externalIds);
}

Result<qint64> RowWriter::insert(const Season &season)
{
    const Titles &titles = season.titles;
    const Result<qint64> id = m_seasonIds.take(season.id.value);
    if (!id)
        return id;
    m_newSeasons.add(*id, season.show, seasonKindNames().name(season.kind), season.number, season.part,
                     season.subtitle, season.episodes, titles.romaji, titles.english, titles.native,
                     season.end, season.trailer);
    m_ofSeason.addTitles(*id, titles);
    m_ofSeason.addIds(*id, season.externalIds);
    addCredits(SeasonId{*id}, season.credits);
    return inserted(*id);
}

Result<void> RowWriter::update(const Season &before, const Season &after)
{
    const Titles &titles = after.titles;
    if (const Result<void> done = m_changeSeason.run(
            after.show, seasonKindNames().name(after.kind), after.number, after.part, after.subtitle,
            after.episodes, titles.romaji, titles.english, titles.native, after.end, after.trailer, after.id);
        !done)
        return done;
    if (const Result<void> done = m_ofSeason.replaceTitles(after.id.value, before.titles, titles); !done)
        return done;
    if (const Result<void> done =
            m_ofSeason.replaceIds(after.id.value, before.externalIds, after.externalIds);
        !done)
        return done;
    if (before.credits == after.credits)
        return {};
    if (const Result<void> done = m_removeCredits.run(after.id); !done)
        return done;
    addCredits(after.id, after.credits);
    return {};
}

void RowWriter::addCredits(SeasonId season, const std::vector<Credit> &credits)
{
    for (size_t position = 0; position < credits.size(); ++position) {
        const Credit &credit = credits[position];
        m_newCredits.add(season, static_cast<qint64>(position), credit.role, credit.name, credit.isCast);
    }
}

Result<qint64> RowWriter::insert(const Release &release)
{
    const Result<qint64> id = m_releaseIds.take(release.id.value);
    if (!id)
        return id;
    m_newReleases.add(*id, release.season, releaseTrackNames().name(release.track), release.platform,
                      release.region, release.language, ruleText(release));
    return inserted(*id);
}

Result<void> RowWriter::update(const Release &, const Release &after)
{
    return m_changeRelease.run(after.season, releaseTrackNames().name(after.track), after.platform,
                               after.region, after.language, ruleText(after), after.id);
}

Result<qint64> RowWriter::insert(const PremiereClaim &claim)
{
    const Result<qint64> id = m_claimIds.take(claim.id.value);
    if (!id)
        return id;
    m_newClaims.add(*id, claim.season, claim.release, claim.date, certaintyNames().name(claim.certainty),
                    claimSourceKindNames().name(claim.source.kind), claim.source.item, claim.source.title,
                    claim.source.link, claim.quote, claim.learnedAt);
    return inserted(*id);
}

Result<void> RowWriter::update(const PremiereClaim &, const PremiereClaim &after)
{
    return m_changeClaim.run(after.season, after.release, after.date, certaintyNames().name(after.certainty),
                             claimSourceKindNames().name(after.source.kind), after.source.item,
                             after.source.title, after.source.link, after.quote, after.learnedAt, after.id);
}

Result<qint64> RowWriter::insert(const WatchEntry &entry)
{
    const Result<qint64> id = m_entryIds.take(entry.id.value);
    if (!id)
        return id;
    m_newEntries.add(*id, entry.season, watchStatusNames().name(entry.status), entry.episodesWatched,
                     entry.score, entry.started, entry.finished, entry.rewatches, entry.notes,
                     reminderChoiceNames().name(entry.reminders), entry.addedAt, entry.changedAt);
    addTags(WatchEntryId{*id}, entry.tags);
    if (entry.isFlagged)
        m_newlyFlagged.push_back(entry.season);
    return inserted(*id);
}

Result<void> RowWriter::update(const WatchEntry &before, const WatchEntry &after)
{
    if (const Result<void> done = m_changeEntry.run(
            after.season, watchStatusNames().name(after.status), after.episodesWatched, after.score,
            after.started, after.finished, after.rewatches, after.notes,
            reminderChoiceNames().name(after.reminders), after.addedAt, after.changedAt, after.id);
        !done)
        return done;
    if (before.tags == after.tags)
        return {};
    if (const Result<void> done = m_removeTags.run(after.id); !done)
        return done;
    addTags(after.id, after.tags);
    return {};
}

void RowWriter::addTags(WatchEntryId entry, const QStringList &tags)
{
    for (qsizetype position = 0; position < tags.size(); ++position)
        m_newTags.add(entry, position, tags.at(position));
}

} // namespace raiki
