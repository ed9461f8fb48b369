// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/ui/support/uiservices.h"

#include "core/tracker/changebuilder.h"
#include "core/tracker/feedintake.h"
#include "tests/support/autumncatalogue.h"

#include <algorithm>

namespace raiki::test {

namespace {

/** In memory where there is no path. */
std::unique_ptr<Database> opened(const QString &path)
{
    Result<std::unique_ptr<Database>> database =
        path.isEmpty() ? Database::openInMemory() : Database::open(path);
    if (!database)
        qFatal("no database: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

void AnsweringPrompts::confirm(QWidget *, const Confirmation &question, std::function<void()> agreed)
{
    asked << question.text;
    if (agrees)
        agreed();
}

void AnsweringPrompts::openFile(QWidget *, const FileQuestion &question,
                                std::function<void(const QString &)> chosen)
{
    asked << question.title;
    if (!path.isEmpty())
        chosen(path);
}

void AnsweringPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                                std::function<void(const QString &)> chosen)
{
    openFile(parent, question, std::move(chosen));
}

void AnsweringPrompts::openFolder(QWidget *parent, const QString &title,
                                  std::function<void(const QString &)> chosen)
{
    openFile(parent, {title, {}, {}}, std::move(chosen));
}

void AnsweringPrompts::askText(QWidget *, const TextQuestion &question,
                               std::function<void(const QString &)> given)
{
    asked << question.label;
    if (!text.isNull())
        given(text);
}

void AnsweringPrompts::choose(QWidget *, const ChoiceQuestion &question, std::function<void(int)> chosen)
{
    asked << question.label;
    offered = question.choices;
    if (choice >= 0)
        chosen(choice);
}

void AnsweringPrompts::tell(QWidget *, const QString &title, const QString &words, std::function<void()> read)
{
    told << QString(title + QLatin1String(": ") + words);
    if (read)
        read();
}

bool AnsweringPrompts::openLink(const QUrl &link)
{
    links << link;
    return true;
}

UiServices::UiServices(const QByteArray &bangumiData, const QString &databasePath)
    : database(opened(databasePath))
    , preferences(*database)
    , catalogue(QString(),
                [bangumiData]() -> Result<Catalogue> {
                    if (bangumiData.isEmpty())
                        return Catalogue();
                    return Catalogue::fromBangumiData(bangumiData);
                })
    , watchlist(*database, clock)
    , subscriptions(*database, clock, [this]() -> Result<std::vector<DefaultFeed>> { return offered; })
    , inbox(*database, watchlist, clock)
    , intake(*database, watchlist, clock)
    , fetcher("Raiki/test")
    , poller(*database, intake, fetcher, clock)
    , finderFetcher("Raiki/test")
    , finder(finderFetcher, clock)
    , catalogueFetcher("Raiki/test")
    , catalogueUpdater(preferences, catalogue, catalogueFetcher, clock,
                       mirror.url(QStringLiteral("/data.json")))
    , reminders(*database, watchlist, preferences, notifier, clock)
    , transfer(*database, watchlist, catalogue, clock)
    , backups(*database, watchlist, preferences, clock)
    , exchange(*database, watchlist, preferences, transfer, clock)
    , covers(folder.filePath(QStringLiteral("covers")))
{
}

Services UiServices::services()
{
    return {watchlist, inbox,     subscriptions, poller,    finder,
            intake,    reminders, preferences,   catalogue, catalogueUpdater,
            transfer,  backups,   exchange,      covers,    clock};
}

bool UiServices::apply(const ChangeSet &changes)
{
    const Result<ChangeSet> applied = watchlist.apply(changes);
    if (!applied)
        qWarning("not applied: %s", qPrintable(applied.error().detail));
    return applied.hasValue();
}

bool UiServices::takeIn(FeedId feed, const QByteArray &items)
{
    HttpBody body;
    body.bytes = rssFeed("Rink News", items);
    body.contentType = "application/rss+xml";
    const auto matcher = intake.matcher();
    const auto feeds = subscriptions.rows();
    if (!matcher || !feeds)
        return false;
    const auto read = readPolledFeed(feed, body, **matcher, clock.now());
    const auto row =
        std::find_if(feeds->begin(), feeds->end(), [feed](const auto &one) { return one.feed.id == feed; });
    if (!read || row == feeds->end())
        return false;
    const auto taken = intake.commit({*read}, {row->feed});
    return taken && taken->newItems == 1;
}

void UiServices::showScores(ShownScores scale)
{
    PreferenceValues values = preferences.values();
    values.scoreScale = scale;
    if (!preferences.save(values))
        qFatal("the scale was not saved");
}

ShowId UiServices::add(const QString &title, WatchStatus status, const QString &premiere)
{
    AddChoice choice;
    choice.status = status;
    choice.premiere = FuzzyDate::fromText(premiere);
    if (!apply(addByTitle(title, choice, clock)))
        return {};
    const Result<Watchlist::Found> found = watchlist.find(title);
    return found ? found->show : ShowId();
}

bool UiServices::sayDate(ShowId show, const QString &premiere)
{
    PremiereClaim claim;
    claim.season = seasonOf(show);
    claim.date = FuzzyDate::fromText(premiere).value();
    claim.certainty = Certainty::Scheduled;
    claim.source.kind = ClaimSourceKind::Catalogue;
    claim.learnedAt = clock.now();
    ChangeBuilder builder(ChangeKind::SetPremiere, premiere);
    builder.add(claim);
    return apply(builder.take());
}

ShowId UiServices::addCountedByWeeks(const QString &title, WatchStatus status, int weeks)
{
    AddChoice choice;
    choice.status = status;
    ChangeSet added = addByTitle(title, choice, clock);
    for (AnyChange &change : added.changes) {
        if (auto *season = std::get_if<Change<Season>>(&change)) {
            season->after->episodes = weeks;
            season->after->end = FuzzyDate::ofDay(QDate(2025, 4, 5).addDays(7 * (weeks - 1)));
        }
    }
    const Result<ChangeSet> applied = watchlist.apply(added);
    if (!applied)
        return {};
    for (const AnyChange &change : applied->changes) {
        if (const auto *show = std::get_if<Change<Show>>(&change))
            return sayDate(show->after->id, QStringLiteral("2025-04-05")) ? show->after->id : ShowId();
    }
    return {};
}

SeasonId UiServices::seasonOf(ShowId show, int number) const
{
    const Result<ShowDetails> details = watchlist.details(show);
    if (!details)
        return {};
    for (const FollowedSeason &followed : details->seasons) {
        if (followed.season.number.value_or(1) == number)
            return followed.season.id;
    }
    return {};
}

WatchEntry UiServices::entryOf(SeasonId season) const
{
    const Result<std::vector<WatchlistRow>> rows = watchlist.rowsOf({season});
    return rows && !rows->empty() ? rows->front().entry : WatchEntry();
}

} // namespace raiki::test
