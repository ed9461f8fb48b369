// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

/**
 * Bytes that are put together from many short pieces: a list as CSV, a journal as JSON. QByteArray::append()
 * looks at who else has the array and where its room is each time, which takes longer than the copying.
 */
namespace raiki {

class ByteBuffer final
{
public:
    void reserve(qsizetype bytes)
    {
        if (bytes > m_bytes.size())
            m_bytes.resize(bytes);
    }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.constData(), m_size}; }
    void clear() { m_size = 0; } ///< the room stays
    /** Everything; the buffer is empty then. */
    [[nodiscard]] QByteArray take()
    {
        m_bytes.truncate(std::exchange(m_size, 0));
        return std::exchange(m_bytes, {});
    }

    /** Where the next @p bytes may be written, before took() says how many were. Until the next call. */
    [[nodiscard]] char *room(qsizetype bytes)
    {
        if (m_size + bytes > m_bytes.size())
            m_bytes.resize(std::max(m_size + bytes, 2 * m_bytes.size()));
        return m_bytes.data() + m_size;
    }
    void took(qsizetype bytes) { m_size += bytes; }

    void append(char byte)
    {
        *room(1) = byte;
        ++m_size;
    }
    void append(QByteArrayView bytes)
    {
        std::copy(bytes.begin(), bytes.end(), room(bytes.size()));
        m_size += bytes.size();
    }
    void append(qint64 number)
    {
        constexpr qsizetype longest = std::numeric_limits<qint64>::digits10 + 2;
        char *const start = room(longest);
        m_size += std::to_chars(start, start + longest, number).ptr - start;
    }

private:
    QByteArray m_bytes; ///< with room behind what is written
    qsizetype m_size = 0;
};

} // namespace raiki
