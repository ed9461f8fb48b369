// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/listsummary.h"

#include <QCoreApplication>
#include <QItemSelectionModel>

namespace raiki {

namespace {

/** The translation context of this file. */
class ListSummary final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ListSummary)
};

/** Ranges are asked and not rows: all of a long list may be selected. */
int selectedRows(const QItemSelectionModel &selection)
{
    int rows = 0;
    for (const QItemSelectionRange &range : selection.selection()) {
        if (range.left() == 0)
            rows += range.height();
    }
    return rows;
}

} // namespace

QString listSummaryText(int seasons, const QItemSelectionModel &selection)
{
    if (seasons == 0)
        return {};
    const QString all = ListSummary::tr("%Ln season(s)", nullptr, seasons);
    const int selected = selectedRows(selection);
    if (selected < 2)
        return all;
    //: Rows of the list
    return all + QStringLiteral(" · ") + ListSummary::tr("%Ln selected", nullptr, selected);
}

} // namespace raiki
