// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changeset.h"
#include "core/watchlist/changesetwriter.h"
#include "core/watchlist/journaltext.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>
#include <set>

using namespace raiki;

/** A change undoes itself, and the journal's JSON gives back every field of every type. */
class ChangeSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveNames();
    void inverseSwapsAndReverses();
    void jsonKeepsEveryField();
    void jsonKeepsEmptyValues();
    void jsonKeepsStrangeTexts();
    void jsonKeepsLargeIds();
    void theJournalPacksWhatIsLong_data();
    void theJournalPacksWhatIsLong();
    void theJournalRefusesDamage();
    void theJournalAsksWhatIsLong_data();
    void theJournalAsksWhatIsLong();
    void jsonMayBeWrittenOtherwise();
    void jsonThatBreaksOffIsNone();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void unknownFieldsArePassedOver();
};

namespace {

const QDateTime moment(QDate(2026, 1, 24), QTime(16, 30, 1, 250), Qt::UTC);

/** Every field differs from its default. */
Show fullShow()
{
    Show show;
    show.id = ShowId{-3};
    show.titles = {QStringLiteral("Medarisuto"),
                   QStringLiteral("Medalist"),
                   QStringLiteral("メダリスト"),
                   {QStringLiteral("金牌得主"), QStringLiteral("\"quoted\"")},
                   {QStringLiteral("skates")}};
    show.externalIds = {{ExternalSite::Tmdb, QStringLiteral("tv/1")},
                        {ExternalSite::Mal, QStringLiteral("7")}};
    show.officialSite = QUrl(QStringLiteral("https://example.org/a%20b?c=d&e=ü"));
    return show;
}

Season fullSeason()
{
    Season season;
    season.id = SeasonId{4};
    season.show = ShowId{-3};
    season.kind = SeasonKind::Movie;
    season.number = 2;
    season.part = 0;
    season.subtitle = QStringLiteral("On Ice");
    season.episodes = 0;
    season.titles.native = QStringLiteral("メダリスト(第2期)");
    season.externalIds = {{ExternalSite::AniDb, QStringLiteral("9")}};
    season.end = FuzzyDate::ofMonth(2026, 3);
    season.credits = {{QStringLiteral("director"), QStringLiteral("A"), false},
                      {QStringLiteral("Inori"), QStringLiteral("B"), true}};
    season.trailer = QUrl(QStringLiteral("https://example.org/trailer"));
    return season;
}

Release fullRelease()
{
    return {ReleaseId{5},
            SeasonId{4},
            ReleaseTrack::Disc,
            QStringLiteral("Disney+"),
            QStringLiteral("JP"),
            QStringLiteral("ja"),
            RepeatRule{moment, std::chrono::days(14)}};
}

PremiereClaim fullClaim()
{
    return {ClaimId{6},
            SeasonId{4},
            ReleaseId{5},
            FuzzyDate::fromText(u"2026-01-25T01:30+09:00").value(),
            Certainty::Delayed,
            {ClaimSourceKind::FeedItem, FeedItemId{8}, QStringLiteral("Headline"),
             QUrl(QStringLiteral("https://example.org/1"))},
            QStringLiteral("at 25:30\nJST"),
            moment};
}

WatchEntry fullEntry()
{
    WatchEntry entry;
    entry.id = WatchEntryId{7};
    entry.season = SeasonId{4};
    entry.status = WatchStatus::OnHold;
    entry.episodesWatched = 12;
    entry.score = 0;
    entry.started = FuzzyDate::ofCour({2026, Quarter::Winter});
    entry.finished = FuzzyDate::ofYear(2026);
    entry.rewatches = 3;
    entry.notes = QStringLiteral("tab\tand\\slash");
    entry.tags = QStringList{QStringLiteral("ice"), QStringLiteral("sport")};
    entry.reminders = ReminderChoice::Never;
    entry.isFlagged = true;
    entry.addedAt = moment;
    entry.changedAt = moment.addMSecs(1);
    return entry;
}

ChangeSet fullChangeSet()
{
    return {ChangeKind::Import,
            QStringLiteral("my list.csv"),
            {Change<Show>{{}, fullShow()}, Change<Season>{Season{}, fullSeason()},
             Change<Release>{fullRelease(), {}}, Change<PremiereClaim>{{}, fullClaim()},
             Change<WatchEntry>{fullEntry(), WatchEntry{}}}};
}

} // namespace

void ChangeSetTest::kindsHaveNames()
{
    std::set<QString> names;
    for (int i = 0; i <= static_cast<int>(ChangeKind::EditAliases); ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        QVERIFY(names.insert(changeKindName(kind)).second);
        QVERIFY(changeKindFromName(changeKindName(kind)) == kind);
    }
    QVERIFY(!names.contains(QString()));
    QVERIFY(!changeKindFromName(u"none"));
}

void ChangeSetTest::inverseSwapsAndReverses()
{
    const ChangeSet changes = fullChangeSet();
    const ChangeSet inverse = changes.inverted();
    QCOMPARE(inverse.changes.size(), changes.changes.size());
    const auto *first = std::get_if<Change<WatchEntry>>(&inverse.changes.front());
    QVERIFY(first);
    QVERIFY(first->after == fullEntry());
    QVERIFY(first->before == WatchEntry{});
    const auto *last = std::get_if<Change<Show>>(&inverse.changes.back());
    QVERIFY(last && last->before == fullShow() && !last->after);
    QVERIFY(inverse != changes);
    QVERIFY(inverse.inverted() == changes);
    QVERIFY(ChangeSet{}.isEmpty() && !changes.isEmpty());
}

void ChangeSetTest::jsonKeepsEveryField()
{
    const ChangeSet changes = fullChangeSet();
    const QByteArray json = changeSetToJson(changes);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    const std::optional<ChangeSet> read = changeSetFromJson(json);
    QVERIFY(read);
    QVERIFY(*read == changes);
    QCOMPARE(changeSetToJson(*read), json);
}

void ChangeSetTest::jsonKeepsEmptyValues()
{
    const ChangeSet changes{ChangeKind::AddShow,
                            {},
                            {Change<Show>{Show{}, {}}, Change<Season>{Season{}, Season{}},
                             Change<Release>{{}, Release{}}, Change<PremiereClaim>{{}, PremiereClaim{}},
                             Change<WatchEntry>{{}, WatchEntry{}}}};
    QVERIFY(changeSetFromJson(changeSetToJson(changes)) == changes);
    const ChangeSet nothing;
    QVERIFY(changeSetFromJson(changeSetToJson(nothing)) == nothing);
}

void ChangeSetTest::jsonKeepsStrangeTexts()
{
    WatchEntry entry;
    for (char16_t unit = 1; unit < 0x80; ++unit)
        entry.notes.append(QChar(unit));
    entry.notes += QStringLiteral("\u2028\u0085𠮷😀ｶﾞ");
    entry.tags = QStringList{QStringLiteral("],[\"}"), QStringLiteral("\\u0041")};
    const ChangeSet changes{ChangeKind::EditEntry, entry.notes, {Change<WatchEntry>{{}, entry}}};
    QVERIFY(changeSetFromJson(changeSetToJson(changes)) == changes);
}

void ChangeSetTest::jsonKeepsLargeIds()
{
    for (const qint64 id : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1,
                            qint64(1) << 53, qint64(-1)}) {
        Show show;
        show.id = ShowId{id};
        const ChangeSet changes{ChangeKind::AddShow, {}, {Change<Show>{{}, show}}};
        const std::optional<ChangeSet> read = changeSetFromJson(changeSetToJson(changes));
        QVERIFY(read == changes);
    }
}

void ChangeSetTest::theJournalPacksWhatIsLong_data()
{
    QTest::addColumn<size_t>("rows");
    QTest::addColumn<size_t>("early"); // so many are given to the writer before the end
    QTest::newRow("nothing") << size_t(0) << size_t(0);
    QTest::newRow("one") << size_t(1) << size_t(0);
    QTest::newRow("many") << size_t(3000) << size_t(0);
    QTest::newRow("many, most of them early") << size_t(3000) << size_t(2500);
    QTest::newRow("many, all early") << size_t(3000) << size_t(3000);
}

void ChangeSetTest::theJournalPacksWhatIsLong()
{
    QFETCH(size_t, rows);
    QFETCH(size_t, early);
    ChangeSet changes{ChangeKind::Import, QStringLiteral("list.csv"), {}};
    while (changes.changes.size() < rows)
        changes.changes.emplace_back(Change<Season>{{}, fullSeason()});
    ChangeSetWriter writer;
    const std::span<const AnyChange> all(changes.changes);
    if (early > 0) {
        writer.add(all.first(1000));
        writer.add(all.subspan(1000, early - 1000));
    }
    const QByteArray bytes = writer.finishForJournal(changes);
    QVERIFY(changeSetFromJournal(bytes) == changes);
    QVERIFY(changeSetFromJournal(changeSetToJson(changes)) == changes); // as earlier versions wrote it
    const QByteArray json = changeSetToJson(changes);
    QVERIFY(rows > 1 ? bytes.size() < json.size() / 5 : bytes == json);
}

void ChangeSetTest::theJournalRefusesDamage()
{
    ChangeSet changes{ChangeKind::Import, QStringLiteral("list.csv"), {}};
    changes.changes.assign(3000, Change<Season>{{}, fullSeason()});
    const QByteArray bytes = changeSetToJournal(changes);
    QVERIFY(changeSetFromJournal(bytes));
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 200)
        QVERIFY2(!changeSetFromJournal(bytes.first(size)), qPrintable(QString::number(size)));
    QByteArray boastful = bytes;
    boastful.replace(12, 4, "\xff\xff\xff\xff"); // what the first piece says it unpacks to
    QVERIFY(!changeSetFromJournal(boastful));
}

void ChangeSetTest::theJournalAsksWhatIsLong_data()
{
    QTest::addColumn<bool>("isWriting");
    QTest::newRow("writing") << true;
    QTest::newRow("reading") << false;
}

/** Whoever waits is asked all the while, and a no ends it there. */
void ChangeSetTest::theJournalAsksWhatIsLong()
{
    QFETCH(bool, isWriting);
    ChangeSet changes{ChangeKind::Import, QStringLiteral("list.csv"), {}};
    changes.changes.assign(6000, Change<Season>{{}, fullSeason()});
    const QByteArray bytes = changeSetToJournal(changes);
    int asked = 0;
    int most = -1;
    const MayGoOn mayGoOn = [&] { return ++asked != most; };
    const auto outcome = [&]() -> Result<void> {
        asked = 0;
        if (isWriting) {
            const Result<QByteArray> written = changeSetToJournal(changes, mayGoOn);
            return written ? Result<void>() : written.error();
        }
        const Result<ChangeSet> read = changeSetFromJournal(bytes, mayGoOn);
        return read ? Result<void>() : read.error();
    };
    QVERIFY(outcome().hasValue());
    const int steps = asked;
    QVERIFY2(steps > 4, qPrintable(QString::number(steps)));
    for (most = 1; most <= steps; ++most) {
        const Result<void> ended = outcome();
        QVERIFY(!ended && ended.error().code == ErrorCode::Cancelled);
        QCOMPARE(asked, most);
    }
    most = -1;
    QVERIFY(*changeSetFromJournal(*changeSetToJournal(changes, mayGoOn), mayGoOn) == changes);
}

/** Blanks, another order of its members and what else is called "changes" do not matter. */
void ChangeSetTest::jsonMayBeWrittenOtherwise()
{
    ChangeSet changes = fullChangeSet();
    changes.subject = QStringLiteral("\"changes\":[{\\");
    changes.setup = {{QStringLiteral("changes"), QJsonArray{1, QStringLiteral("]}")}}};
    const QJsonObject object = QJsonDocument::fromJson(changeSetToJson(changes)).object();
    QVERIFY(changeSetFromJson(QJsonDocument(object).toJson(QJsonDocument::Indented)) == changes);
    QByteArray backwards = "\n{";
    for (const char *name : {"setup", "subject", "changes", "kind"}) {
        const QByteArray member =
            QJsonDocument(QJsonObject{{QLatin1StringView(name), object.value(QLatin1StringView(name))}})
                .toJson(QJsonDocument::Indented)
                .trimmed();
        backwards += member.sliced(1, member.size() - 2) + ',';
    }
    backwards.back() = '}';
    QVERIFY(changeSetFromJson(backwards + "\r\n") == changes);
}

void ChangeSetTest::jsonThatBreaksOffIsNone()
{
    const QByteArray json = changeSetToJson(fullChangeSet());
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!changeSetFromJson(json.first(size)), qPrintable(QString::number(size)));
    for (const char *broken : {R"({"kind":"import","changes":[,]})", R"({"kind":"import","changes":[{},]})",
                               R"({"kind":"import","changes":[{"type":"show","after":{}} 1]})",
                               R"({"kind":"import","changes":[{"type":"show","after":{}},]})",
                               R"({"kind":"import","changes":[]]})", R"({"kind":"import","changes":[}})",
                               R"({"kind":"import","changes":[],"changes":[1]})"})
        QVERIFY2(!changeSetFromJson(broken), broken);
}

void ChangeSetTest::refusesOtherJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("nothing", "");
    row("cut off", R"({"kind":"import","subject":"","changes":[)");
    row("an array", "[]");
    row("no kind", R"({"subject":"","changes":[]})");
    row("an unknown kind", R"({"kind":"destroy","changes":[]})");
    row("no changes", R"({"kind":"import"})");
    row("an unknown type", R"({"kind":"import","changes":[{"type":"feed","after":{}}]})");
    row("neither side", R"({"kind":"import","changes":[{"type":"show"}]})");
    row("a side that is no object", R"({"kind":"import","changes":[{"type":"show","after":3}]})");
    row("a null side", R"({"kind":"import","changes":[{"type":"show","after":null}]})");
    row("a text for an id", R"({"kind":"import","changes":[{"type":"show","after":{"id":"1"}}]})");
    row("a fraction for an id", R"({"kind":"import","changes":[{"type":"show","after":{"id":1.5}}]})");
    row("an unknown status", R"({"kind":"import","changes":[{"type":"entry","after":{"status":"eaten"}}]})");
    row("a bad date", R"({"kind":"import","changes":[{"type":"entry","after":{"started":"soon"}}]})");
    row("a bad moment", R"({"kind":"import","changes":[{"type":"entry","after":{"addedAt":"2026"}}]})");
    row("a number too large",
        R"({"kind":"import","changes":[{"type":"entry","after":{"rewatches":99999999999}}]})");
    row("an unknown site",
        R"({"kind":"import","changes":[{"type":"show","after":{"externalIds":{"imdb":"1"}}}]})");
    row("a bad title",
        R"({"kind":"import","changes":[{"type":"show","after":{"titles":{"synonyms":[1]}}}]})");
    row("a bad credit",
        R"({"kind":"import","changes":[{"type":"season","after":{"credits":[{"isCast":1}]}}]})");
}

void ChangeSetTest::refusesOtherJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!changeSetFromJson(json));
}

void ChangeSetTest::unknownFieldsArePassedOver()
{
    const std::optional<ChangeSet> read = changeSetFromJson(
        R"({"kind":"import","extra":1,"changes":[{"type":"show","new":0,"after":{"id":5,"colour":"red"}}]})");
    QVERIFY(read);
    QCOMPARE(std::get<Change<Show>>(read->changes.front()).after->id.value, 5);
}

RAIKI_TEST(ChangeSetTest)
#include "test_changeset.moc"
