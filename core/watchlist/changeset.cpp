// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changeset.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array changeKindNames{
    NamedValue{ChangeKind::AddShow, "addShow"_L1},
    NamedValue{ChangeKind::EditShow, "editShow"_L1},
    NamedValue{ChangeKind::RemoveShow, "removeShow"_L1},
    NamedValue{ChangeKind::EditEntry, "editEntry"_L1},
    NamedValue{ChangeKind::SetPremiere, "setPremiere"_L1},
    NamedValue{ChangeKind::Import, "import"_L1},
    NamedValue{ChangeKind::TakeBackImport, "takeBackImport"_L1},
    NamedValue{ChangeKind::AcceptNews, "acceptNews"_L1},
    NamedValue{ChangeKind::DismissNews, "dismissNews"_L1},
    NamedValue{ChangeKind::EditAliases, "editAliases"_L1},
    NamedValue{ChangeKind::AddFeeds, "addFeeds"_L1},
    NamedValue{ChangeKind::RemoveFeed, "removeFeed"_L1},
    NamedValue{ChangeKind::EditFeed, "editFeed"_L1},
};

} // namespace

QString changeKindName(ChangeKind kind)
{
    return nameOf(changeKindNames, kind);
}

std::optional<ChangeKind> changeKindFromName(QStringView name)
{
    return valueNamed(changeKindNames, name);
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse{kind, subject, {}, news};
    if (!setup.isEmpty()) {
        inverse.setup.insert(u"before"_s, setup.value("after"_L1));
        inverse.setup.insert(u"after"_s, setup.value("before"_L1));
    }
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
