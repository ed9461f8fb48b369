// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/cue.h"

#include <array>

namespace raiki {

namespace {

constexpr std::array rows{
    CuePhrases{Cue::Release | Cue::Broadcast | Cue::Cut, uR"(
        now air, will now air, air on, air in, premiere, premieres, premiers, premiering, premiere month, premiere window, to premiere, will premiere, premiere date, debut, debuts, debuting,
        to debut, will debut, airs, to air, will air, airing, be airing, will be airing, set to air,
        set to premiere, set to debut, set to launch, set to release, set to return, set to begin, set to start,
        set for, is set for, set to stream, set to hit, set to arrive, set to drop, is set to premiere,
        is set to air, is set to debut, is set to return, is set to release, is set to start, is set to begin,
        begins airing, to begin airing, begin airing, starts airing, start airing, to start airing,
        broadcast, broadcasts, broadcasting, to broadcast, will broadcast, be broadcast, to be broadcast,
        will be broadcast, be broadcasted, begin broadcasting, begins broadcasting, to begin broadcasting,
        premiere set for, debut set for, premiere date set for, broadcasting begins, broadcasting starts, start broadcasting, starts broadcasting, to start broadcasting,
        on air, on air from, air date, airdate, airing date, broadcast date, japanese airdate, start date, starting date)"},
    CuePhrases{Cue::Release | Cue::Cut, uR"(
        launches, launch, to launch, will launch, launching, launch date, returns, to return, will return, returns to japanese screens, return to japanese screens, back on japanese screens,
        returning, reveals return, begins, to begin, will begin, starts, to start, will start, checks in, takes over, takes over the slot, kicks off, to kick off, hits,
        to hit, will hit, hit, arrives, to arrive, will arrive, arriving, coming, coming in, coming on, coming this,
        is coming, is coming in, coming back, is coming back, is officially coming back, comes back, comes to,
        comes out, come out, coming out, out on, out this, out next, coming soon, coming to, to come out, drops, drops on, to drop, lands in,
        lands on, to land, on the way, on its way, slated for, slated to, is slated for, slated to air,
        slated to premiere, is slated to, scheduled for, scheduled to, is scheduled for, is scheduled to,
        scheduled to air, scheduled to premiere, is scheduled to air, scheduled for release, planned for,
        listed for, is listed for, will run on, to run on, starting on, starting in, starting this, starting next,
        beginning on, beginning in, beginning this, beginning next, is planned for, are planned for, is planned in, due in,
        due out, due on, due this, due next, expected on, expected this, expected next, comes this, comes next,
        lands this, kicking off, dropping on, dropping in, dropping this, confirmed for, expected in, expected to, release date, release dates, release window, release year,
        to release,
        will release, releasing, to be released, will be released, be released, releases, readied for, is beginning,
        resumes, resume, to resume, will resume, release, announced for, is announced for, was announced for, been announced for, has been announced for, confirmed for,
        been confirmed for, has been confirmed for, is confirmed for, revealed for, sets date, sets premiere, sets debut,
        sets premiere date, will be back, is officially back, is officially returning, is officially coming, officially returns, is back, be back, dated, dated for, premiere set for, available from,
        official release date, official release, official date, date will be, series will be on, it will be on, anime will be on, show will be on, first airs, first episode airs, to bow, greets, heads to, head to,
        to head to, hitting, be hitting, hitting screens, onto screens, on screens, onto tv, onto tv screens,
        onto the screen, into theaters, into theatres, into cinemas, onto the big screen, onto the small screen,
        rolls out, rolls into, takes flight, takes off, takes the stage, takes the field, takes the court,
        goes live, aims for, locks in, returns to tv, sets out, sets out on, sets out in, sets off on, sets off in, sets sail, sets forth,
        moved up to, moves up to, is moved up to, been moved up to, moved forward to, brought forward to)"},
    CuePhrases{Cue::Release | Cue::Opens | Cue::Cut, uR"(
        opens, to open, will open, opens in, opening on, set to open, is set to open, slated to open, bows)"},
    CuePhrases{Cue::Release | Cue::Past | Cue::Cut, uR"(
        premiered, debuted, aired, launched, began, began airing, started, started airing, opened, was released,
        were released, originally aired, previously aired, first aired, ran from, concluded, broadcasted, released)"},
    CuePhrases{Cue::Unknown, uR"(
        tba, tbd, to be announced, date to be announced, undetermined, until further notice, at a later date)"},
    CuePhrases{Cue::Announce | Cue::Cut, uR"(
        announced, announce, is announced, has been announced, was announced, been announced, announces,
        announcement, will be produced, to be produced, orders, is making, are making, production has begun, production begun, has started production, production has started, greenlit, green lit, greenlights, greenlighted, confirmed, has been confirmed, is confirmed,
        been confirmed, officially confirmed, officially announced, confirms, in the works, in production,
        is in production, in development, is in development, is in the works, underway, are underway, is underway,
        renewed, renewed for, is renewed, was renewed, was renewed for, been renewed, been renewed for, gets renewed,
        gets renewed for, to be adapted into, adapted into, to be adapted, be adapted into,
        being adapted into, is being adapted into, will be adapted into, be made into, will be made into, made into,
        to be made into, inspires, inspire, is officially happening, happening, is happening, confirming,
        partner on, partners on, production confirmed, production announced, production decided, production decision, turned into, be turned into, being turned into, is being turned into,
        to be turned into, will be turned into, gets turned into, becomes, to become,
        planned, green light, in progress, being produced, under production, being made, is being made, will be made, enters production,
        has entered production, enter production, starts production, begins production, has begun production, has started production,
        now in production, is now in production, been green lit, has been green lit, has been greenlit, gets green lit,
        gets greenlit, gets the green light, given the green light, given green light, commissioned, is official,
        confirms production, confirms its production, is now official, is officially official, project launched, adaptation revealed, adaptation unveiled,
        production decided, adaptation decided, has been decided, under way, bundled with, to be bundled with,
        is bundled with, will be bundled with)"},
    CuePhrases{Cue::Gets | Cue::Cut, uR"(
        will soon get, will soon receive, will finally get, gets, to get, is getting, will get, getting, are getting, receives, to receive, will receive, is receiving,
        to have, will have, finally gets, officially gets, gains, gets its, gets a, will be receiving, be receiving, to be receiving, earns, nabs a, will be getting,
        get a sequel, scores, scores a, bags, bags a, lands a, sets)"},
    CuePhrases{Cue::Gets | Cue::Past | Cue::Cut, u"received, has received, have received"},
    CuePhrases{Cue::Announce | Cue::Anime | Cue::Object | Cue::Cut,
               u"animates, to animate, will animate, animating, is animating"},
    CuePhrases{
        Cue::Announce | Cue::Object | Cue::Cut,
        u"renews, is renewing, are renewing, has renewed, helms, to helm, to adapt, will adapt, adapts, to "
        u"produce, will produce, producing, "
        u"is producing, are producing, produces, adapting, is adapting"},
    CuePhrases{Cue::Gets | Cue::Anime | Cue::Cut, uR"(
        gets animated, wins anime adaptation, wins tv anime, wins tv anime adaptation, finally animated, been confirmed for an anime, has been confirmed for an anime, is confirmed for an anime, confirmed for an anime, confirmed for anime, confirmed for a tv anime, confirmed for an anime adaptation, picked up for an anime, picked up for anime, picked up for an anime adaptation, getting animated, is getting animated, to be animated, will be animated, gets new project, get anime, get tv anime, get an anime, get anime adaptation, get tv anime adaptation,
        get new tv anime, get animated, get new anime, get television anime, get anime series, get anime adaptations, get tv anime adaptations)"},
    CuePhrases{Cue::Gets | Cue::Sequel | Cue::Cut, uR"(
        get new seasons, get new season, get second seasons, get second season, get 2nd seasons, get 2nd season,
        get third seasons, get 3rd seasons, get sequels, get sequel, get more seasons, receive second seasons,
        receive new seasons)"},
    CuePhrases{Cue::Delay | Cue::Cut, uR"(
        to move from, move from, moving from, moved back to, won't resume until, will not resume until, won't return until, won't air until, will not air until, won't arrive until,
        puts off, put off, putting off, held back, are held back, is held back, being held back, pauses, paused, is paused, pauses broadcast, halts broadcast, halts broadcasting, halts production, changed from,
        changed to, been changed from, been changed to, has been changed from, has been changed to, takes 1 week break, takes 2 week break, takes one week break, takes a week off, takes week off, week break,
        on break, goes on break, month break, months break, months long break, takes a break, takes break, to take a break, to take break, taking a break, take a break, takes short break, takes hiatus, skips a week, push back, pushing back, pushes remaining episodes, pushes premiere, pushes debut,
        pushes broadcast, pushes episode, pushes episodes, pushes release, pushes season, delay, delays, delayed,
        is delayed, has been delayed, been delayed, was delayed, will be delayed, further delayed, postponed,
        postpones, postpone, postponement, is postponed, has been postponed, to be postponed, being postponed,
        is being postponed, will be postponed, been postponed, pushed till, pushed until, pushed back, pushes back, is pushed back, pushed to,
        pushed to early, moved to, moved from, moves to, moves from, release pushed, premiere pushed,
        moves premiere, moves debut, moves broadcast, rescheduled, rescheduled to, rescheduled for, reschedules,
        put on hold, suspended, suspends, on indefinite hiatus, indefinitely postponed, indefinitely delayed,
        delayed to, delayed until, postponed to, postponed until, delays to, on hiatus, goes on hiatus, goes on indefinite hiatus, going on hiatus, slips to,
        begins hiatus, enters hiatus, to go on hiatus, halted, is halted, has been halted, interrupts broadcast, suspends broadcast, bumped to, shifts to, shifted to, back to back delays, takes a break, interrupted, on hold)"},
    CuePhrases{
        Cue::Delay | Cue::Object | Cue::Cut,
        u"no new episode of, no new episodes of, no episode of, no new episode for, postpones the new, "
        u"postponed the new, has postponed the new, postpones new, delays the new, delayed the new, "
        u"has delayed the new, delays new"},
    CuePhrases{Cue::Cancel | Cue::Delay | Cue::Cut, uR"(
        cancelled, canceled, is cancelled, is canceled, has been cancelled, has been canceled, cancels,
        cancellation, scrapped, is scrapped, shelved, will not air, discontinued, production halted, axed)"},
    CuePhrases{Cue::Dub | Cue::Cut | Cue::Trail, uR"(
        dub, dubs, dubbed, english dub, english dubs, english dubbed, simuldub, simuldubs, english dub cast,
        dub cast, dub release, english language dub, spanish dub, german dub, french dub, hindi dub,
        english language cast, english cast, dubbed episodes, latin spanish dub, castilian dub, portuguese dub,
        tamil dub, telugu dub, english version, english voice cast, dub premiere, english simuldub, sameday dub,
        same day dub, weekly dubbed episodes, weekly dubs, dubbed weekly, dubcast, dub cast members, language dub)"},
    CuePhrases{Cue::Dub | Cue::Object | Cue::Cut, uR"(
        dub for, dub of, english dub for, english dub of, english dubs for, english dub cast for, dubs for, dubs of,
        dub cast for, english cast for)"},
    CuePhrases{Cue::Stream | Cue::Cut, uR"(
        is licensed by, been licensed by, has been licensed by, licensed by, is now on, now on, can be seen, can be watched, stream, streams, streaming, to stream, will stream, begin streaming, begins streaming, to begin streaming,
        will begin streaming, starts streaming, start streaming, now streaming, available to stream, available for streaming, be streamed, will be streamed,
        streamed, streaming rights, streaming now, is now streaming, exclusively stream, to exclusively stream,
        joins catalog, find a home on, finds a home on, find a home at, finds a home at, find a new home on, finds a new home on,
        find a new home at, finds a new home at, will find a home on, will find a new home on, streaming debut, added to, now available on, available on)"},
    CuePhrases{Cue::Stream | Cue::Broadcast | Cue::Cut, uR"(
        lands simulcast, gets simulcast, nabs simulcast, simulcast, simulcasts, simulcasting, to simulcast, will simulcast, simulcast starts, simulcast begins)"},
    CuePhrases{Cue::Stream | Cue::Object | Cue::Cut, uR"(
        you can now watch, you can now stream, you can finally watch, you can finally stream, you can watch,
        hidive brings, sentai brings, crunchyroll brings, funimation brings, netflix brings, hulu brings, retrocrush brings,
        muse asia brings, discotek brings, gkids brings, will be showing, will show, licenses, license, licensed, licences, has licensed, adds, acquires, to add, to bring, will bring, all the anime to bring, all the anime to release, all the anime licenses,
        all the anime acquires, all the anime announces, it licensed, it has licensed, confirms it licensed, announces it licensed, picks up, nabs, rescues,
        license rescues, acquired, to acquire, has acquired, secures, snags)"},
    CuePhrases{Cue::End | Cue::Cut, uR"(
        series finale, season finale, finale, to end, will end,
        ends with, ends on, ending on, is ending, ends in, ends this, to conclude, concludes, comes to an end,
        to wrap up, wraps up, will wrap up, wrapping up, series end, ends, final chapter airs, finale date, end date, ending date, ending in, conclusion)"},
    CuePhrases{Cue::End | Cue::Episode | Cue::Cut, uR"(
        final episode, last episode, final episodes, last episodes, final two episodes, last two episodes, final 2 episodes, last 2 episodes, final three episodes,
        last three episodes, final 3 episodes, last 3 episodes)"},
    CuePhrases{Cue::End | Cue::Past | Cue::Cut,
               u"ended, has ended, wrapped up, came to an end, finished airing"},
    CuePhrases{Cue::Episode | Cue::Cut, uR"(
        episode, episodes, ep, eps, new episode, new episodes, latest episode, first episode, weekly episodes, new episodes weekly, episodes weekly)"},
    CuePhrases{Cue::Promotion | Cue::Cut, uR"(
        adds cast, adds more cast, adds new cast, gets trailer, gets new trailer, gets new visual, gets visual,
        announces cast, announces staff, announces theme song, announces more cast, announces new cast,
        launches trailer, debuts trailer, releases trailer, drops trailer, streams trailer, streams new trailer,
        streams teaser, streams promo video, streams new promo video, streams video, streams pv, streams clip,
        streams new video, streams promo, streams opening, streams ending, streams music video, premieres trailer,
        debuts new trailer, debuts new visual, debuts visual, debuts key visual, releases new trailer,
        releases new visual, releases key visual, releases new key visual, launches new trailer, hits new milestone,
        trailers streamed, promos streamed, videos streamed, trailer streamed, promo streamed, video streamed, teaser streamed, pv streamed, streams full trailer, streams opening movie, streams ending movie, opening movie, ending movie,
        streams first trailer, advance screening, advance screenings, preview screening, preview screenings, streams creditless opening)"},
};

} // namespace

std::span<const CuePhrases> phrasesOfRelease()
{
    return rows;
}

} // namespace raiki
