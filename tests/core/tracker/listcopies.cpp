// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/listcopies.h"

namespace raiki::test {

using namespace Qt::StringLiterals;

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
        QHash<ReleaseId, QString> releases;
        for (Release &release : followed.releases) {
            releases.insert(release.id, contentKey(release));
            release.season = {};
            line(release);
        }
        for (PremiereClaim &claim : followed.claims)
            lines << place + contentKey(claim, releases.value(claim.release));
        if (followed.entry) {
            followed.entry->season = {};
            line(*followed.entry);
        }
    }
    lines.sort();
    return lines;
}

} // namespace raiki::test
