// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/**
 * Cuts a long array out of an object's JSON, so that it is parsed piece by piece: whoever waits can be asked
 * in between, and the whole never stands in memory as QJsonValues. It finds where values end and leaves to
 * the parser of the pieces whether they are sound. Private to this room.
 */
namespace raiki {

class JsonPieces final
{
public:
    /** Nothing where @p object has no array of that name. @param object borrowed, must outlive this */
    [[nodiscard]] static std::optional<JsonPieces> of(QByteArrayView object, QByteArrayView name);

    /** The next items, at least so many bytes of them where there are, as an array; empty after the last one,
     * or where the text breaks off. */
    [[nodiscard]] QByteArray next(qsizetype bytes);
    /** After the last one: the object as it is but for the items; nothing where the array is broken. */
    [[nodiscard]] std::optional<QByteArray> withoutItems() const;

private:
    JsonPieces(QByteArrayView object, qsizetype firstItem)
        : m_object(object)
        , m_firstItem(firstItem)
        , m_at(firstItem)
    {
    }

    QByteArrayView m_object;
    qsizetype m_firstItem = 0; ///< behind the array's bracket
    qsizetype m_at = 0;
    bool m_isItemDue = false; ///< behind a comma
    bool m_isBroken = false;
};

} // namespace raiki
