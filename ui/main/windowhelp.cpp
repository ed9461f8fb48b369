// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowhelp.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace raiki {

namespace {

/** The translation context of this file. */
class WindowHelp final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::WindowHelp)
};

} // namespace

QString keysText(const QWidget &window)
{
    QString lines;
    for (const QAction *action : window.actions()) {
        if (!action->shortcut().isEmpty())
            lines += action->shortcut().toString(QKeySequence::NativeText) + QLatin1String("   ") +
                     QString(action->text()).remove(QLatin1Char('&')) + QLatin1Char('\n');
    }
    return lines + WindowHelp::tr("In the list: + and − change the episodes, Enter opens the show, Delete "
                                  "removes it, typing filters.");
}

QString aboutText()
{
    return WindowHelp::
        tr("Raiki %1\nWhen does what you wait for come back, and how do we know?\n\nReference list of shows: "
           "bangumi-data, CC BY 4.0.")
            .arg(QLatin1String(RAIKI_VERSION));
}

} // namespace raiki
