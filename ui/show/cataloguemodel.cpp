// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/cataloguemodel.h"

#include "core/shows/titlekey.h"

namespace raiki {

namespace {

QString yearsOf(const CatalogueShow &show)
{
    int first = 0;
    int last = 0;
    for (const CatalogueSeason &season : show.seasons) {
        if (!season.premiere.isKnown())
            continue;
        first = first == 0 ? season.premiere.year() : qMin(first, season.premiere.year());
        last = qMax(last, season.premiere.year());
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first)
                         : QString(QString::number(first) + QStringLiteral("–") + QString::number(last));
}

/** "4 seasons", "12 films and specials": what the box of seasons offers, then what else there is.
 */
QStringList countedTexts(const CatalogueShow &show)
{
    int seasons = 0;
    int others = 0;
    for (const CatalogueSeason &known : show.seasons) {
        const Season &season = known.season;
        const bool isSeries = season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
        const bool isFirst = &known == &show.seasons.front();
        if (isWholeSeason(season) || (isFirst && isSeries))
            ++seasons;
        else if (!isSeries)
            ++others;
    }
    QStringList parts;
    if (seasons > 0)
        parts.append(CatalogueModel::tr("%n season(s)", nullptr, seasons));
    if (others > 0)
        parts.append(CatalogueModel::tr("%n film(s) and special(s)", nullptr, others));
    return parts;
}

} // namespace

bool isWholeSeason(const Season &season)
{
    return season.number && season.part.value_or(1) == 1;
}

CatalogueModel::CatalogueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CatalogueModel::search(const Catalogue &catalogue, const QString &text, TitleLanguage language)
{
    beginResetModel();
    m_shows.clear();
    m_matched.clear();
    m_text = text.simplified();
    m_language = language;
    if (!m_text.isEmpty()) {
        // "Medalist Season 2" is Medalist: the catalogue's titles go without season words.
        std::vector<CatalogueHit> hits = catalogue.search(m_text);
        if (hits.empty())
            hits = catalogue.search(splitSeasonWords(m_text).base);
        for (const CatalogueHit &hit : hits) {
            m_shows.push_back(catalogue.show(hit.show));
            m_matched.push_back(hit.title);
        }
    }
    endResetModel();
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_text.isEmpty())
        return 0;
    return static_cast<int>(m_shows.size()) + 1;
}

const CatalogueShow *CatalogueModel::showAt(const QModelIndex &index) const
{
    const bool exists = index.isValid() && index.row() < static_cast<int>(m_shows.size());
    return exists ? &m_shows[static_cast<size_t>(index.row())] : nullptr;
}

QString CatalogueModel::matchedTitle(const QModelIndex &index) const
{
    return showAt(index) ? m_matched[static_cast<size_t>(index.row())] : m_text;
}

QString CatalogueModel::titleOf(const QModelIndex &index) const
{
    if (const CatalogueShow *show = showAt(index))
        return show->show.titles.preferred(m_language);
    return tr("Add “%1” as it is").arg(m_text);
}

QString CatalogueModel::detailsOf(const QModelIndex &index) const
{
    const CatalogueShow *show = showAt(index);
    if (!show)
        return m_shows.empty() ? tr("A show that the catalogue does not know")
                               : tr("A show of its own, none of those above");
    const QString title = titleOf(index);
    const QString &matched = m_matched[static_cast<size_t>(index.row())];
    const QString other = matched != title ? matched : show->show.titles.native;
    QStringList parts = QStringList{yearsOf(*show)} + countedTexts(*show);
    if (other != title)
        parts.append(other);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(index);
    if (role == Qt::AccessibleTextRole)
        return QString(titleOf(index) + QLatin1String(", ") + detailsOf(index));
    return {};
}

} // namespace raiki
