// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition.h"
#include "ui/common/services.h"
#include "ui/main/desktopprompts.h"
#include "ui/main/mainwindow.h"

/** Opens the real window on a list and keeps a picture of each page and dialog. */
namespace raiki::pictures {

class PictureTaker final
{
public:
    /** @param folder exists; files are named @p prefix-PAGE.png */
    PictureTaker(TrackerServices &services, const Clock &clock, const QString &folder, const QString &prefix,
                 QSize window);

    void takePages();
    void takeShow(ShowId show);
    void takeDialogs();
    [[nodiscard]] bool isAllKept() const { return m_isAllKept; }

private:
    void keep(QWidget &widget, const QString &name);
    /** The window with @p page in front; what a scroll area cuts off is kept as NAME-whole. */
    void takePage(PageId page, const QString &name);
    void takeBackups();
    void takeImport();
    void keepSaved(const QString &name);
    void takeDialog(const QString &name);
    void press(const QKeySequence &key);

    Services m_services;
    DesktopPrompts m_prompts;
    MainWindow m_window;
    QString m_folder;
    QString m_prefix;
    bool m_isAllKept = true;
};

} // namespace raiki::pictures
