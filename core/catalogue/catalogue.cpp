// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"

#include "core/catalogue/bangumiitem.h"
#include "core/catalogue/idtable.h"
#include "core/catalogue/namedseason.h"
#include "core/catalogue/showassembly.h"
#include "core/catalogue/slipindex.h"
#include "core/catalogue/snapshot.h"
#include "core/shows/titlekey.h"
#include "core/shows/titlesearch.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <mutex>

namespace raiki {
namespace {

using Place = std::pair<qint32, int>; ///< a show, and a season in it

/** When a season may premiere, in days. */
struct PremiereSpan
{
    QDate first;
    QDate last;
    QDate end; ///< of the last episode; invalid: not known, and the season comes weekly without an end
    FuzzyDate date;
    Place place;
};

/** A series nobody knows the end of has no end once it has run so long before the set's newest known end.
 * That holds for whatever day is asked of: what runs on one has run on every day since it began. */
constexpr int endlessAfterDays = 365;

bool comesWeekly(const CatalogueSeason &season)
{
    return std::any_of(season.releases.begin(), season.releases.end(),
                       [](const CatalogueRelease &release) { return release.release.rule.has_value(); });
}

/** The last day of a season, as well as it is known; its premiere where it is of one day or of no known end.
 */
QDate lastDayOf(const CatalogueSeason &known)
{
    const Season &season = known.season;
    if (season.end.isKnown())
        return season.end.lastDay();
    const bool isSeries = season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
    if (!isSeries || !comesWeekly(known))
        return known.premiere.lastDay();
    return season.episodes ? known.premiere.lastDay().addDays(7 * qMax(0, *season.episodes - 1)) : QDate();
}

/** Whose title begins with a stem. */
struct StemOwner
{
    std::optional<qint32> show; ///< nothing where several have it
    QString key;                ///< of the title
};

/** The normal forms under which a title is found: of all of it, and without its season words. */
class TitleKeys final
{
public:
    explicit TitleKeys(QStringView title)
        : m_keys{squeezedTitleKey(title), {}}
    {
        const QString base = splitSeasonWords(title).base;
        m_hasBase = base != title;
        if (m_hasBase)
            m_keys[1] = squeezedTitleKey(base);
    }
    [[nodiscard]] std::span<const QString> all() const { return {m_keys.data(), m_hasBase ? 2U : 1U}; }

private:
    std::array<QString, 2> m_keys;
    bool m_hasBase = false;
};

/** What finds a show by a title or an id, made at the first question: opening a catalogue costs the start of
 * the program little. */
struct FinderTables
{
    QHash<QString, std::vector<qint32>> byTitle;
    QHash<QString, StemOwner> byStem;

    explicit FinderTables(const Snapshot &snapshot);

private:
    void addTitles(const Titles &titles, qint32 show);
    void addStems(const QString &title, qint32 show);
};

FinderTables::FinderTables(const Snapshot &snapshot)
{
    byTitle.reserve(2 * qsizetype{snapshot.seasonCount()});
    for (qint32 number = 0; number < snapshot.showCount(); ++number) {
        const CatalogueShow show = snapshot.show(number);
        addTitles(show.show.titles, number);
        for (const CatalogueSeason &season : show.seasons)
            addTitles(season.season.titles, number);
    }
}

void FinderTables::addTitles(const Titles &titles, qint32 show)
{
    const auto add = [this, show](const QString &title) {
        if (title.isEmpty())
            return;
        const TitleKeys keys(title);
        for (const QString &key : keys.all()) {
            std::vector<qint32> &shows = byTitle[key];
            if (shows.empty() || shows.back() != show)
                shows.push_back(show);
        }
        addStems(title, show);
    };
    add(titles.english);
    add(titles.romaji);
    add(titles.native);
    std::for_each(titles.synonyms.begin(), titles.synonyms.end(), add);
    std::for_each(titles.aliases.begin(), titles.aliases.end(), add);
}

/** What answers the other questions, likewise. */
struct SearchTables
{
    TitleSearch search;
    std::vector<PremiereSpan> premieres; ///< by date
    QDate newest;                        ///< end that is known, else premiere: so far the set goes

    explicit SearchTables(const Snapshot &snapshot);

private:
    void addTitles(const CatalogueShow &show);
};

SearchTables::SearchTables(const Snapshot &snapshot)
{
    for (qint32 number = 0; number < snapshot.showCount(); ++number) {
        const CatalogueShow show = snapshot.show(number);
        addTitles(show);
        for (size_t i = 0; i < show.seasons.size(); ++i) {
            const CatalogueSeason &season = show.seasons[i];
            if (season.premiere.isKnown())
                premieres.push_back({season.premiere.firstDay(),
                                     season.premiere.lastDay(),
                                     lastDayOf(season),
                                     season.premiere,
                                     {number, static_cast<int>(i)}});
            if (season.season.end.isKnown() && (!newest.isValid() || season.season.end.lastDay() > newest))
                newest = season.season.end.lastDay();
        }
    }
    std::sort(premieres.begin(), premieres.end(), [](const PremiereSpan &left, const PremiereSpan &right) {
        return std::tie(left.date, left.place) < std::tie(right.date, right.place);
    });
    if (!newest.isValid() && !premieres.empty())
        newest = premieres.back().last;
}

void SearchTables::addTitles(const CatalogueShow &show)
{
    QStringList titles = show.show.titles.all();
    for (const CatalogueSeason &season : show.seasons)
        titles += season.season.titles.all();
    search.addShow(titles);
}

void FinderTables::addStems(const QString &title, qint32 show)
{
    const QStringList stems = stemKeysOf(title);
    if (stems.isEmpty())
        return;
    const QString key = squeezedTitleKey(title);
    for (const QString &stem : stems) {
        const auto known = byStem.find(stem);
        if (known == byStem.end()) {
            byStem.insert(stem, {show, key});
            continue;
        }
        // Of a title and a longer one that begins with it (an edition, a spin-off) the stem means the first.
        if (known->show == show || key.startsWith(known->key))
            continue;
        if (known->show && known->key.startsWith(key))
            *known = {show, key};
        else
            known->show.reset();
    }
}

} // namespace

struct Catalogue::Private
{
    Snapshot snapshot;

    const FinderTables &finders() const
    {
        std::call_once(m_findersOnce, [this] { m_finders = std::make_unique<FinderTables>(snapshot); });
        return *m_finders;
    }
    const SlipIndex &slips() const
    {
        std::call_once(m_slipsOnce, [this] { m_slips = std::make_unique<SlipIndex>(finders().byTitle); });
        return *m_slips;
    }
    const IdTable &ids() const
    {
        std::call_once(m_idsOnce, [this] { m_ids = std::make_unique<IdTable>(snapshot); });
        return *m_ids;
    }
    const SearchTables &tables() const
    {
        std::call_once(m_tablesOnce, [this] { m_tables = std::make_unique<SearchTables>(snapshot); });
        return *m_tables;
    }

private:
    mutable std::once_flag m_findersOnce;
    mutable std::once_flag m_slipsOnce;
    mutable std::once_flag m_idsOnce;
    mutable std::once_flag m_tablesOnce;
    mutable std::unique_ptr<FinderTables> m_finders;
    mutable std::unique_ptr<SlipIndex> m_slips;
    mutable std::unique_ptr<IdTable> m_ids;
    mutable std::unique_ptr<SearchTables> m_tables;
};

Catalogue::Catalogue()
    : m_private(std::make_unique<Private>())
{
}

Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::fromSnapshot(const QByteArray &snapshot)
{
    Result<Snapshot> opened = Snapshot::fromBytes(snapshot);
    if (!opened)
        return opened.error();
    Catalogue catalogue;
    catalogue.m_private->snapshot = std::move(opened).value();
    return catalogue;
}

Result<Catalogue> Catalogue::fromBangumiData(const QByteArray &json, const QString &version)
{
    Result<BangumiDocument> document = readBangumiDocument(json);
    if (!document)
        return document.error();
    const QString known = version.isEmpty() ? document->version : version;
    Catalogue catalogue;
    catalogue.m_private->snapshot = Snapshot(assembleShows(std::move(document).value()), known);
    return catalogue;
}

QByteArray Catalogue::toSnapshot() const
{
    return m_private->snapshot.toBytes();
}

void Catalogue::prepareSearch() const
{
    prepareFinding();
    static_cast<void>(m_private->ids());
    static_cast<void>(m_private->tables());
}

void Catalogue::prepareFinding() const
{
    static_cast<void>(m_private->finders());
}

int Catalogue::showCount() const
{
    return m_private->snapshot.showCount();
}

int Catalogue::seasonCount() const
{
    return m_private->snapshot.seasonCount();
}

QString Catalogue::version() const
{
    return m_private->snapshot.version();
}

CatalogueShow Catalogue::show(qint32 number) const
{
    Q_ASSERT(number >= 0 && number < showCount());
    return m_private->snapshot.show(number);
}

std::vector<CatalogueHit> Catalogue::search(QStringView text, int limit) const
{
    std::vector<CatalogueHit> hits;
    for (const TitleSearch::Hit &hit : m_private->tables().search.find(text)) {
        if (static_cast<int>(hits.size()) >= limit)
            break;
        hits.push_back({hit.show, m_private->snapshot.titles(hit.show).value(hit.title), hit.score});
    }
    return hits;
}

std::vector<qint32> Catalogue::findByTitle(QStringView title) const
{
    const FinderTables &tables = m_private->finders();
    std::vector<qint32> found;
    const TitleKeys keys(title);
    for (const QString &key : keys.all()) {
        const auto shows = tables.byTitle.constFind(key);
        if (shows == tables.byTitle.cend())
            continue;
        // The newest first: who names a title that was used twice means the one of today.
        for (auto show = shows->rbegin(); show != shows->rend(); ++show) {
            if (std::find(found.begin(), found.end(), *show) == found.end())
                found.push_back(*show);
        }
    }
    return found;
}

std::optional<qint32> Catalogue::findByStem(QStringView title) const
{
    const FinderTables &tables = m_private->finders();
    const auto whole = tables.byStem.constFind(squeezedTitleKey(title));
    if (whole != tables.byStem.cend())
        return whole->show;
    return tables.byStem.value(squeezedTitleKey(splitSeasonWords(title).base)).show;
}

std::vector<qint32> Catalogue::findBySlip(QStringView title) const
{
    return m_private->slips().showsNear(squeezedTitleKey(splitSeasonWords(title).base));
}

std::optional<std::pair<qint32, int>> Catalogue::findByExternalId(ExternalSite site, const QString &id) const
{
    const IdTable &tables = m_private->ids();
    const auto found = tables.byExternalId.constFind(IdTable::idKey(site, id));
    return found == tables.byExternalId.cend() ? std::nullopt : std::optional(*found);
}

std::vector<std::pair<qint32, int>> Catalogue::premieresBetween(QDate first, QDate last) const
{
    std::vector<std::pair<qint32, int>> found;
    for (const PremiereSpan &premiere : m_private->tables().premieres) {
        if (premiere.first <= last && premiere.last >= first)
            found.push_back(premiere.place);
    }
    return found;
}

std::vector<std::pair<qint32, int>> Catalogue::runningOn(QDate day) const
{
    std::vector<std::pair<qint32, int>> found;
    const QDate newest = m_private->tables().newest;
    for (const PremiereSpan &premiere : m_private->tables().premieres) {
        const bool isRunning =
            premiere.end.isValid() ? premiere.end >= day : premiere.last.addDays(endlessAfterDays) <= newest;
        if (premiere.last < day && isRunning)
            found.push_back(premiere.place);
    }
    return found;
}

} // namespace raiki
