// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changeset.h"

#include "core/shows/namedvalues.h"
#include "core/watchlist/changekinds.h"

namespace raiki {

QString changeKindName(ChangeKind kind)
{
    return nameOf(changeKindNames, kind);
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse{kind, subject, {}};
    inverse.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        std::visit(
            [&inverse](const auto &pair) {
                std::decay_t<decltype(pair)> swapped{pair.after, pair.before};
                inverse.changes.emplace_back(std::move(swapped));
            },
            *change);
    }
    return inverse;
}

} // namespace raiki
