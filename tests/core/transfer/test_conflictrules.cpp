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
