// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/textspan.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

/** Running text with some of its words marked, painted as plain text whatever markup it looks like. */
namespace raiki {

class MarkedText final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    /** @param marks in UTF-16 units; what lies outside the text is left out */
    void setText(const QString &text, const std::vector<TextSpan> &marks);
    [[nodiscard]] const QString &text() const { return m_text; }
    /** The marked words, in the order of the text. */
    [[nodiscard]] QStringList markedWords() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** Breaks the lines for @p width. @return the height */
    qreal layOut(QTextLayout &layout, qreal width) const;
    /** How the marks look. */
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;

    QString m_text;
    std::vector<TextSpan> m_marks;
};

} // namespace raiki
