// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QHash>

#include <array>

/** Titles that are one letter off another: slips of the hand. Private to this room. */
namespace raiki {

/** Shorter keys are near too many others, and what stands for itself is near nothing. */
[[nodiscard]] bool canBeNear(const QString &key);
/** Whether one letter put in, left out or replaced makes @p left of @p right, and no digit. */
[[nodiscard]] bool isSlipOf(const QString &left, const QString &right);
/** Where one letter of such a key is wrong, its start or its end is still right. @param key canBeNear() */
[[nodiscard]] std::array<QString, 2> endsOf(const QString &key);
/** Where very many keys begin alike, likeness says nothing. */
inline constexpr size_t mostKeysWithOneEnd = 200;

/** Whether two titles have so little in common that nobody writes one of them for the other. */
[[nodiscard]] bool areFarApart(const QString &left, const QString &right);

/** The catalogue's titles by their ends. */
class NearTitles final
{
public:
    /** Reads every title, which takes a moment. @param catalogue not kept */
    explicit NearTitles(const Catalogue &catalogue);

    /** Shows with a title that is one letter off @p title, each once. */
    [[nodiscard]] std::vector<qint32> showsNear(const QString &title) const;

private:
    void add(const Titles &titles, qint32 show);

    QHash<QString, std::vector<std::pair<QString, qint32>>> m_keysByEnd;
};

} // namespace raiki
