// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/pollrun.h"

#include "core/base/logging.h"
#include "core/feeds/networkpresence.h"
#include "core/tracker/pollstates.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace raiki {
namespace {

/** What is asked for at once; the fetcher lines them up by host. */
constexpr int mostInFlight = 128;
/** A slice holds as much as was written, and shown, in this time before: news of the list takes longer. */
constexpr std::chrono::milliseconds slicesLast{12};
constexpr size_t leastASlice = 10;
constexpr size_t firstSlice = 100;
constexpr size_t mostASlice = 400;
constexpr size_t feedsASlice = 100;
/** So much waiting to be written is worth writing while others are still read. */
constexpr size_t itemsWorthWriting = 1000;
constexpr std::chrono::milliseconds commitEvery{1000};

FeedPollReport reportOf(const Feed &feed, PollResult result)
{
    FeedPollReport report;
    report.feed = feed.id;
    report.url = feed.url;
    report.result = result;
    return report;
}

} // namespace

PollRun::PollRun(FeedIntake &intake, HttpFetcher &fetcher, const Clock &clock, std::vector<Feed> feeds,
                 GivenAnswers given, std::chrono::minutes leastInterval)
    : m_intake(intake)
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_leastInterval(leastInterval)
    , m_toFetch(std::make_move_iterator(feeds.begin()), std::make_move_iterator(feeds.end()))
    , m_given(std::move(given))
    , m_total(static_cast<int>(m_toFetch.size()))
    , m_itemsASlice(firstSlice)
{
    for (const Feed &feed : m_toFetch)
        m_open.insert(feed.id);
    m_workers.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_commitTimer.setSingleShot(true);
    connect(&m_commitTimer, &QTimer::timeout, this, &PollRun::commitSlice);
}

PollRun::~PollRun()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void PollRun::start()
{
    Result<std::shared_ptr<const ShowMatcher>> matcher = m_intake.matcher();
    if (!matcher) {
        m_report.error = matcher.error();
        m_toFetch.clear();
        m_open.clear();
    } else {
        m_matcher = *std::move(matcher);
    }
    fetchMore();
    finishSoon();
}

void PollRun::cancel()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_fetcher.cancelAll();
    m_workers.clear();
    m_commitTimer.stop();
    m_toFetch.clear();
    m_settled.clear();
    m_itemsSettled = 0;
    Q_EMIT finished();
}

void PollRun::fetchMore()
{
    while (!m_isOver && m_inFlight < mostInFlight && !m_toFetch.empty()) {
        const Feed feed = std::move(m_toFetch.front());
        m_toFetch.pop_front();
        if (takeGiven(feed))
            continue;
        if (m_isOffline && !isOnThisMachine(feed.url)) {
            settleOffline(feed);
            continue;
        }
        ++m_inFlight;
        HttpRequest request;
        request.url = feed.url;
        request.validators = feed.validators;
        m_fetcher.get(request, [self = QPointer<PollRun>(this), feed](HttpAnswer answer) {
            if (self)
                self->onAnswer(feed, std::move(answer));
        });
    }
}

/** Later, as any other answer. @return false where the feed has to be asked */
bool PollRun::takeGiven(const Feed &feed)
{
    const auto given = m_given.constFind(feed.id);
    if (given == m_given.cend())
        return false;
    ++m_inFlight;
    QMetaObject::invokeMethod(
        this, [this, feed, answer = *given] { onAnswer(feed, answer); }, Qt::QueuedConnection);
    m_given.erase(given);
    return true;
}

void PollRun::onAnswer(const Feed &feed, HttpAnswer answer)
{
    if (m_isOver)
        return;
    --m_inFlight;
    if (const auto *body = std::get_if<HttpBody>(&answer)) {
        readOnWorker(feed, *body);
    } else if (const auto *same = std::get_if<HttpNotModified>(&answer)) {
        settle(feed, afterNotModified(feed, *same, moment()), reportOf(feed, PollResult::Unchanged), {});
    } else {
        const HttpFailure &failure = std::get<HttpFailure>(answer);
        m_isOffline = m_isOffline || failure.kind == FetchFailure::Offline;
        settle(feed, afterFailure(feed, failure, moment()), reportOf(feed, PollResult::Failed), {});
    }
    fetchMore();
}

/** One request that found no network speaks for the others. */
void PollRun::settleOffline(const Feed &feed)
{
    HttpFailure failure;
    failure.kind = FetchFailure::Offline;
    settle(feed, afterFailure(feed, failure, moment()), reportOf(feed, PollResult::Failed), {});
}

/** Values in, values out: the worker sees nothing of the store. */
void PollRun::readOnWorker(const Feed &feed, const HttpBody &body)
{
    m_workers.start([this, feed, body, matcher = m_matcher, now = m_clock.now()] {
        const bool isSame = !feed.bodyHash.isEmpty() && bodyHashOf(body.bytes) == feed.bodyHash;
        auto read = std::make_shared<Result<ReadFeed>>(ReadFeed{});
        if (!isSame)
            *read = readPolledFeed(feed.id, body, *matcher, now);
        HttpBody head = body;
        head.bytes.clear();
        // The destructor waits for us, so `this` is there; a queued call to an object that is gone is
        // dropped.
        QMetaObject::invokeMethod(
            this, [this, feed, head, read] { onRead(feed, head, std::move(*read)); }, Qt::QueuedConnection);
    });
}

void PollRun::onRead(const Feed &feed, const HttpBody &body, Result<ReadFeed> read)
{
    if (m_isOver)
        return;
    if (!read) {
        settle(feed, afterFailure(feed, failureOf(read.error()), moment()),
               reportOf(feed, PollResult::Failed), {});
        return;
    }
    if (!read->feed.isValid()) { // the same bytes as last time were not read again
        settle(feed, afterSameBody(feed, body, moment()), reportOf(feed, PollResult::Unchanged), {});
        return;
    }
    FeedPollReport report = reportOf(feed, PollResult::Unchanged);
    report.items = static_cast<int>(read->items.size());
    report.problem = read->problem;
    const PollMoment now = moment();
    Feed after = afterDocument(feed, *read, now);
    read->quietPollAt = quietPollAt(after, *read, now);
    settle(feed, std::move(after), std::move(report), *std::move(read));
}

void PollRun::settle(const Feed &before, Feed after, FeedPollReport report, std::optional<ReadFeed> read)
{
    report.failure = after.health.failure;
    report.httpStatus = after.health.httpStatus;
    report.failureDetail = after.health.failureDetail;
    report.nextPollAt = after.health.nextPollAt;
    if (report.result == PollResult::Failed)
        qCInfo(lcFeeds) << before.url << fetchFailureName(report.failure) << report.failureDetail;
    const QDateTime quiet = read ? read->quietPollAt : QDateTime();
    m_itemsSettled += read ? read->items.size() : 0;
    m_settled.push_back({std::move(after), std::move(read), std::move(report), quiet});
    scheduleCommit();
}

/** About every second; at once when there is much to write or nothing else is on its way. */
void PollRun::scheduleCommit()
{
    const bool isLast = static_cast<int>(m_settled.size()) == m_open.size();
    if (isLast || m_itemsSettled >= itemsWorthWriting)
        m_commitTimer.start(std::chrono::milliseconds{0});
    else if (!m_commitTimer.isActive())
        m_commitTimer.start(commitEvery);
}

void PollRun::commitSlice()
{
    if (m_isOver || m_settled.empty())
        return;
    std::vector<Settled> slice = takeSlice();
    std::vector<ReadFeed> read;
    std::vector<Feed> states;
    for (Settled &settled : slice) {
        if (settled.read)
            read.push_back(*std::move(settled.read));
        states.push_back(settled.state);
    }
    QElapsedTimer took;
    took.start();
    Result<IntakeReport> taken = m_intake.commit(read, states);
    fitSlices(std::chrono::nanoseconds(took.nsecsElapsed()));
    if (!taken) {
        m_report.error = taken.error();
        cancel();
        return;
    }
    addToReport(std::move(slice), *std::move(taken));
    Q_EMIT progressed(m_total - static_cast<int>(m_open.size()), m_total);
    if (!m_settled.empty())
        m_commitTimer.start(std::chrono::milliseconds{0}); // after what waits in the event loop
    finishSoon();
}

/** Half of what is too long, a quarter more of what is not: one slow slice, or a quick one, decides little.
 */
void PollRun::fitSlices(std::chrono::nanoseconds took)
{
    const size_t fitting = took > slicesLast ? m_itemsASlice / 2 : m_itemsASlice + m_itemsASlice / 4 + 1;
    m_itemsASlice = std::clamp(fitting, leastASlice, mostASlice);
}

std::vector<PollRun::Settled> PollRun::takeSlice()
{
    std::vector<Settled> slice;
    size_t items = 0;
    while (!m_settled.empty() && items < m_itemsASlice && slice.size() < feedsASlice) {
        slice.push_back(std::move(m_settled.front()));
        m_settled.pop_front();
        items += slice.back().read ? slice.back().read->items.size() : 0;
    }
    m_itemsSettled -= items;
    return slice;
}

void PollRun::addToReport(std::vector<Settled> slice, IntakeReport taken)
{
    for (Settled &settled : slice) {
        m_open.remove(settled.state.id);
        settled.report.newItems = taken.newItemsByFeed.value(settled.state.id);
        if (settled.report.newItems > 0)
            settled.report.result = PollResult::New;
        else if (settled.quietPollAt.isValid())
            settled.report.nextPollAt = settled.quietPollAt;
        m_report.feeds.push_back(std::move(settled.report));
    }
    IntakeReport &intake = m_report.intake;
    intake.items += taken.items;
    intake.newItems += taken.newItems;
    std::move(taken.flagged.begin(), taken.flagged.end(), std::back_inserter(intake.flagged));
    std::move(taken.review.begin(), taken.review.end(), std::back_inserter(intake.review));
    for (auto count = taken.newItemsByFeed.cbegin(); count != taken.newItemsByFeed.cend(); ++count)
        intake.newItemsByFeed[count.key()] += count.value();
}

void PollRun::finishSoon()
{
    if (!m_open.isEmpty() || m_isOver)
        return;
    m_isOver = true;
    // Queued, so that whoever started the run can connect first and whoever hears of its end can delete it.
    QMetaObject::invokeMethod(this, &PollRun::finished, Qt::QueuedConnection);
}

PollMoment PollRun::moment() const
{
    return {m_clock.now(), QRandomGenerator::global()->generateDouble(), m_leastInterval};
}

} // namespace raiki
