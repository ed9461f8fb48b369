// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/noticebar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/shapes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace raiki {

namespace {

constexpr std::chrono::seconds doneIsShownFor{8};
constexpr int noticeIconSize = 18;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_undo->setIcon(lineIcon("undo"));
    m_close->setIcon(lineIcon("close"));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::m);
    layout->setSpacing(space::s);
    layout->addSpacing(space::l + noticeIconSize); // where the icon is painted, on whichever side that is
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_goes.setSingleShot(true);
    m_goes.setInterval(doneIsShownFor);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    hide();
}

void NoticeBar::tell(const QString &sentence, NoticeKind kind)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_undo->setVisible(kind == NoticeKind::Done);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (kind != NoticeKind::Problem)
        m_goes.start();
    else
        m_goes.stop();
}

void NoticeBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(
        tr("Undo this change (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const bool isProblem = m_kind == NoticeKind::Problem;
    const QRectF ground = QRectF(rect()).adjusted(space::l + 0.5, 0.5, -space::l - 0.5, -space::xs - 0.5);
    const QColor tint = isProblem ? theme.danger : theme.good;
    paintRounded(painter, ground, space::radius, mixed(theme.card, tint, 0.08),
                 mixed(theme.hairline, tint, 0.4));
    const QRect icon(static_cast<int>(ground.left()) + space::m,
                     static_cast<int>(ground.center().y()) - noticeIconSize / 2, noticeIconSize,
                     noticeIconSize);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
        lineIconPixmap(isProblem ? "warning" : "check", tint, noticeIconSize, devicePixelRatioF()));
}

} // namespace raiki
