// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowhelp.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace raiki {

namespace {

/** The translation context of this file. */
class WindowHelp final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::WindowHelp)
};

/** Every action with a key, in two columns: small screens are wider than high. */
QGridLayout *keyTable(const QWidget &window, QWidget *dialog)
{
    std::vector<const QAction *> actions;
    for (const QAction *action : window.actions()) {
        if (!action->shortcut().isEmpty())
            actions.push_back(action);
    }
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(space::l);
    table->setVerticalSpacing(space::s);
    table->setColumnMinimumWidth(2, space::l);
    const int half = static_cast<int>(actions.size() + 1) / 2;
    for (int place = 0; place < static_cast<int>(actions.size()); ++place) {
        const QAction &action = *actions[static_cast<size_t>(place)];
        auto *key = new QLabel(action.shortcut().toString(QKeySequence::NativeText), dialog);
        key->setForegroundRole(QPalette::PlaceholderText);
        const int column = place < half ? 0 : 3;
        table->addWidget(key, place % half, column);
        table->addWidget(plainLabel(dialog, withoutMnemonic(action.iconText())), place % half, column + 1);
    }
    return table;
}

} // namespace

void showKeys(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(WindowHelp::tr("Keys"));
    QGridLayout *keys = keyTable(*window, dialog);
    auto *lists = new QLabel(
        WindowHelp::tr("In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens "
                       "the show, Delete removes it, "
                       "Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, "
                       "typing filters."),
        dialog);
    lists->setWordWrap(true);
    auto *periods =
        new QLabel(WindowHelp::tr("In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page "
                                  "Down go back and on, Alt+Home comes back to now; + adds a show."),
                   dialog);
    periods->setWordWrap(true);
    auto *feeds =
        new QLabel(WindowHelp::tr("On the Feeds page: Enter shows what a feed brought, F2 renames it, "
                                  "Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; "
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
