// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/importundo.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <concepts>

namespace raiki {
namespace {

bool isSame(WatchEntry left, const WatchEntry &right)
{
    left.isFlagged = right.isFlagged; // it comes and goes with the news
    return left == right;
}

template <class Row>
bool isSame(const Row &left, const Row &right)
{
    return left == right;
}

/** Field by field: what still is as the import left it goes back to what it was. */
template <auto... fields>
bool takeBack(WatchEntry &now, const WatchEntry &imported, const WatchEntry &before)
{
    bool isWhole = true;
    const auto one = [&](auto field) {
        if (now.*field == imported.*field)
            now.*field = before.*field;
        else
            isWhole = false;
    };
    (one(fields), ...);
    return isWhole;
}

/** The list as it is, by id, and what hangs on what. */
struct RowsNow
{
    explicit RowsNow(const ChangeSet &now)
    {
        for (const AnyChange &change : now.changes)
            std::visit([this](const auto &pair) { take(*pair.after); }, change);
    }

    void take(const Show &row) { shows.insert(row.id, &row); }
    void take(const Season &row)
    {
        seasons.insert(row.id, &row);
        seasonsOf[row.show].append(row.id);
    }
    void take(const Release &row)
    {
        releases.insert(row.id, &row);
        releasesOf[row.season].append(row.id);
    }
    void take(const PremiereClaim &row)
    {
        claims.insert(row.id, &row);
        claimsOf[row.season].append(row.id);
    }
    void take(const WatchEntry &row)
    {
        entries.insert(row.id, &row);
        entryOf.insert(row.season, row.id);
    }

    [[nodiscard]] const Show *row(ShowId id) const { return shows.value(id); }
    [[nodiscard]] const Season *row(SeasonId id) const { return seasons.value(id); }
    [[nodiscard]] const Release *row(ReleaseId id) const { return releases.value(id); }
    [[nodiscard]] const PremiereClaim *row(ClaimId id) const { return claims.value(id); }
    [[nodiscard]] const WatchEntry *row(WatchEntryId id) const { return entries.value(id); }

    QHash<ShowId, const Show *> shows;
    QHash<SeasonId, const Season *> seasons;
    QHash<ReleaseId, const Release *> releases;
    QHash<ClaimId, const PremiereClaim *> claims;
    QHash<WatchEntryId, const WatchEntry *> entries;
    QHash<ShowId, QList<SeasonId>> seasonsOf;
    QHash<SeasonId, QList<ReleaseId>> releasesOf;
    QHash<SeasonId, QList<ClaimId>> claimsOf;
    QHash<SeasonId, WatchEntryId> entryOf;
};

class Reversal final
{
public:
    Reversal(const ChangeSet &import, const ChangeSet &now)
        : m_import(import)
        , m_now(now)
    {
        m_result.changes = {ChangeKind::TakeBackImport, import.subject, {}};
    }

    ImportReversal take()
    {
        for (const AnyChange &change : m_import.changes) {
            if (const auto *season = std::get_if<Change<Season>>(&change); season && !season->before)
                m_added.insert(season->after->id);
        }
        const ChangeSet inverse = m_import.inverted();
        // Entries first: where one stays, what it stands on stays.
        for (const AnyChange &change : inverse.changes) {
            if (const auto *entry = std::get_if<Change<WatchEntry>>(&change))
                takeEntry(*entry);
        }
        for (const AnyChange &change : inverse.changes) {
            if (!std::holds_alternative<Change<WatchEntry>>(change))
                std::visit([this](const auto &pair) { takeRow(pair); }, change);
        }
        return std::move(m_result);
    }

private:
    void takeEntry(const Change<WatchEntry> &change)
    {
        const WatchEntry *now = m_now.row(change.before->id);
        if (!now)
            return; // gone already
        if (!change.after) {
            if (isSame(*now, *change.before))
                remove(*now);
            else
                stays(now->season);
            return;
        }
        WatchEntry back = *now;
        const bool isWhole =
            takeBack<&WatchEntry::status, &WatchEntry::episodesWatched, &WatchEntry::score,
                     &WatchEntry::started, &WatchEntry::finished, &WatchEntry::rewatches, &WatchEntry::notes,
                     &WatchEntry::tags, &WatchEntry::reminders>(back, *change.before, *change.after);
        if (!isWhole)
            stays(now->season);
        else
            back.changedAt = change.after->changedAt;
        if (back != *now)
            m_result.changes.changes.emplace_back(Change<WatchEntry>{*now, back});
    }

    template <class Row>
    void takeRow(const Change<Row> &change)
    {
        if (!change.before)
            return; // no import removes rows
        const Row *now = m_now.row(change.before->id);
        if (!now || isRemoved(now->id))
            return;
        if (!isSame(*now, *change.before)) {
            stays(*now);
            return;
        }
        if (change.after)
            m_result.changes.changes.emplace_back(Change<Row>{*now, *change.after});
        else if (!belongsToWhatStays(*now))
            removeWithAll(*now);
    }
    void takeRow(const Change<WatchEntry> &) {}

    /** Of a season that came with the import and stays, as its entry does, the dates stay too. */
    template <class Row>
    bool belongsToWhatStays(const Row &row)
    {
        if constexpr (std::same_as<Row, PremiereClaim> || std::same_as<Row, Release>) {
            const WatchEntryId entry = m_now.entryOf.value(row.season);
            return m_added.contains(row.season) && entry.isValid() && !isRemoved(entry);
        } else {
            return false;
        }
    }

    void removeWithAll(const PremiereClaim &claim) { remove(claim); }
    void removeWithAll(const Release &release)
    {
        for (const ClaimId id : m_now.claimsOf.value(release.season)) {
            const PremiereClaim &claim = *m_now.claims.value(id);
            if (claim.release == release.id && !isRemoved(id)) {
                if (claim.source.kind == ClaimSourceKind::User)
                    return stays(release);
                remove(claim);
            }
        }
        remove(release);
    }
    /** With what the catalogue and the news have said of it; the user's own word keeps it. */
    void removeWithAll(const Season &season)
    {
        const WatchEntryId entry = m_now.entryOf.value(season.id);
        const QList<ClaimId> claims = m_now.claimsOf.value(season.id);
        const bool hasWord = std::any_of(claims.begin(), claims.end(), [this](ClaimId id) {
            return !isRemoved(id) && m_now.claims.value(id)->source.kind == ClaimSourceKind::User;
        });
        if ((entry.isValid() && !isRemoved(entry)) || hasWord)
            return stays(season);
        for (const ClaimId id : claims) {
            if (!isRemoved(id))
                remove(*m_now.claims.value(id));
        }
        for (const ReleaseId id : m_now.releasesOf.value(season.id)) {
            if (!isRemoved(id))
                remove(*m_now.releases.value(id));
        }
        remove(season);
    }
    void removeWithAll(const Show &show)
    {
        for (const SeasonId id : m_now.seasonsOf.value(show.id)) {
            const Season &season = *m_now.seasons.value(id);
            if (!isRemoved(id))
                removeWithAll(season);
            if (!isRemoved(id))
                return stays(show);
        }
        remove(show);
    }

    template <class Row>
    void remove(const Row &row)
    {
        removedOf(row.id).insert(row.id.value);
        m_result.changes.changes.emplace_back(Change<Row>{row, std::nullopt});
    }
    template <class RowId>
    bool isRemoved(RowId id)
    {
        return removedOf(id).contains(id.value);
    }
    QSet<qint64> &removedOf(ShowId) { return m_removed[0]; }
    QSet<qint64> &removedOf(SeasonId) { return m_removed[1]; }
    QSet<qint64> &removedOf(ReleaseId) { return m_removed[2]; }
    QSet<qint64> &removedOf(ClaimId) { return m_removed[3]; }
    QSet<qint64> &removedOf(WatchEntryId) { return m_removed[4]; }

    void stays(const Show &show)
    {
        if (const QString title = show.titles.preferred(); !m_result.changedSince.contains(title))
            m_result.changedSince.append(title);
    }
    void stays(const Season &season)
    {
        if (const Show *show = m_now.row(season.show))
            stays(*show);
    }
    void stays(SeasonId id)
    {
        if (const Season *season = m_now.row(id))
            stays(*season);
    }
    void stays(const Release &release) { stays(release.season); }
    void stays(const PremiereClaim &claim) { stays(claim.season); }

    const ChangeSet &m_import;
    RowsNow m_now;
    QSet<SeasonId> m_added; ///< by the import
    std::array<QSet<qint64>, 5> m_removed;
    ImportReversal m_result;
};

} // namespace

ImportReversal reversalOf(const ChangeSet &import, const ChangeSet &now)
{
    ImportReversal reversal = Reversal(import, now).take();
    reversal.changes.setup = import.inverted().setup;
    return reversal;
}

} // namespace raiki
