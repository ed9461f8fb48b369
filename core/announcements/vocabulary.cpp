// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/vocabulary.h"

#include "core/announcements/verbphrases.h"

#include <QList>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace raiki {

namespace {

std::u16string_view wide(QStringView text)
{
    return {text.utf16(), static_cast<size_t>(text.size())};
}

/** The words of a phrase as the tokens cut them: the 's of "what's" is one of its own. */
std::vector<QStringView> wordsOf(QStringView phrase)
{
    std::vector<QStringView> words;
    for (const QStringView word : phrase.split(u' ')) {
        if (word.endsWith(u"'s")) {
            words.push_back(word.chopped(2));
            words.push_back(word.last(2));
        } else {
            words.push_back(word);
        }
    }
    return words;
}

/** One phrase as word numbers. */
struct Phrase
{
    std::vector<quint16> words;
    Cues cues;
};

/** One Japanese phrase. */
struct Substring
{
    QStringView text;
    Cues cues;
};

/** The phrase lists made ready for look-up; built once, never changed. */
class PhraseTable final
{
public:
    PhraseTable()
    {
        for (const auto rows :
             {phrasesOfWorks(), phrasesOfRelease(), phrasesOfTalk(), phrasesAroundNames()}) {
            for (const CuePhrases &row : rows) {
                for (const QStringView phrase : QStringView(row.phrases).split(u',')) {
                    addPhrase(phrase.trimmed(), row.cues);
                }
            }
        }
        for (const VerbPhrase &phrase : m_verbs) {
            addPhrase(phrase.words, phrase.cues);
        }
        for (auto &phrases : m_byFirstWord) {
            std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &left, const Phrase &right) {
                return left.words.size() > right.words.size();
            });
        }
        for (const CuePhrases &row : phrasesOfJapanese()) {
            for (const QStringView phrase : QStringView(row.phrases).split(u',')) {
                m_substrings.push_back({phrase, row.cues});
            }
        }
        std::stable_sort(m_substrings.begin(), m_substrings.end(),
                         [](const Substring &left, const Substring &right) {
                             return left.text.size() > right.text.size();
                         });
    }

    [[nodiscard]] quint16 numberOf(QStringView lower) const
    {
        const auto found = m_words.find(wide(lower));
        return found == m_words.end() ? quint16(0) : found->second;
    }
    [[nodiscard]] const std::vector<Phrase> &startingWith(quint16 word) const { return m_byFirstWord[word]; }
    [[nodiscard]] const std::vector<Substring> &substrings() const { return m_substrings; }

private:
    void addPhrase(QStringView phrase, Cues cues)
    {
        Phrase made;
        made.cues = cues;
        for (const QStringView word : wordsOf(phrase)) {
            Q_ASSERT(!word.isEmpty());
            const auto next = static_cast<quint16>(m_words.size() + 1);
            made.words.push_back(m_words.try_emplace(wide(word), next).first->second);
        }
        m_byFirstWord.resize(std::max(m_byFirstWord.size(), m_words.size() + 1));
        std::vector<Phrase> &row = m_byFirstWord[made.words.front()];
        const auto same = std::find_if(row.begin(), row.end(),
                                       [&made](const Phrase &known) { return known.words == made.words; });
        if (same != row.end()) {
            same->cues |= cues;
        } else {
            row.push_back(std::move(made));
        }
    }

    const std::vector<VerbPhrase> m_verbs = verbPhrases(); ///< holds the words that m_words points into
    std::unordered_map<std::u16string_view, quint16> m_words;
    std::vector<std::vector<Phrase>> m_byFirstWord{1};
    std::vector<Substring> m_substrings;
};

const PhraseTable &phraseTable()
{
    static const PhraseTable table;
    return table;
}

bool standsAt(const Phrase &phrase, const std::vector<Token> &tokens, size_t first)
{
    if (first + phrase.words.size() > tokens.size()) {
        return false;
    }
    for (size_t i = 1; i < phrase.words.size(); ++i) {
        if (tokens[first + i].word != phrase.words[i]) {
            return false;
        }
    }
    return true;
}

/** "A Condition Called Love Live-Action Film": another medium begins inside the name and goes on behind it.
 */
bool hidesMedium(const Phrase &name, const std::vector<Token> &tokens, size_t first)
{
    if (!(name.cues & Cue::Neutral)) {
        return false;
    }
    const size_t end = first + name.words.size();
    for (size_t i = first + 1; i < end; ++i) {
        for (const Phrase &phrase : phraseTable().startingWith(tokens[i].word)) {
            if ((phrase.cues & Cue::OtherMedium) && i + phrase.words.size() > end &&
                standsAt(phrase, tokens, i)) {
                return true;
            }
        }
    }
    return false;
}

void findEnglish(const TokenText &text, std::vector<CueHit> &hits)
{
    const auto &tokens = text.tokens;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].word == 0) {
            continue;
        }
        for (const Phrase &phrase : phraseTable().startingWith(tokens[i].word)) {
            if (!standsAt(phrase, tokens, i) || hidesMedium(phrase, tokens, i)) {
                continue;
            }
            const size_t last = i + phrase.words.size() - 1;
            const auto first = static_cast<qsizetype>(i);
            hits.push_back({phrase.cues, first, static_cast<qsizetype>(last),
                            text.spanOf(first, static_cast<qsizetype>(last)), tokens[i].sentence});
            i = last;
            break;
        }
    }
}

void findJapanese(const TokenText &text, std::vector<CueHit> &hits)
{
    for (size_t i = 0; i < text.tokens.size(); ++i) {
        const Token &token = text.tokens[i];
        if (token.kind != TokenKind::Cjk) {
            continue;
        }
        const QStringView run = text.textOf(token.span);
        qsizetype at = 0;
        while (at < run.size()) {
            const QStringView rest = run.mid(at);
            const auto &all = phraseTable().substrings();
            const auto found = std::find_if(
                all.begin(), all.end(), [rest](const Substring &part) { return rest.startsWith(part.text); });
            if (found == all.end()) {
                ++at;
                continue;
            }
            const auto place = static_cast<qsizetype>(i);
            hits.push_back(
                {found->cues, place, place, {token.span.start + at, found->text.size()}, token.sentence});
            at += found->text.size();
        }
    }
}

} // namespace

quint16 vocabularyWord(QStringView lower)
{
    return phraseTable().numberOf(lower);
}

std::vector<CueHit> findCues(const TokenText &text)
{
    std::vector<CueHit> hits;
    findEnglish(text, hits);
    if (text.hasCjk) {
        findJapanese(text, hits);
        std::stable_sort(hits.begin(), hits.end(), [](const CueHit &left, const CueHit &right) {
            return left.span.start < right.span.start;
        });
    }
    return hits;
}

} // namespace raiki
