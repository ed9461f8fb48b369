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

/** "!!" of "K-ON！！": the signs behind the last letter, in one width; brackets and blanks say nothing. */
QString endSigns(QStringView title)
{
    const QString plain = title.toString().normalized(QString::NormalizationForm_KC);
    QString signs;
    for (qsizetype place = plain.size() - 1; place >= 0 && !plain[place].isLetterOrNumber(); --place) {
        if (!plain[place].isSpace() && !QStringView(u"()[]「」『』\"'~-").contains(plain[place]))
            signs.prepend(plain[place]);
    }
    return signs;
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

/** "K-ON!!" is the second season of K-ON!, though one key means both: of all its seasons only that is written
 * with these signs, in whatever language. */
std::optional<size_t> namedBySigns(const CatalogueShow &show, QStringView title, const QString &key)
{
    const QString signs = endSigns(title);
    const Titles &names = show.show.titles;
    if (signs.isEmpty() || !hasKey(names.all(), key))
        return {};
    const auto isSigned = [&signs](const QString &each) { return endSigns(each) == signs; };
    if (isSigned(names.english) || isSigned(names.romaji) || isSigned(names.native))
        return {};
    std::optional<size_t> named;
    for (size_t place = 0; place < show.seasons.size(); ++place) {
        const QStringList titles = show.seasons[place].season.titles.all();
        if (std::none_of(titles.begin(), titles.end(), isSigned))
            continue;
        if (named)
            return {};
        named = place;
    }
    return named;
}

bool isEqual(const QString &left, QStringView right)
{
    return QStringView(left).trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

bool hasEqual(const QStringList &titles, QStringView title)
{
    return std::any_of(titles.begin(), titles.end(),
                       [title](const QString &each) { return isEqual(each, title); });
}

/** Not by a synonym, which is often another show's name. */
bool isMainTitle(const CatalogueShow &show, QStringView title)
{
    const auto isIt = [title](const Titles &titles) {
        return isEqual(titles.english, title) || isEqual(titles.romaji, title) ||
               isEqual(titles.native, title);
    };
    return isIt(show.show.titles) ||
           std::any_of(show.seasons.begin(), show.seasons.end(),
                       [&isIt](const CatalogueSeason &season) { return isIt(season.season.titles); });
}

} // namespace

bool isCalledAsAWhole(const CatalogueShow &show, QStringView title)
{
    const QStringList titles = show.show.titles.all();
    return hasEqual(titles, title) && !hasKey(titles, squeezedTitleKey(splitSeasonWords(title).base));
}

std::vector<qint32> calledExactly(const Catalogue &catalogue, std::vector<qint32> shows, QStringView title)
{
    if (shows.size() < 2)
        return shows;
    std::vector<qint32> byTitle;
    std::vector<qint32> bySynonym;
    for (const qint32 number : shows) {
        const CatalogueShow show = catalogue.show(number);
        if (isMainTitle(show, title))
            byTitle.push_back(number);
        else if (hasEqual(show.show.titles.all(), title))
            bySynonym.push_back(number);
    }
    return !byTitle.empty() ? byTitle : !bySynonym.empty() ? bySynonym : shows;
}

std::optional<size_t> seasonNamedBy(const CatalogueShow &show, QStringView title)
{
    const QString key = squeezedTitleKey(title);
    if (const std::optional<size_t> signedSo = namedBySigns(show, title, key))
        return signedSo;
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
