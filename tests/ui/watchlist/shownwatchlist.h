// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/uiservices.h"
#include "ui/watchlist/watchlistpage.h"
#include "ui/watchlist/watchlisttable.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/** The watchlist's page as a test looks at it: over a list of its own, shown, with the keyboard in it. */
namespace raiki::test {

/** Nothing that a program keeps is read or written by the tests, nor by one what another writes beside it. */
inline void useTestSettings()
{
    static const QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
}

/** As nobody has looked at it yet. @param list borrowed, outlives the page. @return null: it did not show */
inline std::unique_ptr<WatchlistPage> shownWatchlist(UiServices &list)
{
    QSettings().remove(QStringLiteral("watchlist"));
    auto page = std::make_unique<WatchlistPage>(list.services(), list.prompts);
    page->resize(1000, 600);
    page->show();
    if (!QTest::qWaitForWindowExposed(page.get()))
        return nullptr;
    page->focusFirst();
    return page;
}

} // namespace raiki::test
