// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/titleandid.h"

#include "core/shows/titlekey.h"
#include "core/transfer/listindex.h"
#include "core/transfer/namedoubts.h"
#include "core/transfer/titlemarks.h"

#include <algorithm>

namespace raiki {
namespace {

/** A title in the forms in which it is compared. */
struct WrittenTitle
{
    QString key;
    QString marks;
};

bool isSeries(const Season &season)
{
    return season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
}

/** Whether one of @p titles is written so, but for signs that people leave out. */
bool isCalled(const QStringList &titles, const WrittenTitle &title)
{
    return std::any_of(titles.begin(), titles.end(), [&title](const QString &own) {
        const QString marks = endMarks(own);
        return (marks == title.marks || isSpelledByHabit(title.marks, marks)) && matchKey(own) == title.key;
    });
}

bool haveOneId(const ExternalIds &left, const ExternalIds &right)
{
    return std::any_of(left.keyValueBegin(), left.keyValueEnd(), [&right](const auto &id) {
        return !id.second.isEmpty() && right.value(id.first) == id.second;
    });
}

/** "Bleach: Thousand-Year Blood War" is said of each of its parts. */
bool isShortOf(const QStringList &titles, const QString &key)
{
    return std::any_of(titles.begin(), titles.end(), [&key](const QString &own) {
        const QString longer = matchKey(own);
        return longer.size() > key.size() && longer.startsWith(key);
    });
}

/** The series whose own titles have signs that its show's first titles have not; nothing: none here. */
std::optional<int> placeOfSigns(const IdentifiedSeason &known, const WrittenTitle &title)
{
    const Titles &names = *known.names;
    const bool isFirst = isSeries(known.season()) && known.season().number.value_or(1) == 1;
    const auto hasSigns = [&title](const Season &season) {
        const QStringList titles = season.titles.all();
        return std::any_of(titles.begin(), titles.end(),
                           [&title](const QString &own) { return endMarks(own) == title.marks; });
    };
    if (!isFirst || title.marks.isEmpty() || hasSigns(known.season()) ||
        isCalled(QStringList{names.english, names.romaji, names.native} + names.aliases, title))
        return known.place;
    for (int place = 0; place < static_cast<int>(known.all.size()); ++place) {
        const Season &season = *known.all[static_cast<size_t>(place)].season;
        if (isSeries(season) && hasSigns(season))
            return place;
    }
    return {};
}

/** "Jujutsu Kaisen 0" of "Jujutsu Kaisen 0: The Movie"; empty where a title has no words for a film. */
QString filmKey(const QString &title)
{
    const SeasonWords words = splitSeasonWords(title);
    return words.isMovie ? matchKey(words.base) : QString();
}

/** The one film that goes by this title, with or without the words for it; nothing: none or several. */
std::optional<int> placeOfFilm(const IdentifiedSeason &known, const QString &title)
{
    const QString bare = filmKey(title);
    const QString key = bare.isEmpty() ? matchKey(title) : bare;
    if (isCalled(known.names->all(), {key, {}}) || isCalled(known.season().titles.all(), {key, {}}))
        return {};
    std::optional<int> found;
    for (int place = 0; place < static_cast<int>(known.all.size()); ++place) {
        const Season &season = *known.all[static_cast<size_t>(place)].season;
        const QStringList titles = season.titles.all();
        const bool isIt = season.kind == SeasonKind::Movie &&
                          std::any_of(titles.begin(), titles.end(), [&](const QString &own) {
                              return filmKey(own) == key || (!bare.isEmpty() && matchKey(own) == key);
                          });
        if (isIt && found)
            return {};
        if (isIt)
            found = place;
    }
    return found;
}

} // namespace

std::optional<int> placeOfNamed(const IdentifiedSeason &known, const ListRow &row)
{
    const WrittenTitle title{matchKey(row.title), endMarks(row.title)};
    const QStringList own = known.season().titles.all();
    if (isCalled(own, title))
        return known.place;
    if (isCalled(known.names->all(), title))
        return placeOfSigns(known, title);
    if (isShortOf(own, title.key))
        return known.place;
    std::optional<int> found;
    for (int place = 0; place < static_cast<int>(known.all.size()); ++place) {
        const Season &season = *known.all[static_cast<size_t>(place)].season;
        if (!isSpelled(season.titles, title.key, title.marks))
            continue;
        if (haveOneId(season.externalIds, row.externalIds)) // both are under it
            return known.place;
        found = found.value_or(place);
    }
    return found ? found : placeOfFilm(known, row.title);
}

} // namespace raiki
