// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/cour.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

/** Any cour by its quarter and year. */
namespace raiki {

class CourJump final : public QWidget
{
    Q_OBJECT

public:
    explicit CourJump(QWidget *parent = nullptr);
    ~CourJump() override;

    /** Without a signal. */
    void setCour(Cour cour);
    void retranslate();

Q_SIGNALS:
    void courChosen(raiki::Cour cour);

private:
    void choose();

    QComboBox *m_quarter = nullptr;
    QSpinBox *m_year = nullptr;
};

} // namespace raiki
