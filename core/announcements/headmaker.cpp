// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/headmaker.h"

#include "core/announcements/companies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace raiki {

namespace {

/** "The manga Title by Given Family is getting": who wrote what is called a manga in front. */
TokenRange withoutWriter(const FieldReading &field, const HeadBorders &borders, TokenRange range)
{
    constexpr Cues works = Cue::OtherPrint | Cue::Anime | Cue::Movie | Cue::NewWork;
    const qsizetype by = range.end - 3;
    const bool isCalled =
        std::any_of(field.cues.begin(), field.cues.end(), [range, works](const CueHit &one) {
            return one.lastToken + 1 == range.start && (one.cues & works);
        });
    const bool isWritten = by > range.start && borders.word(by) == u"by" && !borders.token(by).isCapital &&
                           borders.token(by + 1).isCapital && borders.token(by + 2).isCapital;
    return isCalled && isWritten ? TokenRange{range.start, by} : range;
}

} // namespace

/** "suzume makoto shinkai anime movie trailer": in an address who made the film stands behind its name.
 */
TokenRange withoutMaker(const FieldReading &field, const HeadBorders &borders, TokenRange range)
{
    constexpr std::array makers{std::pair(u"makoto", u"shinkai"), std::pair(u"mamoru", u"hosoda"),
                                std::pair(u"hayao", u"miyazaki"), std::pair(u"masaaki", u"yuasa"),
                                std::pair(u"naoko", u"yamada"),   std::pair(u"satoshi", u"kon"),
                                std::pair(u"mari", u"okada"),     std::pair(u"goro", u"miyazaki"),
                                std::pair(u"studio", u"ghibli"),  std::pair(u"keiichi", u"hara")};
    if (range.end - range.start < 3) {
        return range;
    }
    if (!borders.isSlug()) {
        return withoutWriter(field, borders, range);
    }
    const bool isMade = std::any_of(makers.begin(), makers.end(), [&](const auto &maker) {
        return borders.word(range.end - 2) == QStringView(maker.first) &&
               borders.word(range.end - 1) == QStringView(maker.second);
    });
    range.end -= isMade ? 2 : 0;
    return range;
}

/** "madhouse sonny boy anime": in an address nothing parts the studio from the name. */
TokenRange withoutStudio(const HeadBorders &borders, TokenRange range)
{
    const bool isStudio =
        borders.isSlug() && range.end - range.start > 1 &&
        isOneOf(borders.word(range.start),
                {u"madhouse", u"mappa", u"cloverworks", u"ufotable", u"lidenfilms", u"cygamespictures",
                 u"kyoani", u"toonami", u"crunchyroll", u"netflix", u"funimation"});
    range.start += isStudio ? 1 : 0;
    const bool isOwner = // "title mappas original anime"
        borders.isSlug() && range.end - range.start > 1 &&
        isOneOf(borders.word(range.end - 1),
                {u"mappas", u"madhouses", u"ufotables", u"cloverworks", u"lidenfilms", u"toeis"});
    range.end -= isOwner ? 1 : 0;
    const bool isNamedStudio = // "studio ponoc title anime film"
        borders.isSlug() && range.end - range.start > 2 && borders.word(range.start) == u"studio" &&
        isOneOf(borders.word(range.start + 1),
                {u"ponoc", u"colorido", u"ghibli", u"chizu", u"trigger", u"orange", u"khara", u"deen",
                 u"pierrot", u"bind", u"durian", u"bones", u"shaft", u"gokumi"});
    range.start += isNamedStudio ? 2 : 0;
    while (borders.isSlug() && range.end - range.start > 3 &&
           isOneOf(borders.word(range.start + 1),
                   {u"works", u"creation", u"saru", u"citrus", u"wave", u"link", u"engine"}) &&
           isCompanyName(borders.word(range.start), borders.word(range.start + 1))) {
        range.start += 2; // "frontier works kaka creation title anime"
    }
    return range;
}

/** "Title's last two episodes delayed": which of its episodes. */
TokenRange withoutOwned(const FieldReading &field, const HeadBorders &borders, TokenRange range,
                        qsizetype cut)
{
    const CueHit *episodes = field.startingAt(cut);
    if (episodes == nullptr || !(episodes->cues & (Cue::Episode | Cue::Delay | Cue::NewWork))) {
        return range;
    }
    if (episodes->cues & Cue::NewWork) { // "Title's four new anime episodes"
        const bool isCount =
            range.end - range.start > 2 && borders.token(range.end - 2).kind == TokenKind::Possessive &&
            isOneOf(borders.word(range.end - 1), {u"two", u"three", u"four", u"five", u"six"});
        range.end -= isCount ? 2 : 0;
        return range;
    }
    for (qsizetype i = range.start + 1; i + 1 < range.end; ++i) {
        if (borders.token(i).kind == TokenKind::Possessive &&
            isOneOf(borders.word(i + 1), {u"last", u"final", u"next", u"first", u"remaining", u"latest",
                                          u"upcoming", u"second", u"new", u"two", u"three", u"four"})) {
            return {range.start, i};
        }
    }
    return range;
}

} // namespace raiki
