// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/releasename.h"

#include "core/announcements/releasepatterns.h"
#include "core/announcements/seasonphrases.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr qsizetype longestName = 400;
/** A bracket with its marks that may hold a title; shorter ones are tags. */
constexpr qsizetype shortestName = 6;

bool isLetter(QChar one)
{
    return one.isLetter();
}

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isLetter);
}

/** "009-1" names something, too. */
bool isName(QStringView text)
{
    const QStringView words = text.trimmed();
    return hasLetters(words) || (words.size() >= 5 && words.contains(u'-') && words.front().isDigit());
}

void blankOut(QString &text, qsizetype start, qsizetype length)
{
    for (qsizetype i = start; i < start + length; ++i) {
        text[i] = u' ';
    }
}

/** Underscores, and where there is no blank dots, plusses or hyphens, stand for blanks. The places stay. */
QString withBlanks(QString text)
{
    text.replace(u'_', u' ');
    text.replace(u'\u3010', u'[').replace(u'\u3011', u']').replace(u'\uff08', u'(').replace(u'\uff09', u')');
    if (const auto match = fileExtensionPattern().match(text); match.hasMatch()) {
        blankOut(text, match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression season( // "04月新番": when it was new
        QStringLiteral("(?:\\d{1,2}月)?新番"));
    if (const auto match = season.match(text); match.hasMatch()) {
        blankOut(text, match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression half(QStringLiteral("(e\\d{1,4})\\.5(?=[.v(\\[])"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto halfEpisode = half.match(text);     // its dot stays
    std::array<QChar, 3> stands{u'.', u'+', u'-'}; // the one that is used most parts the words
    std::stable_sort(stands.begin(), stands.end(),
                     [&text](QChar left, QChar right) { return text.count(left) > text.count(right); });
    for (const QChar stand : stands) {
        if (!text.trimmed().contains(u' ')) {
            text.replace(stand, u' ');
        }
    }
    if (halfEpisode.hasMatch()) {
        text[halfEpisode.capturedEnd(1)] = u'.';
    }
    const qsizetype bracket = text.indexOf(u'[');
    const QStringView front = QStringView(text).left(std::max<qsizetype>(bracket, 0));
    const bool isNumber = bracket > 0 && bracket <= 5 && !hasLetters(front);
    const bool isTool = bracket > 0 && front.endsWith(u'.') && !front.contains(u' ');
    if (isNumber || isTool) {
        blankOut(text, 0, bracket); // a download manager's number or name
    }
    text.replace(QStringLiteral("]."), QStringLiteral("] ")); // "[Title].07.[Xvid]"
    text.replace(QStringLiteral(".["), QStringLiteral(" ["));
    return text;
}

/** "You Are (Not) Alone", "Mezzo (DSA) - 05": one word in brackets with the name going on behind it. */
bool isWordOfName(const QString &text, const QRegularExpressionMatch &match)
{
    constexpr qsizetype shortest = 5; // "(Not)"
    const QString inside = match.captured().mid(1, match.capturedLength() - 2);
    const QStringView before = QStringView(text).left(match.capturedStart()).trimmed();
    const QStringView behind = QStringView(text).mid(match.capturedEnd()).trimmed();
    const bool isLoud = text[match.capturedStart()] == u'[' && inside == inside.toUpper(); // a group
    const bool isWord =
        !isLoud && std::all_of(inside.begin(), inside.end(), isLetter) && match.capturedLength() >= shortest;
    const bool isInName =
        !before.isEmpty() && before.back() != u']' && before.back() != u'-' && !behind.isEmpty() &&
        (behind.front().isLetter() ||
         (match.captured().front() == u'(' && QStringView(u"-#~").contains(behind.front())));
    return isWord && isInName && !technicalWordPattern().match(inside).hasMatch();
}

/** "[FE68D5F1]" */
bool isChecksum(QStringView bracket)
{
    constexpr qsizetype digits = 8;
    const QStringView inside = bracket.sliced(1).chopped(1);
    return inside.size() == digits && std::all_of(inside.begin(), inside.end(), [](QChar one) {
               return (one >= u'0' && one <= u'9') || (one.toLower() >= u'a' && one.toLower() <= u'f');
           });
}

/** Brackets hold groups and technical words; where nothing else is written, the first one that names
 * something stays. */
QString withoutBrackets(const QString &text)
{
    QString bare = text;
    TextSpan name;
    int names = 0;
    auto matches = bracketPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (isWordOfName(text, match)) {
            continue;
        }
        blankOut(bare, match.capturedStart(), match.capturedLength());
        const bool isTechnical =
            technicalWordPattern().match(match.captured()).hasMatch() || isChecksum(match.captured());
        // The first bracket is the group's where a second one names something.
        const bool isBeforeEpisode = // "[Group][Title][11]"
            bracketedEpisodePattern()
                .match(text.mid(match.capturedEnd()), 0, QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch();
        if (isBeforeEpisode && hasLetters(match.captured())) {
            name = {match.capturedStart() + 1, match.capturedLength() - 2};
            names = 2;
        } else if (!isTechnical && names < 2 && hasLetters(match.captured()) &&
                   match.capturedLength() >= shortestName) {
            name = {match.capturedStart() + 1, match.capturedLength() - 2};
            ++names;
        }
    }
    const bool isNumberName = isName(bare) && bare.contains(QStringLiteral(" - ")); // "009-1 - 02"
    if (!hasLetters(bare) && !isNumberName) {
        bare.replace(name.start, name.length, text.mid(name.start, name.length));
    }
    return bare;
}

/** Where the title begins and ends in @p text up to @p end, without blanks and dashes around it. */
TextSpan trimmedSpan(const QString &text, qsizetype end)
{
    const auto isEdge = [](QChar one) {
        return one.isSpace() || QStringView(u"-.,\u2013]\u2605\u2606").contains(one);
    };
    qsizetype start = 0;
    while (start < end && isEdge(text[start])) {
        ++start;
    }
    while (end > start && isEdge(text[end - 1])) {
        --end;
    }
    return {start, end - start};
}

/** Technical words, and the first bracket after a film's name, end what may name something. */
qsizetype endOfNames(const QString &spaced, const QString &bare)
{
    qsizetype end = bare.size();
    if (const auto technical = technicalWordPattern().match(bare); technical.capturedStart() > 0) {
        end = technical.capturedStart();
        while (end > 0 && !bare[end - 1].isLetterOrNumber()) {
            --end;
        }
    }
    const TextSpan whole = trimmedSpan(bare, end);
    for (qsizetype i = whole.start; i < whole.end(); ++i) {
        if ((spaced[i] == u'[' || spaced[i] == u'(') && bare[i].isSpace()) {
            const QString rest = bare.mid(i, end - i);
            const bool namesEpisode =
                std::any_of(episodePatterns().begin(), episodePatterns().end(),
                            [&rest](const QRegularExpression &one) { return one.match(rest).hasMatch(); });
            return namesEpisode ? end : i;
        }
    }
    return end;
}

void take(ReleaseName &name, const QRegularExpressionMatch &match)
{
    name.isBatch = !match.captured(3).isEmpty();
    name.episodeSpan = {match.capturedStart(2), match.capturedLength(2)};
    if (!name.isBatch) {
        name.episode = match.captured(2).toInt();
    }
    if (!match.captured(1).isEmpty()) {
        name.season = match.captured(1).toInt();
    }
}

/** Finds the episode and says where the title before it ends. */
qsizetype takeEpisode(ReleaseName &name, const QString &named, const QString &spaced)
{
    if (const auto half = halfEpisodePattern().match(named);
        half.capturedStart() > 0 && hasLetters(QStringView(named).left(half.capturedStart()))) {
        name.isHalf = true;
        name.episodeSpan = {half.capturedStart(), half.capturedLength()};
        if (!half.captured(1).isEmpty()) {
            name.season = half.captured(1).toInt();
        }
        return half.capturedStart();
    }
    for (const QRegularExpression &one : episodePatterns()) {
        const auto match = one.match(named);
        if (match.hasMatch() && match.capturedStart() > 0 &&
            isName(QStringView(named).left(match.capturedStart()))) {
            take(name, match);
            return match.capturedStart();
        }
    }
    if (const auto match = bracketedEpisodePattern().match(spaced); match.hasMatch()) {
        take(name, match);
    }
    return named.size();
}

/** "Yami Shibai 10 - 13": a small number at the title's end counts seasons where an episode follows. */
void takeTrailingSeason(ReleaseName &name, const QString &text)
{
    const QString title = text.mid(name.titleSpan.start, name.titleSpan.length);
    const qsizetype blank = title.lastIndexOf(u' ');
    if (blank <= 0 || name.season) {
        return;
    }
    const QString last = title.mid(blank + 1).toLower();
    const QString before = title.left(blank).toLower();
    if (before.endsWith(QStringLiteral(" no.")) || before.endsWith(QStringLiteral(" no")) ||
        before.endsWith(QStringLiteral(" level"))) {
        return; // "Kaiju No. 8"
    }
    const bool isPadded = last.startsWith(u'0'); // "Cyborg 009"
    const bool isDigits =
        !isPadded && std::all_of(last.begin(), last.end(), [](QChar one) { return one.isDigit(); });
    const std::optional<int> number = smallNumber(last);
    const bool isRoman = last == u"ii" || last == u"iii" || last == u"iv";
    const bool isOrdinal = isOneOf(last, {u"2nd", u"3rd", u"4th", u"5th"});
    if (number && *number >= 2 && *number <= 20 && (isDigits || isRoman || isOrdinal)) {
        name.season = number;
        name.titleSpan = trimmedSpan(text, name.titleSpan.start + blank);
    }
}

/** Whether a checksum in brackets ends @p text. */
bool endsWithChecksum(QStringView text)
{
    constexpr qsizetype length = 10;
    const QStringView end = text.trimmed().right(length);
    return end.size() == length && end.front() == u'[' && end.back() == u']' && isChecksum(end);
}

/** "Title 2 [88F4F7F0]": what has a checksum and names no disc is one episode, and the number is its. */
void takeSmallEpisode(ReleaseName &name, const QString &text, const QString &spaced)
{
    const QStringView title = QStringView(text).mid(name.titleSpan.start, name.titleSpan.length);
    const qsizetype blank = title.lastIndexOf(u' ');
    const bool isDigit =
        blank > 1 && blank + 2 == title.size() && title.back() >= u'1' && title.back() <= u'9';
    if (name.episode || name.isHalf || name.isBatch || !isDigit || !endsWithChecksum(spaced) ||
        technicalWordPattern().match(spaced).hasMatch()) {
        return;
    }
    const QStringView before = title.left(blank).trimmed();
    const QString last = before.mid(before.lastIndexOf(u' ') + 1).toString().toLower();
    if (before.back().isDigit() || isOneOf(last, {u"movie", u"film", u"gekijouban", u"season", u"part",
                                                  u"no.", u"vol", u"vol.", u"volume", u"pv"})) {
        return;
    }
    name.episode = title.back().digitValue();
    name.episodeSpan = {name.titleSpan.start + blank + 1, 1};
    name.titleSpan = trimmedSpan(text, name.episodeSpan.start);
}

/** "2nd Season", "S2" in the title, or in a bracket beside it. */
void takeSeasonWords(ReleaseName &name, const QString &bare, const QString &spaced)
{
    const TokenText words = tokenise(spaced, longestName);
    for (const SeasonPhrase &phrase : findSeasonPhrases(words)) {
        const bool isInTitle =
            phrase.span.start > name.titleSpan.start && phrase.span.end() <= name.titleSpan.end();
        const bool isBeside = phrase.span.start > name.titleSpan.end() && bare[phrase.span.start].isSpace();
        if (!isInTitle && !isBeside) {
            continue;
        }
        name.season = name.season ? name.season : phrase.season;
        name.part = phrase.part;
        if (isInTitle) {
            name.titleSpan = trimmedSpan(bare, phrase.span.start);
            const QStringView title = QStringView(bare).mid(name.titleSpan.start, name.titleSpan.length);
            if (phrase.isFinal && title.endsWith(u" the", Qt::CaseInsensitive)) {
                name.titleSpan = trimmedSpan(bare, name.titleSpan.end() - 4); // "Title - The Final Season"
            }
        }
        return;
    }
}

/** "Title - SP01", "Title Vol. 3": more than the name, and no numbered episode. */
void takeExtra(ReleaseName &name, const QString &text)
{
    const auto match = extraPattern().match(text.mid(name.titleSpan.start, name.titleSpan.length));
    if (!name.episode && match.capturedStart() > 0) {
        name.isBatch = true;
        name.titleSpan = trimmedSpan(text, name.titleSpan.start + match.capturedStart());
    }
}

/** "Paprika 2006": the year behind a name of several that dots part. */
void takeYear(ReleaseName &name, const QString &text)
{
    static const QRegularExpression year(
        QStringLiteral(
            "\\s\\(?(?:19[5-9]\\d|20[0-3]\\d)\\)?(?:\\s+(?:japanese|multi|repack|proper|remastered))*\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = year.match(text.mid(name.titleSpan.start, name.titleSpan.length));
    if (match.capturedStart() > 0) {
        name.titleSpan = trimmedSpan(text, name.titleSpan.start + match.capturedStart());
    }
}

void takeMovieWord(ReleaseName &name, const QString &text)
{
    static const QRegularExpression movie(
        QStringLiteral("(?<![a-z])(?:the\\s)?(?:movie|gekijouban)(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = movie.match(text.mid(name.titleSpan.start, name.titleSpan.length));
    if (match.capturedStart() > 0) {
        name.isMovie = true;
        const QStringView behind = QStringView(text).mid(name.titleSpan.start + match.capturedEnd(),
                                                         name.titleSpan.length - match.capturedEnd());
        if (!hasLetters(behind)) { // "Gekijouban Q" is the name
            name.titleSpan = trimmedSpan(text, name.titleSpan.start + match.capturedStart());
        }
    }
}

} // namespace

std::optional<ReleaseName> readReleaseName(const QString &name)
{
    if (name.size() > longestName || !looksLikeReleaseName(name)) {
        return std::nullopt;
    }
    ReleaseName release;
    const QString spaced = withBlanks(name);
    const QString bare = withoutBrackets(spaced);
    const QString named = bare.left(endOfNames(spaced, bare));
    release.titleSpan = trimmedSpan(bare, takeEpisode(release, named, spaced));
    takeSmallEpisode(release, bare, spaced);
    takeExtra(release, bare);
    takeSeasonWords(release, bare, spaced);
    release.isBatch = release.isBatch || (!release.episode && batchPattern().match(spaced).hasMatch());
    takeYear(release, bare);
    const bool isSeason = !release.episode && !release.isHalf && (release.season || release.part);
    release.isBatch = release.isBatch || isSeason; // "Title (Season 2)": all of its episodes
    if (release.episode || release.isHalf || release.isBatch) {
        takeTrailingSeason(release, bare);
    } else if (!release.isBatch) {
        takeMovieWord(release, bare);
        release.isMovie = true;
    }
    release.title = bare.mid(release.titleSpan.start, release.titleSpan.length).simplified();
    return release.title.isEmpty() ? std::nullopt : std::optional(release);
}

} // namespace raiki
