// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/filterwords.h"

#include "core/shows/titlekey.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr char border = '\n';     // in no folded word: words are split at white space
constexpr char beginning = '\x1'; // before a title without its blanks
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
void addForms(const QString &title, FilterForms &forms)
{
    const QByteArray plain = folded(title);
    forms.texts.append(plain).append(border);
    const QByteArray key = isMarked(title) ? titleKey(title).toUtf8() : plain;
    if (key != plain)
        forms.texts.append(key).append(border);
    QByteArray squeezed = key;
    squeezed.replace(" ", "");
    if (squeezed.size() < key.size() && squeezed.size() >= squeezableLength)
        forms.beginnings.append(beginning).append(squeezed).append(border);
}

} // namespace

FilterForms filterForms(const QStringList &titles, const QStringList &others)
{
    FilterForms forms;
    for (const QString &title : titles) {
        if (!title.isEmpty())
            addForms(title, forms);
    }
    for (const QString &text : others) {
        if (!text.isEmpty())
            forms.texts.append(folded(text)).append(border);
    }
    return forms;
}

std::vector<FilterWord> filterWords(const QString &text)
{
    std::vector<FilterWord> words;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        FilterWord forms{{folded(word)}, {}};
        if (const QByteArray key =
                isMarked(word) && !word.contains(dotlessI) ? titleKey(word).toUtf8() : QByteArray();
            !key.isEmpty() && key != forms.anywhere.front())
            forms.anywhere.push_back(key);
        QByteArray squeezed = forms.anywhere.back();
        squeezed.replace(" ", "");
        forms.beginning = beginning + squeezed;
        words.push_back(std::move(forms));
    }
    return words;
}

bool hasFilterWords(const FilterForms &forms, const std::vector<FilterWord> &words)
{
    return std::all_of(words.begin(), words.end(), [&forms](const FilterWord &word) {
        return forms.beginnings.contains(word.beginning) ||
               std::any_of(word.anywhere.begin(), word.anywhere.end(),
                           [&forms](const QByteArray &form) { return forms.texts.contains(form); });
    });
}

} // namespace raiki
