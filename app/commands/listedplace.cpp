// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/listedplace.h"

#include "core/shows/neartitles.h"
#include "ui/common/listtext.h"

#include <algorithm>

namespace raiki {

namespace {

/** Says that nothing goes by @p name, and what may have been meant. */
int failNotFound(const CommandContext &context, TrackerServices &services, const Error &error)
{
    const auto rows = services.watchlist.rows();
    if (!rows)
        return context.fail(rows.error());
    std::vector<Titles> shows;
    for (const WatchlistRow &row : *rows)
        shows.push_back(row.titles);
    QStringList near;
    for (const QString &title : nearTitles(error.detail, shows))
        near << QStringLiteral("“%1”").arg(title);
    if (near.isEmpty())
        return context.fail(error);
    //: %1 what was looked for, %2 titles of the list that are like it
    return context.failWith(error, CommandText::tr("%1 was not found. The list has %2.")
                                       .arg(error.detail, near.join(QStringLiteral(", "))));
}

int failAmbiguous(const CommandContext &context, const ShowDetails &details)
{
    QStringList lines;
    for (const FollowedSeason &each : details.seasons) {
        if (each.entry)
            lines << QStringLiteral("s%1 %2, %3")
                         .arg(each.season.id.value)
                         .arg(details.show.titles.preferred(), seasonText(each.season));
    }
    const QString candidates = lines.join(u'\n');
    return context.failWith(
        {ErrorCode::Ambiguous, candidates},
        CommandText::tr("Several seasons of the list go by that name:\n%1").arg(candidates));
}

} // namespace

int ListedPlace::listedSeasons() const
{
    return int(std::count_if(details.seasons.begin(), details.seasons.end(),
                             [](const FollowedSeason &each) { return each.entry.has_value(); }));
}

std::variant<ListedPlace, int> listedPlace(const CommandContext &context, TrackerServices &services)
{
    const auto found = services.watchlist.find(context.positionals.first());
    if (!found && found.error().code == ErrorCode::NotFound)
        return failNotFound(context, services, found.error());
    if (!found)
        return context.fail(found.error());
    const auto details = services.watchlist.details(found->show);
    if (!details)
        return context.fail(details.error());
    return ListedPlace{*details, found->season, found->isSeasonNamed};
}

std::variant<ListedPlace, int> listedSeason(const CommandContext &context, TrackerServices &services)
{
    auto place = listedPlace(context, services);
    const auto *found = std::get_if<ListedPlace>(&place);
    if (found && !found->isSeasonNamed && found->listedSeasons() > 1)
        return failAmbiguous(context, found->details);
    if (found && !found->followed())
        return context.fail({ErrorCode::NotFound, context.positionals.first()});
    return place;
}

} // namespace raiki
