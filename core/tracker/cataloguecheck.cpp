// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/cataloguecheck.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/**
 * bangumi-data (https://github.com/bangumi-data/bangumi-data) by its contributors, CC BY 4.0: its package as
 * a public mirror of packages hands it out, the newest of the form that we read (0.3). Other programs that
 * use the set fetch it from the same address.
 */
constexpr auto sourceAddress = "https://unpkg.com/bangumi-data@0.3/dist/data.json"_L1;

constexpr std::chrono::hours answeredEvery{7 * 24};
constexpr std::chrono::hours failedEvery{24};
/** A look that is planned further away than any was by a clock that was ahead. */
constexpr std::chrono::hours longestWait{8 * 24};

QDateTime after(const QDateTime &now, std::chrono::seconds wait)
{
    return now.addSecs(wait.count());
}

/** Whatever tells a show from others: its seasons' ids and its own title. */
QStringList marksOf(const CatalogueShow &show)
{
    QStringList marks;
    const auto addIds = [&marks](const ExternalIds &ids) {
        for (auto id = ids.begin(); id != ids.end(); ++id)
            marks << QString(externalSiteName(id.key()) + u':' + id.value());
    };
    addIds(show.show.externalIds);
    for (const CatalogueSeason &season : show.seasons)
        addIds(season.season.externalIds);
    if (!show.show.titles.native.isEmpty())
        marks << show.show.titles.native;
    return marks;
}

} // namespace

QUrl catalogueSource()
{
    return QUrl(sourceAddress);
}

QString catalogueVersionIn(const QUrl &finalUrl)
{
    static const QRegularExpression version(u"/bangumi-data@(\\d{1,6}\\.\\d{1,6}\\.\\d{1,6})/"_s);
    return version.match(finalUrl.path()).captured(1);
}

bool isCatalogueLookDue(const PreferenceValues &values, const QDateTime &now)
{
    if (values.consent != NetworkConsent::Given || !values.updateCatalogue)
        return false;
    const QDateTime &next = values.catalogueUpdate.nextLookAt;
    return !next.isValid() || next <= now || next > after(now, longestWait);
}

QDateTime catalogueLookAfterAnswer(const QDateTime &now)
{
    return after(now, answeredEvery);
}

QDateTime catalogueLookAfterFailure(const HttpFailure &failure, const QDateTime &now)
{
    if (failure.kind == FetchFailure::Offline)
        return {};
    std::chrono::seconds wait = failedEvery;
    if (failure.retryAfter)
        wait = std::max(wait, *failure.retryAfter);
    if (failure.retryAt.isValid())
        wait = std::max(wait, std::chrono::seconds(now.secsTo(failure.retryAt)));
    return after(now, std::min<std::chrono::seconds>(wait, answeredEvery));
}

bool isMuchSmaller(const Catalogue &offered, const Catalogue &inUse)
{
    return qint64{offered.showCount()} * 5 < qint64{inUse.showCount()} * 4;
}

int newShowsIn(const Catalogue &after, const Catalogue &before)
{
    QSet<QString> known;
    for (qint32 number = 0; number < before.showCount(); ++number) {
        const QStringList marks = marksOf(before.show(number));
        known.unite(QSet<QString>(marks.begin(), marks.end()));
    }
    int count = 0;
    for (qint32 number = 0; number < after.showCount(); ++number) {
        const QStringList marks = marksOf(after.show(number));
        const bool isKnown = std::any_of(marks.begin(), marks.end(),
                                         [&known](const QString &mark) { return known.contains(mark); });
        count += isKnown ? 0 : 1;
    }
    return count;
}

} // namespace raiki
