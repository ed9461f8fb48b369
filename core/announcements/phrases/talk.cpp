// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/cue.h"

#include <array>

namespace raiki {

namespace {

constexpr std::array rows{
    CuePhrases{Cue::Promotion | Cue::Cut | Cue::Trail, uR"(
        trailer, trailers, teaser, teasers, teaser trailer, teaser visual, teaser video, teaser pv, pv, pv1, pv2, pv3, pvs, promo,
        promos, promo video, promotional video, main promo, main trailer, new trailer, first trailer,
        second trailer, final trailer, full trailer, official trailer, main pv, new pv, video, videos, new video,
        music video, preview video, visual, visuals, key visual, key visuals, new visual, new key visual,
        main visual, first visual, main key visual, poster, teaser poster, character visual, character visuals,
        character trailer, new visual and pv, cast, main cast, additional cast, more cast, new cast, cast members,
        cast list, staff, main staff, staff and cast, cast and staff, theme song, theme songs, opening, ending,
        opening song, ending song, opening theme, ending theme, opening and ending, opening theme song,
        ending theme song, theme song info, theme song artist, theme song artists, theme songs artists,
        opening artist, ending artist, voice actor, voice actors, voice cast, character design, character designs,
        new characters, new character, new opening, new ending, commercial, countdown, illustration, screenshots,
        stills, main theme, insert song, special video, digest video, sneak peek, first look, to cast,
        creditless opening, creditless ending, new image, behind the scenes, teaser promo, cast member, joins cast,
        join cast, joins the cast, footage)"},
    CuePhrases{Cue::Report | Cue::Cut, uR"(
        staff reunite, staff reunites, team reunite, team reunites, creators reunite, cast and staff reunite, sets up, sets up its, reveals, reveal, revealed, has been revealed, have been revealed, unveils, unveil, unveiled, shares, shared,
        hit the web, hits the web, hit the internet, hits the internet, hit the net, hits the net,
        showcases, shows off, posts, posted, previews, previewed, highlights, introduces, teases, teased, teasing,
        directs, to be told, be told, will be told, addresses, shows new, shows first, casts, welcomes, celebrates, commemorates, is now, would have, to close, performs, perform, to perform,
        takes, goes on, discusses, talks, says, tells, visits, explains, recruits, features, stars, sings, reunites,
        joins, include, includes, releases clip)"},
    CuePhrases{Cue::Release | Cue::Object | Cue::Cut, u"dates, finally dates"},
    CuePhrases{Cue::Talk | Cue::Cut, uR"(
        discussion, discussion thread, episode discussion, thread, megathread, anime only thread, now live,
        is now live, is live, is up, is up now, is online, now available, out now, is available, is out, is out now, spoilers, rewatch)"},
    CuePhrases{Cue::Talk | Cue::Lead, uR"(live, rant, opinion, help, misc, media, question)"},
    CuePhrases{Cue::Column, uR"(
        an array of, a slate of, a slew of, a range of, a host of, weekly digest, weekly briefing, news briefs, news brief, news bits, news digest, news summary, news links, news wrap, headlines of, link roundup,
        comments on, reflects on, opens up about, opens up on, weighs in, speaks about,
        talks about, hopes for, review, reviews, reviewed, preview, season preview, episode preview, previews episode, preview guide,
        rankings, ranking, ranked, ranks, interview, interviews, column, weekly, of the week, this week in, recap,
        recaps, roundup, round up, news roundup, poll, polls, survey, podcast, giveaway, contest, anime quiz, pop quiz, editorial,
        recommendations, recommended, recommendation, recommend, watch order, watch guide, best anime, best of,
        worst anime, top anime, most anticipated, most popular, must watch, must see, anime to watch,
        first impressions, impressions, retrospective, newsletter, release schedule, streaming lineup,
        simulcast lineup, season lineup, spring lineup, summer lineup, fall lineup, winter lineup, releases for,
        new releases, on sale, fan art, fanart, amv, wallpaper, wallpapers, cosplay gallery, ama, fan event report,
        panel report, con report, hands on, aniweekly, weekly news, some news, more news, news this week, in review, favourite, favorite,
        favorites, favourites, underrated, overrated, upcoming anime, anime news, anime lineup, anime line up,
        lineup, line up, anime schedule, anime slate, where to start, where to begin, story so far, the story so far, looking back,
        simulcast slate, streaming slate, dub slate, season slate, winter slate,
        spring slate, summer slate, fall slate, dub lineup, anime awards, anime of the year, anime fans,
        anime season guide, watchlist, watch list, what to watch, simulcast guide, viewer's guide, ultimate guide,
        beginner's guide, ending explained, endings, cheat sheet, manga releases, dvd releases,
        blu ray releases, in order, cookbook, character guide, anime chart, anime list, catch up, wrap up,
        deep dive, tier list, daily briefing, staff picks, our picks, editor's picks, all the anime, every anime,
        every new anime, all the new anime, ratings, tops chart, anime day, anime guide, tv guide, season guide, viewing guide, press release roundup,
        the week in, unboxing, tutorial, essay, panel discussion, liveblog, mailbag,
        calendar, release calendar, answerman, hey answerman, moments of anime, days of anime, rewatch interest, rewatch announcement,
        rewatch schedule, shelf life, buried treasure, pile of shame, anime block,
        programming block, anime acquisitions, series addition, series additions, anime additions, new additions, anime titles, new anime titles, the anime releases, schedule shift, schedule changes, one of the biggest, one of the best,
        one of the most, summary of anime, anime announcements, new anime announcements, list of anime, anime exclusive, anime exclusives, speculation, like these, worth the wait, more and more, free anime, free episodes,
        free movies, whats coming to, whats new on, best new anime, biggest new anime, top new anime, greatest anime, anime reaction,
        reaction mashup, blind reaction, group reaction, first reaction, reaction video, delay news, impact on, impact of, effects on, effects of,
        you can't miss, you can’t miss, compared, compared to, compared with, comparison, comparisons, anime catalog, anime catalogue, anime library, anime boom,
        real life location, real life locations, inside the world, the making of, surprising, fans are losing, losing it, fans are calling,
        fans are begging, fans are divided, fans are obsessed, fans are convinced)"},
    CuePhrases{Cue::Column | Cue::Question, uR"(
        will it happen, everything we know, everything we know so far, everything else we know, everything you need to know,
        everything to know, what we know, what we know so far, all we know, what you need to know, what to know, explained,
        how to watch, how to stream, how to read, how to buy, how to play, how to start, how to draw, how to pronounce,
        how to download, how to enjoy, how to prepare, how to celebrate, how to catch up, how to get into, how to get tickets)"},
    CuePhrases{Cue::Business, uR"(
        tops, topped, surpasses, surpassed, exceeds, outsold, breaks record, breaks records, breaks the record, sets record,
        sets new record, record breaking, new record, world record, guinness, leaves, leaving, oricon, billboard, weekend chart, tops weekend, chart in top, charts in top, drops role, leaves role, recasts, is recast,
        box office, ends theatrical run, ends its theatrical run, highest grossing, grosses,
        grossing, wins, won, award, awards, nominated, nominations, nominee, prize, sales, sells, sold, copies,
        billion yen, million yen, million copies, in print, lawsuit, sues, sued, arrested, apologizes, apologises, apologize, apologise, comiket,
        apology, anime expo, anime convention, anime festival, anime japan, animejapan, anime nyc, anime boston,
        anime central, anime weekend, anime matsuri, anime industry, anime studio, anime studios, anime director, anime producer, anime song,
        anime songs, anime music, anime fan, anime store, anime company, anime creators, anime artist,
        anime licensor, anime market, anime house, anime award, anime creator, anime streaming service,
        anime channel, anime conventions, anime distributor, dies, passes away, passed away, died, hospitalized,
        hospitalised, bankruptcy, bankrupt, alliance, acquisition, merger, partnership, layoffs, quarterly, revenue,
        profit, piracy, controversy, backlash, criticized, responds, reacts, attendance, outsells, marries, married,
        retires, retirement, viewers, viewership, earned, ceo, copyright, will expire, to expire, expires, expiring, delisted, delists, be delisted, removed from, fans react, charity, donates, donation, resigns, leak,
        leaked, leaks, film festival, in venice, at venice, at cannes, in cannes, in annecy, at annecy, jury, guest announced, guests announced, adds guest, adds guests,
        guest of honor, guests of honor, ends service, end service, to end service, new guests, special guests, production issues, anime fair, anime fest, anime con, anime event, opens at,
        debuts at, streaming deal, streaming agreement, licensing agreement, distribution agreement, appearing as voice actors,
        appear as voice actors, streaming partnership, in talks, in talks with, is in talks, anime frontier, anime milwaukee,
        otakon, sakura con, momocon, crunchyroll expo, japan expo, moves to no, climbs to, falls to, rises to, stays at,
        tops box office, weekend box office, collaborates, collaborates with, collaborating, to collaborate, will collaborate, teams up, teams up with, end of service, expo, comic con, comic market,
        arson, trial, court, sentenced, million, billion, future of streaming, million views, million viewers,
        trademark, hiring, founds, established, establishes, new studio, generative ai, crowdfunding, kickstarter,
        shares fall, stock, investment, subscribers, price increase, price hike, prices, million streams,
        billion streams, million plays, shuts down, shut down, ad supported, free tier, profits, earnings, stake,
        invests, buys, chief executive, chief content officer, chief operating officer, chief marketing officer,
        vice president, managing director, general manager, head of, steps down, appoints, appointed, names new,
        hires, lays off, signs deal, subscription, free streaming, offline mode, app update, new app,
        streaming app, mobile app, anime app, new office, opens office, on strike, unpaid wages, tariffs)"},
    CuePhrases{Cue::Question | Cue::Lead, uR"(
        why, how, what if, what, what's, should, which, have your say, who, is it, does, did, do you, can you,
        has anyone, are you, would you, will there be, is there, could, was, were, can, do, anyone, am i, where,
        rewatched, rewatching, just finished, finally finished, just watched, just started, just binged, i just,
        i finished, i watched, i think, unpopular opinion, hot take, does anyone, anyone else, looking for, help me)"},
    CuePhrases{Cue::InNames, uR"(
        leaves, leaving, parade, game, games, cafe, toy, toys, player, players, rpg, concert, orchestra, musical, pop up, favorite,
        favourite, ranking, recommendation, recommendations, million, billion, dies, died, sentenced, question,
        trial, court, live, weekly, column, charity, prize, stock, leak, exhibit, museum, ticket, switch,
        album, lego, poll, won, award, opening, ending, figure, player, shares, profit, copyright, goods, disc,
        discs, head of, calendar, help, café, single, ships, tour, contest, countdown, sold, retirement, married, vtuber, end of, theater, theatre, cinema)"},
    CuePhrases{Cue::Neutral, uR"(
        end of the world, world's end, ended up, never ends, getting married, moved to a, gets reincarnated, got reincarnated, gets transported, after getting, opening act,
        a kamen rider, toy with me, i'm now, how to become, pop idol, ranking of kings, figure skating, game of, das finale,
        no game no life, new game, love live, darwin's game, joker game, king's game, battle game, beat the game,
        game center, video girl, girls und panzer das finale, how not to, how a realist, how heavy, how to, why raeliana,
        why does nobody, what did i do, comic girls, comic party, is it wrong to, do you love, are you lost,
        can you keep, did you, release the spyce, aims to, wants to, want to, wishes to, wish to, trying to,
        tries to, decided to, decides to, supposed to, refuses to, forced to, destined to, able to, unable to,
        do it yourself, figure 17, can t, don t, won t, doesn t, isn t, didn t, wasn t, couldn t, shouldn t)"},
};

} // namespace

std::span<const CuePhrases> phrasesOfTalk()
{
    return rows;
}

} // namespace raiki
