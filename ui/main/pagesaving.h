// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "ui/common/viewdocument.h"

#include <QBuffer>
#include <QObject>
#include <QPdfWriter>
#include <QTimer>

#include <memory>

/** Writes what a page lists into a file: a PDF of sheets to print. */
namespace raiki {

/** A PDF, sheet after sheet, between which the event loop comes round. Deletes itself when it is done. */
class PdfSaving final : public QObject
{
    Q_OBJECT

public:
    /** @param view borrowed; @param isWide sheets of A4 lie on their side */
    PdfSaving(const QAbstractItemView &view, const QString &title, const QString &path, bool isWide,
              QObject *parent);
    ~PdfSaving() override;

    void start() { m_next.start(); }

Q_SIGNALS:
    void ended(const raiki::Result<void> &outcome);

private:
    void writeSheet();
    void end();

    ViewDocument m_document;
    QString m_path;
    QBuffer m_bytes;
    QPdfWriter m_writer;
    std::unique_ptr<QPainter> m_painter;
    QTimer m_next;
    bool m_isFirst = true;
};

} // namespace raiki
