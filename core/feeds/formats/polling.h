// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/xmldocument.h"

/** How often a document asks to be fetched: ttl, skipHours and skipDays of RSS 2.0, the syndication module.
 */
namespace raiki {

/** Sets the channel's wishes. Values out of range are left out. */
void readPollingWishes(const XmlElement &channel, FeedChannel &out);

} // namespace raiki
