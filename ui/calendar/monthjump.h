// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QLocale;
class QSpinBox;

/** Any month by its name and year. */
namespace raiki {

class MonthJump final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthJump(QWidget *parent = nullptr);
    ~MonthJump() override;

    /** Without a signal. @param month its first day */
    void setMonth(QDate month);
    void retranslate(const QLocale &locale);

Q_SIGNALS:
    void monthChosen(QDate month);

private:
    void choose();

    QComboBox *m_month = nullptr;
    QSpinBox *m_year = nullptr;
};

} // namespace raiki
