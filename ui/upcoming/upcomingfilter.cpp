// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/upcoming/upcomingfilter.h"

#include "ui/common/filterwords.h"
#include "ui/common/listtext.h"

#include <QHash>

#include <algorithm>

namespace raiki {

namespace {

bool isOfKind(SeasonKind kind, UpcomingKind wanted)
{
    switch (wanted) {
    case UpcomingKind::Series:
        return kind == SeasonKind::Tv || kind == SeasonKind::Ona;
    case UpcomingKind::Films:
        return kind == SeasonKind::Movie;
    case UpcomingKind::Others:
        return kind == SeasonKind::Ova || kind == SeasonKind::Special;
    case UpcomingKind::Any:
        break;
    }
    return true;
}

bool isAsSure(Certainty certainty, UpcomingCertainty wanted)
{
    switch (wanted) {
    case UpcomingCertainty::Scheduled:
        return certainty == Certainty::Scheduled || certainty == Certainty::Aired;
    case UpcomingCertainty::Announced:
        return certainty == Certainty::Announced;
    case UpcomingCertainty::Rumoured:
        return certainty == Certainty::Rumoured;
    case UpcomingCertainty::Moved:
        return certainty == Certainty::Delayed || certainty == Certainty::Cancelled;
    case UpcomingCertainty::Any:
        break;
    }
    return true;
}

bool hasWords(const UpcomingRow &row, const QString &words)
{
    const std::vector<FilterWord> wanted = filterWords(words);
    if (wanted.empty())
        return true;
    const QStringList titles = row.showValue.titles.all() + row.seasonValue.titles.all();
    const QStringList others =
        row.platforms + QStringList{row.seasonValue.subtitle, seasonText(row.seasonValue)};
    return hasFilterWords(filterForms(titles, others), wanted);
}

} // namespace

bool isNewSince(const UpcomingRow &row, const QDateTime &lastVisit, const QDateTime &now)
{
    constexpr int newForDays = 31;
    if (row.newestNews.isValid() && row.newestNews.daysTo(now) > newForDays)
        return false;
    if (row.isFlagged)
        return true;
    return lastVisit.isValid() && row.decidingClaim &&
           row.decidingClaim->source.kind == ClaimSourceKind::FeedItem &&
           row.decidingClaim->learnedAt > lastVisit;
}

bool isWanted(const UpcomingRow &row, const UpcomingFilter &filter, const QDateTime &lastVisit,
              const QDateTime &now)
{
    if (filter.onlyListed && !row.status)
        return false;
    if (filter.onlyNew && !isNewSince(row, lastVisit, now))
        return false;
    if (!isOfKind(row.seasonValue.kind, filter.kind) || !isAsSure(row.premiere.certainty, filter.certainty))
        return false;
    if (filter.track && !row.tracks.contains(*filter.track))
        return false;
    if (!filter.platform.isEmpty() && !row.platforms.contains(filter.platform))
        return false;
    return hasWords(row, filter.words);
}

QStringList platformsOf(const std::vector<UpcomingRow> &rows)
{
    QHash<QString, int> counts;
    for (const UpcomingRow &row : rows) {
        for (const QString &platform : row.platforms)
            ++counts[platform];
    }
    QStringList platforms = counts.keys();
    std::sort(platforms.begin(), platforms.end(), [&counts](const QString &left, const QString &right) {
        const int difference = counts.value(right) - counts.value(left);
        return difference != 0 ? difference < 0 : left.compare(right, Qt::CaseInsensitive) < 0;
    });
    return platforms;
}

} // namespace raiki
