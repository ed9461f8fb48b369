// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feed.h"
#include "core/feeds/xmldocument.h"

/** Other vocabularies than a format's own: Dublin Core, content, Media RSS, iTunes, Atom in RSS, RSS in Atom.
 */
namespace raiki {

/** Whether an item's texts are read, or only what it is called, when it is from and where it stands. */
enum class ItemTexts { Read, Skipped };

/**
 * Fills what the format's own elements left empty in @p item, wherever in @p element the modules stand. Of
 * two descriptions the second is the content where nothing else is.
 */
void readModules(const XmlElement &element, FeedItem &item, ItemTexts texts);

/** The page that plays what an item is about (Media RSS): its link where it has no other. */
[[nodiscard]] QByteArrayView playerAddress(const XmlElement &element);

} // namespace raiki
