// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"
#include "ui/common/listtext.h"
#include "ui/common/rowmodel.h"
#include "ui/upcoming/upcomingfilter.h"
#include "ui/upcoming/upcominggroup.h"

#include <QAbstractListModel>

/** The rows of the Upcoming page: snapshots in the order of their groups, patched by show. */
namespace raiki {

struct UpcomingItem
{
    UpcomingRow row;
    UpcomingGroup group;
    bool isNew = false;   ///< since the last visit
    bool isMuted = false; ///< nothing of it is told
    bool isFirstOfGroup = false;
    bool isLastOfGroup = false;
    QString source{}; ///< whose word decided the date, for reading; empty: nobody's

    bool operator==(const UpcomingItem &other) const;
};
[[nodiscard]] SeasonId rowKey(const UpcomingItem &item);

/** Whether its minute has come; nobody knows that of a day. */
[[nodiscard]] bool hasStarted(const Premiere &premiere, const QDateTime &now);
/** "in 3 days"; "has started" after its minute. */
[[nodiscard]] QString startText(const Premiere &premiere, const QDateTime &now, const DateStyle &style);
/** What a row says, as one text: for screen readers, tool tips and copying. */
[[nodiscard]] QString upcomingSentence(const UpcomingItem &item, TitleLanguage language, const QDateTime &now,
                                       const DateStyle &style);

class UpcomingModel final : public RowModel<QAbstractListModel, UpcomingItem>
{
    Q_OBJECT

public:
    explicit UpcomingModel(QObject *parent = nullptr);

    /** What "now" is and how dates are written; takes effect on the rows with the next setRows() or touch().
     */
    void setReading(const QDateTime &now, const DateStyle &style, TitleLanguage language);
    void setRows(std::vector<UpcomingRow> rows);
    /** How feeds are called; takes effect with the next setRows() or patchShows(). */
    void setSourceNames(const SourceNames &names) { m_sourceNames = names; }
    /** Which of @p seasons (all of their shows) are muted; takes effect with the next setRows() or
     * patchShows().
     */
    void setMuting(const std::vector<FollowedSeason> &seasons);
    /** @param lastVisit when the user was here before, UTC; invalid: never */
    void setFilter(const UpcomingFilter &filter, const QDateTime &lastVisit);
    /** Those that the filter leaves out too. */
    [[nodiscard]] const std::vector<UpcomingRow> &allRows() const { return m_all; }
    /** Replaces the rows of @p shows by @p rows (all of these shows). */
    void patchShows(const QSet<ShowId> &shows, std::vector<UpcomingRow> rows);
    /** Countdowns moved on: every row is painted anew. */
    void touch();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const DateStyle &style() const { return m_style; }
    [[nodiscard]] TitleLanguage language() const { return m_language; }
    /** When the first row will have started: then the rows are to be read again. Invalid: none will by
     * itself. */
    [[nodiscard]] QDateTime nextStart() const;

private:
    [[nodiscard]] std::vector<UpcomingItem> grouped() const;
    void sortItems(std::vector<UpcomingItem> &items) const;

    std::vector<UpcomingRow> m_all;
    QSet<SeasonId> m_muted;
    SourceNames m_sourceNames;
    UpcomingFilter m_filter;
    QDateTime m_lastVisit;
    QDateTime m_now;
    DateStyle m_style;
    TitleLanguage m_language = TitleLanguage::English;
};

} // namespace raiki
