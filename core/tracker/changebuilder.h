// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listedits.h"

/** Puts a change set together, parents before children, with a placeholder id for each new row. */
namespace raiki {

class ChangeBuilder final
{
public:
    ChangeBuilder(ChangeKind kind, const QString &subject)
        : m_changes{kind, subject, {}}
    {
    }

    ShowId add(Show show);
    SeasonId add(Season season);
    ReleaseId add(Release release);
    ClaimId add(PremiereClaim claim);
    WatchEntryId add(WatchEntry entry);
    /** Nothing where both sides are equal. */
    template <class T>
    void edit(const T &before, const T &after)
    {
        if (before != after)
            m_changes.changes.emplace_back(Change<T>{before, after});
    }
    template <class T>
    void remove(const T &row)
    {
        m_changes.changes.emplace_back(Change<T>{row, std::nullopt});
    }

    [[nodiscard]] ChangeSet take() { return std::move(m_changes); }

private:
    template <class T>
    auto addRow(T row)
    {
        row.id.value = --m_lastPlaceholder;
        const auto id = row.id;
        m_changes.changes.emplace_back(Change<T>{std::nullopt, std::move(row)});
        return id;
    }

    ChangeSet m_changes;
    qint64 m_lastPlaceholder = 0;
};

/** The row that following a season begins with: a completed one is watched to its end. */
[[nodiscard]] WatchEntry newEntry(const Season &season, WatchStatus status, const Clock &clock);
/** The user's own word. */
[[nodiscard]] PremiereClaim userClaim(SeasonId season, const FuzzyDate &date, const Clock &clock);
/** Aired where the whole of @p date lies before now, also where the user lives; else Scheduled. */
[[nodiscard]] Certainty certaintyAt(const FuzzyDate &date, const Clock &clock);
/** What the user chose beside the status: platform, premiere and the entry itself. */
void addChosen(ChangeBuilder &builder, const Season &season, std::span<const Release> releases,
               const AddChoice &choice, const Clock &clock);
/** Whether one of @p releases comes on @p platform, in any spelling. */
[[nodiscard]] bool hasPlatform(std::span<const Release> releases, const QString &platform);

} // namespace raiki
