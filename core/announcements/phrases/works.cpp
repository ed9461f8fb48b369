// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/cue.h"

#include <array>

namespace raiki {

namespace {

constexpr std::array rows{
    CuePhrases{Cue::Anime | Cue::Cut | Cue::Lead | Cue::Trail, uR"(
        anime, animes, tv anime, television anime, anime tv, anime series, anime tv series, tv anime series,
        animation series, animation project, animated project, animated series, animated tv series, animated show, tv animation, television animation,
        anime television series, net anime, web anime, web series, original video anime, original video animation, short anime, anime short, anime shorts,
        mini anime, anime project, anime adaptation, tv anime adaptation, anime tv adaptation,
        television anime adaptation, anime series adaptation, tv adaptation, adaptation, ova, ovas, oad, ona,
        anime special, anime specials, television series, tv series, donghua, anime version, anime remake,
        anime reboot, animated adaptation, tv special, ova series, anime original, light anime adaptation)"},
    CuePhrases{Cue::Anime | Cue::NewWork | Cue::Lead | Cue::Cut, uR"(
        new anime, new tv anime, new anime series, new tv anime series, original anime, original tv anime,
        original anime series, original tv anime series, new original anime, new original tv anime, brand new anime,
        all new anime, all new original anime, all new original anime series, new anime project,
        new anime adaptation, new animation project, new animated project, new animation series, new animation production, original net anime, original net anime series, new animated series,
        original anime project, a new original, the new show from, new show from, new show by, new series by, new series from, new anime by, new anime from, new television anime, new tv series, new television series, new anime tv series, new anime television series,
        another anime, new ova, original rom com, original romcom,
        original romantic comedy, original mecha series, original animated series, original animation)"},
    CuePhrases{Cue::OtherPrint | Cue::Lead | Cue::Trail | Cue::Cut, uR"(
        shonen jump, weekly shonen jump, manga, mangas, manhwa, manhua, webtoon, webcomic, light novel, light novels, light novel series, novel,
        novels, web novel, manga series, spinoff manga, spin off manga, sequel manga, one shot, one shot manga,
        novel series, doujinshi, serialization, serialisation, serialized in, serialised in, chapters, volumes, comics, comic, short manga,
        new manga)"},
    CuePhrases{Cue::OtherPrint, uR"(
        returns from hiatus, return from hiatus, back from hiatus, magazine, artbook, art book, novelization, picture book, issue, new chapter, manga chapter, final volume,
        first volume, 1st volume, final chapter, print, reprint, imprint, omnibus)"},
    CuePhrases{Cue::OtherMedium | Cue::Release | Cue::Cut, u"release date trailer"},
    CuePhrases{Cue::Movie | Cue::Release | Cue::Cut,
               u"movie release date trailer, film release date trailer"},
    CuePhrases{Cue::OtherMedium | Cue::Cut, uR"(
        live action, stage play, stage plays, vocaloid opera, opera adaptation, ballet adaptation, stageplay, stage musical, musical, musicals, live stage,
        theatre production, theater production, kabuki, noh kyogen, kyogen, stage performance,
        kyogen performance, takarazuka, stage adaptation, stage show, reading play,
        live actors, with live actors, launch trailer, gameplay trailer, season pass, visual novel, video game, video games, mobile game,
        smartphone game, mobile rpg, smartphone rpg, rpg, action rpg, game expansion, fighting game, dlc,
        tokusatsu, tokusatsu series, kamen rider, super sentai, browser game, pc game, console game, online game, smartphone app, live action film, live action films,
        live action series, live action movie, live action tv series, live action drama, live action show,
        live action adaptation, stage musical adaptation, musical adaptation, stage play adaptation,
        game adaptation, video game adaptation, mobile game adaptation, hollywood film, drama adaptation, tv drama, radio drama, audio drama, vtuber, drama to stream, drama to air,
        drama premieres, drama streams, drama is streaming, drama now streaming, drama is now streaming, drama series, drama gets)"},
    CuePhrases{Cue::OtherMedium, uR"(
        game, games, gameplay, switch, switch 2, nintendo switch, ps4, ps5, playstation, playstation 5, xbox, on steam,
        to steam, via steam, steam release,
        consoles, gacha, pachinko, pachislot, figure, figures, figurine, figurines, statue, statues, nendoroid,
        nendoroids, figma, plush, plushie, plushies, merch, merchandise, goods, apparel, t shirt, t shirts,
        sneakers, exhibition, exhibit, cafe, pop up shop, pop up store, new store, official store, flagship store,
        official shop, exclusive shop, exclusive store, limited store, theme park, attraction, attractions, orchestra, concert, concerts, live concert, soundtrack,
        soundtracks, ost, album, vinyl, single cd, blu ray, blu rays, blu ray box, dvd, dvds, bd box, home video,
        box set, boxset, steelbook, drama cd, card game, trading card game, board game, toys, toy, watch collection,
        cosplay, model kit, gunpla, pre order, pre orders, preorder, preorders, hollywood, ticket,
        tickets, collaboration cafe, collab cafe, collaboration event, stamps, lego, perfume, keychain, escape room,
        art exhibition, collaboration begins, collaboration starts, collaboration launches, collaboration kicks off,
        collaboration set, collaboration to begin, collaboration returns, collaboration opens, collaboration runs,
        collaboration announced, collab, collabs, pop up, playable, player, players, to own, home release, digitally, disc, discs,
        ghibli park, theme parks, new area, area opens, live viewing, world tour, asia tour, europe tour, concert film, tour, collector's edition, limited edition, ships, ship date, shipping, new single, debut single, single,
        rhythm game, arcade game, social game, gacha game, multiplayer, closed beta, open beta, beta test, early access, battle pass, mmorpg, jrpg, roguelike, playtest,
        pre registration, ps vita, 3ds, wii u, wii, xbox one, xbox series, game pass, app store, smartphone,
        café, collaboration café, collab café, tie up single, tie up song, tie up, dlc pack, expansion pack, expansion pass, pop up bar, gashapon, ichiban kuji, prize figure,
        theme park ride, parade,
        concert tour, convention, museum, nintendo direct, state of play, livestream, live stream, web radio, radio show,
        talk show, variety show, documentary, new ep, debut ep, mini album, new song, digital single, collection debuts,
        collection launches, collection drops, collection arrives, collection releases, capsule collection,
        clothing collection, fashion collection, jewelry collection, capsule toys, broadway, west end, immersive experience, puppet series,
        puppet show, sitcom, docuseries, docu series, reality show, game show, telenovela, soap opera,
        taiga drama, special drama, drama special, variety special, k drama, j drama, c drama, collaboration starts, collaboration begins, collaboration launches, collaboration kicks off, collaboration returns, collaboration announced, collaboration revealed, collab starts, collab begins, collab launches, collab announced, collab with, crossover with, crossover event, crossover begins, beta begins, beta starts, beta launches, update launches, update arrives, update begins, update released, global launch, content update, reading drama, opera opens, ballet opens, on ice show, tv special drama, marvel series)"},
    CuePhrases{Cue::Anime, u"the animation"},
    CuePhrases{Cue::Movie | Cue::Cut | Cue::Trail, uR"(
        movie, film, movies, films, anime movie, anime film, animated movie, animated film, anime movies,
        anime films, anime feature film, feature film, feature length film, film trilogy, movie trilogy,
        compilation film, compilation movie, compilation films, recap film, new movie, new film, new anime movie,
        new anime film, new film series, film series, movie series, new films, theatrical anime, theatrical film,
        theatrical feature, theatrical edition, theatrical anime film, series of films, anime film series,
        tv anime film, film adaptation, movie adaptation, film project, original anime film, original film)"},
    CuePhrases{Cue::Movie | Cue::Sequel | Cue::Cut | Cue::Trail, uR"(
        sequel film, sequel movie, sequel films, movie sequel, film sequel, sequel anime film, sequel anime movie)"},
    CuePhrases{Cue::Movie | Cue::Cut, uR"(
        theatrical, theatrical release, theaters, theatres, movie theaters, movie theatres, cinemas, cinema, to u s cinemas, to us cinemas, to uk cinemas, to cinemas,
        to theaters, in theaters, in cinemas, us theaters, u s theaters, us theatres, u s theatres, us cinemas, u s cinemas,
        north american theaters, american theaters, uk cinemas, u k cinemas, in u s theaters, in us theaters, in u s cinemas, in us cinemas, to u s theaters, to us theaters, to japanese theaters, to movie theaters,
        theatrically, theatrical debut, theatrical run, theatre run, theater run, cinema run, cinema release, canadian cinemas, screening, screenings, theater, big screen, imax, imax screens, imax theaters, 4k restoration, 4k remaster, 4dx,
        theatrical premiere, screens in theaters, screens in cinemas, screens in japanese theaters, screens in select theaters, japanese screens, onto japanese screens, japanese theaters, japanese cinemas)"},
    CuePhrases{Cue::Sequel | Cue::Anime | Cue::Trail | Cue::Cut, uR"(
        sequel anime, sequel tv anime, anime sequel, tv anime sequel, sequel anime series, anime continuation,
        remake anime, reboot anime, spinoff anime, spin off anime, anime spinoff, anime spin off, prequel anime,
        spinoff tv anime)"},
    CuePhrases{Cue::Sequel | Cue::Trail | Cue::Cut, uR"(
        sequel, sequels, sequel season, sequel series, sequel project, continuation, new season, new tv season, next tv season, new television season, another season,
        the new season, the next season, the new series, new cour, next season, new series, more episodes, more anime, second series, more seasons, additional seasons,
        two more seasons, 2 more seasons, new seasons, another sequel)"},
};

} // namespace

std::span<const CuePhrases> phrasesOfWorks()
{
    return rows;
}

} // namespace raiki
