// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"
#include "core/transfer/columnwords.h"
#include "core/transfer/listformat.h"

#include <QSet>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** What the sample's cells of one column are, counted; empty cells do not count. */
struct ColumnSample
{
    int filled = 0;
    int numbers = 0;
    int dates = 0;     ///< and no plain numbers
    int seasons = 0;   ///< "2", "S2", 第2期
    int progress = 0;  ///< "12/24"
    QString firstSite; ///< the host of the first address
};

/** "12/24": of so many so many are seen. */
bool isProgress(const QString &text)
{
    bool isNumber = false;
    const int seen = text.section(u'/', 0, 0).trimmed().toInt(&isNumber);
    bool isCount = false;
    const int all = text.section(u'/', 1).trimmed().toInt(&isCount);
    return isNumber && isCount && seen >= 0 && seen <= all;
}

ColumnSample sampleOf(const std::vector<CsvRow> &rows, int column)
{
    ColumnSample sample;
    for (const CsvRow &row : rows) {
        const QString text = column < row.cells.size() ? row.cells[column].trimmed() : QString();
        if (text.isEmpty())
            continue;
        ++sample.filled;
        const std::optional<FuzzyDate> date = readCellDate(text, NumericDateOrder::MonthFirst);
        const bool isDate = date && date->isKnown() && !readNumber(text); // "1/2026" is no score of 2026
        sample.numbers += !isDate && readScore(text, ScoreScale::Hundred) ? 1 : 0;
        sample.dates += isDate ? 1 : 0;
        sample.seasons += readSeasonNumber(text) ? 1 : 0;
        sample.progress += isProgress(text) ? 1 : 0;
        if (sample.firstSite.isEmpty() && text.contains("://"_L1))
            sample.firstSite = QUrl(text).host();
    }
    return sample;
}

/** A column of page addresses names its service. */
std::optional<ListField> fieldOfSite(const QString &host)
{
    if (host.endsWith("myanimelist.net"_L1))
        return ListField::Mal;
    if (host.endsWith("anilist.co"_L1))
        return ListField::AniList;
    if (host.endsWith("anidb.net"_L1))
        return ListField::AniDb;
    if (host == "bgm.tv"_L1 || host == "bangumi.tv"_L1)
        return ListField::Bangumi;
    return {};
}

/** Headers that mean different things in different files are settled by what stands below them. */
std::optional<ListField> fieldBySample(ListField field, const QString &word, const ColumnSample &sample)
{
    const bool isMostlyNumbers = sample.filled > 0 && sample.numbers * 2 > sample.filled;
    const bool isMostlyDates = sample.filled > 0 && sample.dates * 2 > sample.filled;
    if (word == "note"_L1 || word == "nota"_L1) // a mark in French, Spanish and Portuguese
        return isMostlyNumbers ? ListField::Score : ListField::Notes;
    if (field == ListField::Season && isMostlyDates) // "Winter 2026"
        return ListField::Premiere;
    if (field == ListField::Season && sample.filled > 0 && sample.seasons * 2 <= sample.filled)
        return {};                                           // "winter", the year stands elsewhere
    if (field == ListField::Episodes && sample.progress > 0) // a bare "3" there is seen, too
        return ListField::EpisodesWatched;
    if (field == ListField::EpisodesWatched && isMostlyDates)
        return ListField::Finished;
    if (field == ListField::Finished && sample.filled > 0 && sample.dates == 0)
        return {}; // "completed: yes"
    return field;
}

bool isYearHeader(const QString &word)
{
    return word == "year"_L1 || word == "releaseyear"_L1 || word == "jahr"_L1 || word == "año"_L1 ||
           word == "année"_L1 || word == "ano"_L1 || word == "年"_L1 || word == "年份"_L1;
}

/** Collects the guesses: a field goes to one column. */
struct Guesses
{
    ColumnMapping mapping;
    QSet<int> fields;

    bool take(int column, ListField field)
    {
        if (mapping.fields.contains(column) || fields.contains(static_cast<int>(field)))
            return false;
        mapping.fields.emplace(column, field);
        fields.insert(static_cast<int>(field));
        return true;
    }
    [[nodiscard]] bool has(ListField field) const { return fields.contains(static_cast<int>(field)); }
};

constexpr int sampleRows = 50;

} // namespace

ColumnMapping guessMapping(const QStringList &header, const std::vector<CsvRow> &sample)
{
    const std::vector<CsvRow> rows(
        sample.begin(),
        sample.begin() + std::min<qsizetype>(static_cast<qsizetype>(sample.size()), sampleRows));
    Guesses guesses;
    std::vector<std::pair<int, ListField>> secondChoices;
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        const QString &name = header[column];
        if (const std::optional<ListField> own = listFieldFromName(name);
            own && *own != ListField::Season && *own != ListField::Episodes) {
            guesses.take(column, *own);
            continue;
        }
        const std::optional<ListField> field = fieldOfHeader(name);
        const QString word = plainWord(name);
        if (!field && !isYearHeader(word) && word != "url"_L1 && word != "link"_L1)
            continue;
        const ColumnSample cells = sampleOf(rows, column);
        if (!field) {
            const std::optional<ListField> bySite = fieldOfSite(cells.firstSite);
            if (bySite || isYearHeader(word))
                secondChoices.emplace_back(column, bySite.value_or(ListField::Premiere));
            continue;
        }
        const std::optional<ListField> settled = fieldBySample(*field, word, cells);
        if (settled == field)
            guesses.take(column, *field);
        else if (settled)
            secondChoices.emplace_back(column, *settled);
    }
    for (const auto &[column, field] : secondChoices) {
        if (!guesses.take(column, field) && fieldOfHeader(header[column]) == ListField::Episodes)
            guesses.take(column, ListField::Episodes); // how many are seen has a column of its own
    }
    return guesses.mapping;
}

} // namespace raiki
