// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/publishedcalendar.h"

#include "core/store/database.h"
#include "core/store/preferencestore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/storedvalues.h"

#include <QJsonObject>
#include <QUuid>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr auto keyPrefix = "calendar.given.s"_L1;
constexpr auto listKey = "calendar.given.list"_L1;
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

QByteArray newList()
{
    constexpr qsizetype length = 16;
    return QUuid::createUuid().toByteArray(QUuid::Id128).left(length);
}

} // namespace

Result<GivenCalendar> PublishedCalendar::given() const
{
    const Result<QHash<QString, QJsonValue>> stored = PreferenceStore(m_database).under(keyPrefix);
    if (!stored)
        return stored.error();
    const Result<QJsonValue> list = PreferenceStore(m_database).value(listKey);
    if (!list)
        return list.error();
    GivenCalendar given{list->toString().toLatin1(), {}};
    for (auto row = stored->cbegin(); row != stored->cend(); ++row) {
        const SeasonId season{row.key().mid(keyPrefix.size()).toLongLong()};
        if (season.isValid())
            given.revisions.insert(season, revisionFrom(row->toObject()));
    }
    return given;
}

Result<std::vector<CalendarEvent>> PublishedCalendar::publish(const std::vector<CalendarEvent> &events,
                                                              const QDateTime &now,
                                                              const QByteArray &document)
{
    const auto raised = [&](GivenCalendar given) {
        takeNewer(given.revisions, revisionsIn(document, given.list));
        std::vector<CalendarEvent> made = raisedAbove(given.revisions, events, now);
        for (CalendarEvent &event : made)
            event.list = given.list;
        return made;
    };
    const auto hasNews = [](const GivenCalendar &given, const std::vector<CalendarEvent> &made) {
        const CalendarRevisions revisions = revisionsOf(made);
        for (auto each = revisions.cbegin(); each != revisions.cend(); ++each) {
            if (given.list.isEmpty() || given.revisions.value(each.key()) != *each)
                return true;
        }
        return false;
    };
    const Result<GivenCalendar> before = given();
    if (!before)
        return before.error();
    std::vector<CalendarEvent> made = raised(*before);
    if (m_database.isReadOnly() || !hasNews(*before, made))
        return made;
    // Another process may publish the same: who holds the write lock looks again.
    return inTransaction(m_database, [&]() -> Result<std::vector<CalendarEvent>> {
        const Result<GivenCalendar> last = given();
        if (!last)
            return last.error();
        GivenCalendar next = *last;
        if (next.list.isEmpty())
            next.list = newList();
        std::vector<CalendarEvent> published = raised(next);
        next.revisions = revisionsOf(published);
        if (const Result<void> saved = save(*last, next); !saved)
            return saved.error();
        return published;
    });
}

Result<QByteArray> PublishedCalendar::listName()
{
    const Result<GivenCalendar> before = given();
    if (!before)
        return before.error();
    if (!before->list.isEmpty() || m_database.isReadOnly())
        return before->list;
    return inTransaction(m_database, [&]() -> Result<QByteArray> {
        const Result<GivenCalendar> last = given(); // another process may have named it
        if (!last)
            return last.error();
        GivenCalendar next = *last;
        if (next.list.isEmpty())
            next.list = newList();
        const Result<void> saved = save(*last, next);
        return saved ? Result<QByteArray>(next.list) : saved.error();
    });
}

Result<void> PublishedCalendar::keep(const GivenCalendar &given)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const Result<GivenCalendar> before = this->given();
        if (!before)
            return before.error();
        GivenCalendar after = *before;
        if (!given.list.isEmpty())
            after.list = given.list;
        takeNewer(after.revisions, given.revisions);
        return save(*before, after);
    });
}

Result<void> PublishedCalendar::save(const GivenCalendar &before, const GivenCalendar &after)
{
    QHash<QString, QJsonValue> changes;
    if (before.list != after.list)
        changes.insert(listKey, QString::fromLatin1(after.list));
    for (auto each = after.revisions.cbegin(); each != after.revisions.cend(); ++each) {
        if (!before.revisions.contains(each.key()) || before.revisions.value(each.key()) != *each)
            changes.insert(keyOf(each.key()), jsonOf(*each));
    }
    return changes.isEmpty() ? Result<void>() : PreferenceStore(m_database).setAll(changes);
}

} // namespace raiki
