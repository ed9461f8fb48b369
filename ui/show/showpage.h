// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <map>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

/** One show: its names, its seasons in order with the user's progress, when each starts and who says so. */
namespace raiki {

class CoverLabel;
class SeasonCard;
class ShowNamesCard;
struct SaidProgress;

class ShowPage final : public Page
{
    Q_OBJECT

public:
    ShowPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    /** Whether who opens a show has thereby looked at its news: not where the news waits for a decision
     * beside the show. */
    enum class News { Seen, StaysNew };
    /** False, told as a notice, where the show cannot be read. */
    bool setShow(ShowId show, SeasonId season = {}, News news = News::Seen);
    /** Brings the season into sight, once the page is laid out. */
    void scrollTo(SeasonId season);
    void focusFirst() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void setUpContent();
    void take(ShowDetails details);
    void patch(const ChangedRows &rows);
    void showCards();
    void showTime();
    void showSummary();
    [[nodiscard]] SeasonCard *cardOf(SeasonId season);
    void clearFlags(SeasonId season);
    void apply(const ChangeSet &changes, const QString &notDone);
    /** Tells in words what cannot be. */
    void setProgress(SeasonId season, const SaidProgress &said);
    void askPremiere(SeasonId season);
    void askSeason();
    void askReminders();
    void askAlias();
    void removeAlias(const QString &alias);
    void removeWholeShow();

    Services m_services;
    Prompts &m_prompts;
    ShowDetails m_details;
    QSet<SeasonId> m_new;    ///< seasons whose news the user had not seen when the page opened
    bool m_isNarrow = false; ///< too narrow for a date and its source side by side
    QToolButton *m_back = nullptr;
    CoverLabel *m_cover = nullptr;
    QPushButton *m_reminders = nullptr;
    QPushButton *m_addSeason = nullptr;
    QPushButton *m_remove = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_cardLayout = nullptr;
    std::map<SeasonId, SeasonCard *> m_cards;
    ShowNamesCard *m_names = nullptr;
};

} // namespace raiki
