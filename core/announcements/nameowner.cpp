// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/nameowner.h"

#include "core/announcements/commonwords.h"
#include "core/announcements/companies.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

/** Owners are short: "Title of Five Words Creator Given Family's". */
constexpr qsizetype longestOwner = 12;

// Sorted. Given names of Japan as outlets write them, without the marks of long vowels.
constexpr auto givenNames = std::to_array<QStringView>({
    u"ai",        u"akane",     u"aki",       u"akihiko",    u"akihiro",   u"akiko",     u"akira",
    u"akiyuki",   u"aoi",       u"asami",     u"atsuko",     u"atsushi",   u"aya",       u"ayako",
    u"ayano",     u"ayumi",     u"chiaki",    u"chie",       u"chiho",     u"daiki",     u"daisuke",
    u"eiichiro",  u"eiji",      u"eiko",      u"emi",        u"eri",       u"erika",     u"fumiko",
    u"fumiyo",    u"gege",      u"go",        u"goro",       u"hajime",    u"haro",      u"haruka",
    u"haruko",    u"harumi",    u"haruo",     u"hayao",      u"hideaki",   u"hidenori",  u"hideo",
    u"hidetaka",  u"hideyuki",  u"hikaru",    u"hinako",     u"hiro",      u"hiroaki",   u"hirohiko",
    u"hiroko",    u"hiromi",    u"hiromu",    u"hiroshi",    u"hiroya",    u"hiroyuki",  u"hisashi",
    u"hitoshi",   u"honoka",    u"ichiro",    u"ikuko",      u"isao",      u"isuna",     u"itsuki",
    u"izumi",     u"jun",       u"junichi",   u"junji",      u"junko",     u"kaho",      u"kaiu",
    u"kana",      u"kaori",     u"kaoru",     u"karuho",     u"katsuhiro", u"katsura",   u"katsuya",
    u"kazuhiro",  u"kazuki",    u"kazuo",     u"kazuya",     u"kei",       u"keigo",     u"keiichi",
    u"keiichiro", u"keiko",     u"keisuke",   u"keita",      u"keito",     u"ken",       u"kenichi",
    u"kenji",     u"kenjiro",   u"kenta",     u"kentaro",    u"kimio",     u"kiyohiko",  u"kohei",
    u"koichi",    u"koji",      u"kosuke",    u"kota",       u"kotaro",    u"kou",       u"kouhei",
    u"kouji",     u"koyoharu",  u"kumiko",    u"kunihiko",   u"kyoko",     u"kyosuke",   u"leiji",
    u"mai",       u"maiko",     u"maki",      u"mako",       u"makoto",    u"mamoru",    u"mao",
    u"mari",      u"masaaki",   u"masahiro",  u"masahito",   u"masakazu",  u"masaki",    u"masami",
    u"masamune",  u"masanori",  u"masao",     u"masashi",    u"masato",    u"masayuki",  u"matsuri",
    u"mayu",      u"mayumi",    u"megumi",    u"mei",        u"michiko",   u"mika",      u"miki",
    u"minoru",    u"mio",       u"misaki",    u"mitsuo",     u"mitsuro",   u"mitsurou",  u"mitsuru",
    u"miyuki",    u"mizuki",    u"momoko",    u"moto",       u"motoko",    u"nagisa",    u"nami",
    u"nana",      u"nao",       u"naoki",     u"naoko",      u"naomi",     u"naoto",     u"naoya",
    u"natsuki",   u"natsumi",   u"nene",      u"noboru",     u"noriko",    u"noriyuki",  u"osamu",
    u"paru",      u"rei",       u"reiji",     u"reiko",      u"rin",       u"rina",      u"ririko",
    u"risa",      u"rui",       u"rumiko",    u"ryo",        u"ryohei",    u"ryoji",     u"ryoko",
    u"ryosuke",   u"ryota",     u"ryuichi",   u"ryuji",      u"sachiko",   u"sakae",     u"saki",
    u"sakiko",    u"sana",      u"satoru",    u"satoshi",    u"satsuki",   u"sayaka",    u"sayo",
    u"seiji",     u"shigeru",   u"shigeyuki", u"shiho",      u"shingo",    u"shinichi",  u"shinichiro",
    u"shinji",    u"shinobu",   u"shinya",    u"shizuka",    u"sho",       u"shoji",     u"shotaro",
    u"shouji",    u"shuhei",    u"shuichi",   u"shun",       u"shunji",    u"sora",      u"sosuke",
    u"sunao",     u"susumu",    u"syoji",     u"tadashi",    u"taiki",     u"takahiro",  u"takako",
    u"takashi",   u"takayuki",  u"takehiko",  u"takeshi",    u"takumi",    u"takuya",    u"tamiki",
    u"tatsuki",   u"tatsuo",    u"tatsuro",   u"tatsuya",    u"tatsuyuki", u"tetsuo",    u"tetsuro",
    u"tetsuya",   u"tite",      u"tomo",      u"tomohiko",   u"tomohiro",  u"tomoko",    u"tomomi",
    u"toru",      u"toshiyuki", u"tsubasa",   u"tsukasa",    u"tsutomu",   u"wataru",    u"yasuhiko",
    u"yasuhiro",  u"yasuo",     u"yayoi",     u"yoko",       u"yoru",      u"yoshihiro", u"yoshiki",
    u"yoshiko",   u"yoshimi",   u"yoshitaka", u"yoshitoshi", u"yoshiyuki", u"yosuke",    u"you",
    u"yu",        u"yua",       u"yuichi",    u"yuichiro",   u"yuji",      u"yuka",      u"yukari",
    u"yuki",      u"yukiko",    u"yukinobu",  u"yukio",      u"yuko",      u"yumi",      u"yuna",
    u"yurie",     u"yuriko",    u"yusaku",    u"yusei",      u"yusuke",    u"yutaka",    u"yuto",
    u"yuu",       u"yuuki",
});

/** "Shinichirō" and "Shinichiro" are one name. */
bool isGivenName(QStringView lower)
{
    QString plain = lower.toString();
    for (QChar &character : plain) {
        character = character == u'\u014d' ? QChar(u'o') : (character == u'\u016b' ? QChar(u'u') : character);
    }
    return std::binary_search(givenNames.begin(), givenNames.end(), QStringView(plain));
}

/** "Masamune-kun" is nobody's given name and surname. */
bool isHonorific(QStringView lower)
{
    return isOneOf(lower, {u"kun", u"chan", u"san", u"sama", u"senpai", u"sensei", u"dono", u"tan"});
}

} // namespace

bool isPersonsName(const HeadBorders &borders, qsizetype first, qsizetype end)
{
    return end == first + 2 && borders.token(first).isCapital && borders.token(first + 1).isCapital &&
           isGivenName(borders.word(first));
}

namespace {

} // namespace

bool isOccupation(QStringView lower)
{
    static constexpr std::array<QStringView, 20> words{
        u"author",    u"authors",  u"creator",  u"creators", u"director",     u"directors",   u"writer",
        u"writers",   u"mangaka",  u"novelist", u"artist",   u"artists",      u"illustrator", u"producer",
        u"producers", u"composer", u"designer", u"studio",   u"screenwriter", u"storyboarder"};
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool isTrade(QStringView lower)
{
    return (isOccupation(lower) && lower != u"studio") ||
           isOneOf(lower, {u"actor", u"actors", u"actress", u"singer", u"va", u"seiyuu", u"band", u"duo",
                           u"musician", u"animator", u"animators", u"showrunner", u"comedian", u"voice",
                           u"editor", u"screenwriter", u"idol"});
}

namespace {

bool isProperName(const HeadBorders &borders, qsizetype i)
{
    return borders.token(i).isCapital && !isCommonWord(borders.word(i));
}

/** "Laid-Back Camp Author Afro's": an occupation among the words before the possessive, not at their front.
 */
bool namesOccupation(const HeadBorders &borders, qsizetype first, qsizetype possessive)
{
    constexpr qsizetype longestPerson = 4;
    for (qsizetype i = possessive - 1; i >= first && i >= possessive - longestPerson; --i) {
        if (isOccupation(borders.word(i)) && (borders.isSlug() || borders.token(i).isCapital)) {
            const bool isArticle = borders.word(first) == u"the" || borders.word(first) == u"a";
            const bool isVersion = borders.word(possessive + 1) == u"cut"; // "Director's Cut"
            return !isVersion && (possessive - i > 1 || (i > first && !isArticle));
        }
    }
    return false;
}

/** "ONE's Title Manga": pen names of one word, and those written in capitals before a name that is not. */
bool isPenName(const HeadBorders &borders, qsizetype first)
{
    return isOneOf(borders.word(first),
                   {u"one", u"afro", u"nisioisin", u"boichi", u"fuse", u"patora", u"tamiki", u"kazutomo",
                    u"nekotofu", u"rifujin", u"negi", u"yukimori", u"ryukishi07", u"abubu", u"carnby"}) ||
           (borders.isLoud(first) && !borders.isLoud(first + 2));
}

/** "Given Family, Other Person's Title Manga", "Given Family and Other Person's": two who wrote it. */
bool areTwoPersons(const HeadBorders &borders, qsizetype first, qsizetype possessive)
{
    const auto isPerson = [&borders](qsizetype i) {
        return isProperName(borders, i) && isProperName(borders, i + 1);
    };
    const QStringView link = borders.word(first + 2);
    const bool isLinked = link == u"," || link == u"and" || link == u"&";
    return possessive == first + 5 && isLinked && isPerson(first) && isPerson(first + 3);
}

bool isOwner(const HeadBorders &borders, qsizetype first, qsizetype possessive, const CueHit *cut)
{
    if (const PlatformMention *platform = borders.platformAt(first);
        platform != nullptr && platform->lastToken + 1 == possessive) {
        return true; // "Adult Swim's Title"
    }
    if (possessive == first + 1 && cut != nullptr && (cut->cues & Cue::OtherPrint) &&
        isPenName(borders, first)) {
        return true;
    }
    if (cut != nullptr && (cut->cues & Cue::OtherPrint) && areTwoPersons(borders, first, possessive)) {
        return true;
    }
    if (namesOccupation(borders, first, possessive) ||
        (possessive <= first + 4 && isCompanyName(borders.word(first), borders.word(first + 1)))) {
        return true;
    }
    const bool isArticle = isOneOf(borders.word(first), {u"a", u"an", u"the", u"my", u"our", u"your", u"his",
                                                         u"her"}); // "A Centaur's Life"
    if (possessive != first + 2 || cut == nullptr || isArticle || isHonorific(borders.word(first + 1))) {
        return false;
    }
    const bool isBook = bool(cut->cues & Cue::OtherPrint);
    const CueHit *next = cut->cues & Cue::Gets ? borders.cueAt(cut->lastToken + 1) : nullptr;
    const bool isFilmed = bool(cut->cues & (Cue::Anime | Cue::Movie | Cue::Release | Cue::Promotion)) ||
                          (next != nullptr && (next->cues & Cue::Anime)) ||
                          (bool(cut->cues & (Cue::Gets | Cue::Report | Cue::Announce)) &&
                           !isCommonWord(borders.word(first + 1)));
    return (isBook && (isProperName(borders, first) || isGivenName(borders.word(first))) &&
            isProperName(borders, first + 1)) ||
           (isFilmed && borders.token(first + 1).isCapital && isGivenName(borders.word(first)));
}

/** "netflixs title anime", "title author names other manga": an address has lost its apostrophes. */
qsizetype afterOwnerInSlug(const HeadBorders &borders, qsizetype first, qsizetype end, const CueHit *cut)
{
    const auto owns = [&borders](qsizetype i) {
        return borders.word(i).size() > 2 && borders.word(i).endsWith(u's');
    };
    if (owns(first) && isCompanyWord(borders.word(first).chopped(1)) && first + 1 < end) {
        return first + 1;
    }
    const bool isWork = cut != nullptr && (cut->cues & (Cue::OtherPrint | Cue::Anime | Cue::Movie));
    for (qsizetype i = first + 1; isWork && i + 1 < end && i <= first + 3; ++i) {
        const bool isOwned =
            borders.word(i) == u"s" &&
            ((i == first + 2 && isGivenName(borders.word(first))) || borders.word(i - 1) == u"magazine");
        if (isOwned) {
            return i + 1; // "given family s title manga"
        }
    }
    if (isWork && first + 2 < end && isGivenName(borders.word(first)) && owns(first + 1)) {
        return first + 2;
    }
    for (qsizetype i = first + 1; isWork && i + 2 < end && i <= first + longestOwner; ++i) {
        if (isOccupation(borders.word(i)) && i + 3 < end &&
            (owns(i + 1) || (isGivenName(borders.word(i + 1)) && owns(i + 2)))) {
            return owns(i + 1) ? i + 2 : i + 3;
        }
        if (isOccupation(borders.word(i)) && (cut->cues & Cue::OtherPrint)) {
            return isGivenName(borders.word(i + 1)) && i + 3 < end
                       ? i + 3
                       : i + 1; // "title author other title novels"
        }
    }
    return first;
}

} // namespace

qsizetype afterOwner(const HeadBorders &borders, qsizetype first, qsizetype end, const CueHit *cut)
{
    if (borders.isSlug()) {
        return afterOwnerInSlug(borders, first, end, cut);
    }
    for (qsizetype i = first + 1; i + 1 < end && i <= first + longestOwner; ++i) {
        if (borders.token(i).kind == TokenKind::Possessive && isOwner(borders, first, i, cut)) {
            return i + 1;
        }
    }
    return first;
}

} // namespace raiki
