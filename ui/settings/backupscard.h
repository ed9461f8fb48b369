// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/backups.h"
#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

#include <QPointer>
#include <QThreadPool>

class QPushButton;

/** The copies of the list: which there are, what is in one, and the way back to it. */
namespace raiki {

class BackupsCard final : public SettingsCard
{
    Q_OBJECT

public:
    BackupsCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    ~BackupsCard() override; ///< waits for a copy that is being read
    void load() override;
    void retranslate() override;

private:
    void setUpButtons();
    void makeNow();
    /** @param occasion of the copy that was made: the user's own is chosen */
    void takeMade(const QString &occasion);
    /** Shows what there is, the copy at @p chosen as the chosen one, else the newest. */
    void showCopies(const QString &chosen);
    void restore(const QString &path, const QString &name);
    void lookInto();
    void forgetContents();
    void showContents(const Result<BackupContents> &contents);
    void askAndRestore();
    [[nodiscard]] QString chosen() const;

    Prompts &m_prompts;
    QThreadPool m_worker;
    QString m_looked;           ///< the copy whose contents are shown or being read
    bool m_hadKeyboard = false; ///< the button, before a copy was made; it comes back
    QPointer<QWidget> m_wentTo; ///< where the keyboard is meanwhile; null: nowhere
    QLabel *m_rule = nullptr;
    QComboBox *m_copies = nullptr;
    QLabel *m_contents = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace raiki
