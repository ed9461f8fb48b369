// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/seasonchart/chartmodel.h"

#include "core/shows/titlekey.h"
#include "ui/common/gridview.h"
#include "ui/common/listtext.h"

#include <algorithm>

namespace raiki {

namespace {

bool isSamePlace(const ChartItem &left, const ChartItem &right)
{
    return left.row.known == right.row.known && left.heading == right.heading &&
           (left.row.known || left.row.season == right.row.season);
}

QString searched(const ChartRow &row)
{
    QStringList texts = row.titles.all() + row.seasonValue.titles.all() + row.platforms;
    texts.append(seasonText(row.seasonValue));
    for (QString &text : texts)
        text = titleKey(text);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

void ChartModel::setReading(const DateStyle &style, TitleLanguage language)
{
    m_style = style;
    m_language = language;
}

void ChartModel::setGrouping(ChartGrouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void ChartModel::setRows(std::vector<ChartRow> rows, Cour cour)
{
    m_rows = std::move(rows);
    m_cour = cour;
    rebuild();
}

void ChartModel::setFilter(const QString &text)
{
    m_words = titleKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

bool ChartModel::isWanted(const ChartRow &row) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = searched(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

void ChartModel::rebuild()
{
    std::vector<ChartRow> wanted;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(wanted),
                 [this](const ChartRow &row) { return isWanted(row); });
    std::vector<ChartItem> items = chartItems(std::move(wanted), m_grouping, m_cour, m_language, m_style);
    const bool isSame =
        !items.empty() && std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), isSamePlace);
    if (!isSame)
        beginResetModel();
    m_items = std::move(items);
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

const ChartItem *ChartModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_items[static_cast<size_t>(index.row())] : nullptr;
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    const ChartItem *item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case Qt::AccessibleTextRole:
        return chartSentence(*item, m_style);
    case Qt::AccessibleDescriptionRole:
    case GridView::GroupRole:
        return item->heading;
    default:
        return {};
    }
}

} // namespace raiki
