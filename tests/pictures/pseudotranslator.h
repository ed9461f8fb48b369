// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

/**
 * The pseudo-locale: every sentence that passes through tr() with accents and a third longer, in brackets.
 * What stays plain was never to be translated, what lacks a bracket is cut off.
 */
namespace raiki::pictures {

class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace raiki::pictures
