// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportloss.h"

#include "core/transfer/cellreading.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

bool isSaid(const std::optional<FuzzyDate> &date)
{
    return date && date->isKnown();
}

std::optional<ExternalSite> siteOf(ListField field)
{
    return externalSiteFromName(listFieldName(field));
}

/** Whether the row says more in this field than every list does. */
bool says(const ListRow &row, ListField field)
{
    switch (field) {
    case ListField::English:
        return !row.titles.english.isEmpty() && row.titles.english != row.title;
    case ListField::Romaji:
        return !row.titles.romaji.isEmpty() && row.titles.romaji != row.title;
    case ListField::Native:
        return !row.titles.native.isEmpty() && row.titles.native != row.title;
    case ListField::Synonyms:
        return !row.titles.synonyms.isEmpty();
    case ListField::Aliases:
        return !row.titles.aliases.isEmpty();
    case ListField::Season:
        return row.season.value_or(1) != 1;
    case ListField::Part:
        return row.part.value_or(1) != 1;
    case ListField::Subtitle:
        return !row.subtitle.isEmpty();
    case ListField::SeasonTitles:
        return !row.seasonTitles.value_or(QStringList()).isEmpty();
    case ListField::Episodes:
        return row.episodes.has_value();
    case ListField::EpisodesWatched:
        return row.episodesWatched.value_or(0) != 0;
    case ListField::Score:
        return row.score.value_or(std::nullopt).has_value();
    case ListField::Started:
        return isSaid(row.started);
    case ListField::Finished:
        return isSaid(row.finished);
    case ListField::Rewatches:
        return row.rewatches.value_or(0) != 0;
    case ListField::Notes:
        return !row.notes.value_or(QString()).isEmpty();
    case ListField::Tags:
        return !row.tags.value_or(QStringList()).isEmpty();
    case ListField::Premiere:
        return isSaid(row.premiere);
    case ListField::Platforms:
        return !row.platforms.isEmpty();
    case ListField::Reminders:
        return row.reminders.value_or(ReminderChoice::ByStatus) != ReminderChoice::ByStatus;
    case ListField::OfficialSite:
        return !row.officialSite.isEmpty();
    case ListField::Title:
    case ListField::Kind:
    case ListField::Status:
    case ListField::AddedAt:
    case ListField::ChangedAt:
        return false; // every row has them; a time stamp is nobody's statement
    default:
        return row.externalIds.contains(siteOf(field).value_or(ExternalSite::Mal));
    }
}

} // namespace

ExportLoss::ExportLoss(std::set<ListField> held)
    : m_held(std::move(held))
{
}

void ExportLoss::leaveOut(const ListRow &row, ListField missing)
{
    m_list.leftOut.push_back({row.title, missing});
}

void ExportLoss::count(const ListRow &row)
{
    for (const ListField field : allListFields()) {
        if (!m_held.contains(field) && says(row, field))
            ++m_list.lost[field];
    }
}

void ExportLoss::countCoarseDates(const ListRow &row, DatePrecision finest)
{
    const auto isCut = [finest](const std::optional<FuzzyDate> &date) {
        return isSaid(date) && (date->precision() > finest || date->precision() == DatePrecision::Cour);
    };
    if (isCut(row.started))
        ++m_list.lost[ListField::Started];
    if (isCut(row.finished))
        ++m_list.lost[ListField::Finished];
}

void ExportLoss::countUnlessDay(ListField field, const std::optional<FuzzyDate> &date)
{
    if (isSaid(date) && date->precision() != DatePrecision::Day)
        ++m_list.lost[field];
}

void ExportLoss::countCoarseScore(const ListRow &row, int step)
{
    if (row.score.value_or(std::nullopt).value_or(0) % step != 0)
        ++m_list.lost[ListField::Score];
}

void ExportLoss::countTrimmedNotes(const ListRow &row)
{
    const QString notes = row.notes.value_or(QString());
    if (notes.trimmed() != notes)
        ++m_list.lost[ListField::Notes];
}

WrittenList ExportLoss::written(QByteArray bytes) &&
{
    m_list.bytes = std::move(bytes);
    return std::move(m_list);
}

QString dayText(const std::optional<FuzzyDate> &date)
{
    return date && date->precision() >= DatePrecision::Day ? date->firstDay().toString(Qt::ISODate)
                                                           : QString();
}

QString tagList(const QStringList &tags)
{
    const bool isPlain = std::none_of(tags.begin(), tags.end(), [](const QString &tag) {
        return tag.contains(u',') || tag.contains(u';') || tag.contains(u'|') || tag.contains(u'\\');
    });
    return isPlain ? tags.join(", "_L1) : itemsText(tags);
}

} // namespace raiki
