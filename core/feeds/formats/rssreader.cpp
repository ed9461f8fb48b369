// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feeddate.h"
#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/formats/modules.h"
#include "core/feeds/formats/polling.h"

#include <algorithm>

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
        , m_ownSpace(root.space())
    {
        // RDF's own space says nothing of the vocabulary within.
        for (XmlElement child = root.firstChild(); root.name() == "rdf" && !child.isNull();
             child = child.nextSibling()) {
            if (child.name() == "channel" || child.name() == "item")
                m_ownSpace = child.space();
        }
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
    bool isOwnSpace(XmlSpace space) const { return isRssSpace(space) || space == m_ownSpace; }

    bool isOwn(const XmlElement &element, QByteArrayView name) const
    {
        return element.name() == name && isOwnSpace(element.space());
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
        QUrl base = m_context.baseUrl;
        if (base.isEmpty())
            base = selfAddress(channel);
        const QUrl channelBase = baseUrlOf(channel, base);
        for (XmlElement element = channel.firstChild(); !element.isNull(); element = element.nextSibling()) {
            if (isOwn(element, "title"))
                keepFirst(out.title, htmlTextOf(element, LongestTitle));
            else if (isOwn(element, "description") || isOwn(element, "abstract"))
                keepFirst(out.summary, htmlTextOf(element, LongestSummary));
            else if (isOwn(element, "link"))
                keepLast(out.link, webLink(linkText(element), channelBase));
            else if (isOwn(element, "lastbuilddate") || element.is(XmlSpace::Atom, "updated"))
                keepFirst(out.updated, dateOf(element));
            else
                readChannelModules(element, channelBase);
        }
        keepFirst(out.updated, dateOf(child(channel, "pubdate")));
        keepFirst(out.updated, dateOf(channel.child(XmlSpace::DublinCoreTerms, "modified")));
        keepFirst(out.updated, dateOf(channel.child(XmlSpace::DublinCore, "date")));
        keepFirst(out.title, htmlTextOf(channel.child(XmlSpace::DublinCore, "title"), LongestTitle));
        if (out.link.isEmpty())
            out.link = webLink(channel.attribute("href"), channelBase);
        out.id = QString::fromUtf8(channel.attribute("about", XmlSpace::Rdf));
        readPollingWishes(channel, out);
        m_linkBase = base.isEmpty() ? out.link : base;
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
        const ItemTexts texts = textsOf(element);
        QByteArrayView guid;
        bool isPermaLink = true;
        for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling()) {
            if (isOwn(field, "guid") && guid.isEmpty()) {
                guid = field.text().isEmpty() ? field.inner() : field.text();
                isPermaLink = field.attribute("ispermalink").compare("false", Qt::CaseInsensitive) != 0;
            } else if (isOwnSpace(field.space())) {
                readField(field, base, item, texts);
            } else {
                readAtomLink(field, base, item);
            }
        }
        readModules(element, item, texts);
        keepWholeText(element, item);
        const QByteArrayView id = guid.isEmpty() ? otherIdOf(element) : guid;
        item.itemKey = QString::fromUtf8(id);
        readChannelDefinition(element, base, item);
        if (item.link.isEmpty() && isPermaLink && id.startsWith("http"))
            item.link = webLink(id, base);
        if (item.link.isEmpty())
            item.link = webLink(playerAddress(element), base);
        if (item.link.isEmpty() && m_context.view == DocumentView::AsWritten)
            item.link = writtenLink(linkText(child(element, "link")));
        return item;
    }

    /** A description that is too long for a summary is the full text, where no other says to be it. */
    void keepWholeText(const XmlElement &element, FeedItem &item) const
    {
        const bool wasClipped = item.summary.size() >= LongestSummary - 1 && item.summary.endsWith(u'…');
        if (wasClipped && item.content.isEmpty())
            item.content = htmlTextOf(child(element, "description"), LongestContent);
    }

    static QByteArrayView otherIdOf(const XmlElement &element)
    {
        if (const QByteArrayView about = element.attribute("about", XmlSpace::Rdf); !about.isEmpty())
            return about;
        for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling()) {
            if (field.name() == "id" && (isRssSpace(field.space()) || field.space() == XmlSpace::Atom ||
                                         field.space() == XmlSpace::Atom03))
                return field.text();
        }
        return element.child(XmlSpace::DublinCore, "identifier").text();
    }

    /** Microsoft's Channel Definition Format says in attributes what RSS says in elements. */
    static void readChannelDefinition(const XmlElement &element, const QUrl &base, FeedItem &item)
    {
        if (item.link.isEmpty())
            item.link = webLink(element.attribute("href"), base);
        if (const QByteArrayView date = element.attribute("lastmod");
            !date.isEmpty() && !item.updated.isValid())
            item.updated = readFeedDate(QString::fromUtf8(date.first(std::min<qsizetype>(date.size(), 100))));
    }

    ItemTexts textsOf(const XmlElement &element) const
    {
        const XmlElement title = m_context.wantsText ? child(element, "title") : XmlElement();
        const bool hasKey = !child(element, "guid").isNull() || !child(element, "link").isNull();
        if (title.isNull() || !hasKey || m_context.wantsText(htmlTextOf(title, LongestTitle)))
            return ItemTexts::Read;
        return ItemTexts::Skipped;
    }

    void readField(const XmlElement &field, const QUrl &base, FeedItem &item, ItemTexts texts) const
    {
        const QByteArrayView name = field.name();
        if (name == "title")
            keepFirst(item.title, htmlTextOf(field, LongestTitle));
        else if (name == "link")
            keepLast(item.link,
                     webLink(linkText(field), hasOwnBase(field) ? baseUrlOf(field, m_linkBase) : base));
        else if (name == "pubdate")
            keepFirst(item.published, dateOf(field));
        else if (texts == ItemTexts::Skipped)
            return;
        else if (name == "description")
            keepFirst(item.summary, htmlTextOf(field, LongestSummary));
        else if (name == "encoded" || name == "fulltext" || name == "body")
            keepFirst(item.content, htmlTextOf(field, LongestContent));
    }

    /** What says the same in another vocabulary, where it has to be set against the item's own link. */
    static void readAtomLink(const XmlElement &field, const QUrl &base, FeedItem &item)
    {
        const bool isAtoms = field.space() == XmlSpace::Atom || field.space() == XmlSpace::Atom03;
        if (isAtoms && field.name() == "link" && isAlternate(field) && item.link.isEmpty())
            item.link = webLink(field.attribute("href"), base);
    }

    static bool hasOwnBase(const XmlElement &element)
    {
        return !element.attribute("base", XmlSpace::Xml).isEmpty();
    }

    static bool isAlternate(const XmlElement &link)
    {
        const QByteArrayView relation = link.attribute("rel");
        return relation.isEmpty() || relation == "alternate";
    }

    /** Some write a link as Atom does, and others beside it that lead to no page. */
    static QByteArrayView linkText(const XmlElement &link)
    {
        if (link.text().isEmpty())
            return isAlternate(link) ? link.attribute("href") : QByteArrayView();
        return link.text();
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
    XmlSpace m_ownSpace;
    ParsedFeed m_feed;
    QUrl m_linkBase;
    std::vector<QByteArrayView> m_readParents;
};

bool takesRss(const FeedSource &source)
{
    const XmlElement &root = source.root;
    return root.name() == "rss" || root.name() == "rdf" ||
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
