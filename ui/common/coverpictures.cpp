// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/coverpictures.h"

#include "core/base/wholefile.h"
#include "ui/common/coverpainter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace raiki {

namespace {

constexpr QSize largestShown(480, 720); ///< a cover of the grid at scale 2 and more
constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr int mostMegabytes = 256; ///< that a picture takes unpacked: a bomb takes more

/** Cut to the shape, its middle in view. */
QImage filling(const QImage &image, QSize size)
{
    const QImage scaled = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2,
                       size.width(), size.height());
}

} // namespace

Result<QByteArray> coverOfFile(const QString &path)
{
    Result<QByteArray> bytes = readWholeFile(path, mostBytes);
    if (!bytes)
        return bytes;
    QByteArray whole = *std::move(bytes);
    QBuffer buffer(&whole);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(mostMegabytes);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > largestShown.width() || size.height() > largestShown.height()))
        reader.setScaledSize(size.scaled(largestShown * 2, Qt::KeepAspectRatio).boundedTo(size));
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::BadDocument, reader.errorString()};
    const QImage kept =
        image.width() > largestShown.width() || image.height() > largestShown.height()
            ? image.scaled(largestShown, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
            : image;
    QByteArray cover;
    QBuffer out(&cover);
    constexpr int quality = 90;
    if (!kept.save(&out, image.hasAlphaChannel() ? "PNG" : "JPG", quality) && !kept.save(&out, "PNG"))
        return Error{ErrorCode::BadDocument, path};
    return cover;
}

QString pictureFilter(const QString &words)
{
    QStringList suffixes;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        suffixes.append(QLatin1String("*.") + QString::fromLatin1(format));
    return words + QLatin1String(" (") + suffixes.join(QLatin1Char(' ')) + QLatin1Char(')');
}

QPixmap CoverPictures::picture(ShowId show, QSize size, qreal pixelRatio) const
{
    const QString path = m_files->pathOf(show);
    if (path.isEmpty())
        return {};
    const QSize pixels = size * pixelRatio;
    const QString key = QStringLiteral("raiki-cover/%1/%2x%3/%4")
                            .arg(show.value)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(QFileInfo(path).lastModified().toMSecsSinceEpoch());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    pixmap = QPixmap::fromImage(filling(image, pixels));
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void CoverPictures::paint(QPainter &painter, const QRectF &rect, ShowId show, const QString &title,
                          const Theme &theme) const
{
    const QPixmap own = m_files->has(show)
                            ? picture(show, rect.size().toSize(), painter.device()->devicePixelRatioF())
                            : QPixmap();
    if (own.isNull()) {
        paintCover(painter, rect, title, theme.isDark);
        return;
    }
    const qreal radius = qMin(rect.width(), rect.height()) * coverRoundness;
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.drawPixmap(rect.toRect(), own);
    painter.restore();
}

} // namespace raiki
