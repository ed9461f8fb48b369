// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/listcopies.h"
#include "tests/core/tracker/randomfan.h"
#include "tests/support/testprogram.h"

#include <QTest>

/** Laptop, desktop and a stick: whatever was done to copies of one list, they merge to the same. */
using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

/** Three copies of one list, each with a life of its own since. */
struct Family
{
    explicit Family(quint32 seed)
        : fan(seed)
    {
        for (int step = 0; step < 12; ++step)
            fan.act(copies[0]);
        for (Copy *copy : {&copies[1], &copies[2]}) {
            copy->clock.setNow(copies[0].clock.now());
            copy->mergeFrom(copies[0].json());
        }
        for (int step = 0; step < 45; ++step)
            fan.act(copies[static_cast<size_t>(step % 3)]);
        for (Copy &copy : copies)
            copy.clock.advance(std::chrono::hours(100));
    }

    std::array<Copy, 3> copies;
    RandomFan fan;
};

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    const int asked = qEnvironmentVariableIntValue("RAIKI_SEEDS"); // more of them, by hand
    for (quint32 seed = 1; seed <= static_cast<quint32>(std::max(asked, 40)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
    for (const quint32 seed : {1931U, 2144U}) { // of two claims that say the same one was removed
        if (seed > static_cast<quint32>(asked))
            QTest::addRow("seed %u", seed) << seed;
    }
}

template <class Row>
QString told(const MergedRow<Row> &row)
{
    if (!row.row)
        return u" (no row, removed %1)"_s.arg(row.removedAt);
    QString text = u" (base %1 removed %2"_s.arg(row.row->base).arg(row.removedAt);
    for (const auto &[field, at] : row.row->times)
        text += u' ' + field + u'=' + QString::number(at);
    Row bare = row.row->row;
    const ChangeSet one{ChangeKind::Import, {}, {Change<Row>{std::nullopt, bare}}};
    return text + u' ' + QString::fromUtf8(changeSetToJson(one)) + u')';
}

/** Where two states part, for a failing test. */
QString difference(const MergeState &left, const MergeState &right)
{
    QStringList parts;
    for (const auto &[key, show] : left) {
        const auto other = right.find(key);
        if (other == right.end()) {
            parts << u"only left: "_s + key;
            continue;
        }
        if (show.show != other->second.show)
            parts << u"show "_s + key + told(show.show) + u" and"_s + told(other->second.show);
        for (const auto &[seasonKey, season] : show.seasons) {
            const auto otherSeason = other->second.seasons.find(seasonKey);
            if (otherSeason == other->second.seasons.end())
                parts << u"only left: "_s + key + u'|' + seasonKey;
            else if (season != otherSeason->second)
                parts << key + u'|' + seasonKey +
                             u" season %1 entry %2 releases %3 claims %4"_s
                                 .arg(season.season == otherSeason->second.season)
                                 .arg(season.entry == otherSeason->second.entry)
                                 .arg(season.releases == otherSeason->second.releases)
                                 .arg(season.claims == otherSeason->second.claims) +
                             told(season.entry) + u" and"_s + told(otherSeason->second.entry);
        }
        for (const auto &[seasonKey, season] : other->second.seasons) {
            if (!show.seasons.contains(seasonKey))
                parts << u"only right: "_s + key + u'|' + seasonKey;
        }
    }
    for (const auto &[key, show] : right) {
        if (!left.contains(key))
            parts << u"only right: "_s + key;
    }
    if (!parts.isEmpty())
        qWarning().noquote() << parts.join(u'\n'); // QCOMPARE shortens it
    return parts.join(u'\n');
}

#define COMPARE_STATES(left, right) QCOMPARE(difference(left, right), QString())

} // namespace

class MergeLawsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawsOfMerging_data() { addSeeds(); }
    void lawsOfMerging();
    void bothWaysEndEqual_data() { addSeeds(); }
    void bothWaysEndEqual();
    void anyOrderEndsEqual_data() { addSeeds(); }
    void anyOrderEndsEqual();
};

void MergeLawsTest::lawsOfMerging()
{
    QFETCH(quint32, seed);
    const Family family(seed);
    const MergeState a = family.copies[0].state();
    const MergeState b = family.copies[1].state();
    const MergeState c = family.copies[2].state();
    COMPARE_STATES(merged(a, a), a);
    COMPARE_STATES(merged(a, b), merged(b, a));
    COMPARE_STATES(merged(merged(a, b), c), merged(a, merged(b, c)));
    COMPARE_STATES(merged(merged(a, b), b), merged(a, b));
}

void MergeLawsTest::bothWaysEndEqual()
{
    QFETCH(quint32, seed);
    Family family(seed);
    auto &[laptop, desktop, stick] = family.copies;
    const MergeState expected = merged(laptop.state(), desktop.state());
    const QByteArray fromLaptop = laptop.json();
    laptop.mergeFrom(desktop.json());
    desktop.mergeFrom(fromLaptop);
    COMPARE_STATES(laptop.state(), expected);
    COMPARE_STATES(desktop.state(), expected);
    QCOMPARE(contentsOf(laptop), contentsOf(desktop));
    const ImportPlan again = laptop.planFrom(desktop.json());
    QCOMPARE(again.count(RowVerdict::Unchanged), static_cast<int>(again.rows.size()));
    QVERIFY(laptop.mergeFrom(desktop.json()).isEmpty());
    QCOMPARE(must(laptop.database->check()).problems, QStringList());
}

void MergeLawsTest::anyOrderEndsEqual()
{
    QFETCH(quint32, seed);
    Family family(seed);
    auto &[laptop, desktop, stick] = family.copies;
    laptop.mergeFrom(stick.json());
    family.fan.act(stick);
    stick.clock.advance(std::chrono::hours(100));
    desktop.mergeFrom(laptop.json());
    laptop.mergeFrom(stick.json());
    stick.mergeFrom(desktop.json());
    desktop.mergeFrom(stick.json());
    laptop.mergeFrom(desktop.json());
    stick.mergeFrom(laptop.json());
    QCOMPARE(contentsOf(laptop), contentsOf(desktop));
    QCOMPARE(contentsOf(laptop), contentsOf(stick));
    COMPARE_STATES(laptop.state(), stick.state());
}

RAIKI_TEST(MergeLawsTest)
#include "test_mergelaws.moc"
