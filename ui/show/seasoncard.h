// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/preferences.h"
#include "core/watchlist/upcoming.h"
#include "ui/common/datetext.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

/**
 * One season on a show's page: what it is, when it starts and who says so, how far the user is, where it
 * comes out. Values are set anew in place, so that the keyboard stays where it was.
 */
namespace raiki {

class ClaimList;
class ReleaseGrid;
class ScoreBox;

class SeasonCard final : public Card
{
    Q_OBJECT

public:
    explicit SeasonCard(QWidget *parent = nullptr);
    ~SeasonCard() override;

    /** Takes effect with the next setSeason(). */
    void setScoreScale(ShownScores scale) { m_scoreScale = scale; }
    /** Whose start is shown as the season's; takes effect with the next setSeason(). */
    void setWish(const ReleaseWish &wish) { m_wish = wish; }
    /** How feeds are called; takes effect with the next setSeason(). */
    void setSourceNames(const SourceNames &names) { m_sourceNames = names; }
    /** Nothing can be chosen or written: the list would not keep it. */
    void setReadOnly(bool isReadOnly);
    /** In a narrow window what stands at a line's end goes below; takes effect with the next setSeason(). */
    void setNarrow(bool isNarrow);
    /** @param isNew news of it came since the user last looked */
    void setSeason(const FollowedSeason &followed, const DateStyle &style, const QDateTime &now, bool isNew);
    /** Counts the days from @p now on. */
    void setNow(const QDateTime &now);
    [[nodiscard]] SeasonId season() const { return m_followed.season.id; }
    /** Opens the history of its date. */
    void setHistoryShown(bool shown);
    void retranslate();

Q_SIGNALS:
    void addRequested(raiki::SeasonId season);
    void removeRequested(raiki::SeasonId season);
    void premiereRequested(raiki::SeasonId season);
    void entryEdited(const raiki::WatchEntry &before, const raiki::WatchEntry &after);
    /** How many episodes were watched. */
    void watchedChosen(raiki::SeasonId season, int episodes);
    /** How many episodes there are; 0: nobody knows. */
    void totalChosen(raiki::SeasonId season, int episodes);
    void linkRequested(const QUrl &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTitleRow();
    void setUpDateRow();
    void setUpEntryRow();
    void setUpEpisodes();
    void setUpHistory();
    void setUpNotes();
    void showDate(const CountedPremiere &counted);
    /** Who says so, and what of it counts for the user. */
    [[nodiscard]] QStringList reasons(const CountedPremiere &counted) const;
    void showEntry();
    void showEpisodes();
    void chooseStatus(int row);
    void chooseEpisodes(int episodes);
    void chooseScore(int score);
    void writeNotes();
    [[nodiscard]] WatchEntry entry() const { return m_followed.entry.value_or(WatchEntry()); }

    FollowedSeason m_followed;
    DateStyle m_style;
    ShownScores m_scoreScale = ShownScores::Hundred;
    ReleaseWish m_wish;
    SourceNames m_sourceNames;
    QHBoxLayout *m_titleRow = nullptr;
    bool m_isReadOnly = false;
    QDateTime m_now;
    bool m_isNarrow = false;
    QVBoxLayout *m_layout = nullptr;
    QBoxLayout *m_dateRow = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_new = nullptr;
    QComboBox *m_status = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QLabel *m_certaintyIcon = nullptr;
    QLabel *m_date = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_setDate = nullptr;
    QWidget *m_entryRow = nullptr;
    QSpinBox *m_episodes = nullptr;
    QSpinBox *m_total = nullptr;
    bool m_isTotalTyped = false;
    QPushButton *m_oneMore = nullptr;
    ScoreBox *m_score = nullptr;
    QLabel *m_episodesLabel = nullptr;
    QLabel *m_totalLabel = nullptr;
    QLabel *m_scoreLabel = nullptr;
    ReleaseGrid *m_releases = nullptr;
    QToolButton *m_historyButton = nullptr;
    ClaimList *m_claims = nullptr;
    QToolButton *m_notesButton = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace raiki
