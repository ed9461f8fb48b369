// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"
#include "ui/tray/noticetext.h"

#include <QDialog>

class QListWidget;
class QMenu;
class QLabel;
class QPushButton;
class QTabWidget;

/**
 * What Raiki told the user, whatever the desktop made of it, and what it will tell next: so that nothing is
 * lost where no bubble came. Deletes itself when closed.
 */
namespace raiki {

class ToldDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ToldDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void showRequested(raiki::ShowId show);
    void watchingRequested(raiki::ShowId show, raiki::SeasonId season);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLists();
    void setUpButtons();
    void retranslate();
    void reload();
    void fill(QListWidget *list, const std::vector<ReminderNotice> &notices);
    [[nodiscard]] QString itemText(const ReminderNotice &notice, const NoticeStyle &style) const;
    /** What became of it: "not shown by the desktop", "again tomorrow". */
    [[nodiscard]] QString stateText(const Reminder &reminder) const;
    /** Null where nothing is chosen. */
    [[nodiscard]] const ReminderNotice *chosen() const;
    void updateButtons();
    void fillSnoozes();
    void toggleMute();
    void showPause();

    Services m_services;
    std::vector<ReminderNotice> m_told;
    std::vector<ReminderNotice> m_planned;
    QTabWidget *m_tabs = nullptr;
    QListWidget *m_toldList = nullptr;
    QListWidget *m_plannedList = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_snooze = nullptr;
    QPushButton *m_watching = nullptr;
    QPushButton *m_mute = nullptr;
    QPushButton *m_pause = nullptr;
    QMenu *m_pauses = nullptr;
    QLabel *m_paused = nullptr;
    QPushButton *m_close = nullptr;
    QMenu *m_snoozes = nullptr;
};

} // namespace raiki
