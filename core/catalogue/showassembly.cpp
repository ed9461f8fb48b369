// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/showassembly.h"

#include "core/catalogue/arcnumbers.h"
#include "core/catalogue/bangumidates.h"
#include "core/catalogue/bangumisites.h"
#include "core/catalogue/showgrouping.h"
#include "core/shows/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace raiki {
namespace {

/** One group's records on their way to a show. */
struct Instalments
{
    std::vector<const BangumiItem *> items;
    std::vector<const InstalmentWords *> words;
    size_t main = 0; ///< the record that the show is called after
};

/** The first plain series; else the first series; else the first record. */
size_t mainOf(const Instalments &group)
{
    std::optional<size_t> series;
    for (size_t i = 0; i < group.items.size(); ++i) {
        if (!group.items[i]->isSeries())
            continue;
        if (!group.words[i]->isMarked() && group.words[i]->tmdbSeason.value_or(1) == 1)
            return i;
        if (!series)
            series = i;
    }
    return series.value_or(0);
}

void addDistinct(QStringList &titles, const QString &title)
{
    if (!title.isEmpty() && !titles.contains(title))
        titles.append(title);
}

bool isMixedCase(const QString &title)
{
    return title != title.toUpper() && title != title.toLower();
}

/** "attack on titan" gives way to "Attack on Titan", where the set has both. */
void preferMixedCase(QString &title, const QStringList &others)
{
    if (title.isEmpty() || isMixedCase(title))
        return;
    for (const QString &other : others) {
        if (isMixedCase(other) && other.compare(title, Qt::CaseInsensitive) == 0) {
            title = other;
            return;
        }
    }
}

/** "SPY FAMILY" for SPY×FAMILY; nothing where the translation has the cross or is another title. */
QString withCross(const QString &english, const QString &title)
{
    const QString base = splitSeasonWords(title).base;
    constexpr QChar cross(0x00D7);
    QString lost = base;
    lost.replace(cross, u' ');
    if (!base.contains(cross) || english.compare(lost, Qt::CaseInsensitive) != 0)
        return {};
    QString restored = english;
    for (qsizetype i = 0; i < base.size(); ++i) {
        if (base[i] == cross)
            restored[i] = cross;
    }
    return restored;
}

/** The set drops the cross of some English titles. What it writes stays a title: people write it too. */
void restoreCross(BangumiItem &item)
{
    for (const QString &english : QStringList(item.english)) {
        const QString restored = withCross(english, item.title);
        if (restored.isEmpty())
            continue;
        item.english.removeAll(restored);
        item.english.replace(item.english.indexOf(english), restored);
        item.english.append(english);
    }
}

/** The show's titles are its main record's, without season words; numbered seasons add what it has not. */
Titles showTitles(const Instalments &group)
{
    const BangumiItem &main = *group.items[group.main];
    const bool isForeign = main.language == QLatin1StringView("en");
    Titles titles;
    (isForeign ? titles.english : titles.native) = group.words[group.main]->native.base;
    QStringList others;
    for (size_t i = 0; i < group.items.size(); ++i) {
        // "第2期" is called like its show; "Mugen Train" is not, nor is a season whose name differs.
        const bool isNamedAlike =
            i == group.main || group.words[i]->baseKey == group.words[group.main]->baseKey;
        if (!isNamedAlike || !group.items[i]->isSeries() || group.words[i]->tmdbSeason == 0)
            continue;
        for (const QString &english : group.items[i]->english) {
            const QString base = splitSeasonWords(english).base;
            if (titles.english.isEmpty())
                titles.english = base;
            else
                addDistinct(others, base);
        }
        for (const QString &other : group.items[i]->otherTitles)
            addDistinct(others, splitSeasonWords(other).base);
    }
    if (titles.english.isEmpty() && !main.isSeries())
        titles.english = main.english.value(0);
    preferMixedCase(titles.english, others);
    others.removeAll(titles.native);
    others.removeAll(titles.english);
    titles.synonyms = others;
    return titles;
}

/** A season's own titles, as far as they are not simply the show's. */
Titles seasonTitles(const BangumiItem &item, const Titles &show)
{
    Titles titles;
    const QStringList known = show.all();
    if (!known.contains(item.title))
        titles.native = item.title;
    for (const QString &english : item.english) {
        if (known.contains(english))
            continue;
        if (titles.english.isEmpty())
            titles.english = english;
        else
            addDistinct(titles.synonyms, english);
    }
    for (const QString &other : item.otherTitles) {
        if (!known.contains(other))
            addDistinct(titles.synonyms, other);
    }
    return titles;
}

/** What an instalment's title has beyond the show's: "Mugen Train". */
QString subtitleOf(const QString &base, const QString &showTitle)
{
    TextFolder folder;
    const QString key = titleKey(showTitle);
    const std::vector<FoldedCharacter> characters = folder.fold(base);
    const QString baseKey = folder.spaced();
    if (!baseKey.startsWith(key) || baseKey == key || key.isEmpty())
        return {};
    size_t place = 0;
    for (qsizetype i = 0; i < key.size(); ++i)
        place += key[i] == u' ' ? 0 : 1;
    if (place >= characters.size() || characters[place].before != FoldedBorder::Word)
        return {};
    QString subtitle = base.sliced(characters[place].start).trimmed();
    while (!subtitle.isEmpty() && QStringView(u"-–—~～〜」』）)】").contains(subtitle.back()))
        subtitle.chop(1);
    return subtitle.trimmed();
}

/** "4th season" of the subtitle "4th season 喪失編", and what is left of it. */
struct LedSubtitle
{
    SeasonWords words;
    QString rest;
};

LedSubtitle readLedSubtitle(const QString &subtitle)
{
    constexpr QLatin1StringView standIn(
        "x"); // season words are read off the end of a title, so there must be one
    const QStringList words = subtitle.split(u' ', Qt::SkipEmptyParts);
    for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
        if (words.size() < count)
            continue;
        const QString title = standIn + u' ' + words.first(count).join(u' ');
        const SeasonWords found = splitSeasonWords(title);
        if (found.base == standIn && (found.season || found.part))
            return {found, words.sliced(count).join(u' ')};
    }
    return {{}, subtitle};
}

SeasonKind kindOf(const BangumiItem &item, const InstalmentWords &words)
{
    switch (item.type) {
    case BangumiType::Movie:
        return SeasonKind::Movie;
    case BangumiType::Ova:
        return words.native.isSpecial ? SeasonKind::Special : SeasonKind::Ova;
    case BangumiType::Web:
        return SeasonKind::Ona;
    case BangumiType::Tv:
        break;
    }
    const bool isSpecial = words.native.isSpecial || words.tmdbSeason == 0 || isShownOnce(item);
    return isSpecial ? SeasonKind::Special : SeasonKind::Tv;
}

/** The number of a part that does not tell it itself: that of the series it continues. */
std::optional<int> numberFromSibling(const Instalments &group, size_t place,
                                     const std::vector<CatalogueSeason> &before)
{
    for (size_t i = 0; i < before.size(); ++i) {
        if (group.words[i]->baseKey == group.words[place]->baseKey && before[i].season.number)
            return before[i].season.number;
    }
    return {};
}

std::optional<int> numberOf(const Instalments &group, size_t place,
                            const std::vector<CatalogueSeason> &before)
{
    const InstalmentWords &words = *group.words[place];
    if (kindOf(*group.items[place], words) == SeasonKind::Special || !group.items[place]->isSeries())
        return {};
    if (words.number())
        return words.number();
    if (place == group.main)
        return 1; // the first of a show is its season 1, also before there is a second
    return words.part() ? numberFromSibling(group, place, before) : std::nullopt;
}

/** "4th season 喪失編": season 4 with the subtitle 喪失編. */
void nameInstalment(Season &season, const QString &subtitle)
{
    const LedSubtitle led = readLedSubtitle(subtitle);
    season.subtitle = led.rest;
    if (season.kind != SeasonKind::Tv && season.kind != SeasonKind::Ona)
        return;
    if (led.words.season)
        season.number = led.words.season;
    if (led.words.part && !season.part)
        season.part = led.words.part;
}

QString withoutYear(const QString &title)
{
    static const QRegularExpression year(QStringLiteral("\\s*[(（]\\d{4}[)）]$"));
    return QString(title).remove(year);
}

/** "(2023)" tells a remake from the old series; the remake's own later seasons go without it. */
QString subtitleInShow(const QString &base, const Titles &show)
{
    const QString title = show.native.isEmpty() ? show.english : show.native;
    const QString plain = withoutYear(title);
    return plain == title ? subtitleOf(base, title) : subtitleOf(withoutYear(base), plain);
}

CatalogueSeason seasonOf(const Instalments &group, size_t place, const Titles &show,
                         const QHash<QString, BangumiSiteMeta> &siteMeta,
                         const std::vector<CatalogueSeason> &before)
{
    const BangumiItem &item = *group.items[place];
    const InstalmentWords &words = *group.words[place];
    CatalogueSeason season;
    season.season.kind = kindOf(item, words);
    season.season.number = numberOf(group, place, before);
    season.season.part = item.isSeries() ? words.part() : std::nullopt;
    nameInstalment(season.season, subtitleInShow(words.native.base, show));
    season.season.episodes = weeklyEpisodes(item);
    season.season.titles = seasonTitles(item, show);
    season.season.externalIds = externalIdsOf(item);
    season.season.end = endOf(item);
    season.premiere = premiereOf(item);
    season.releases = releasesOf(item, siteMeta);
    return season;
}

QUrl siteFrom(const QString &text)
{
    const QUrl url(text);
    const bool isWeb =
        url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return isWeb && url.isValid() ? url : QUrl();
}

CatalogueShow showOf(const Instalments &group, const QHash<QString, BangumiSiteMeta> &siteMeta)
{
    CatalogueShow show;
    show.show.titles = showTitles(group);
    const QString series = group.words[group.main]->tmdbSeries;
    if (!series.isEmpty())
        show.show.externalIds.insert(ExternalSite::Tmdb, QString(QLatin1StringView("tv/") + series));
    for (size_t i = 0; i < group.items.size(); ++i) {
        show.seasons.push_back(seasonOf(group, i, show.show.titles, siteMeta, show.seasons));
        const QUrl site = siteFrom(group.items[i]->officialSite);
        if (group.items[i]->isSeries() || show.show.officialSite.isEmpty())
            show.show.officialSite = site.isEmpty() ? show.show.officialSite : site;
    }
    numberArcSeasons(show);
    return show;
}

} // namespace

std::vector<CatalogueShow> assembleShows(BangumiDocument document)
{
    std::vector<BangumiItem> &items = document.items;
    std::stable_sort(items.begin(), items.end(), [](const BangumiItem &left, const BangumiItem &right) {
        return left.begin.isValid() && (!right.begin.isValid() || left.begin < right.begin);
    });
    std::for_each(items.begin(), items.end(), restoreCross);
    std::vector<InstalmentWords> words = instalmentWordsOf(items);
    std::vector<CatalogueShow> shows;
    for (const std::vector<size_t> &places : groupIntoShows(items, words)) {
        if (places.size() == 1)
            keepLoneNumber(items[places.front()], words[places.front()]);
        Instalments group;
        for (const size_t place : places) {
            group.items.push_back(&items[place]);
            group.words.push_back(&words[place]);
        }
        group.main = mainOf(group);
        CatalogueShow &show = shows.emplace_back(showOf(group, document.siteMeta));
        show.number = static_cast<qint32>(shows.size() - 1);
    }
    return shows;
}

} // namespace raiki
