// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/arcnumbers.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

/** Cours of one season follow each other by a quarter or two, minus the weeks between quarters. */
constexpr qint64 daysBetweenSeasons = 180;

/** Words of a showing of what was shown before. */
constexpr std::array<QStringView, 11> editionWords{
    u"編集",    u"総集",     u"リマスター", u"再放送",      u"ディレクターズ", u"セレクション",
    u"edition", u"remaster", u"director",   u"compilation", u"recap",
};

bool isEdition(const QString &subtitle)
{
    return std::any_of(editionWords.begin(), editionWords.end(), [&subtitle](QStringView word) {
        return subtitle.contains(word, Qt::CaseInsensitive);
    });
}

/** "2019" of a title that tells a remake from the old series. */
bool isYear(const QString &subtitle)
{
    return subtitle.size() == 4 &&
           std::all_of(subtitle.begin(), subtitle.end(), [](QChar character) { return character.isDigit(); });
}

/** TMDB's series of "tv/95479/season/2"; empty where the season is of none. */
QString seriesOf(const Season &season)
{
    const QString id = season.externalIds.value(ExternalSite::Tmdb);
    return id.startsWith(QLatin1StringView("tv/")) ? id.section(u'/', 1, 1) : QString();
}

bool isOnTheWay(const Season &season)
{
    return season.kind == SeasonKind::Tv || (season.kind == SeasonKind::Ona && season.number);
}

/** Whether so long a time lies between the two that they are no cours of one season. */
bool isSeparate(const CatalogueSeason &before, const CatalogueSeason &after)
{
    const FuzzyDate &end = before.season.end;
    return end.isKnown() && after.premiere.isKnown() &&
           end.lastDay().daysTo(after.premiere.firstDay()) >= daysBetweenSeasons;
}

class ArcNumbers final
{
public:
    explicit ArcNumbers(CatalogueShow &show)
        : m_seasons(show.seasons)
    {
    }

    void give()
    {
        for (size_t place = 1; place < m_seasons.size(); ++place) {
            Season &season = m_seasons[place].season;
            if (season.kind == SeasonKind::Tv && !season.number)
                season.number = numberOf(place);
        }
    }

private:
    [[nodiscard]] std::optional<int> numberOf(size_t place) const
    {
        const Season &season = m_seasons[place].season;
        if (season.subtitle.isEmpty() || isEdition(season.subtitle) || isYear(season.subtitle))
            return {};
        const CatalogueSeason *before = seasonBefore(place);
        if (!before || !before->season.number || seriesOf(season).isEmpty() ||
            seriesOf(before->season) != seriesOf(season))
            return {};
        const bool isLaterPart = season.part.value_or(1) > 1 && season.subtitle == before->season.subtitle;
        if (isLaterPart)
            return before->season.number;
        const int next = *before->season.number + 1;
        return isSeparate(*before, m_seasons[place]) && !isTaken(next) ? std::optional(next) : std::nullopt;
    }

    [[nodiscard]] const CatalogueSeason *seasonBefore(size_t place) const
    {
        while (place-- > 0) {
            if (isOnTheWay(m_seasons[place].season))
                return &m_seasons[place];
        }
        return nullptr;
    }

    /** Where some season says itself that it is the number, this one is not it, or not alone. */
    [[nodiscard]] bool isTaken(int number) const
    {
        return std::any_of(m_seasons.begin(), m_seasons.end(), [number](const CatalogueSeason &season) {
            return season.season.number == number;
        });
    }

    std::vector<CatalogueSeason> &m_seasons;
};

} // namespace

void numberArcSeasons(CatalogueShow &show)
{
    ArcNumbers(show).give();
}

} // namespace raiki
