// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

/**
 * How long before a premiere to remind: as many times as one likes, of any length. The usual ones and those
 * chosen are boxes to tick, longest first; any other is typed as a number of minutes, hours, days or weeks.
 */
namespace raiki {

class LeadTimes final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadTimes(QWidget *parent = nullptr);

    void setLeads(const std::vector<std::chrono::minutes> &leads);
    /** Longest first. */
    [[nodiscard]] std::vector<std::chrono::minutes> leads() const;
    void retranslate();

Q_SIGNALS:
    void chosen(); ///< by the user

private:
    struct Offer
    {
        std::chrono::minutes lead;
        QCheckBox *box = nullptr;
    };

    void setUpTyping();
    /** The box of @p lead, made where there is none: what was offered once stays while this is there. */
    QCheckBox *offer(std::chrono::minutes lead);
    void layOut();
    void addTyped();
    void boundTyping();

    std::vector<Offer> m_offers; ///< longest first
    QGridLayout *m_grid = nullptr;
    QLabel *m_another = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace raiki
