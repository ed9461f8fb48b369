// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/mergestate.h"

/** What is kept of removed rows, written such that mergeStateOf() reads it back as it is. */
namespace raiki {
namespace {

class Keeping final
{
public:
    explicit Keeping(const QString &showKey)
        : m_showKey(showKey)
    {
    }

    void addShow(const Stamped<Show> &show)
    {
        Show row = show.row;
        m_show.value = row.id.value = ++m_last;
        addTimes(HistoryKind::Show, row.id.value, show.base, show.times);
        m_kept.history.keys.push_back({HistoryKind::Show, row.id.value, m_showKey});
        add(std::move(row));
    }

    /** Without its entry. */
    void addSeason(const QString &key, const MergedRow<Season> &season)
    {
        m_seasonKey = m_showKey + keySeparator + key;
        Season row = season.row->row;
        m_season.value = row.id.value = ++m_last;
        row.show = m_show;
        addTimes(HistoryKind::Season, row.id.value, season.row->base, season.row->times);
        m_kept.history.keys.push_back({HistoryKind::Season, row.id.value, key});
        add(std::move(row));
    }

    void addContents(const MergedSeason &season)
    {
        std::map<QString, ReleaseId> releases;
        for (const auto &[key, release] : season.releases) {
            addRemoved(HistoryKind::Release, key, release.removedAt);
            if (!release.isThere())
                continue;
            Release row = *release.row;
            row.id.value = ++m_last;
            row.season = m_season;
            releases.emplace(key, row.id);
            add(std::move(row));
        }
        for (const auto &[key, claim] : season.claims) {
            addRemoved(HistoryKind::Claim, key, claim.removedAt);
            if (!claim.isThere())
                continue;
            const auto release = releases.find(claim.release);
            addClaim(claim, release == releases.end() ? ReleaseId() : release->second);
        }
    }

    void addEntry(const Stamped<WatchEntry> &entry)
    {
        WatchEntry row = entry.row;
        row.id.value = ++m_last;
        row.season = m_season;
        addTimes(HistoryKind::Entry, m_season.value, entry.base, entry.times);
        add(std::move(row));
    }

    /** @param release invalid: of the season, or of a release that is gone */
    void addClaim(const MergedContent<PremiereClaim> &claim, ReleaseId release)
    {
        PremiereClaim row = *claim.row;
        row.id.value = ++m_last;
        row.season = m_season;
        row.release = release;
        if (!release.isValid() && !claim.release.isEmpty())
            m_kept.history.keys.push_back({HistoryKind::Claim, row.id.value, claim.release});
        add(std::move(row));
    }

    void addRemoved(HistoryKind kind, const QString &key, qint64 at)
    {
        if (at == 0)
            return;
        const QString full = key.isEmpty() ? m_seasonKey : QString(m_seasonKey + keySeparator + key);
        m_kept.history.removed.push_back({kind, full, at, {}});
    }

    void addWholeSeason(const QString &key, const MergedSeason &season)
    {
        if (season.season.row)
            addSeason(key, season.season);
        m_seasonKey = m_showKey + keySeparator + key;
        addContents(season); // without the row, only what was removed
        if (season.season.row && season.entry.row)
            addEntry(*season.entry.row);
        addRemoved(HistoryKind::Entry, {}, season.entry.removedAt);
    }

    [[nodiscard]] QByteArray take() const { return keptStateToJson(m_kept); }

private:
    template <class Row>
    void add(Row row)
    {
        m_kept.rows.changes.emplace_back(Change<Row>{std::nullopt, std::move(row)});
    }

    void addTimes(HistoryKind kind, qint64 row, qint64 base, const std::map<QString, qint64> &times)
    {
        m_kept.history.times.push_back({kind, row, {}, base});
        for (const auto &[field, at] : times)
            m_kept.history.times.push_back({kind, row, field, at});
    }

    QString m_showKey;
    QString m_seasonKey;
    KeptState m_kept;
    qint64 m_last = 0;
    ShowId m_show;
    SeasonId m_season;
};

} // namespace

QByteArray keptStateOf(const QString &key, const MergedShow &show)
{
    if (!show.show.row)
        return {};
    Keeping keeping(key);
    keeping.addShow(*show.show.row);
    for (const auto &[seasonKey, season] : show.seasons) {
        keeping.addWholeSeason(seasonKey, season);
        keeping.addRemoved(HistoryKind::Season, {}, season.season.removedAt);
    }
    return keeping.take();
}

QByteArray keptStateOf(const SeasonPlace &place, const MergedSeason &season)
{
    if (!season.season.row || !place.show.row)
        return {};
    Keeping keeping(place.showKey);
    keeping.addShow(*place.show.row);
    keeping.addWholeSeason(place.key, season);
    return keeping.take();
}

QByteArray keptEntryOf(const SeasonPlace &place, const MergedSeason &season)
{
    if (!season.season.row || !season.entry.row || !place.show.row)
        return {};
    Keeping keeping(place.showKey);
    keeping.addShow(*place.show.row);
    keeping.addSeason(place.key, season.season);
    keeping.addEntry(*season.entry.row);
    return keeping.take();
}

QByteArray keptClaimOf(const SeasonPlace &place, const MergedSeason &season,
                       const MergedContent<PremiereClaim> &claim)
{
    if (!season.season.row || !place.show.row || !claim.row)
        return {};
    Keeping keeping(place.showKey);
    keeping.addShow(*place.show.row);
    keeping.addSeason(place.key, season.season);
    keeping.addClaim(claim, {});
    return keeping.take();
}

} // namespace raiki
