// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feeddate.h"

#include <QString>

#include <cstdlib>

/** Any text as a feed's date: none, or one in UTC that is read again as the same moment, also without the
 * short cut. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime date = raiki::readFeedDate(text);
    if (!date.isValid())
        return 0;
    if (date.timeSpec() != Qt::UTC || raiki::readFeedDateThoroughly(text) != date)
        std::abort();
    const QDateTime again = raiki::readFeedDate(date.toString(Qt::ISODate));
    if (again.toSecsSinceEpoch() != date.toSecsSinceEpoch())
        std::abort();
    return 0;
}
