// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/newshows.h"

#include "core/shows/numberwords.h"
#include "core/shows/titlekey.h"
#include "core/transfer/titlemarks.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Stands in no title. */
constexpr QChar separator = u'\x1f';

/** More than so many under one name are no list, and every further one is compared with all before. */
constexpr int mostOfOneName = 100;

QString keyOf(const QStringList &parts)
{
    return parts.join(separator);
}

QString numberKey(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

/** Whether two rows under one name are two things all the same. */
bool areDifferent(const ListRow &left, const ListRow &right)
{
    return idsContradict(left.externalIds, right.externalIds) ||
           datesContradict(left.premiere.value_or(FuzzyDate()), right.premiere.value_or(FuzzyDate()));
}

bool endsInRoman(const QString &title, const QString &base)
{
    return title.startsWith(base) && romanNumber(QStringView(title).sliced(base.size()).trimmed());
}

/** "Foo Movie 3" and "Foo Movie 3: Bar": a film, however many there are. */
bool isNamedAsFilm(const QString &title)
{
    QString name = title.section(u": "_s, 0, 0).trimmed();
    while (!name.isEmpty() && name.back().isDigit()) // a 1 at the end is no word for a season
        name.chop(1);
    return splitSeasonWords(name.trimmed()).isMovie;
}

} // namespace

bool saySame(const ListRow &left, const ListRow &right)
{
    ListRow other = right;
    other.line = left.line;
    other.title = left.title;
    other.titles = left.titles;
    return left == other;
}

QString NewShows::showKey(const ListRow &row, const WantedInstalment &wanted, const ShowFinding &found) const
{
    if (found.show)
        return keyOf({u"list"_s, QString::number(found.show->show->id.value)});
    if (m_isOwn) {
        return keyOf({u"own"_s, row.title, exactKey(row.titles, row.officialSite)});
    }
    if (found.catalogueShow)
        return keyOf({u"catalogue"_s, QString::number(*found.catalogueShow)});
    if (row.title.isEmpty())
        return keyOf({u"line"_s, QString::number(row.line)});
    return keyOf({u"title"_s, matchKey(wanted.base), endMarks(wanted.base)});
}

QString NewShows::seasonKey(const ListRow &row, const WantedInstalment &wanted,
                            const ShowFinding &found) const
{
    if (m_isOwn)
        return keyOf({seasonKindName(row.kind), numberKey(row.season), numberKey(row.part), row.subtitle});
    if (found.catalogueSeason >= 0)
        return keyOf({u"catalogue"_s, QString::number(found.catalogueSeason)});
    const SeasonKind kind = wanted.kind.value_or(SeasonKind::Tv);
    const bool isSeries = kind == SeasonKind::Tv || kind == SeasonKind::Ona;
    return keyOf({isSeries ? u"series"_s : seasonKindName(kind), QString::number(wanted.number.value_or(1)),
                  QString::number(wanted.part.value_or(1)), matchKey(wanted.subtitle)});
}

WantedInstalment NewShows::named(WantedInstalment wanted, const ListRow &row, const ShowFinding &found,
                                 const std::vector<ListRow> &rows)
{
    const bool hasWords = !wanted.base.isEmpty() && wanted.base != row.title && wanted.finalOf.isEmpty();
    if (m_isOwn || found.show || found.catalogueShow)
        return wanted;
    if (!wanted.kind && !row.season && isNamedAsFilm(row.title))
        wanted.kind = SeasonKind::Movie;
    if (!hasWords || row.season)
        return wanted;
    if (wanted.kind != SeasonKind::Movie && !endsInRoman(row.title, wanted.base))
        return wanted;
    if (m_names.isEmpty()) {
        for (const ListRow &each : rows)
            m_names.insert(matchKey(each.title));
    }
    if (m_names.contains(matchKey(wanted.base)))
        return wanted;
    wanted.base = row.title;
    wanted.number = row.season;
    wanted.part = row.part;
    return wanted;
}

NewPlace NewShows::placeOf(const ListRow &row, const WantedInstalment &wanted, const ShowFinding &found)
{
    const QString show = showKey(row, wanted, found);
    const QString season = seasonKey(row, wanted, found);
    NewPlace place;
    QString key = show;
    for (int number = 1;; ++number) {
        // Of ours, equal numbers are another season of the show; of others', another show.
        const QString apart = number == 1 ? QString() : QString::number(number);
        key = m_isOwn || number == 1 ? show : keyOf({show, apart});
        const ListRow *&first = m_seasons[keyOf({key, season, m_isOwn ? apart : QString()})];
        if (!first) {
            first = &row;
            place.isOfCatalogue = number == 1;
            break;
        }
        const bool isTwin =
            m_isOwn ? saySame(*first, row)
                    : !found.isOwnByAnswer && (found.isSeasonByAnswer || !areDifferent(*first, row));
        if (isTwin || number == mostOfOneName) {
            place.twin = first;
            break;
        }
    }
    if (!found.show || key != show)
        place.show = *m_shows.emplace(key, m_shows.value(key, static_cast<int>(m_shows.size())));
    return place;
}

} // namespace raiki
