// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/coverpainter.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace raiki {

namespace {

bool isCjk(char32_t character)
{
    return (character >= 0x2E80 && character <= 0x9FFF) || (character >= 0xAC00 && character <= 0xD7FF) ||
           (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFF66 && character <= 0xFF9D) ||
           (character >= 0x20000 && character <= 0x3FFFF);
}

/** The first user-perceived character of @p word that is a letter or digit. */
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const QString piece = word.mid(start, finder.position() - start);
        start = finder.position();
        const uint first = piece.isEmpty() ? 0 : piece.toUcs4().constFirst();
        if (QChar::isLetterOrNumber(first))
            return piece.toUpper();
    }
    return {};
}

} // namespace

int coverHue(const QString &title)
{
    quint32 hash = 2166136261U; // FNV-1a: qHash() is seeded anew in each run
    for (const char byte : title.toCaseFolded().toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<int>((hash ^ (hash >> 15)) % 360U);
}

QString coverInitials(const QString &title)
{
    QString initials;
    const QStringList words = title.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (letter.isEmpty())
            continue;
        if (isCjk(letter.toUcs4().constFirst()))
            return initials.isEmpty() ? letter : initials;
        initials += letter;
        if (initials.size() >= 2)
            break;
    }
    return initials;
}

void paintCover(QPainter &painter, const QRectF &rect, const QString &title, bool isDark)
{
    const int hue = coverHue(title);
    QLinearGradient ground(rect.topLeft(), rect.bottomRight());
    ground.setColorAt(0, QColor::fromHsl(hue, isDark ? 70 : 110, isDark ? 72 : 205));
    ground.setColorAt(1, QColor::fromHsl((hue + 28) % 360, isDark ? 80 : 105, isDark ? 50 : 178));
    const qreal radius = qMin(rect.width(), rect.height()) * coverRoundness;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.fillPath(shape, ground);
    // A quiet arc, like light on a cover's corner, so that a row of covers is not a row of flat tiles.
    painter.setClipPath(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, isDark ? 14 : 46));
    painter.drawEllipse(QPointF(rect.right(), rect.top()), rect.width() * 0.75, rect.width() * 0.75);
    QFont font = painter.font();
    font.setPixelSize(qMax(8, qRound(qMin(rect.width(), rect.height()) * 0.4)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(QColor::fromHsl(hue, isDark ? 110 : 130, isDark ? 222 : 58));
    painter.drawText(rect, Qt::AlignCenter, coverInitials(title));
    painter.restore();
}

} // namespace raiki
