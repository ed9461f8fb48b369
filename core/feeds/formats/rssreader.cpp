// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/formats/polling.h"

/**
 * RSS 0.90, 0.91 to 0.94, 1.0 and 2.0 (rssboard.org/rss-specification, web.resource.org/rss/1.0/spec) with
 * the modules that say the same things in other words: Dublin Core, content, Atom, Media RSS, iTunes.
 */
namespace raiki {

namespace {

bool isRssSpace(XmlSpace space)
{
    return space == XmlSpace::None || space == XmlSpace::Rss1 || space == XmlSpace::Rss090;
}

/** Reads the elements of one document. */
class RssDocument final
{
public:
    RssDocument(const XmlElement &root, const DocumentContext &context)
        : m_root(root)
        , m_context(context)
    {
    }

    ParsedFeed read()
    {
        m_feed.format = format();
        const XmlElement channel = channelElement();
        readChannel(channel);
        // RSS 1.0 has its items beside the channel, the others within; some mix that up.
        readItems(channel);
        readItems(m_root);
        if (const XmlElement list = child(channel, "items"); !list.isNull())
            readItems(list);
        return std::move(m_feed);
    }

private:
    bool isOwn(const XmlElement &element, QByteArrayView name) const
    {
        return element.name() == name && (isRssSpace(element.space()) || element.space() == m_root.space());
    }

    XmlElement child(const XmlElement &parent, QByteArrayView name) const
    {
        for (XmlElement element = parent.firstChild(); !element.isNull(); element = element.nextSibling()) {
            if (isOwn(element, name))
                return element;
        }
        return {};
    }

    FeedFormat format() const
    {
        if (m_root.name() == "rdf") {
            const bool is090 = child(m_root, "channel").space() == XmlSpace::Rss090;
            return is090 ? FeedFormat::Rss09x : FeedFormat::Rss1;
        }
        const QByteArrayView version = m_root.attribute("version");
        if (version.startsWith("0.9"))
            return FeedFormat::Rss09x;
        return version.startsWith("1") ? FeedFormat::Rss1 : FeedFormat::Rss2;
    }

    XmlElement channelElement() const
    {
        if (m_root.name() == "channel")
            return m_root;
        const XmlElement channel = child(m_root, "channel");
        return channel.isNull() ? m_root : channel;
    }

    void readChannel(const XmlElement &channel)
    {
        FeedChannel &out = m_feed.channel;
        const QUrl base = baseUrlOf(channel, m_context.baseUrl);
        for (XmlElement element = channel.firstChild(); !element.isNull(); element = element.nextSibling()) {
            if (isOwn(element, "title"))
                keepFirst(out.title, htmlTextOf(element, LongestTitle));
            else if (isOwn(element, "description"))
                keepFirst(out.summary, htmlTextOf(element, LongestSummary));
            else if (isOwn(element, "link"))
                keepLast(out.link, webLink(linkText(element), base));
            else if (isOwn(element, "lastbuilddate") || element.is(XmlSpace::Atom, "updated"))
                keepFirst(out.updated, dateOf(element));
            else
                readChannelModules(element, base);
        }
        keepFirst(out.updated, dateOf(child(channel, "pubdate")));
        keepFirst(out.updated, dateOf(channel.child(XmlSpace::DublinCore, "date")));
        keepFirst(out.title, htmlTextOf(channel.child(XmlSpace::DublinCore, "title"), LongestTitle));
        out.id = QString::fromUtf8(channel.attribute("about", XmlSpace::Rdf));
        readPollingWishes(channel, out);
        m_linkBase = m_context.baseUrl.isValid() ? m_context.baseUrl : out.link;
    }

    void readChannelModules(const XmlElement &element, const QUrl &base)
    {
        FeedChannel &out = m_feed.channel;
        if (element.is(XmlSpace::Atom, "link") && out.link.isEmpty() && isAlternate(element))
            out.link = webLink(element.attribute("href"), base);
        else if (element.is(XmlSpace::Atom, "id"))
            out.id = QString::fromUtf8(element.text());
        else if (element.is(XmlSpace::Itunes, "summary") || element.is(XmlSpace::Itunes, "subtitle") ||
                 element.is(XmlSpace::DublinCore, "description"))
            keepFirst(out.summary, htmlTextOf(element, LongestSummary));
    }

    void readItems(const XmlElement &parent)
    {
        if (parent.isNull() || (!m_readParents.empty() && isSame(parent)))
            return;
        m_readParents.push_back(parent.inner());
        for (XmlElement element = parent.firstChild(); !element.isNull(); element = element.nextSibling()) {
            if ((isOwn(element, "item") || isOwn(element, "entry")) && element.isComplete())
                m_feed.items.push_back(item(element));
        }
    }

    bool isSame(const XmlElement &parent) const
    {
        for (const QByteArrayView read : m_readParents) {
            if (read.data() == parent.inner().data() && read.size() == parent.inner().size())
                return true;
        }
        return false;
    }

    FeedItem item(const XmlElement &element) const
    {
        FeedItem item;
        const QUrl base = baseUrlOf(element, m_linkBase);
        const Texts texts = textsOf(element);
        QByteArrayView guid;
        bool isPermaLink = true;
        for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling()) {
            if (isOwn(field, "guid") && guid.isEmpty()) {
                guid = field.text().isEmpty() ? field.inner() : field.text();
                isPermaLink = field.attribute("ispermalink").compare("false", Qt::CaseInsensitive) != 0;
            } else if (isRssSpace(field.space()) || field.space() == m_root.space()) {
                readField(field, base, item, texts);
            } else {
                readModule(field, base, item, texts);
            }
        }
        readFallbacks(element, item, texts);
        item.itemKey = QString::fromUtf8(guid.isEmpty() ? element.attribute("about", XmlSpace::Rdf) : guid);
        if (item.link.isEmpty() && isPermaLink && guid.startsWith("http"))
            item.link = webLink(guid, base);
        return item;
    }

    /** Whether an item's texts are read, or only what it is called and where it stands. */
    enum class Texts { Read, Skipped };

    Texts textsOf(const XmlElement &element) const
    {
        const XmlElement title = m_context.wantsText ? child(element, "title") : XmlElement();
        const bool hasKey = !child(element, "guid").isNull() || !child(element, "link").isNull();
        if (title.isNull() || !hasKey || m_context.wantsText(htmlTextOf(title, LongestTitle)))
            return Texts::Read;
        return Texts::Skipped;
    }

    static void readField(const XmlElement &field, const QUrl &base, FeedItem &item, Texts texts)
    {
        const QByteArrayView name = field.name();
        if (name == "title")
            keepFirst(item.title, htmlTextOf(field, LongestTitle));
        else if (name == "link")
            keepLast(item.link, webLink(linkText(field), base));
        else if (name == "pubdate")
            keepFirst(item.published, dateOf(field));
        else if (texts == Texts::Skipped)
            return;
        else if (name == "description")
            keepFirst(item.summary, htmlTextOf(field, LongestSummary));
        else if (name == "encoded" || name == "fulltext" || name == "body")
            keepFirst(item.content, htmlTextOf(field, LongestContent));
    }

    static void readModule(const XmlElement &field, const QUrl &base, FeedItem &item, Texts texts)
    {
        if (field.is(XmlSpace::Atom, "updated") || field.is(XmlSpace::DublinCoreTerms, "modified"))
            keepFirst(item.updated, dateOf(field));
        else if (field.is(XmlSpace::Atom, "link") && isAlternate(field) && item.link.isEmpty())
            item.link = webLink(field.attribute("href"), base);
        else if (texts == Texts::Skipped)
            return;
        else if (field.is(XmlSpace::Content, "encoded") || field.is(XmlSpace::Xhtml, "body") ||
                 field.is(XmlSpace::Xhtml, "div"))
            keepFirst(item.content, htmlTextOf(field, LongestContent));
        else if (field.is(XmlSpace::Atom, "content"))
            keepFirst(item.content, constructTextOf(field, LongestContent));
    }

    /** Modules that count only where RSS's own element is missing, wherever in the item they stand. */
    static void readFallbacks(const XmlElement &element, FeedItem &item, Texts texts)
    {
        for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling()) {
            const QByteArrayView name = field.name();
            const XmlSpace space = field.space();
            if (space == XmlSpace::None || space == XmlSpace::Other)
                continue;
            const bool isDublin = space == XmlSpace::DublinCore || space == XmlSpace::DublinCoreTerms;
            const bool saysDate =
                isDublin && (name == "date" || name == "issued" || name == "created" || name == "available");
            // dc:date is the date of any event in an item's life, so it is both where nothing better is said.
            if (saysDate && name == "date")
                keepFirst(item.updated, dateOf(field));
            if (saysDate || (space == XmlSpace::Atom && name == "published"))
                keepFirst(item.published, dateOf(field));
            else if (name == "title" && (isDublin || space == XmlSpace::Media || space == XmlSpace::Itunes))
                keepFirst(item.title, htmlTextOf(field, LongestTitle));
            else if (texts == Texts::Skipped)
                continue;
            else if (name == "description" && (isDublin || space == XmlSpace::Media))
                keepFirst(item.summary, htmlTextOf(field, LongestSummary));
            else if (space == XmlSpace::Itunes && (name == "summary" || name == "subtitle"))
                keepFirst(item.summary, htmlTextOf(field, LongestSummary));
            else if (space == XmlSpace::Atom && name == "summary")
                keepFirst(item.summary, constructTextOf(field, LongestSummary));
        }
    }

    static bool isAlternate(const XmlElement &link)
    {
        const QByteArrayView relation = link.attribute("rel");
        return relation.isEmpty() || relation == "alternate";
    }

    static QByteArrayView linkText(const XmlElement &link)
    {
        return link.text().isEmpty() ? link.attribute("href") : link.text();
    }

    static void keepFirst(QString &kept, const QString &found)
    {
        if (kept.isEmpty())
            kept = found;
    }
    /** As other readers do where RSS has several. */
    static void keepLast(QUrl &kept, const QUrl &found)
    {
        if (!found.isEmpty())
            kept = found;
    }
    static void keepFirst(QDateTime &kept, const QDateTime &found)
    {
        if (!kept.isValid())
            kept = found;
    }

    XmlElement m_root;
    const DocumentContext &m_context;
    ParsedFeed m_feed;
    QUrl m_linkBase;
    std::vector<QByteArrayView> m_readParents;
};

bool takesRss(const FeedSource &source)
{
    const XmlElement &root = source.root;
    return root.name() == "rss" || root.is(XmlSpace::Rdf, "rdf") ||
           (root.name() == "channel" && isRssSpace(root.space()));
}

ParsedFeed readRss(const FeedSource &source, const DocumentContext &context)
{
    return RssDocument(source.root, context).read();
}

} // namespace

FeedReader rssReader()
{
    return {takesRss, readRss};
}

} // namespace raiki
