// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/listcopies.h"

namespace raiki::test {

using namespace Qt::StringLiterals;

SeasonId Copy::add(const Titles &titles, const QStringList &tags)
{
    Show show;
    show.id.value = -1;
    show.titles = titles;
    Season season;
    season.id.value = -2;
    season.show = show.id;
    season.number = 1;
    WatchEntry entry;
    entry.id.value = -3;
    entry.season = season.id;
    entry.tags = tags;
    entry.addedAt = entry.changedAt = clock.now();
    const ChangeSet added =
        apply(ChangeKind::AddShow, {Change<Show>{std::nullopt, show}, Change<Season>{std::nullopt, season},
                                    Change<WatchEntry>{std::nullopt, entry}});
    return std::get<Change<Season>>(added.changes[1]).after->id;
}

QStringList contentsOf(const Copy &copy)
{
    QStringList lines;
    for (FollowedSeason followed : seasonsOf(copy.whole())) {
        const QString place = showKey(followed.show) + u'|' + seasonKey(followed.season) + u'|';
        const auto line = [&lines, &place](auto row) {
            row.id = {};
            ChangeSet one{ChangeKind::Import, {}, {Change<decltype(row)>{std::nullopt, row}}};
            lines << place + QString::fromUtf8(changeSetToJson(one));
        };
        line(followed.show);
        followed.season.show = {};
        line(followed.season);
        const qsizetype first = lines.size(); // what is said twice says no more than once
        QHash<ReleaseId, QString> releases;
        for (Release &release : followed.releases) {
            releases.insert(release.id, contentKey(release));
            release.season = {};
            line(release);
        }
        for (PremiereClaim &claim : followed.claims)
            lines << place + contentKey(claim, releases.value(claim.release));
        QStringList said = lines.sliced(first);
        said.removeDuplicates();
        lines = lines.first(first) + said;
        if (followed.entry) {
            followed.entry->season = {};
            line(*followed.entry);
        }
    }
    lines.sort();
    return lines;
}

} // namespace raiki::test
