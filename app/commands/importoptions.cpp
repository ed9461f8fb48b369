// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/importoptions.h"

#include "app/commands/command.h"

#include <algorithm>
#include <map>

namespace raiki {

namespace {

std::optional<ConflictPolicy> policyFrom(const QString &name)
{
    if (name == QStringLiteral("keep"))
        return ConflictPolicy::Keep;
    if (name == QStringLiteral("replace"))
        return ConflictPolicy::Replace;
    if (name == QStringLiteral("newer"))
        return ConflictPolicy::Newer;
    return {};
}

/** What is wrong with one part of --on-conflict, as a sentence; else it is in @p rules. */
std::optional<QString> takeRule(const QString &part, std::optional<ConflictPolicy> &all, ConflictRules &rules)
{
    const bool isOfField = part.contains(u'=');
    const QString name = part.section(u'=', 0, 0).trimmed();
    const QString value = isOfField ? part.section(u'=', 1).trimmed() : name;
    const std::optional<ConflictPolicy> policy = policyFrom(value);
    if (!policy && isOfField)
        return CommandText::tr("--on-conflict, “%1”: a field's rule is keep, replace or newer, not “%2”.")
            .arg(part, value);
    if (!policy)
        return CommandText::tr("--on-conflict is keep, replace or newer, or such by fields "
                               "(status=replace,score=keep), not “%1”.")
            .arg(part);
    if (!isOfField) {
        if (all && *all != *policy)
            return CommandText::tr("--on-conflict says two things for all fields; “%1” is one too many.")
                .arg(part);
        all = policy;
        rules.policy = *policy;
        return {};
    }
    const std::optional<ListField> field = listFieldFromName(name);
    const std::vector<ListField> &known = fieldsWithRules();
    if (!field || std::find(known.begin(), known.end(), *field) == known.end())
        return CommandText::tr("--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.")
            .arg(part, name, namesOfFields(known));
    const auto [own, isFirst] = rules.byField.emplace(*field, *policy);
    if (!isFirst && own->second != *policy)
        return CommandText::tr("--on-conflict says two things for %1; “%2” is one too many.").arg(name, part);
    return {};
}

} // namespace

QString namesOfFields(const std::vector<ListField> &fields)
{
    QStringList names;
    for (const ListField field : fields)
        names << listFieldName(field);
    return names.join(QStringLiteral(", "));
}

Result<ConflictRules> conflictRulesFrom(const QStringList &texts)
{
    ConflictRules rules;
    std::optional<ConflictPolicy> all;
    for (const QString &text : texts) {
        for (const QString &part : text.split(u',')) {
            if (const auto sentence = takeRule(part.trimmed(), all, rules))
                return Error{ErrorCode::InvalidInput, *sentence};
        }
    }
    return rules;
}

std::optional<QString> applyMapping(const QStringList &assignments, ListDocument &document)
{
    std::map<ListField, int> said;   ///< columns from 0, by what they were said to be
    std::map<int, ListField> fields; ///< the other way round
    for (const QString &assignment : assignments) {
        const QString column = assignment.section(u'=', 0, -2);
        const QString name = assignment.section(u'=', -1);
        const auto field = listFieldFromName(name);
        if (!document.table)
            return CommandText::tr("--map is for tables; this file is %1.").arg(document.format);
        if (column.isEmpty())
            return CommandText::tr("--map needs COLUMN=FIELD, such as \"My rating=score\", not “%1”.")
                .arg(assignment);
        if (!field)
            return CommandText::tr("--map, “%1”: “%2” is no field of a list. These are: %3.")
                .arg(assignment, name, namesOfFields(allListFields()));
        bool isNumber = false;
        qsizetype index = document.table->header.indexOf(column);
        if (index < 0)
            index = column.toInt(&isNumber) - 1;
        if (index < 0 || index >= document.table->header.size())
            return CommandText::tr("The file has no column “%1”.").arg(column);
        if (const auto [first, isFirst] = said.emplace(*field, int(index));
            !isFirst && first->second != index)
            return CommandText::tr("--map says of two columns that they are %1: “%2” and “%3”.")
                .arg(name, document.table->header.at(first->second), document.table->header.at(index));
        const auto [taken, isNew] = fields.emplace(int(index), *field);
        if (!isNew && taken->second != *field)
            return CommandText::tr("--map says two things of the column “%1”: %2 and %3.")
                .arg(document.table->header.at(index), listFieldName(taken->second), name);
        std::erase_if(document.mapping.fields, [&](const auto &each) { return each.second == *field; });
        document.mapping.fields[int(index)] = *field;
    }
    return {};
}

std::optional<NumericDateOrder> dateOrderFrom(const QString &name)
{
    if (name == QStringLiteral("day"))
        return NumericDateOrder::DayFirst;
    return name == QStringLiteral("month") ? std::optional(NumericDateOrder::MonthFirst) : std::nullopt;
}

QString readingText(const ListDocument &document, const SaidReading &said)
{
    QStringList parts;
    for (const auto &[column, field] : said.mapping.fields)
        //: %1 a column of a file, %2 what it holds: "score"
        parts << CommandText::tr("“%1” is %2")
                     .arg(document.table->header.value(column).left(80).simplified(), listFieldName(field));
    if (said.dateOrder)
        parts << (said.dateOrder == NumericDateOrder::DayFirst
                      ? CommandText::tr("the day stands first in 3/4/2026")
                      : CommandText::tr("the month stands first in 3/4/2026"));
    return parts.join(QStringLiteral(", "));
}

} // namespace raiki
