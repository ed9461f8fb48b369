// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

/**
 * A cour (クール): the calendar quarter in which Japanese television starts and ends its shows. Winter is
 * January to March, always. AniList and others call it a "season"; we never do.
 */
namespace raiki {

enum class Quarter { Winter, Spring, Summer, Fall };

struct Cour
{
    int year = 0;
    Quarter quarter = Quarter::Winter;

    [[nodiscard]] static Cour of(QDate day);
    /** Reads "2026-W", "2026-Sp", "2026-Su", "2026-F". */
    [[nodiscard]] static std::optional<Cour> fromText(QStringView text);

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Cour next() const;
    [[nodiscard]] Cour previous() const;
    /** "2026-W", as JSON and the database write it. */
    [[nodiscard]] QString toText() const;

    auto operator<=>(const Cour &) const = default;
};

} // namespace raiki
