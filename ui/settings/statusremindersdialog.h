// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QDialog>

class QCheckBox;

/** What the shows of one status have of their own: of what Raiki reminds. Saved with OK. */
namespace raiki {

class TopicsBox;

class StatusRemindersDialog final : public QDialog
{
    Q_OBJECT

public:
    StatusRemindersDialog(const Services &services, WatchStatus status, QWidget *parent);

Q_SIGNALS:
    /** A whole sentence: what was not done, and why. */
    void failed(const QString &sentence);

private:
    void load();
    void save();

    Services m_services;
    WatchStatus m_status;
    QCheckBox *m_own = nullptr;
    TopicsBox *m_topics = nullptr;
};

} // namespace raiki
