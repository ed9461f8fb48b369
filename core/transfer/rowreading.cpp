// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/rowreading.h"

#include "core/base/controlcharacters.h"
#include "core/transfer/cellreading.h"
#include "core/transfer/columnwords.h"
#include "core/watchlist/watchrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;
using Trouble = std::optional<RowProblem::Kind>;

/** What our own files write behind a title: see Namesakes. */
constexpr int namesakeLength = 10;

bool isDateField(ListField field)
{
    return field == ListField::Started || field == ListField::Finished || field == ListField::Premiere;
}

/** Puts a bounded number where it belongs. */
template <class Target>
Trouble takeNumber(std::optional<int> number, int lowest, int highest, Target &target)
{
    if (!number)
        return RowProblem::Kind::NotUnderstood;
    if (*number < lowest || *number > highest)
        return RowProblem::Kind::OutOfRange;
    target = *number;
    return {};
}

Trouble takeText(const QString &text, QString &target)
{
    if (text.size() > maxTitleLength)
        return RowProblem::Kind::TooLong;
    target = text;
    return {};
}

Trouble takeItems(const QString &text, QStringList &target)
{
    const QStringList items = readItems(text);
    const bool isTooLong = items.size() > maxListItems ||
                           std::any_of(items.begin(), items.end(),
                                       [](const QString &item) { return item.size() > maxTitleLength; });
    if (isTooLong)
        return RowProblem::Kind::TooLong;
    target = items;
    return {};
}

/** Blanks around a cell are a spreadsheet's noise; anything else stays as it stands. */
QString withoutBlanks(const QString &text)
{
    const auto isBlank = [](QChar character) {
        return character == u' ' || character == u'\u00A0' || character == u'\u3000';
    };
    if (text.isEmpty() || (!isBlank(text.front()) && !isBlank(text.back())))
        return text;
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isBlank(text[first]))
        ++first;
    while (last > first && isBlank(text[last - 1]))
        --last;
    return text.mid(first, last - first);
}

std::optional<ExternalSite> siteOf(ListField field)
{
    switch (field) {
    case ListField::Mal:
        return ExternalSite::Mal;
    case ListField::AniList:
        return ExternalSite::AniList;
    case ListField::AniDb:
        return ExternalSite::AniDb;
    case ListField::Kitsu:
        return ExternalSite::Kitsu;
    case ListField::Tmdb:
        return ExternalSite::Tmdb;
    case ListField::Bangumi:
        return ExternalSite::Bangumi;
    default:
        return {};
    }
}

/** The id in a cell that may be the page's address: "https://myanimelist.net/anime/52991/Frieren". */
QString idIn(const QString &text)
{
    if (!text.contains("://"_L1))
        return text;
    for (const QString &step : QUrl(text).path().split(u'/')) {
        if (!step.isEmpty() && readNumber(step))
            return step;
    }
    return text;
}

/**
 * TMDB's id as it is here: "movie/12", "tv/12/season/2", or the number alone; in its addresses a name may
 * stand behind the number ("tv/12-foo").
 */
bool isTmdbId(const QString &id)
{
    static const QRegularExpression form(u"^(?:[a-z]+/)?[0-9]{1,9}(?:-[\\w%-]*)?(?:/[a-z]+/[0-9]{1,9})*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(id).hasMatch();
}

/** A service's number; 0 and a dash are how lists write that they have none. */
Trouble takeId(ExternalSite site, const QString &text, bool isOwn, ExternalIds &ids)
{
    static const QRegularExpression nameInId(u"-[^/]*"_s);
    if (text == u'-' || text == u'–')
        return {};
    const QString id = idIn(text);
    const std::optional<int> number = readNumber(id);
    if (!number && site == ExternalSite::Tmdb && isTmdbId(id)) {
        ids.insert(site, isOwn ? id : QString(id).remove(nameInId));
        return {};
    }
    if (!number)
        return text.size() > maxTitleLength ? RowProblem::Kind::TooLong : RowProblem::Kind::NotUnderstood;
    if (*number < 0)
        return RowProblem::Kind::OutOfRange;
    if (*number > 0)
        ids.insert(site, QString::number(*number));
    return {};
}

bool hasName(const ListRow &row)
{
    return !row.title.isEmpty() || !row.externalIds.isEmpty();
}

} // namespace

RowReader::RowReader(const CsvTable &table, const ColumnMapping &mapping, bool isOwn,
                     const ReadOptions &options)
    : m_table(table)
    , m_columns(mapping.fields.begin(), mapping.fields.end())
    , m_isOwn(isOwn)
    , m_dateOrder(options.dateOrder)
{
    std::vector<int> dateColumns;
    for (const auto &[column, field] : m_columns) {
        if (isDateField(field))
            dateColumns.push_back(column);
        if (field == ListField::Score && !isOwn && column < table.header.size())
            m_scale = scoreScaleOf(table.rows, column, table.header[column]);
    }
    if (isOwn)
        m_scale = ScoreScale::Hundred;
    if (!m_dateOrder && !isOwn)
        m_dateOrder = dateOrderOf(table.rows, dateColumns);
    if (!m_dateOrder && !isOwn)
        m_dateOrder = options.usualDateOrder;
    // Where spreadsheets write semicolons for commas, they write the day first.
    if (!m_dateOrder && table.dialect.delimiter == u';')
        m_dateOrder = NumericDateOrder::DayFirst;
}

void RowReader::readInto(ListDocument &document)
{
    document.isOwn = m_isOwn;
    document.dateOrder = m_dateOrder;
    document.rows.reserve(m_table.rows.size());
    for (const CsvRow &cells : m_table.rows) {
        if (isPrinted(cells)) {
            ++document.otherRows;
            continue;
        }
        if (std::optional<ListRow> row = readRow(cells, document.problems))
            document.rows.push_back(*std::move(row));
    }
    document.hasOpenDates = m_hasOpenDates;
}

bool RowReader::isPrinted(const CsvRow &cells)
{
    return !m_isOwn && std::any_of(m_columns.begin(), m_columns.end(), [this, &cells](const auto &column) {
        if (column.second != ListField::Kind)
            return false;
        const QString word = cells.cells.value(column.first);
        auto known = m_printed.find(word);
        if (known == m_printed.end())
            known = m_printed.insert(word, isPrintedWork(word));
        return *known;
    });
}

std::optional<ListRow> RowReader::readRow(const CsvRow &cells, std::vector<RowProblem> &problems)
{
    ListRow row;
    row.line = cells.line;
    bool saysAnything = false;
    for (const auto &[column, field] : m_columns) {
        const QString cell = withoutControls(cells.cells.value(column));
        const QString text = m_isOwn ? cell : withoutBlanks(cell);
        saysAnything = saysAnything || !text.isEmpty();
        if (text.isEmpty() && !m_isOwn)
            continue;
        if (const Trouble trouble = readCell(field, text, row))
            problems.push_back({cells.line, column + 1, text.left(maxTitleLength), field, *trouble});
    }
    if (!saysAnything)
        return {};
    if (row.title.isEmpty())
        row.title = row.titles.preferred();
    if (!hasName(row))
        problems.push_back({cells.line, 0, {}, ListField::Title, RowProblem::Kind::Missing});
    return row;
}

RowReader::Trouble RowReader::readCell(ListField field, const QString &text, ListRow &row)
{
    if (field <= ListField::Aliases)
        return readTitles(field, text, row);
    if (field <= ListField::Episodes)
        return readIdentity(field, text, row);
    if (isDateField(field) || field >= ListField::AddedAt)
        return readDates(field, text, row);
    if (field >= ListField::Mal)
        return readIds(field, text, row);
    return readWatching(field, text, row);
}

RowReader::Trouble RowReader::readTitles(ListField field, const QString &text, ListRow &row) const
{
    switch (field) {
    case ListField::Title:
        if (m_isOwn && text.size() <= maxTitleLength + namesakeLength) {
            row.title = text;
            return {};
        }
        return takeText(text, row.title);
    case ListField::English:
        return takeText(text, row.titles.english);
    case ListField::Romaji:
        return takeText(text, row.titles.romaji);
    case ListField::Native:
        return takeText(text, row.titles.native);
    case ListField::Synonyms:
        return takeItems(text, row.titles.synonyms);
    default:
        return takeItems(text, row.titles.aliases);
    }
}

RowReader::Trouble RowReader::readIdentity(ListField field, const QString &text, ListRow &row) const
{
    if (field == ListField::SeasonTitles)
        return takeItems(text, row.seasonTitles.emplace());
    if (text.isEmpty())
        return {};
    if (field == ListField::Subtitle)
        return takeText(text, row.subtitle);
    if (field == ListField::Season)
        return takeNumber(readSeasonNumber(text), 0, maxSeasonNumber, row.season);
    if (field == ListField::Part)
        return takeNumber(readNumber(text), 0, maxSeasonNumber, row.part);
    if (field == ListField::Kind) {
        const std::optional<SeasonKind> kind = kindOfWord(text);
        if (!kind)
            return plainWord(text) == "unknown"_L1 || plainWord(text) == "anime"_L1
                       ? Trouble()
                       : Trouble(RowProblem::Kind::NotUnderstood);
        row.kind = *kind;
        row.kindWasSaid = true;
        return {};
    }
    const std::optional<Progress> progress = readProgress(text);
    const bool isProgress = text.contains(u'/') || text.contains(u'／') || (progress && progress->all);
    if (!m_isOwn && isProgress) // "12/24" is how far somebody is
        return readProgressInto(text, row);
    if (progress && progress->watched == 0 && !m_isOwn)
        return {}; // how trackers write "not known"
    return takeNumber(progress ? std::optional(progress->watched) : std::nullopt, 0, maxCount, row.episodes);
}

/** What a column of its own says of either goes before it. */
RowReader::Trouble RowReader::readProgressInto(const QString &text, ListRow &row) const
{
    const std::optional<Progress> progress = readProgress(text);
    if (!progress)
        return RowProblem::Kind::NotUnderstood;
    if (progress->all && !row.episodes && !m_isOwn) {
        if (const Trouble trouble = takeNumber(progress->all, 0, maxCount, row.episodes))
            return trouble;
    }
    return row.episodesWatched ? Trouble() : takeNumber(progress->watched, 0, maxCount, row.episodesWatched);
}

RowReader::Trouble RowReader::readWatching(ListField field, const QString &text, ListRow &row)
{
    switch (field) {
    case ListField::Status: {
        if (text.isEmpty())
            return {};
        auto known = m_statuses.find(text);
        if (known == m_statuses.end())
            known = m_statuses.insert(text, statusOfWord(text));
        row.status = *known;
        return row.status ? Trouble() : Trouble(RowProblem::Kind::NotUnderstood);
    }
    case ListField::EpisodesWatched:
        row.episodesWatched.reset(); // a column of totals may have told it, too
        return text.isEmpty() ? Trouble() : readProgressInto(text, row);
    case ListField::Score: {
        const std::optional<std::optional<int>> score =
            text.isEmpty() ? std::optional<int>() : readScore(text, m_scale);
        if (!score)
            return RowProblem::Kind::NotUnderstood;
        if (*score || m_isOwn)
            row.score = *score;
        return {};
    }
    case ListField::Rewatches:
        return text.isEmpty() ? Trouble() : takeNumber(readNumber(text), 0, maxCount, row.rewatches);
    case ListField::Notes:
        row.notes = text;
        return {};
    case ListField::Tags: {
        QStringList tags;
        const Trouble trouble = takeItems(text, tags);
        if (!trouble)
            row.tags = normalisedTags(tags);
        return trouble;
    }
    case ListField::Platforms:
        return takeItems(text, row.platforms);
    default:
        row.reminders = text.isEmpty() ? ReminderChoice::ByStatus : reminderChoiceFromName(text);
        return row.reminders ? Trouble() : Trouble(RowProblem::Kind::NotUnderstood);
    }
}

RowReader::Trouble RowReader::readDates(ListField field, const QString &text, ListRow &row)
{
    if (field >= ListField::AddedAt) {
        const QDateTime instant = readTimeStamp(text);
        (field == ListField::AddedAt ? row.addedAt : row.changedAt) = instant;
        return instant.isValid() || text.isEmpty() ? Trouble() : Trouble(RowProblem::Kind::NotUnderstood);
    }
    // A date that could be either way round, in a file that nowhere shows its habit, is not guessed.
    if (!m_dateOrder && isOpenDate(text)) {
        m_hasOpenDates = true;
        return RowProblem::Kind::NotUnderstood;
    }
    const std::optional<FuzzyDate> date =
        readCellDate(text, m_dateOrder.value_or(NumericDateOrder::MonthFirst));
    if (!date)
        return RowProblem::Kind::NotUnderstood;
    if (!date->isKnown() && !m_isOwn)
        return {};
    (field == ListField::Started    ? row.started
     : field == ListField::Finished ? row.finished
                                    : row.premiere) = *date;
    return {};
}

RowReader::Trouble RowReader::readIds(ListField field, const QString &text, ListRow &row) const
{
    if (text.isEmpty())
        return {};
    if (const std::optional<ExternalSite> site = siteOf(field))
        return takeId(*site, text, m_isOwn, row.externalIds);
    const QUrl site(text, QUrl::StrictMode);
    if (!site.isValid() || (site.scheme() != "http"_L1 && site.scheme() != "https"_L1))
        return RowProblem::Kind::NotUnderstood;
    row.officialSite = site;
    return {};
}

} // namespace raiki
