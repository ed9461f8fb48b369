// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

ImportPlan planned(const QByteArray &bytes, const ListState &list, const ConflictRules &rules)
{
    static const Catalogue nothingKnown;
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, nothingKnown, rules, now);
}

ListState listOf(const QByteArray &bytes)
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}, {}), {}, Catalogue(), now));
    return isApplied ? list.state() : ListState();
}

ConflictRules byField(std::map<ListField, ConflictPolicy> rules, ConflictPolicy others = ConflictPolicy::Ask)
{
    ConflictRules all(others);
    all.byField = std::move(rules);
    return all;
}

} // namespace

/** Each field by its own rule, the others by the one for all. */
class TestConflictRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsByTheirRules_data()
    {
        QTest::addColumn<ConflictRules>("rules");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("fields");
        using Policy = ConflictPolicy;
        QTest::newRow("status of the file, notes of the list")
            << byField({{ListField::Status, Policy::Replace}, {ListField::Notes, Policy::Keep}})
            << u"update"_s << u"status score"_s;
        QTest::newRow("the rest is asked")
            << byField({{ListField::Status, Policy::Replace}}) << u"conflict"_s << u"status score notes"_s;
        QTest::newRow("the rest is kept") << byField({{ListField::Status, Policy::Replace}}, Policy::Keep)
                                          << u"update"_s << u"status score"_s;
        QTest::newRow("one is asked") << byField({{ListField::Notes, Policy::Ask}}, Policy::Replace)
                                      << u"conflict"_s << u"status score notes"_s;
        QTest::newRow("the newer, without a time")
            << byField({{ListField::Status, Policy::Newer}}, Policy::Replace) << u"update"_s
            << u"score notes"_s;
        QTest::newRow("what only the file says comes in")
            << byField({{ListField::Score, Policy::Keep}}, Policy::Keep) << u"update"_s << u"score"_s;
    }

    void fieldsByTheirRules()
    {
        QFETCH(ConflictRules, rules);
        const ListState list = listOf("Title,Status,Notes\nMedalist,watching,mine\n");
        const ImportPlan plan = planned("Title,Status,Score,Notes\nMedalist,dropped,8,theirs\n", list, rules);
        QTEST(rowVerdictName(plan.rows.at(0).verdict), "verdict");
        QStringList fields;
        for (const FieldChange &change : plan.rows.at(0).fields)
            fields << listFieldName(change.field);
        QTEST(fields.join(u' '), "fields");
        QCOMPARE(plan.differing, (std::map<ListField, int>{{ListField::Status, 1}, {ListField::Notes, 1}}));
    }

    void whatIsDecidedGoesInBesideWhatAsks()
    {
        ListInMemory listed;
        QVERIFY(listed.apply(changesOf(planned("Title,Status,Notes\nMedalist,watching,mine\n", {}, {}), {},
                                       Catalogue(), now)));
        const ListState list = listed.state();
        const QByteArray bytes = "Title,Status,Score,Notes\nMedalist,dropped,8,theirs\n";
        const ImportPlan plan = planned(bytes, list, byField({{ListField::Status, ConflictPolicy::Replace}}));
        const PlannedRow &row = plan.rows.at(0);
        QCOMPARE(row.asking, std::vector{ListField::Notes});
        QCOMPARE(plan.asking(), (std::map<ListField, int>{{ListField::Notes, 1}}));
        QVERIFY(row.goesIn() && !row.isSelected);
        QVERIFY(!firstStaleRow(plan, list));
        QVERIFY(listed.apply(changesOf(plan, list, Catalogue(), now)));
        const WatchEntry entry = *listed.state().seasons.at(0).entry;
        QCOMPARE(entry.status, WatchStatus::Dropped);
        QCOMPARE(entry.score, std::optional(80));
        QCOMPARE(entry.notes, u"mine"_s);
    }

    void underOneRuleForAllARowGoesInWholeOrNotAtAll()
    {
        const ListState list = listOf("Title,Notes\nMedalist,mine\n");
        const ImportPlan plan = planned("Title,Score,Notes\nMedalist,8,theirs\n", list, {});
        QVERIFY(!plan.rows.at(0).goesIn());
        QVERIFY(changesOf(plan, list, Catalogue(), now).isEmpty());
    }

    /** Of two lists of Raiki's: what was never filled in one is no word against what the other has. */
    void anEmptyCellOfAnotherListEmptiesNothing_data()
    {
        QTest::addColumn<ConflictRules>("rules");
        QTest::addColumn<int>("hours"); // the file's row is newer by
        QTest::addColumn<bool>("empties");
        using Policy = ConflictPolicy;
        for (const int hours : {-1, 1}) {
            const char *const age = hours < 0 ? "older" : "newer";
            QTest::addRow("ask, %s", age) << ConflictRules(Policy::Ask) << hours << false;
            QTest::addRow("keep, %s", age) << ConflictRules(Policy::Keep) << hours << false;
            QTest::addRow("newer, %s", age) << ConflictRules(Policy::Newer) << hours << false;
            QTest::addRow("replace, %s", age) << ConflictRules(Policy::Replace) << hours << true;
            QTest::addRow("another field replaced, %s", age)
                << byField({{ListField::Status, Policy::Replace}}) << hours << false;
            QTest::addRow("these fields replaced, %s", age)
                << byField({{ListField::Notes, Policy::Replace},
                            {ListField::Score, Policy::Replace},
                            {ListField::Started, Policy::Replace},
                            {ListField::Tags, Policy::Replace},
                            {ListField::Aliases, Policy::Replace}})
                << hours << true;
        }
        QTest::newRow("emptied in the file since it was written") << ConflictRules(Policy::Ask) << 0 << true;
    }
    void anEmptyCellOfAnotherListEmptiesNothing()
    {
        QFETCH(ConflictRules, rules);
        QFETCH(int, hours);
        QFETCH(bool, empties);
        ListInMemory listed;
        const QByteArray full = "Title,Status,Notes,Score,Started,Tags,Aliases\n"
                                "Medalist,watching,mine,8,2026-01-02,ice,Skates\n";
        QVERIFY(listed.apply(changesOf(planned(full, {}, {}), {}, Catalogue(), now)));
        const ListState list = listed.state();
        ListState other = list;
        WatchEntry &bare = *other.seasons.at(0).entry;
        const WatchEntry before = bare;
        bare.notes.clear();
        bare.score.reset();
        bare.started = {};
        bare.tags.clear();
        other.seasons.at(0).show.titles.aliases.clear();
        bare.changedAt = before.changedAt.addSecs(3600 * hours);
        const QByteArray bytes = writeList(exportRows(other.seasons), u"csv"_s)->bytes;
        const ImportPlan plan = planned(bytes, list, rules);
        QVERIFY(plan.isOwn);
        QCOMPARE(rowVerdictName(plan.rows.at(0).verdict), empties ? u"update"_s : u"unchanged"_s);
        QCOMPARE(plan.rows.at(0).fields.size(), empties ? 5U : 0U);
        QVERIFY(listed.apply(changesOf(plan, list, Catalogue(), now)));
        const WatchEntry after = *listed.state().seasons.at(0).entry;
        QCOMPARE(after.notes, empties ? QString() : u"mine"_s);
        QCOMPARE(after.score.has_value(), !empties);
        QCOMPARE(after.started.isKnown(), !empties);
        QCOMPARE(after.tags.isEmpty(), empties);
    }

    void whatHasNoRuleMayNotBeNamed()
    {
        const std::vector<ListField> &fields = fieldsWithRules();
        const auto has = [&fields](ListField field) {
            return std::find(fields.begin(), fields.end(), field) != fields.end();
        };
        QVERIFY(has(ListField::Status) && has(ListField::Premiere) && has(ListField::Mal));
        QVERIFY(!has(ListField::Title) && !has(ListField::Season) && !has(ListField::Platforms) &&
                !has(ListField::ChangedAt));
    }
};

RAIKI_TEST(TestConflictRules)
#include "test_conflictrules.moc"
