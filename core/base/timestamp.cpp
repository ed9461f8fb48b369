// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/timestamp.h"

#include <chrono>

namespace raiki {
namespace {

using namespace std::chrono;

void put(std::array<char, 24> &text, size_t last, int digits, qint64 number)
{
    for (; digits > 0; --digits, number /= 10)
        text.at(last--) = static_cast<char>('0' + number % 10);
}

} // namespace

QByteArrayView TimeStamp::of(qint64 milliseconds)
{
    constexpr sys_time<std::chrono::milliseconds> first = sys_days(year(1) / January / 1);
    constexpr sys_time<std::chrono::milliseconds> end = sys_days(year(10'000) / January / 1);
    const sys_time<std::chrono::milliseconds> instant{std::chrono::milliseconds(milliseconds)};
    if (instant < first || instant >= end)
        return {};
    if (!m_isMade || milliseconds != m_milliseconds) {
        const sys_days midnight = floor<days>(instant);
        const year_month_day date(midnight);
        const qint64 time = (instant - midnight).count();
        put(m_text, 3, 4, int(date.year()));
        put(m_text, 6, 2, unsigned(date.month()));
        put(m_text, 9, 2, unsigned(date.day()));
        put(m_text, 12, 2, time / 3'600'000);
        put(m_text, 15, 2, time / 60'000 % 60);
        put(m_text, 18, 2, time / 1000 % 60);
        put(m_text, 22, 3, time % 1000);
        m_milliseconds = milliseconds;
        m_isMade = true;
    }
    return {m_text.data(), std::ssize(m_text)};
}

} // namespace raiki
