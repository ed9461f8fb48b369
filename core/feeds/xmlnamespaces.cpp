// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/xmlnamespaces.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

struct NamedSpace
{
    QByteArrayView name;
    XmlSpace space;
};

// Lower case, without scheme and closing '/' or '#'.
constexpr std::array Addresses = std::to_array<NamedSpace>({
    {"www.w3.org/2005/atom", XmlSpace::Atom},
    {"purl.org/atom/ns", XmlSpace::Atom03},
    {"example.com/newformat", XmlSpace::Atom03},
    {"example.com/necho", XmlSpace::Atom03},
    {"purl.org/echo", XmlSpace::Atom03},
    {"uri/of/echo/namespace", XmlSpace::Atom03},
    {"purl.org/pie", XmlSpace::Atom03},
    {"www.w3.org/1999/02/22-rdf-syntax-ns", XmlSpace::Rdf},
    {"purl.org/rss/1.0", XmlSpace::Rss1},
    {"my.netscape.com/rdf/simple/0.9", XmlSpace::Rss090},
    {"channel.netscape.com/rdf/simple/0.9", XmlSpace::Rss090},
    {"purl.org/net/rss1.1", XmlSpace::Rss1},
    {"purl.org/dc/elements/1.0", XmlSpace::DublinCore},
    {"purl.org/dc/elements/1.1", XmlSpace::DublinCore},
    {"purl.org/dc/terms", XmlSpace::DublinCoreTerms},
    {"purl.org/rss/1.0/modules/content", XmlSpace::Content},
    {"search.yahoo.com/mrss", XmlSpace::Media},
    {"video.search.yahoo.com/mrss", XmlSpace::Media},
    {"www.itunes.com/dtds/podcast-1.0.dtd", XmlSpace::Itunes},
    {"example.com/dtds/podcast-1.0.dtd", XmlSpace::Itunes},
    {"purl.org/rss/1.0/modules/syndication", XmlSpace::Syndication},
    {"www.w3.org/1999/xhtml", XmlSpace::Xhtml},
    {"www.w3.org/xml/1998/namespace", XmlSpace::Xml},
    // RSS 2.0 has no namespace, but some documents give it one.
    {"backend.userland.com/rss", XmlSpace::None},
    {"backend.userland.com/rss2", XmlSpace::None},
    {"backend.userland.com/rss091", XmlSpace::None},
    {"backend.userland.com/rss092", XmlSpace::None},
    {"blogs.law.harvard.edu/tech/rss", XmlSpace::None},
    {"cyber.law.harvard.edu/rss", XmlSpace::None},
    {"cyber.law.harvard.edu/rss/rss.html", XmlSpace::None},
    {"www.rssboard.org/rss-specification", XmlSpace::None},
    {"purl.org/rss/2.0", XmlSpace::None},
    {"", XmlSpace::None},
});

constexpr std::array Prefixes = std::to_array<NamedSpace>({
    {"atom", XmlSpace::Atom},
    {"atom10", XmlSpace::Atom},
    {"a10", XmlSpace::Atom},
    {"rdf", XmlSpace::Rdf},
    {"rss", XmlSpace::Rss1},
    {"dc", XmlSpace::DublinCore},
    {"dcterms", XmlSpace::DublinCoreTerms},
    {"content", XmlSpace::Content},
    {"media", XmlSpace::Media},
    {"itunes", XmlSpace::Itunes},
    {"sy", XmlSpace::Syndication},
    {"xhtml", XmlSpace::Xhtml},
    {"xml", XmlSpace::Xml},
    {"", XmlSpace::None},
});

template <size_t Size>
XmlSpace find(const std::array<NamedSpace, Size> &table, QByteArrayView name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const NamedSpace &row) { return row.name == name; });
    return found == table.end() ? XmlSpace::Other : found->space;
}

} // namespace

XmlSpace xmlSpaceOfAddress(QByteArrayView address)
{
    QByteArray name = address.trimmed().toByteArray().toLower();
    if (const qsizetype scheme = name.indexOf("://"); scheme >= 0)
        name.remove(0, scheme + 3);
    while (name.endsWith('/') || name.endsWith('#') || name.endsWith('='))
        name.chop(1);
    return find(Addresses, name);
}

XmlSpace xmlSpaceOfPrefix(QByteArrayView prefix)
{
    return find(Prefixes, prefix.toByteArray().toLower());
}

} // namespace raiki
