// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/platforms.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace raiki {

namespace {

/** A name ready to be compared. */
struct KnownPlatform
{
    QString name;
    QString lower;
    PlatformKind kind;
};

std::u16string_view wide(QStringView text)
{
    return {text.utf16(), static_cast<size_t>(text.size())};
}

/** What a name is looked up by: its first word, or its first two characters where it is Japanese. */
QStringView firstWord(QStringView lower)
{
    if (!lower.isEmpty() && isKanaOrKanji(lower[0])) {
        return lower.left(2);
    }
    qsizetype end = 0;
    while (end < lower.size() && lower[end].isLetterOrNumber() && !isKanaOrKanji(lower[end])) {
        ++end;
    }
    return end == 0 ? lower.left(1) : lower.left(end);
}

/** Names by their first word, the longest first; built once, never changed. */
class PlatformTable final
{
public:
    PlatformTable()
    {
        m_all.reserve(platformNames().size());
        for (const PlatformName &row : platformNames()) {
            const QString name = QString::fromUtf16(row.name);
            m_all.push_back({name, name.toLower(), row.kind});
        }
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const KnownPlatform &left, const KnownPlatform &right) {
                             return left.lower.size() > right.lower.size();
                         });
        for (size_t i = 0; i < m_all.size(); ++i) {
            m_byFirstWord[wide(firstWord(m_all[i].lower))].push_back(i);
        }
    }

    /** The longest name that stands at the beginning of @p rest on whole words, or null. */
    [[nodiscard]] const KnownPlatform *at(QStringView rest) const
    {
        const auto row = m_byFirstWord.find(wide(firstWord(rest)));
        if (row == m_byFirstWord.end()) {
            return nullptr;
        }
        for (const size_t index : row->second) {
            const KnownPlatform &known = m_all[index];
            if (rest.startsWith(known.lower) && endsWord(rest, known.lower.size())) {
                return &known;
            }
        }
        return nullptr;
    }

private:
    static bool endsWord(QStringView rest, qsizetype at)
    {
        return at >= rest.size() || !rest[at].isLetterOrNumber() || isKanaOrKanji(rest[at]) ||
               isKanaOrKanji(rest[at - 1]);
    }

    std::vector<KnownPlatform> m_all;
    std::unordered_map<std::u16string_view, std::vector<size_t>> m_byFirstWord;
};

/** "On Max": the name is a word of many titles, too. */
bool isBehindPreposition(const TokenText &text, size_t token)
{
    return token > 0 && (text.isSlug || text.tokens[token].isCapital) &&
           isOneOf(text.lowerOf(text.tokens[token - 1]), {u"on", u"to", u"via", u"from"});
}

/** "Disney Plus" is written "Disney+" by those whose name it is. */
QString ownSpelling(const QString &name)
{
    constexpr QLatin1String spoken(" Plus");
    const bool isSign =
        name.endsWith(spoken) && isOneOf(name, {u"Disney Plus", u"Paramount Plus", u"Apple TV Plus"});
    return isSign ? name.chopped(spoken.size()) + u'+' : name;
}

const PlatformTable &platformTable()
{
    static const PlatformTable table;
    return table;
}

} // namespace

std::vector<PlatformMention> findPlatforms(const TokenText &text)
{
    std::vector<PlatformMention> mentions;
    for (size_t i = 0; i < text.tokens.size(); ++i) {
        const Token &token = text.tokens[i];
        const qsizetype places = token.kind == TokenKind::Cjk ? token.span.length : 1;
        size_t last = i;
        for (qsizetype offset = 0; offset < places; ++offset) {
            const qsizetype start = token.span.start + offset;
            const KnownPlatform *known = platformTable().at(QStringView(text.lower).mid(start));
            if (known == nullptr || (known->name == u"Max" && !isBehindPreposition(text, i))) {
                continue;
            }
            const qsizetype end = start + known->lower.size();
            while (last + 1 < text.tokens.size() && text.tokens[last + 1].span.start < end) {
                ++last;
            }
            mentions.push_back({ownSpelling(known->name),
                                known->kind,
                                static_cast<qsizetype>(i),
                                static_cast<qsizetype>(last),
                                {start, known->lower.size()},
                                token.sentence});
            offset += known->lower.size() - 1;
        }
        i = last;
    }
    return mentions;
}

} // namespace raiki
