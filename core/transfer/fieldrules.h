// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

/** How each field of a row compares with the list and goes into it: one table, one line a field. Private to
 * this room. */
namespace raiki {

/** A season of the list while a row goes into it. */
struct EditedSeason
{
    Show show;
    Season season;
    WatchEntry entry;
};

/** Whether the file is one of ours (exact) or somebody else's, which fills gaps in what is known of a show.
 */
enum class RowOrigin { Own, Foreign };

/** What the row would change of this season, its entry and its show, field by field, without regard to
 * policy. */
[[nodiscard]] std::vector<FieldChange> differences(const FollowedSeason &followed, const ListRow &row,
                                                   RowOrigin origin);

/** What the list has in a field, as the "before" of a difference. */
[[nodiscard]] QString listedText(ListField field, const FollowedSeason &followed);

/** Whether @p text is what a field has before anybody says something ("plan", "0", nothing). */
[[nodiscard]] bool isUnsaid(ListField field, const QString &text);

/** Puts what the row says of @p field into place; premiere and platforms are rows of their own and not done
 * here. */
void applyField(ListField field, const ListRow &row, RowOrigin origin, EditedSeason &edited);
/** Every field of a row, into a season that is new. */
void applyAllFields(const ListRow &row, RowOrigin origin, EditedSeason &edited);

/** Platforms the row names that @p releases lack, as the row writes them. */
[[nodiscard]] QStringList missingPlatforms(const ListRow &row, std::span<const Release> releases);

} // namespace raiki
