// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/cue.h"

#include <array>

namespace raiki {

namespace {

constexpr std::array rows{
    CuePhrases{Cue::Lead, uR"(
        new, brand new, all new, big, the series, get ready, get hyped, we finally have, and just like that, listen to, listen to the, don't miss, do not miss, get ready for, say hello to, mark your calendars for, tune in for, bad news, sad news,
        check out, check out the, take a look at,
        get a look at, meet the, see the, anime corner, anime news network, crunchyroll news, otaku usa, upcoming, the upcoming,
        psa, breaking, breaking news, news, huge news, great news, big news, official, officially, update, updated,
        watch, exclusive, rumor, rumour, hit, popular, the popular, when will, when is, when does, the official,
        it's official, it's confirmed, its official, its confirmed, finally, good news, the, a, an, for, of, all, original, just in, announcing,
        the new, subtitled, special, latest, here's, here is, request, from, video, rumors, report, reports, major,
        fan favorite, fan favourite, award winning, critically acclaimed, long running,
        there's, there's a, there is a, there will be a, next up is, next up, up next is, up next, first up is, first up, first off,
        last up is, also coming is, also announced is, also announced was, also confirmed was,
        the slice of life show, the slice of life series, the slice of life comedy, the slice of life comedy hit,
        the slice of life anime, the comedy hit, the comedy series, the fantasy series, the romance series,
        the romantic comedy series, the action series, the isekai series, the sports series, the horror series,
        the hit series, the hit show, the popular series, the popular show, the long running series,
        the mecha series, the mystery series, the classic series, the shonen series, the hit shonen series,
        confirmed, in, at, with, by, on, to, it, its, is, was, during)"},
    CuePhrases{Cue::OtherPrint | Cue::Lead,
               uR"(the manga, the manga series, the light novel, the light novels, the novel)"},
    CuePhrases{Cue::Anime | Cue::Lead, uR"(
        the anime, the tv anime, the hit anime, the anime series, the upcoming anime, adaptation of,
        the adaptation of, anime adaptation of, anime adaptation for the manga, anime adaptation for the light novel,
        tv anime adaptation for the manga, tv anime adaptation for the light novel, the anime adaptation of, tv anime adaptation of,
        the hit anime series, popular anime, hit anime, the popular anime, fan favorite anime)"},
    CuePhrases{Cue::Anime | Cue::Lead | Cue::Cut | Cue::Trail, uR"(
        sci fi anime, sci fi tv anime, sci fi anime series, fantasy anime, fantasy tv anime, fantasy anime series,
        dark fantasy anime, romantic comedy anime, romantic comedy tv anime, romantic comedy anime series,
        romcom anime, rom com anime, isekai anime, isekai tv anime, isekai anime series, comedy anime,
        comedy tv anime, comedy anime series, horror anime, horror tv anime, horror anime series, mecha anime,
        mecha tv anime, mecha anime series, sports anime, sports tv anime, sports anime series, supernatural anime,
        mystery anime, mystery tv anime, mystery anime series, historical anime, slice of life anime, mahjong anime,
        cooking anime, baseball anime, soccer anime, basketball anime, rom com tv anime, rom com anime series,
        cgi anime, cg anime, 3dcg anime, 3d anime, stop motion anime, boys love anime, bl anime, yuri anime,
        shonen anime, shojo anime, hit anime, original anime, upcoming anime, latest anime, crossover anime,
        short form anime, spin off anime)"},
    CuePhrases{Cue::Lead | Cue::Object | Cue::Cut, uR"(
        news broke that, announced that, revealed that, reported that, confirmed that, announces that,
        confirms that, reveals that, reports that, according to, news that, announce that, been announced that)"},
    CuePhrases{Cue::Trail, uR"(
        the, a, an, new, official, tv, original, series, more, main, first, and, with, for, in, on, from, of, to,
        at, by, via, its, their, his, her, into, is, are, will, be, been, being, has, have, fans, fan, additional, upcoming,
        second, hit, also, brand new, all new, full, this, next, early, late, mid, another, creator, author,
        director, writer, producer, studio, franchise, spinoff, spin off, prequel, special, third, fourth, final,
        remake, it, that, which, when, as, upcoming, officially, finally, today, now, live, just)"},
    CuePhrases{Cue::Cut | Cue::Trail,
               uR"(spinoff, spin off, prequel, reboot, revival, fans, officially, finally, franchise)"},
    CuePhrases{Cue::End | Cue::Object | Cue::Cut, uR"(
        final episode of, last episode of, finale of, series finale of, final episodes of, end of)"},
    CuePhrases{Cue::Sequel | Cue::Object | Cue::Cut, uR"(
        sequel to, sequel of, continuation of, new season of, series continuation of, second series of,
        another season of, new season for, another season for, second season for, third season for,
        more seasons of, more seasons for, more episodes of, new episodes of)"},
    CuePhrases{Cue::Movie | Cue::Object | Cue::Cut, u"to screen, will screen"},
    CuePhrases{Cue::Promotion | Cue::Object | Cue::Cut, uR"(
        cast members for, cast members for the, more cast members for, more cast members for the, cast for,
        watch the latest, see the latest, see more of, see more of the, take a closer look at, take a closer look at the, get a closer look at, get a first look at, first pv of, first pv for, first trailer for, first trailer of, pv for, pv of, promo for, promo of, teaser of, trailer for, visual for, visual of, trailer of, theme song for, teaser for, poster for, video for)"},
    CuePhrases{Cue::Release | Cue::Object | Cue::Cut, uR"(
        release window for, release window of, premiere window for, release date of, premiere date for, premiere date of, release date for, broadcast date of,
        broadcast date for, air date of, air date for)"},
    CuePhrases{Cue::Broadcast | Cue::Object | Cue::Cut, u"broadcast of, the broadcast of"},
    CuePhrases{Cue::Object | Cue::Cut, uR"(
        season of, seasons of, premiere of, debut of,
        website for, website for the, site for, site for the, plans for, dates for, theatrical dates for, release dates for, date for, sequel to, sequel of, continuation of,
        final season of, postponement of, delay of, film of, movie of, premiere for, season for,
        streaming of, episode of, episodes of, finale of, conclusion of, return of,
        announcement of, adaptation for, version of, start of, launch of, production of, new season of, cour of,
        part of, theatrical release of, theatrical debut of, news on, update on)"},
    // Who makes nothing but animation.
    CuePhrases{Cue::Anime | Cue::Credit | Cue::Cut, uR"(
        from 8 bit, by 8 bit, from 8bit, by 8bit, from a 1 pictures, by a 1 pictures, from bones film,
        by bones film, from brain's base, by brain's base, from c2c, by c2c, from cloverworks, by cloverworks,
        from comix wave, by comix wave, from comix wave films, by comix wave films, from cygamespictures,
        by cygamespictures, from david production, by david production, from diomedea, by diomedea, from doga kobo,
        by doga kobo, from encourage films, by encourage films, from ezola, by ezola, from geno studio,
        by geno studio, from gonzo, by gonzo, from j c staff, by j c staff, from jc staff, by jc staff,
        from kinema citrus, by kinema citrus, from kyoto animation, by kyoto animation, from lerche, by lerche,
        from liden films, by liden films, from lidenfilms, by lidenfilms, from madhouse, by madhouse, from mappa,
        by mappa, from millepensee, by millepensee, from olm, by olm, from p a works, by p a works, from pa works,
        by pa works, from passione, by passione, from pierrot, by pierrot, from polygon pictures,
        by polygon pictures, from production ig, by production ig, from project no 9, by project no 9,
        from satelight, by satelight, from science saru, by science saru, from silver link, by silver link,
        from studio bind, by studio bind, from studio bones, by studio bones, from studio chizu, by studio chizu,
        from studio deen, by studio deen, from studio drive, by studio drive, from studio ghibli, by studio ghibli,
        from studio nut, by studio nut, from studio orange, by studio orange, from studio pierrot,
        by studio pierrot, from studio shaft, by studio shaft, from studio trigger, by studio trigger,
        from telecom animation, by telecom animation, from tms, by tms, from tms entertainment,
        by tms entertainment, from toei animation, by toei animation, from troyca, by troyca, from twin engine,
        by twin engine, from typhoon graphics, by typhoon graphics, from ufotable, by ufotable, from white fox,
        by white fox, from wit studio, by wit studio, from zero g, by zero g)"},
    CuePhrases{Cue::Credit | Cue::Cut, uR"(
        starring, featuring, by studio, based on, directed by, at studio, produced by, voiced by, from director,
        from studio, from the director, from the creator, by the creator)"},
    CuePhrases{Cue::Cut, uR"(
        4k remaster, 4k restoration, hd remaster, in 4k, in japan, in north america, in asia, in europe, in the us, in the u s, in the uk, in australia, in america,
        in latin america, in southeast asia, in south east asia, in india, in china, in korea, in south korea,
        in germany, in france, in the west, official site, official website, official homepage, official twitter, official twitter account,
        official account, starting with, to its catalog, to its catalogue, to its library, to its lineup, to its roster, to its slate,
        to catalog, to catalogue, to library, to lineup, to streaming library, to roster, before it, before its,
        to its service, to their catalog, to their lineup, to streaming lineup, to streaming catalog, unveiled at,
        slated, scheduled, set, will close, now, has been, have been, is winding, is winding down, winding down,
        will run, will run for, will span, will consist of, will feature, will cover, will continue,
        makes, at anime expo, amid, specific date, confirm, exclusively, worldwide, globally, starting from, for spring,
        for summer, for fall, for winter, for autumn, next spring, next summer, next fall, next winter, next year,
        next month, this spring, this summer, this fall, this winter, this year, this month, date announced)"},
};

} // namespace

std::span<const CuePhrases> phrasesAroundNames()
{
    return rows;
}

} // namespace raiki
