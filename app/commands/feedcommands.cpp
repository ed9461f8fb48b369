// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/base/wholefile.h"

#include <cstdio>

namespace raiki {

namespace {

QString stateText(const Feed &feed)
{
    if (feed.paused)
        return CommandText::tr("paused");
    if (feed.health.failure != FetchFailure::None)
        return fetchFailureText(feed.health.failure, feed.health.httpStatus, feed.health.failureDetail);
    return feed.health.lastPolledAt.isValid() ? CommandText::tr("fine") : CommandText::tr("not polled yet");
}

int listFeeds(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto rows = (*services)->subscriptions.rows();
    if (!rows)
        return context.fail(rows.error());
    QJsonArray json;
    for (const SubscriptionRow &row : *rows) {
        const Feed &feed = row.feed;
        const QString url = feed.url.toString(QUrl::FullyEncoded);
        json << QJsonObject{{QStringLiteral("url"), url},
                            {QStringLiteral("title"), feed.title},
                            {QStringLiteral("folder"), feed.folder},
                            {QStringLiteral("paused"), feed.paused},
                            {QStringLiteral("items"), row.items},
                            {QStringLiteral("flagged"), row.flagged},
                            {QStringLiteral("last_poll"), jsonOf(feed.health.lastPolledAt)},
                            {QStringLiteral("last_success"), jsonOf(feed.health.lastSuccessAt)},
                            {QStringLiteral("next_poll"), jsonOf(feed.health.nextPollAt)},
                            {QStringLiteral("failures"), feed.health.failuresInARow},
                            {QStringLiteral("error"), feed.health.failure == FetchFailure::None
                                                          ? QJsonValue()
                                                          : fetchFailureName(feed.health.failure)}};
        if (!context.options.json)
            context.terminal.print(QStringLiteral("%1  %2  %3")
                                       .arg(feed.title.isEmpty() ? url : feed.title, url, stateText(feed)));
    }
    if (context.options.json)
        context.terminal.printJson(json);
    else if (rows->empty())
        context.terminal.note(CommandText::tr("No feeds yet. “raiki feed add URL” adds one."));
    return ExitDone;
}

/** Finds the feed named by the only argument, does @p change with it and says @p done, %1 its address. */
int changeFeed(CommandContext &context, const std::function<Result<void>(Subscriptions &, FeedId)> &change,
               const QString &done)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    Subscriptions &subscriptions = (*services)->subscriptions;
    const auto id = subscriptions.find(context.positionals.first());
    if (!id)
        return context.fail(id.error());
    const auto feed = subscriptions.feed(*id);
    if (!feed)
        return context.fail(feed.error());
    const auto changed = change(subscriptions, *id);
    if (!changed)
        return context.fail(changed.error());
    context.terminal.note(done.arg(feed->url.toString(QUrl::FullyEncoded)));
    return ExitDone;
}

int removeFeed(CommandContext &context)
{
    return changeFeed(
        context, [](Subscriptions &subscriptions, FeedId feed) { return subscriptions.remove(feed); },
        CommandText::tr("Removed %1. “raiki feed add %1” brings it back."));
}

int pauseFeed(CommandContext &context)
{
    return changeFeed(
        context,
        [](Subscriptions &subscriptions, FeedId feed) { return subscriptions.setPaused(feed, true); },
        CommandText::tr("%1 is not polled until “raiki feed resume %1”."));
}

int resumeFeed(CommandContext &context)
{
    return changeFeed(
        context,
        [](Subscriptions &subscriptions, FeedId feed) { return subscriptions.setPaused(feed, false); },
        CommandText::tr("%1 is polled again."));
}

int importFeeds(CommandContext &context)
{
    const auto bytes = readInput(context.positionals.first());
    if (!bytes)
        return context.fail(bytes.error());
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    const auto report = (*services)->subscriptions.importList(*bytes);
    if (!report)
        return context.fail(report.error());
    if (context.options.json)
        context.terminal.printJson(QJsonObject{{QStringLiteral("added"), report->added},
                                               {QStringLiteral("already_there"), report->alreadyThere}});
    else
        context.terminal.note(CommandText::tr("%n feed(s) added", nullptr, report->added) +
                              QStringLiteral(", ") +
                              CommandText::tr("%n already there", nullptr, report->alreadyThere) + u'.');
    return ExitDone;
}

int exportFeeds(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto bytes = (*services)->subscriptions.exportOpml();
    if (!bytes)
        return context.fail(bytes.error());
    return writeOutput(context, context.positionals.first(), *bytes,
                       CommandText::tr("The feeds are in %1.").arg(context.positionals.first()));
}

} // namespace

std::vector<Command> feedCommands()
{
    const QString url = QStringLiteral("URL");
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("feed list"), {}, CommandText::tr("the feeds and how they do"), {}, 0, 0, listFeeds},
        {QStringLiteral("feed remove"),
         url,
         CommandText::tr("stops polling a feed; what it said stays, and “feed add” brings it back"),
         {},
         1,
         1,
         removeFeed},
        {QStringLiteral("feed pause"),
         url,
         CommandText::tr("does not poll it until resumed"),
         {},
         1,
         1,
         pauseFeed},
        {QStringLiteral("feed resume"), url, CommandText::tr("polls it again"), {}, 1, 1, resumeFeed},
        {QStringLiteral("feed import"),
         file,
         CommandText::tr("feeds from OPML, or one URL a line"),
         {},
         1,
         1,
         importFeeds},
        {QStringLiteral("feed export"), file, CommandText::tr("the feeds as OPML"), {}, 1, 1, exportFeeds}};
}

} // namespace raiki
