// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/modules.h"

#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"

#include <utility>

namespace raiki {

namespace {

bool isPlainSpace(XmlSpace space)
{
    return space == XmlSpace::None || space == XmlSpace::Rss1 || space == XmlSpace::Rss090 ||
           space == XmlSpace::Atom || space == XmlSpace::Atom03;
}

bool isAtomEntry(const XmlElement &element)
{
    return element.space() == XmlSpace::Atom || element.space() == XmlSpace::Atom03 ||
           element.parent().name() == "feed";
}

void keepFirst(QString &kept, const QString &found)
{
    if (kept.isEmpty())
        kept = found;
}

void keepFirst(QDateTime &kept, const QDateTime &found)
{
    if (!kept.isValid())
        kept = found;
}

/** What Media RSS says in a group, or in the first content of one. */
XmlElement grouped(const XmlElement &group, QByteArrayView name)
{
    const XmlElement found = group.child(XmlSpace::Media, name);
    return found.isNull() ? group.child(XmlSpace::Media, "content").child(XmlSpace::Media, name) : found;
}

/** One item's modules. */
class ModuleReader final
{
public:
    ModuleReader(const XmlElement &element, FeedItem &item, ItemTexts texts)
        : m_item(item)
        , m_texts(texts)
        , m_isOwnSummaryToCome(!item.summary.isEmpty())
        , m_ownSummary(isAtomEntry(element) ? "summary" : "description")
    {
    }

    void read(const XmlElement &element)
    {
        for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling()) {
            if (field.space() == XmlSpace::Other || readDate(field) || readTitle(field))
                continue;
            if (m_texts == ItemTexts::Read && !readContent(field))
                readSummary(field);
        }
        for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling())
            readMedia(field);
        keepFirst(m_item.published, m_created);
        if (m_item.content.isEmpty() && m_second != m_item.summary)
            m_item.content = m_second;
    }

private:
    /** dc:date is the date of any event in an item's life, so it is both where nothing better is said. */
    bool readDate(const XmlElement &field)
    {
        const QByteArrayView name = field.name();
        const bool isDublin =
            field.space() == XmlSpace::DublinCore || field.space() == XmlSpace::DublinCoreTerms;
        const bool isPlain = isPlainSpace(field.space());
        if (!isDublin && !isPlain)
            return false;
        if (isDublin && name == "date") {
            keepFirst(m_item.updated, dateOf(field));
            keepFirst(m_item.published, dateOf(field));
        } else if (name == "modified" || (isPlain && (name == "updated" || name == "lastbuilddate"))) {
            keepFirst(m_item.updated, dateOf(field));
        } else if (name == "issued" || name == "available" ||
                   (isPlain && (name == "published" || name == "pubdate"))) {
            keepFirst(m_item.published, dateOf(field));
        } else if (name == "created") {
            keepFirst(m_created, dateOf(field));
        } else {
            return false;
        }
        return true;
    }

    bool readTitle(const XmlElement &field)
    {
        if (field.name() != "title" || field.space() == XmlSpace::Xhtml)
            return false;
        if (m_item.title.isEmpty())
            m_item.title = field.space() == XmlSpace::Atom ? constructTextOf(field, LongestTitle)
                                                           : htmlTextOf(field, LongestTitle);
        return true;
    }

    bool readContent(const XmlElement &field)
    {
        const QByteArrayView name = field.name();
        const bool isPlain = isPlainSpace(field.space());
        const bool isHtml =
            field.is(XmlSpace::Content, "encoded") ||
            (field.space() == XmlSpace::Xhtml && (name == "body" || name == "div")) ||
            (isPlain && (name == "encoded" || name == "fulltext" || name == "fullitem" || name == "body"));
        if (!isHtml && !(isPlain && name == "content"))
            return false;
        if (m_item.content.isEmpty())
            m_item.content =
                isHtml ? htmlTextOf(field, LongestContent) : constructTextOf(field, LongestContent);
        return true;
    }

    void readSummary(const XmlElement &field)
    {
        const QByteArrayView name = field.name();
        const XmlSpace space = field.space();
        if (isPlainSpace(space) && (name == "summary" || name == "abstract"))
            keepText(field, constructTextOf);
        else if ((name == "description" &&
                  (isPlainSpace(space) || space == XmlSpace::DublinCore || space == XmlSpace::Media)) ||
                 (space == XmlSpace::Itunes && name == "summary"))
            keepText(field, htmlTextOf);
        else if (space == XmlSpace::Itunes && name == "subtitle")
            m_subtitle = htmlTextOf(field, LongestSummary);
    }

    void keepText(const XmlElement &field, QString (*textOf)(const XmlElement &, qsizetype))
    {
        if (isPlainSpace(field.space()) && field.name() == m_ownSummary &&
            std::exchange(m_isOwnSummaryToCome, false))
            return; // the format's reader has read this one
        if (m_item.summary.isEmpty())
            m_item.summary = textOf(field, LongestSummary);
        else if (m_item.content.isEmpty() && m_second.isEmpty())
            m_second = textOf(field, LongestSummary);
    }

    /** What Media RSS says of what it groups, and the line below a podcast's title, are the last resort. */
    void readMedia(const XmlElement &field)
    {
        const bool isGroup = field.is(XmlSpace::Media, "group") || field.is(XmlSpace::Media, "content");
        if (isGroup && m_item.title.isEmpty())
            m_item.title = htmlTextOf(grouped(field, "title"), LongestTitle);
        if (m_texts == ItemTexts::Skipped)
            return;
        if (isGroup && m_item.summary.isEmpty())
            m_item.summary = htmlTextOf(grouped(field, "description"), LongestSummary);
        if (field.is(XmlSpace::Itunes, "subtitle"))
            keepFirst(m_item.summary, m_subtitle);
    }

    FeedItem &m_item;
    const ItemTexts m_texts;
    bool m_isOwnSummaryToCome;
    const QByteArrayView m_ownSummary;
    QDateTime m_created;
    QString m_second;
    QString m_subtitle;
};

} // namespace

void readModules(const XmlElement &element, FeedItem &item, ItemTexts texts)
{
    ModuleReader(element, item, texts).read(element);
}

QByteArrayView playerAddress(const XmlElement &element)
{
    for (XmlElement field = element.firstChild(); !field.isNull(); field = field.nextSibling()) {
        const bool isGroup = field.is(XmlSpace::Media, "group") || field.is(XmlSpace::Media, "content");
        const XmlElement player = isGroup ? grouped(field, "player") : field;
        if (player.is(XmlSpace::Media, "player"))
            return player.attribute("url");
    }
    return {};
}

} // namespace raiki
