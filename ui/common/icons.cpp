// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace raiki {

namespace {

QByteArray recolouredSvg(const QByteArray &name, const QColor &colour)
{
    const QString path = QLatin1String(":/icons/") + QString::fromLatin1(name) + QLatin1String(".svg");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/** Renders in the colour that the palette has when the icon is painted. */
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /** @param size in device pixels */
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap =
            lineIconPixmap(m_name.constData(), colour(mode), qMin(size.width(), size.height()), 1.0);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_role); }
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    QByteArray m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon lineIcon(const char *name, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(name, role)); // the icon owns its engine
}

namespace {

/** What points the way one reads: in a window from right to left, where back is, it points there. */
bool pointsAlongReading(QLatin1StringView name)
{
    return name == QLatin1StringView("back") || name == QLatin1StringView("undo") ||
           name == QLatin1StringView("redo");
}

} // namespace

QPixmap lineIconPixmap(const char *name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const bool isTurned = QGuiApplication::isRightToLeft() && pointsAlongReading(QLatin1StringView(name));
    const QString key =
        QLatin1String("raiki/%1/%2/%3/%4")
            .arg(QLatin1String(name), colour.name(), QString::number(pixels), QString::number(isTurned));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(recolouredSvg(name, colour));
        QPainter painter(&pixmap);
        if (isTurned)
            painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0));
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace raiki
