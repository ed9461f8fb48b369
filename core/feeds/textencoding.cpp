// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/textencoding.h"

#include "core/base/encodingguess.h"
#include "core/feeds/htmlentities.h"
#include "core/feeds/oldencodings.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace raiki {

namespace {

constexpr qsizetype DeclarationReach = 512; // bytes in which an XML declaration is looked for

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) < 0x80; });
}

/** Labels of what is read as Windows-1252 (as browsers do, encoding.spec.whatwg.org). */
bool isLatin1(const QByteArray &label)
{
    static const std::initializer_list<QByteArrayView> Labels = {"iso-8859-1",   "iso8859-1", "iso_8859-1",
                                                                 "latin1",       "latin-1",   "l1",
                                                                 "windows-1252", "cp1252",    "x-cp1252"};
    return std::find(Labels.begin(), Labels.end(), QByteArrayView(label)) != Labels.end();
}

bool isUtf8Label(const QByteArray &label)
{
    return label == "utf-8" || label == "utf8" || label == "unicode-1-1-utf-8";
}

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char byte) { return QChar(windows1252Character(uchar(byte))); });
    return text.toUtf8();
}

/** The encoding pseudo attribute of the XML declaration, lower case. */
QByteArray declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), DeclarationReach));
    const qsizetype start = head.indexOf("<?xml");
    const qsizetype end = head.indexOf("?>", std::max<qsizetype>(start, 0));
    qsizetype at = start < 0 ? -1 : head.indexOf("encoding", start);
    if (at < 0 || at > end)
        return {};
    at = head.indexOf('=', at) + 1;
    while (at < head.size() && (head[at] == ' ' || head[at] == '\t'))
        ++at;
    if (at <= 0 || at >= head.size() || (head[at] != '"' && head[at] != '\''))
        return {};
    const qsizetype close = head.indexOf(head[at], at + 1);
    return close < 0 ? QByteArray() : head.sliced(at + 1, close - at - 1).trimmed().toLower();
}

std::optional<QByteArray> qtDecoded(const QByteArray &bytes, const QByteArray &label)
{
    QStringDecoder decoder(label.constData());
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text.toUtf8();
}

/** @return nothing where nobody knows the label, or the bytes are not of that encoding */
std::optional<QByteArray> decoded(const QByteArray &bytes, const QByteArray &label)
{
    if (label.isEmpty() || isUtf8Label(label))
        return std::nullopt; // valid UTF-8 was found out before
    if (isLatin1(label))
        return fromWindows1252(bytes);
    if (label == "us-ascii" || label == "ascii")
        return isAscii(bytes) ? std::optional(bytes) : std::nullopt;
    const QByteArray usual = usualLabel(label);
    std::optional<QByteArray> utf8 = qtDecoded(bytes, usual);
    if (!utf8)
        utf8 = iconvDecoded(bytes, usual);
    // A label that makes no markup of the bytes is a wrong one ("UTF-16" on a document that is not).
    if (utf8 && bytes.contains('<') && !utf8->contains('<'))
        return std::nullopt;
    return utf8;
}

/** Read as the common code page first: all of them agree on what a declaration is written with. */
std::optional<QByteArray> ebcdicDecoded(const QByteArray &bytes)
{
    std::optional<QByteArray> common = iconvDecoded(bytes, "CP037");
    if (!common)
        return std::nullopt;
    std::optional<QByteArray> declared = iconvDecoded(bytes, declaredEncoding(*common));
    return declared && declared->startsWith("<?xml") ? declared : common;
}

/** What nobody names truly: UTF-8 with scars, or what the bytes look like. */
QByteArray guessed(const QByteArray &bytes)
{
    const QString encoding = guessEncoding(bytes);
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (encoding == QStringLiteral("windows-1252") || encoding == QStringLiteral("ISO-8859-1") ||
        !decoder.isValid())
        return fromWindows1252(bytes);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

QByteArray withoutMark(QByteArray utf8)
{
    while (utf8.startsWith("\xEF\xBB\xBF"))
        utf8.remove(0, 3);
    return utf8;
}

/** UTF-16 and UTF-32, by their mark or by the zeros that an opening '<' or '{' leaves. */
std::optional<QByteArray> wideDecoded(const QByteArray &bytes)
{
    std::optional<QStringDecoder::Encoding> encoding = QStringDecoder::encodingForData(bytes, u'<');
    if (!encoding || *encoding == QStringDecoder::Utf8)
        encoding = QStringDecoder::encodingForData(bytes, u'{');
    if (!encoding || *encoding == QStringDecoder::Utf8 || *encoding == QStringDecoder::System)
        return std::nullopt;
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

} // namespace

QByteArray charsetOf(QByteArrayView contentType)
{
    const QByteArray lower = contentType.toByteArray().toLower();
    const qsizetype start = lower.indexOf("charset=");
    if (start < 0)
        return {};
    QByteArray label = lower.sliced(start + 8);
    label = label.first(std::max<qsizetype>(label.indexOf(';'), -1) < 0 ? label.size() : label.indexOf(';'));
    return label.replace('"', "").replace('\'', "").trimmed();
}

QByteArray toUtf8(const QByteArray &bytes, QByteArrayView contentType)
{
    if (bytes.startsWith("\xEF\xBB\xBF") && QUtf8StringView(bytes).isValidUtf8())
        return withoutMark(bytes);
    if (std::optional<QByteArray> wide = wideDecoded(bytes))
        return withoutMark(std::move(*wide));
    if (startsAsEbcdic(bytes)) {
        if (std::optional<QByteArray> utf8 = ebcdicDecoded(bytes))
            return std::move(*utf8);
    }
    const QByteArray httpLabel = charsetOf(contentType);
    const QByteArray declared = declaredEncoding(bytes);
    const bool isUtf8 = QUtf8StringView(bytes).isValidUtf8();
    const QByteArray &label = httpLabel.isEmpty() || httpLabel == "us-ascii" ? declared : httpLabel;
    // Valid UTF-8 that is not plain ASCII is hardly ever anything else; ISO-2022-JP is plain ASCII to look
    // at.
    if (isUtf8 && (label.isEmpty() || isUtf8Label(label) || isUtf8Label(declared) || isLatin1(label) ||
                   (!bytes.contains('\x1B') && !isSevenBitLabel(label))))
        return withoutMark(bytes);
    for (const QByteArray &candidate : {httpLabel, declared}) {
        if (std::optional<QByteArray> utf8 = decoded(bytes, candidate))
            return withoutMark(std::move(*utf8));
    }
    if (isUtf8)
        return bytes;
    // A server that speaks of UTF-8 is believed; a declaration is often a template's.
    const bool isScarredUtf8 = isUtf8Label(httpLabel) || isDamagedUtf8(bytes);
    return isScarredUtf8 ? withoutMark(QString::fromUtf8(bytes).toUtf8()) : guessed(bytes);
}

} // namespace raiki
