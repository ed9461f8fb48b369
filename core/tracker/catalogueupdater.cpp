// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/catalogueupdater.h"

#include "core/base/logging.h"

#include <QPointer>

namespace raiki {
namespace {

constexpr std::chrono::minutes catalogueLookEvery{10};
constexpr std::chrono::minutes catalogueDeadline{
    5}; ///< some megabytes; a silent server is given up much earlier
constexpr qint64 maxFetchedBytes = 64LL * 1024 * 1024;

} // namespace

/** What the worker made of a document. */
struct CatalogueUpdater::Read
{
    Result<PreparedCatalogue> prepared;
    bool isTooSmall = false;
    int newShows = 0;
};

CatalogueUpdater::CatalogueUpdater(Preferences &preferences, ReferenceCatalogue &catalogue,
                                   HttpFetcher &fetcher, const Clock &clock, const QUrl &source,
                                   QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_catalogue(catalogue)
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_source(source)
    , m_tick(clock, catalogueLookEvery)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_tick, &MinuteTimer::timeout, this, &CatalogueUpdater::look);
    connect(&m_preferences, &Preferences::changed, this, &CatalogueUpdater::onPreferencesChanged);
    connect(&m_catalogue, &ReferenceCatalogue::changed, this, &CatalogueUpdater::onCatalogueChanged);
}

CatalogueUpdater::~CatalogueUpdater()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void CatalogueUpdater::start()
{
    m_tick.start();
    look();
}

void CatalogueUpdater::updateNow()
{
    if (m_step != CatalogueUpdateStep::Idle)
        return;
    m_isByItself = false;
    begin();
}

void CatalogueUpdater::look()
{
    if (m_step != CatalogueUpdateStep::Idle || !m_tick.isActive())
        return;
    // Another process may have answered for the user, or looked.
    if (const Result<void> read = m_preferences.reload(); !read) {
        qCWarning(lcTransfer) << "cannot see whether the catalogue may be updated:" << read.error().detail;
        return;
    }
    PreferenceValues values = m_preferences.values();
    // Where the last time could not be written down, it holds all the same.
    QDateTime &next = values.catalogueUpdate.nextLookAt;
    if (m_report && m_report->nextLookAt.isValid() && (!next.isValid() || next < m_report->nextLookAt))
        next = m_report->nextLookAt;
    if (!isCatalogueLookDue(values, m_clock.now()))
        return;
    m_isByItself = true;
    begin();
}

/** Whoever takes consent back ends what runs by it, at once; whoever gives it does not wait for the tick. */
void CatalogueUpdater::onPreferencesChanged()
{
    const PreferenceValues &values = m_preferences.values();
    const bool isAllowed = values.consent == NetworkConsent::Given && values.updateCatalogue;
    if (!isAllowed && m_isByItself)
        abandon(values.catalogueUpdate.nextLookAt);
    QMetaObject::invokeMethod(this, &CatalogueUpdater::look, Qt::QueuedConnection);
}

/** A list that the user chose is no answer of the server's, and stays for a week. */
void CatalogueUpdater::onCatalogueChanged()
{
    if (m_isTaking)
        return;
    const QDateTime next = catalogueLookAfterAnswer(m_clock.now());
    abandon(next);
    if (m_preferences.values().catalogueUpdate != CatalogueUpdateState())
        saveState({{}, {}, next});
}

void CatalogueUpdater::begin()
{
    HttpRequest request;
    request.url = m_source;
    request.maxBytes = maxFetchedBytes;
    request.deadline = catalogueDeadline;
    request.accept = "application/json";
    // A 304 must not hide a newer list behind the shipped one.
    if (m_catalogue.isUpdated())
        request.validators = m_preferences.values().catalogueUpdate.validators;
    const quint64 run = ++m_run;
    m_fetcher.get(request, [self = QPointer<CatalogueUpdater>(this), run](HttpAnswer answer) {
        if (self && self->m_run == run)
            self->onAnswer(std::move(answer));
    });
    setStep(CatalogueUpdateStep::Fetching);
}

void CatalogueUpdater::cancel()
{
    const QDateTime next = m_preferences.values().catalogueUpdate.nextLookAt;
    abandon(m_isByItself ? catalogueLookAfterFailure({}, m_clock.now()) : next);
}

void CatalogueUpdater::abandon(const QDateTime &nextLookAt)
{
    if (m_step == CatalogueUpdateStep::Idle)
        return;
    ++m_run;
    m_fetcher.cancelAll();
    CatalogueUpdateState state = m_preferences.values().catalogueUpdate;
    state.nextLookAt = nextLookAt;
    CatalogueUpdateReport report;
    report.shows = m_catalogue.current().showCount();
    report.nextLookAt = nextLookAt;
    finish(std::move(report), state);
}

void CatalogueUpdater::onAnswer(HttpAnswer answer)
{
    if (auto *body = std::get_if<HttpBody>(&answer))
        return readOnWorker(std::move(*body));
    if (const auto *unchanged = std::get_if<HttpNotModified>(&answer))
        return finishUnchanged(*unchanged);
    const HttpFailure &failure = std::get<HttpFailure>(answer);
    CatalogueUpdateState state = m_preferences.values().catalogueUpdate;
    if (failure.kind != FetchFailure::Offline)
        state.nextLookAt = catalogueLookAfterFailure(failure, m_clock.now());
    CatalogueUpdateReport report;
    report.result = CatalogueUpdateResult::NotFetched;
    report.shows = m_catalogue.current().showCount();
    report.fetchFailure = failure;
    report.nextLookAt = catalogueLookAfterFailure(failure, m_clock.now());
    finish(std::move(report), state);
}

void CatalogueUpdater::finishUnchanged(const HttpNotModified &answer)
{
    CatalogueUpdateState state = m_preferences.values().catalogueUpdate;
    if (!answer.validators.etag.isEmpty())
        state.validators.etag = answer.validators.etag;
    if (!answer.validators.lastModified.isEmpty())
        state.validators.lastModified = answer.validators.lastModified;
    state.checkedAt = m_clock.now();
    state.nextLookAt = catalogueLookAfterAnswer(m_clock.now());
    CatalogueUpdateReport report;
    report.result = CatalogueUpdateResult::Unchanged;
    report.shows = m_catalogue.current().showCount();
    report.nextLookAt = state.nextLookAt;
    finish(std::move(report), state);
}

void CatalogueUpdater::readOnWorker(HttpBody body)
{
    setStep(CatalogueUpdateStep::Reading);
    // The destructor waits for us, so `this` is there.
    m_worker.start([this, run = m_run, body = std::move(body), inUse = m_catalogue.shared()] {
        const auto read =
            std::make_shared<Read>(Read{prepareCatalogue(body.bytes, catalogueVersionIn(body.finalUrl))});
        if (read->prepared) {
            const Catalogue &offered = *read->prepared->catalogue;
            read->isTooSmall = isMuchSmaller(offered, *inUse);
            read->newShows = read->isTooSmall ? 0 : newShowsIn(offered, *inUse);
        }
        QMetaObject::invokeMethod(
            this,
            [this, run, read, validators = body.validators] {
                if (run == m_run)
                    onRead(validators, std::move(*read));
            },
            Qt::QueuedConnection);
    });
}

void CatalogueUpdater::onRead(const Validators &validators, Read read)
{
    CatalogueUpdateState state = m_preferences.values().catalogueUpdate;
    state.nextLookAt = catalogueLookAfterAnswer(m_clock.now());
    CatalogueUpdateReport report;
    report.nextLookAt = state.nextLookAt;
    if (!read.prepared) {
        report.result = CatalogueUpdateResult::NotReadable;
        report.shows = m_catalogue.current().showCount();
        report.error = read.prepared.error();
        return finish(std::move(report), state);
    }
    report.shows = read.prepared->catalogue->showCount();
    report.newShows = read.newShows;
    if (read.isTooSmall) {
        report.result = CatalogueUpdateResult::TooSmall;
        return finish(std::move(report), state);
    }
    m_isTaking = true;
    const Result<void> taken = m_catalogue.take(*std::move(read.prepared));
    m_isTaking = false;
    if (!taken) {
        report.result = CatalogueUpdateResult::NotSaved;
        report.error = taken.error();
        return finish(std::move(report), state);
    }
    report.result = CatalogueUpdateResult::Taken;
    // After the file: were they first, a 304 could hide for ever what a crash kept from being written.
    state.validators = validators;
    state.checkedAt = m_clock.now();
    finish(std::move(report), state);
}

void CatalogueUpdater::finish(CatalogueUpdateReport report, const CatalogueUpdateState &state)
{
    m_isByItself = false;
    m_report = std::move(report);
    saveState(state);
    setStep(CatalogueUpdateStep::Idle);
    Q_EMIT finished(*m_report);
}

void CatalogueUpdater::saveState(const CatalogueUpdateState &state)
{
    PreferenceValues values = m_preferences.values();
    values.catalogueUpdate = state;
    if (const Result<void> saved = m_preferences.save(values); !saved)
        qCWarning(lcTransfer) << "when the catalogue was updated is not written down:"
                              << saved.error().detail;
}

void CatalogueUpdater::setStep(CatalogueUpdateStep step)
{
    m_step = step;
    Q_EMIT stepChanged(step);
}

} // namespace raiki
