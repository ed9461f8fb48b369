// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/** Facts of autumn 2025, in the forms that the outside world has them in. Words are our own. */
namespace raiki::test {

/** A catalogue in bangumi-data's form that knows the first season of Medalist and no other. */
[[nodiscard]] QByteArray autumnCatalogue();
/** An RSS 2.0 document of @p items. */
[[nodiscard]] QByteArray rssFeed(const QByteArray &title, const QByteArray &items);
[[nodiscard]] QByteArray rssItem(const char *title, const char *summary, const char *key, const char *date);

} // namespace raiki::test
