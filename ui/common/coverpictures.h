// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/coverfiles.h"
#include "ui/common/theme.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

/** Covers as they are shown: the fan's own picture where there is one, otherwise the cover drawn from the
 * title. */
namespace raiki {

/** A picture of the disk as a cover file keeps it: cut to no more than is ever shown. BadDocument: no picture
 * that the toolkit reads (detail: its reason); TooLarge; NotFound; NotReadable. */
[[nodiscard]] Result<QByteArray> coverOfFile(const QString &path);
/** "Pictures (*.png *.jpg …)": what coverOfFile() may read. */
[[nodiscard]] QString pictureFilter(const QString &words);

class CoverPictures final
{
public:
    /** @param files borrowed, outlives this */
    explicit CoverPictures(const CoverFiles &files)
        : m_files(&files)
    {
    }

    /** In a rounded shape; the show's own picture fills it, its middle in view. */
    void paint(QPainter &painter, const QRectF &rect, ShowId show, const QString &title,
               const Theme &theme) const;

private:
    [[nodiscard]] QPixmap picture(ShowId show, QSize size, qreal pixelRatio) const;

    const CoverFiles *m_files;
};

} // namespace raiki
