// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/extractor.h"
#include "core/announcements/intakedecision.h"
#include "core/announcements/showmatcher.h"
#include "tests/bench/benches.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace raiki::bench {
namespace {

std::optional<QStringList> linesOf(const std::optional<QString> &path)
{
    QFile file(path.value_or(QString()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<MatchCandidate> candidatesFrom(const QStringList &lines)
{
    std::vector<MatchCandidate> candidates;
    QString show;
    for (const QString &line : lines) {
        const QString number = line.section(u'\t', 0, 0);
        const QString title = line.section(u'\t', 1);
        if (candidates.empty() || number != show)
            candidates.push_back({ShowId{static_cast<qint64>(candidates.size()) + 1}, {}, title, {}});
        candidates.back().titles.append(title);
        show = number;
    }
    return candidates;
}

double secondsOf(QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/** Megabytes that this process holds now. */
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/** Microseconds a headline of another program for the same task, which prints figures like ours; 0 where it
 * fails. */
double microsecondsOf(const QString &program, const QStringList &arguments)
{
    QProcess other;
    other.start(program, arguments);
    if (!other.waitForFinished(120'000) || other.exitCode() != 0)
        return 0;
    const QByteArray last = other.readAllStandardOutput().trimmed().split('\n').last();
    return QJsonDocument::fromJson(last).object().value(QStringLiteral("us_per_headline")).toDouble();
}

/** "--beside PROGRAM": how many times the n-gram proof and the plain search of all titles take of our time.
 */
void addRatios(QJsonObject &figures, const QStringList &arguments)
{
    const std::optional<QString> program = valueOf(arguments, QStringLiteral("--beside"));
    if (!program)
        return;
    const double ours = figures.value(QStringLiteral("us_per_headline")).toDouble();
    for (const QString &way : {QStringLiteral("gram"), QStringLiteral("contains")}) {
        const double theirs =
            microsecondsOf(*program, {way, valueOf(arguments, QStringLiteral("--titles")).value_or(QString()),
                                      valueOf(arguments, QStringLiteral("--headlines")).value_or(QString())});
        figures.insert(way + QStringLiteral("_us_per_headline"), theirs);
        figures.insert(QStringLiteral("ratio_to_") + way, theirs > 0 ? ours / theirs : 0);
    }
}

} // namespace

std::optional<QJsonObject> matchHeadlines(const QStringList &arguments)
{
    const auto titles = linesOf(valueOf(arguments, QStringLiteral("--titles")));
    const auto headlines = linesOf(valueOf(arguments, QStringLiteral("--headlines")));
    if (!titles || !headlines)
        return {};
    const std::vector<MatchCandidate> candidates = candidatesFrom(*titles);
    const double before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    const ShowMatcher matcher(candidates);
    const double build = secondsOf(timer);
    const double held = residentMegabytes() - before;

    const QDateTime published(QDate(2025, 11, 20), QTime(9, 0), Qt::UTC);
    std::vector<NewsText> texts;
    for (const QString &headline : *headlines)
        texts.push_back({headline, {}, published});
    timer.start();
    std::vector<std::vector<Announcement>> read;
    for (const NewsText &text : texts)
        read.push_back(extractAnnouncements(text));
    const double readSeconds = secondsOf(timer);
    timer.start();
    std::vector<std::optional<Match>> matches;
    for (size_t i = 0; i < texts.size(); ++i)
        matches.push_back(matcher.match(texts[i], read[i]));
    const double scan = secondsOf(timer);
    timer.start();
    int flagged = 0;
    MatchedShowState state;
    state.showStatus = WatchStatus::Watching;
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto first = read[i].empty() ? std::nullopt : std::optional(read[i].front());
        flagged += decideIntake(first, matches[i], state).action == IntakeAction::Flag;
    }
    const double decide = secondsOf(timer);
    const auto hits =
        std::count_if(matches.begin(), matches.end(), [](const auto &match) { return match.has_value(); });
    const double count = static_cast<double>(texts.size());
    QJsonObject figures{{QStringLiteral("shows"), static_cast<qint64>(candidates.size())},
                        {QStringLiteral("titles"), titles->size()},
                        {QStringLiteral("headlines"), headlines->size()},
                        {QStringLiteral("hits"), static_cast<qint64>(hits)},
                        {QStringLiteral("flagged"), flagged},
                        {QStringLiteral("build"), build},
                        {QStringLiteral("index_mb"), held},
                        {QStringLiteral("read"), readSeconds},
                        {QStringLiteral("scan"), scan},
                        {QStringLiteral("decide"), decide},
                        {QStringLiteral("total"), readSeconds + scan + decide},
                        {QStringLiteral("us_per_headline"), scan / count * 1e6}};
    addRatios(figures, arguments);
    return figures;
}

} // namespace raiki::bench
