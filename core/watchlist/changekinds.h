// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/namedvalues.h"
#include "core/watchlist/changeset.h"

/** The journal's names of what the user did; private to this room. */
namespace raiki {

inline constexpr std::array changeKindNames{
    NamedValue{ChangeKind::AddShow, QLatin1StringView("addShow")},
    NamedValue{ChangeKind::EditShow, QLatin1StringView("editShow")},
    NamedValue{ChangeKind::RemoveShow, QLatin1StringView("removeShow")},
    NamedValue{ChangeKind::EditEntry, QLatin1StringView("editEntry")},
    NamedValue{ChangeKind::SetPremiere, QLatin1StringView("setPremiere")},
    NamedValue{ChangeKind::Import, QLatin1StringView("import")},
    NamedValue{ChangeKind::AcceptNews, QLatin1StringView("acceptNews")},
    NamedValue{ChangeKind::DismissNews, QLatin1StringView("dismissNews")},
    NamedValue{ChangeKind::EditAliases, QLatin1StringView("editAliases")},
};

} // namespace raiki
