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
constexpr size_t MostAttributes = 256;  // of one tag; any honest one has a dozen
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

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
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

/** Elements that hold words alone, and so none of their own name. */
bool isLeaf(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 13> Names = {
        "author", "category", "comments",      "copyright", "generator", "guid", "language",
        "link",   "pubdate",  "lastbuilddate", "title",     "ttl",       "url"};
    return std::find(Names.begin(), Names.end(), QByteArrayView(name)) != Names.end();
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
        else if (byte == '<')
            takeMarkup();
        else if (byte == '>' && m_out.endsWith("]]"))
            replace("&gt;", 1);
        else
            takeByte(byte);
    }

    /** A byte of text, unless XML has no such character. */
    void takeByte(char byte)
    {
        // Nor has it U+FFFE and U+FFFF.
        if (byte == '\xEF' && (startsWith("\xEF\xBF\xBE") || startsWith("\xEF\xBF\xBF"))) {
            m_at += 3;
            return;
        }
        if (!isForbidden(byte))
            m_out += byte;
        ++m_at;
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
            takeStartTag();
        } else if (m_at + 2 < m_in.size() && m_in[m_at + 1] == '/' && isNameStart(m_in[m_at + 2])) {
            takeEndTag();
        } else {
            replace("&lt;", 1);
        }
    }

    QByteArrayView nameAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_in.size() && isNameByte(m_in[end]))
            ++end;
        return QByteArrayView(m_in).sliced(start, end - start);
    }

    /** Each attribute once, with a value in quotes, as HTML need not have it; what is none is dropped. */
    void takeStartTag()
    {
        const QByteArrayView tag = nameAt(m_at + 1);
        if (isEndWithoutSlash(tag)) {
            m_at += tag.size() + 2;
            ++m_closedEarly[closeInnermost()];
            return;
        }
        m_out += '<';
        m_out += tag;
        m_at += 1 + tag.size();
        std::vector<QByteArrayView> names;
        while (m_at < m_in.size() && m_in[m_at] != '<') {
            const char byte = m_in[m_at];
            if (startsWith("/>"))
                return replace("/>", 2);
            if (byte == '>') {
                m_open.push_back(tag);
                return replace(">", 1);
            }
            if (isNameStart(byte))
                takeAttribute(names);
            else if (isBlank(byte))
                takeByte(byte);
            else
                ++m_at;
        }
        if (m_at < m_in.size()) { // the next tag begins within this one
            m_open.push_back(tag);
            m_out += '>';
        }
    }

    /** "<ttl>60<ttl>" */
    bool isEndWithoutSlash(QByteArrayView tag) const
    {
        if (m_open.empty() || m_open.back().compare(tag, Qt::CaseInsensitive) != 0)
            return false;
        const qsizetype end = m_at + 1 + tag.size();
        return end < m_in.size() && m_in[end] == '>' && isLeaf(tag.toByteArray().toLower());
    }

    void takeAttribute(std::vector<QByteArrayView> &names)
    {
        const qsizetype before = m_out.size();
        const QByteArrayView name = nameAt(m_at);
        m_at += name.size();
        if (!isBlank(m_out.back()))
            m_out += ' ';
        m_out += name;
        takeBlanks();
        m_out += '=';
        if (m_at < m_in.size() && m_in[m_at] == '=') {
            ++m_at;
            takeBlanks();
            takeValue();
        } else {
            m_out += "\"\"";
        }
        if (names.size() >= MostAttributes || std::find(names.begin(), names.end(), name) != names.end())
            m_out.truncate(before);
        else
            names.push_back(name);
    }

    /** Of a quote that never closes, and of no quote, the value ends with its word. */
    void takeValue()
    {
        const char quote = m_at < m_in.size() ? m_in[m_at] : '\0';
        const bool isQuote = quote == '"' || quote == '\'';
        const qsizetype close = isQuote ? m_in.indexOf(quote, m_at + 1) : -1;
        m_at += isQuote ? 1 : 0;
        const char written = close >= 0 ? quote : '"';
        m_out += written;
        while (m_at < m_in.size() && (close >= 0 ? m_at < close : isBareValue())) {
            const char byte = m_in[m_at];
            if (byte == '&')
                takeReference();
            else if (byte == '<')
                replace("&lt;", 1);
            else if (byte == written)
                replace("&quot;", 1);
            else
                takeByte(byte);
        }
        m_at += close >= 0 ? 1 : 0;
        m_out += written;
    }

    bool isBareValue() const { return m_in[m_at] != '>' && uchar(m_in[m_at]) > ' ' && !startsWith("/>"); }

    void takeBlanks()
    {
        while (m_at < m_in.size() && isBlank(m_in[m_at]))
            takeByte(m_in[m_at]);
    }

    /** Every end tag written closes what is open; ones for what is not are dropped, misspelt ones corrected.
     */
    void takeEndTag()
    {
        const QByteArrayView name = nameAt(m_at + 2);
        const QByteArray lowerName = name.toByteArray().toLower();
        const qsizetype end = m_in.indexOf('>', m_at);
        m_at = end < 0 ? m_in.size() : end + 1;
        const auto isThis = [&](QByteArrayView open) { return open.compare(name, Qt::CaseInsensitive) == 0; };
        const auto searchEnd = m_open.rbegin() + qsizetype(std::min(m_open.size(), SearchedNesting));
        const auto found = std::find_if(m_open.rbegin(), searchEnd, isThis);
        if (found != searchEnd) {
            for (auto above = found - m_open.rbegin(); above > 0; --above)
                ++m_closedEarly[closeInnermost()];
            closeInnermost();
        } else if (int &early = m_closedEarly[lowerName]; early > 0) {
            --early;
        } else if (!m_open.empty() && !isInlineHtml(lowerName)) {
            closeInnermost();
        }
    }

    /** @return its name in lower case */
    QByteArray closeInnermost()
    {
        const QByteArrayView name = m_open.back();
        m_open.pop_back();
        m_out += "</";
        m_out += name;
        m_out += '>';
        return name.toByteArray().toLower();
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
    std::vector<QByteArrayView> m_open;   ///< names of the elements not closed yet, in m_in
    QHash<QByteArray, int> m_closedEarly; ///< end tags written before their own came
};

} // namespace

QByteArray repairedXml(const QByteArray &utf8, qint64 *droppedLines)
{
    return XmlRepair(utf8).repair(droppedLines);
}

} // namespace raiki
