// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "ui/common/viewdocument.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

/** What a page lists as one long picture. */
namespace raiki {

/**
 * A PNG, painted strip after strip, between which the event loop comes round; packed and written by a worker,
 * since that takes a second. Deletes itself when it is done.
 */
class PictureSaving final : public QObject
{
    Q_OBJECT

public:
    /** @param view borrowed */
    PictureSaving(const QAbstractItemView &view, const QString &title, const QString &path, QObject *parent);
    ~PictureSaving() override;

    void start() { m_next.start(); }

Q_SIGNALS:
    /** NotWritable, DiskFull; TooLarge: it is written, and ends before the list does. */
    void ended(const raiki::Result<void> &outcome);

private:
    void paintStrip();
    void pack();
    void end(const Result<void> &written);

    ViewDocument m_document;
    QString m_path;
    int m_height; ///< of what can be painted on, in device-independent pixels
    int m_top = 0;
    QImage m_image;
    std::unique_ptr<QPainter> m_painter;
    QTimer m_next;
    QThreadPool m_worker;
};

} // namespace raiki
