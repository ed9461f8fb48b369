// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/xmlrepair.h"

#include "core/feeds/htmlentities.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace raiki {

namespace {

constexpr qsizetype LongestPreamble = 64 * 1024;
constexpr size_t SearchedNesting = 300; // the parser takes no deeper documents anyway

bool isNameStart(char byte)
{
    const char lower = char(byte | 0x20);
    return (lower >= 'a' && lower <= 'z') || byte == '_' || byte == ':' || uchar(byte) >= 0x80;
}

bool isNameByte(char byte)
{
    return isNameStart(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
}

bool isForbidden(char byte)
{
    return uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

/** Where the document begins: servers put warnings, even with markup, before it. */
qsizetype documentStart(QByteArrayView in)
{
    const QByteArrayView head = in.first(std::min(in.size(), LongestPreamble));
    for (const QByteArrayView marker : {"<?xml", "<rss", "<feed", "<rdf:RDF", "<RDF", "<opml"}) {
        if (const qsizetype found = head.indexOf(marker); found >= 0)
            return found;
    }
    return std::max<qsizetype>(0, in.indexOf('<'));
}

/** Elements of HTML that are left open, or closed without having been opened, in texts that should be
 * escaped. */
bool isInlineHtml(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 22> Names = {
        "a",  "b", "blockquote", "br", "center", "div", "em",   "font",   "h1", "h2", "h3",
        "hr", "i", "img",        "li", "ol",     "p",   "span", "strong", "td", "tr", "ul"};
    return std::binary_search(Names.begin(), Names.end(), QByteArrayView(name));
}

/** One pass over the document; every step takes at least one byte. */
class XmlRepair final
{
public:
    explicit XmlRepair(const QByteArray &utf8)
        : m_in(utf8)
    {
        m_out.reserve(utf8.size() + utf8.size() / 16);
    }

    QByteArray repair(qint64 *droppedLines)
    {
        m_at = documentStart(m_in);
        *droppedLines = std::count(m_in.begin(), m_in.begin() + m_at, '\n');
        while (m_at < m_in.size())
            step();
        return std::move(m_out);
    }

private:
    void step()
    {
        const char byte = m_in[m_at];
        if (byte == '&')
            takeReference();
        else if (byte == '<' && !m_quote)
            takeMarkup();
        else if (byte == '<')
            replace("&lt;", 1);
        else
            takeByte(byte);
    }

    void takeByte(char byte)
    {
        if (m_isInTag && !m_quote && m_out.endsWith('=') && isBareValue(byte))
            return takeBareValue();
        if (!m_isInTag && byte == '>' && m_out.endsWith("]]"))
            return replace("&gt;", 1);
        if (m_isInTag) {
            if (m_quote && byte == m_quote)
                m_quote = 0;
            else if (!m_quote && (byte == '"' || byte == '\''))
                m_quote = byte;
            else if (!m_quote && byte == '>')
                endStartTag();
        }
        // U+FFFE and U+FFFF are no XML characters.
        if (byte == '\xEF' && (startsWith("\xEF\xBF\xBE") || startsWith("\xEF\xBF\xBF"))) {
            m_at += 3;
            return;
        }
        if (!isForbidden(byte))
            m_out += byte;
        ++m_at;
    }

    static bool isBareValue(char byte)
    {
        return byte != '"' && byte != '\'' && byte != '>' && uchar(byte) > ' ';
    }

    /** "<a href=x>", as HTML allows it. */
    void takeBareValue()
    {
        m_out += '"';
        while (m_at < m_in.size() && isBareValue(m_in[m_at])) {
            const char byte = m_in[m_at];
            if (byte == '/' && startsWith("/>"))
                break;
            if (byte == '&') {
                takeReference();
            } else {
                m_out += byte == '<' ? QByteArray("&lt;") : QByteArray(1, byte);
                ++m_at;
            }
        }
        m_out += '"';
    }

    void takeMarkup()
    {
        if (startsWith("<![CDATA[")) {
            takeCharacterSection();
        } else if (startsWith("<!--")) {
            dropUntil("-->");
        } else if (startsWith("<?")) {
            dropUntil("?>");
        } else if (startsWith("<!DOCTYPE") || startsWith("<!doctype")) {
            dropDocumentType();
        } else if (m_at + 1 < m_in.size() && isNameStart(m_in[m_at + 1])) {
            m_isInTag = true;
            m_tagName = nameAt(m_at + 1);
            replace(QByteArray("<" + m_tagName), 1 + m_tagName.size());
        } else if (m_at + 2 < m_in.size() && m_in[m_at + 1] == '/' && isNameStart(m_in[m_at + 2])) {
            takeEndTag();
        } else {
            replace("&lt;", 1);
        }
    }

    QByteArray nameAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_in.size() && isNameByte(m_in[end]))
            ++end;
        return m_in.sliced(start, end - start);
    }

    void endStartTag()
    {
        m_isInTag = false;
        if (!m_out.endsWith('/'))
            m_open.push_back(m_tagName);
    }

    /** Every end tag written closes what is open; ones for what is not are dropped, misspelt ones corrected.
     */
    void takeEndTag()
    {
        const QByteArray name = nameAt(m_at + 2);
        const qsizetype end = m_in.indexOf('>', m_at);
        m_at = end < 0 ? m_in.size() : end + 1;
        const auto isThis = [&](const QByteArray &open) {
            return open.compare(name, Qt::CaseInsensitive) == 0;
        };
        const auto searchEnd = m_open.rbegin() + qsizetype(std::min(m_open.size(), SearchedNesting));
        const auto found = std::find_if(m_open.rbegin(), searchEnd, isThis);
        if (found != searchEnd) {
            for (auto above = found - m_open.rbegin(); above > 0; --above)
                ++m_closedEarly[closeInnermost()];
            closeInnermost();
        } else if (int &early = m_closedEarly[name.toLower()]; early > 0) {
            --early;
        } else if (!m_open.empty() && !isInlineHtml(name.toLower())) {
            closeInnermost();
        }
    }

    /** @return its name in lower case */
    QByteArray closeInnermost()
    {
        const QByteArray name = m_open.back();
        m_open.pop_back();
        m_out += "</" + name + '>';
        return name.toLower();
    }

    /** What it defines goes with it: what is repaired is read without. */
    void dropDocumentType()
    {
        const qsizetype end = m_in.indexOf('>', m_at);
        const qsizetype subset = m_in.indexOf('[', m_at);
        dropUntil(subset >= 0 && subset < end && m_in.indexOf("]>", subset) >= 0 ? "]>" : ">");
    }

    void takeCharacterSection()
    {
        const qsizetype end = m_in.indexOf("]]>", m_at);
        const qsizetype stop = end < 0 ? m_in.size() : end + 3;
        for (; m_at < stop; ++m_at) {
            if (!isForbidden(m_in[m_at]))
                m_out += m_in[m_at];
        }
    }

    void dropUntil(QByteArrayView closing)
    {
        const qsizetype end = m_in.indexOf(closing, m_at + 2);
        const qsizetype stop = end < 0 ? m_in.size() : end + closing.size();
        for (; m_at < stop; ++m_at) {
            if (m_in[m_at] == '\n')
                m_out += '\n';
        }
    }

    void takeReference()
    {
        qsizetype end = m_at + 1;
        const bool isNumber = end < m_in.size() && m_in[end] == '#';
        if (isNumber)
            ++end;
        const qsizetype start = end;
        while (end < m_in.size() && end - start < longestReference && isNameByte(m_in[end]))
            ++end;
        const QByteArrayView name = QByteArrayView(m_in).sliced(start, end - start);
        const bool isClosed = end < m_in.size() && m_in[end] == ';';
        if (isClosed && (name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos")) {
            m_out += QByteArrayView(m_in).sliced(m_at, end + 1 - m_at);
            m_at = end + 1;
            return;
        }
        if (isNumber && isClosed)
            putCharacter(numericEntity(name), end + 1 - m_at);
        else if (const char16_t character = isClosed ? namedEntity(name) : u'\0')
            putCharacter(character, end + 1 - m_at);
        else
            replace("&amp;", 1);
    }

    /** As a number, so that "&#60;" does not become markup; nothing for what is no character. */
    void putCharacter(char32_t character, qsizetype length)
    {
        replace(character == 0 ? QByteArray()
                               : QByteArray("&#" + QByteArray::number(qulonglong(character)) + ';'),
                length);
    }

    void replace(QByteArrayView text, qsizetype length)
    {
        m_out += text;
        m_at += length;
    }

    bool startsWith(QByteArrayView text) const { return QByteArrayView(m_in).sliced(m_at).startsWith(text); }

    const QByteArray &m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    std::vector<QByteArray> m_open;       ///< names of the elements not closed yet
    QHash<QByteArray, int> m_closedEarly; ///< end tags written before their own came
    QByteArray m_tagName;
    char m_quote = 0;
    bool m_isInTag = false;
};

} // namespace

QByteArray repairedXml(const QByteArray &utf8, qint64 *droppedLines)
{
    return XmlRepair(utf8).repair(droppedLines);
}

} // namespace raiki
