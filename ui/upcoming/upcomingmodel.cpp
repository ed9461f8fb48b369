// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/upcoming/upcomingmodel.h"

#include "ui/common/listtext.h"

#include <tuple>

namespace raiki {

namespace {

auto shownParts(const UpcomingItem &item)
{
    const UpcomingRow &row = item.row;
    return std::tie(row.showValue, row.seasonValue, row.premiere, row.decidingClaim, row.platforms,
                    row.status, item.isNew, item.isMuted, item.group, item.isFirstOfGroup, item.isLastOfGroup,
                    item.source);
}

} // namespace

bool UpcomingItem::operator==(const UpcomingItem &other) const
{
    return shownParts(*this) == shownParts(other);
}

SeasonId rowKey(const UpcomingItem &item)
{
    return item.row.season;
}

bool hasStarted(const Premiere &premiere, const QDateTime &now)
{
    const std::optional<QDateTime> minute = premiere.date.minute();
    return minute && *minute <= now && premiere.certainty != Certainty::Cancelled;
}

QString startText(const Premiere &premiere, const QDateTime &now, const DateStyle &style)
{
    return hasStarted(premiere, now) ? UpcomingModel::tr("has started")
                                     : countdownText(premiere.date, now, style);
}

QString upcomingSentence(const UpcomingItem &item, TitleLanguage language, const QDateTime &now,
                         const DateStyle &style)
{
    const UpcomingRow &row = item.row;
    QStringList parts{row.showValue.titles.preferred(language), seasonText(row.seasonValue),
                      dateText(row.premiere.date, style)};
    parts.append(startText(row.premiere, now, style));
    parts.append(certaintyText(row.premiere.certainty));
    if (row.premiere.movedFrom.isKnown())
        parts.append(UpcomingModel::tr("was %1").arg(dateText(row.premiere.movedFrom, style)));
    if (item.isMuted)
        parts.append(UpcomingModel::tr("muted"));
    if (item.isNew)
        parts.append(UpcomingModel::tr("new"));
    parts.append(item.source);
    parts.append(platformsText(row.platforms, style.locale));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

UpcomingModel::UpcomingModel(QObject *parent)
    : RowModel(parent)
{
}

void UpcomingModel::setReading(const QDateTime &now, const DateStyle &style, TitleLanguage language)
{
    m_now = now;
    m_style = style;
    m_language = language;
}

void UpcomingModel::setRows(std::vector<UpcomingRow> rows)
{
    m_all = std::move(rows);
    patchRows(grouped());
}

void UpcomingModel::setMuting(const std::vector<FollowedSeason> &seasons)
{
    QSet<ShowId> told; // that have an entry of which something is told
    QSet<ShowId> listed;
    for (const FollowedSeason &season : seasons) {
        if (!season.entry)
            continue;
        listed.insert(season.show.id);
        if (season.entry->reminders != ReminderChoice::Never)
            told.insert(season.show.id);
    }
    for (const FollowedSeason &season : seasons) {
        const bool isMuted = season.entry ? season.entry->reminders == ReminderChoice::Never
                                          : listed.contains(season.show.id) && !told.contains(season.show.id);
        if (isMuted)
            m_muted.insert(season.season.id);
        else
            m_muted.remove(season.season.id);
    }
}

void UpcomingModel::patchShows(const QSet<ShowId> &shows, std::vector<UpcomingRow> fresh)
{
    for (UpcomingRow &row : m_all) {
        if (!shows.contains(row.show))
            fresh.push_back(std::move(row));
    }
    setRows(std::move(fresh));
}

void UpcomingModel::setFilter(const UpcomingFilter &filter, const QDateTime &lastVisit)
{
    m_filter = filter;
    m_lastVisit = lastVisit;
    patchRows(grouped());
}

void UpcomingModel::touch()
{
    if (!rows().empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<UpcomingItem> UpcomingModel::grouped() const
{
    const QDate today = m_now.toTimeZone(m_style.zone).date();
    std::vector<UpcomingItem> items;
    items.reserve(m_all.size());
    for (const UpcomingRow &row : m_all) {
        if (!isWanted(row, m_filter, m_lastVisit, m_now))
            continue;
        UpcomingItem &item = items.emplace_back(
            UpcomingItem{row, upcomingGroup(row.premiere.date, today, m_style),
                         isNewSince(row, m_lastVisit, m_now), m_muted.contains(row.season)});
        if (row.decidingClaim)
            item.source = sourceText(row.decidingClaim->source, m_sourceNames);
    }
    sortItems(items);
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].isFirstOfGroup = i == 0 || items[i - 1].group != items[i].group;
        items[i].isLastOfGroup = i + 1 == items.size() || items[i + 1].group != items[i].group;
    }
    return items;
}

void UpcomingModel::sortItems(std::vector<UpcomingItem> &items) const
{
    std::stable_sort(items.begin(), items.end(), [this](const UpcomingItem &a, const UpcomingItem &b) {
        if (a.group != b.group)
            return a.group < b.group;
        if (a.row.premiere.date != b.row.premiere.date)
            return a.row.premiere.date < b.row.premiere.date;
        const int titles = a.row.showValue.titles.preferred(m_language)
                               .localeAwareCompare(b.row.showValue.titles.preferred(m_language));
        return titles != 0 ? titles < 0 : a.row.season < b.row.season;
    });
}

QVariant UpcomingModel::data(const QModelIndex &index, int role) const
{
    const UpcomingItem *item = rowAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->row.showValue.titles.preferred(m_language);
    case Qt::AccessibleTextRole:
        return upcomingSentence(*item, m_language, m_now, m_style);
    case Qt::AccessibleDescriptionRole:
        return upcomingGroupText(item->group, m_style);
    default:
        return {};
    }
}

QDateTime UpcomingModel::nextStart() const
{
    QDateTime next;
    for (const UpcomingRow &row : m_all) {
        const QDateTime end = row.premiere.date.overFor(m_style.zone);
        if (end.isValid() && end >= m_now && (!next.isValid() || end < next))
            next = end;
    }
    return next;
}

} // namespace raiki
