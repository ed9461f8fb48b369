// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/randomlist.h"

#include "core/watchlist/watchrules.h"

#include <random>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

const QStringList words{u"Star"_s,        u"学園"_s,       u"メダリスト"_s, u"Größe"_s, u"=1+1"_s,
                        u"'=x"_s,         u"a,b"_s,        u"c;d"_s,        u"e|f"_s,   u"\"said\""_s,
                        u"back\\slash"_s, u"two\nlines"_s, u"ret\r\nurn"_s, u"عربي"_s,  u"Привет"_s,
                        u"한국어"_s,      u"😀"_s,          u"@home"_s,      u"-2"_s,    u"１２"_s,
                        u"86"_s,          u"Ōkami"_s,      u"Season 2"_s,   u"II"_s,    u"ガ"_s,
                        u"が"_s,          u"\tTab"_s,      u"%_%"_s};

class RandomList final
{
public:
    explicit RandomList(unsigned seed)
        : m_generator(seed)
    {
    }

    ListState make(int entries)
    {
        ListState list;
        while (m_entries < entries)
            addShow(list);
        return list;
    }

private:
    int below(int bound) { return static_cast<int>(m_generator() % static_cast<unsigned>(bound)); }
    bool oneIn(int number) { return below(number) == 0; }

    QString text(int mostWords)
    {
        QString text = words[below(static_cast<int>(words.size()))];
        for (int word = below(mostWords); word > 0; --word)
            text += u' ' + words[below(static_cast<int>(words.size()))];
        return oneIn(20) ? u' ' + text : text;
    }

    QStringList texts(int most)
    {
        QStringList texts;
        for (int number = below(most + 1); number > 0; --number)
            texts.append(text(3));
        texts.removeDuplicates();
        return texts;
    }

    FuzzyDate date()
    {
        const int year = 1960 + below(80);
        switch (below(6)) {
        case 0:
            return {};
        case 1:
            return FuzzyDate::ofYear(year);
        case 2:
            return FuzzyDate::ofCour({year, static_cast<Quarter>(below(4))});
        case 3:
            return FuzzyDate::ofMonth(year, 1 + below(12));
        case 4:
            return FuzzyDate::ofDay(QDate(year, 1 + below(12), 1 + below(28)));
        default:
            return FuzzyDate::ofBroadcastTime(QDate(year, 1 + below(12), 1 + below(28)), below(30), below(60),
                                              (below(27) - 12) * 3600 + (oneIn(4) ? 1800 : 0));
        }
    }

    QDateTime moment()
    {
        return QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + 1009LL * below(200'000'000), Qt::UTC);
    }

    std::optional<int> maybe(int bound) { return oneIn(2) ? std::optional(1 + below(bound)) : std::nullopt; }

    void addShow(ListState &list)
    {
        Show show;
        show.id.value = ++m_lastId;
        show.titles.romaji = oneIn(30) ? u"The Same"_s : text(4);
        if (oneIn(2))
            show.titles.english = text(4);
        if (oneIn(2))
            show.titles.native = text(2);
        show.titles.synonyms = texts(2);
        show.titles.aliases = texts(1);
        if (oneIn(3))
            show.officialSite = QUrl("https://example.org/?a=1&b="_L1 + QString::number(below(1000)));
        if (oneIn(25)) { // alike in everything, and not the same
            show.titles = {u"The \"Same\", Again"_s, {}, {}, {}, {}};
            show.officialSite.clear();
        }
        for (int season = 0, count = 1 + below(3); season < count; ++season)
            list.seasons.push_back(followedSeason(show, season + 1));
    }

    FollowedSeason followedSeason(const Show &show, int number)
    {
        FollowedSeason followed;
        followed.show = show;
        Season &season = followed.season;
        season.id.value = ++m_lastId;
        season.show = show.id;
        season.kind = static_cast<SeasonKind>(below(5));
        season.number = oneIn(4) ? std::nullopt : std::optional(number);
        season.part = oneIn(4) ? maybe(3) : std::nullopt;
        season.subtitle = oneIn(4) ? text(2) : QString();
        season.episodes = maybe(60);
        if (oneIn(3)) {
            season.titles.english = oneIn(2) ? text(3) : QString();
            season.titles.native = oneIn(2) ? text(2) : QString();
            season.titles.synonyms = texts(2);
            season.titles.aliases = texts(1);
        }
        for (int site = 0; site < 6; ++site) {
            if (oneIn(4))
                season.externalIds.insert(static_cast<ExternalSite>(site), QString::number(++m_lastId));
        }
        if (oneIn(30)) {
            const QString id = u"tv/%1-the-same-名"_s.arg(++m_lastId);
            season.externalIds.insert(ExternalSite::Tmdb, oneIn(2) ? id : QString(id + u"/season/2"_s));
        }
        for (const QString &platform : texts(2))
            followed.releases.push_back(release(season.id, platform));
        if (const FuzzyDate premiere = date(); premiere.isKnown())
            followed.claims.push_back(claim(season.id, premiere));
        if (!oneIn(5))
            followed.entry = entry(season.id);
        return followed;
    }

    Release release(SeasonId season, const QString &platform)
    {
        Release release;
        release.id.value = ++m_lastId;
        release.season = season;
        release.platform = platform;
        return release;
    }

    PremiereClaim claim(SeasonId season, const FuzzyDate &date)
    {
        PremiereClaim claim;
        claim.id.value = ++m_lastId;
        claim.season = season;
        claim.date = date;
        claim.learnedAt = moment();
        return claim;
    }

    WatchEntry entry(SeasonId season)
    {
        ++m_entries;
        WatchEntry entry;
        entry.id.value = ++m_lastId;
        entry.season = season;
        entry.status = static_cast<WatchStatus>(below(5));
        entry.episodesWatched = below(60);
        entry.score = maybe(100);
        entry.started = date();
        entry.finished = date();
        entry.rewatches = oneIn(5) ? below(9) : 0;
        entry.notes = oneIn(2) ? text(12) : QString();
        entry.tags = normalisedTags(texts(3));
        entry.reminders = static_cast<ReminderChoice>(below(3));
        entry.addedAt = moment();
        entry.changedAt = moment();
        return entry;
    }

    std::mt19937 m_generator;
    qint64 m_lastId = 0;
    int m_entries = 0;
};

} // namespace

ListState randomList(unsigned seed, int entries)
{
    return RandomList(seed).make(entries);
}

} // namespace raiki
