// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/markedtext.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QtMath>

namespace raiki {

MarkedText::MarkedText(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setText(const QString &text, const std::vector<TextSpan> &marks)
{
    m_text = text;
    m_marks.clear();
    for (const TextSpan &mark : marks) {
        if (!mark.isEmpty() && mark.start >= 0 && mark.end() <= text.size())
            m_marks.push_back(mark);
    }
    setAccessibleName(text);
    setAccessibleDescription(
        m_marks.empty() ? QString() : tr("Marked: %1").arg(markedWords().join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QStringList MarkedText::markedWords() const
{
    QStringList words;
    for (const TextSpan &mark : m_marks)
        words << m_text.mid(mark.start, mark.length);
    return words;
}

qreal MarkedText::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int MarkedText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    layout.setFormats(formats()); // bold words are wider
    return qCeil(layOut(layout, width));
}

QSize MarkedText::sizeHint() const
{
    const int width = 48 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

/** Not the hint's height: in a wide window the lines are fewer, and nothing is to stand empty below. */
QSize MarkedText::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QList<QTextLayout::FormatRange> MarkedText::formats() const
{
    const Theme theme = Theme::of(palette());
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : m_marks) {
        QTextCharFormat format;
        format.setBackground(theme.accentSoft);
        // Colour is never the only sign.
        format.setFontUnderline(true);
        format.setUnderlineColor(theme.accent);
        format.setFontWeight(QFont::DemiBold);
        formats << QTextLayout::FormatRange{int(mark.start), int(mark.length), format};
    }
    return formats;
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_text, font());
    layout.setFormats(formats());
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).text);
    layout.draw(&painter, {0, 0});
}

} // namespace raiki
