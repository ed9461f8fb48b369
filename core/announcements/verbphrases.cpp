// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/verbphrases.h"

#include <QStringView>

#include <array>

namespace raiki {

namespace {

/** Which forms tell news by themselves. */
enum class Use {
    Verb,      ///< all of them
    Ambiguous, ///< "lands", "runs": the third person is a noun, too, or a word of many names
    Passive,   ///< only behind "be": "will be televised"
};

/** One verb; its particle is written with each form. */
struct Lemma
{
    Cues cues;
    Use use;
    QStringView base;
    QStringView third;
    QStringView ing;
};

constexpr Cues starts = Cue::Release | Cue::Broadcast | Cue::Cut;
constexpr Cues comesOut = Cue::Release | Cue::Cut;
constexpr Cues opens = Cue::Release | Cue::Opens | Cue::Cut;
constexpr Cues streams = Cue::Stream | Cue::Cut;
constexpr Cues ends = Cue::End | Cue::Cut;

constexpr std::array lemmas{
    Lemma{starts, Use::Verb, u"premiere", u"premieres", u"premiering"},
    Lemma{starts, Use::Verb, u"debut", u"debuts", u"debuting"},
    Lemma{starts, Use::Verb, u"air", u"airs", u"airing"},
    Lemma{starts, Use::Verb, u"broadcast", u"broadcasts", u"broadcasting"},
    Lemma{starts, Use::Verb, u"go on air", u"goes on air", u"going on air"},
    Lemma{starts, Use::Verb, u"hit the airwaves", u"hits the airwaves", u"hitting the airwaves"},
    Lemma{starts, Use::Verb, u"hit tv", u"hits tv", u"hitting tv"},
    Lemma{starts, Use::Verb, u"hit the small screen", u"hits the small screen", u"hitting the small screen"},
    Lemma{starts, Use::Verb, u"make its debut", u"makes its debut", u"making its debut"},
    Lemma{starts, Use::Verb, u"make its premiere", u"makes its premiere", u"making its premiere"},
    Lemma{starts, Use::Verb, u"make its tv debut", u"makes its tv debut", u"making its tv debut"},
    Lemma{starts, Use::Verb, u"have its premiere", u"has its premiere", u"having its premiere"},
    Lemma{starts, Use::Passive, u"aired", u"", u""},
    Lemma{starts, Use::Passive, u"televised", u"", u""},
    Lemma{comesOut, Use::Verb, u"launch", u"launches", u"launching"},
    Lemma{comesOut, Use::Verb, u"start", u"starts", u"starting"},
    Lemma{comesOut, Use::Verb, u"begin", u"begins", u"beginning"},
    Lemma{comesOut, Use::Verb, u"commence", u"commences", u"commencing"},
    Lemma{comesOut, Use::Verb, u"get underway", u"gets underway", u"getting underway"},
    Lemma{comesOut, Use::Verb, u"return", u"returns", u"returning"},
    Lemma{comesOut, Use::Verb, u"arrive", u"arrives", u"arriving"},
    Lemma{comesOut, Use::Verb, u"kick off", u"kicks off", u"kicking off"},
    Lemma{comesOut, Use::Verb, u"roll out", u"rolls out", u"rolling out"},
    Lemma{comesOut, Use::Verb, u"come out", u"comes out", u"coming out"},
    Lemma{comesOut, Use::Verb, u"come back", u"comes back", u"coming back"},
    Lemma{comesOut, Use::Verb, u"go live", u"goes live", u"going live"},
    Lemma{comesOut, Use::Verb, u"resume", u"resumes", u"resuming"},
    Lemma{comesOut, Use::Verb, u"make its return", u"makes its return", u"making its return"},
    Lemma{comesOut, Use::Verb, u"reach screens", u"reaches screens", u"reaching screens"},
    Lemma{comesOut, Use::Verb, u"hit screens", u"hits screens", u"hitting screens"},
    Lemma{comesOut, Use::Ambiguous, u"come", u"comes", u"coming"},
    Lemma{comesOut, Use::Ambiguous, u"drop", u"drops", u"dropping"},
    Lemma{comesOut, Use::Ambiguous, u"land", u"lands", u"landing"},
    Lemma{comesOut, Use::Ambiguous, u"release", u"releases", u"releasing"},
    Lemma{comesOut, Use::Ambiguous, u"run", u"runs", u"running"},
    Lemma{comesOut, Use::Ambiguous, u"appear", u"appears", u"appearing"},
    Lemma{comesOut, Use::Passive, u"released", u"", u""},
    Lemma{comesOut, Use::Passive, u"shown", u"", u""},
    Lemma{starts, Use::Passive, u"on air", u"", u""},
    Lemma{comesOut, Use::Passive, u"available", u"", u""},
    Lemma{comesOut, Use::Passive, u"out", u"", u""},
    Lemma{opens, Use::Verb, u"open", u"opens", u"opening"},
    Lemma{opens, Use::Ambiguous, u"bow", u"bows", u"bowing"},
    Lemma{streams, Use::Verb, u"stream", u"streams", u"streaming"},
    Lemma{streams, Use::Passive, u"streamed", u"", u""},
    Lemma{ends, Use::Verb, u"end", u"ends", u"ending"},
    Lemma{ends, Use::Verb, u"conclude", u"concludes", u"concluding"},
    Lemma{ends, Use::Verb, u"wrap up", u"wraps up", u"wrapping up"},
    Lemma{ends, Use::Verb, u"come to an end", u"comes to an end", u"coming to an end"},
    Lemma{ends, Use::Verb, u"come to a close", u"comes to a close", u"coming to a close"},
    Lemma{ends, Use::Verb, u"draw to a close", u"draws to a close", u"drawing to a close"},
    Lemma{ends, Use::Verb, u"finish airing", u"finishes airing", u"finishing airing"},
    Lemma{ends, Use::Verb, u"air its final episode", u"airs its final episode", u"airing its final episode"},
};

/** What leads to the plain form. */
constexpr std::array<QStringView, 24> beforeBase{
    u"is to",         u"are to",    u"to",           u"will",         u"set to",          u"is set to",
    u"are set to",    u"slated to", u"is slated to", u"scheduled to", u"is scheduled to", u"planned to",
    u"is planned to", u"due to",    u"is due to",    u"expected to",  u"is expected to",  u"ready to",
    u"is ready to",   u"about to",  u"is about to",  u"confirmed to", u"is confirmed to", u"is going to",
};

constexpr std::array<QStringView, 6> beforeIng{u"is", u"are", u"be", u"will be", u"to be", u"set to be"};

constexpr std::array<QStringView, 9> beforeParticiple{
    u"be",           u"will be",  u"to be",           u"set to be",
    u"is set to be", u"is to be", u"scheduled to be", u"is scheduled to be",
    u"slated to be",
};

/** "Begins airing", "will start streaming": of verbs that last. */
constexpr std::array<QStringView, 10> beforeLasting{
    u"begin", u"begins", u"to begin", u"will begin", u"is beginning",
    u"start", u"starts", u"to start", u"will start", u"is starting",
};

void addForms(std::vector<VerbPhrase> &phrases, const Lemma &lemma)
{
    const auto add = [&](QStringView before, QStringView form) {
        phrases.push_back({QString(before % u' ' % form), lemma.cues});
    };
    if (lemma.use == Use::Passive) {
        for (const QStringView before : beforeParticiple) {
            add(before, lemma.base);
        }
        return;
    }
    if (lemma.use == Use::Verb) {
        phrases.push_back({lemma.third.toString(), lemma.cues});
    }
    for (const QStringView before : beforeBase) {
        add(before, lemma.base);
    }
    for (const QStringView before : beforeIng) {
        add(before, lemma.ing);
    }
    const bool lasts = lemma.ing == u"airing" || lemma.ing == u"broadcasting" || lemma.ing == u"streaming";
    for (const QStringView before : beforeLasting) {
        if (lasts) {
            add(before, lemma.ing);
        }
    }
}

} // namespace

std::vector<VerbPhrase> verbPhrases()
{
    std::vector<VerbPhrase> phrases;
    for (const Lemma &lemma : lemmas) {
        addForms(phrases, lemma);
    }
    return phrases;
}

} // namespace raiki
