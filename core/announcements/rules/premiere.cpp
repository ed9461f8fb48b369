// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** The words that say it starts: in the date's field and sentence, else in the headline. */
Evidence saysStart(const RuleInput &input)
{
    const FieldReading &field =
        input.date.evidence.field == TextField::Title ? input.reading.title : input.reading.summary;
    const CueHit *hit = field.firstIn(input.date.sentence, Cue::Release | Cue::Gets | Cue::Stream);
    if (hit == nullptr) {
        hit = input.reading.title.first(Cue::Release | Cue::Gets | Cue::Stream);
        return hit == nullptr ? input.date.evidence : input.reading.title.evidence(hit->span);
    }
    return field.evidence(hit->span);
}

/** "Second Promo for Winter 2026": beside a promotion, a cour that it is for. */
bool isPromotedFor(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const DatePrecision precision = input.date.date.precision();
    if (!input.date.isInTitle || !title.has(Cue::Promotion) ||
        (precision != DatePrecision::Cour && precision != DatePrecision::Year)) {
        return false;
    }
    const qsizetype before = title.tokenAt(input.date.evidence.span.start) - 1;
    return before >= 0 && title.lowerAt(before) == QStringView(u"for");
}

/** "Title Returns Next Spring": no word of animation, but a name, its verb and a date, and nothing of another
 * medium. */
bool startsPlainly(const RuleInput &input)
{
    constexpr Cues others =
        Cue::OtherMedium | Cue::OtherPrint | Cue::Business | Cue::Column | Cue::Talk | Cue::Report;
    const FieldReading &title = input.reading.title;
    if (!input.show || !input.date.isInTitle || title.has(others) || input.reading.summary.has(others) ||
        input.show->evidence.field != TextField::Title) {
        return false;
    }
    const CueHit *verb = title.startingAt(title.tokenAt(input.show->evidence.span.end()));
    if (verb == nullptr || !(verb->cues & Cue::Release) || (verb->cues & Cue::Past)) {
        return false;
    }
    const QStringView first = title.lowerAt(verb->firstToken);
    const QStringView phrase = title.lowerIn(verb->span);
    const bool isStart = isOneOf(first, {u"begins", u"starts", u"returns", u"kicks"}) ||
                         isOneOf(phrase, {u"to start", u"to begin", u"will start", u"will begin"});
    return isStart &&
           std::none_of(title.words.tokens.begin(), title.words.tokens.end(), [&title](const Token &token) {
               return isOneOf(title.words.lowerOf(token),
                              {u"event", u"events", u"anniversary", u"version", u"update", u"festival",
                               u"fest", u"fair", u"campaign", u"collab", u"kuji", u"tour", u"club", u"park",
                               u"channel", u"service", u"train", u"bus", u"ferry"});
           });
}

/** "Anime With Given Family Rides": past who takes part in it. */
qsizetype behindCompany(const FieldReading &title, qsizetype first)
{
    constexpr qsizetype longest = 4;
    if (title.lowerAt(first) != u"with") {
        return first;
    }
    qsizetype verb = first + 1;
    while (verb < first + longest && !title.lowerAt(verb).endsWith(u's')) {
        ++verb;
    }
    return title.lowerAt(verb).endsWith(u's') ? verb : first;
}

/**
 * "Title TV Anime Cleans Up in October": a verb of no list, or one with its particle, between the anime and a
 * date. With an object it tells of something else: "Anime Inspires Tent Set on July 5".
 */
bool startsSomehow(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || !input.show || input.show->evidence.field != TextField::Title ||
        title.has(Cue::Past | Cue::Episode | Cue::Talk) ||
        title.lastBefore(input.date.evidence.span.start, input.date.sentence, Cue::Promotion) != nullptr) {
        return false;
    }
    const CueHit *anime = title.startingAt(title.tokenAt(input.show->evidence.span.end()));
    const qsizetype date = title.tokenAt(input.date.evidence.span.start);
    if (anime == nullptr || !(anime->cues & Cue::Anime) || anime->lastToken + 2 >= date ||
        date - anime->lastToken > 9) {
        return false;
    }
    const CueHit *report = // "Casts Its Spell" reports nothing
        title.lastBefore(input.date.evidence.span.start, input.date.sentence, Cue::Report);
    if (report != nullptr &&
        (report->firstToken != anime->lastToken + 1 || report->lastToken > report->firstToken ||
         !isOneOf(title.lowerAt(report->lastToken + 1),
                  {u"its", u"out", u"off", u"flight", u"to", u"over"}))) {
        return false; // "Takes Off", "Takes Out the Trash" do neither
    }
    const auto verb = (behindCompany(title, anime->lastToken + 1));
    if (verb + 1 > date) {
        return false;
    }
    const bool isVerb = title.lowerAt(verb).endsWith(u's') || title.lowerAt(verb) == QStringView(u"to");
    const bool isIdiom = // "Brings the Heat on July 5"
        verb + 4 == date && title.lowerAt(verb + 1) == u"the" && title.startingAt(verb + 2) == nullptr &&
        isOneOf(title.lowerAt(verb + 3), {u"on", u"in", u"this"}) &&
        !isOneOf(title.lowerAt(verb), {u"inspires", u"hosts", u"sells", u"joins", u"celebrates", u"tops"});
    const qsizetype after = title.lowerAt(verb) == QStringView(u"to") ? verb + 2 : verb + 1;
    return isVerb && title.token(verb).kind == TokenKind::Word && after <= date &&
           (after == date || isIdiom ||
            isOneOf(title.lowerAt(after), {u"on",   u"in",   u"from", u"this",    u"up",    u"out",  u"off",
                                           u"into", u"onto", u"its",  u"all",     u"down",  u"over", u"back",
                                           u"away", u"for",  u"to",   u"through", u"ahead", u"alive"}));
}

/** "Title Lights Up Crunchyroll on October 3": whatever the verb is, a platform and a day follow it. */
bool startsOnPlatform(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || !input.show || input.show->evidence.field != TextField::Title ||
        title.has(Cue::Past | Cue::Talk | Cue::Promotion | Cue::Business)) {
        return false;
    }
    const qsizetype verb = title.tokenAt(input.show->evidence.span.end());
    const qsizetype date = title.tokenAt(input.date.evidence.span.start);
    const bool isVerb =
        verb + 1 < date && title.startingAt(verb) == nullptr && title.lowerAt(verb).endsWith(u's');
    return isVerb && std::any_of(title.platforms.begin(), title.platforms.end(),
                                 [verb, date](const PlatformMention &one) {
                                     return one.firstToken > verb && one.firstToken <= verb + 3 &&
                                            one.lastToken < date && date - one.lastToken <= 2;
                                 });
}

/** "'Title IV' Announced for July", "'Title' Confirmed for Spring 2026": who counts in cours speaks of
 * animation. */
bool startsInCour(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.show || !input.date.isInTitle || input.show->evidence.field != TextField::Title ||
        title.has(Cue::OtherMedium | Cue::OtherPrint | Cue::Business)) {
        return false;
    }
    const qsizetype behind = title.tokenAt(input.show->evidence.span.end() + 1);
    const CueHit *verb = nullptr; // past the closing quote, and past the "IV" that is the season
    for (qsizetype i = behind; verb == nullptr && i <= behind + (input.show->season ? 2 : 0); ++i) {
        verb = title.startingAt(i);
    }
    const bool isNext =
        verb != nullptr && (verb->cues & (Cue::Release | Cue::Announce)) && !(verb->cues & Cue::Past);
    const QStringView word = isNext ? title.lowerIn(verb->span) : QStringView();
    const bool isOfThings =
        word.contains(u"launch") || word.contains(u"release"); // "Title 2 Launches August 18"
    const bool isMonthOfCour =                                 // "Has Been Announced for January 2027"
        input.date.date.precision() == DatePrecision::Month && input.date.date.firstDay().month() % 3 == 1 &&
        (word.endsWith(u"announced for") || word.endsWith(u"confirmed for")) &&
        !input.reading.summary.has(Cue::OtherMedium | Cue::OtherPrint);
    return isNext && ((input.show->season && !isOfThings) || isMonthOfCour ||
                      input.date.date.precision() == DatePrecision::Cour);
}

/** "New Title series announced for April 2026" */
bool isNewSeries(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *verb = title.first(Cue::Announce | Cue::Release);
    return input.show && input.date.isInTitle && verb != nullptr && verb->firstToken > 2 &&
           title.lowerAt(0) == QStringView(u"new") &&
           title.lowerAt(verb->firstToken - 1) == QStringView(u"series") &&
           !input.reading.has(Cue::OtherMedium | Cue::OtherPrint | Cue::Business);
}

/** "Unveils Anime Adaptation of Title for 2026" */
bool isAdaptationFor(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const qsizetype date = title.tokenAt(input.date.evidence.span.start);
    const CueHit *verb = title.first(Cue::Report);
    if (!input.date.isInTitle || verb == nullptr || date < 1 ||
        !isOneOf(title.lowerAt(date - 1), {u"for", u"in"})) {
        return false;
    }
    const CueHit *anime = title.startingAt(verb->lastToken + 1);
    return anime != nullptr && (anime->cues & Cue::Anime) &&
           title.lowerIn(anime->span).endsWith(u"adaptation of");
}

/** Whether a company or a platform is the headline's subject. */
bool isOfCompany(const FieldReading &title)
{
    return isCompanyWord(title.lowerAt(0)) ||
           (!title.platforms.empty() && title.platforms.front().firstToken == 0);
}

/** Whether the summary writes the show's name. */
bool namesShow(const FieldReading &summary, const ShowWords &show)
{
    return summary.words.text.contains(show.words, Qt::CaseInsensitive);
}

/**
 * A date that only the summary gives belongs to the show where the headline itself tells news of it, is
 * nothing but its name, or the summary names it: "Crunchyroll Appoints a Manager" is none of these.
 */
bool isDateOfShow(const RuleInput &input)
{
    constexpr Cues news = Cue::Release | Cue::Announce | Cue::Gets | Cue::NewWork | Cue::Stream | Cue::Anime |
                          Cue::Promotion | Cue::Movie | Cue::Sequel | Cue::Dub | Cue::Episode | Cue::Report;
    constexpr Cues works = Cue::Anime | Cue::Movie | Cue::NewWork | Cue::Sequel | Cue::Stream | Cue::Dub;
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle && input.show && isOfCompany(title) && !title.has(works) &&
        title.seasons.empty() && !input.show->isQuoted) { // "Wit Studio Recruits Key Animators"
        return namesShow(input.reading.summary, *input.show);
    }
    if (input.date.isInTitle || !input.show || title.has(news) || !title.seasons.empty() ||
        input.show->isQuoted || title.words.isSlug || title.words.hasCjk) {
        return true;
    }
    return (!isOfCompany(title) && isBareName(input)) || namesShow(input.reading.summary, *input.show);
}

/** "Title (Returns July 3)", "Title [Starts: July 3]": a line of a list of shows. */
bool isInBrackets(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || !input.show || input.show->evidence.field != TextField::Title ||
        title.has(Cue::OtherMedium | Cue::OtherPrint)) {
        return false;
    }
    const qsizetype mark = title.tokenAt(input.show->evidence.span.end());
    const QChar sign = title.words.markAt(mark);
    const qsizetype closing = title.tokenAt(input.date.evidence.span.end());
    const bool isNoted = // "Title New Key Visual (April 2022)"
        title.has(Cue::Promotion) && title.words.markAt(closing) == u')' && closing + 1 == title.count() &&
        title.words.markAt(title.tokenAt(input.date.evidence.span.start) - 1) == u'(';
    if (isNoted) {
        return input.date.date.precision() >= DatePrecision::Cour;
    }
    if (sign == u'(' && title.tokenAt(input.date.evidence.span.start) == mark + 1 &&
        closing + 1 == title.count()) {
        return input.date.date.precision() >= DatePrecision::Month; // "Title (January 2024)"
    }
    const CueHit *verb = title.startingAt(mark + 1);
    if ((sign != u'(' && sign != u'[') || verb == nullptr || !(verb->cues & Cue::Release) ||
        (verb->cues & Cue::Past)) {
        return false;
    }
    const qsizetype behind = verb->lastToken + 1;
    return behind + (title.words.markAt(behind) == u':') == title.tokenAt(input.date.evidence.span.start);
}

/** "Title: May 2", "Title - July 3": a line of a list. */
bool isListLine(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || !input.show || input.show->evidence.field != TextField::Title) {
        return false;
    }
    qsizetype mark = title.tokenAt(input.show->evidence.span.end());
    const qsizetype date = title.tokenAt(input.date.evidence.span.start);
    const CueHit *anime = title.startingAt(mark); // in an address, "title tv anime july 2027"
    if (title.words.isSlug && anime != nullptr && (anime->cues & Cue::Anime)) {
        return anime->lastToken + 1 == date && title.tokenAt(input.date.evidence.span.end()) == title.count();
    }
    const bool isKind = // "Title [TV] - July 3"
        (title.words.markAt(mark) == u'[' || title.words.markAt(mark) == u'(') && mark + 4 == date &&
        isOneOf(title.lowerAt(mark + 1), {u"tv", u"ona"});
    mark += isKind ? 3 : 0;
    const QChar sign = title.words.markAt(mark);
    const bool isMarked = sign == u':' || sign == u'-' || sign == u'\u2013' || sign == u'\u2014';
    return isMarked && mark + 1 == date;
}

/** "Title | Official Trailer | April 10 | Netflix": between bars the date stands for itself. */
bool isDatedBetweenBars(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || input.date.date.precision() < DatePrecision::Month ||
        !title.has(Cue::Promotion | Cue::Release)) {
        return false;
    }
    const qsizetype first = title.tokenAt(input.date.evidence.span.start);
    qsizetype next = title.tokenAt(input.date.evidence.span.end());
    for (const PlatformMention &platform : title.platforms) { // "| October 2 on Crunchyroll"
        next =
            platform.firstToken == next + 1 && title.lowerAt(next) == u"on" ? platform.lastToken + 1 : next;
    }
    const auto isBar = [&title](qsizetype i) {
        const QChar mark = title.words.markAt(i);
        const bool isDash = (mark == u'-' || mark == u'\u2013') && title.token(i).blankBefore;
        return isDash || mark == u'|' || mark == u'\uff5c' || mark == u'\u2022';
    };
    const bool isEnd = next >= title.count();
    return first > 0 && isBar(first - 1) && (isEnd || isBar(next));
}

/** "Reveals Cast, July 5 Start", "Sets October Netflix Debut": right behind the date stands what happens
 * then. */
bool isDateOfStart(const RuleInput &input)
{
    if (!input.date.isInTitle) {
        return false;
    }
    const FieldReading &title = input.reading.title;
    qsizetype noun = title.tokenAt(input.date.evidence.span.end());
    for (const PlatformMention &platform : title.platforms) {
        noun = platform.firstToken == noun ? platform.lastToken + 1 : noun;
    }
    noun += isOneOf(title.lowerAt(noun), {u"tv", u"world", u"streaming", u"simulcast"}) ? 1 : 0;
    return isOneOf(title.lowerAt(noun), {u"premiere", u"debut", u"start", u"launch", u"broadcast", u"return",
                                         u"arrival", u"airing", u"bow", u"kickoff", u"rollout", u"release"});
}

/** "Trailer Confirms February Launch": games have trailers and launches, too; nothing else tells an
 * animation. */
bool isLaunchOfAnything(const RuleInput &input)
{
    constexpr Cues drawn = Cue::Anime | Cue::Movie | Cue::Episode | Cue::Dub | Cue::Broadcast | Cue::Sequel |
                           Cue::NewWork | Cue::Stream;
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || input.reading.has(drawn) || !title.seasons.empty() ||
        !title.platforms.empty() || !input.reading.summary.seasons.empty() ||
        !input.reading.summary.platforms.empty() || title.words.hasCjk) {
        return false;
    }
    const CueHit *verb = title.first(Cue::Release);
    const QStringView word = verb == nullptr ? QStringView() : title.lowerAt(verb->lastToken);
    return isOneOf(word,
                   {u"launch", u"launches", u"launching", u"release", u"releases", u"releasing", u"date"}) &&
           (word != u"date" || title.lowerAt(verb->firstToken) == u"release");
}

} // namespace

/** A season starts, and a date, if only a year, is given. */
std::optional<RuleVerdict> judgePremiere(const RuleInput &input)
{
    if (!input.date.isKnown() || (!input.show && !input.reading.title.has(Cue::NewWork))) {
        return std::nullopt;
    }
    const FieldReading &title = input.reading.title;
    const bool comesOut = title.has(Cue::Release | Cue::Announce | Cue::Gets | Cue::NewWork | Cue::Stream) ||
                          !title.seasons.empty() || input.date.evidence.field == TextField::Summary ||
                          input.reading.summary.has(Cue::Release | Cue::Anime) || isPromotedFor(input) ||
                          isDatedBetweenBars(input) || startsSomehow(input) || isListLine(input) ||
                          isInBrackets(input) || isAdaptationFor(input) || startsOnPlatform(input) ||
                          isDateOfStart(input);
    if (!comesOut || !isDateOfShow(input) || isLaunchOfAnything(input) ||
        !(speaksOfAnime(input.reading) || startsPlainly(input) || startsInCour(input) || isNewSeries(input) ||
          isInBrackets(input))) {
        return std::nullopt;
    }
    return RuleVerdict{AnnouncementKind::Premiere, saysStart(input)};
}

} // namespace raiki
