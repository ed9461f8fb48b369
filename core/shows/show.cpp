// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/show.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kindNames{
    NamedValue{SeasonKind::Tv, "tv"_L1},           NamedValue{SeasonKind::Movie, "movie"_L1},
    NamedValue{SeasonKind::Ova, "ova"_L1},         NamedValue{SeasonKind::Ona, "ona"_L1},
    NamedValue{SeasonKind::Special, "special"_L1},
};

constexpr std::array trackNames{
    NamedValue{ReleaseTrack::Broadcast, "broadcast"_L1},
    NamedValue{ReleaseTrack::Stream, "stream"_L1},
    NamedValue{ReleaseTrack::Dub, "dub"_L1},
    NamedValue{ReleaseTrack::Theatrical, "theatrical"_L1},
    NamedValue{ReleaseTrack::Disc, "disc"_L1},
};

/** Whole days of "P7D" or "P2W"; months have no fixed length and are refused. */
std::optional<std::chrono::days> periodFromText(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(u'P'))
        return {};
    const QChar unit = text.back();
    bool isNumber = false;
    const int count = text.sliced(1, text.size() - 2).toInt(&isNumber);
    if (!isNumber || count < 1 || count > 3660 || (unit != u'D' && unit != u'W'))
        return {};
    return std::chrono::days(unit == u'W' ? count * 7 : count);
}

} // namespace

QString seasonKindName(SeasonKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<SeasonKind> seasonKindFromName(QStringView name)
{
    return valueNamed(kindNames, name);
}

QString releaseTrackName(ReleaseTrack track)
{
    return nameOf(trackNames, track);
}

std::optional<ReleaseTrack> releaseTrackFromName(QStringView name)
{
    return valueNamed(trackNames, name);
}

std::optional<RepeatRule> RepeatRule::fromText(QStringView iso8601)
{
    const QList<QStringView> parts = iso8601.split(u'/');
    if (parts.size() != 3 || parts[0] != "R"_L1)
        return {};
    const QDateTime first = QDateTime::fromString(parts[1].toString(), Qt::ISODateWithMs);
    const std::optional<std::chrono::days> period = periodFromText(parts[2]);
    if (!first.isValid() || first.timeSpec() == Qt::LocalTime || !period)
        return {};
    return RepeatRule{first.toUTC(), *period};
}

QString RepeatRule::toText() const
{
    const Qt::DateFormat format = first.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return "R/"_L1 + first.toUTC().toString(format) + "/P"_L1 + QString::number(period.count()) + u'D';
}

} // namespace raiki
