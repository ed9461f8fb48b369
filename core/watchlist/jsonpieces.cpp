// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/jsonpieces.h"

namespace raiki {
namespace {

// Places in a text; its size where it breaks off.

bool isAt(QByteArrayView text, qsizetype at, char wanted)
{
    return at < text.size() && text.at(at) == wanted;
}

qsizetype behindBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text.at(at)))
        ++at;
    return at;
}

/** @param at its opening quote */
qsizetype behindString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '"')
            return at + 1;
    }
    return text.size();
}

qsizetype behindValue(QByteArrayView text, qsizetype at)
{
    for (int depth = 0; at < text.size();) {
        switch (text.at(at)) {
        case '"':
            at = behindString(text, at);
            break;
        case '{':
        case '[':
            ++depth;
            ++at;
            continue;
        case '}':
        case ']':
            if (depth == 0)
                return at; // of what holds the value
            --depth;
            ++at;
            break;
        case ',':
            if (depth == 0)
                return at;
            ++at;
            continue;
        default:
            ++at;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return text.size();
}

} // namespace

std::optional<JsonPieces> JsonPieces::of(QByteArrayView object, QByteArrayView name)
{
    qsizetype at = behindBlanks(object, 0);
    if (!isAt(object, at, '{'))
        return {};
    do {
        const qsizetype key = behindBlanks(object, at + 1);
        if (!isAt(object, key, '"'))
            return {};
        const qsizetype end = behindString(object, key);
        at = behindBlanks(object, end);
        if (!isAt(object, at, ':'))
            return {};
        at = behindBlanks(object, at + 1);
        if (object.sliced(key + 1, end - key - 2) == name)
            return isAt(object, at, '[') ? std::optional(JsonPieces(object, at + 1)) : std::nullopt;
        at = behindBlanks(object, behindValue(object, at));
    } while (isAt(object, at, ','));
    return {};
}

QByteArray JsonPieces::next(qsizetype bytes)
{
    const qsizetype start = behindBlanks(m_object, m_at);
    m_at = start;
    if (m_isBroken || (isAt(m_object, m_at, ']') && !m_isItemDue))
        return {};
    qsizetype end = start;
    do {
        end = behindValue(m_object, m_at);
        m_isBroken = end == m_at;
        m_at = behindBlanks(m_object, end);
        m_isItemDue = isAt(m_object, m_at, ',');
        if (m_isItemDue)
            m_at = behindBlanks(m_object, m_at + 1);
    } while (m_isItemDue && !m_isBroken && end - start < bytes);
    m_isBroken = m_isBroken || (!m_isItemDue && !isAt(m_object, m_at, ']'));
    return m_isBroken ? QByteArray() : '[' + m_object.sliced(start, end - start).toByteArray() + ']';
}

std::optional<QByteArray> JsonPieces::withoutItems() const
{
    if (m_isBroken || m_isItemDue || !isAt(m_object, m_at, ']'))
        return {};
    return m_object.first(m_firstItem).toByteArray() + m_object.sliced(m_at).toByteArray();
}

} // namespace raiki
