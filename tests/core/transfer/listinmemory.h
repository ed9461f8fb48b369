// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

namespace raiki {

/** A list that change sets are applied to as the store does it: real ids for placeholders, "before" sides
 * checked. */
class ListInMemory final
{
public:
    /** False where a change does not fit: a parent is missing, a row is there already, or is not as "before"
     * says. */
    [[nodiscard]] bool apply(const ChangeSet &changes);
    [[nodiscard]] ListState state() const;

private:
    template <class Row>
    [[nodiscard]] bool applyOne(std::vector<Row> &rows, const Change<Row> &change);
    [[nodiscard]] bool applyChange(const AnyChange &change);
    /** Gives ids that were placeholders their real value; false where one is not known. */
    [[nodiscard]] bool resolve(Show &show) const;
    [[nodiscard]] bool resolve(Season &season) const;
    [[nodiscard]] bool resolve(Release &release) const;
    [[nodiscard]] bool resolve(PremiereClaim &claim) const;
    [[nodiscard]] bool resolve(WatchEntry &entry) const;
    template <class RowId>
    [[nodiscard]] bool resolveId(RowId &id) const;

    std::vector<Show> m_shows;
    std::vector<Season> m_seasons;
    std::vector<Release> m_releases;
    std::vector<PremiereClaim> m_claims;
    std::vector<WatchEntry> m_entries;
    QHash<qint64, qint64> m_realIds; ///< of the change set being applied
    qint64 m_lastId = 0;
};

} // namespace raiki
