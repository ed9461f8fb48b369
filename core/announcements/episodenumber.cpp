// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/episodenumber.h"

#include "core/announcements/seasonphrases.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr int mostEpisodes = 3'000;

bool isEpisodeWord(QStringView lower)
{
    return lower == QStringView(u"episode") || lower == QStringView(u"ep") || lower == QStringView(u"eps");
}

/** Up to four digits and nothing else. */
std::optional<int> digitsOnly(QStringView text)
{
    const bool isNumber =
        !text.isEmpty() && text.size() <= 4 &&
        std::all_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
    return isNumber ? std::optional(text.toInt()) : std::nullopt;
}

/** 十二 to 12: up to 99, as episodes are counted in kanji. */
std::optional<int> kanjiNumber(QStringView text)
{
    constexpr QStringView digits = u"一二三四五六七八九";
    const qsizetype ten = text.indexOf(u'十');
    const auto digitAt = [&](qsizetype place) { return static_cast<int>(digits.indexOf(text[place])) + 1; };
    if (ten < 0) {
        return text.size() == 1 && digitAt(0) > 0 ? std::optional(digitAt(0)) : std::nullopt;
    }
    const int tens = ten == 0 ? 1 : (ten == 1 ? digitAt(0) : 0);
    const qsizetype after = text.size() - ten - 1;
    const int ones = after == 0 ? 0 : (after == 1 ? digitAt(ten + 1) : -1);
    return tens > 0 && ones >= 0 && (after == 0 || ones > 0) ? std::optional(tens * 10 + ones) : std::nullopt;
}

/** Looks at one place after another; each way to write an episode looks at its neighbours only. */
class EpisodeReader final
{
public:
    explicit EpisodeReader(const TokenText &text)
        : m_text(text)
        , m_tokens(text.tokens)
    {
    }

    [[nodiscard]] std::optional<EpisodeNumber> run() const
    {
        for (qsizetype i = 0; i < count(); ++i) {
            for (const auto read : {&EpisodeReader::afterWord, &EpisodeReader::glued, &EpisodeReader::ordinal,
                                    &EpisodeReader::counted, &EpisodeReader::inKanji}) {
                const std::optional<EpisodeNumber> found = (this->*read)(i);
                if (found && found->number <= mostEpisodes) {
                    return found;
                }
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_tokens.size()); }
    [[nodiscard]] const Token &token(qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }
    [[nodiscard]] QStringView word(qsizetype i) const
    {
        return i >= 0 && i < count() ? m_text.lowerOf(token(i)) : QStringView();
    }
    [[nodiscard]] bool isNumber(qsizetype i) const
    {
        return i >= 0 && i < count() && token(i).kind == TokenKind::Number;
    }
    [[nodiscard]] EpisodeNumber found(int number, qsizetype first, qsizetype last) const
    {
        return {number, first, last, m_text.spanOf(first, last), token(first).sentence};
    }

    /** "Episode 12", "Ep. 12", "Episode Three", "#12". */
    [[nodiscard]] std::optional<EpisodeNumber> afterWord(qsizetype i) const
    {
        const QChar mark = m_text.markAt(i);
        const bool isHash = mark == u'#' || mark == u'\uff03';
        const bool isFrom =
            word(i) == u"episodes" && // "delays episodes 3 onwards"
            (isOneOf(word(i + 2), {u"onward", u"onwards"}) ||
             (word(i + 2) == u"and" && isOneOf(word(i + 3), {u"onward", u"onwards", u"later", u"beyond"})));
        const bool isOther = isHash && isOneOf(word(i - 1), {u"update", u"part", u"vol", u"volume", u"issue",
                                                             u"week", u"at", u"ranks", u"ranked", u"no",
                                                             u"weekly", u"chapter", u"top", u"hits"});
        const bool isOfList =
            isHash && i == 0 && isNumber(1) && // "#3. Title Is Back"
            (m_text.markAt(2) == u'.' || m_text.markAt(2) == u')' || m_text.markAt(2) == u':');
        if (isOther || isOfList || (!isHash && !isFrom && !isEpisodeWord(word(i)))) {
            return std::nullopt;
        }
        const qsizetype next = m_text.markAt(i + 1) == u'.' ? i + 2 : i + 1;
        if (isNumber(next)) {
            return found(token(next).number, i, next);
        }
        const std::optional<int> spelled = isHash ? std::nullopt : smallNumber(word(next));
        return spelled && word(next).size() > 2 ? std::optional(found(*spelled, i, next)) : std::nullopt;
    }

    /** "E02", "Ep12", "S02E06". */
    [[nodiscard]] std::optional<EpisodeNumber> glued(qsizetype i) const
    {
        QStringView text = word(i);
        if (const qsizetype season = text.startsWith(u's') ? text.indexOf(u'e') : -1; season > 1) {
            text = digitsOnly(text.mid(1, season - 1)) ? text.mid(season) : QStringView();
        }
        for (const QStringView unit : {QStringView(u"ep"), QStringView(u"e")}) {
            const std::optional<int> number =
                text.startsWith(unit) ? digitsOnly(text.mid(unit.size())) : std::nullopt;
            if (number && text.size() >= 3 && i > 0) {
                return found(*number, i, i);
            }
        }
        return std::nullopt;
    }

    /** "5th Episode", "Fifth Episode". */
    [[nodiscard]] std::optional<EpisodeNumber> ordinal(qsizetype i) const
    {
        const QStringView text = word(i);
        const bool isOrdinal =
            text.endsWith(u"st") || text.endsWith(u"nd") || text.endsWith(u"rd") || text.endsWith(u"th");
        if (!isOrdinal || !isEpisodeWord(word(i + 1))) {
            return std::nullopt;
        }
        const std::optional<int> number = isNumber(i) ? std::optional(token(i).number) : smallNumber(text);
        return number && *number > 1 ? std::optional(found(*number, i, i + 1)) : std::nullopt;
    }

    /** 第12話, 12話: 第 ends the run before the number. */
    [[nodiscard]] std::optional<EpisodeNumber> counted(qsizetype i) const
    {
        const bool isCounted = isNumber(i) && i + 1 < count() && token(i + 1).kind == TokenKind::Cjk &&
                               token(i + 1).span.start == token(i).span.end() &&
                               word(i + 1).startsWith(u'話');
        if (!isCounted) {
            return std::nullopt;
        }
        EpisodeNumber episode = found(token(i).number, i, i + 1);
        const bool isOrdinal = episode.span.start > 0 && m_text.text[episode.span.start - 1] == u'第';
        episode.span.start -= isOrdinal ? 1 : 0;
        episode.span.length = token(i + 1).span.start + 1 - episode.span.start;
        episode.firstToken -= isOrdinal && word(i - 1).size() == 1 ? 1 : 0;
        return episode;
    }

    /** 第十二話. */
    [[nodiscard]] std::optional<EpisodeNumber> inKanji(qsizetype i) const
    {
        constexpr qsizetype longest = 3;
        if (token(i).kind != TokenKind::Cjk) {
            return std::nullopt;
        }
        const QStringView run = word(i);
        const qsizetype start = run.indexOf(u'第');
        const qsizetype end = start < 0 ? -1 : run.indexOf(u'話', start);
        if (end < 0 || end - start - 1 > longest) {
            return std::nullopt;
        }
        const std::optional<int> number = kanjiNumber(run.mid(start + 1, end - start - 1));
        if (!number) {
            return std::nullopt;
        }
        return EpisodeNumber{
            *number, i, i, {token(i).span.start + start, end - start + 1}, token(i).sentence};
    }

    const TokenText &m_text;
    const std::vector<Token> &m_tokens;
};

} // namespace

std::optional<EpisodeNumber> findEpisodeNumber(const TokenText &text)
{
    return EpisodeReader(text).run();
}

} // namespace raiki
