// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/htmltags.h"

#include "core/feeds/plaintext.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype LongestTag = 16 * 1024;
constexpr size_t MostAttributes = 64;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isRawText(QByteArrayView name)
{
    return name == "script" || name == "style" || name == "textarea" || name == "title";
}

} // namespace

QByteArray HtmlTag::attribute(QByteArrayView wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [wanted](const auto &each) { return each.first == wanted; });
    return found == attributes.end() ? QByteArray() : found->second;
}

std::optional<HtmlTag> HtmlTags::next()
{
    while (m_position < m_html.size()) {
        const qsizetype open = m_html.indexOf('<', m_position);
        if (open < 0 || open + 1 >= m_html.size())
            break;
        m_position = open + 1;
        if (m_html.sliced(m_position).startsWith("!--")) {
            skipPast("-->");
            continue;
        }
        if (!isLetter(m_html[m_position]))
            continue;
        HtmlTag tag{readName(), {}};
        const qsizetype end = std::min(m_html.size(), open + LongestTag);
        while (readAttribute(tag, end)) {
        }
        if (m_position >= end)
            continue; // cut off, or too long to be a tag
        ++m_position;
        if (isRawText(tag.name))
            skipContentOf(tag.name);
        return tag;
    }
    m_position = m_html.size();
    return {};
}

QByteArray HtmlTags::readName()
{
    const qsizetype start = m_position;
    while (m_position < m_html.size() && m_position - start < 64 && !isBlank(m_html[m_position]) &&
           m_html[m_position] != '>' && m_html[m_position] != '/')
        ++m_position;
    return m_html.sliced(start, m_position - start).toByteArray().toLower();
}

/** @return whether there may be more; stands at the '>' or at @p end where there is none */
bool HtmlTags::readAttribute(HtmlTag &tag, qsizetype end)
{
    while (m_position < end && (isBlank(m_html[m_position]) || m_html[m_position] == '/'))
        ++m_position;
    if (m_position >= end || m_html[m_position] == '>')
        return false;
    const qsizetype start = m_position++; // even a '=' begins a name
    while (m_position < end && !isBlank(m_html[m_position]) && m_html[m_position] != '=' &&
           m_html[m_position] != '>' && m_html[m_position] != '/')
        ++m_position;
    const QByteArrayView name = m_html.sliced(start, m_position - start);
    skipBlanks(end);
    QByteArray value;
    if (m_position < end && m_html[m_position] == '=') {
        ++m_position;
        skipBlanks(end);
        value = readValue(end);
    }
    if (tag.attributes.size() < MostAttributes)
        tag.attributes.emplace_back(name.toByteArray().toLower(), value);
    return true;
}

QByteArray HtmlTags::readValue(qsizetype end)
{
    if (m_position >= end)
        return {};
    qsizetype start = m_position;
    const char quote = m_html[m_position];
    if (quote == '"' || quote == '\'') {
        ++start;
        const qsizetype close = m_html.first(end).indexOf(quote, start);
        m_position = close < 0 ? end : close + 1;
        if (close < 0)
            return {};
        return decodeEntities(QString::fromUtf8(m_html.sliced(start, close - start))).toUtf8();
    }
    while (m_position < end && !isBlank(m_html[m_position]) && m_html[m_position] != '>')
        ++m_position;
    return decodeEntities(QString::fromUtf8(m_html.sliced(start, m_position - start))).toUtf8();
}

void HtmlTags::skipBlanks(qsizetype end)
{
    while (m_position < end && isBlank(m_html[m_position]))
        ++m_position;
}

void HtmlTags::skipPast(QByteArrayView mark)
{
    const qsizetype found = m_html.indexOf(mark, m_position);
    m_position = found < 0 ? m_html.size() : found + mark.size();
}

/** To its end tag, which stands in any case; one that is missing takes the rest of the page. */
void HtmlTags::skipContentOf(QByteArrayView name)
{
    while (m_position < m_html.size()) {
        const qsizetype close = m_html.indexOf("</", m_position);
        if (close < 0)
            break;
        m_position = close + 2;
        const QByteArrayView found =
            m_html.sliced(m_position).first(std::min(name.size(), m_html.size() - m_position));
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return;
    }
    m_position = m_html.size();
}

} // namespace raiki
