// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingscard.h"

class QLineEdit;
class QSpinBox;

/** When reminders wait, and whose start counts. */
namespace raiki {

/** Quiet hours, the desktop's wish for quiet, the digest. */
class QuietCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit QuietCard(const Services &services, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    void saveQuietHours();
    void showDigestDay();
    void showDigestHour();

    QCheckBox *m_quiet = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QLabel *m_quietHint = nullptr;
    QCheckBox *m_heedsDesktop = nullptr;
    QLabel *m_heedsHint = nullptr;
    QComboBox *m_digest = nullptr;
    QComboBox *m_digestDay = nullptr;
    QLabel *m_digestHint = nullptr;
};

/** The release that counts for every show without a choice of its own. */
class ReleaseCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit ReleaseCard(const Services &services, QWidget *parent = nullptr);
    ~ReleaseCard() override;
    void load() override;
    void retranslate() override;

private:
    QComboBox *m_track = nullptr;
    QLineEdit *m_platforms = nullptr;
    QLabel *m_platformsLabel = nullptr;
    QSpinBox *m_offset = nullptr;
    QLabel *m_offsetLabel = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace raiki
