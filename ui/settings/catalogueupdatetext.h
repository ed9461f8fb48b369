// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/catalogueupdater.h"
#include "ui/common/datetext.h"

/** The catalogue's own update in the user's words. */
namespace raiki {

/** Who reads it: what they have and what they allowed. */
struct CatalogueReading
{
    int showsInUse = 0;
    bool looksByItself = false; ///< agreed to twice over
    CatalogueUpdateState state;
    QDateTime now;
    DateStyle style;
};

/** "The catalogue has 12,000 shows, 40 new." or what was not done, why, and what happens next. */
[[nodiscard]] QString catalogueReportText(const CatalogueUpdateReport &report,
                                          const CatalogueReading &reading);
/** Where nothing was looked for in this run: when it last was, and when it will be. */
[[nodiscard]] QString catalogueRestText(const CatalogueReading &reading);
/** What is being done; empty where nothing is. @param host who is asked */
[[nodiscard]] QString catalogueStepText(CatalogueUpdateStep step, const QString &host);

} // namespace raiki
