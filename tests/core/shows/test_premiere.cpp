// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/premiere.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace raiki;

/**
 * What follows from claims. A row writes them as "source day date certainty", one after the other with ";":
 * the source is u(ser), c(atalogue) or the name of an outlet, the day is when it was learned, "?" is no date.
 */
class PremiereTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void delays_data();
    void delays();
    void theUserWins_data();
    void theUserWins();
    void noClaimSaysNothing();
    void theOrderOfTheClaimsDoesNotMatter();
};

namespace {

FuzzyDate dateFrom(const QString &text)
{
    return text == QStringLiteral("?") ? FuzzyDate() : FuzzyDate::fromText(text).value();
}

PremiereClaim claimFrom(const QString &text, int id)
{
    const QStringList words = text.simplified().split(u' ');
    PremiereClaim claim;
    claim.id = ClaimId{id};
    claim.source.kind = words[0] == QStringLiteral("u")   ? ClaimSourceKind::User
                        : words[0] == QStringLiteral("c") ? ClaimSourceKind::Catalogue
                                                          : ClaimSourceKind::FeedItem;
    if (claim.source.kind == ClaimSourceKind::FeedItem)
        claim.source.link = QUrl(QString(u"https://" + words[0] + u".example/item/" + QString::number(id)));
    claim.learnedAt = QDateTime(QDate(2025, 6, 1), QTime(0, 0), Qt::UTC).addDays(words[1].toInt());
    claim.date = dateFrom(words[2]);
    claim.certainty = certaintyFromName(words[3]).value();
    return claim;
}

std::vector<PremiereClaim> claimsFrom(const QString &text)
{
    std::vector<PremiereClaim> claims;
    for (const QString &part : text.split(u';'))
        claims.push_back(claimFrom(part, static_cast<int>(claims.size()) + 1));
    return claims;
}

/** "date certainty #deciding", then "from DATE" and "!" for a contradiction. */
QString written(const Premiere &premiere)
{
    const QString date = premiere.date.isKnown() ? premiere.date.toText() : QStringLiteral("?");
    QString text =
        date + u' ' + certaintyName(premiere.certainty) + u" #" + QString::number(premiere.decidedBy.value);
    if (premiere.movedFrom.isKnown())
        text += u" from " + premiere.movedFrom.toText();
    if (premiere.isContradicted)
        text += u" !";
    return text;
}

void addColumns()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("premiere");
}

void row(const char *name, const char *claims, const char *premiere)
{
    QTest::newRow(name) << QString::fromLatin1(claims) << QString::fromLatin1(premiere);
}

} // namespace

void PremiereTest::decides_data()
{
    addColumns();
    row("one", "a 1 2026-01 announced", "2026-01 announced #1");
    row("no date yet", "a 1 ? announced", "? announced #1");
    row("the more precise", "a 1 2026-01 announced; b 2 2026-01-24 scheduled", "2026-01-24 scheduled #2");
    row("a vaguer one later makes nothing vaguer", "a 1 2026-01-24 scheduled; b 2 2026-01 announced",
        "2026-01-24 scheduled #1");
    row("the catalogue's minute stays beside a month",
        "c 5 2026-01-25T01:30+09:00 scheduled; a 1 2026-01 announced", "2026-01-25T01:30+09:00 scheduled #1");
    row("no date after a date says nothing", "a 1 2026-01 announced; b 2 ? announced",
        "2026-01 announced #1");
    row("a date after no date", "a 1 ? announced; b 2 2026 announced", "2026 announced #2");
    row("the newer of two alike", "a 1 2026-01 announced; b 2 2026-01 scheduled", "2026-01 scheduled #2");
    row("equal moments go by id", "a 1 2026-01-24 announced; a 1 2026-01-25 announced",
        "2026-01-25 announced #2");
    // Contradictions.
    row("the same outlet corrects itself", "a 1 2026-01-24 scheduled; a 2 2026-01-31 scheduled",
        "2026-01-31 scheduled #2");
    row("the catalogue corrects itself", "c 1 2026-01-24 scheduled; c 2 2026-01-31 scheduled",
        "2026-01-31 scheduled #2");
    row("another outlet contradicts", "a 1 2026-01-24 scheduled; b 2 2026-01-31 scheduled",
        "2026-01-31 scheduled #2 !");
    row("the night of the day, told without its hour",
        "a 1 2026-01-25T01:30+09:00 scheduled; b 2 2026-01-24 scheduled",
        "2026-01-25T01:30+09:00 scheduled #1");
    row("its hour told later, in another zone", "a 1 2026-01-24 scheduled; b 2 2026-01-24T16:30Z scheduled",
        "2026-01-24T16:30Z scheduled #2");
    row("the night of the month's last day", "a 1 2026-01 announced; b 2 2026-02-01T01:30+09:00 scheduled",
        "2026-02-01T01:30+09:00 scheduled #2");
    row("no night: the next morning", "a 1 2026-01-24 scheduled; b 2 2026-01-25T08:30+09:00 scheduled",
        "2026-01-25T08:30+09:00 scheduled #2 !");
    row("the night after the next day", "a 1 2026-01-24 scheduled; b 2 2026-01-26T01:30+09:00 scheduled",
        "2026-01-26T01:30+09:00 scheduled #2 !");
    row("a vaguer contradiction", "a 1 2026-01-24 scheduled; b 2 2026-04 announced",
        "2026-01-24 scheduled #1 !");
    row("a more precise contradiction", "a 1 2026-01 announced; b 2 2026-02-10 scheduled",
        "2026-02-10 scheduled #2 !");
    row("a rumour contradicts", "a 1 2026-01 announced; b 2 2026-04-05 rumoured", "2026-01 announced #1 !");
    row("a rumour refines", "a 1 2026-01 announced; b 2 2026-01-24 rumoured", "2026-01-24 rumoured #2");
    row("news replaces a rumour", "b 1 2026-01-10 rumoured; b 2 2026-01-24 announced",
        "2026-01-24 announced #2");
}

void PremiereTest::decides()
{
    QFETCH(QString, claims);
    QTEST(written(decidePremiere(claimsFrom(claims))), "premiere");
}

void PremiereTest::delays_data()
{
    addColumns();
    row("a delay to a vaguer date", "a 1 2026-01-24 scheduled; b 2 2026-04 delayed",
        "2026-04 delayed #2 from 2026-01-24");
    row("a delay to no date", "a 1 2026-01 announced; b 2 ? delayed", "? delayed #2 from 2026-01");
    row("a delay of nothing known", "b 2 2026-04 delayed", "2026-04 delayed #1");
    row("a delay older than the date", "b 1 2026-04 delayed; a 2 2026-04-05 scheduled",
        "2026-04-05 scheduled #2");
    row("a date after the delay", "a 1 2026-01 announced; b 2 ? delayed; c 9 2026-07 announced",
        "2026-07 announced #3 from 2026-01");
    row("the old date told again", "a 1 2026-01-24 scheduled; b 2 2026-04 delayed; d 3 2026-01-24 scheduled",
        "2026-04 delayed #2 from 2026-01-24 !");
    row("the old date told again after no date",
        "a 1 2026-01-24 scheduled; b 2 ? delayed; d 3 2026-01 announced", "? delayed #2 from 2026-01-24 !");
    row("the same delay told twice", "a 1 2026-01 announced; b 2 2026-04 delayed; d 3 2026-04 delayed",
        "2026-04 delayed #3 from 2026-01");
    row("the same delay told more precisely",
        "a 1 2026-01 announced; b 2 2026-04 delayed; d 3 2026-04-05 delayed",
        "2026-04-05 delayed #3 from 2026-01");
    row("the same delay told without its date", "a 1 2026-01 announced; b 2 2026-04 delayed; d 4 ? delayed",
        "2026-04 delayed #2 from 2026-01");
    row("a second delay without a date", "a 1 2026-01 announced; b 2 2026-04 delayed; d 99 ? delayed",
        "? delayed #3 from 2026-04");
    row("a second delay", "a 1 2026-01 announced; b 2 2026-04 delayed; d 9 2026-10 delayed",
        "2026-10 delayed #3 from 2026-04");
    row("the catalogue knew already", "a 1 2026-01 announced; c 2 2026-04 announced; b 3 2026-04 delayed",
        "2026-04 delayed #3 from 2026-01");
    row("it aired after all", "a 1 2026-01-24 scheduled; b 2 ? delayed; d 9 2026-01-24 aired",
        "2026-01-24 aired #3 from 2026-01-24");
    row("cancelled", "a 1 2026-01 announced; b 2 ? cancelled", "? cancelled #2 from 2026-01");
    row("cancelled after a delay", "a 1 2026-01 announced; b 2 2026-04 delayed; b 3 ? cancelled",
        "? cancelled #3 from 2026-04");
    row("revived", "a 1 2026-01 announced; b 2 ? cancelled; b 90 2027 announced",
        "2027 announced #3 from 2026-01");
}

void PremiereTest::delays()
{
    decides();
}

void PremiereTest::theUserWins_data()
{
    addColumns();
    row("the user's word", "u 1 2026-02-01 announced; c 2 2026-02-01T10:00Z scheduled",
        "2026-02-01 announced #1");
    row("the user overrides what they saw", "c 1 2026-01-24 scheduled; u 2 2026-02-01 announced",
        "2026-02-01 announced #2");
    row("the user against newer news", "u 1 2026-02-01 announced; a 2 2026-03 announced",
        "2026-02-01 announced #1 !");
    row("the user against a newer delay", "u 1 2026-02-01 announced; a 2 ? delayed",
        "2026-02-01 announced #1 !");
    row("the newest of the user's", "u 1 2026-02 announced; u 2 2026 announced", "2026 announced #2");
    row("the user takes their word back", "c 1 2026-01-24 scheduled; u 2 2026-02 announced; u 3 ? announced",
        "2026-01-24 scheduled #1");
    row("taken back, nothing else known", "u 1 2026-02 announced; u 2 ? announced", "? announced #0");
    row("said again after taking it back", "c 1 2026-01-24 scheduled; u 2 ? announced; u 3 2026-03 announced",
        "2026-03 announced #3");
    row("the user cancels", "c 1 2026-01-24 scheduled; u 2 ? cancelled", "? cancelled #2 from 2026-01-24");
    row("the user delays", "c 1 2026-01-24 scheduled; u 2 2026-03 delayed",
        "2026-03 delayed #2 from 2026-01-24");
}

void PremiereTest::theUserWins()
{
    decides();
}

void PremiereTest::noClaimSaysNothing()
{
    const Premiere premiere = decidePremiere({});
    QVERIFY(premiere == Premiere{});
    QVERIFY(!premiere.decidedBy.isValid());
}

void PremiereTest::theOrderOfTheClaimsDoesNotMatter()
{
    std::vector<PremiereClaim> claims = claimsFrom(
        QStringLiteral("a 1 2026-01 announced; c 2 2026-01-24 scheduled; b 3 2026-04 delayed; d 4 2026-04-05 "
                       "scheduled; e 5 2026-01-24 scheduled"));
    const Premiere expected = decidePremiere(claims);
    const auto byId = [](const PremiereClaim &left, const PremiereClaim &right) {
        return left.id < right.id;
    };
    do {
        QCOMPARE(written(decidePremiere(claims)), written(expected));
    } while (std::next_permutation(claims.begin(), claims.end(), byId));
}

RAIKI_TEST(PremiereTest)
#include "test_premiere.moc"
