// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/episodenumber.h"

namespace raiki {

namespace {

constexpr int mostEpisodes = 3'000;

bool isEpisodeWord(QStringView lower)
{
    return lower == QStringView(u"episode") || lower == QStringView(u"ep") || lower == QStringView(u"eps");
}

} // namespace

std::optional<EpisodeNumber> findEpisodeNumber(const FieldReading &field)
{
    const auto &tokens = field.words.tokens;
    for (size_t i = 1; i < tokens.size(); ++i) {
        const Token &number = tokens[i];
        if (number.kind != TokenKind::Number || number.number > mostEpisodes) {
            continue;
        }
        size_t first = i - 1;
        if (field.words.markAt(static_cast<qsizetype>(first)) == u'.' && first > 0) {
            --first;
        }
        const bool afterWord = isEpisodeWord(field.words.lowerOf(tokens[first]));
        const bool afterHash = field.words.markAt(static_cast<qsizetype>(i - 1)) == u'#';
        const bool beforeCounter = i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::Cjk &&
                                   tokens[i + 1].span.start == number.span.end() &&
                                   field.words.lowerOf(tokens[i + 1]).startsWith(u'話');
        if (afterWord || afterHash || beforeCounter) {
            const size_t start = beforeCounter ? i : first;
            return EpisodeNumber{number.number,
                                 field.words.spanOf(static_cast<qsizetype>(start), static_cast<qsizetype>(i)),
                                 number.sentence};
        }
    }
    return std::nullopt;
}

} // namespace raiki
