// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/filterwords.h"

#include "core/shows/titlekey.h"

#include <algorithm>
#include <cstring>

namespace raiki {

namespace {

constexpr char border = '\n';     // in no folded word: words are split at white space
constexpr char beginning = '\x1'; // of a title without its blanks
constexpr QChar dotlessI(0x0131); // another letter, though titles are compared as if it were an i

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

/** Case folded, compatibility forms (full width, ligatures) composed. */
QByteArray folded(const QString &text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.replace(QChar(0x00df), QLatin1String("ss")); // Qt folds character by character
    return folded.toUtf8();
}

/** Whether it has marks or punctuation, without which it is found as well. */
bool isMarked(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const bool isPlain =
            character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u' ');
        return !isPlain;
    });
}

/** Each with a border behind it. */
void addForms(const QString &title, QByteArray &forms)
{
    const QByteArray plain = folded(title);
    forms.append(plain).append(border);
    const QByteArray key = isMarked(title) ? titleKey(title).toUtf8() : plain;
    if (key != plain)
        forms.append(key).append(border);
    QByteArray squeezed = key;
    squeezed.replace(" ", "");
    if (squeezed.size() < key.size() && squeezed.size() >= squeezableLength)
        forms.append(beginning).append(squeezed).append(border);
}

} // namespace

QByteArray filterForms(const QStringList &titles, const QStringList &others)
{
    QByteArray forms;
    for (const QString &title : titles) {
        if (!title.isEmpty())
            addForms(title, forms);
    }
    for (const QString &text : others) {
        if (!text.isEmpty())
            forms.append(folded(text)).append(border);
    }
    return forms;
}

std::vector<FilterWord> filterWords(const QString &text)
{
    std::vector<FilterWord> words;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        FilterWord forms{folded(word)};
        if (const QByteArray key =
                isMarked(word) && !word.contains(dotlessI) ? titleKey(word).toUtf8() : QByteArray();
            !key.isEmpty() && key != forms.front())
            forms.push_back(key);
        QByteArray squeezed = forms.back();
        squeezed.replace(" ", "");
        forms.push_back(beginning + squeezed);
        words.push_back(std::move(forms));
    }
    return words;
}

qsizetype findFilterForm(const QByteArray &forms, const QByteArray &form, qsizetype from)
{
    const char *const begin = forms.constData();
    const char *const end = begin + forms.size();
    const char *place = begin + from;
    while (place < end) {
        place = static_cast<const char *>(memmem(place, static_cast<size_t>(end - place), form.constData(),
                                                 static_cast<size_t>(form.size())));
        if (!place)
            return -1;
        const auto *before =
            static_cast<const char *>(memrchr(begin, border, static_cast<size_t>(place - begin)));
        const char *const start = before ? before + 1 : begin;
        if (*start != beginning || place == start)
            return place - begin;
        place = static_cast<const char *>(memchr(place, border, static_cast<size_t>(end - place)));
        if (!place)
            return -1;
    }
    return -1;
}

bool hasFilterWords(const QByteArray &forms, const std::vector<FilterWord> &words)
{
    return std::all_of(words.begin(), words.end(), [&forms](const FilterWord &word) {
        return std::any_of(word.begin(), word.end(),
                           [&forms](const QByteArray &form) { return findFilterForm(forms, form) >= 0; });
    });
}

} // namespace raiki
