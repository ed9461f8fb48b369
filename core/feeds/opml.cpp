// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/opml.h"

#include "core/feeds/feedaddress.h"
#include "core/feeds/httpheaders.h"
#include "core/feeds/plaintext.h"
#include "core/feeds/textencoding.h"
#include "core/feeds/xmldocument.h"

#include <QSet>
#include <QXmlStreamWriter>

#include <map>

namespace raiki {

namespace {

constexpr qsizetype LargestList = 16 * 1024 * 1024;
constexpr qsizetype LongestName = 500;
constexpr QChar FolderSeparator = u'/';
constexpr QChar FolderEscape = u'\\'; ///< before a separator or itself within a name

/** One folder's name as a part of a path. */
QString escaped(const QString &name)
{
    QString part = name;
    part.replace(FolderEscape, QStringLiteral("\\\\"));
    part.replace(FolderSeparator, QStringLiteral("\\/"));
    return part;
}

/** The names of a path; empty ones are left out. */
QStringList folderNames(const QString &path)
{
    QStringList names{QString()};
    for (qsizetype index = 0; index < path.size(); ++index) {
        if (path[index] == FolderEscape && index + 1 < path.size())
            names.last() += path[++index];
        else if (path[index] == FolderSeparator)
            names << QString();
        else
            names.last() += path[index];
    }
    names.removeAll(QString());
    return names;
}

/** Collects feeds, each address once. */
class FeedList final
{
public:
    void add(Feed feed)
    {
        if (feed.url.isEmpty() || m_known.contains(feed.url))
            return;
        m_known.insert(feed.url);
        m_feeds.push_back(std::move(feed));
    }
    std::vector<Feed> take() { return std::move(m_feeds); }

private:
    std::vector<Feed> m_feeds;
    QSet<QUrl> m_known;
};

QString nameOf(const XmlElement &outline)
{
    const QByteArrayView title = outline.attribute("title");
    const QByteArrayView name = title.isEmpty() ? outline.attribute("text") : title;
    return clipped(QString::fromUtf8(name).simplified(), LongestName);
}

/** Some writers call it "url", as OPML does for links. */
QByteArrayView feedAddress(const XmlElement &outline)
{
    const QByteArrayView address = outline.attribute("xmlurl");
    const bool isFeed = outline.attribute("type").compare("rss", Qt::CaseInsensitive) == 0;
    return address.isEmpty() && isFeed ? outline.attribute("url") : address;
}

/** Depth is bounded by the XML reader. */
void readOutlines(const XmlElement &parent, const QString &folder, FeedList &feeds)
{
    for (XmlElement outline = parent.firstChild(); !outline.isNull(); outline = outline.nextSibling()) {
        if (outline.name() != "outline")
            continue;
        const QByteArrayView address = feedAddress(outline);
        if (address.isEmpty()) {
            const QString name = escaped(nameOf(outline));
            const QString inner = folder.isEmpty() || name.isEmpty()
                                      ? QString(folder + name)
                                      : QString(folder + FolderSeparator + name);
            readOutlines(outline, inner, feeds);
            continue;
        }
        Feed feed;
        feed.url = webAddress(QString::fromUtf8(address));
        feed.title = nameOf(outline);
        const QUrl site(QString::fromUtf8(outline.attribute("htmlurl")));
        feed.siteUrl = isFetchable(site) ? site : QUrl();
        feed.folder = folder;
        feeds.add(std::move(feed));
    }
}

Result<std::vector<Feed>> readOpml(const QByteArray &utf8)
{
    const XmlDocument document = readXml(utf8);
    if (document.nodes.empty() || document.definesEntities)
        return Error{ErrorCode::UnknownFormat, document.problem ? document.problem->text : QString()};
    const XmlElement root(document, 0);
    if (root.name() != "opml")
        return Error{ErrorCode::UnknownFormat,
                     QString::fromUtf8(root.name().first(std::min<qsizetype>(root.name().size(), 100)))};
    FeedList feeds;
    readOutlines(root.child(XmlSpace::None, "body"), QString(), feeds);
    std::vector<Feed> found = feeds.take();
    if (found.empty() && document.problem)
        return Error{ErrorCode::BadDocument, document.problem->text};
    return found;
}

/** One address a line; what follows a blank, and lines that begin with '#', are notes. */
std::vector<Feed> readLines(const QByteArray &utf8)
{
    FeedList feeds;
    for (const QByteArray &line : utf8.split('\n')) {
        const QByteArray trimmed = line.simplified();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        Feed feed;
        feed.url = webAddress(QString::fromUtf8(trimmed.first(
            std::max<qsizetype>(trimmed.indexOf(' '), -1) < 0 ? trimmed.size() : trimmed.indexOf(' '))));
        feeds.add(std::move(feed));
    }
    return feeds.take();
}

/** A folder and what lies in it; "Anime/News" is News within Anime. */
struct Folder
{
    std::map<QString, Folder> folders;
    std::vector<const Feed *> feeds;
};

void writeFolder(QXmlStreamWriter &xml, const Folder &folder)
{
    for (const auto &[name, inner] : folder.folders) {
        xml.writeStartElement(QStringLiteral("outline"));
        xml.writeAttribute(QStringLiteral("text"), name);
        writeFolder(xml, inner);
        xml.writeEndElement();
    }
    for (const Feed *feed : folder.feeds) {
        const QString address = feed->url.toString(QUrl::FullyEncoded);
        xml.writeEmptyElement(QStringLiteral("outline"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("rss"));
        xml.writeAttribute(QStringLiteral("text"), feed->title.isEmpty() ? address : feed->title);
        xml.writeAttribute(QStringLiteral("xmlUrl"), address);
        if (!feed->siteUrl.isEmpty())
            xml.writeAttribute(QStringLiteral("htmlUrl"), feed->siteUrl.toString(QUrl::FullyEncoded));
    }
}

} // namespace

Result<std::vector<Feed>> readFeedList(const QByteArray &bytes)
{
    if (bytes.size() > LargestList)
        return Error{ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(LargestList)};
    const QByteArray utf8 = toUtf8(bytes, QByteArrayView());
    if (utf8.trimmed().startsWith('<'))
        return readOpml(utf8);
    std::vector<Feed> feeds = readLines(utf8);
    if (feeds.empty() && !utf8.trimmed().isEmpty())
        return Error{ErrorCode::UnknownFormat, QStringLiteral("no address in the list")};
    return feeds;
}

QByteArray writeOpml(std::span<const Feed> feeds, const QDateTime &now)
{
    Folder root;
    for (const Feed &feed : feeds) {
        Folder *folder = &root;
        const QStringList names = folderNames(feed.folder);
        for (const QString &name : names)
            folder = &folder->folders[name];
        folder->feeds.push_back(&feed);
    }
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("opml"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeTextElement(QStringLiteral("title"), QStringLiteral("Raiki feeds"));
    xml.writeTextElement(QStringLiteral("dateCreated"), now.toUTC().toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    writeFolder(xml, root);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace raiki
