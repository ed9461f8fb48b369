// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/formats/jsonitems.h"

#include <algorithm>

namespace raiki {

namespace {

bool isJsonBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool isJsonLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/** Goes over values without reading them. */
class JsonWalk final
{
public:
    explicit JsonWalk(QByteArrayView json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_place >= m_json.size(); }
    [[nodiscard]] qsizetype place() const { return m_place; }
    [[nodiscard]] char next() const { return isAtEnd() ? '\0' : m_json[m_place]; }

    void skipBlanks()
    {
        while (!isAtEnd() && isJsonBlank(next()))
            ++m_place;
    }

    bool take(char byte)
    {
        skipBlanks();
        if (next() != byte || isAtEnd())
            return false;
        ++m_place;
        return true;
    }

    /** From an opening quote past the closing one. @return what is between, or to the end where none closes
     */
    QByteArrayView takeString()
    {
        const qsizetype start = ++m_place;
        while (!isAtEnd() && next() != '"')
            m_place += next() == '\\' ? 2 : 1;
        m_place = std::min(m_place, m_json.size());
        const QByteArrayView text = m_json.sliced(start, m_place - start);
        m_place = std::min(m_place + 1, m_json.size());
        return text;
    }

    /** Letters that stand together; where there are none, the next byte is gone past. */
    QByteArrayView takeWord()
    {
        const qsizetype start = m_place;
        while (!isAtEnd() && isJsonLetter(next()))
            ++m_place;
        const QByteArrayView word = m_json.sliced(start, m_place - start);
        m_place += word.isEmpty() ? 1 : 0;
        return word;
    }

    /** From an opening bracket past the one that closes it. @return whether one does */
    bool skipNested()
    {
        qsizetype depth = 0;
        while (!isAtEnd()) {
            const char byte = next();
            if (byte == '"') {
                takeString();
                continue;
            }
            ++m_place;
            if (byte == '{' || byte == '[')
                ++depth;
            else if ((byte == '}' || byte == ']') && --depth == 0)
                return true;
        }
        return false;
    }

    /** Past whatever stands here. @return whether it ends before the document does */
    bool skipValue()
    {
        if (next() == '{' || next() == '[')
            return skipNested();
        if (next() == '"')
            takeString();
        else
            while (!isAtEnd() && next() != ',' && next() != ']')
                ++m_place;
        return !isAtEnd();
    }

    /** To the "items" of the outermost object, past the bracket that opens its list. @return whether there is
     * one */
    bool findItems()
    {
        if (!take('{'))
            return false;
        while (!isAtEnd()) {
            const char byte = next();
            if (byte == '"') {
                const bool isItems = takeString() == "items";
                if (take(':') && isItems && take('['))
                    return true;
            } else if (byte == '{' || byte == '[') {
                skipNested();
            } else {
                ++m_place; // what else there may be has neither quotes nor brackets
            }
        }
        return false;
    }

private:
    QByteArrayView m_json;
    qsizetype m_place = 0;
};

bool isNoNumber(QByteArrayView word)
{
    return word == "NaN" || word == "Infinity";
}

} // namespace

QByteArray withQuotedNumbers(QByteArrayView json)
{
    QByteArray out;
    JsonWalk walk(json);
    while (!walk.isAtEnd()) {
        const qsizetype start = walk.place();
        if (walk.next() == '"') {
            walk.takeString();
            out += json.sliced(start, walk.place() - start);
        } else if (const QByteArrayView word = walk.takeWord(); !isNoNumber(word)) {
            out += word.isEmpty() ? json.sliced(start, 1) : word;
        } else {
            const bool isNegative = out.endsWith('-');
            out.chop(isNegative ? 1 : 0);
            out += isNegative ? "\"-" : "\"";
            out += word;
            out += '"';
        }
    }
    return out;
}

JsonItems splitJsonItems(const QByteArray &json, size_t most)
{
    JsonItems parts;
    JsonWalk walk(json);
    if (!walk.findItems()) {
        parts.frame = json;
        return parts;
    }
    parts.listStart = walk.place();
    walk.skipBlanks();
    while (!walk.isAtEnd() && walk.next() != ']') {
        const qsizetype start = walk.place();
        const bool isObject = walk.next() == '{';
        if (walk.skipValue() && isObject && parts.items.size() < most)
            parts.items.push_back(QByteArrayView(json).sliced(start, walk.place() - start));
        while (walk.take(',')) {
        }
    }
    if (walk.isAtEnd())
        parts.breaksAt = json.size();
    parts.leftOut = walk.place() - parts.listStart;
    parts.frame = json.first(parts.listStart);
    parts.frame += parts.breaksAt ? QByteArrayView("]}") : QByteArrayView(json).sliced(walk.place());
    return parts;
}

} // namespace raiki
