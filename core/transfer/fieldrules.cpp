// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/fieldrules.h"

#include "core/transfer/cellreading.h"
#include "core/transfer/instalment.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Whether a row may say something of a field; what that is in the list; what the row says of it (nothing: it
 * says nothing); how it is put in. */
struct FieldRule
{
    ListField field;
    bool (*mentions)(const ListRow &, RowOrigin);
    QString (*listed)(const EditedSeason &);
    std::optional<QString> (*said)(const ListRow &, RowOrigin, const QString &listed);
    void (*apply)(const ListRow &, RowOrigin, EditedSeason &);
};

template <auto said>
bool says(const ListRow &row, RowOrigin)
{
    return (row.*said).has_value();
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

/** What a file of ours says holds; another's fills what is not known, for lists differ in spelling and
 * counting. */
std::optional<QString> fact(const QString &said, RowOrigin origin, const QString &listed)
{
    if (said.isEmpty() || (origin == RowOrigin::Foreign && !listed.isEmpty()))
        return {};
    return said;
}

QStringList united(QStringList items, const QStringList &others)
{
    for (const QString &other : others) {
        if (!items.contains(other))
            items.append(other);
    }
    return items;
}

/** Lists of titles: ours as they are, another's beside what is there. */
QStringList titlesAfter(const QStringList &listed, const QStringList &said, RowOrigin origin)
{
    return origin == RowOrigin::Own ? said : united(listed, said);
}

std::optional<QString> titlesSaid(const QStringList &said, RowOrigin origin, const QString &listed)
{
    if (said.isEmpty() && origin == RowOrigin::Foreign)
        return {};
    return itemsText(titlesAfter(readItems(listed), said, origin));
}

template <QString Titles::*title>
constexpr FieldRule titleRule(ListField field)
{
    return {field, [](const ListRow &row, RowOrigin) { return !(row.titles.*title).isEmpty(); },
            [](const EditedSeason &edited) { return edited.show.titles.*title; },
            [](const ListRow &row, RowOrigin origin, const QString &listed) {
                return fact(row.titles.*title, origin, listed);
            },
            [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                edited.show.titles.*title = row.titles.*title;
            }};
}

template <QStringList Titles::*titles>
constexpr FieldRule titlesRule(ListField field)
{
    return {field,
            [](const ListRow &row, RowOrigin origin) {
                return origin == RowOrigin::Own || !(row.titles.*titles).isEmpty();
            },
            [](const EditedSeason &edited) { return itemsText(edited.show.titles.*titles); },
            [](const ListRow &row, RowOrigin origin, const QString &listed) {
                return titlesSaid(row.titles.*titles, origin, listed);
            },
            [](const ListRow &row, RowOrigin origin, EditedSeason &edited) {
                edited.show.titles.*titles =
                    titlesAfter(edited.show.titles.*titles, row.titles.*titles, origin);
            }};
}

template <ExternalSite site>
constexpr FieldRule idRule(ListField field)
{
    return {field, [](const ListRow &row, RowOrigin) { return row.externalIds.contains(site); },
            [](const EditedSeason &edited) { return edited.season.externalIds.value(site); },
            [](const ListRow &row, RowOrigin origin, const QString &listed) {
                return fact(row.externalIds.value(site), origin, listed);
            },
            [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                edited.season.externalIds.insert(site, row.externalIds.value(site));
            }};
}

template <std::optional<int> ListRow::*said, int WatchEntry::*listed>
constexpr FieldRule countRule(ListField field)
{
    return {field, says<said>,
            [](const EditedSeason &edited) { return QString::number(edited.entry.*listed); },
            [](const ListRow &row, RowOrigin, const QString &) {
                return row.*said ? std::optional(QString::number(*(row.*said))) : std::nullopt;
            },
            [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                edited.entry.*listed = (row.*said).value_or(0);
            }};
}

/** Whether a coarser date says nothing beside what is known; of a minute its day is that of its own zone,
 * too, as formats without times write it. */
bool saysNoMore(const FuzzyDate &said, const FuzzyDate &known)
{
    if (!known.isKnown())
        return false;
    return known.refines(said) ||
           (known.precision() == DatePrecision::Minute && FuzzyDate::ofDay(known.firstDay()).refines(said));
}

template <std::optional<FuzzyDate> ListRow::*said, FuzzyDate WatchEntry::*listed>
constexpr FieldRule dateRule(ListField field)
{
    return {field, says<said>, [](const EditedSeason &edited) { return (edited.entry.*listed).toText(); },
            [](const ListRow &row, RowOrigin origin, const QString &known) -> std::optional<QString> {
                if (!(row.*said))
                    return {};
                // Another list's coarser date that agrees says nothing new.
                const std::optional<FuzzyDate> date = FuzzyDate::fromText(known);
                if (origin == RowOrigin::Foreign && date && saysNoMore(*(row.*said), *date))
                    return {};
                return (row.*said)->toText();
            },
            [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                edited.entry.*listed = (row.*said).value_or(FuzzyDate());
            }};
}

/** Another's fill what is not known. */
Titles seasonTitlesAfter(Titles listed, const QStringList &items, RowOrigin origin)
{
    const Titles said = titlesOfItems(items);
    if (origin == RowOrigin::Own)
        return said;
    for (QString Titles::*field : {&Titles::english, &Titles::romaji, &Titles::native}) {
        if ((listed.*field).isEmpty())
            listed.*field = said.*field;
    }
    listed.synonyms = united(listed.synonyms, said.synonyms);
    listed.aliases = united(listed.aliases, said.aliases);
    return listed;
}

constexpr FieldRule seasonTitlesRule{
    ListField::SeasonTitles, says<&ListRow::seasonTitles>,
    [](const EditedSeason &edited) { return itemsText(titleItems(edited.season.titles)); },
    [](const ListRow &row, RowOrigin origin, const QString &listed) -> std::optional<QString> {
        if (!row.seasonTitles)
            return {};
        const Titles known = titlesOfItems(readItems(listed));
        return itemsText(titleItems(seasonTitlesAfter(known, *row.seasonTitles, origin)));
    },
    [](const ListRow &row, RowOrigin origin, EditedSeason &edited) {
        edited.season.titles =
            seasonTitlesAfter(edited.season.titles, row.seasonTitles.value_or(QStringList()), origin);
    }};

constexpr FieldRule episodesRule{
    ListField::Episodes, says<&ListRow::episodes>,
    [](const EditedSeason &edited) { return numberText(edited.season.episodes); },
    [](const ListRow &row, RowOrigin origin, const QString &listed) {
        return fact(numberText(row.episodes), origin, listed);
    },
    [](const ListRow &row, RowOrigin, EditedSeason &edited) { edited.season.episodes = row.episodes; }};

constexpr FieldRule statusRule{
    ListField::Status, says<&ListRow::status>,
    [](const EditedSeason &edited) { return watchStatusName(edited.entry.status); },
    [](const ListRow &row, RowOrigin, const QString &) {
        return row.status ? std::optional(watchStatusName(*row.status)) : std::nullopt;
    },
    [](const ListRow &row, RowOrigin, EditedSeason &edited) {
        edited.entry.status = row.status.value_or(WatchStatus::PlanToWatch);
    }};

constexpr FieldRule scoreRule{ListField::Score, says<&ListRow::score>,
                              [](const EditedSeason &edited) { return numberText(edited.entry.score); },
                              [](const ListRow &row, RowOrigin, const QString &) {
                                  return row.score ? std::optional(numberText(*row.score)) : std::nullopt;
                              },
                              [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                                  edited.entry.score = row.score.value_or(std::nullopt);
                              }};

constexpr FieldRule notesRule{ListField::Notes, says<&ListRow::notes>,
                              [](const EditedSeason &edited) { return edited.entry.notes; },
                              [](const ListRow &row, RowOrigin, const QString &) { return row.notes; },
                              [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                                  edited.entry.notes = row.notes.value_or(QString());
                              }};

constexpr FieldRule tagsRule{ListField::Tags, says<&ListRow::tags>,
                             [](const EditedSeason &edited) { return itemsText(edited.entry.tags); },
                             [](const ListRow &row, RowOrigin, const QString &) {
                                 return row.tags ? std::optional(itemsText(*row.tags)) : std::nullopt;
                             },
                             [](const ListRow &row, RowOrigin, EditedSeason &edited) {
                                 edited.entry.tags = row.tags.value_or(QStringList());
                             }};

constexpr FieldRule remindersRule{
    ListField::Reminders, says<&ListRow::reminders>,
    [](const EditedSeason &edited) { return reminderChoiceName(edited.entry.reminders); },
    [](const ListRow &row, RowOrigin, const QString &) {
        return row.reminders ? std::optional(reminderChoiceName(*row.reminders)) : std::nullopt;
    },
    [](const ListRow &row, RowOrigin, EditedSeason &edited) {
        edited.entry.reminders = row.reminders.value_or(ReminderChoice::ByStatus);
    }};

constexpr FieldRule siteRule{
    ListField::OfficialSite, [](const ListRow &row, RowOrigin) { return !row.officialSite.isEmpty(); },
    [](const EditedSeason &edited) { return edited.show.officialSite.toString(QUrl::FullyEncoded); },
    [](const ListRow &row, RowOrigin origin, const QString &listed) {
        return fact(row.officialSite.toString(QUrl::FullyEncoded), origin, listed);
    },
    [](const ListRow &row, RowOrigin, EditedSeason &edited) { edited.show.officialSite = row.officialSite; }};

const std::array rules{
    titleRule<&Titles::english>(ListField::English),
    titleRule<&Titles::romaji>(ListField::Romaji),
    titleRule<&Titles::native>(ListField::Native),
    titlesRule<&Titles::synonyms>(ListField::Synonyms),
    titlesRule<&Titles::aliases>(ListField::Aliases),
    seasonTitlesRule,
    episodesRule,
    statusRule,
    countRule<&ListRow::episodesWatched, &WatchEntry::episodesWatched>(ListField::EpisodesWatched),
    scoreRule,
    dateRule<&ListRow::started, &WatchEntry::started>(ListField::Started),
    dateRule<&ListRow::finished, &WatchEntry::finished>(ListField::Finished),
    countRule<&ListRow::rewatches, &WatchEntry::rewatches>(ListField::Rewatches),
    notesRule,
    tagsRule,
    remindersRule,
    idRule<ExternalSite::Mal>(ListField::Mal),
    idRule<ExternalSite::AniList>(ListField::AniList),
    idRule<ExternalSite::AniDb>(ListField::AniDb),
    idRule<ExternalSite::Kitsu>(ListField::Kitsu),
    idRule<ExternalSite::Tmdb>(ListField::Tmdb),
    idRule<ExternalSite::Bangumi>(ListField::Bangumi),
    siteRule,
};

/** A vaguer date never takes the place of a more precise one that agrees with it. */
void addPremiereDifference(const FollowedSeason &followed, const ListRow &row,
                           std::vector<FieldChange> &changes)
{
    if (!row.premiere || !row.premiere->isKnown())
        return;
    const FuzzyDate known = knownPremiere(followed);
    if (known == *row.premiere || (known.isKnown() && known.refines(*row.premiere)))
        return;
    // The year of a service of all films and series, which may count from a festival, is nobody's word.
    const bool isYearOfService = row.mayBeOther && row.premiere->precision() == DatePrecision::Year;
    if (isYearOfService && known.isKnown() && !datesContradict(known, *row.premiere))
        return;
    changes.push_back({ListField::Premiere, known.toText(), row.premiere->toText()});
}

QStringList listedPlatforms(const FollowedSeason &followed)
{
    QStringList listed;
    for (const Release &release : followed.releases)
        listed = united(std::move(listed), {release.platform});
    return listed;
}

void addPlatformDifference(const FollowedSeason &followed, const ListRow &row,
                           std::vector<FieldChange> &changes)
{
    const QStringList missing = missingPlatforms(row, followed.releases);
    if (missing.isEmpty())
        return;
    const QStringList listed = listedPlatforms(followed);
    changes.push_back({ListField::Platforms, itemsText(listed), itemsText(united(listed, missing))});
}

} // namespace

std::vector<FieldChange> differences(const FollowedSeason &followed, const ListRow &row, RowOrigin origin)
{
    const EditedSeason edited{followed.show, followed.season, followed.entry.value_or(WatchEntry())};
    std::vector<FieldChange> changes;
    for (const FieldRule &rule : rules) {
        if (!rule.mentions(row, origin))
            continue;
        const QString listed = rule.listed(edited);
        const std::optional<QString> said = rule.said(row, origin, listed);
        if (said && *said != listed)
            changes.push_back({rule.field, listed, *said});
    }
    addPremiereDifference(followed, row, changes);
    addPlatformDifference(followed, row, changes);
    return changes;
}

QString listedText(ListField field, const FollowedSeason &followed)
{
    if (field == ListField::Premiere)
        return knownPremiere(followed).toText();
    if (field == ListField::Platforms)
        return itemsText(listedPlatforms(followed));
    const EditedSeason edited{followed.show, followed.season, followed.entry.value_or(WatchEntry())};
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [field](const FieldRule &each) { return each.field == field; });
    return rule == rules.end() ? QString() : rule->listed(edited);
}

bool isUnsaid(ListField field, const QString &text)
{
    if (field == ListField::Status)
        return text == watchStatusName(WatchStatus::PlanToWatch);
    if (field == ListField::Reminders)
        return text == reminderChoiceName(ReminderChoice::ByStatus);
    if (field == ListField::EpisodesWatched || field == ListField::Rewatches)
        return text == "0"_L1;
    // Platforms and other titles only ever grow.
    return text.isEmpty() || field == ListField::Platforms;
}

void applyField(ListField field, const ListRow &row, RowOrigin origin, EditedSeason &edited)
{
    for (const FieldRule &rule : rules) {
        if (rule.field == field)
            rule.apply(row, origin, edited);
    }
}

void applyAllFields(const ListRow &row, RowOrigin origin, EditedSeason &edited)
{
    for (const FieldRule &rule : rules) {
        if (!rule.mentions(row, origin))
            continue;
        const QString listed = rule.listed(edited);
        if (const std::optional<QString> said = rule.said(row, origin, listed); said && *said != listed)
            rule.apply(row, origin, edited);
    }
}

const std::vector<ListField> &fieldsWithRules()
{
    static const std::vector<ListField> fields = [] {
        std::vector<ListField> all;
        for (const ListField field : allListFields()) {
            const bool hasRule = std::any_of(rules.begin(), rules.end(),
                                             [field](const FieldRule &rule) { return rule.field == field; });
            if (hasRule || field == ListField::Premiere)
                all.push_back(field);
        }
        return all;
    }();
    return fields;
}

QStringList missingPlatforms(const ListRow &row, std::span<const Release> releases)
{
    QStringList missing;
    for (const QString &platform : row.platforms) {
        const bool isListed =
            std::any_of(releases.begin(), releases.end(), [&platform](const Release &release) {
                return release.platform.compare(platform, Qt::CaseInsensitive) == 0;
            });
        if (!isListed && !missing.contains(platform))
            missing.append(platform);
    }
    return missing;
}

} // namespace raiki
