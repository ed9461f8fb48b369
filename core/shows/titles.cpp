// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titles.h"

#include <algorithm>

namespace raiki {

bool isLatinTitle(const QString &title)
{
    bool hasLatin = false;
    for (const char32_t codePoint : QStringView(title).toUcs4()) {
        if (!QChar::isLetter(codePoint))
            continue;
        const QChar::Script script = QChar::script(codePoint);
        if (script != QChar::Script_Latin && script != QChar::Script_Greek && script != QChar::Script_Common)
            return false;
        hasLatin = hasLatin || script == QChar::Script_Latin;
    }
    return hasLatin;
}

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
    if (titles.isEmpty())
        return {};
    if (language == TitleLanguage::Native || isLatinTitle(titles.first()))
        return titles.first();
    const auto readable = std::find_if(synonyms.begin(), synonyms.end(), isLatinTitle);
    return readable == synonyms.end() ? titles.first() : *readable;
}

void nameReadably(Titles &titles, const QString &name)
{
    const QStringList known = titles.all();
    if (isLatinTitle(name) && std::none_of(known.begin(), known.end(), isLatinTitle))
        titles.romaji = name;
}

} // namespace raiki
