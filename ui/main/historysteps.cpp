// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/historysteps.h"

#include "ui/common/changetext.h"
#include "ui/common/errortext.h"
#include "ui/common/workdialog.h"
#include "ui/main/noticebar.h"

namespace raiki {

namespace {

QString words(const std::optional<JournalEntry> &entry, ShownScores scale)
{
    return entry ? changeText(entry->changes, scale) : QString();
}

} // namespace

HistorySteps::HistorySteps(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_work(new UndoWork(services.transfer, services.watchlist, this))
{
    connect(m_work, &UndoWork::stepped, this, &HistorySteps::tell);
    connect(&services.watchlist, &Watchlist::changed, this, &HistorySteps::changed);
    connect(&services.subscriptions, &Subscriptions::changed, this, &HistorySteps::changed);
    connect(&services.preferences, &Preferences::changed, this, &HistorySteps::changed);
}

void HistorySteps::answer(NoticeBar &notice)
{
    connect(this, &HistorySteps::told, &notice,
            [&notice](const QString &sentence, NoticeKind kind) { notice.tell(sentence, kind); });
    connect(this, &HistorySteps::redoOffered, &notice, &NoticeBar::offerRedo);
    connect(&notice, &NoticeBar::undoRequested, this, &HistorySteps::undo);
    connect(&notice, &NoticeBar::redoRequested, this, &HistorySteps::redo);
}

QString HistorySteps::undoText() const
{
    return words(m_services.watchlist.nextUndo(), m_services.preferences.values().scoreScale);
}

QString HistorySteps::redoText() const
{
    return words(m_services.watchlist.nextRedo(), m_services.preferences.values().scoreScale);
}

void HistorySteps::take(UndoWork::Step step)
{
    Watchlist &list = m_services.watchlist;
    const bool isUndo = step == UndoWork::Step::Undo;
    const std::optional<JournalEntry> next = isUndo ? list.nextUndo() : list.nextRedo();
    if (!next || !next->isLong) {
        tell(step, isUndo ? list.undo() : list.redo());
        return;
    }
    m_work->start(step);
    if (!m_work->isWorking())
        return;
    m_dialog = new WorkDialog(
        isUndo ? tr("Undoing: %1.").arg(undoText()) : tr("Doing again: %1.").arg(redoText()), m_window);
    connect(m_dialog, &WorkDialog::cancelRequested, m_work, &UndoWork::cancel);
    connect(m_work, &UndoWork::progressed, m_dialog, &WorkDialog::setPercent);
    m_dialog->open();
}

void HistorySteps::tell(UndoWork::Step step, const Result<ChangeSet> &change)
{
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
    const bool isUndo = step == UndoWork::Step::Undo;
    if (!change) {
        const QString notDone = isUndo ? tr("Nothing was undone.") : tr("Nothing was done again.");
        const bool isWanted = change.error().code == ErrorCode::Cancelled; // by who is told
        Q_EMIT told(errorText(change.error(), notDone), isWanted ? NoticeKind::Told : NoticeKind::Problem);
        return;
    }
    const QString done = isUndo ? tr("Undone: %1.") : tr("Done again: %1.");
    Q_EMIT told(done.arg(changeText(*change, m_services.preferences.values().scoreScale)),
                isUndo ? NoticeKind::Told : NoticeKind::Done);
    if (isUndo)
        Q_EMIT redoOffered();
}

} // namespace raiki
