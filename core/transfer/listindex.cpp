// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/listindex.h"

#include "core/catalogue/namedseason.h"
#include "core/shows/titlekey.h"
#include "core/shows/titleslips.h"

#include <algorithm>

namespace raiki {
namespace {

/** Where very many keys begin alike, likeness says nothing. */
constexpr size_t mostKeysWithOneEnd = 200;

QString idKey(ExternalSite site, const QString &id)
{
    return QChar(static_cast<char16_t>(u'a' + static_cast<int>(site))) + id;
}

void addOnce(std::vector<int> &places, int place)
{
    if (std::find(places.begin(), places.end(), place) == places.end())
        places.push_back(place);
}

} // namespace

QString matchKey(const QString &title)
{
    QString key = titleKey(title);
    bool hasLetter = false;
    bool hasDigit = false;
    for (const QChar character : key) {
        hasLetter = hasLetter || character.isLetter();
        hasDigit = hasDigit || character.isDigit();
    }
    if (!hasLetter)
        return u'=' + title;
    if (!hasDigit && key.size() > squeezableLength)
        key.remove(u' ');
    return key;
}

QString exactKey(const Titles &titles, const QUrl &site)
{
    constexpr QChar separator = u'\x1f'; // stands in no title
    return QStringList{titles.english,
                       titles.romaji,
                       titles.native,
                       titles.synonyms.join(separator),
                       titles.aliases.join(separator),
                       site.toString(QUrl::FullyEncoded)}
        .join(separator);
}

ListIndex::ListIndex(const ListState &state)
{
    for (const FollowedSeason &followed : state.seasons) {
        int place = m_byId.value(followed.show.id, -1);
        if (place < 0) {
            place = static_cast<int>(m_shows.size());
            m_byId.insert(followed.show.id, place);
            m_shows.push_back({&followed.show, {}, {}});
            m_byExactKey[exactKey(followed.show.titles, followed.show.officialSite)].push_back(place);
            for (const QString &title : followed.show.titles.all())
                addKey(title, place);
            const ExternalIds &ids = followed.show.externalIds;
            for (auto id = ids.cbegin(); id != ids.cend(); ++id)
                m_showByExternalId.insert(idKey(id.key(), id.value()), place);
        }
        ListedShow &show = m_shows[static_cast<size_t>(place)];
        show.seasons.push_back(&followed);
        show.instalments.push_back({&followed.season, knownPremiere(followed)});
        for (const QString &title : followed.season.titles.all())
            addKey(title, place);
        addSeasonIds(followed);
    }
}

void ListIndex::addSeasonIds(const FollowedSeason &followed)
{
    const ExternalIds &ids = followed.season.externalIds;
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        const QString key = idKey(id.key(), id.value());
        const FollowedSeason *&owner = m_seasonByExternalId[key];
        if (owner) {
            std::vector<const FollowedSeason *> &sharing = m_seasonsSharingId[key];
            if (sharing.empty())
                sharing.push_back(owner);
            sharing.push_back(&followed);
        }
        if (!owner || followed.entry || !owner->entry)
            owner = &followed;
    }
}

void ListIndex::addKey(const QString &title, int show)
{
    addOnce(m_byKey[matchKey(title)], show);
}

const ListedShow *ListIndex::show(ShowId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_shows[static_cast<size_t>(*found)];
}

const FollowedSeason *ListIndex::seasonWithId(const ExternalIds &ids) const
{
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        if (const FollowedSeason *season = m_seasonByExternalId.value(idKey(id.key(), id.value())))
            return season;
    }
    return nullptr;
}

std::vector<const FollowedSeason *> ListIndex::seasonsWithId(const ExternalIds &ids) const
{
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        const QString key = idKey(id.key(), id.value());
        const FollowedSeason *season = m_seasonByExternalId.value(key);
        if (!season)
            continue;
        const auto sharing = m_seasonsSharingId.constFind(key);
        return sharing == m_seasonsSharingId.cend() ? std::vector{season} : *sharing;
    }
    return {};
}

const ListedShow *ListIndex::showWithId(const ExternalIds &ids) const
{
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        const auto found = m_showByExternalId.constFind(idKey(id.key(), id.value()));
        if (found != m_showByExternalId.cend())
            return &m_shows[static_cast<size_t>(*found)];
    }
    return nullptr;
}

std::vector<const ListedShow *> ListIndex::showsUnder(const QHash<QString, std::vector<int>> &places,
                                                      const QString &key) const
{
    std::vector<const ListedShow *> shows;
    const auto found = places.constFind(key);
    if (found == places.cend())
        return shows;
    for (const int place : *found)
        shows.push_back(&m_shows[static_cast<size_t>(place)]);
    return shows;
}

std::vector<const ListedShow *> ListIndex::showsTitled(const QString &key) const
{
    return showsUnder(m_byKey, key);
}

std::vector<const ListedShow *> ListIndex::showsExactly(const Titles &titles, const QUrl &site) const
{
    return showsUnder(m_byExactKey, exactKey(titles, site));
}

void ListIndex::buildNearKeys() const
{
    m_hasNearKeys = true;
    for (auto entry = m_byKey.cbegin(); entry != m_byKey.cend(); ++entry) {
        if (!canBeNear(entry.key()))
            continue;
        for (const QString &end : endsOf(entry.key())) {
            std::vector<QString> &keys = m_keysByEnd[end];
            if (keys.size() < mostKeysWithOneEnd)
                keys.push_back(entry.key());
        }
    }
}

std::vector<const ListedShow *> ListIndex::showsNear(const QString &key) const
{
    std::vector<const ListedShow *> shows;
    if (isEmpty() || !canBeNear(key))
        return shows;
    if (!m_hasNearKeys)
        buildNearKeys();
    std::vector<int> places;
    for (const QString &end : endsOf(key)) {
        for (const QString &other : m_keysByEnd.value(end)) {
            if (!isSlipOf(key, other))
                continue;
            for (const int place : m_byKey.value(other))
                addOnce(places, place);
        }
    }
    for (const int place : places)
        shows.push_back(&m_shows[static_cast<size_t>(place)]);
    return shows;
}

void ListIndex::buildStems() const
{
    m_hasStems = true;
    const auto add = [this](const Titles &titles, int place) {
        for (const QString &title : titles.all()) {
            for (const QString &stem : stemKeysOf(title))
                addOnce(m_byStem[stem], place);
        }
    };
    for (size_t place = 0; place < m_shows.size(); ++place) {
        add(m_shows[place].show->titles, static_cast<int>(place));
        for (const FollowedSeason *followed : m_shows[place].seasons)
            add(followed->season.titles, static_cast<int>(place));
    }
}

std::vector<const ListedShow *> ListIndex::showsAbridged(const QString &title) const
{
    if (isEmpty())
        return {};
    if (!m_hasStems)
        buildStems();
    std::vector<const ListedShow *> shows = showsUnder(m_byStem, squeezedTitleKey(title));
    for (const QString &stem : stemKeysOf(title)) {
        for (const ListedShow *show : showsTitled(stem)) {
            if (std::find(shows.begin(), shows.end(), show) == shows.end())
                shows.push_back(show);
        }
    }
    return shows;
}

} // namespace raiki
