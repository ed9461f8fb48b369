// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showwords.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr int mostTries = 12;

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/** Reads the show's words from left to right: skip what leads in, take what stands before the first cue. */
class HeadReader final
{
public:
    explicit HeadReader(const FieldReading &field)
        : m_field(field)
        , m_tokens(field.words.tokens)
        , m_count(static_cast<qsizetype>(field.words.tokens.size()))
    {
    }

    [[nodiscard]] std::optional<TextSpan> run()
    {
        qsizetype start = 0;
        for (int tries = 0; tries < mostTries && start < m_count; ++tries) {
            start = afterLead(start);
            const qsizetype end = endOfHead(start);
            if (const std::optional<TextSpan> span = trimmed(start, end)) {
                if (!isSpeaker(start, end)) {
                    return span;
                }
            }
            start = std::max(end, afterCut(end));
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] const Token &token(qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }
    [[nodiscard]] QStringView word(qsizetype i) const
    {
        return i >= 0 && i < m_count ? m_field.words.lowerOf(token(i)) : QStringView();
    }
    [[nodiscard]] bool isSlug() const { return m_field.words.isSlug; }

    template <class Found>
    [[nodiscard]] const Found *startingAt(const std::vector<Found> &all, qsizetype i) const
    {
        const auto found =
            std::find_if(all.begin(), all.end(), [i](const Found &one) { return one.firstToken == i; });
        return found == all.end() ? nullptr : &*found;
    }
    [[nodiscard]] const DatePhrase *dateAt(qsizetype i) const
    {
        const qsizetype place = token(i).span.start;
        const auto found =
            std::find_if(m_field.dates.begin(), m_field.dates.end(), [place](const DatePhrase &phrase) {
                return phrase.span.start <= place && place < phrase.span.end();
            });
        return found == m_field.dates.end() ? nullptr : &*found;
    }

    /** " - ", " | ", " • ": what stands on either side is not one name. */
    [[nodiscard]] bool isSeparator(qsizetype i) const
    {
        const QChar mark = m_field.words.markAt(i);
        const bool standsApart = token(i).blankBefore && (i + 1 >= m_count || token(i + 1).blankBefore);
        return mark == u'|' || mark == u'\u2022' || mark == u'\u00b7' || mark == u';' ||
               (standsApart && (mark == u'-' || mark == u'\u2013' || mark == u'\u2014' || mark == u'/'));
    }

    /** Past everything that only leads to the name. */
    [[nodiscard]] qsizetype afterLead(qsizetype i) const
    {
        while (i < m_count) {
            const qsizetype next = afterOneLead(i);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    [[nodiscard]] qsizetype afterOneLead(qsizetype i) const
    {
        const QChar mark = m_field.words.markAt(i);
        if (mark == u'[' || mark == u'\u3010') {
            return afterBracket(i);
        }
        if (!mark.isNull() && mark != u'.') {
            return i + 1;
        }
        if (const SeasonPhrase *season = startingAt(m_field.seasons, i)) {
            return season->lastToken + 1;
        }
        const CueHit *hit = m_field.startingAt(i);
        if (hit == nullptr || !(hit->cues & (Cue::Lead | Cue::Object)) || !mayLead(*hit)) {
            return i;
        }
        return hit->lastToken + 1;
    }

    [[nodiscard]] qsizetype afterBracket(qsizetype i) const
    {
        for (qsizetype end = i + 1; end < m_count && end < i + 8; ++end) {
            const QChar mark = m_field.words.markAt(end);
            if (mark == u']' || mark == u'\u3011') {
                return end + 1;
            }
        }
        return i + 1;
    }

    /** "The" of a name stays: a single small word leads in only before a small word or another cue. */
    [[nodiscard]] bool mayLead(const CueHit &hit) const
    {
        const qsizetype next = hit.lastToken + 1;
        if (hit.lastToken > hit.firstToken || (hit.cues & (Cue::Anime | Cue::OtherPrint | Cue::Movie)) ||
            next >= m_count) {
            return true;
        }
        if (isOneOf(word(hit.firstToken),
                    {u"new", u"breaking", u"news", u"watch", u"officially", u"upcoming"})) {
            return true;
        }
        const CueHit *after = m_field.startingAt(next);
        const bool leadsOn = after != nullptr && (after->cues & (Cue::Lead | Cue::Anime | Cue::Object)) &&
                             !(after->cues & Cue::Promotion);
        return leadsOn || (!isSlug() && token(next).kind == TokenKind::Word && !token(next).isCapital) ||
               token(next).kind == TokenKind::Punctuation;
    }

    /** The token after the last one of the name that begins at @p start. */
    [[nodiscard]] qsizetype endOfHead(qsizetype start) const
    {
        for (qsizetype i = start; i < m_count; ++i) {
            if (cutsAt(i, start)) {
                return i;
            }
        }
        return m_count;
    }

    [[nodiscard]] bool cutsAt(qsizetype i, qsizetype start) const
    {
        const QChar mark = m_field.words.markAt(i);
        if (!mark.isNull()) {
            return isSeparator(i) || mark == u'(' || mark == u'[' || mark == u'\u300c' || mark == u'\u300e' ||
                   (mark == u',' && isClauseAfter(i)) || (mark == u':' && isAllCues(start, i));
        }
        if (i > start && startingAt(m_field.seasons, i) != nullptr) {
            return true;
        }
        if (i > start && dateAt(i) != nullptr) {
            return true;
        }
        if (i > start && platformCuts(i)) {
            return true;
        }
        if (isSmallVerb(i) && i > start) {
            return true;
        }
        const CueHit *hit = m_field.startingAt(i);
        return hit != nullptr && (hit->cues & (Cue::Cut | Cue::Object)) && i >= start;
    }

    /** "X, an all-new original anime": after the comma comes a description. */
    [[nodiscard]] bool isClauseAfter(qsizetype i) const
    {
        return isOneOf(word(i + 1),
                       {u"an", u"a", u"the", u"which", u"who", u"will", u"from", u"with", u"and"}) &&
               !token(i + 1).isCapital && !isSlug();
    }

    [[nodiscard]] bool isAllCues(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end;) {
            const CueHit *hit = m_field.startingAt(i);
            const bool small = isOneOf(word(i), {u"major", u"big", u"of", u"in", u"anime", u"tv"});
            if (hit == nullptr && !small) {
                return false;
            }
            i = hit != nullptr ? hit->lastToken + 1 : i + 1;
        }
        return true;
    }

    [[nodiscard]] bool platformCuts(qsizetype i) const
    {
        const PlatformMention *platform = startingAt(m_field.platforms, i);
        return platform != nullptr &&
               isOneOf(word(i - 1), {u"on", u"to", u"by", u"via", u"at", u"for", u"from", u"in"});
    }

    /** "is", "was", "will" in small letters between a name and a small word. */
    [[nodiscard]] bool isSmallVerb(qsizetype i) const
    {
        return !isSlug() && i > 0 && i + 1 < m_count && !token(i).isCapital && !token(i + 1).isCapital &&
               token(i + 1).kind == TokenKind::Word &&
               isOneOf(word(i),
                       {u"is", u"was", u"are", u"were", u"will", u"has", u"have", u"would", u"had", u"gets"});
    }

    /** Past the words at which the last try stopped. */
    [[nodiscard]] qsizetype afterCut(qsizetype i) const
    {
        if (i >= m_count) {
            return m_count;
        }
        if (const SeasonPhrase *season = startingAt(m_field.seasons, i)) {
            return season->lastToken + 1;
        }
        if (const DatePhrase *date = dateAt(i)) {
            return std::max(i + 1, m_field.tokenAt(date->span.end()));
        }
        const CueHit *hit = m_field.startingAt(i);
        return hit != nullptr ? hit->lastToken + 1 : i + 1;
    }

    /** "Netflix announces …": who says it is not what it is about. */
    [[nodiscard]] bool isSpeaker(qsizetype start, qsizetype end) const
    {
        const CueHit *verb = m_field.startingAt(end);
        const bool speaks = verb != nullptr && (verb->cues & (Cue::Report | Cue::Announce | Cue::Stream |
                                                              Cue::Release | Cue::Gets | Cue::Delay));
        const PlatformMention *platform = startingAt(m_field.platforms, start);
        if (speaks && platform != nullptr && platform->lastToken + 1 >= end) {
            return true;
        }
        static constexpr std::array<QStringView, 18> companies{
            u"viz",   u"aniplex", u"sentai",   u"kadokawa", u"toei",        u"discotek",
            u"gkids", u"bandai",  u"mappa",    u"shaft",    u"bushiroad",   u"muse",
            u"manga", u"sony",    u"kodansha", u"nozomi",   u"crunchyroll", u"toho"};
        return speaks && end - start <= 2 &&
               std::find(companies.begin(), companies.end(), word(start)) != companies.end();
    }

    /** The name without what trails it; nothing where no word of a name is left. */
    [[nodiscard]] std::optional<TextSpan> trimmed(qsizetype start, qsizetype end) const
    {
        while (end > start && isTrailing(end - 1)) {
            --end;
        }
        if (end <= start || !hasName(start, end)) {
            return std::nullopt;
        }
        TextSpan span = m_field.words.spanOf(start, end - 1);
        return span;
    }

    [[nodiscard]] bool isTrailing(qsizetype i) const
    {
        const Token &last = token(i);
        if (last.kind == TokenKind::Possessive) {
            return true;
        }
        if (last.kind == TokenKind::Punctuation) {
            const QChar mark = m_field.words.markAt(i);
            return last.blankBefore || mark == u',' || mark == u':' || mark == u'\'' || mark == u'"' ||
                   mark == u'\u2019' || mark == u'\u201d' || mark == u'-' || mark == u'\u2013';
        }
        const CueHit *hit = m_field.startingAt(i);
        return hit != nullptr && hit->lastToken == i && (hit->cues & Cue::Trail) && !(hit->cues & Cue::Cut);
    }

    [[nodiscard]] bool hasName(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = start; i < end; ++i) {
            const Token &one = token(i);
            const bool couldName = one.kind == TokenKind::Cjk || one.kind == TokenKind::Number ||
                                   (one.kind == TokenKind::Word && (isSlug() || one.isCapital));
            if (couldName && dateAt(i) == nullptr) {
                return true;
            }
        }
        return false;
    }

    const FieldReading &m_field;
    const std::vector<Token> &m_tokens;
    qsizetype m_count;
};

/** Whether the quote is a song, a catchphrase or a block rather than the show. */
bool isOtherQuote(const FieldReading &field, const QuotedWords &quote)
{
    const qsizetype token = field.tokenAt(quote.span.start);
    const int sentence = field.sentenceAt(quote.span.start);
    const CueHit *before = field.lastBefore(quote.span.start, sentence, Cue::Promotion);
    if (before != nullptr && token - before->lastToken <= 2) {
        return true;
    }
    return std::any_of(
        field.platforms.begin(), field.platforms.end(),
        [&quote](const PlatformMention &platform) { return platform.span.overlaps(quote.span); });
}

/** The quote that names the show: after "spin-off" the spin-off, else the first that is a name. */
const QuotedWords *quotedShow(const FieldReading &field)
{
    const QuotedWords *first = nullptr;
    for (const QuotedWords &quote : field.quotes) {
        if (isOtherQuote(field, quote)) {
            continue;
        }
        if (first == nullptr) {
            first = &quote;
            continue;
        }
        const QString between =
            field.words.lower.mid(first->span.end() + 1, quote.span.start - first->span.end() - 2);
        const QStringView link = QStringView(between).trimmed();
        if (link.endsWith(u"spin-off") || link.endsWith(u"spinoff") || link.endsWith(u"sequel")) {
            return &quote;
        }
    }
    return first;
}

/** Whether a name in plain words stands before the quote, so that the quote is something of it. */
bool standsAfterName(const FieldReading &field, const QuotedWords &quote, const std::optional<TextSpan> &head)
{
    if (!head || head->end() > quote.span.start - 1) {
        return false;
    }
    const qsizetype token = field.tokenAt(quote.span.start) - 2;
    const CueHit *before = field.lastBefore(quote.span.start, field.sentenceAt(quote.span.start),
                                            Cue::Anime | Cue::OtherPrint | Cue::OtherMedium | Cue::Movie);
    return before == nullptr || before->lastToken < token;
}

std::optional<TextSpan> showSpan(const FieldReading &field, bool &isQuoted)
{
    const std::optional<TextSpan> head = HeadReader(field).run();
    const QuotedWords *quote = quotedShow(field);
    if (quote != nullptr && !standsAfterName(field, *quote, head)) {
        isQuoted = true;
        return quote->span;
    }
    return head;
}

/** Season words at the end of the name: those the sentence shows, or a bare "II" or "2". */
void takeSeason(const FieldReading &field, TextSpan &span, std::optional<int> &season)
{
    for (const SeasonPhrase &phrase : field.seasons) {
        if (phrase.span.start > span.start && phrase.span.end() <= span.end()) {
            span.length = phrase.span.start - span.start;
            return;
        }
    }
    const QStringView words = field.words.textOf(span);
    const qsizetype blank = words.lastIndexOf(u' ');
    if (blank <= 0) {
        return;
    }
    const QString last = words.mid(blank + 1).toString().toLower();
    const std::optional<int> number = smallNumber(last);
    const bool isRoman = number && *number >= 2 && !last[0].isDigit() && last.size() >= 2 &&
                         last[0] != u'o' && QStringView(u"ivx").contains(last[0]) &&
                         QStringView(u"ivx").contains(last[1]);
    const bool isDigit = number && *number >= 2 && *number <= 9 && last.size() == 1 && last[0].isDigit();
    const QString before = words.left(blank).toString().toLower();
    const bool counts = !before.endsWith(u"no.") && !before.endsWith(u" no") && !before.endsWith(u"level") &&
                        !before.endsWith(u"movie") && !before.endsWith(u"film") && !before.endsWith(u"vol");
    if ((isRoman || isDigit) && counts) {
        season = number;
        span.length = blank;
    }
}

QString cleaned(QStringView words)
{
    qsizetype end = words.size();
    while (end > 0 &&
           (words[end - 1].isSpace() || words[end - 1] == u',' || words[end - 1] == u':' ||
            words[end - 1] == u'-' || words[end - 1] == u'\u2013' || words[end - 1] == u'\u2014')) {
        --end;
    }
    return words.left(end).trimmed().toString();
}

std::optional<ShowWords> showWordsOf(const FieldReading &field)
{
    ShowWords show;
    std::optional<TextSpan> span = showSpan(field, show.isQuoted);
    if (!span) {
        return std::nullopt;
    }
    takeSeason(field, *span, show.season);
    show.words = cleaned(field.words.textOf(*span));
    show.evidence = field.evidence(*span);
    return show.words.isEmpty() ? std::nullopt : std::optional(show);
}

} // namespace

std::optional<ShowWords> findShowWords(const Reading &reading)
{
    return showWordsOf(reading.title);
}

} // namespace raiki
