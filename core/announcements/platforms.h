// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/newstokens.h"

#include <QString>

#include <span>
#include <vector>

/** Finds where something comes out: broadcasters, streaming services, and the blocks in which they show
 * anime. */
namespace raiki {

enum class PlatformKind { Broadcaster, Service, Block };

/** One name a platform goes by. */
struct PlatformName
{
    const char16_t *name;
    PlatformKind kind;
};

/** Every name we know, as it is usually written. */
[[nodiscard]] std::span<const PlatformName> platformNames();

struct PlatformMention
{
    QString name; ///< as it is usually written
    PlatformKind kind = PlatformKind::Service;
    qsizetype firstToken = 0;
    qsizetype lastToken = 0; ///< inclusive
    TextSpan span;
    int sentence = 0;
};

/** In the order of the text. Linear. */
[[nodiscard]] std::vector<PlatformMention> findPlatforms(const TokenText &text);

} // namespace raiki
