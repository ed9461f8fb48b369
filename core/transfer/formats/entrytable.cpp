// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/entrytable.h"

#include "core/transfer/rowreading.h"

#include <algorithm>

namespace raiki {

using namespace Qt::StringLiterals;

EntryTable::EntryTable(std::initializer_list<ListField> fields)
{
    for (const ListField field : fields) {
        const auto column = static_cast<int>(m_table.header.size());
        m_table.header.append(listFieldName(field));
        m_mapping.fields.emplace(column, field);
        m_columns.insert(field, column);
    }
}

void EntryTable::add(qint64 line)
{
    const qint64 last = m_table.rows.empty() ? 0 : m_table.rows.back().line;
    CsvRow row;
    row.line = std::max(line, last + 1);
    row.cells.resize(m_table.header.size());
    m_table.rows.push_back(std::move(row));
}

void EntryTable::set(ListField field, const QString &text)
{
    m_table.rows.back().cells[m_columns.value(field)] = text;
}

ListDocument EntryTable::document(const QString &format, const ReadOptions &options,
                                  const std::optional<CsvDialect> &dialect) &&
{
    ListDocument document;
    document.format = format;
    document.mapping = dialect && options.mapping ? *options.mapping : m_mapping;
    RowReader(m_table, document.mapping, false, options).readInto(document);
    for (ListRow &row : document.rows)
        row.mayBeOther = m_others.contains(row.line);
    document.otherRows += m_passedOver;
    if (dialect) {
        m_table.dialect = *dialect;
        document.table = std::move(m_table);
    }
    return document;
}

QString scoreCell(const QString &score, int top)
{
    return score.isEmpty() ? QString() : QString(score + u'/' + QString::number(top));
}

int scoreOfTen(int score)
{
    return score > 0 ? std::max(1, (score + 5) / 10) : 0;
}

Result<NamedTable> NamedTable::read(const QByteArray &bytes, const ReadOptions &options)
{
    Result<CsvTable> table = readCsv(bytes, options.dialect);
    if (!table)
        return table.error();
    NamedTable named;
    named.m_table = *std::move(table);
    for (int column = 0; column < static_cast<int>(named.m_table.header.size()); ++column) {
        const QString name = named.m_table.header[column].trimmed().toLower();
        if (!named.m_places.contains(name))
            named.m_places.insert(name, column);
    }
    return named;
}

QString NamedTable::cell(const CsvRow &row, std::initializer_list<QLatin1StringView> columns) const
{
    return text(row, columns).trimmed();
}

QString NamedTable::text(const CsvRow &row, std::initializer_list<QLatin1StringView> columns) const
{
    for (const QLatin1StringView column : columns) {
        const QString text = row.cells.value(m_places.value(QString(column), -1));
        if (!QStringView(text).trimmed().isEmpty())
            return text;
    }
    return {};
}

bool hasColumns(const QByteArray &bytes, std::initializer_list<QLatin1StringView> columns)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArray header = (lineEnd < 0 ? bytes : bytes.first(lineEnd)).left(16 * 1024);
    if (header.contains('<') || header.startsWith('{'))
        return false;
    const Result<NamedTable> table = NamedTable::read(header);
    return table && std::all_of(columns.begin(), columns.end(),
                                [&table](QLatin1StringView column) { return table->has(column); });
}

QString tmdbFilm(const QString &id)
{
    return id.isEmpty() || id.contains(u'/') ? id : QString("movie/"_L1 + id);
}

QString tmdbSeries(const QString &id, const QString &season)
{
    if (id.isEmpty() || id.contains(u'/'))
        return id;
    const QString series = "tv/"_L1 + id;
    const int number = season.toInt();
    return number > 1 ? QString(series + "/season/"_L1 + QString::number(number)) : series;
}

} // namespace raiki
