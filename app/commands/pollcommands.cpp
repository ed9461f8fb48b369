// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/polling.h"
#include "app/commands/verbs.h"
#include "app/words.h"
#include "ui/common/errortext.h"

namespace raiki {

namespace {

int tell(const CommandContext &context, const TrackerServices &tracker, const PollReport &done)
{
    bool allWell = true;
    for (const FeedPollReport &feed : done.feeds) {
        const QString url = feed.url.toString(QUrl::FullyEncoded);
        if (feed.result == PollResult::Failed)
            context.terminal.complain(url + QStringLiteral(": ") +
                                      fetchFailureText(feed.failure, feed.httpStatus, feed.failureDetail));
        else if (feed.problem)
            context.terminal.complain(
                url + QStringLiteral(": ") +
                CommandText::tr("the document breaks at line %1; what stood before it was read")
                    .arg(feed.problem->line));
        allWell = allWell && feed.result != PollResult::Failed && !feed.problem;
    }
    if (done.error)
        context.terminal.complain(errorText(*done.error));
    if (context.options.json) {
        context.terminal.printJson(pollJson(done));
    } else {
        context.terminal.print(CommandText::tr("%n feed(s) polled", nullptr, int(done.feeds.size())) +
                               QStringLiteral(", ") +
                               CommandText::tr("%n new item(s)", nullptr, done.intake.newItems) + u'.');
        printNews(context, tracker, done.intake);
    }
    if (done.error && done.feeds.empty())
        return ExitFailed;
    return allWell && !done.error ? ExitDone : ExitPartly;
}

int poll(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    TrackerServices &tracker = **services;
    std::vector<FeedId> chosen;
    for (const QString &url : context.values.value(QStringLiteral("feed"))) {
        const auto feed = tracker.subscriptions.find(url);
        if (!feed)
            return context.fail(feed.error());
        chosen.push_back(*feed);
    }
    const PollReport done = pollNow(context, tracker, [&] {
        if (!chosen.empty())
            tracker.poller.poll(chosen);
        else if (context.has(QStringLiteral("all")))
            tracker.poller.pollAll();
        else
            tracker.poller.pollDue();
    });
    return tell(context, tracker, done);
}

} // namespace

std::vector<Command> pollCommands()
{
    return {
        {QStringLiteral("poll"),
         {},
         CommandText::tr("polls the feeds that are due and takes in what is new"),
         {{QStringLiteral("feed"), QStringLiteral("URL"), CommandText::tr("only this feed; may be repeated")},
          {QStringLiteral("all"), {}, CommandText::tr("all feeds, due or not")}},
         0,
         0,
         poll}};
}

} // namespace raiki
