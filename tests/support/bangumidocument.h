// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/** A document in bangumi-data's form of any length, in our own words. */
namespace raiki::test {

/** The first @p shows of an endless list, each a show of its own with the MAL id 9000, 9001 and so on. */
[[nodiscard]] QByteArray bangumiDocument(int shows);

} // namespace raiki::test
