// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "core/feeds/feedaddress.h"
#include "ui/common/newstext.h"

namespace raiki {

namespace {

/** One address on its way into the list. */
struct Wanted
{
    QUrl asked;
    std::optional<FeedSearch> search; ///< none: its spelling says that it is a feed, so nobody was asked
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

QString added(const Wanted &wanted, const QUrl &feed)
{
    const QString address = feed.toString(QUrl::FullyEncoded);
    if (wanted.search && wanted.search->failure) {
        const HttpFailure &failure = *wanted.search->failure;
        return CommandText::tr("Added %1, which could not be read yet: %2")
            .arg(address, fetchFailureText(failure.kind, failure.httpStatus, failure.detail));
    }
    if (feed != wanted.asked)
        return CommandText::tr("Added %1, the feed of %2. “raiki poll” reads it.")
            .arg(address, wanted.asked.toString(QUrl::FullyEncoded));
    return CommandText::tr("Added %1. “raiki poll” reads it.").arg(address);
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

int addOne(CommandContext &context, Subscriptions &subscriptions, const Wanted &wanted)
{
    const std::optional<QUrl> url = feedFor(wanted);
    if (!url) {
        const QString page = wanted.asked.toString(QUrl::FullyEncoded);
        return context.failWith({ErrorCode::NotFound, page},
                                CommandText::tr("%1 is no feed, and no feed of it was found.").arg(page));
    }
    const auto feed = subscriptions.add(*url);
    if (feed) {
        context.terminal.note(added(wanted, *url));
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
    int count = 0;
    int code = ExitDone;
    for (const Wanted &wanted : all) {
        const int done = addOne(context, (*services)->subscriptions, wanted);
        count += done == ExitDone ? 1 : 0;
        code = done == ExitDone ? code : done;
    }
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
