// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/releasename.h"

#include "core/announcements/seasonphrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr qsizetype longestName = 400;

QRegularExpression pattern(QStringView text)
{
    QRegularExpression made(text.toString(), QRegularExpression::CaseInsensitiveOption);
    made.optimize();
    return made;
}

/** The end of a video file's name, with a version before it. */
const QRegularExpression &extension()
{
    static const QRegularExpression made = pattern(u"\\.(?:mkv|mp4|avi|m4v|ogm|webm|torrent)\\s*$");
    return made;
}

/** Words that only encoders write. */
const QRegularExpression &technicalWord()
{
    static const QRegularExpression made = pattern(u"(?<![a-z0-9])(?:(?:480|540|576|720|1080|2160)[pi]|[xh]"
                                                   u"\\.?26[45]|hevc|av1|blu-?ray|bd-?rip|bd|dvd-?rip|dvd|"
                                                   u"web-?dl|web-?rip|web|hdtv|hdrip|10-?bits?|8-?bits?|aac|"
                                                   u"flac|dual[ .-]audio|multi-?subs?|vostfr|vf|hd|"
                                                   u"batch|complete|remux|uncensored|raw)(?![a-z0-9])");
    return made;
}

/** A checksum in brackets. */
const QRegularExpression &checksum()
{
    static const QRegularExpression made = pattern(u"[\\[(][0-9a-f]{8}[\\])]");
    return made;
}

const QRegularExpression &bracketed()
{
    static const QRegularExpression made = pattern(u"\\[+[^\\[\\]]{0,120}\\]|\\([^()]{0,120}\\)");
    return made;
}

/** How an episode is written; the first that is found counts. Group 1 a season, 2 the episode, 3 the end of a
 * range. */
const std::array<QRegularExpression, 5> &episodePatterns()
{
    static const std::array<QRegularExpression, 5> made{
        pattern(u"(?<![a-z0-9])s(\\d{1,2})\\s?e(\\d{1,4})(?:\\s?-\\s?e?(\\d{1,4}))?(?:v\\d)?(?![a-z0-9])"),
        pattern(u"(?<![a-z0-9])(?:episode|ep\\.?)()\\s?(\\d{1,4})(?:\\s?[-~+]\\s?(\\d{1,4}))?(?:v\\d)?(?![a-"
                u"z0-9])"),
        pattern(u"#()(\\d{1,4})(?:v\\d)?(?:\\s?[-~]\\s?(\\d{1,4}))?(?![a-z0-9])"),
        pattern(u"\\s[-\u2013]\\s()(\\d{1,4})(?:\\s?[-~+]\\s?(\\d{1,4}))?(?:v\\d)?(?:\\s?end)?(?=\\s|$)"),
        pattern(u"\\s()(\\d{2,3})(?:[-~](\\d{2,3}))?(?:v\\d)?\\s*$"),
    };
    return made;
}

/** A range in brackets: "(09-12)", "[01~13]". */
const QRegularExpression &batchRange()
{
    static const QRegularExpression made =
        pattern(u"[\\[(]\\s?\\d{1,4}\\s?[-~]\\s?\\d{1,4}[^\\])]{0,12}[\\])]");
    return made;
}

bool looksLikeFile(const QString &name)
{
    if (extension().match(name).hasMatch() || checksum().match(name).hasMatch()) {
        return true;
    }
    const QString trimmed = name.trimmed();
    const bool hasGroup = trimmed.startsWith(u'[');
    static const QRegularExpression numbered = pattern(u"(?<![a-z0-9])s\\d{1,2}e\\d{1,4}(?![a-z0-9])");
    static const QRegularExpression resolution =
        pattern(u"(?<![a-z0-9])(?:480|540|576|720|1080|2160)[pi](?![a-z0-9])");
    static const QRegularExpression dashed =
        pattern(u"\\s[-\u2013]\\s\\d{2,4}(?:v\\d)?(?=\\s*(?:\\[|\\(|$))");
    return numbered.match(name).hasMatch() || resolution.match(name).hasMatch() ||
           (hasGroup && dashed.match(name).hasMatch());
}

void blankOut(QString &text, qsizetype start, qsizetype length)
{
    for (qsizetype i = start; i < start + length; ++i) {
        text[i] = u' ';
    }
}

void blankMatches(QString &text, const QRegularExpression &what)
{
    auto matches = what.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        blankOut(text, match.capturedStart(), match.capturedLength());
    }
}

/** Underscores, and where there is no blank dots, plusses or hyphens, stand for blanks. The places stay. */
QString withBlanks(QString text)
{
    text.replace(u'_', u' ');
    if (const auto match = extension().match(text); match.hasMatch()) {
        blankOut(text, match.capturedStart(), match.capturedLength());
    }
    for (const QChar stand : {QChar(u'+'), QChar(u'.'), QChar(u'-')}) {
        if (!text.trimmed().contains(u' ')) {
            text.replace(stand, u' ');
        }
    }
    return text;
}

/** Brackets hold groups and technical words; a bracket that is the only text is kept. */
QString withoutBrackets(const QString &text)
{
    QString bare = text;
    blankMatches(bare, bracketed());
    return bare.trimmed().isEmpty() ? text : bare;
}

/** Where the title begins and ends in @p text, without blanks and dashes around it. */
TextSpan trimmedSpan(const QString &text, qsizetype end)
{
    const auto isEdge = [](QChar character) {
        return character.isSpace() || character == u'-' || character == u'.' || character == u',' ||
               character == u'\u2013';
    };
    qsizetype start = 0;
    while (start < end && (isEdge(text[start]) || text[start] == u']')) {
        ++start;
    }
    while (end > start && isEdge(text[end - 1])) {
        --end;
    }
    return {start, end - start};
}

/** "Yami Shibai 10 - 13": a small number at the title's end counts seasons where an episode follows. */
void takeTrailingSeason(ReleaseName &name, const QString &text)
{
    const QStringView title = QStringView(text).mid(name.titleSpan.start, name.titleSpan.length);
    const qsizetype blank = title.lastIndexOf(u' ');
    if (blank <= 0 || name.season) {
        return;
    }
    const QStringView last = title.mid(blank + 1);
    bool isNumber = false;
    const int number = last.toInt(&isNumber);
    const QString lower = last.toString().toLower();
    const bool isRoman = lower == u"ii" || lower == u"iii" || lower == u"iv";
    if ((isNumber && number >= 2 && number <= 20) || isRoman) {
        name.season = isRoman ? smallNumber(lower) : std::optional(number);
        name.titleSpan = trimmedSpan(text.left(name.titleSpan.start + blank), name.titleSpan.start + blank);
    }
}

void takeSeasonWords(ReleaseName &name, const QString &text)
{
    const TokenText words = tokenise(text.mid(name.titleSpan.start, name.titleSpan.length), longestName);
    for (const SeasonPhrase &phrase : findSeasonPhrases(words)) {
        if (phrase.span.start == 0) {
            continue;
        }
        name.season = name.season ? name.season : phrase.season;
        name.part = phrase.part;
        const qsizetype end = name.titleSpan.start + phrase.span.start;
        name.titleSpan = trimmedSpan(text.left(end), end);
        return;
    }
}

void takeMovieWord(ReleaseName &name, const QString &text)
{
    static const QRegularExpression movie = pattern(u"(?<![a-z])(?:the\\s)?(?:movie|gekijouban)(?![a-z])");
    const auto match = movie.match(text.mid(name.titleSpan.start, name.titleSpan.length));
    if (match.hasMatch() && match.capturedStart() > 0) {
        name.isMovie = true;
        const qsizetype end = name.titleSpan.start + match.capturedStart();
        name.titleSpan = trimmedSpan(text.left(end), end);
    }
}

/** Finds the episode and says where the title before it ends. */
qsizetype takeEpisode(ReleaseName &name, const QString &text)
{
    for (const QRegularExpression &one : episodePatterns()) {
        const auto match = one.match(text);
        if (!match.hasMatch() || match.capturedStart() <= 0) {
            continue;
        }
        name.isBatch = !match.captured(3).isEmpty();
        name.episodeSpan = {match.capturedStart(2), match.capturedLength(2)};
        if (!name.isBatch) {
            name.episode = match.captured(2).toInt();
        }
        if (!match.captured(1).isEmpty()) {
            name.season = match.captured(1).toInt();
        }
        return match.capturedStart();
    }
    return text.size();
}

/** Technical words, and the first bracket after a film's name, end what may name something. */
qsizetype endOfNames(const QString &spaced, const QString &bare)
{
    qsizetype end = bare.size();
    if (const auto technical = technicalWord().match(bare);
        technical.hasMatch() && technical.capturedStart() > 0) {
        end = technical.capturedStart();
        while (end > 0 && !bare[end - 1].isLetterOrNumber()) {
            --end;
        }
    }
    const TextSpan whole = trimmedSpan(bare, end);
    for (qsizetype i = whole.start; i < whole.end(); ++i) {
        if ((spaced[i] == u'[' || spaced[i] == u'(') && bare[i].isSpace()) {
            static const QRegularExpression episode = pattern(u"[-\u2013]\\s*\\d{1,4}|\\d{2}");
            return episode.match(bare.mid(i, end - i)).hasMatch() ? end : i;
        }
    }
    return end;
}

} // namespace

std::optional<ReleaseName> readReleaseName(const QString &name)
{
    if (name.size() > longestName || !looksLikeFile(name)) {
        return std::nullopt;
    }
    ReleaseName release;
    const QString spaced = withBlanks(name);
    const bool hasRange = batchRange().match(spaced).hasMatch();
    const QString bare = withoutBrackets(spaced);
    const QString named = bare.left(endOfNames(spaced, bare));
    const qsizetype end = takeEpisode(release, named);
    release.titleSpan = trimmedSpan(bare, end);
    takeSeasonWords(release, bare);
    if (release.episode) {
        takeTrailingSeason(release, bare);
    } else {
        takeMovieWord(release, bare);
    }
    release.isBatch = release.isBatch || (hasRange && !release.episode);
    release.isMovie = release.isMovie || (!release.episode && !release.isBatch);
    release.title = bare.mid(release.titleSpan.start, release.titleSpan.length).simplified();
    return release.title.isEmpty() ? std::nullopt : std::optional(release);
}

} // namespace raiki
