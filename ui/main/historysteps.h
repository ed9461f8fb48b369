// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/undowork.h"
#include "ui/common/pageid.h"
#include "ui/common/services.h"

#include <QPointer>

/** Undo and redo of the window, with the words for how they ended; what is long is done beside it. */
namespace raiki {

class NoticeBar;
class WorkDialog;

class HistorySteps final : public QObject
{
    Q_OBJECT

public:
    HistorySteps(const Services &services, QWidget *window);

    /** Its button undoes and does again, and it tells what was done. @param notice must outlive this */
    void answer(NoticeBar &notice);
    void undo() { take(UndoWork::Step::Undo); }
    void redo() { take(UndoWork::Step::Redo); }
    /** What they would do, in words; empty: nothing. */
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

Q_SIGNALS:
    void changed(); ///< the words
    void told(const QString &sentence, raiki::NoticeKind kind);
    void redoOffered(); ///< after told(): what was undone can be done again

private:
    void take(UndoWork::Step step);
    void tell(UndoWork::Step step, const Result<ChangeSet> &change);

    Services m_services;
    QWidget *m_window;
    UndoWork *m_work;
    QPointer<WorkDialog> m_dialog;
};

} // namespace raiki
