// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/formats/modules.h"
#include "core/feeds/formats/polling.h"

/** Atom 1.0 (RFC 4287) and 0.3, whose elements differ in name only: issued, modified, tagline. */
namespace raiki {

namespace {

bool isAtomSpace(XmlSpace space)
{
    return space == XmlSpace::Atom || space == XmlSpace::Atom03 || space == XmlSpace::None;
}

/** Reads the elements of one document. */
class AtomDocument final
{
public:
    AtomDocument(const XmlElement &root, const DocumentContext &context)
        : m_root(root)
        , m_context(context)
        , m_base(context.baseUrl)
    {
        // A document that was not fetched says where it would be, or at least where its site is.
        if (m_base.isEmpty())
            m_base = selfAddress(root);
        if (m_base.isEmpty())
            m_base = linkOf(root);
    }

    ParsedFeed read()
    {
        const bool is03 = m_root.space() == XmlSpace::Atom03 || m_root.attribute("version") == "0.3";
        m_feed.format = is03 ? FeedFormat::Atom03 : FeedFormat::Atom;
        if (m_root.name() == "entry") {
            m_feed.items.push_back(item(m_root));
            return std::move(m_feed);
        }
        readChannel();
        for (XmlElement entry = m_root.firstChild(); !entry.isNull(); entry = entry.nextSibling()) {
            if ((isOwn(entry, "entry") || isOwn(entry, "item")) && entry.isComplete())
                m_feed.items.push_back(item(entry));
        }
        return std::move(m_feed);
    }

private:
    bool isOwn(const XmlElement &element, QByteArrayView name) const
    {
        return element.name() == name && (isAtomSpace(element.space()) || element.space() == m_root.space());
    }

    XmlElement child(const XmlElement &parent, std::initializer_list<QByteArrayView> names) const
    {
        for (const QByteArrayView name : names) {
            for (XmlElement element = parent.firstChild(); !element.isNull();
                 element = element.nextSibling()) {
                if (isOwn(element, name) && (element.hasChildren() || !element.text().isEmpty()))
                    return element;
            }
        }
        return {};
    }

    void readChannel()
    {
        FeedChannel &out = m_feed.channel;
        out.title = constructTextOf(child(m_root, {"title"}), LongestTitle);
        out.summary = constructTextOf(child(m_root, {"subtitle", "tagline", "info"}), LongestSummary);
        out.id = QString::fromUtf8(child(m_root, {"id"}).text());
        out.updated = dateOf(child(m_root, {"updated", "modified"}));
        out.link = linkOf(m_root);
        readPollingWishes(m_root, out);
    }

    FeedItem item(const XmlElement &entry) const
    {
        FeedItem item;
        item.title = constructTextOf(child(entry, {"title"}), LongestTitle);
        item.published = dateOf(child(entry, {"published", "issued", "created"}));
        item.updated = dateOf(child(entry, {"updated", "modified"}));
        item.link = linkOf(entry);
        item.itemKey = idOf(child(entry, {"id", "guid"}));
        if (item.link.isEmpty() && item.itemKey.startsWith(QStringLiteral("http")))
            item.link = webLink(item.itemKey.toUtf8(), QUrl()); // most such ids are the page's address
        if (item.link.isEmpty())
            item.link = webLink(playerAddress(entry), baseUrlOf(entry, m_base));
        if (item.link.isEmpty() && m_context.view == DocumentView::AsWritten)
            item.link = writtenLink(addressOf(firstAlternate(entry)));
        const bool hasKey = !item.itemKey.isEmpty() || !item.link.isEmpty();
        const bool isUnwanted =
            m_context.wantsText && hasKey && !item.title.isEmpty() && !m_context.wantsText(item.title);
        if (!isUnwanted) {
            item.summary = constructTextOf(child(entry, {"summary"}), LongestSummary);
            item.content = constructTextOf(child(entry, {"content"}), LongestContent);
        }
        readModules(entry, item, isUnwanted ? ItemTexts::Skipped : ItemTexts::Read);
        if (!item.published.isValid())
            item.published = item.updated; // the one date that RFC 4287 wants of every entry
        return item;
    }

    /** An id is an address and xml:base makes it whole; without one it stays as written. */
    static QString idOf(const XmlElement &element)
    {
        const QString id = QString::fromUtf8(element.text());
        const QUrl base = baseUrlOf(element, QUrl());
        if (id.isEmpty() || base.isEmpty() || !QUrl(id).isRelative())
            return id;
        return base.resolved(QUrl(id)).toString();
    }

    /** The page an element is about: rel alternate, HTML before other types, the first of those that say so
     * before those without a rel, which means the same. */
    QUrl linkOf(const XmlElement &parent) const
    {
        const QUrl base = baseUrlOf(parent, m_base);
        QUrl best;
        int bestRank = -1;
        for (XmlElement link = parent.firstChild(); !link.isNull(); link = link.nextSibling()) {
            if (!isOwn(link, "link"))
                continue;
            const QByteArrayView type = link.attribute("type");
            const bool isHtml = type.isEmpty() || type.contains("html");
            const int rank = (isHtml ? 2 : 0) + (link.attribute("rel").isEmpty() ? 0 : 1);
            if (!isAlternate(link) || rank <= bestRank)
                continue;
            if (const QUrl found = webLink(addressOf(link), baseUrlOf(link, m_base)); !found.isEmpty()) {
                best = found;
                bestRank = rank;
            }
        }
        return best.isEmpty() ? contentAddress(parent, base) : best;
    }

    static bool isAlternate(const XmlElement &link)
    {
        const QByteArrayView relation = link.attribute("rel");
        return relation.isEmpty() || relation == "alternate" ||
               relation == "http://www.iana.org/assignments/relation/alternate";
    }

    XmlElement firstAlternate(const XmlElement &parent) const
    {
        XmlElement link = parent.firstChild();
        while (!link.isNull() && !(isOwn(link, "link") && isAlternate(link)))
            link = link.nextSibling();
        return link;
    }

    /** In Atom 0.3 and before, others than "href" were tried. */
    static QByteArrayView addressOf(const XmlElement &link)
    {
        for (const char *name : {"href", "uri", "url"}) {
            if (const QByteArrayView address = link.attribute(name); !address.isEmpty())
                return address;
        }
        return link.text();
    }

    QUrl contentAddress(const XmlElement &parent, const QUrl &base) const
    {
        for (XmlElement element = parent.firstChild(); !element.isNull(); element = element.nextSibling()) {
            if (isOwn(element, "content"))
                return webLink(element.attribute("src"), base);
        }
        return {};
    }

    XmlElement m_root;
    const DocumentContext &m_context;
    QUrl m_base;
    ParsedFeed m_feed;
};

bool takesAtom(const FeedSource &source)
{
    const QByteArrayView name = source.root.name();
    const XmlSpace space = source.root.space();
    return name == "feed" || (name == "entry" && (space == XmlSpace::Atom || space == XmlSpace::Atom03));
}

ParsedFeed readAtom(const FeedSource &source, const DocumentContext &context)
{
    return AtomDocument(source.root, context).read();
}

} // namespace

FeedReader atomReader()
{
    return {takesAtom, readAtom};
}

} // namespace raiki
