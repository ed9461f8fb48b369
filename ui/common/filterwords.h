// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/**
 * How the words of a filter find texts, the same on every page: anywhere in a text, whatever case and width;
 * in a title also without its marks and punctuation, and from its beginning without its blanks ("dand" finds
 * "DAN DA DAN"). Pure.
 */
namespace raiki {

/** What a word is looked for in, as folded UTF-8; a border that is in no word stands behind each text. */
struct FilterForms
{
    QByteArray texts;      ///< each text, and titles without marks and punctuation: found anywhere
    QByteArray beginnings; ///< titles without their blanks, each behind a mark: only what begins one is found
};
[[nodiscard]] FilterForms filterForms(const QStringList &titles, const QStringList &others = {});

/** One word of a filter: any of these makes it found. */
struct FilterWord
{
    std::vector<QByteArray> anywhere; ///< to look for in FilterForms::texts
    QByteArray beginning;             ///< to look for in FilterForms::beginnings
};
/** The words of what was typed; none: everything is found. */
[[nodiscard]] std::vector<FilterWord> filterWords(const QString &text);

/** Whether every word is found in @p forms. */
[[nodiscard]] bool hasFilterWords(const FilterForms &forms, const std::vector<FilterWord> &words);

} // namespace raiki
