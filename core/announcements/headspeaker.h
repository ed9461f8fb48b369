// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/headtrimmer.h"

/** Who speaks in a headline, makes a work or shows it, told apart from what it is about. Private to
 * findShowHead(). */
namespace raiki {

class HeadSpeaker final
{
public:
    HeadSpeaker(const FieldReading &field, const HeadBorders &borders);

    /** "Mamoru Hosoda's New Film Title", "Nara Animation Announces Title Anime": who makes it stands first.
     */
    [[nodiscard]] bool isMaker(TokenRange name, qsizetype cut) const;
    /** "Netflix announces", "US and Canada Get": who says it, shows it or gets it is not what it is about. */
    [[nodiscard]] bool isSpeaker(TokenRange name, qsizetype cut) const;

    /** What would be tried from @p place on: past what leads in, up to the next cut. */
    [[nodiscard]] TokenRange headFrom(qsizetype place) const;
    /** Whether a head has a name, and an animation or a film follows it. */
    [[nodiscard]] bool isNamedWork(TokenRange head) const;
    [[nodiscard]] bool hasName(TokenRange range) const;

private:
    [[nodiscard]] bool isPersonByTrade(TokenRange name, qsizetype cut) const;
    [[nodiscard]] bool startsName(qsizetype i) const;
    [[nodiscard]] bool isCause(TokenRange name) const;
    [[nodiscard]] bool namesObject(qsizetype cut) const;
    [[nodiscard]] bool announcesOther(qsizetype cut) const;
    [[nodiscard]] bool isOnlyPlatforms(TokenRange name) const;
    [[nodiscard]] bool isNameless(TokenRange range) const;
    [[nodiscard]] bool isSmallName(TokenRange range) const;
    [[nodiscard]] bool isOnlyCountries(TokenRange name) const;

    const FieldReading &m_field;
    const HeadBorders &m_borders;
};

} // namespace raiki
