// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/polling.h"
#include "app/commands/verbs.h"
#include "core/feeds/feedaddress.h"
#include "ui/common/newstext.h"

#include <algorithm>

namespace raiki {

namespace {

/** One address on its way into the list. */
struct Wanted
{
    QUrl asked;
    std::optional<FeedSearch> search; ///< none: its spelling says that it is a feed, so nobody was asked
};

/** What is in the list now. */
struct Subscribed
{
    const Wanted &wanted;
    QUrl url;
    FeedId id;

    /** The document that its search brought, where that may stand for the first poll. */
    [[nodiscard]] const FoundFeed *found(const QDateTime &now) const
    {
        const bool isThere = wanted.search && !wanted.search->feeds.empty();
        return isThere && wanted.search->feeds.front().isFresh(now) ? &wanted.search->feeds.front() : nullptr;
    }
};

/** Looks behind the addresses that may be pages, all at once; returns when the last is known. */
void lookBehind(std::vector<Wanted> &all, const CommandContext &context)
{
    NetworkFetcher fetcher(userAgent());
    FeedFinder finder(fetcher, context.composition.clock());
    int open = 0;
    for (Wanted &wanted : all) {
        const std::optional<QUrl> known = feedOfKnownPage(wanted.asked);
        if (!known && readsLikeFeed(wanted.asked))
            continue;
        ++open;
        finder.find(wanted.asked, [&wanted, &open](FeedSearch found) {
            wanted.search = std::move(found);
            if (--open == 0)
                QCoreApplication::quit();
        });
    }
    if (open == 0)
        return;
    context.terminal.progress(CommandText::tr("Looking for feeds…"));
    QCoreApplication::exec();
    context.terminal.endProgress();
}

/** What to subscribe to; nothing where the page was read and leads to no feed. */
std::optional<QUrl> feedFor(const Wanted &wanted)
{
    if (!wanted.search)
        return wanted.asked;
    if (!wanted.search->feeds.empty())
        return wanted.search->feeds.front().url;
    if (wanted.search->failure && wanted.search->failure->kind == FetchFailure::NotAFeed)
        return {};
    // It may be down for now: what the address says is taken at its word.
    return feedOfKnownPage(wanted.asked).value_or(wanted.asked);
}

QString notRead(const QUrl &feed, const QString &why)
{
    return CommandText::tr("Added %1, which could not be read yet: %2")
        .arg(feed.toString(QUrl::FullyEncoded), why);
}

/** What is said where it is read later. */
QString added(const Subscribed &feed)
{
    const Wanted &wanted = feed.wanted;
    if (wanted.search && wanted.search->failure) {
        const HttpFailure &failure = *wanted.search->failure;
        return notRead(feed.url, fetchFailureText(failure.kind, failure.httpStatus, failure.detail));
    }
    const QString address = feed.url.toString(QUrl::FullyEncoded);
    if (feed.url != wanted.asked)
        return CommandText::tr("Added %1, the feed of %2. “raiki poll” reads it.")
            .arg(address, wanted.asked.toString(QUrl::FullyEncoded));
    return CommandText::tr("Added %1. “raiki poll” reads it.").arg(address);
}

/** What is said once it was read. */
QString read(const Subscribed &feed, const FeedPollReport &report)
{
    if (report.result == PollResult::Failed)
        return notRead(feed.url, fetchFailureText(report.failure, report.httpStatus, report.failureDetail));
    const QString address = feed.url.toString(QUrl::FullyEncoded);
    if (feed.url != feed.wanted.asked)
        return CommandText::tr("Added %1, the feed of %2, with %n item(s).", nullptr, report.items)
            .arg(address, feed.wanted.asked.toString(QUrl::FullyEncoded));
    return CommandText::tr("Added %1 with %n item(s).", nullptr, report.items).arg(address);
}

/** The other feeds of a page, for whoever meant another one. */
void nameTheOthers(const Wanted &wanted, const Terminal &terminal)
{
    if (!wanted.search || wanted.search->feeds.size() < 2)
        return;
    terminal.note(CommandText::tr("The page has other feeds too:"));
    for (size_t index = 1; index < wanted.search->feeds.size(); ++index) {
        const FoundFeed &feed = wanted.search->feeds[index];
        terminal.note(QStringLiteral("  ") + feed.url.toString(QUrl::FullyEncoded) + QStringLiteral("  ") +
                      feed.title);
    }
}

/** The first poll of each: what the search brought is taken as it is, the others are asked at once. */
void readNow(CommandContext &context, TrackerServices &tracker, const std::vector<Subscribed> &feeds)
{
    PollReport all;
    const auto add = [&](const PollReport &report) {
        all.feeds.insert(all.feeds.end(), report.feeds.begin(), report.feeds.end());
        for (const auto part : {&IntakeReport::flagged, &IntakeReport::review})
            (all.intake.*part)
                .insert((all.intake.*part).end(), (report.intake.*part).begin(), (report.intake.*part).end());
    };
    std::vector<FeedId> toAsk;
    for (const Subscribed &feed : feeds) {
        if (const FoundFeed *found = feed.found(context.composition.clock().now()))
            add(pollNow(context, tracker, [&] { tracker.poller.take(feed.id, found->answer); }));
        else
            toAsk.push_back(feed.id);
    }
    if (!toAsk.empty())
        add(pollNow(context, tracker, [&] { tracker.poller.poll(toAsk); }));
    for (const FeedPollReport &report : all.feeds) {
        const auto feed = std::find_if(feeds.begin(), feeds.end(),
                                       [&](const Subscribed &each) { return each.id == report.feed; });
        if (feed != feeds.end())
            context.terminal.note(read(*feed, report));
    }
    if (context.options.json)
        context.terminal.printJson(pollJson(all));
    else
        printNews(context, tracker, all.intake);
}

/** @param toRead gets what is to be read at once. @return an exit code */
int addOne(CommandContext &context, TrackerServices &tracker, const Wanted &wanted,
           std::vector<Subscribed> &toRead)
{
    const std::optional<QUrl> url = feedFor(wanted);
    if (!url) {
        const QString page = wanted.asked.toString(QUrl::FullyEncoded);
        return context.failWith({ErrorCode::NotFound, page},
                                CommandText::tr("%1 is no feed, and no feed of it was found.").arg(page));
    }
    const auto feed = tracker.subscriptions.add(*url);
    if (feed) {
        const Subscribed subscribed{wanted, *url, *feed};
        const bool mayRead = tracker.preferences.values().consent == NetworkConsent::Given;
        if (mayRead && !(wanted.search && wanted.search->failure))
            toRead.push_back(subscribed);
        else
            context.terminal.note(added(subscribed));
        nameTheOthers(wanted, context.terminal);
        return ExitDone;
    }
    if (feed.error().code != ErrorCode::AlreadyExists)
        return context.fail(feed.error());
    return context.failWith(
        feed.error(), CommandText::tr("That feed is in the list already: %1.").arg(feed.error().detail));
}

int addFeeds(CommandContext &context)
{
    std::vector<Wanted> all;
    for (const QString &address : context.positionals) {
        all.push_back({typedAddress(address), {}});
        if (!Subscriptions::canBePolled(all.back().asked))
            return context.misuse(
                CommandText::tr("“%1” is no address that can be polled: it begins with http:// or https://.")
                    .arg(address));
    }
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    lookBehind(all, context);
    std::vector<Subscribed> toRead;
    int count = 0;
    int code = ExitDone;
    for (const Wanted &wanted : all) {
        const int done = addOne(context, **services, wanted, toRead);
        count += done == ExitDone ? 1 : 0;
        code = done == ExitDone ? code : done;
    }
    if (!toRead.empty())
        readNow(context, **services, toRead);
    return code == ExitDone || count == 0 ? code : int(ExitPartly);
}

} // namespace

std::vector<Command> feedAddCommands()
{
    return {{QStringLiteral("feed add"),
             QStringLiteral("URL…"),
             CommandText::tr("polls more feeds; of a site or a channel, the feed is looked for"),
             {},
             1,
             -1,
             addFeeds}};
}

} // namespace raiki
