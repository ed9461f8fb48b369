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

/** What a word is looked for in: each text in its forms, each behind a border that is in no word. */
[[nodiscard]] QByteArray filterForms(const QStringList &titles, const QStringList &others = {});

/** One word of a filter: any of these makes it found. */
using FilterWord = std::vector<QByteArray>;
/** The words of what was typed; none: everything is found. */
[[nodiscard]] std::vector<FilterWord> filterWords(const QString &text);

/** Where @p form of a word stands in @p forms from @p from on; -1: nowhere. Within a title without its blanks
 * only what begins it is found. */
[[nodiscard]] qsizetype findFilterForm(const QByteArray &forms, const QByteArray &form, qsizetype from = 0);

/** Whether every word is found in @p forms. */
[[nodiscard]] bool hasFilterWords(const QByteArray &forms, const std::vector<FilterWord> &words);

} // namespace raiki
