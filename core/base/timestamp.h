// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>

/** Instants as files have them: ISO 8601 in UTC with milliseconds, "2026-01-24T12:30:00.000Z". */
namespace raiki {

/** As Qt::ISODateWithMs writes it, which takes ten times as long; made anew only for another instant. */
class TimeStamp final
{
public:
    /**
     * @param milliseconds since 1970, UTC
     * @return valid until the next call; empty outside of the years 1 to 9999, as with Qt
     */
    [[nodiscard]] QByteArrayView of(qint64 milliseconds);

private:
    std::array<char, 24> m_text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0',
                                   '0', ':', '0', '0', ':', '0', '0', '.', '0', '0', '0', 'Z'};
    qint64 m_milliseconds = 0;
    bool m_isMade = false;
};

} // namespace raiki
