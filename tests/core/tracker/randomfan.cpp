// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/randomfan.h"

#include "core/watchlist/watchrules.h"

namespace raiki::test {

using namespace Qt::StringLiterals;

void RandomFan::act(Copy &copy)
{
    copy.clock.advance(std::chrono::minutes(1 + below(50)));
    const std::vector<FollowedSeason> seasons = seasonsOf(copy.whole());
    if (seasons.size() < 3) {
        add(copy);
        return;
    }
    const FollowedSeason &season = seasons[static_cast<size_t>(below(static_cast<int>(seasons.size())))];
    switch (below(14)) {
    case 0:
        return add(copy);
    case 1:
        return removeShow(copy, season.show);
    case 2:
        return removeSeason(copy, season);
    case 3:
        return removeEntry(copy, season);
    case 4:
        return editShow(copy, season.show);
    case 5:
        return editSeason(copy, season.season);
    case 6:
        return claim(copy, season);
    case 7:
        return release(copy, season);
    case 8:
        static_cast<void>(copy.watchlist.undo());
        return;
    case 9:
        static_cast<void>(copy.watchlist.redo());
        return;
    default:
        return editEntry(copy, season);
    }
}

QString RandomFan::word()
{
    static const QStringList words{u"a"_s, u"B"_s, u"b"_s, u"ガ"_s, u"x y"_s, u"\"q\""_s};
    return words.at(below(static_cast<int>(words.size())));
}

QStringList RandomFan::words()
{
    QStringList some;
    for (int left = below(4); left > 0; --left)
        some << word();
    some.removeDuplicates();
    return some;
}

void RandomFan::add(Copy &copy)
{
    Show show;
    show.id.value = -1;
    show.titles.native = u"show %1"_s.arg(below(6));
    show.titles.aliases = words();
    std::vector<AnyChange> changes{Change<Show>{std::nullopt, show}};
    for (const StoredShow &there : stored(copy)) {
        if (there.show.titles.native == show.titles.native) {
            show = there.show; // another season of it
            changes.clear();
        }
    }
    Season season;
    season.id.value = -2;
    season.show = show.id;
    season.number = 1 + below(3);
    for (const StoredShow &there : stored(copy)) {
        for (const FollowedSeason &sibling : there.seasons) {
            if (there.show.id == show.id && sibling.season.number == season.number)
                return;
        }
    }
    changes.emplace_back(Change<Season>{std::nullopt, season});
    WatchEntry entry;
    entry.id.value = -3;
    entry.season = season.id;
    entry.tags = normalisedTags(words());
    entry.addedAt = entry.changedAt = copy.clock.now();
    changes.emplace_back(Change<WatchEntry>{std::nullopt, entry});
    copy.apply(ChangeKind::AddShow, std::move(changes));
}

std::vector<StoredShow> RandomFan::stored(const Copy &copy)
{
    std::vector<StoredShow> shows;
    for (const FollowedSeason &season : seasonsOf(copy.whole())) {
        if (shows.empty() || shows.back().show.id != season.show.id)
            shows.push_back({season.show, {}});
        shows.back().seasons.push_back(season);
    }
    return shows;
}

void RandomFan::editShow(Copy &copy, const Show &show)
{
    Show after = show;
    after.titles.english = word();
    if (below(3) == 0)
        after.titles.aliases = words();
    if (below(6) == 0)
        after.titles.native += u'!';
    if (below(3) == 0)
        after.externalIds[static_cast<ExternalSite>(below(3))] = word();
    copy.apply(ChangeKind::EditShow, {Change<Show>{show, after}});
}

void RandomFan::editSeason(Copy &copy, const Season &season)
{
    Season after = season;
    after.episodes = 10 + below(4);
    after.titles.synonyms = words();
    copy.apply(ChangeKind::EditShow, {Change<Season>{season, after}});
}

void RandomFan::editEntry(Copy &copy, const FollowedSeason &season)
{
    WatchEntry after = season.entry.value_or(WatchEntry{});
    after.season = season.season.id;
    after.status = static_cast<WatchStatus>(below(5));
    if (below(2) == 0)
        after.notes = word();
    if (below(2) == 0)
        after.tags = normalisedTags(words());
    if (below(3) == 0)
        after.score = 1 + below(100);
    after.changedAt = copy.clock.now();
    if (!season.entry) {
        after.id.value = -1;
        after.addedAt = after.changedAt;
    }
    copy.apply(ChangeKind::EditEntry, {Change<WatchEntry>{season.entry, after}});
}

void RandomFan::claim(Copy &copy, const FollowedSeason &season)
{
    if (!season.claims.empty() && below(2) == 0) {
        copy.apply(ChangeKind::DismissNews, {Change<PremiereClaim>{season.claims.front(), {}}});
        return;
    }
    PremiereClaim claim;
    claim.id.value = -1;
    claim.season = season.season.id;
    claim.release = season.releases.empty() ? ReleaseId() : season.releases.front().id;
    claim.date = FuzzyDate::ofMonth(2026, 1 + below(3));
    claim.source.kind = static_cast<ClaimSourceKind>(below(2));
    if (below(2) == 0)
        claim.learnedAt = copy.clock.now();
    copy.apply(ChangeKind::SetPremiere, {Change<PremiereClaim>{std::nullopt, claim}});
}

void RandomFan::release(Copy &copy, const FollowedSeason &season)
{
    if (!season.releases.empty() && below(2) == 0) {
        std::vector<AnyChange> changes;
        for (const PremiereClaim &claim : season.claims) {
            if (claim.release == season.releases.front().id)
                changes.emplace_back(Change<PremiereClaim>{claim, {}});
        }
        changes.emplace_back(Change<Release>{season.releases.front(), {}});
        copy.apply(ChangeKind::EditShow, std::move(changes));
        return;
    }
    Release release;
    release.id.value = -1;
    release.season = season.season.id;
    release.platform = word();
    for (const Release &there : season.releases) {
        if (there.platform == release.platform)
            return;
    }
    copy.apply(ChangeKind::EditShow, {Change<Release>{std::nullopt, release}});
}

void RandomFan::addRemoval(std::vector<AnyChange> &changes, const FollowedSeason &season)
{
    for (const PremiereClaim &claim : season.claims)
        changes.emplace_back(Change<PremiereClaim>{claim, {}});
    if (season.entry)
        changes.emplace_back(Change<WatchEntry>{season.entry, {}});
    for (const Release &release : season.releases)
        changes.emplace_back(Change<Release>{release, {}});
    changes.emplace_back(Change<Season>{season.season, {}});
}

void RandomFan::removeShow(Copy &copy, const Show &show)
{
    std::vector<AnyChange> changes;
    for (const FollowedSeason &season : seasonsOf(copy.whole())) {
        if (season.show.id == show.id)
            addRemoval(changes, season);
    }
    changes.emplace_back(Change<Show>{show, {}});
    copy.apply(ChangeKind::RemoveShow, std::move(changes));
}

void RandomFan::removeSeason(Copy &copy, const FollowedSeason &season)
{
    for (const StoredShow &there : stored(copy)) {
        if (there.show.id == season.show.id && there.seasons.size() == 1)
            return removeShow(copy, there.show);
    }
    std::vector<AnyChange> changes;
    addRemoval(changes, season);
    copy.apply(ChangeKind::RemoveShow, std::move(changes));
}

void RandomFan::removeEntry(Copy &copy, const FollowedSeason &season)
{
    if (season.entry)
        copy.apply(ChangeKind::RemoveShow, {Change<WatchEntry>{season.entry, {}}});
}

} // namespace raiki::test
