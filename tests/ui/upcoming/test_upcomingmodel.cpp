// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/upcoming/upcomingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

namespace {

UpcomingRow row(qint64 id, const char *title, const char *date)
{
    UpcomingRow row;
    row.show = {id};
    row.season = {id * 10};
    row.showValue.id = row.show;
    row.showValue.titles.english = QString::fromLatin1(title);
    row.seasonValue.id = row.season;
    row.seasonValue.number = 2;
    row.premiere.date = FuzzyDate::fromText(QString::fromLatin1(date)).value();
    return row;
}

QStringList titles(const UpcomingModel &model)
{
    QStringList titles;
    for (int i = 0; i < model.rowCount(); ++i)
        titles << model.index(i).data().toString();
    return titles;
}

} // namespace

class TestUpcomingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<UpcomingModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setReading(m_now, {QLocale::c(), QTimeZone("Asia/Tokyo"), false}, TitleLanguage::English);
        m_model->setRows({row(1, "Medalist", "2026-01"), row(2, "Frieren", "2025-11-24"),
                          row(3, "Dandadan", ""), row(4, "Oshi no Ko", "2026-01-14")});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void soonestFirstAndUndatedLast()
    {
        QCOMPARE(titles(*m_model), QStringList({QStringLiteral("Frieren"), QStringLiteral("Oshi no Ko"),
                                                QStringLiteral("Medalist"), QStringLiteral("Dandadan")}));
    }

    void whatIsMutedSaysSo()
    {
        const auto followed = [](qint64 show, qint64 season, std::optional<ReminderChoice> choice) {
            FollowedSeason one;
            one.show.id = {show};
            one.season.id = {season};
            if (choice) {
                one.entry = WatchEntry();
                one.entry->reminders = *choice;
            }
            return one;
        };
        m_model->setMuting({followed(1, 9, ReminderChoice::Never), followed(1, 10, {}),
                            followed(2, 20, ReminderChoice::ByStatus), followed(4, 40, {})});
        m_model->setRows({row(1, "Medalist", "2026-01"), row(2, "Frieren", "2025-11-24"),
                          row(4, "Oshi no Ko", "2026-01-14")});
        QStringList muted;
        for (int place = 0; place < m_model->rowCount(); ++place) {
            const QModelIndex index = m_model->index(place);
            if (index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(", muted")))
                muted << index.data().toString();
        }
        QCOMPARE(muted, QStringList{QStringLiteral("Medalist")});
        m_model->setMuting({followed(1, 9, ReminderChoice::ByStatus), followed(1, 10, {})});
        m_model->patchShows({ShowId{1}}, {row(1, "Medalist", "2026-01")});
        for (int place = 0; place < m_model->rowCount(); ++place)
            QVERIFY(!m_model->rowAt(m_model->index(place))->isMuted);
    }

    void aGroupKnowsItsEnds()
    {
        const UpcomingItem *day = m_model->rowAt(m_model->index(1));
        const UpcomingItem *month = m_model->rowAt(m_model->index(2));
        QCOMPARE(day->group, month->group);
        QVERIFY(day->isFirstOfGroup && !day->isLastOfGroup);
        QVERIFY(!month->isFirstOfGroup && month->isLastOfGroup);
    }

    void aNewDateMovesOnlyItsRow()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex medalist(m_model->index(2));
        m_model->patchShows({ShowId{1}}, {row(1, "Medalist", "2025-11-23")});
        QCOMPARE(medalist.row(), 0);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_model->rowCount(), 4);
    }

    void whatIsNoLongerUpcomingGoes()
    {
        m_model->patchShows({ShowId{2}, ShowId{3}}, {});
        QCOMPARE(titles(*m_model), QStringList({QStringLiteral("Oshi no Ko"), QStringLiteral("Medalist")}));
    }

    void aRowIsReadAsASentence()
    {
        UpcomingRow told = row(1, "Medalist", "2026-01");
        told.platforms = {QStringLiteral("Hulu"), QStringLiteral("Disney+")};
        PremiereClaim claim;
        claim.source.kind = ClaimSourceKind::FeedItem;
        claim.source.link = QUrl(QStringLiteral("https://example.org/1"));
        told.decidingClaim = claim;
        m_model->patchShows({ShowId{1}}, {told});
        const QString sentence = m_model->index(2).data(Qt::AccessibleTextRole).toString();
        for (const char *part :
             {"Medalist", "Season 2", "January 2026", "Announced", "says example.org", "Hulu", "Disney+"})
            QVERIFY2(sentence.contains(QString::fromLatin1(part)), qPrintable(sentence));
    }

    void knowsWhenTheNextRowPasses()
    {
        // The 24th in Japan ends at 15:00 UTC.
        QCOMPARE(m_model->nextStart().toUTC().date(), QDate(2025, 11, 24));
        m_model->setRows({row(3, "Dandadan", "")});
        QVERIFY(!m_model->nextStart().isValid());
    }

private:
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2025-11-22T03:00:00Z"), Qt::ISODate);
    std::unique_ptr<UpcomingModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RAIKI_TEST(TestUpcomingModel)
#include "test_upcomingmodel.moc"
