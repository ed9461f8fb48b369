// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/trackerfixtures.h"

#include "core/store/dump.h"
#include "core/store/feedstore.h"

namespace raiki::test {

using namespace Qt::StringLiterals;

void stopOn(const Error &error)
{
    qFatal("%s: %s", qPrintable(errorCodeName(error.code)), qPrintable(error.detail));
}

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
}

FuzzyDate date(const char *text)
{
    return FuzzyDate::fromText(QString::fromLatin1(text)).value_or(FuzzyDate());
}

std::unique_ptr<Database> memoryDatabase()
{
    return must(Database::openInMemory());
}

CatalogueShow medalist()
{
    CatalogueRelease broadcast;
    broadcast.release.track = ReleaseTrack::Broadcast;
    broadcast.release.platform = u"TV Asahi"_s;
    broadcast.release.region = u"JP"_s;
    broadcast.release.rule = RepeatRule::fromText(u"R/2025-01-04T16:30:00Z/P7D");
    broadcast.premiere = date("2025-01-05T01:30+09:00");
    CatalogueRelease stream;
    stream.release.track = ReleaseTrack::Stream;
    stream.release.platform = u"Disney+"_s;
    stream.premiere = date("2025-01-05");

    CatalogueSeason first;
    first.season.number = 1;
    first.season.episodes = 13;
    first.season.titles.native = u"メダリスト"_s;
    first.season.externalIds.insert(ExternalSite::AniList, u"169580"_s);
    first.season.end = date("2025-03-29");
    first.premiere = date("2025-01-05T01:30+09:00");
    first.releases = {broadcast, stream};

    CatalogueShow show;
    show.show.titles.english = u"Medalist"_s;
    show.show.titles.native = u"メダリスト"_s;
    show.seasons = {first};
    return show;
}

QByteArray rss(const std::vector<Post> &posts)
{
    QByteArray document = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel>"
                          "<title>Example News</title><link>https://news.example/</link>";
    for (const Post &post : posts) {
        document += "<item><title>" + post.title + "</title><link>" + post.link + "</link><guid>" +
                    post.guid + "</guid><pubDate>" + post.published + "</pubDate><description>" +
                    post.description + "</description></item>";
    }
    document += "</channel></rss>";
    return document;
}

Post headline()
{
    return {"Medalist Anime Season 2 Set to Premiere in January 2026",
            "The second season of the figure skating anime Medalist starts in January 2026. It airs in the "
            "NUMAnimation "
            "block on TV Asahi and streams on Hulu and Disney+.",
            "news-1", "https://news.example/medalist-2"};
}

Post exactDate()
{
    return {"Medalist Season 2 Premieres January 24 at 25:30 JST",
            "The new season of Medalist begins on January 24 at 25:30 JST.", "other-7",
            "https://other.example/medalist", "Sat, 01 Nov 2025 09:00:00 +0000"};
}

SeasonId Tracker::addMedalist(WatchStatus status)
{
    AddChoice choice;
    choice.status = status;
    must(watchlist.apply(addFromCatalogue(medalist(), choice, {}, clock)));
    return must(watchlist.find(u"Medalist"_s)).season;
}

FeedId Tracker::addFeed(const char *url)
{
    return must(subscriptions.add(QUrl(QString::fromLatin1(url))));
}

Result<IntakeReport> Tracker::take(FeedId id, const QByteArray &bytes)
{
    HttpBody body;
    body.bytes = bytes;
    body.contentType = "application/rss+xml";
    body.finalUrl = QUrl(u"https://news.example/feed"_s);
    body.validators.etag = "\"one\"";
    const Result<ReadFeed> read = readPolledFeed(id, body, *must(intake.matcher()), clock.now());
    if (!read)
        return read.error();
    Feed state = feed(id);
    state.validators = body.validators;
    state.bodyHash = read->bodyHash;
    state.health.lastPolledAt = clock.now();
    return intake.commit({*read}, {state});
}

ShowDetails Tracker::medalistDetails() const
{
    return must(watchlist.details(must(watchlist.find(u"Medalist"_s)).show));
}

std::vector<UpcomingRow> Tracker::upcoming() const
{
    return upcomingRows(must(watchlist.followedSeasons()), clock.now());
}

Feed Tracker::feed(FeedId id) const
{
    return must(FeedStore(*database).feed(id));
}

QString Tracker::dump(bool withJournal) const
{
    return must(raiki::dump(*database, withJournal ? DumpScope::Everything : DumpScope::AllButJournal));
}

} // namespace raiki::test
