// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/undowork.h"
#include "ui/common/prompts.h"
#include "ui/settings/settingscard.h"

#include <QPointer>

class QPushButton;

/** The imports that can be taken back, however much came after them. It stands there while there is none,
 * too: an import that comes from elsewhere moves nothing under the mouse. */
namespace raiki {

class WorkDialog;

class ImportsCard final : public SettingsCard
{
    Q_OBJECT

public:
    ImportsCard(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    void load() override;
    void retranslate() override;

private:
    /** Once is enough: an import that is taken back is not again. */
    void offerTakingBack();
    void planTakingBack();
    void showWork(const QString &what);
    void askAndTakeBack(const Result<QStringList> &changedSince);
    void endTakingBack(const Result<bool> &done);
    void tellFailure(const Error &error);

    Prompts &m_prompts;
    QComboBox *m_imports = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_takeBack = nullptr;
    UndoWork *m_work = nullptr;
    QPointer<WorkDialog> m_dialog;
};

} // namespace raiki
