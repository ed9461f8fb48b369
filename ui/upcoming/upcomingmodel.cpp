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
                    row.status, row.isFlagged, item.group, item.isFirstOfGroup, item.isLastOfGroup);
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

QString upcomingSentence(const UpcomingItem &item, TitleLanguage language, const QDateTime &now,
                         const DateStyle &style)
{
    const UpcomingRow &row = item.row;
    QStringList parts{row.showValue.titles.preferred(language), seasonText(row.seasonValue),
                      dateText(row.premiere.date, style)};
    parts.append(countdownText(row.premiere.date, now, style));
    parts.append(certaintyText(row.premiere.certainty));
    if (row.decidingClaim)
        parts.append(sourceText(row.decidingClaim->source));
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
    patchRows(grouped(std::move(rows)));
}

void UpcomingModel::patchShows(const QSet<ShowId> &shows, std::vector<UpcomingRow> fresh)
{
    for (const UpcomingItem &item : rows()) {
        if (!shows.contains(item.row.show))
            fresh.push_back(item.row);
    }
    setRows(std::move(fresh));
}

void UpcomingModel::touch()
{
    if (!rows().empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<UpcomingItem> UpcomingModel::grouped(std::vector<UpcomingRow> rows) const
{
    const QDate today = m_now.toTimeZone(m_style.zone).date();
    std::vector<UpcomingItem> items;
    items.reserve(rows.size());
    for (UpcomingRow &row : rows) {
        const UpcomingGroup group = upcomingGroup(row.premiere.date, today, m_style);
        items.push_back({std::move(row), group});
    }
    std::stable_sort(items.begin(), items.end(), [this](const UpcomingItem &a, const UpcomingItem &b) {
        if (a.group != b.group)
            return a.group < b.group;
        if (a.row.premiere.date != b.row.premiere.date)
            return a.row.premiere.date < b.row.premiere.date;
        const int titles = a.row.showValue.titles.preferred(m_language)
                               .localeAwareCompare(b.row.showValue.titles.preferred(m_language));
        return titles != 0 ? titles < 0 : a.row.season < b.row.season;
    });
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].isFirstOfGroup = i == 0 || items[i - 1].group != items[i].group;
        items[i].isLastOfGroup = i + 1 == items.size() || items[i + 1].group != items[i].group;
    }
    return items;
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
    for (const UpcomingItem &item : rows()) {
        const QDateTime end = item.row.premiere.date.latest();
        if (end.isValid() && end >= m_now && (!next.isValid() || end < next))
            next = end;
    }
    return next;
}

} // namespace raiki
