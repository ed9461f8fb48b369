// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
/** The sites whose feeds follow from the addresses of their pages. A new one is a function and a row. */
#include "core/feeds/feedaddress.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

/** A page taken apart. */
struct Page
{
    const QUrl &url;
    QString host;      ///< without "www." and the like
    QStringList parts; ///< of the path, encoded as they came

    [[nodiscard]] QString part(qsizetype index) const { return parts.value(index); }
    [[nodiscard]] bool isRoot() const { return parts.isEmpty(); }
};

using Answer = std::optional<QUrl>;

Answer at(const QString &address)
{
    return QUrl(address, QUrl::StrictMode);
}

bool isChannelId(const QString &text)
{
    return text.size() == 24 && text.startsWith(QStringLiteral("UC"));
}

Answer youTube(const Page &page)
{
    const QString feeds = QStringLiteral("https://www.youtube.com/feeds/videos.xml?");
    if (page.part(0) == QStringLiteral("channel") && isChannelId(page.part(1)))
        return at(QString(feeds + QStringLiteral("channel_id=") + page.part(1)));
    if (page.part(0) == QStringLiteral("user") && page.parts.size() > 1)
        return at(QString(feeds + QStringLiteral("user=") + page.part(1)));
    const QString list = QUrlQuery(page.url).queryItemValue(QStringLiteral("list"), QUrl::FullyEncoded);
    if (page.part(0) == QStringLiteral("playlist") && !list.isEmpty())
        return at(QString(feeds + QStringLiteral("playlist_id=") + list));
    return {}; // handles and custom names: their page names its channel
}

/** Subreddits, users, multireddits and threads: the page's own path with ".rss" behind it. */
Answer reddit(const Page &page)
{
    const bool isListed = page.part(0) == QStringLiteral("r") || page.part(0) == QStringLiteral("user") ||
                          page.part(0) == QStringLiteral("u");
    if (page.parts.size() < 2 || !isListed || page.parts.last().endsWith(QStringLiteral(".rss")))
        return {};
    const QString path = page.parts.join(u'/');
    const QString query =
        page.url.hasQuery() ? QString(u'?' + page.url.query(QUrl::FullyEncoded)) : QString();
    return at(QString(QStringLiteral("https://www.reddit.com/") + path + QStringLiteral("/.rss") + query));
}

Answer gitHub(const Page &page)
{
    static constexpr std::array<QStringView, 13> NoOwners = {
        u"about", u"collections", u"enterprise", u"explore",  u"features", u"login", u"marketplace",
        u"orgs",  u"pricing",     u"search",     u"settings", u"sponsors", u"topics"};
    if (page.isRoot() || page.parts.last().endsWith(QStringLiteral(".atom")) ||
        std::find(NoOwners.begin(), NoOwners.end(), page.part(0)) != NoOwners.end())
        return {};
    const QString site = QStringLiteral("https://github.com/");
    if (page.parts.size() == 1)
        return at(QString(site + page.part(0) + QStringLiteral(".atom")));
    const QString repository = QString(site + page.part(0) + u'/' + page.part(1));
    if (page.part(2) == QStringLiteral("tags"))
        return at(QString(repository + QStringLiteral("/tags.atom")));
    if (page.part(2) == QStringLiteral("commits"))
        return at(QString(repository + QStringLiteral("/commits/") +
                          (page.parts.size() > 3 ? page.parts.mid(3).join(u'/') : QStringLiteral("HEAD")) +
                          QStringLiteral(".atom")));
    return at(QString(repository + QStringLiteral("/releases.atom")));
}

Answer codeberg(const Page &page)
{
    if (page.parts.size() < 2 || page.parts.last().endsWith(QStringLiteral(".rss")))
        return {};
    return at(QString(QStringLiteral("https://codeberg.org/") + page.part(0) + u'/' + page.part(1) +
                      QStringLiteral("/releases.rss")));
}

Answer bluesky(const Page &page)
{
    if (page.part(0) != QStringLiteral("profile") || page.parts.size() != 2)
        return {};
    return at(QString(QStringLiteral("https://bsky.app/profile/") + page.part(1) + QStringLiteral("/rss")));
}

Answer steam(const Page &page)
{
    const QString app = page.part(0) == QStringLiteral("app")   ? page.part(1)
                        : page.part(1) == QStringLiteral("app") ? page.part(2)
                                                                : QString();
    if (app.isEmpty() || page.part(0) == QStringLiteral("feeds"))
        return {};
    return at(QString(QStringLiteral("https://store.steampowered.com/feeds/news/app/") + app));
}

/** Publications and writers; stories are none. */
Answer medium(const Page &page)
{
    if (page.parts.size() != 1)
        return {};
    return at(QString(QStringLiteral("https://medium.com/feed/") + page.part(0)));
}

Answer note(const Page &page)
{
    if (page.parts.size() != 1)
        return {};
    return at(QString(QStringLiteral("https://note.com/") + page.part(0) + QStringLiteral("/rss")));
}

Answer animeNewsNetwork(const Page &page)
{
    if (page.isRoot())
        return at(QStringLiteral("https://www.animenewsnetwork.com/all/rss.xml?ann-edition=w"));
    if (page.parts.size() == 1 && page.part(0) == QStringLiteral("news"))
        return at(QStringLiteral("https://www.animenewsnetwork.com/news/rss.xml?ann-edition=w"));
    return {};
}

Answer myAnimeList(const Page &page)
{
    if (page.isRoot() || (page.part(0) == QStringLiteral("news") && page.parts.size() == 1))
        return at(QStringLiteral("https://myanimelist.net/rss/news.xml"));
    return {};
}

Answer crunchyroll(const Page &page)
{
    const qsizetype news = page.parts.indexOf(QStringLiteral("news"));
    if (news < 0 || news > 1 || page.parts.size() > news + 1)
        return {};
    return at(QStringLiteral("https://cr-news-api-service.prd.crunchyrollsvc.com/v1/en-US/rss"));
}

Answer liveChart(const Page &page)
{
    if (page.isRoot() || page.part(0) == QStringLiteral("headlines"))
        return at(QStringLiteral("https://www.livechart.me/feeds/headlines"));
    if (page.part(0) == QStringLiteral("schedule"))
        return at(QStringLiteral("https://www.livechart.me/feeds/episodes"));
    return {};
}

struct Site
{
    QStringView host;
    Answer (*feed)(const Page &page);
};

constexpr std::array<Site, 14> Sites = {{{u"youtube.com", youTube},
                                         {u"reddit.com", reddit},
                                         {u"github.com", gitHub},
                                         {u"codeberg.org", codeberg},
                                         {u"bsky.app", bluesky},
                                         {u"store.steampowered.com", steam},
                                         {u"medium.com", medium},
                                         {u"note.com", note},
                                         {u"animenewsnetwork.com", animeNewsNetwork},
                                         {u"animenewsnetwork.cc", animeNewsNetwork},
                                         {u"myanimelist.net", myAnimeList},
                                         {u"crunchyroll.com", crunchyroll},
                                         {u"livechart.me", liveChart},
                                         {u"music.youtube.com", youTube}}};

/** Blogs at NAME.host: the path of their feed. */
struct Blogs
{
    QStringView host;
    QStringView feed;
};

constexpr std::array<Blogs, 8> BlogHosts = {{{u".tumblr.com", u"/rss"},
                                             {u".substack.com", u"/feed"},
                                             {u".wordpress.com", u"/feed/"},
                                             {u".blogspot.com", u"/feeds/posts/default"},
                                             {u".medium.com", u"/feed"},
                                             {u".hatenablog.com", u"/feed"},
                                             {u".hatenablog.jp", u"/feed"},
                                             {u".livejournal.com", u"/data/rss"}}};

QString plainHost(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const char *prefix : {"www.", "m.", "old.", "new.", "np."}) {
        if (host.startsWith(QLatin1String(prefix)) && host.count(u'.') > 1)
            return host.sliced(qsizetype(qstrlen(prefix)));
    }
    return host;
}

/** Only for a blog's front page: one of its posts is no feed, and the page names it anyway. */
Answer blogFeed(const Page &page)
{
    const auto blogs = std::find_if(BlogHosts.begin(), BlogHosts.end(),
                                    [&page](const Blogs &each) { return page.host.endsWith(each.host); });
    if (blogs == BlogHosts.end() || !page.isRoot())
        return {};
    return at(QString(QStringLiteral("https://") + page.host + blogs->feed));
}

} // namespace

std::optional<QUrl> feedOfKnownPage(const QUrl &url)
{
    const Page page{url, plainHost(url), url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts)};
    const auto site = std::find_if(Sites.begin(), Sites.end(),
                                   [&page](const Site &each) { return page.host == each.host; });
    const Answer feed = site == Sites.end() ? blogFeed(page) : site->feed(page);
    if (!feed || *feed == url)
        return {};
    return feed;
}

} // namespace raiki
