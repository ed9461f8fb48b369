// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titles.h"

#include <algorithm>

namespace raiki {
namespace {

/** That of Titles::all(). */
QString firstOf(const Titles &titles)
{
    for (const QString *const title : {&titles.english, &titles.romaji, &titles.native}) {
        if (!title->isEmpty())
            return *title;
    }
    for (const QStringList *const list : {&titles.synonyms, &titles.aliases}) {
        for (const QString &title : *list) {
            if (!title.isEmpty())
                return title;
        }
    }
    return {};
}

} // namespace

bool isLatinTitle(const QString &title)
{
    bool hasLatin = false;
    for (qsizetype at = 0; at < title.size(); ++at) {
        char32_t codePoint = title[at].unicode();
        if (codePoint < 0x80) {
            const char32_t lower = codePoint | 0x20;
            hasLatin = hasLatin || (lower >= U'a' && lower <= U'z');
            continue;
        }
        if (title[at].isHighSurrogate() && at + 1 < title.size() && title[at + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(title[at], title[at + 1]);
            ++at;
        }
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
    const QString first = firstOf(*this);
    if (language == TitleLanguage::Native || isLatinTitle(first))
        return first;
    const auto readable = std::find_if(synonyms.begin(), synonyms.end(), isLatinTitle);
    return readable == synonyms.end() ? first : *readable;
}

void nameReadably(Titles &titles, const QString &name)
{
    const QStringList known = titles.all();
    if (isLatinTitle(name) && std::none_of(known.begin(), known.end(), isLatinTitle))
        titles.romaji = name;
}

} // namespace raiki
