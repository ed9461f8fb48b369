// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

/** All that can be set, a card a topic; every change is saved at once. */
namespace raiki {

class SettingsCard;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void focusFirst() override;
    bool focusSearch() override;

protected:
    void retranslate() override;

private:
    void setUpCards(const Services &services, Prompts &prompts);
    void add(SettingsCard *card);
    void setUpFilter();
    /** Shows the cards that have the words of the filter. */
    void filter();
    void load();
    /** Wherever the keyboard came from: what has it is seen. */
    void showFocused(QWidget *before, QWidget *focused);

    QLineEdit *m_filter = nullptr;
    QLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<SettingsCard *> m_cards;
};

} // namespace raiki
