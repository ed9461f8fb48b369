// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <vector>

/** Finds titles that are one slip of the hand off another (titleslips). Private to this room. */
namespace raiki {

class SlipIndex final
{
public:
    using ShowsByKey = QHash<QString, std::vector<qint32>>;

    /** @param shows borrowed, must outlive this and stay as it is */
    explicit SlipIndex(const ShowsByKey &shows);

    /** Shows with a key that is a slip of @p key, each once; not those of the key itself. */
    [[nodiscard]] std::vector<qint32> showsNear(const QString &key) const;

private:
    /** A key of a size that begins or ends so; one slip leaves one of its ends as it is. */
    struct End
    {
        size_t hash = 0;
        int key = 0; ///< its place in m_keys
    };

    std::vector<ShowsByKey::const_iterator> m_keys;
    std::vector<End> m_ends; ///< by hash
};

} // namespace raiki
