// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/** Enumerations as the tables write them; private to this room. */
namespace raiki {

/** The names of all values of an enum that counts from 0 up to its last, for quick reading back. */
template <class Value>
class EnumNames final
{
public:
    template <class NameOf>
    EnumNames(NameOf nameOf, Value last)
    {
        for (int number = 0; number <= static_cast<int>(last); ++number)
            m_names.push_back(nameOf(static_cast<Value>(number)));
        for (const QString &name : m_names)
            m_utf8.push_back(name.toUtf8());
    }

    [[nodiscard]] const QString &name(Value value) const { return m_names.at(static_cast<size_t>(value)); }
    /** The value of that name; the first one where no value has it (only tampering writes such a row). */
    [[nodiscard]] Value value(QByteArrayView name) const { return known(name).value_or(Value{}); }
    /** @p name as value() takes it. */
    [[nodiscard]] QByteArrayView spelt(QByteArrayView name) const
    {
        return m_utf8.at(static_cast<size_t>(value(name)));
    }
    /** Nothing where no value has that name. */
    [[nodiscard]] std::optional<Value> known(QByteArrayView name) const
    {
        for (size_t number = 0; number < m_utf8.size(); ++number) {
            if (name == QByteArrayView(m_utf8[number]))
                return static_cast<Value>(number);
        }
        return {};
    }

private:
    std::vector<QString> m_names;
    std::vector<QByteArray> m_utf8;
};

} // namespace raiki
