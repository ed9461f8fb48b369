// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/rowwriting.h"

#include "core/store/rowreading.h"

namespace raiki {
namespace {

/** The id to insert under: NULL for a placeholder, SQLite then gives the next. */
template <class Tag>
std::optional<qint64> ownId(Id<Tag> id)
{
    return id.value > 0 ? std::optional(id.value) : std::nullopt;
}

QString ruleText(const Release &release)
{
    return release.rule ? release.rule->toText() : QString();
}

} // namespace

RowWriter::OwnedRows::OwnedRows(Database &database, const std::string &owner)
    : addTitle(database,
               "INSERT INTO " + owner + "_title (" + owner + ", kind, position, title) VALUES (?, ?, ?, ?)")
    , removeTitles(database, "DELETE FROM " + owner + "_title WHERE " + owner + " = ?")
    , addId(database, "INSERT INTO " + owner + "_external_id (" + owner + ", site, value) VALUES (?, ?, ?)")
    , removeIds(database, "DELETE FROM " + owner + "_external_id WHERE " + owner + " = ?")
{
}

Result<void> RowWriter::OwnedRows::addTitles(qint64 id, const Titles &titles)
{
    for (const auto &[kind, list] :
         {std::pair(synonymKind, &titles.synonyms), std::pair(aliasKind, &titles.aliases)}) {
        for (qsizetype position = 0; position < list->size(); ++position) {
            if (const Result<void> done = addTitle.run(id, QString(kind), position, list->at(position));
                !done)
                return done;
        }
    }
    return {};
}

Result<void> RowWriter::OwnedRows::replaceTitles(qint64 id, const Titles &before, const Titles &after)
{
    if (before.synonyms == after.synonyms && before.aliases == after.aliases)
        return {};
    if (const Result<void> done = removeTitles.run(id); !done)
        return done;
    return addTitles(id, after);
}

Result<void> RowWriter::OwnedRows::addIds(qint64 id, const ExternalIds &ids)
{
    for (auto each = ids.cbegin(); each != ids.cend(); ++each) {
        if (const Result<void> done = addId.run(id, externalSiteNames().name(each.key()), each.value());
            !done)
            return done;
    }
    return {};
}

Result<void> RowWriter::OwnedRows::replaceIds(qint64 id, const ExternalIds &before, const ExternalIds &after)
{
    if (before == after)
        return {};
    if (const Result<void> done = removeIds.run(id); !done)
        return done;
    return addIds(id, after);
}

RowWriter::RowWriter(Database &database)
    : m_ofShow(database, "show")
    , m_ofSeason(database, "season")
    , m_addShow(database,
                "INSERT INTO show (id, romaji, english, native, official_site) VALUES (?, ?, ?, ?, ?)")
    , m_changeShow(database,
                   "UPDATE show SET romaji = ?, english = ?, native = ?, official_site = ? WHERE id = ?")
    , m_removeShow(database, "DELETE FROM show WHERE id = ?")
    , m_addSeason(database,
                  "INSERT INTO season (id, show, kind, number, part, subtitle, episodes, romaji, english, "
                  "native, end_date, trailer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_changeSeason(database, "UPDATE season SET show = ?, kind = ?, number = ?, part = ?, subtitle = ?, "
                               "episodes = ?, romaji = ?, english = ?, native = ?, end_date = ?, trailer = ? "
                               "WHERE id = ?")
    , m_removeSeason(database, "DELETE FROM season WHERE id = ?")
    , m_addCredit(database,
                  "INSERT INTO credit (season, position, role, name, is_cast) VALUES (?, ?, ?, ?, ?)")
    , m_removeCredits(database, "DELETE FROM credit WHERE season = ?")
    , m_addRelease(database, "INSERT INTO \"release\" (id, season, track, platform, region, language, rule) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_changeRelease(database, "UPDATE \"release\" SET season = ?, track = ?, platform = ?, region = ?, "
                                "language = ?, rule = ? WHERE id = ?")
    , m_removeRelease(database, "DELETE FROM \"release\" WHERE id = ?")
    , m_addClaim(database,
                 "INSERT INTO premiere_claim (id, season, \"release\", date, certainty, source_kind, "
                 "source_item, source_title, source_link, quote, learned_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_changeClaim(database,
                    "UPDATE premiere_claim SET season = ?, \"release\" = ?, date = ?, certainty = ?, "
                    "source_kind = ?, source_item = ?, source_title = ?, source_link = ?, quote = ?, "
                    "learned_at = ? WHERE id = ?")
    , m_removeClaim(database, "DELETE FROM premiere_claim WHERE id = ?")
    , m_addEntry(database,
                 "INSERT INTO watch_entry (id, season, status, episodes_watched, score, started, finished, "
                 "rewatches, notes, reminders, added_at, changed_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_changeEntry(database,
                    "UPDATE watch_entry SET season = ?, status = ?, episodes_watched = ?, score = ?, "
                    "started = ?, finished = ?, rewatches = ?, notes = ?, reminders = ?, added_at = ?, "
                    "changed_at = ? WHERE id = ?")
    , m_removeEntry(database, "DELETE FROM watch_entry WHERE id = ?")
    , m_addTag(database, "INSERT INTO tag (entry, position, name) VALUES (?, ?, ?)")
    , m_removeTags(database, "DELETE FROM tag WHERE entry = ?")
    , m_flagSeason(database, "UPDATE season SET is_flagged = 1 WHERE id = ?")
{
}

Result<qint64> RowWriter::insert(const Show &show)
{
    const Titles &titles = show.titles;
    const Result<qint64> id =
        m_addShow.insert(ownId(show.id), titles.romaji, titles.english, titles.native, show.officialSite);
    if (!id)
        return id;
    if (const Result<void> done = m_ofShow.addTitles(*id, titles); !done)
        return done.error();
    if (const Result<void> done = m_ofShow.addIds(*id, show.externalIds); !done)
        return done.error();
    return id;
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
    const Result<qint64> id =
        m_addSeason.insert(ownId(season.id), season.show, seasonKindNames().name(season.kind), season.number,
                           season.part, season.subtitle, season.episodes, titles.romaji, titles.english,
                           titles.native, season.end, season.trailer);
    if (!id)
        return id;
    if (const Result<void> done = m_ofSeason.addTitles(*id, titles); !done)
        return done.error();
    if (const Result<void> done = m_ofSeason.addIds(*id, season.externalIds); !done)
        return done.error();
    if (const Result<void> done = addCredits(SeasonId{*id}, season.credits); !done)
        return done.error();
    return id;
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
    return addCredits(after.id, after.credits);
}

Result<void> RowWriter::addCredits(SeasonId season, const std::vector<Credit> &credits)
{
    for (size_t position = 0; position < credits.size(); ++position) {
        const Credit &credit = credits[position];
        if (const Result<void> done = m_addCredit.run(season, static_cast<qint64>(position), credit.role,
                                                      credit.name, credit.isCast);
            !done)
            return done;
    }
    return {};
}

Result<qint64> RowWriter::insert(const Release &release)
{
    return m_addRelease.insert(ownId(release.id), release.season, releaseTrackNames().name(release.track),
                               release.platform, release.region, release.language, ruleText(release));
}

Result<void> RowWriter::update(const Release &, const Release &after)
{
    return m_changeRelease.run(after.season, releaseTrackNames().name(after.track), after.platform,
                               after.region, after.language, ruleText(after), after.id);
}

Result<qint64> RowWriter::insert(const PremiereClaim &claim)
{
    return m_addClaim.insert(ownId(claim.id), claim.season, claim.release, claim.date,
                             certaintyNames().name(claim.certainty),
                             claimSourceKindNames().name(claim.source.kind), claim.source.item,
                             claim.source.title, claim.source.link, claim.quote, claim.learnedAt);
}

Result<void> RowWriter::update(const PremiereClaim &, const PremiereClaim &after)
{
    return m_changeClaim.run(after.season, after.release, after.date, certaintyNames().name(after.certainty),
                             claimSourceKindNames().name(after.source.kind), after.source.item,
                             after.source.title, after.source.link, after.quote, after.learnedAt, after.id);
}

Result<qint64> RowWriter::insert(const WatchEntry &entry)
{
    const Result<qint64> id = m_addEntry.insert(
        ownId(entry.id), entry.season, watchStatusNames().name(entry.status), entry.episodesWatched,
        entry.score, entry.started, entry.finished, entry.rewatches, entry.notes,
        reminderChoiceNames().name(entry.reminders), entry.addedAt, entry.changedAt);
    if (!id)
        return id;
    if (const Result<void> done = addTags(WatchEntryId{*id}, entry.tags); !done)
        return done.error();
    if (entry.isFlagged) {
        if (const Result<void> done = m_flagSeason.run(entry.season); !done)
            return done.error();
    }
    return id;
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
    return addTags(after.id, after.tags);
}

Result<void> RowWriter::addTags(WatchEntryId entry, const QStringList &tags)
{
    for (qsizetype position = 0; position < tags.size(); ++position) {
        if (const Result<void> done = m_addTag.run(entry, position, tags.at(position)); !done)
            return done;
    }
    return {};
}

} // namespace raiki
