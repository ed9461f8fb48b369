// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QWidget;

/** What one show has of its own: of what Raiki tells, and whose start counts. Saved with OK. */
namespace raiki {

class TopicsBox;

class ShowRemindersDialog final : public QDialog
{
    Q_OBJECT

public:
    ShowRemindersDialog(const Services &services, ShowId show, const QString &title, QWidget *parent);

Q_SIGNALS:
    /** A whole sentence: what was not done, and why. */
    void failed(const QString &sentence);

private:
    void setUpMute();
    void setUpTopics();
    void setUpRelease();
    void load();
    void save();
    [[nodiscard]] Result<void> saveMute();

    Services m_services;
    ShowId m_show;
    QCheckBox *m_mute = nullptr;
    QWidget *m_wishes = nullptr; ///< all that a muted show has no use for
    QCheckBox *m_ownTopics = nullptr;
    TopicsBox *m_topics = nullptr;
    QCheckBox *m_ownRelease = nullptr;
    QWidget *m_releaseBox = nullptr;
    QComboBox *m_track = nullptr;
    QLineEdit *m_platforms = nullptr;
    QSpinBox *m_offset = nullptr;
};

} // namespace raiki
