// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/publishedcalendar.h"

#include "core/store/database.h"
#include "core/store/preferencestore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/storedvalues.h"

#include <QJsonObject>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr auto keyPrefix = "calendar.given.s"_L1;
constexpr auto sequenceKey = "sequence"_L1;
constexpr auto placeKey = "place"_L1;
constexpr auto revisedKey = "revised"_L1;

QString keyOf(SeasonId season)
{
    return keyPrefix + QString::number(season.value);
}

QJsonObject jsonOf(const CalendarRevision &revision)
{
    return {{sequenceKey, revision.sequence},
            {placeKey, QString::fromLatin1(revision.place)},
            {revisedKey, jsonTime(revision.revisedAt)}};
}

CalendarRevision revisionFrom(const QJsonObject &json)
{
    return {json.value(sequenceKey).toInt(), json.value(placeKey).toString().toLatin1(),
            timeFrom(json.value(revisedKey))};
}

CalendarRevisions revisionsOf(const std::vector<CalendarEvent> &events)
{
    CalendarRevisions revisions;
    for (const CalendarEvent &event : events) {
        if (event.date.isKnown())
            revisions.insert(event.season, revisionOf(event));
    }
    return revisions;
}

} // namespace

Result<CalendarRevisions> PublishedCalendar::given() const
{
    const Result<QHash<QString, QJsonValue>> stored = PreferenceStore(m_database).under(keyPrefix);
    if (!stored)
        return stored.error();
    CalendarRevisions revisions;
    for (auto row = stored->cbegin(); row != stored->cend(); ++row) {
        const SeasonId season{row.key().mid(keyPrefix.size()).toLongLong()};
        if (season.isValid())
            revisions.insert(season, revisionFrom(row->toObject()));
    }
    return revisions;
}

Result<std::vector<CalendarEvent>> PublishedCalendar::publish(const std::vector<CalendarEvent> &events,
                                                              const QDateTime &now,
                                                              const QByteArray &document)
{
    const CalendarRevisions elsewhere = revisionsIn(document);
    const auto raised = [&](CalendarRevisions given) {
        takeNewer(given, elsewhere);
        return raisedAbove(given, events, now);
    };
    const auto hasNews = [](const CalendarRevisions &given, const std::vector<CalendarEvent> &made) {
        const CalendarRevisions revisions = revisionsOf(made);
        for (auto each = revisions.cbegin(); each != revisions.cend(); ++each) {
            if (given.value(each.key()) != *each)
                return true;
        }
        return false;
    };
    const Result<CalendarRevisions> before = given();
    if (!before)
        return before.error();
    std::vector<CalendarEvent> made = raised(*before);
    if (m_database.isReadOnly() || !hasNews(*before, made))
        return made;
    // Another process may publish the same: who holds the write lock looks again.
    return inTransaction(m_database, [&]() -> Result<std::vector<CalendarEvent>> {
        const Result<CalendarRevisions> last = given();
        if (!last)
            return last.error();
        std::vector<CalendarEvent> published = raised(*last);
        if (const Result<void> saved = save(*last, revisionsOf(published)); !saved)
            return saved.error();
        return published;
    });
}

Result<void> PublishedCalendar::keep(const CalendarRevisions &revisions)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const Result<CalendarRevisions> before = given();
        if (!before)
            return before.error();
        CalendarRevisions after = *before;
        takeNewer(after, revisions);
        return save(*before, after);
    });
}

Result<void> PublishedCalendar::save(const CalendarRevisions &before, const CalendarRevisions &after)
{
    QHash<QString, QJsonValue> changes;
    for (auto each = after.cbegin(); each != after.cend(); ++each) {
        if (!before.contains(each.key()) || before.value(each.key()) != *each)
            changes.insert(keyOf(each.key()), jsonOf(*each));
    }
    return changes.isEmpty() ? Result<void>() : PreferenceStore(m_database).setAll(changes);
}

} // namespace raiki
