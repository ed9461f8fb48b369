// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/announcement.h"
#include "core/announcements/intakedecision.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace raiki;

class TestAnnouncement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindNamesComeBack();
    void unknownKindsAreNone();
    void everyReasonAndActionHasItsName();
};

void TestAnnouncement::kindNamesComeBack()
{
    for (int i = 0; i <= static_cast<int>(AnnouncementKind::Episode); ++i) {
        const auto kind = static_cast<AnnouncementKind>(i);
        const QString name = announcementKindName(kind);
        QVERIFY(!name.isEmpty());
        QCOMPARE(announcementKindFromName(name), std::optional(kind));
    }
}

void TestAnnouncement::unknownKindsAreNone()
{
    QVERIFY(!announcementKindFromName(u"review"));
    QVERIFY(!announcementKindFromName(u""));
    QVERIFY(!announcementKindFromName(u"Premiere"));
}

void TestAnnouncement::everyReasonAndActionHasItsName()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(IntakeReason::MovieOfFollowed); ++i) {
        names.insert(intakeReasonName(static_cast<IntakeReason>(i)));
    }
    QCOMPARE(names.size(), static_cast<int>(IntakeReason::MovieOfFollowed) + 1);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(intakeActionName(IntakeAction::Flag), QStringLiteral("flag"));
    QCOMPARE(intakeActionName(IntakeAction::Review), QStringLiteral("review"));
    QCOMPARE(intakeActionName(IntakeAction::Ignore), QStringLiteral("ignore"));
    QCOMPARE(matchReasonName(MatchReason::SpellingOf), QStringLiteral("spellingOf"));
}

RAIKI_TEST(TestAnnouncement)
#include "test_announcement.moc"
