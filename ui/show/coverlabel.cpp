// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/coverlabel.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/shapes.h"

#include <QFileInfo>
#include <QMenu>
#include <QPainter>

namespace raiki {

CoverLabel::CoverLabel(CoverFiles &files, Prompts &prompts, QWidget *parent)
    : QAbstractButton(parent)
    , m_files(files)
    , m_prompts(prompts)
    , m_pictures(files)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &CoverLabel::openMenu);
    connect(&m_files, &CoverFiles::changed, this, qOverload<>(&QWidget::update));
}

void CoverLabel::setShow(ShowId show, const QString &title)
{
    m_show = show;
    m_title = title;
    update();
}

void CoverLabel::retranslate()
{
    setAccessibleName(tr("Cover"));
    setPlainToolTip(this, tr("Choose a picture of your own"));
}

void CoverLabel::openMenu()
{
    if (!m_files.has(m_show)) {
        choosePicture();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon("edit"), tr("Choose another picture…"), this, &CoverLabel::choosePicture);
    menu->addAction(lineIcon("remove"), tr("Remove the picture"), this, &CoverLabel::removePicture);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void CoverLabel::choosePicture()
{
    m_prompts.openFile(this, {tr("Choose a picture"), {}, {pictureFilter(tr("Pictures"))}},
                       [this](const QString &path) { take(path); });
}

void CoverLabel::take(const QString &path)
{
    const Result<QByteArray> picture = coverOfFile(path);
    if (!picture && picture.error().code == ErrorCode::BadDocument) {
        Q_EMIT failed(tr("“%1” is not a picture that Raiki can read.").arg(QFileInfo(path).fileName()));
        return;
    }
    const Result<void> kept = picture ? m_files.set(m_show, *picture) : Result<void>(picture.error());
    if (!kept)
        Q_EMIT failed(errorText(kept.error(), tr("The picture was not kept.")));
}

void CoverLabel::removePicture()
{
    if (const Result<void> removed = m_files.remove(m_show); !removed)
        Q_EMIT failed(errorText(removed.error(), tr("The picture was not removed.")));
}

void CoverLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    m_pictures.paint(painter, QRectF(rect()), m_show, m_title, theme);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), width() * 0.16, theme.accent);
}

} // namespace raiki
