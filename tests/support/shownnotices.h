// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/** What the desktop's real notification service (dunst, under withdesktop.sh) was given to show. */
namespace raiki::test {

struct ShownNotice
{
    quint32 id = 0;
    QString summary;
    QString body;
    QString application;
};

/** Everything shown so far, newest first; what is on the screen is closed first. */
[[nodiscard]] QList<ShownNotice> shownNotices();
/** How many are on the screen. */
[[nodiscard]] int displayedNotices();
/** Presses the bubble's button @p action of what is on the screen. */
void pressNotice(const QString &action);

} // namespace raiki::test
