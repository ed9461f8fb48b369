// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/minutetimer.h"
#include "core/tracker/cataloguecheck.h"
#include "core/tracker/referencecatalogue.h"

#include <QObject>
#include <QThreadPool>

/**
 * The catalogue's own update: asks bangumi-data's document for what is new, reads it on a worker and puts it
 * in the place of the one in use. By itself once a week at most, and only with the user's consent to the
 * network and to this. Store thread.
 */
namespace raiki {

enum class CatalogueUpdateStep { Idle, Fetching, Reading };

enum class CatalogueUpdateResult {
    Taken,
    Unchanged,   ///< the server has none newer than the one in use
    NotFetched,  ///< fetchFailure tells why
    NotReadable, ///< error tells why
    TooSmall,    ///< shows tells how many it has
    NotSaved,    ///< error tells why
    Cancelled,
};

struct CatalogueUpdateReport
{
    CatalogueUpdateResult result = CatalogueUpdateResult::Cancelled;
    int shows = 0; ///< of the document; of the one in use where there was none
    int newShows = 0;
    std::optional<HttpFailure> fetchFailure;
    std::optional<Error> error;
    QDateTime nextLookAt; ///< UTC, where the weekly update is on; invalid: as soon as there is a network
};

class CatalogueUpdater final : public QObject
{
    Q_OBJECT

public:
    /**
     * All borrowed.
     * @param fetcher not shared with whoever calls its cancelAll()
     * @param source catalogueSource(), or a test's
     */
    CatalogueUpdater(Preferences &preferences, ReferenceCatalogue &catalogue, HttpFetcher &fetcher,
                     const Clock &clock, const QUrl &source = catalogueSource(), QObject *parent = nullptr);
    ~CatalogueUpdater() override; ///< waits for the document that is being read

    /** From now on it looks by itself where the preferences allow it: now, when they change, and every few
     * minutes whether it is time. */
    void start();
    /** At once. Contacts the server whatever the preferences say: only after the user's own yes (the caller's
     * duty). Nothing where one is under way. */
    void updateNow();
    /** Ends it with finished(); nothing is taken any more, and it does not look again by itself for a day. */
    void cancel();

    [[nodiscard]] CatalogueUpdateStep step() const { return m_step; }
    /** How the last one of this run of the program ended. */
    [[nodiscard]] const std::optional<CatalogueUpdateReport> &lastReport() const { return m_report; }
    [[nodiscard]] const QUrl &source() const { return m_source; }

Q_SIGNALS:
    void stepChanged(raiki::CatalogueUpdateStep step);
    void finished(const raiki::CatalogueUpdateReport &report);

private:
    struct Read;

    void look();
    void onPreferencesChanged();
    void onCatalogueChanged();
    void begin();
    void abandon(const QDateTime &nextLookAt);
    void onAnswer(HttpAnswer answer);
    void readOnWorker(HttpBody body);
    void onRead(const Validators &validators, Read read);
    void finishUnchanged(const HttpNotModified &answer);
    void finish(CatalogueUpdateReport report, const CatalogueUpdateState &state);
    void saveState(const CatalogueUpdateState &state);
    void setStep(CatalogueUpdateStep step);

    Preferences &m_preferences;
    ReferenceCatalogue &m_catalogue;
    HttpFetcher &m_fetcher;
    const Clock &m_clock;
    QUrl m_source;
    MinuteTimer m_tick;
    CatalogueUpdateStep m_step = CatalogueUpdateStep::Idle;
    bool m_isByItself = false; ///< nobody asked for the one under way
    bool m_isTaking = false;   ///< a change of the catalogue is ours
    quint64 m_run = 0;         ///< what belongs to an earlier one is dropped
    std::optional<CatalogueUpdateReport> m_report;
    QThreadPool m_worker;
};

} // namespace raiki
