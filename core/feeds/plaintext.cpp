// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/plaintext.h"

#include "core/feeds/htmlentities.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr qsizetype LongestBracketed = 100;

bool isAsciiLetter(QChar character)
{
    const char16_t lower = character.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isBlank(QChar character)
{
    const char16_t code = character.unicode();
    return code == u' ' || (code >= u'\t' && code <= u'\r') || code == 0xA0;
}

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFEFF;
}

QByteArray asciiName(QStringView text)
{
    QByteArray name;
    name.reserve(text.size());
    for (const QChar character : text)
        name += character.unicode() < 0x80 ? char(character.unicode()) : '?';
    return name;
}

struct Reference
{
    char32_t character = 0; ///< 0: this is no reference
    qsizetype length = 0;
};

/** What stands at text[0] == '&'. The semicolon may be missing after a number, as browsers read it. */
Reference referenceAt(QStringView text)
{
    qsizetype end = 1;
    const bool isNumber = text.size() > 1 && text[1] == u'#';
    if (isNumber)
        ++end;
    while (end < text.size() && end < longestReference &&
           (isAsciiLetter(text[end]) || (text[end] >= u'0' && text[end] <= u'9')))
        ++end;
    const bool isClosed = end < text.size() && text[end] == u';';
    if (!isClosed && !isNumber)
        return {};
    const QByteArray name = asciiName(text.sliced(isNumber ? 2 : 1, end - (isNumber ? 2 : 1)));
    const char32_t character = isNumber ? numericEntity(name) : namedEntity(name);
    return {character, end + (isClosed ? 1 : 0)};
}

void appendCharacter(QString &out, char32_t character)
{
    for (const char16_t unit : QChar::fromUcs4(character))
        out += QChar(unit);
}

/** Elements after (and before) which a reader sees a new line. */
bool isBlock(QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 31> Blocks = {
        "address", "article",    "aside",   "blockquote", "br",    "dd", "div", "dl",
        "dt",      "figcaption", "figure",  "footer",     "form",  "h1", "h2",  "h3",
        "h4",      "h5",         "h6",      "header",     "hr",    "li", "nav", "ol",
        "p",       "pre",        "section", "table",      "title", "tr", "ul"};
    return std::binary_search(Blocks.begin(), Blocks.end(), tag);
}

/** Elements whose content is for machines. What others hold for readers without their powers is read by us,
 * and so is the title of a whole page. */
bool isUnread(QByteArrayView tag)
{
    return tag == "script" || tag == "style" || tag == "template" || tag == "applet";
}

/** The elements of HTML, of today and of old, that turn up within titles. */
bool isKnownTag(QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 40> Known = {
        "a",     "abbr", "acronym", "audio",  "b",   "big", "button", "center", "cite", "code",
        "del",   "em",   "embed",   "font",   "i",   "img", "input",  "ins",    "kbd",  "label",
        "link",  "mark", "marquee", "meta",   "q",   "rp",  "rt",     "ruby",   "s",    "samp",
        "small", "span", "strike",  "strong", "sub", "sup", "time",   "tt",     "u",    "video"};
    static constexpr std::array<QByteArrayView, 40> KnownToFew = {
        "area",   "basefont", "bdi",    "bdo",     "bgsound",  "blink",   "body",     "canvas",
        "col",    "colgroup", "dfn",    "dir",     "fieldset", "frame",   "frameset", "head",
        "html",   "iframe",   "ilayer", "isindex", "nobr",     "noembed", "noframes", "noscript",
        "object", "optgroup", "option", "param",   "picture",  "select",  "svg",      "tbody",
        "td",     "textarea", "tfoot",  "th",      "thead",    "var",     "wbr",      "xmp"};
    return isBlock(tag) || isUnread(tag) || std::binary_search(Known.begin(), Known.end(), tag) ||
           std::binary_search(KnownToFew.begin(), KnownToFew.end(), tag);
}

/** Walks a fragment once, writing what a person would read. */
class TextWriter final
{
public:
    TextWriter(QStringView html, qsizetype limit, UnknownTags unknownTags)
        : m_html(html)
        , m_limit(limit)
        , m_unknownTags(unknownTags)
    {
        // What is written is never longer than what was read, but for a line before a last character.
        m_text.resize(std::min(html.size(), limit) + 4);
        m_out = m_text.data();
    }

    QString write()
    {
        while (m_position < m_html.size() && m_written < m_limit) {
            const QChar character = m_html[m_position];
            if (character == u'<' && readMarkup())
                continue;
            if (character == u'&') {
                readReference();
                continue;
            }
            put(character);
            ++m_position;
        }
        m_text.truncate(m_written);
        return std::move(m_text);
    }

private:
    void readReference()
    {
        const Reference reference = referenceAt(m_html.sliced(m_position));
        m_position += std::max<qsizetype>(1, reference.character != 0 ? reference.length : 1);
        if (reference.character == 0)
            put(u'&');
        else if (reference.character < 0x10000)
            put(QChar(char16_t(reference.character)));
        else {
            flushBlanks();
            for (const char16_t unit : QChar::fromUcs4(reference.character))
                write(QChar(unit));
        }
    }

    void put(QChar character)
    {
        if (isBlank(character)) {
            m_pendingBlank = true;
            return;
        }
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(windows1252Character(uchar(character.unicode())));
        if (!isInvisible(character)) {
            flushBlanks();
            write(character);
        }
    }

    void flushBlanks()
    {
        if (m_pendingLine || m_pendingBlank) {
            if (m_written > 0)
                write(m_pendingLine ? u'\n' : u' ');
            m_pendingLine = m_pendingBlank = false;
        }
    }

    void write(QChar character)
    {
        Q_ASSERT(m_written < m_text.size());
        m_out[m_written++] = character;
    }

    /** Where the first @p needle at or after @p from ends; the end of the fragment where there is none. */
    qsizetype endOf(QStringView needle, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(needle, from, Qt::CaseInsensitive);
        return found < 0 ? m_html.size() : found + needle.size();
    }

    /** @return false where the '<' is only a character of the text */
    bool readMarkup()
    {
        const QStringView rest = m_html.sliced(m_position);
        if (rest.startsWith(u"<!--")) {
            m_position = endOf(u"-->", m_position + 2);
            return true;
        }
        if (rest.startsWith(u"<![CDATA[")) {
            readCharacterSection();
            return true;
        }
        const bool isClosing = rest.size() > 1 && rest[1] == u'/';
        const qsizetype nameStart = isClosing ? 2 : 1;
        if (rest.size() <= nameStart)
            return false;
        if (rest[1] == u'!')
            return readDeclaration(rest);
        if (rest[1] == u'?') {
            m_position = endOf(u">", m_position);
            return true;
        }
        if (!isAsciiLetter(rest[nameStart]))
            return false;
        return readTag(rest, nameStart, isClosing);
    }

    /** "<!DOCTYPE html>". @return false where the two characters begin words of the text */
    bool readDeclaration(QStringView rest)
    {
        const qsizetype end = rest.indexOf(u'>');
        if (end < 0 || (!isAsciiLetter(rest[2]) && rest[2] != u'-' && rest[2] != u'[' && rest[2] != u'>'))
            return false;
        m_position += end + 1;
        return true;
    }

    void readCharacterSection()
    {
        const qsizetype start = m_position + 9;
        const qsizetype end = endOf(u"]]>", start);
        const bool isClosed = m_html.first(end).endsWith(u"]]>");
        const qsizetype length = std::max<qsizetype>(0, end - start - (isClosed ? 3 : 0));
        for (const QChar character : m_html.sliced(start, length)) {
            if (m_written >= m_limit)
                break;
            put(character);
        }
        m_position = end;
    }

    /** @return false where the '<' begins words of the text */
    bool readTag(QStringView rest, qsizetype nameStart, bool isClosing)
    {
        qsizetype nameEnd = nameStart;
        while (nameEnd < rest.size() && nameEnd - nameStart < 16 &&
               (isAsciiLetter(rest[nameEnd]) || rest[nameEnd].isDigit()))
            ++nameEnd;
        const QByteArray tag = asciiName(rest.sliced(nameStart, nameEnd - nameStart)).toLower();
        const qsizetype end = endOfTag(m_position + nameEnd);
        if (m_unknownTags == UnknownTags::Keep && !isKnownTag(tag) && isBracketed(m_position + nameEnd, end))
            return false;
        const bool isEmpty = end >= 2 && m_html[end - 1] == u'>' && m_html[end - 2] == u'/';
        const bool isOpening = !isClosing && !isEmpty;
        if (m_unknownTags == UnknownTags::Keep && isOpening && isUnread(tag) && closingOf(tag, end) < 0)
            return false; // a title that speaks of the tag
        m_position = end;
        if (isBlock(tag))
            m_pendingLine = true;
        else if (tag == "td" || tag == "th" || tag == "img")
            m_pendingBlank = true;
        if (isOpening && isUnread(tag)) {
            const qsizetype closing = closingOf(tag, end);
            m_position = closing < 0 ? m_html.size() : closing;
        }
        return true;
    }

    /** Whether what follows a name can be no part of a tag: words, but no attributes, namespaces or custom
     * names. */
    bool isBracketed(qsizetype from, qsizetype end) const
    {
        if (end - from > LongestBracketed)
            return false; // and so no stretch of text is looked at twice
        const QStringView rest = m_html.sliced(from, end - from);
        return rest.endsWith(u'>') && !rest.contains(u'=') && !rest.startsWith(u':') &&
               !rest.startsWith(u'-');
    }

    /** Past the '>' that ends a tag; one inside quotes does not. A quote that never closes is no quote. */
    qsizetype endOfTag(qsizetype from) const
    {
        for (qsizetype i = from; i < m_html.size(); ++i) {
            const QChar character = m_html[i];
            if (character == u'>')
                return i + 1;
            if (i > 0 && m_html[i - 1] == u'=' && (character == u'"' || character == u'\'')) {
                const qsizetype close = m_html.indexOf(character, i + 1);
                if (close < 0)
                    break;
                i = close;
            }
        }
        const qsizetype plainEnd = m_html.indexOf(u'>', from);
        return plainEnd < 0 ? m_html.size() : plainEnd + 1;
    }

    /** Where the element ends whose tag ends at @p from, which never decreases; -1 where it does not. */
    qsizetype closingOf(const QByteArray &tag, qsizetype from)
    {
        if (m_neverClosed.contains(tag))
            return -1;
        const QString closing = QStringLiteral("</") + QString::fromLatin1(tag);
        const qsizetype found = m_html.indexOf(closing, from, Qt::CaseInsensitive);
        if (found < 0)
            m_neverClosed << tag;
        return found;
    }

    QStringView m_html;
    qsizetype m_limit;
    UnknownTags m_unknownTags;
    qsizetype m_position = 0;
    QString m_text;
    QChar *m_out = nullptr; ///< m_text's, which is not shared
    qsizetype m_written = 0;
    bool m_pendingBlank = false;
    bool m_pendingLine = false;
    QByteArrayList m_neverClosed; ///< tags that nothing closes from here on
};

} // namespace

QString plainTextOf(QStringView html, qsizetype limit, UnknownTags unknownTags)
{
    return TextWriter(html, limit, unknownTags).write();
}

QString decodeEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at)) {
        const Reference reference = referenceAt(text.sliced(at));
        if (reference.character == 0) {
            ++at;
            continue;
        }
        out += text.sliced(copied, at - copied);
        appendCharacter(out, reference.character);
        at += reference.length;
        copied = at;
    }
    out += text.sliced(copied);
    return out;
}

QString clipped(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    if (limit <= 0)
        return {};
    qsizetype end = limit - 1;
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end;
    return QString(text.first(end) + QChar(u'…'));
}

} // namespace raiki
