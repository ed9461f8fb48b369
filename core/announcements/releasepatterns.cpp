// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/releasepatterns.h"

#include <array>

namespace raiki {

namespace {

QRegularExpression pattern(const char16_t *text)
{
    QRegularExpression made(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption |
                                                          QRegularExpression::ExtendedPatternSyntaxOption);
    made.optimize();
    return made;
}

} // namespace

const QRegularExpression &fileExtensionPattern()
{
    static const QRegularExpression made =
        pattern(uR"(\.(?:mkv|mp4|avi|m4v|ogm|webm|rmvb|wmv|mov|m2ts|flv|mpe?g|divx|torrent)\s*$)");
    return made;
}

const QRegularExpression &technicalWordPattern()
{
    static const QRegularExpression made = pattern(uR"((?<![a-z0-9])
        (?:(?:480|540|576|720|1080|2160)[pi]|\d{3,4}[x×]\d{3,4}|[xh]\.?26[45]|hevc|av1|xvid|blu-?ray|bd-?rip|bd|dvd-?rip|dvd|
        web-?dl|web-?rip|web|hdtv|hdrip|10-?bits?|8-?bits?|aac|flac|dual[ .-]audio|multi-?subs?|vostfr|vf|hd|batch|
        complete|remux|uncensored|raw)
        (?![a-z0-9]))");
    return made;
}

const QRegularExpression &bracketPattern()
{
    static const QRegularExpression made = pattern(uR"(\[+[^\[\]]{0,120}\]|\([^()]{0,120}\))");
    return made;
}

std::span<const QRegularExpression> episodePatterns()
{
    static const std::array<QRegularExpression, 9> made{
        pattern(
            uR"((?<![a-z0-9])s(\d{1,2})\s?e(\d{1,4})(?:v\d)?(?:\s?-\s?e?(\d{1,4}))?(?:v\d(?:\.\d)?)?(?![a-z0-9]))"),
        pattern(
            uR"((?<![a-z0-9])(?:episode|ep)()[. ]?\s?(\d{1,4})(?:v\d)?(?:\s?[-~+]\s?(\d{1,4}))?(?:v\d(?:\.\d)?)?(?![a-z0-9]))"),
        pattern(uR"((?<![a-z0-9])(\d{1,2})x(\d{2,3})()(?![a-z0-9]))"),
        pattern(uR"(第()(\d{1,4})(?:[-~](\d{1,4}))?[話回])"),
        pattern(
            uR"(\s[-–]\s(?:session|act|stage|phase|case|chapter|story|page|night|mission)\s()(\d{1,3})(?=\s|$))"),
        pattern(uR"(\#()(\d{1,4})(?:v\d(?:\.\d)?)?(?:\s?[-~]\s?(\d{1,4}))?(?![a-z0-9]))"),
        pattern(
            uR"(\s[-–]\s()(\d{1,4})(?!.*\s[-–]\s\d{2,4}(?:v\d)?(?=\s|$))(?:v\d)?(?:\s?[-~+]\s?(\d{1,4}))?(?:\s?v\d(?:\.\d)?|[a-d])?(?:\s?end)?(?=\s|$))"),
        pattern(uR"(\s[-–]?\s?e()(\d{2,4})(?:-e?(\d{2,4}))?(?:v\d(?:\.\d)?)?(?=\s|$))"),
        pattern(uR"(\s()(1[0-8]\d{2}|\d{2,3}|\d(?=[-~]\d))(?:[-~](\d{2,3}))?(?:\s?v\d(?:\.\d)?)?\s*$)"),
    };
    return made;
}

const QRegularExpression &halfEpisodePattern()
{
    static const QRegularExpression made = pattern(
        uR"((?:\s[-–]\s|\s(?=\d{2}\.\d\s*$)|(?<![a-z0-9])(?:s(\d{1,2})\s?e|e|ep\.?\s?|episode\s))\d{1,4}\.\d(?:v\d)?(?![a-z0-9.]))");
    return made;
}

const QRegularExpression &bracketedEpisodePattern()
{
    static const QRegularExpression made = pattern(
        uR"([\[(]\s?(?:s(\d{1,2})\s?e|(?:ep(?:isode)?[. ]?)?)(\d{1,3})(?:v\d(?:\.\d)?)?(?:[-~](\d{1,3}))?
                (?:\s?of\s?\d{1,3})?(?:\s?\(?(?:end|final)\)?)?\s?[\])])");
    return made;
}

const QRegularExpression &batchPattern()
{
    static const QRegularExpression made = pattern(
        uR"([\[(]\s?\d{1,4}\s?[-~]\s?\d{1,4}[^\])]{0,12}[\])]|(?<![a-z])batch(?![a-z])|\s[(\[]?complete(?:\sseries|\scollection)?[)\]]?\s*(?=[\[(]|$))");
    return made;
}

const QRegularExpression &extraPattern()
{
    static const QRegularExpression made = pattern(
        uR"(\s(?:[-–]\s)?(?:(?:nc)?(?:op|ed)\s?\d{0,2}[a-z]?|ex\d{1,2}|sp\d{1,2}|pv\s?\d{0,2}|cm\s?\d{0,2}|ova\s?\d\.\d|
            vol\.?\s?\d.*|pilot)(?:v\d)?\s*$)");
    return made;
}

bool looksLikeReleaseName(const QString &name)
{
    static const QRegularExpression sure = pattern(
        uR"(\.(?:mkv|mp4|avi|m4v|ogm|webm|rmvb)\s*$|^\s*\[[^\]]{1,40}\]_\S+$|^[a-z0-9]+(?:-[a-z0-9]+){0,20}-episode-\d{1,4}(?:-[a-z0-9]+){0,6}\s*$|
                ^\s*\[[^\]]{1,40}\].*[\[(](?:dvd|bd|bd-?rip|dvd-?rip|blu-?ray|hevc|flac)\s?[,\])]|[\[(][0-9a-f]{8}[\])]|[\[(]\d{1,4}-\d{1,4}[\])]\s?[\[(](?:complete|batch|dual)|(?<![a-z0-9])(?:s\d{1,2}\s?e\d{1,4}|\d{1,2}x\d{2})(?![a-z0-9])|
                (?<![a-z0-9])(?:(?:480|540|576|720|1080|2160)[pi]|\d{3,4}[x×]\d{3,4}|x26[45]|[xh]\.26[45])(?![a-z0-9]))");
    if (sure.match(name).hasMatch()) {
        return true;
    }
    static const QRegularExpression dashed = pattern(
        uR"(^\s*\[.{1,60}\].*\s[-–]\s\d{2,4}(?:v\d(?:\.\d)?)?(?=\s*(?:\[|\(|$))|^\D.{1,80}[^\d\s]\s-\s\d{2,4}(?:v\d(?:\.\d)?)?\s*$)");
    return dashed.match(name).hasMatch();
}

} // namespace raiki
