// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/csvexportaside.h"

#include "core/store/eachrow.h"
#include "core/store/exporttexts.h"
#include "core/store/rowreading.h"

#include <algorithm>

namespace raiki {
namespace {

/** Every other title, show after show: they are read beside the shows. */
class OtherTitles final
{
public:
    explicit OtherTitles(Database &database)
        : m_rows(database, "SELECT show, kind, title FROM show_title ORDER BY show, kind, position")
    {
        m_rows.bind();
        m_hasRow = m_rows.next();
    }

    /** Those of @p show, which is later than the last one. @param titles gets them where @p isWanted */
    void take(qint64 show, bool isWanted, Titles &titles)
    {
        m_synonyms.clear();
        m_aliases.clear();
        while (m_hasRow && m_rows.integer(0) <= show) {
            if (m_rows.integer(0) == show) {
                appendItem(m_rows.view(1) == synonymKind ? m_synonyms : m_aliases, m_rows.view(2));
                if (isWanted)
                    readTitleInto(titles, m_rows);
            }
            m_hasRow = m_rows.next();
        }
    }
    [[nodiscard]] QByteArrayView synonyms() const { return m_synonyms; } ///< appendItem()ed
    [[nodiscard]] QByteArrayView aliases() const { return m_aliases; }
    [[nodiscard]] Result<void> finish() { return m_rows.finish(); }

private:
    Statement m_rows;
    bool m_hasRow = false;
    QByteArray m_synonyms;
    QByteArray m_aliases;
};

} // namespace

Result<void> CsvExportAside::read(Database &database)
{
    constexpr size_t usualBytes = 200; // of a row
    m_groups.reserve(static_cast<qsizetype>(m_rows * usualBytes));
    m_shows.reserve(m_rows);
    m_ids.reserve(m_rows);
    m_premieres.reserve(m_rows);
    for (const auto step : {&CsvExportAside::readShows, &CsvExportAside::readIds,
                            &CsvExportAside::readPremieres, &CsvExportAside::readPlatforms}) {
        if (const Result<void> done = (this->*step)(database); !done)
            return done;
    }
    return {};
}

Result<void> CsvExportAside::readShows(Database &database)
{
    OtherTitles others(database);
    QByteArray room;
    const Result<void> done =
        forEachRow(database, "SELECT id, english, romaji, native, official_site FROM show ORDER BY id",
                   [&](const Statement &row) {
                       NameCells cells{{}, row.view(1), row.view(2), row.view(3), {}, {}};
                       const bool hasEnglish = !cells.english.isEmpty();
                       Titles titles;
                       others.take(row.integer(0), !hasEnglish, titles);
                       cells.synonyms = others.synonyms();
                       cells.aliases = others.aliases();
                       QByteArray preferred;
                       if (!hasEnglish) {
                           titles.romaji = QString::fromUtf8(cells.romaji);
                           titles.native = QString::fromUtf8(cells.native);
                           preferred = titles.preferred().toUtf8();
                       }
                       cells.title = hasEnglish ? cells.english : QByteArrayView(preferred);
                       const WrittenGroup names = m_groups.add(cells);
                       m_shows.push_back({row.integer(0), names, m_groups.add(urlCell(row.view(4), room))});
                   });
    return done ? others.finish() : done;
}

Result<void> CsvExportAside::readIds(Database &database)
{
    std::array<QByteArray, std::tuple_size_v<IdCells>> ids;
    qint64 ofSeason = 0;
    const auto keep = [&] {
        if (ofSeason != 0) {
            IdCells cells;
            std::copy(ids.begin(), ids.end(), cells.begin());
            m_ids.push_back({ofSeason, m_groups.add(cells)});
        }
        for (QByteArray &id : ids)
            id.resize(0);
    };
    const Result<void> done =
        forEachRow(database, "SELECT season, site, value FROM season_external_id ORDER BY season, site",
                   [&](const Statement &row) {
                       if (row.integer(0) != ofSeason)
                           keep();
                       ofSeason = row.integer(0);
                       if (const std::optional<ExternalSite> site = externalSiteNames().known(row.view(1)))
                           ids.at(static_cast<size_t>(*site)).append(row.view(2));
                   });
    keep();
    return done;
}

/** Of a season with one claim that one is the premiere; only where there are more they are weighed. */
Result<void> CsvExportAside::readPremieres(Database &database)
{
    QByteArray room;
    RowPlaces places;
    places.reserve(m_rows);
    std::vector<SeasonId> manifold;
    const Result<void> done =
        forEachRow(database, "SELECT season, date FROM premiere_claim", [&](const Statement &row) {
            if (places.of(row.integer(0))) {
                manifold.push_back(row.id<SeasonId>(0));
                return;
            }
            places.add(row.integer(0), m_premieres.size());
            m_premieres.push_back({row.integer(0), m_groups.addPlain(dateCell(row.view(1), room))});
        });
    const auto weighed = [&](SeasonId season, const FuzzyDate &date) {
        m_premieres[*places.of(season.value)].cell = m_groups.addPlain(date.toText().toLatin1());
    };
    return done ? ExportReader(database).weighClaims(std::move(manifold), weighed) : done;
}

/** Each once, in the order of the releases. */
Result<void> CsvExportAside::readPlatforms(Database &database)
{
    QHash<qint64, QByteArrayList> platforms;
    const Result<void> done =
        forEachRow(database, "SELECT season, platform FROM \"release\" WHERE platform <> '' ORDER BY id",
                   [&platforms](const Statement &row) {
                       QByteArrayList &ofSeason = platforms[row.integer(0)];
                       if (!ofSeason.contains(row.view(1)))
                           ofSeason.append(row.bytes(1));
                   });
    for (auto each = platforms.cbegin(); done && each != platforms.cend(); ++each) {
        QByteArray cell;
        for (const QByteArray &platform : each.value())
            appendItem(cell, platform);
        m_platforms.push_back({each.key(), m_groups.add(cell)});
    }
    return done;
}

} // namespace raiki
