// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/defaultfeeds.h"

#include <QListWidget>

/** The feeds that Raiki suggests, each with a word on it and a box to check. */
namespace raiki {

class OfferedFeeds final : public QListWidget
{
    Q_OBJECT

public:
    explicit OfferedFeeds(QWidget *parent = nullptr);

    /** Those that are for speakers of the user's language are checked. */
    void setFeeds(const std::vector<DefaultFeed> &feeds);
    [[nodiscard]] std::vector<DefaultFeed> chosen() const;

private:
    std::vector<DefaultFeed> m_feeds;
};

} // namespace raiki
