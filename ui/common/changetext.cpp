// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/changetext.h"

#include "ui/common/listtext.h"
#include "ui/common/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace raiki {

namespace {

/** The translation context of this file. */
class ChangeText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ChangeText)
};

QString scoreWords(const std::optional<int> &score, ShownScores scale)
{
    return score ? scoreText(*score, scale, QLocale()) : ChangeText::tr("none");
}

/** What changed between two states of one row of the list; the field the user is likeliest to have meant
 * first. */
QString entryText(const WatchEntry &before, const WatchEntry &after, ShownScores scale)
{
    QStringList said;
    if (before.episodesWatched != after.episodesWatched) {
        //: For example "3 → 4 episodes"
        said << (after.episodesWatched == 1 ? ChangeText::tr("%1 → 1 episode").arg(before.episodesWatched)
                                            : ChangeText::tr("%1 → %2 episodes")
                                                  .arg(before.episodesWatched)
                                                  .arg(after.episodesWatched));
    }
    if (before.status != after.status)
        said << ChangeText::tr("%1 → %2").arg(statusText(before.status), statusText(after.status));
    if (!said.isEmpty())
        return said.join(QStringLiteral(", "));
    if (before.score != after.score)
        return ChangeText::tr("score %1 → %2")
            .arg(scoreWords(before.score, scale), scoreWords(after.score, scale));
    if (before.notes != after.notes)
        return ChangeText::tr("notes");
    if (before.tags != after.tags)
        return ChangeText::tr("tags");
    if (before.reminders == after.reminders)
        return ChangeText::tr("dates");
    if (after.reminders == ReminderChoice::Never)
        return ChangeText::tr("muted");
    return before.reminders == ReminderChoice::Never ? ChangeText::tr("not muted")
                                                     : ChangeText::tr("reminders");
}

int countOfEdits(const ChangeSet &changes)
{
    return static_cast<int>(
        std::count_if(changes.changes.begin(), changes.changes.end(), [](const AnyChange &change) {
            const auto *entry = std::get_if<Change<WatchEntry>>(&change);
            return entry && entry->before && entry->after;
        }));
}

/** "3 seasons → Completed" where that is what they have in common; empty: it is not. */
QString commonStatusText(const ChangeSet &changes)
{
    std::optional<WatchStatus> common;
    for (const AnyChange &change : changes.changes) {
        const auto *entry = std::get_if<Change<WatchEntry>>(&change);
        if (!entry || !entry->before || !entry->after)
            continue;
        const WatchStatus status = entry->after->status;
        if (status == entry->before->status || (common && *common != status))
            return {};
        common = status;
    }
    if (!common)
        return {};
    //: %n how many, %1 the status that they get
    return ChangeText::tr("%n season(s) → %1", nullptr, countOfEdits(changes)).arg(statusText(*common));
}

/** Of many at once. */
QString manyEditsText(const ChangeSet &changes)
{
    const QString common = commonStatusText(changes);
    return common.isEmpty() ? ChangeText::tr("edit %n seasons", nullptr, countOfEdits(changes)) : common;
}

QString editDoneText(const ChangeSet &changes, ShownScores scale)
{
    const int count = countOfEdits(changes);
    if (count < 2 || !commonStatusText(changes).isEmpty())
        return changeText(changes, scale);
    return ChangeText::tr("%n season(s) changed", nullptr, count);
}

/** How many episodes a season is said to have, where that was said. */
QString totalText(const ChangeSet &changes)
{
    const Season *after = nullptr;
    for (const AnyChange &change : changes.changes) {
        const auto *season = std::get_if<Change<Season>>(&change);
        if (season && season->before && season->after && season->before->episodes != season->after->episodes)
            after = &*season->after;
    }
    if (!after)
        return {};
    return after->episodes ? ChangeText::tr("%n episode(s) in all", nullptr, *after->episodes)
                           : ChangeText::tr("number of episodes not known");
}

QString editText(const ChangeSet &changes, ShownScores scale)
{
    const Change<WatchEntry> *entry = nullptr;
    for (const AnyChange &change : changes.changes) {
        const auto *candidate = std::get_if<Change<WatchEntry>>(&change);
        if (!candidate || !candidate->before || !candidate->after)
            continue;
        if (entry)
            return manyEditsText(changes);
        entry = candidate;
    }
    QStringList said;
    if (entry)
        said << entryText(*entry->before, *entry->after, scale);
    if (const QString total = totalText(changes); !total.isEmpty())
        said << total;
    if (said.isEmpty())
        return ChangeText::tr("edit %1").arg(changes.subject);
    //: %1 the show, %2 what changed
    return ChangeText::tr("%1, %2").arg(changes.subject, said.join(QStringLiteral(", ")));
}

/** How the feeds of a change stand on one side of it. */
QJsonObject feedsOf(const ChangeSet &changes, QLatin1StringView side)
{
    return changes.setup.value(side).toObject().value(QLatin1String("feeds")).toObject();
}

QString addedFeedsText(const ChangeSet &changes)
{
    const auto before = feedsOf(changes, QLatin1StringView("before")).size();
    const auto after = feedsOf(changes, QLatin1StringView("after")).size();
    return ChangeText::tr("add %n feed(s)", nullptr, static_cast<int>(qAbs(after - before)));
}

enum class PauseStep { None, Pause, Resume };

PauseStep pauseStep(const ChangeSet &changes)
{
    const QJsonObject before = feedsOf(changes, QLatin1StringView("before"));
    const QJsonObject after = feedsOf(changes, QLatin1StringView("after"));
    if (before.isEmpty() || after.isEmpty())
        return PauseStep::None;
    const auto isPaused = [](const QJsonObject &feeds) {
        return feeds.begin()->toObject().value(QLatin1String("paused")).toBool();
    };
    if (isPaused(before) == isPaused(after))
        return PauseStep::None;
    return isPaused(after) ? PauseStep::Pause : PauseStep::Resume;
}

QString feedEditText(const ChangeSet &changes)
{
    switch (pauseStep(changes)) {
    case PauseStep::Pause:
        return ChangeText::tr("pause the feed %1").arg(changes.subject);
    case PauseStep::Resume:
        return ChangeText::tr("resume the feed %1").arg(changes.subject);
    case PauseStep::None:
        break;
    }
    return ChangeText::tr("change the feed %1").arg(changes.subject);
}

} // namespace

QString changeDoneText(const ChangeSet &changes, ShownScores scale)
{
    switch (changes.kind) {
    case ChangeKind::AddShow:
        return ChangeText::tr("Added: %1").arg(changes.subject);
    case ChangeKind::RemoveShow:
        return ChangeText::tr("Removed: %1").arg(changes.subject);
    case ChangeKind::SetPremiere:
        return ChangeText::tr("Premiere set: %1").arg(changes.subject);
    case ChangeKind::EditAliases:
        return ChangeText::tr("Names changed: %1").arg(changes.subject);
    case ChangeKind::EditShow:
        return ChangeText::tr("Changed: %1").arg(changes.subject);
    case ChangeKind::AddFeeds:
        return changes.subject.isEmpty() ? addedFeedsText(changes)
                                         : ChangeText::tr("Added: %1").arg(changes.subject);
    case ChangeKind::RemoveFeed:
        return ChangeText::tr("Removed: %1").arg(changes.subject);
    case ChangeKind::EditFeed:
        switch (pauseStep(changes)) {
        case PauseStep::Pause:
            return ChangeText::tr("Paused: %1").arg(changes.subject);
        case PauseStep::Resume:
            return ChangeText::tr("Resumed: %1").arg(changes.subject);
        case PauseStep::None:
            return ChangeText::tr("Changed: %1").arg(changes.subject);
        }
        break;
    case ChangeKind::EditEntry:
        return editDoneText(changes, scale);
    case ChangeKind::Import:
    case ChangeKind::TakeBackImport:
    case ChangeKind::AcceptNews:
    case ChangeKind::DismissNews:
        break;
    }
    return changeText(changes, scale);
}

QString changeText(const ChangeSet &changes, ShownScores scale)
{
    switch (changes.kind) {
    case ChangeKind::AddShow:
        return ChangeText::tr("add %1").arg(changes.subject);
    case ChangeKind::RemoveShow:
        return ChangeText::tr("remove %1").arg(changes.subject);
    case ChangeKind::EditEntry:
        return editText(changes, scale);
    case ChangeKind::SetPremiere:
        return ChangeText::tr("premiere of %1").arg(changes.subject);
    case ChangeKind::Import:
        return ChangeText::tr("import %1").arg(changes.subject);
    case ChangeKind::TakeBackImport:
        return ChangeText::tr("take back the import of %1").arg(changes.subject);
    case ChangeKind::AcceptNews:
        return ChangeText::tr("accept news of %1").arg(changes.subject);
    case ChangeKind::DismissNews:
        if (changes.news.size() > 1)
            return ChangeText::tr("dismiss %n piece(s) of news", nullptr,
                                  static_cast<int>(changes.news.size()));
        return ChangeText::tr("dismiss news of %1").arg(changes.subject);
    case ChangeKind::EditAliases:
        return ChangeText::tr("aliases of %1").arg(changes.subject);
    case ChangeKind::AddFeeds:
        return changes.subject.isEmpty() ? addedFeedsText(changes)
                                         : ChangeText::tr("add the feed %1").arg(changes.subject);
    case ChangeKind::RemoveFeed:
        return ChangeText::tr("remove the feed %1").arg(changes.subject);
    case ChangeKind::EditFeed:
        return feedEditText(changes);
    case ChangeKind::EditShow:
        break;
    }
    return ChangeText::tr("edit %1").arg(changes.subject);
}

} // namespace raiki
