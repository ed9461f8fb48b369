// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/shows/show.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <vector>

/**
 * The reference list of known shows, distilled from the bangumi-data set (CC BY 4.0). Read-only beside the
 * user's own data; immutable once opened and safe from any thread.
 */
namespace raiki {

/**
 * Where and when one catalogue season comes out. The set writes a day as 16:00Z: that is read as a day where
 * it tells which of two, else as the month.
 */
struct CatalogueRelease
{
    Release release; ///< ids are not set
    FuzzyDate premiere;
};

struct CatalogueSeason
{
    Season season;      ///< ids are not set
    FuzzyDate premiere; ///< of its broadcast
    std::vector<CatalogueRelease> releases;
};

struct CatalogueShow
{
    qint32 number = 0;                    ///< its place in this catalogue; not stable between snapshots
    Show show;                            ///< id is not set
    std::vector<CatalogueSeason> seasons; ///< in order of premiere
};

struct CatalogueHit
{
    qint32 show = 0;
    QString title; ///< the title that matched
    int score = 0; ///< 100 equal, 80 prefix, 60 word prefix, 40 fragment
};

class Catalogue final
{
public:
    Catalogue(); ///< empty
    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;
    ~Catalogue();

    /** Opens a snapshot as resources/catalogue distils it. BadDocument where it is damaged. */
    [[nodiscard]] static Result<Catalogue> fromSnapshot(const QByteArray &snapshot);
    /**
     * Distils a document in bangumi-data's own form (its dist/data.json); the same grouping as the snapshot.
     * @param version of the data set, which the document itself does not tell
     */
    [[nodiscard]] static Result<Catalogue> fromBangumiData(const QByteArray &json,
                                                           const QString &version = {});
    /** The compact form that fromSnapshot() reads. */
    [[nodiscard]] QByteArray toSnapshot() const;

    /** Builds what search() and the finders need now, say on a worker, and not at their first call. */
    void prepareSearch() const;
    /** The same for titles alone (findByTitle(), findByStem()), which are all that most imports ask. */
    void prepareFinding() const;

    [[nodiscard]] int showCount() const;
    [[nodiscard]] int seasonCount() const;
    [[nodiscard]] QString version() const;                 ///< of the data set, e.g. "0.3.208"; may be empty
    [[nodiscard]] CatalogueShow show(qint32 number) const; ///< 0 <= number < showCount()

    /** Best first. Any title, any script, by whole, prefix, word prefix or fragment; two Japanese characters
     * are enough. */
    [[nodiscard]] std::vector<CatalogueHit> search(QStringView text, int limit = 50) const;
    /** Shows with a title equal in normal form, season words aside ("Medalist Season 2" finds Medalist). */
    [[nodiscard]] std::vector<qint32> findByTitle(QStringView title) const;
    /** The one show with a title of which @p title is what stands before the subtitle, season words aside
     * ("Frieren"); nothing where two have it. Less sure than findByTitle(), so ask that first. */
    [[nodiscard]] std::optional<qint32> findByStem(QStringView title) const;
    /** Shows with a title that is one slip of the hand off @p title ("Cowboy Beebop"), season words aside; a
     * question, never an answer. */
    [[nodiscard]] std::vector<qint32> findBySlip(QStringView title) const;
    /** The show, and the season in it, of another service's id. */
    [[nodiscard]] std::optional<std::pair<qint32, int>> findByExternalId(ExternalSite site,
                                                                         const QString &id) const;
    /** Seasons whose premiere may lie between the two days, as (show, season) numbers, by premiere. */
    [[nodiscard]] std::vector<std::pair<qint32, int>> premieresBetween(QDate first, QDate last) const;
    /**
     * Seasons that began before @p day and have episodes on it or later, as (show, season) numbers, by
     * premiere: by their known end, else as many weeks as they have episodes. One whose end and number of
     * episodes nobody knows is told only where it has run for a year: a series without end.
     */
    [[nodiscard]] std::vector<std::pair<qint32, int>> runningOn(QDate day) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace raiki
