// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/scorebox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

class TestScoreText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachScaleHasItsWords_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("text");
        const auto row = [](int score, ShownScores scale, const char *text) {
            QTest::addRow("%d %s", score, text)
                << score << static_cast<int>(scale) << QString::fromUtf8(text);
        };
        row(85, ShownScores::Hundred, "85");
        row(85, ShownScores::TenDecimal, "8.5");
        row(85, ShownScores::Ten, "9");
        row(1, ShownScores::Ten, "1");
        row(85, ShownScores::FiveStars, "★★★★★");
        row(80, ShownScores::FiveStars, "★★★★☆");
        row(1, ShownScores::FiveStars, "★☆☆☆☆");
        row(35, ShownScores::ThreeSmileys, ":(");
        row(60, ShownScores::ThreeSmileys, ":|");
        row(61, ShownScores::ThreeSmileys, ":)");
    }

    void eachScaleHasItsWords()
    {
        QFETCH(int, score);
        QFETCH(int, scale);
        QTEST(scoreText(score, static_cast<ShownScores>(scale), QLocale::c()), "text");
    }

    void everyStepComesBack()
    {
        for (const ShownScores scale : {ShownScores::Hundred, ShownScores::TenDecimal, ShownScores::Ten,
                                        ShownScores::FiveStars, ShownScores::ThreeSmileys}) {
            for (int step = 1; step <= scoreStepCount(scale); ++step)
                QCOMPARE(scoreStep(scoreOfStep(step, scale), scale), step);
        }
    }

    void aFieldTakesWhatIsTyped()
    {
        ScoreBox box;
        box.setLocale(QLocale::c());
        box.setSpecialValueText(QStringLiteral("none"));
        QSignalSpy chosen(&box, &ScoreBox::scoreChosen);
        box.setScore(70, ShownScores::TenDecimal);
        QCOMPARE(box.text(), QStringLiteral("7.0"));
        QCOMPARE(chosen.count(), 0); // set, not chosen
        auto *field = box.findChild<QLineEdit *>();
        field->setText(QStringLiteral("8.5"));
        box.interpretText();
        QCOMPARE(chosen.value(0).value(0).toInt(), 85);
        box.setScore(std::nullopt, ShownScores::FiveStars);
        QCOMPARE(box.text(), QStringLiteral("none"));
        box.stepUp();
        QCOMPARE(chosen.value(1).value(0).toInt(), 10);
        QCOMPARE(box.text(), QStringLiteral("★☆☆☆☆"));
        box.stepDown();
        QCOMPARE(chosen.value(2).value(0).toInt(), 0);
    }

    void anotherScaleChangesNoScore()
    {
        ScoreBox box;
        QSignalSpy chosen(&box, &ScoreBox::scoreChosen);
        for (const ShownScores scale :
             {ShownScores::Hundred, ShownScores::ThreeSmileys, ShownScores::FiveStars})
            box.setScore(83, scale);
        QCOMPARE(chosen.count(), 0);
    }
};

RAIKI_TEST(TestScoreText)
#include "test_scoretext.moc"
