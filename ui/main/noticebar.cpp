// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/noticebar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/main/footstrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace raiki {

namespace {

constexpr std::chrono::seconds doneIsShownFor{8};

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
    QHBoxLayout *layout = createStripLayout(this, space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_goes.setSingleShot(true);
    m_goes.setInterval(doneIsShownFor);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_undoThis)
            m_undoThis();
        else
            Q_EMIT undoRequested();
    });
    hide();
}

void NoticeBar::tell(const QString &sentence, NoticeKind kind, const std::function<void()> &undo)
{
    m_kind = kind;
    m_undoThis = undo;
    nameUndo();
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
    nameUndo();
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
}

/** The key undoes changes of the list alone. */
void NoticeBar::nameUndo()
{
    const QString key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_undo->setToolTip(m_undoThis ? QString() : tr("Undo this change (%1)").arg(key));
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool isProblem = m_kind == NoticeKind::Problem;
    paintStrip(this, isProblem ? "warning" : "check", isProblem ? theme.danger : theme.good);
}

} // namespace raiki
