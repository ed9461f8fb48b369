// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/scorebox.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace raiki {

ScoreBox::ScoreBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(0, 100);
    setKeyboardTracking(false);
    connect(this, &QSpinBox::valueChanged, this,
            [this](int step) { Q_EMIT scoreChosen(step > 0 ? scoreOfStep(step, m_scale) : 0); });
}

void ScoreBox::setScore(std::optional<int> score, ShownScores scale)
{
    const QSignalBlocker quiet(this);
    m_scale = scale;
    setRange(0, scoreStepCount(scale));
    setSingleStep(scale == ShownScores::TenDecimal ? 5 : 1);
    setValue(score ? scoreStep(*score, scale) : 0);
    lineEdit()->setText(text().isEmpty() || value() > 0 ? textFromValue(value()) : specialValueText());
}

QString ScoreBox::textFromValue(int value) const
{
    return value > 0 ? scoreText(scoreOfStep(value, m_scale), m_scale, locale()) : specialValueText();
}

int ScoreBox::valueFromText(const QString &text) const
{
    for (int step = 1; step <= maximum(); ++step) {
        if (textFromValue(step) == text.trimmed())
            return step;
    }
    bool isNumber = false;
    const double number = locale().toDouble(text.trimmed(), &isNumber); // "4" is four stars, too
    if (!isNumber)
        return 0;
    return qBound(0, static_cast<int>(std::lround(m_scale == ShownScores::TenDecimal ? number * 10 : number)),
                  maximum());
}

QValidator::State ScoreBox::validate(QString &, int &) const
{
    return QValidator::Acceptable; // what is no score is none
}

} // namespace raiki
