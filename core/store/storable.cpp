// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/storable.h"

#include "core/watchlist/watchrules.h"

namespace raiki {
namespace {

constexpr qsizetype longestTitle = 500;

Titles storableTitles(Titles titles)
{
    titles.romaji = storableTitle(titles.romaji);
    titles.english = storableTitle(titles.english);
    titles.native = storableTitle(titles.native);
    for (QStringList *const list : {&titles.synonyms, &titles.aliases}) {
        for (qsizetype at = 0; at < list->size(); ++at) { // not by reference: that would copy a shared list
            if (const QString kept = storableTitle(list->at(at)); kept != list->at(at))
                (*list)[at] = kept;
        }
    }
    return titles;
}

ExternalIds storableIds(ExternalIds ids)
{
    for (QString &id : ids)
        id = storable(id);
    return ids;
}

} // namespace

QString storable(const QString &text)
{
    if (text.isValidUtf16() &&
        !text.contains(QChar::Null)) // SQLite's own functions would end the text at a NUL
        return text;
    QString kept = text;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const QChar unit = kept.at(at);
        if (unit.isHighSurrogate() && at + 1 < kept.size() && kept.at(at + 1).isLowSurrogate())
            ++at;
        else if (unit.isSurrogate() || unit.isNull())
            kept[at] = QChar::ReplacementCharacter;
    }
    return kept;
}

QString storableTitle(const QString &title)
{
    if (title.size() <= longestTitle)
        return storable(title);
    const bool splitsPair =
        title.at(longestTitle - 1).isHighSurrogate() && title.at(longestTitle).isLowSurrogate();
    return storable(title.first(splitsPair ? longestTitle - 1 : longestTitle));
}

QUrl storable(const QUrl &url)
{
    return url.isEmpty() ? QUrl() : QUrl::fromEncoded(url.toEncoded());
}

QDateTime storable(const QDateTime &instant)
{
    return instant.isValid() ? QDateTime::fromMSecsSinceEpoch(instant.toMSecsSinceEpoch(), Qt::UTC)
                             : QDateTime();
}

Show storable(Show show)
{
    show.titles = storableTitles(std::move(show.titles));
    show.externalIds = storableIds(std::move(show.externalIds));
    show.officialSite = storable(show.officialSite);
    return show;
}

Season storable(Season season)
{
    season.subtitle = storableTitle(season.subtitle);
    season.titles = storableTitles(std::move(season.titles));
    season.externalIds = storableIds(std::move(season.externalIds));
    for (Credit &credit : season.credits) {
        credit.role = storableTitle(credit.role);
        credit.name = storableTitle(credit.name);
    }
    season.trailer = storable(season.trailer);
    return season;
}

Release storable(Release release)
{
    release.platform = storableTitle(release.platform);
    release.region = storable(release.region);
    release.language = storable(release.language);
    if (release.rule)
        release.rule = RepeatRule::fromText(release.rule->toText());
    return release;
}

PremiereClaim storable(PremiereClaim claim)
{
    claim.source.title = storableTitle(claim.source.title);
    claim.source.link = storable(claim.source.link);
    claim.quote = storable(claim.quote);
    claim.learnedAt = storable(claim.learnedAt);
    return claim;
}

WatchEntry storable(WatchEntry entry)
{
    entry.notes = storable(entry.notes);
    for (QString &tag : entry.tags)
        tag = storableTitle(tag);
    if (!entry.tags.isEmpty())
        entry.tags = normalisedTags(entry.tags);
    entry.addedAt = storable(entry.addedAt);
    entry.changedAt = storable(entry.changedAt);
    return entry;
}

} // namespace raiki
