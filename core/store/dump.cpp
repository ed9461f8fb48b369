// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"

#include "core/store/statement.h"

#include <QStringList>

namespace raiki {
namespace {

constexpr const char *listTables[] = {
    "show",   "show_title", "show_external_id", "season",      "season_title", "season_external_id",
    "credit", "release",    "premiere_claim",   "watch_entry", "tag"};

Result<QStringList> tablesOf(Database &database, DumpScope scope)
{
    QStringList tables;
    if (scope == DumpScope::List) {
        for (const char *const table : listTables)
            tables.append(QString::fromLatin1(table));
        tables.sort();
        return tables;
    }
    Statement statement(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                  "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    statement.bind();
    while (statement.next())
        tables.append(statement.text(0));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    if (scope == DumpScope::AllButJournal)
        for (const char *const table : {"change_journal", "field_time", "stable_key", "removed_row"})
            tables.removeAll(QString::fromLatin1(table));
    return tables;
}

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Statement statement(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    statement.bind(table);
    while (statement.next())
        columns.append(statement.text(0));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return columns;
}

/** SQL that quotes every value, so a row is one line whatever stands in it. */
std::string rowsSql(const QString &table, const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(QStringLiteral("'%1=' || replace(quote(\"%1\"), char(10), '\\n')").arg(column));
    const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1")
                            .arg(parts.join(QStringLiteral(" || '|' || ")), table);
    return sql.toStdString();
}

} // namespace

Result<QString> dump(Database &database, DumpScope scope)
{
    const Result<QStringList> tables = tablesOf(database, scope);
    if (!tables)
        return tables.error();
    QStringList lines;
    for (const QString &table : *tables) {
        const Result<QStringList> columns = columnsOf(database, table);
        if (!columns)
            return columns.error();
        Statement rows(database, rowsSql(table, *columns));
        rows.bind();
        while (rows.next()) {
            const QString row = rows.text(0);
            lines.append(table + u'|' + row);
        }
        if (const Result<void> done = rows.finish(); !done)
            return done.error();
    }
    return lines.join(u'\n');
}

} // namespace raiki
