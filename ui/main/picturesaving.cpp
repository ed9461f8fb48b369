// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/picturesaving.h"

#include "core/base/wholefile.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QPainter>

namespace raiki {

namespace {

constexpr int pictureWidth = 1000;
constexpr int tallestPicture = 6000; ///< a hundred rows, and a hundred megabytes while it is made
constexpr int stripHeight = 240;     ///< painted in some milliseconds
constexpr double pictureScale = 2;

Result<void> writePicture(const QImage &image, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG"))
        return Error{ErrorCode::NotWritable, path};
    return writeWholeFile(path, bytes);
}

} // namespace

PictureSaving::PictureSaving(const QAbstractItemView &view, const QString &title, const QString &path,
                             QObject *parent)
    : QObject(parent)
    , m_document(view, title)
    , m_path(path)
    , m_height(qMin(m_document.heightOf(pictureWidth), tallestPicture))
    , m_image((QSize(pictureWidth, m_height) + QSize(2 * space::l, 2 * space::l)) * pictureScale,
              QImage::Format_RGB32)
{
    m_image.setDevicePixelRatio(pictureScale);
    constexpr double inchesPerMetre = 39.37;
    m_image.setDotsPerMeterX(qRound(view.logicalDpiX() * inchesPerMetre));
    m_image.setDotsPerMeterY(qRound(view.logicalDpiY() * inchesPerMetre));
    m_image.fill(schemePalette(ColourScheme::Light).color(QPalette::Window));
    m_painter = std::make_unique<QPainter>(&m_image);
    m_painter->translate(space::l, space::l);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PictureSaving::paintStrip);
}

PictureSaving::~PictureSaving()
{
    m_worker.waitForDone(); // its answer is posted to this object
}

void PictureSaving::paintStrip()
{
    const QSize strip(pictureWidth, qMin(stripHeight, m_height - m_top));
    const int painted = m_document.paintStrip(*m_painter, strip);
    m_painter->translate(0, painted);
    m_top += painted;
    if (m_document.isDone() || m_top + m_document.nextHeight(pictureWidth) > m_height)
        pack();
}

void PictureSaving::pack()
{
    m_next.stop();
    m_painter->end();
    m_worker.start([this, image = m_image, path = m_path] {
        const Result<void> written = writePicture(image, path);
        QMetaObject::invokeMethod(
            this, [this, written] { end(written); }, Qt::QueuedConnection);
    });
}

void PictureSaving::end(const Result<void> &written)
{
    Q_EMIT ended(!written || m_document.isDone() ? written : Error{ErrorCode::TooLarge, {}});
    deleteLater();
}

} // namespace raiki
