// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/scoretext.h"

#include <QCoreApplication>

#include <array>

namespace raiki {

namespace {

/** The translation context of this file. */
class ScoreText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ScoreText)
};

/** As AniList has them, so that a list that comes from there or goes there stays what it was. */
constexpr std::array smileyScores{35, 60, 85};
constexpr int starWorth = 20;

} // namespace

int scoreStepCount(ShownScores scale)
{
    switch (scale) {
    case ShownScores::Ten:
        return 10;
    case ShownScores::FiveStars:
        return 5;
    case ShownScores::ThreeSmileys:
        return 3;
    case ShownScores::Hundred:
    case ShownScores::TenDecimal:
        break;
    }
    return 100;
}

int scoreStep(int score, ShownScores scale)
{
    switch (scale) {
    case ShownScores::Ten:
        return qBound(1, (score + 5) / 10, 10);
    case ShownScores::FiveStars:
        return qBound(1, (score + starWorth - 1) / starWorth, 5);
    case ShownScores::ThreeSmileys:
        return score <= smileyScores[0] ? 1 : score <= smileyScores[1] ? 2 : 3;
    case ShownScores::Hundred:
    case ShownScores::TenDecimal:
        break;
    }
    return qBound(1, score, 100);
}

int scoreOfStep(int step, ShownScores scale)
{
    const int bounded = qBound(1, step, scoreStepCount(scale));
    switch (scale) {
    case ShownScores::Ten:
        return bounded * 10;
    case ShownScores::FiveStars:
        return bounded * starWorth - starWorth / 2;
    case ShownScores::ThreeSmileys:
        return smileyScores[static_cast<size_t>(bounded - 1)];
    case ShownScores::Hundred:
    case ShownScores::TenDecimal:
        break;
    }
    return bounded;
}

QString scoreText(int score, ShownScores scale, const QLocale &locale)
{
    const int step = scoreStep(score, scale);
    switch (scale) {
    case ShownScores::TenDecimal:
        return locale.toString(step / 10.0, 'f', 1);
    case ShownScores::FiveStars:
        return QString(QString(step, QChar(0x2605)) + QString(5 - step, QChar(0x2606)));
    case ShownScores::ThreeSmileys: // drawn by every font
        return step == 1 ? QStringLiteral(":(") : step == 2 ? QStringLiteral(":|") : QStringLiteral(":)");
    case ShownScores::Hundred:
    case ShownScores::Ten:
        break;
    }
    return locale.toString(step);
}

QString spokenScore(int score, ShownScores scale, const QLocale &locale)
{
    const int step = scoreStep(score, scale);
    if (scale == ShownScores::FiveStars)
        return ScoreText::tr("%n of 5 stars", nullptr, step);
    if (scale == ShownScores::ThreeSmileys)
        return step == 1   ? ScoreText::tr("not liked")
               : step == 2 ? ScoreText::tr("so-so")
                           : ScoreText::tr("liked");
    return scoreText(score, scale, locale);
}

QString meanScoreText(double score, ShownScores scale, const QLocale &locale)
{
    const bool isOfHundred = scale == ShownScores::Hundred || scale == ShownScores::ThreeSmileys;
    const double top = isOfHundred ? 100 : scale == ShownScores::FiveStars ? 5 : 10;
    //: A score: %1 of at most %2
    return ScoreText::tr("%1 of %2")
        .arg(locale.toString(score * top / 100, 'f', 1), locale.toString(static_cast<int>(top)));
}

} // namespace raiki
