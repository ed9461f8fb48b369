// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/polling.h"

#include "app/jsonviews.h"
#include "app/newslines.h"
#include "app/words.h"
#include "ui/common/listtext.h"

namespace raiki {

namespace {

QJsonArray newsJson(const std::vector<InboxRow> &rows)
{
    QJsonArray out;
    for (const InboxRow &row : rows)
        out << jsonOf(row);
    return out;
}

void printRows(const CommandContext &context, const std::vector<InboxRow> &rows, const QString &heading,
               const DateStyle &style)
{
    if (rows.empty())
        return;
    context.terminal.print(context.terminal.emphasised(heading));
    for (const InboxRow &row : rows) {
        context.terminal.print(QStringLiteral("  ") + newsLine(row, style));
        context.terminal.print(QStringLiteral("    ") + headlineLine(row));
    }
}

} // namespace

PollReport pollNow(const CommandContext &context, TrackerServices &tracker,
                   const std::function<void()> &start)
{
    PollReport report;
    QObject scope;
    QObject::connect(&tracker.poller, &FeedPoller::progressed, &scope, [&](int done, int total) {
        context.terminal.progress(CommandText::tr("%1 of %n feed(s)", nullptr, total).arg(done));
    });
    QObject::connect(
        &tracker.poller, &FeedPoller::finished, &scope,
        [&](const PollReport &done) {
            context.terminal.endProgress();
            report = done;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    start();
    QCoreApplication::exec();
    return report;
}

QJsonObject pollJson(const PollReport &report)
{
    QJsonArray feeds;
    for (const FeedPollReport &feed : report.feeds)
        feeds << jsonOf(feed);
    return {{QStringLiteral("feeds"), feeds},
            {QStringLiteral("flagged"), newsJson(report.intake.flagged)},
            {QStringLiteral("review"), newsJson(report.intake.review)}};
}

void printNews(const CommandContext &context, const TrackerServices &tracker, const IntakeReport &intake)
{
    const DateStyle style = terminalDates(context.composition.clock(), tracker.preferences.values());
    printRows(context, intake.flagged, CommandText::tr("Flagged"), style);
    printRows(context, intake.review, CommandText::tr("For your decision (“raiki inbox”)"), style);
}

} // namespace raiki
