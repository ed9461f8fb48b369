// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/namedseason.h"

#include "core/shows/foldedtext.h"
#include "core/shows/titlekey.h"

#include <algorithm>

namespace raiki {
namespace {

bool hasKey(const QStringList &titles, const QString &key)
{
    return std::any_of(titles.begin(), titles.end(),
                       [&key](const QString &title) { return squeezedTitleKey(title) == key; });
}

/** Whether a subtitle may begin at @p place: a hyphen within a word ("K-On!") begins none. */
bool beginsSubtitle(const QString &title, qsizetype place)
{
    const QChar character = title[place];
    if (QStringView(u":：~～〜").contains(character))
        return true;
    return QStringView(u"-–—―").contains(character) && place > 0 && title[place - 1].isSpace();
}

bool isTellingStem(const QString &key)
{
    return !key.isEmpty() && key.size() >= (isCjk(key.front().unicode()) ? 3 : 4);
}

template <class Predicate>
std::optional<size_t> placeOf(const CatalogueShow &show, Predicate isIt)
{
    const auto found = std::find_if(show.seasons.begin(), show.seasons.end(), isIt);
    return found == show.seasons.end() ? std::nullopt
                                       : std::optional(static_cast<size_t>(found - show.seasons.begin()));
}

/** "Season 2 Part 2", "The Final Season". */
std::optional<size_t> partSaid(const CatalogueShow &show, const SeasonWords &words)
{
    if (!words.part && !words.isFinal)
        return {};
    int number = words.season.value_or(1);
    for (const CatalogueSeason &season : show.seasons) {
        if (words.isFinal && !words.season)
            number = std::max(number, season.season.number.value_or(1));
    }
    return placeOf(show, [&](const CatalogueSeason &season) {
        return season.season.number == number && season.season.part.value_or(1) == words.part.value_or(1);
    });
}

} // namespace

std::optional<size_t> seasonNamedBy(const CatalogueShow &show, QStringView title)
{
    const QString key = squeezedTitleKey(title);
    if (key.isEmpty() || hasKey(show.show.titles.all(), key))
        return {};
    const std::optional<size_t> titled = placeOf(
        show, [&key](const CatalogueSeason &season) { return hasKey(season.season.titles.all(), key); });
    return titled ? titled : partSaid(show, splitSeasonWords(title));
}

QStringList stemKeysOf(const QString &title)
{
    QStringList stems;
    for (qsizetype place = 1; place < title.size(); ++place) {
        if (!beginsSubtitle(title, place))
            continue;
        const QString key = squeezedTitleKey(QStringView(title).first(place));
        if (isTellingStem(key) && !stems.contains(key))
            stems.append(key);
    }
    return stems;
}

} // namespace raiki
