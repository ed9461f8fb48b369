// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/titlemarks.h"

#include "core/transfer/listindex.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Around a title or between its parts; they tell no title from another. */
constexpr QStringView wrappers = u"()（）[]［］【】「」『』<>＜＞《》〈〉{}\"“”„«»~～〜-–—―_,、…|｜/／\\";

QChar plainMark(QChar mark)
{
    constexpr QStringView apostrophes = u"’‘ʼ＇`´";
    if (apostrophes.contains(mark))
        return u'\'';
    const char16_t unit = mark.unicode();
    const bool isFullWidth = unit >= 0xFF01 && unit <= 0xFF5E;
    return isFullWidth ? QChar(static_cast<char16_t>(unit - 0xFEE0)) : mark == u'。' ? QChar(u'.') : mark;
}

bool hasOnlyCries(const QString &marks)
{
    return std::all_of(marks.begin(), marks.end(), [](QChar mark) { return mark == u'!' || mark == u'?'; });
}

/** Whether any has such signs: told for every row, so without a list of the titles. */
bool hasMarkedTitle(const Titles &titles)
{
    const auto isMarked = [](const QString &title) {
        return !title.isEmpty() && !title.back().isLetterOrNumber() && !endMarks(title).isEmpty();
    };
    return isMarked(titles.english) || isMarked(titles.romaji) || isMarked(titles.native) ||
           std::any_of(titles.synonyms.begin(), titles.synonyms.end(), isMarked) ||
           std::any_of(titles.aliases.begin(), titles.aliases.end(), isMarked);
}

/** The title that the first season has: nobody renames a show in its own language. */
QString firstTitle(const Titles &titles)
{
    for (const QString &title : {titles.native, titles.romaji, titles.english}) {
        if (!title.isEmpty())
            return title;
    }
    return {};
}

} // namespace

QString endMarks(QStringView title)
{
    QString marks;
    for (qsizetype place = title.size() - 1; place >= 0; --place) {
        const QChar mark = title[place];
        if (mark.isLetterOrNumber() || mark.isMark() || mark.isSurrogate())
            break;
        if (!mark.isSpace() && !wrappers.contains(mark))
            marks.prepend(plainMark(mark));
    }
    while (marks.contains(".."_L1)) // a pause
        marks.remove(".."_L1).remove(u'.');
    return marks;
}

bool isSpelledByHabit(const QString &written, const QString &known)
{
    return written.isEmpty() && hasOnlyCries(known);
}

bool isDoubtfulName(const QString &name, const Titles &titles, int seasons)
{
    const QString written = endMarks(name);
    if (written.isEmpty() && !hasMarkedTitle(titles))
        return false; // nearly all
    if (!written.isEmpty() && written == endMarks(firstTitle(titles)))
        return false; // △ of "Yuru Camp△", as ゆるキャン△ has it
    const QStringList all = titles.all();
    const QString key = matchKey(name);
    QStringList known;
    for (const QString &title : all) {
        if (matchKey(title) == key)
            known.append(endMarks(title));
    }
    known.removeDuplicates();
    if (known.isEmpty())
        return false; // called so in a season alone
    if (known.contains(written)) {
        const bool isOnlySpelling = known.size() - (known.contains(QString()) ? 1 : 0) < 2;
        return !written.isEmpty() && !isOnlySpelling && seasons > 1;
    }
    return std::none_of(known.begin(), known.end(),
                        [&](const QString &marks) { return isSpelledByHabit(written, marks); }) ||
           (!written.isEmpty() && known.size() > 1);
}

} // namespace raiki
