// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedaddress.h"

#include "core/feeds/httpheaders.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr size_t MostUsualAddresses = 14;

/** Without a trailing slash; "" for the root. */
QString pathOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QUrl withPath(const QUrl &site, const QString &path)
{
    QUrl url = site.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool endsInOneOf(const QString &text, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&text](QStringView ending) { return text.endsWith(ending); });
}

bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/** "format=rss", "feed=atom" and the like. */
bool asksForFeed(const QUrl &url)
{
    const auto parts = QUrlQuery(url).queryItems();
    return std::any_of(parts.begin(), parts.end(), [](const std::pair<QString, QString> &part) {
        const QString value = part.second.toLower();
        return part.first == QStringLiteral("feed") ||
               isOneOf(value, {u"rss", u"rss2", u"atom", u"rdf", u"jsonfeed", u"ical", u"ics"});
    });
}

/** A host name a person may type without a scheme: with a dot that is neither its first nor its last sign. */
bool looksLikeHost(const QString &text)
{
    const QString host = text.section(u'/', 0, 0).section(u':', 0, 0).section(u'?', 0, 0);
    const qsizetype dot = host.lastIndexOf(u'.');
    const bool isPlain = std::none_of(host.begin(), host.end(), [](QChar letter) {
        return letter.isSpace() || letter == u'@' || letter == u'"' || letter == u'\\';
    });
    return isPlain && ((dot > 0 && dot < host.size() - 1) || host == QStringLiteral("localhost"));
}

} // namespace

QUrl webAddress(const QString &text)
{
    struct Spelling
    {
        QStringView begin;
        QStringView meant;
    };
    static constexpr std::array<Spelling, 4> Spellings = {{{u"feed://", u"http://"},
                                                           {u"feed:", u""},
                                                           {u"webcals://", u"https://"},
                                                           {u"webcal://", u"https://"}}};
    QString address = text.trimmed();
    for (const Spelling &spelling : Spellings) {
        if (address.startsWith(spelling.begin, Qt::CaseInsensitive)) {
            address = QString(spelling.meant + address.sliced(spelling.begin.size()));
            break;
        }
    }
    const QUrl url(address, QUrl::TolerantMode);
    return isFetchable(url) ? url : QUrl();
}

QUrl typedAddress(const QString &text)
{
    const QUrl url = webAddress(text);
    const QString typed = text.trimmed();
    if (url.isValid() || !looksLikeHost(typed))
        return url;
    return webAddress(QString(QStringLiteral("https://") + typed));
}

bool readsLikeFeed(const QUrl &url)
{
    const QString path = pathOf(url).toLower();
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (asksForFeed(url))
        return true;
    if (parts.isEmpty())
        return false;
    if (endsInOneOf(path, {u".xml", u".rss", u".atom", u".rdf", u".ics", u".rss2", u".json"}))
        return true;
    if (isOneOf(parts.last(), {u"feed", u"rss", u"atom", u"rdf", u"rss2"}))
        return true;
    return std::any_of(parts.begin(), parts.end() - 1, [](const QString &part) {
        return isOneOf(part, {u"feed", u"feeds", u"rss"});
    });
}

std::vector<QUrl> usualFeedAddresses(const QUrl &page)
{
    const QString own = pathOf(page);
    QStringList paths;
    if (!own.isEmpty() && own.count(u'/') <= 3) {
        for (const char *name : {"/feed", ".rss", "/rss", "/feed.xml", "/rss.xml", "/atom.xml"})
            paths << QString(own + QLatin1String(name));
    }
    for (const char *name : {"/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml",
                             "/feed.json", "/index.rdf", "/feeds/posts/default", "/news/rss.xml",
                             "/news/feed", "/blog/feed", "/blog/rss.xml", "/calendar.ics"})
        paths << QLatin1String(name);
    std::vector<QUrl> addresses;
    for (const QString &path : std::as_const(paths)) {
        if (addresses.size() < MostUsualAddresses)
            addresses.push_back(withPath(page, path));
    }
    return addresses;
}

} // namespace raiki
