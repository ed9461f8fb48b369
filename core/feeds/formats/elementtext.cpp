// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/elementtext.h"

#include "core/feeds/feeddate.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/mojibake.h"
#include "core/feeds/plaintext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace raiki {

namespace {

constexpr qsizetype LongestAddress = 8192;

// Markup is seldom ten times its text; the bound keeps a megabyte of tags from being decoded for nothing.
constexpr qsizetype MarkupPerText = 16;

constexpr qsizetype MostUnitsPerMended = 4; ///< of a character that was encoded twice

QString decodedStart(QByteArrayView utf8, qsizetype limit)
{
    return QString::fromUtf8(utf8.first(std::min(utf8.size(), limit * MarkupPerText)));
}

QString clippedTo(const QString &text, qsizetype limit)
{
    const QString mended = mendedText(text);
    return clipped(limit == LongestTitle ? mended.simplified() : mended.trimmed(), limit);
}

bool isHtmlType(QByteArrayView type)
{
    return type == "html" || type == "xhtml" || type == "text/html" || type == "application/xhtml+xml";
}

/** RFC 4287 section 4.1.3.3: media types that are neither text nor XML are in base64. */
bool isBinaryType(QByteArrayView type)
{
    return type.contains('/') && !type.startsWith("text/") && !type.endsWith("xml") && !type.contains("json");
}

bool isMediaType(QByteArrayView type)
{
    return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
}

/** @return nothing where it is no base64, or none of a text */
std::optional<QByteArray> base64Text(QByteArrayView text)
{
    const QByteArray packed = text.toByteArray().simplified().replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !QUtf8StringView(*decoded).isValidUtf8())
        return std::nullopt;
    return *decoded;
}

/** Titles without a type that are HTML all the same; a lone '&' or '<' is text. */
bool looksLikeHtml(QByteArrayView text)
{
    return text.contains("</") || text.contains("/>") || text.contains("<br") || text.contains("&#") ||
           (text.contains('&') && text.contains(';') && !text.contains("& "));
}

} // namespace

QString clippedPlainText(QStringView html, qsizetype limit)
{
    const UnknownTags unknownTags = limit == LongestTitle ? UnknownTags::Keep : UnknownTags::Drop;
    const QString text = plainTextOf(html, limit + 2, unknownTags);
    const QString shown = clippedTo(text, limit);
    if (text.size() < limit + 2 || shown.endsWith(u'…'))
        return shown;
    // It was cut, and mending it made it short enough not to show that.
    return clippedTo(plainTextOf(html, limit * MostUnitsPerMended, unknownTags), limit);
}

QString htmlTextOf(const XmlElement &element, qsizetype limit)
{
    const QByteArrayView markup = element.hasChildren() ? element.inner() : element.text();
    return clippedPlainText(decodedStart(markup, limit), limit);
}

QString constructTextOf(const XmlElement &element, qsizetype limit)
{
    if (element.isNull())
        return {};
    const QByteArray type = element.attribute("type").toByteArray().toLower();
    const QByteArray mode = element.attribute("mode").toByteArray().toLower();
    if (element.hasChildren())
        return clippedPlainText(decodedStart(element.inner(), limit), limit);
    if (mode == "base64" || isBinaryType(type)) {
        const std::optional<QByteArray> decoded = base64Text(element.text());
        if (!decoded && isMediaType(type))
            return {};
        const QByteArray bytes = decoded.value_or(element.text().toByteArray());
        const QString text = decodedStart(bytes, limit);
        return isHtmlType(type) || looksLikeHtml(bytes) ? clippedPlainText(text, limit)
                                                        : clippedTo(text, limit);
    }
    const QString text = decodedStart(element.text(), limit);
    const bool isHtml =
        isHtmlType(type) || mode == "escaped" || (type.isEmpty() && looksLikeHtml(element.text()));
    return isHtml ? clippedPlainText(text, limit) : clippedTo(text, limit);
}

QUrl baseUrlOf(XmlElement element, const QUrl &documentBase)
{
    std::vector<QByteArrayView> bases;
    for (; !element.isNull(); element = element.parent()) {
        if (const QByteArrayView base = element.attribute("base", XmlSpace::Xml); !base.isEmpty())
            bases.push_back(base.first(std::min(base.size(), LongestAddress)));
    }
    QUrl url = documentBase;
    std::for_each(bases.rbegin(), bases.rend(),
                  [&url](QByteArrayView base) { url = url.resolved(QUrl(QString::fromUtf8(base))); });
    return url;
}

QUrl webLink(QByteArrayView text, const QUrl &base)
{
    const QByteArrayView address = text.trimmed();
    if (address.isEmpty() || address.size() > LongestAddress)
        return {};
    QString written = QString::fromUtf8(address);
    written.replace(QStringLiteral("&amp;"), QStringLiteral("&")); // escaped once too often
    if (written.contains(u'\n')) // an editor broke the line: as browsers do, url.spec.whatwg.org section 4.4
        written.remove(u'\n').remove(u'\r').remove(u'\t');
    QUrl url(written);
    if (url.isRelative() && url.isValid())
        url = base.resolved(url);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

QUrl writtenLink(QByteArrayView text)
{
    static constexpr std::array Harmless = {"ftp", "magnet", "mailto", "tag",
                                            "urn", "at",     "gemini", "gopher"};
    const QByteArrayView address = text.trimmed();
    if (address.isEmpty() || address.size() > LongestAddress)
        return {};
    const QUrl url(QString::fromUtf8(address));
    const bool isShown =
        url.scheme().isEmpty() || std::any_of(Harmless.begin(), Harmless.end(), [&url](const char *scheme) {
            return url.scheme() == QLatin1String(scheme);
        });
    return isShown && url.isValid() ? url : QUrl();
}

QUrl selfAddress(const XmlElement &channel)
{
    for (XmlElement link = channel.firstChild(); !link.isNull(); link = link.nextSibling()) {
        const bool isAtoms = link.space() == XmlSpace::Atom || link.space() == XmlSpace::Atom03;
        if (!isAtoms || link.name() != "link" || link.attribute("rel") != "self")
            continue;
        if (const QUrl address = webLink(link.attribute("href"), QUrl()); !address.isEmpty())
            return address;
    }
    return {};
}

QDateTime dateOf(const XmlElement &element)
{
    const QByteArrayView text = element.text();
    return text.isEmpty()
               ? QDateTime()
               : readFeedDate(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 400))));
}

} // namespace raiki
