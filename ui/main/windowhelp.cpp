// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowhelp.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace raiki {

namespace {

/** The translation context of this file. */
class WindowHelp final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::WindowHelp)
};

} // namespace

void showKeys(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(WindowHelp::tr("Keys"));
    auto *keys = new QGridLayout;
    keys->setHorizontalSpacing(space::xl);
    keys->setVerticalSpacing(space::s);
    for (const QAction *action : window->actions()) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = keys->rowCount();
        auto *key = new QLabel(action->shortcut().toString(QKeySequence::NativeText), dialog);
        key->setForegroundRole(QPalette::PlaceholderText);
        keys->addWidget(key, row, 0);
        keys->addWidget(new QLabel(action->iconText(), dialog), row, 1);
    }
    auto *lists = new QLabel(
        WindowHelp::tr("In the list: + and − change the episodes, Enter opens the show, Delete removes it, "
                       "Ctrl+G shows covers or the table, Ctrl+T adds tags, Ctrl+C copies, typing filters."),
        dialog);
    lists->setWordWrap(true);
    auto *periods =
        new QLabel(WindowHelp::tr("In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page "
                                  "Down go back and on, Alt+Home comes back to now; + adds a show."),
                   dialog);
    periods->setWordWrap(true);
    auto *feeds =
        new QLabel(WindowHelp::tr("On the Feeds page: Enter shows what a feed brought, F2 renames it, "
                                  "Ctrl+P pauses it, Shift+F5 reads it now, Delete removes it; "
                                  "Ctrl+Shift+N adds one."),
                   dialog);
    feeds->setWordWrap(true);
    feeds->setMinimumWidth(440); // the longest text: narrower, it makes the dialog higher than small screens
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(keys);
    layout->addWidget(lists);
    layout->addWidget(periods);
    layout->addWidget(feeds);
    layout->addWidget(buttons);
    const int width = dialog->sizeHint().width();
    dialog->resize(width, layout->totalHeightForWidth(width)); // the hint leaves wrapped lines out
    dialog->open();
}

QString aboutText()
{
    return WindowHelp::
        tr("Raiki %1\nWhen does what you wait for come back, and how do we know?\n\nReference list of shows: "
           "bangumi-data, CC BY 4.0.")
            .arg(QLatin1String(RAIKI_VERSION));
}

} // namespace raiki
