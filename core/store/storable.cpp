// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/storable.h"

#include "core/watchlist/watchrules.h"

#include <algorithm>

namespace raiki {
namespace {

constexpr qsizetype longestTitle = 500;

bool isStorable(const QString &text)
{
    // SQLite's own functions would end the text at a NUL.
    return text.isEmpty() || (text.isValidUtf16() && !text.contains(QChar::Null));
}

bool isStorableTitle(const QString &title)
{
    return title.size() <= longestTitle && isStorable(title);
}

/** Only what changes is written: a list or a map that is shared with another row stays so. */
void keepStorable(QString &title)
{
    if (!isStorableTitle(title))
        title = storableTitle(title);
}

void makeTitlesStorable(Titles &titles)
{
    keepStorable(titles.romaji);
    keepStorable(titles.english);
    keepStorable(titles.native);
    for (QStringList *const list : {&titles.synonyms, &titles.aliases}) {
        for (qsizetype at = 0; at < list->size(); ++at) { // not by reference: that would copy a shared list
            if (!isStorableTitle(list->at(at)))
                (*list)[at] = storableTitle(list->at(at));
        }
    }
}

void makeIdsStorable(ExternalIds &ids)
{
    const auto isKept = [](const QString &id) { return isStorable(id); };
    if (std::all_of(ids.cbegin(), ids.cend(), isKept))
        return;
    for (QString &id : ids)
        id = storable(id);
}

} // namespace

QString storable(const QString &text)
{
    if (isStorable(text))
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
    if (instant.isValid() && instant.timeSpec() == Qt::UTC)
        return instant;
    return instant.isValid() ? QDateTime::fromMSecsSinceEpoch(instant.toMSecsSinceEpoch(), Qt::UTC)
                             : QDateTime();
}

void makeStorable(Show &show)
{
    makeTitlesStorable(show.titles);
    makeIdsStorable(show.externalIds);
    show.officialSite = storable(show.officialSite);
}

void makeStorable(Season &season)
{
    keepStorable(season.subtitle);
    makeTitlesStorable(season.titles);
    makeIdsStorable(season.externalIds);
    for (Credit &credit : season.credits) {
        keepStorable(credit.role);
        keepStorable(credit.name);
    }
    season.trailer = storable(season.trailer);
}

void makeStorable(Release &release)
{
    keepStorable(release.platform);
    release.region = storable(release.region);
    release.language = storable(release.language);
    if (release.rule)
        release.rule = RepeatRule::fromText(release.rule->toText());
}

void makeStorable(PremiereClaim &claim)
{
    keepStorable(claim.source.title);
    claim.source.link = storable(claim.source.link);
    claim.quote = storable(claim.quote);
    claim.learnedAt = storable(claim.learnedAt);
}

void makeStorable(WatchEntry &entry)
{
    entry.notes = storable(entry.notes);
    if (!entry.tags.isEmpty()) {
        for (QString &tag : entry.tags)
            keepStorable(tag);
        entry.tags = normalisedTags(entry.tags);
    }
    entry.addedAt = storable(entry.addedAt);
    entry.changedAt = storable(entry.changedAt);
}

} // namespace raiki
