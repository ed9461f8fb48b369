// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedlinks.h"

#include "core/feeds/feedaddress.h"
#include "core/feeds/htmltags.h"
#include "core/feeds/httpheaders.h"
#include "core/feeds/plaintext.h"
#include "core/feeds/textencoding.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr size_t MostLinks = 10;
constexpr qsizetype LongestAddress = 2048;
constexpr qsizetype LongestTitle = 200;

bool isFeedType(const QByteArray &type)
{
    static constexpr std::array<QByteArrayView, 9> Types = {
        "application/rss+xml",   "application/atom+xml",   "application/rdf+xml",
        "application/feed+json", "application/x.atom+xml", "application/x-atom+xml",
        "application/rss",       "text/rss+xml",           "text/calendar"};
    const QByteArray plain = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';'));
    return std::find(Types.begin(), Types.end(), QByteArrayView(plain.trimmed().toLower())) != Types.end();
}

/** Types that feeds share with other documents: the address has to read like one too. */
bool isVagueType(const QByteArray &type)
{
    const QByteArray plain = type.trimmed().toLower();
    return plain == "application/json" || plain == "application/xml" || plain == "text/xml";
}

bool hasWord(const QByteArray &list, QByteArrayView word)
{
    const QList<QByteArray> words = list.toLower().simplified().split(' ');
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isAboutComments(const FeedLink &link)
{
    return link.url.path().contains(QStringLiteral("comment"), Qt::CaseInsensitive) ||
           link.title.contains(QStringLiteral("comment"), Qt::CaseInsensitive) ||
           link.title.contains(QStringLiteral("kommentar"), Qt::CaseInsensitive) ||
           link.title.contains(u"コメント");
}

/** What a page's tags say, gathered in one walk. */
class PageLinks final
{
public:
    explicit PageLinks(const QUrl &page)
        : m_base(page)
    {
    }

    void read(const QByteArray &utf8)
    {
        HtmlTags tags(utf8);
        while (const std::optional<HtmlTag> tag = tags.next())
            take(*tag);
    }

    std::vector<FeedLink> alternates;
    std::vector<FeedLink> spelt; ///< anchors whose address reads like a feed's
    std::vector<QUrl> canonical; ///< what the page calls itself

private:
    void take(const HtmlTag &tag)
    {
        if (tag.name == "base" && !std::exchange(m_hasBase, true))
            m_base = resolved(tag.attribute("href"), m_base);
        else if (tag.name == "link")
            takeLink(tag);
        else if (tag.name == "a")
            takeAnchor(tag);
        else if (tag.name == "meta" && tag.attribute("property") == "og:url")
            addCanonical(resolved(tag.attribute("content"), m_base));
    }

    void takeLink(const HtmlTag &tag)
    {
        const QByteArray relation = tag.attribute("rel");
        const QUrl target = resolved(tag.attribute("href"), m_base);
        if (hasWord(relation, "canonical"))
            addCanonical(target);
        if (!hasWord(relation, "alternate") && !hasWord(relation, "feed") &&
            !hasWord(relation, "service.feed"))
            return;
        const QByteArray type = tag.attribute("type");
        if (isFeedType(type) || (isVagueType(type) && readsLikeFeed(target)))
            add(alternates, target, tag.attribute("title"));
    }

    void takeAnchor(const HtmlTag &tag)
    {
        const QUrl target = resolved(tag.attribute("href"), m_base);
        if (isFeedType(tag.attribute("type")) || readsLikeFeed(target))
            add(spelt, target, tag.attribute("title"));
    }

    void addCanonical(const QUrl &url)
    {
        if (isFetchable(url))
            canonical.push_back(url);
    }

    static QUrl resolved(const QByteArray &address, const QUrl &base)
    {
        if (address.isEmpty() || address.size() > LongestAddress)
            return {};
        const QString text = QString::fromUtf8(address).trimmed();
        const QUrl meant = webAddress(text);
        return meant.isValid() ? meant : base.resolved(QUrl(text, QUrl::TolerantMode));
    }

    static void add(std::vector<FeedLink> &links, const QUrl &url, const QByteArray &title)
    {
        const QUrl target = url.adjusted(QUrl::RemoveFragment);
        const bool isKnown = std::any_of(links.begin(), links.end(),
                                         [&target](const FeedLink &link) { return link.url == target; });
        if (!isFetchable(target) || isKnown || links.size() >= MostLinks)
            return;
        links.push_back({target, clipped(QString::fromUtf8(title).simplified(), LongestTitle)});
    }

    QUrl m_base;
    bool m_hasBase = false;
};

bool isYouTube(const QUrl &page)
{
    const QString host = page.host();
    return host == QStringLiteral("youtube.com") || host.endsWith(QStringLiteral(".youtube.com"));
}

/** The channel a YouTube page belongs to; its scripts name it where its head does not. */
std::optional<QUrl> channelFeed(const QByteArray &utf8, const QUrl &page)
{
    if (!isYouTube(page))
        return {};
    for (const char *mark :
         {"\"externalId\":\"", "\"channelId\":\"", "itemprop=\"channelId\" content=\"", "/channel/"}) {
        const qsizetype found = utf8.indexOf(mark);
        if (found < 0)
            continue;
        const QString id = QString::fromLatin1(utf8.mid(found + qsizetype(qstrlen(mark)), 24));
        if (const auto feed =
                feedOfKnownPage(QUrl(QString(QStringLiteral("https://www.youtube.com/channel/") + id))))
            return feed;
    }
    return {};
}

} // namespace

std::vector<FeedLink> feedLinksOf(const QByteArray &html, const QByteArray &contentType, const QUrl &page)
{
    const QByteArray utf8 = toUtf8(html, contentType);
    PageLinks links(page);
    links.read(utf8);
    if (!links.alternates.empty()) {
        std::stable_partition(links.alternates.begin(), links.alternates.end(),
                              [](const FeedLink &link) { return !isAboutComments(link); });
        return links.alternates;
    }
    for (const QUrl &canonical : links.canonical) {
        if (const auto feed = feedOfKnownPage(canonical))
            return {{*feed, QString()}};
    }
    if (const auto feed = channelFeed(utf8, page))
        return {{*feed, QString()}};
    return links.spelt;
}

} // namespace raiki
