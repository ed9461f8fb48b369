// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

/** A choice that is as wide as what is chosen, not as its longest entry; the list that opens shows them
 * whole. */
namespace raiki {

class CompactChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit CompactChoice(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;
};

/** A choice keeps the size its first words took; once the new ones are in, it is asked anew. Nothing where it
 * is null. */
void fitChoiceLater(QComboBox *choice);

} // namespace raiki
