// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/announcement.h"

#include <array>
#include <utility>

namespace raiki {

namespace {

constexpr std::array kindNames{
    std::pair{AnnouncementKind::Premiere, u"premiere"},
    std::pair{AnnouncementKind::Announcement, u"announcement"},
    std::pair{AnnouncementKind::Delay, u"delay"},
    std::pair{AnnouncementKind::Movie, u"movie"},
    std::pair{AnnouncementKind::Stream, u"stream"},
    std::pair{AnnouncementKind::Dub, u"dub"},
    std::pair{AnnouncementKind::End, u"end"},
    std::pair{AnnouncementKind::Episode, u"episode"},
};

} // namespace

QString announcementKindName(AnnouncementKind kind)
{
    for (const auto &[known, name] : kindNames) {
        if (known == kind) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

std::optional<AnnouncementKind> announcementKindFromName(QStringView name)
{
    for (const auto &[kind, known] : kindNames) {
        if (name == QStringView(known)) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace raiki
