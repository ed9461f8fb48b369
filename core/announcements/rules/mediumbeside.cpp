// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "Final Chapter Part 2 Opens", "Final Chapter Premieres": what is shown is no chapter of a book. */
bool isShownChapter(const FieldReading &title, const CueHit &medium)
{
    const qsizetype next = medium.lastToken + 1;
    const CueHit *verb = title.startingAt(next);
    return title.lowerIn(medium.span) == u"final chapter" &&
           ((verb != nullptr && (verb->cues & (Cue::Broadcast | Cue::Opens | Cue::Movie)) &&
             !(verb->cues & Cue::Past)) ||
            std::any_of(title.seasons.begin(), title.seasons.end(),
                        [next](const SeasonPhrase &one) { return one.firstToken == next; }));
}

/** "OVA Ships on July 5": a video that is sold comes out when it is. */
bool isVideoSold(const FieldReading &title, const CueHit &medium)
{
    return isOneOf(title.lowerAt(medium.lastToken), {u"ships", u"shipping"}) &&
           isOneOf(title.lowerAt(medium.firstToken - 1), {u"ova", u"ovas", u"oad"});
}

/** "Revealed by Magazine": where it was told. */
bool isTeller(const FieldReading &title, const CueHit &medium)
{
    constexpr qsizetype reach = 4;
    if (!isOneOf(title.lowerAt(medium.lastToken), {u"magazine", u"issue"})) {
        return false;
    }
    for (qsizetype i = medium.firstToken - 1; i > 0 && i >= medium.firstToken - reach; --i) {
        if (isOneOf(title.lowerAt(i), {u"by", u"via"})) {
            return true;
        }
    }
    return false;
}

/** "New Anime for the 10th Anniversary of the Manga": the occasion. */
bool isOccasion(const FieldReading &title, const CueHit &medium)
{
    const qsizetype of =
        medium.firstToken - (isOneOf(title.lowerAt(medium.firstToken - 1), {u"the", u"its"}) ? 2 : 1);
    return (medium.cues & Cue::OtherPrint) && title.lowerAt(of) == u"of" &&
           title.lowerAt(of - 1) == u"anniversary" && title.has(Cue::Anime | Cue::NewWork);
}

/** "OVA Bundled With Manga Volume 15", "Manga's 5th Volume Bundles OVA": the book only carries the animation.
 */
bool isBundled(const FieldReading &title, const CueHit &medium)
{
    qsizetype bundle = -1;
    for (qsizetype i = 0; i < title.count() && bundle < 0; ++i) {
        bundle = isOneOf(title.lowerAt(i), {u"bundled", u"bundles", u"bundle", u"bundling"}) ? i : -1;
    }
    const bool isVideo = std::any_of(title.cues.begin(), title.cues.end(), [&](const CueHit &one) {
        return (one.cues & Cue::Anime) && std::abs(one.lastToken - bundle) <= 5 &&
               isOneOf(title.lowerAt(one.lastToken), {u"ova", u"ovas", u"oad", u"ona"});
    });
    const bool isCarrier = bool(medium.cues & Cue::OtherPrint) ||
                           isOneOf(title.lowerAt(medium.firstToken),
                                   {u"ships", u"shipping", u"dvd", u"blu", u"bd", u"disc", u"limited"});
    return bundle >= 0 && isVideo && isCarrier;
}

} // namespace

bool isOnlyBeside(const FieldReading &title, const CueHit &medium)
{
    return isTeller(title, medium) || isVideoSold(title, medium) || isOccasion(title, medium) ||
           isShownChapter(title, medium) || isBundled(title, medium);
}

} // namespace raiki
