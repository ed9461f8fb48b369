// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titleindex.h"

#include "core/shows/gramtable.h"
#include "core/shows/titlekey.h"
#include "core/shows/titlekeytable.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace raiki {
namespace {

using Key = TitleKeyTable::Key;

/** A text folded once, to be compared with many keys. */
class FoldedSentence final
{
public:
    explicit FoldedSentence(QStringView text)
        : m_characters(m_folder.fold(text))
        , m_units(m_characters.size(), u'\0')
    {
        std::transform(m_characters.begin(), m_characters.end(), m_units.begin(),
                       [](const FoldedCharacter &character) { return character.unit; });
    }

    [[nodiscard]] std::u16string_view units() const { return m_units; }
    [[nodiscard]] bool mayStartAt(size_t place, bool isNumber) const;
    [[nodiscard]] bool mayEndAt(size_t place, bool isNumber) const;
    /** Whether the blanks within the stretch are those of a short key. */
    [[nodiscard]] bool hasBlanks(size_t place, size_t length, quint32 blanks) const;
    [[nodiscard]] TextSpan span(size_t place, size_t length) const;

private:
    [[nodiscard]] bool isBesideCjk(size_t place) const;

    TextFolder m_folder;
    const std::vector<FoldedCharacter> &m_characters;
    std::u16string m_units;
};

/** Scripts without blanks have no borders to ask for; but a run of katakana is one word. */
bool FoldedSentence::isBesideCjk(size_t place) const
{
    const char16_t before = m_units[place - 1];
    const char16_t after = m_units[place];
    return (isCjk(before) || isCjk(after)) && !(isKatakana(before) && isKatakana(after));
}

bool FoldedSentence::mayStartAt(size_t place, bool isNumber) const
{
    if (place == 0 || m_characters[place].before == FoldedBorder::Word)
        return true;
    return !isNumber && isBesideCjk(place); // "86" is not in 第86話
}

bool FoldedSentence::mayEndAt(size_t place, bool isNumber) const
{
    if (place == m_characters.size() || m_characters[place].before == FoldedBorder::Word)
        return true;
    if (m_characters[place].before == FoldedBorder::Soft) {
        const bool isGenitive =
            m_units[place] == u's' &&
            (place + 1 == m_characters.size() || m_characters[place + 1].before != FoldedBorder::None);
        if (isGenitive)
            return true;
    }
    return !isNumber && isBesideCjk(place);
}

bool FoldedSentence::hasBlanks(size_t place, size_t length, quint32 blanks) const
{
    for (size_t i = 1; i < length; ++i) {
        if (m_folder.hasBlankBefore(place + i) != ((blanks >> i & 1) != 0))
            return false;
    }
    return true;
}

TextSpan FoldedSentence::span(size_t place, size_t length) const
{
    const qint32 start = m_characters[place].start;
    return {start, m_characters[place + length - 1].end - start};
}

/** Files every key under its rarest gram, so that the fewest keys are compared with a text. */
std::vector<GramEntry> rarestGrams(TitleKeyTable &table)
{
    size_t total = 0;
    for (const Key &key : table.keys())
        total += key.length;
    GramCounts counts(total);
    for (const Key &key : table.keys()) {
        const std::u16string_view units = table.units(key);
        quint64 gram = gramOf(units.substr(0, gramLength - 1));
        for (size_t i = gramLength; i <= units.size(); ++i) {
            gram = gram << 16 | units[i - 1]; // the unit before the gram falls out of the 64 bits
            counts.add(gram);
        }
    }
    std::vector<GramEntry> entries;
    entries.reserve(table.keys().size());
    for (Key &key : table.keys()) {
        const std::u16string_view units = table.units(key);
        quint64 gram = gramOf(units.substr(0, gramLength));
        quint64 rarest = gram;
        quint32 fewest = counts.of(gram);
        for (size_t i = gramLength + 1; i <= units.size() && fewest > 1; ++i) {
            gram = gram << 16 | units[i - 1];
            if (const quint32 count = counts.of(gram); count < fewest) {
                rarest = gram;
                fewest = count;
                key.gramPlace = static_cast<quint32>(i - gramLength);
            }
        }
        entries.push_back({rarest, static_cast<quint32>(entries.size())});
    }
    return entries;
}

} // namespace

struct TitleIndex::Private
{
    std::vector<qint32> owners; ///< by title
    TitleKeyTable table;
    GramTable grams;
    std::array<bool, gramLength> hasShort{}; ///< [n]: some key has n units, fewer than a gram

    void collect(const FoldedSentence &sentence, size_t place, quint64 gram,
                 std::vector<TitleHit> &hits) const;
    [[nodiscard]] bool stands(const FoldedSentence &sentence, size_t start, const Key &key) const;
};

TitleIndex::TitleIndex()
    : m_private(std::make_unique<Private>())
{
}

TitleIndex::TitleIndex(std::span<const IndexedTitle> titles)
    : TitleIndex()
{
    TextFolder folder;
    m_private->table = TitleKeyTable(titles.size());
    m_private->owners.reserve(titles.size());
    FoldedKey folded;
    for (const IndexedTitle &title : titles) {
        m_private->owners.push_back(title.owner);
        foldInto(folded, folder, title.title);
        m_private->table.add(folded);
    }
    for (const Key &key : m_private->table.keys()) {
        if (key.length < gramLength)
            m_private->hasShort[key.length] = true;
    }
    m_private->grams = GramTable(rarestGrams(m_private->table));
}

TitleIndex::TitleIndex(TitleIndex &&) noexcept = default;
TitleIndex &TitleIndex::operator=(TitleIndex &&) noexcept = default;
TitleIndex::~TitleIndex() = default;

bool TitleIndex::Private::stands(const FoldedSentence &sentence, size_t start, const Key &key) const
{
    const std::u16string_view text = sentence.units();
    if (start > text.size() || key.length > text.size() - start)
        return false;
    if (text.substr(start, key.length) != table.units(key))
        return false;
    if (!sentence.mayStartAt(start, key.isNumber) || !sentence.mayEndAt(start + key.length, key.isNumber))
        return false;
    return key.length >= squeezableLength || sentence.hasBlanks(start, key.length, key.blanks);
}

void TitleIndex::Private::collect(const FoldedSentence &sentence, size_t place, quint64 gram,
                                  std::vector<TitleHit> &hits) const
{
    for (const GramEntry &entry : grams.find(gram)) {
        const Key &key = table.keys()[entry.key];
        if (entry.gram != gram || key.gramPlace > place)
            continue;
        const size_t start = place - key.gramPlace;
        if (!stands(sentence, start, key))
            continue;
        const bool isWhole = key.length == sentence.units().size();
        for (qint32 title = key.firstTitle; title != TitleKeyTable::none; title = table.nextTitle(title))
            hits.push_back(
                {owners[static_cast<size_t>(title)], title, sentence.span(start, key.length), isWhole});
    }
}

std::vector<TitleHit> TitleIndex::findIn(QStringView text) const
{
    std::vector<TitleHit> hits;
    if (m_private->owners.empty())
        return hits;
    const FoldedSentence sentence(text);
    const std::u16string_view units = sentence.units();
    for (size_t place = 0; place < units.size(); ++place) {
        if (place + gramLength <= units.size())
            m_private->collect(sentence, place, gramOf(units.substr(place, gramLength)), hits);
        for (size_t length = 1; length < gramLength && place + length <= units.size(); ++length) {
            if (m_private->hasShort[length] && sentence.mayStartAt(place, false))
                m_private->collect(sentence, place, gramOf(units.substr(place, length)), hits);
        }
    }
    std::sort(hits.begin(), hits.end(), [](const TitleHit &left, const TitleHit &right) {
        return std::tuple(-left.span.length, left.span.start, left.title) <
               std::tuple(-right.span.length, right.span.start, right.title);
    });
    return hits;
}

std::vector<qint32> TitleIndex::ownersOf(QStringView title) const
{
    TextFolder folder;
    std::vector<qint32> owners;
    const qint32 found = m_private->table.find(foldedKey(folder, title));
    if (found == TitleKeyTable::none)
        return owners;
    qint32 next = m_private->table.keys()[static_cast<size_t>(found)].firstTitle;
    for (; next != TitleKeyTable::none; next = m_private->table.nextTitle(next))
        owners.push_back(m_private->owners[static_cast<size_t>(next)]);
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

} // namespace raiki
