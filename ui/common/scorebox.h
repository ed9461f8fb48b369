// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/scoretext.h"

#include <QSpinBox>

/** A field for a score in the fan's scale; nothing is a score too. */
namespace raiki {

class ScoreBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit ScoreBox(QWidget *parent = nullptr);

    /** Without a signal. @param score 1 to 100; nothing: none */
    void setScore(std::optional<int> score, ShownScores scale);

Q_SIGNALS:
    /** By the user. @param score 1 to 100; 0: none */
    void scoreChosen(int score);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    ShownScores m_scale = ShownScores::Hundred;
};

} // namespace raiki
