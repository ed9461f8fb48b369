// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titles.h"

namespace raiki {

QStringList Titles::all() const
{
    QStringList distinct;
    const auto add = [&distinct](const QString &title) {
        if (!title.isEmpty() && !distinct.contains(title))
            distinct.append(title);
    };
    add(english);
    add(romaji);
    add(native);
    for (const QString &synonym : synonyms)
        add(synonym);
    for (const QString &alias : aliases)
        add(alias);
    return distinct;
}

QString Titles::preferred(TitleLanguage language) const
{
    const QString &wanted = language == TitleLanguage::English  ? english
                            : language == TitleLanguage::Romaji ? romaji
                                                                : native;
    if (!wanted.isEmpty())
        return wanted;
    const QStringList titles = all();
    return titles.isEmpty() ? QString() : titles.first();
}

} // namespace raiki
