// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/feedreader.h"

#include <array>
#include <cstdlib>

/** One format's reader past the XML layer: RAIKI_READER. The XML is always well formed, its elements are any.
 */
namespace {

using raiki::FeedSource;

#ifdef RAIKI_READS_XML
constexpr std::array Names = {"title",
                              "link",
                              "guid",
                              "description",
                              "content:encoded",
                              "dc:date",
                              "pubDate",
                              "id",
                              "updated",
                              "published",
                              "summary",
                              "content",
                              "author",
                              "name",
                              "category",
                              "enclosure",
                              "media:group",
                              "media:content",
                              "media:thumbnail",
                              "media:title",
                              "itunes:summary",
                              "itunes:duration",
                              "atom:link",
                              "dc:creator",
                              "ttl",
                              "skipHours",
                              "hour",
                              "skipDays",
                              "day",
                              "source",
                              "image",
                              "comments",
                              "h:div",
                              "h:p",
                              "x",
                              "textinput",
                              "sy:updatePeriod",
                              "sy:updateBase",
                              "issued",
                              "modified"};
constexpr std::array Tops = {"item", "entry", "channel", "feed", "rss", "rdf:li"};
constexpr std::array Attributes = {"href",        "rel",    "type",      "xml:base", "url",
                                   "isPermaLink", "mode",   "rdf:about", "src",      "term",
                                   "label",       "domain", "xml:lang",  "medium",   "length"};
constexpr char Root[] =
    " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
    " xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
    " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:atom='http://www.w3.org/2005/Atom'"
    " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:h='http://www.w3.org/1999/xhtml'";

void write(QByteArray &xml, QByteArrayView text)
{
    for (const char byte : text) {
        if (byte == '<')
            xml += "&lt;";
        else if (byte == '&')
            xml += "&amp;";
        else if (byte == '"')
            xml += "&quot;";
        else if (uchar(byte) >= 0x20 && uchar(byte) < 0x7f)
            xml += byte;
        else
            xml += QByteArray("&#x") + QByteArray::number(0x100 + uchar(byte), 16) + ';';
    }
}

/** Each byte opens, closes or is followed by so much text. */
QByteArray written(QByteArrayView bytes)
{
    QByteArray xml = QByteArray("<") + RAIKI_ROOT + Root + '>';
    QByteArrayList open;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = uchar(bytes[at]);
        const QByteArrayView rest = bytes.sliced(at + 1);
        if (byte < 0x40) {
            open += byte < Names.size() ? Names[byte] : Tops[byte % Tops.size()];
            xml += '<' + open.back();
            if (!rest.isEmpty() && uchar(rest[0]) < Attributes.size()) {
                const QByteArrayView value = rest.sliced(1, std::min<qsizetype>(rest.size() - 1, 16));
                xml += QByteArray(" ") + Attributes[uchar(rest[0])] + "=\"";
                write(xml, value);
                xml += '"';
                at += 1 + value.size();
            }
            xml += '>';
        } else if (byte < 0x60 && !open.isEmpty()) {
            xml += "</" + open.takeLast() + '>';
        } else {
            const QByteArrayView text = rest.first(std::min<qsizetype>(rest.size(), byte % 0x40));
            write(xml, text);
            at += text.size();
        }
    }
    while (!open.isEmpty())
        xml += "</" + open.takeLast() + '>';
    return xml + "</" + RAIKI_ROOT + '>';
}
#endif

void check(const raiki::ParsedFeed &feed)
{
    for (const raiki::FeedItem &item : feed.items) {
        const bool isWeb = item.link.isEmpty() || item.link.scheme().startsWith(QLatin1String("http"));
        if (!isWeb || item.title.size() > raiki::LongestTitle + 2)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    FeedSource source;
#ifdef RAIKI_READS_XML
    source.utf8 = written(bytes);
    const raiki::XmlDocument document = raiki::readXml(source.utf8);
    if (document.nodes.empty())
        std::abort();
    source.root = raiki::XmlElement(document, 0);
#else
    source.utf8 = QString::fromUtf8(bytes).toUtf8();
#endif
    check(raiki::RAIKI_READER().read(source,
                                     {QUrl(QStringLiteral("https://news.example/feed")), {}, QDateTime()}));
    return 0;
}
