// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/listrow.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** In the order of the columns. */
constexpr std::array fieldNames{
    NamedValue{ListField::Title, "title"_L1},
    NamedValue{ListField::English, "english"_L1},
    NamedValue{ListField::Romaji, "romaji"_L1},
    NamedValue{ListField::Native, "native"_L1},
    NamedValue{ListField::Synonyms, "synonyms"_L1},
    NamedValue{ListField::Aliases, "aliases"_L1},
    NamedValue{ListField::Kind, "kind"_L1},
    NamedValue{ListField::Season, "season"_L1},
    NamedValue{ListField::Part, "part"_L1},
    NamedValue{ListField::Subtitle, "subtitle"_L1},
    NamedValue{ListField::SeasonTitles, "season_titles"_L1},
    NamedValue{ListField::Episodes, "episodes"_L1},
    NamedValue{ListField::Status, "status"_L1},
    NamedValue{ListField::EpisodesWatched, "episodes_watched"_L1},
    NamedValue{ListField::Score, "score"_L1},
    NamedValue{ListField::Started, "started"_L1},
    NamedValue{ListField::Finished, "finished"_L1},
    NamedValue{ListField::Rewatches, "rewatches"_L1},
    NamedValue{ListField::Notes, "notes"_L1},
    NamedValue{ListField::Tags, "tags"_L1},
    NamedValue{ListField::Premiere, "premiere"_L1},
    NamedValue{ListField::Platforms, "platforms"_L1},
    NamedValue{ListField::Reminders, "reminders"_L1},
    NamedValue{ListField::Mal, "mal"_L1},
    NamedValue{ListField::AniList, "anilist"_L1},
    NamedValue{ListField::AniDb, "anidb"_L1},
    NamedValue{ListField::Kitsu, "kitsu"_L1},
    NamedValue{ListField::Tmdb, "tmdb"_L1},
    NamedValue{ListField::Bangumi, "bangumi"_L1},
    NamedValue{ListField::OfficialSite, "official_site"_L1},
    NamedValue{ListField::AddedAt, "added_at"_L1},
    NamedValue{ListField::ChangedAt, "changed_at"_L1},
};

constexpr std::array titleMarks{
    std::pair(englishTitleMark, &Titles::english),
    std::pair(romajiTitleMark, &Titles::romaji),
    std::pair(nativeTitleMark, &Titles::native),
};
constexpr std::array otherTitleMarks{
    std::pair(synonymTitleMark, &Titles::synonyms),
    std::pair(aliasTitleMark, &Titles::aliases),
};

bool takeTitle(const QString &item, Titles &titles)
{
    for (const auto &[mark, field] : titleMarks) {
        if (item.startsWith(mark) && (titles.*field).isEmpty()) {
            titles.*field = item.sliced(mark.size());
            return true;
        }
    }
    for (const auto &[mark, field] : otherTitleMarks) {
        if (item.startsWith(mark)) {
            (titles.*field).append(item.sliced(mark.size()));
            return true;
        }
    }
    return false;
}

} // namespace

QStringList titleItems(const Titles &titles)
{
    QStringList items;
    for (const auto &[mark, field] : titleMarks) {
        if (!(titles.*field).isEmpty())
            items.append(mark + titles.*field);
    }
    for (const auto &[mark, field] : otherTitleMarks) {
        for (const QString &title : titles.*field) {
            if (!title.isEmpty())
                items.append(mark + title);
        }
    }
    return items;
}

Titles titlesOfItems(const QStringList &items)
{
    Titles titles;
    for (const QString &item : items) {
        if (!takeTitle(item, titles))
            titles.synonyms.append(item);
    }
    return titles;
}

QString listFieldName(ListField field)
{
    return nameOf(fieldNames, field);
}

std::optional<ListField> listFieldFromName(QStringView name)
{
    return valueNamed(fieldNames, name);
}

ListField idField(ExternalSite site)
{
    switch (site) {
    case ExternalSite::Mal:
        return ListField::Mal;
    case ExternalSite::AniList:
        return ListField::AniList;
    case ExternalSite::AniDb:
        return ListField::AniDb;
    case ExternalSite::Kitsu:
        return ListField::Kitsu;
    case ExternalSite::Tmdb:
        return ListField::Tmdb;
    case ExternalSite::Bangumi:
        break;
    }
    return ListField::Bangumi;
}

const std::vector<ListField> &allListFields()
{
    static const std::vector<ListField> fields = [] {
        std::vector<ListField> all;
        all.reserve(fieldNames.size());
        for (const NamedValue<ListField> &named : fieldNames)
            all.push_back(named.value);
        return all;
    }();
    return fields;
}

} // namespace raiki
