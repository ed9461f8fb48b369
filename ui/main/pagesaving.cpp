// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/pagesaving.h"

#include "core/base/wholefile.h"

#include <QAbstractItemView>
#include <QPageLayout>
#include <QPainter>

namespace raiki {

namespace {

constexpr int sheetWidth = 900; ///< of the screen's pixels on the shorter side of a sheet
constexpr int wideSheetWidth = 1200;
constexpr int margin = 12; ///< millimetres

} // namespace

PdfSaving::PdfSaving(const QAbstractItemView &view, const QString &title, const QString &path, bool isWide,
                     QObject *parent)
    : QObject(parent)
    , m_document(view, title)
    , m_path(path)
    , m_writer((m_bytes.open(QBuffer::WriteOnly), &m_bytes))
{
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Raiki"));
    m_writer.setResolution(view.logicalDpiX()); // fonts are as large as on the screen
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                       isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
                                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    m_painter = std::make_unique<QPainter>(&m_writer);
    const double scale = static_cast<double>(m_writer.width()) / (isWide ? wideSheetWidth : sheetWidth);
    m_painter->scale(scale, scale);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PdfSaving::writeSheet);
}

PdfSaving::~PdfSaving() = default;

void PdfSaving::writeSheet()
{
    if (!m_isFirst)
        m_writer.newPage();
    m_isFirst = false;
    const double scale = m_painter->transform().m11();
    m_document.paintSheet(*m_painter, QSize(static_cast<int>(m_writer.width() / scale),
                                            static_cast<int>(m_writer.height() / scale)));
    if (m_document.isDone())
        end();
}

void PdfSaving::end()
{
    m_next.stop();
    m_painter->end();
    Q_EMIT ended(writeWholeFile(m_path, m_bytes.data()));
    deleteLater();
}

} // namespace raiki
