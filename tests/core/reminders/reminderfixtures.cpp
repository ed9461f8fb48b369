// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/reminders/reminderfixtures.h"

namespace raiki::test {

using namespace Qt::StringLiterals;

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
}

FuzzyDate date(const char *text)
{
    return FuzzyDate::fromText(QString::fromLatin1(text)).value_or(FuzzyDate());
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

QTimeZone zone(const char *name)
{
    return QTimeZone(QByteArray(name));
}

PremiereClaim claim(const char *dateText, const char *learnedAt, ClaimSourceKind source, Certainty certainty)
{
    PremiereClaim made;
    made.season = SeasonId{1};
    made.date = date(dateText);
    made.certainty = certainty;
    made.source.kind = source;
    made.learnedAt = utc(learnedAt);
    return made;
}

FollowedSeason season(std::vector<PremiereClaim> claims, qint64 id, qint64 show)
{
    FollowedSeason followed;
    followed.show.id = ShowId{show};
    followed.season.id = SeasonId{id};
    followed.season.show = followed.show.id;
    qint64 next = 1;
    for (PremiereClaim &made : claims) {
        made.id = ClaimId{next++};
        made.season = followed.season.id;
    }
    followed.claims = std::move(claims);
    followed.entry = WatchEntry{};
    followed.entry->season = followed.season.id;
    followed.entry->addedAt = utc("2025-01-01T00:00:00Z");
    return followed;
}

QStringList words(const std::vector<Reminder> &reminders)
{
    QStringList all;
    for (const Reminder &reminder : reminders) {
        QString kind = reminderKindName(reminder.kind);
        if (reminder.kind == ReminderKind::LeadTime)
            kind += u'-' + QString::number(reminder.lead.count());
        all.append(QString(kind + u' ' + reminder.premiere.toText() + " @"_L1 +
                           reminder.dueAt.toUTC().toString(u"yyyy-MM-ddTHH:mm"_s) + u'Z'));
    }
    return all;
}

} // namespace raiki::test
