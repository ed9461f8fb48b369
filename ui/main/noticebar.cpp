// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/noticebar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/main/footstrip.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace raiki {

namespace {

/** Long enough to read it and to go for its button; who is on it has all the time. */
constexpr std::chrono::seconds doneIsShownFor{12};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    m_close->setIcon(lineIcon("close"));
    m_close->setAutoRaise(true);
    QHBoxLayout *layout = createStripLayout(this, space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_goes.setSingleShot(true);
    m_goes.setInterval(doneIsShownFor);
    connect(&m_goes, &QTimer::timeout, this, &NoticeBar::leave);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::leave);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        leave();
        if (m_undoThis)
            m_undoThis();
        else if (m_offersRedo)
            Q_EMIT redoRequested();
        else
            Q_EMIT undoRequested();
    });
    connect(qobject_cast<QApplication *>(QCoreApplication::instance()), &QApplication::focusChanged, this,
            &NoticeBar::noteFocus);
    hide();
}

/** A button that goes with the keyboard tells of it when the bar is only a QWidget any more. */
NoticeBar::~NoticeBar()
{
    QCoreApplication::instance()->disconnect(this);
}

void NoticeBar::tell(const QString &sentence, NoticeKind kind, const std::function<void()> &undo)
{
    m_kind = kind;
    m_undoThis = undo;
    m_offersRedo = false;
    nameUndo();
    m_text->setText(sentence);
    m_undo->setVisible(kind == NoticeKind::Done);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (kind != NoticeKind::Problem && !underMouse())
        m_goes.start();
    else
        m_goes.stop();
}

void NoticeBar::offerRedo()
{
    m_offersRedo = true;
    nameUndo();
    m_undo->show();
}

/** The keyboard goes back to where it came from, not to whatever comes next in the window. */
void NoticeBar::leave()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    if (hadKeyboard && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    hide();
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_goes.stop();
    QWidget::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    if (isVisible() && m_kind != NoticeKind::Problem)
        m_goes.start();
    QWidget::leaveEvent(event);
}

void NoticeBar::noteFocus(QWidget *old, QWidget *now)
{
    if (now && old && isAncestorOf(now) && !isAncestorOf(old) && old->window() == window())
        m_cameFrom = old;
}

void NoticeBar::retranslate()
{
    nameUndo();
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
}

/** The key undoes changes of the list alone. */
void NoticeBar::nameUndo()
{
    const auto key = [](QKeySequence::StandardKey which) -> QString {
        return QKeySequence(which).toString(QKeySequence::NativeText);
    };
    m_undo->setIcon(lineIcon(m_offersRedo ? "redo" : "undo"));
    m_undo->setText(m_offersRedo ? tr("Redo") : tr("Undo"));
    if (m_offersRedo)
        m_undo->setToolTip(tr("Do this change again (%1)").arg(key(QKeySequence::Redo)));
    else
        m_undo->setToolTip(m_undoThis ? QString() : tr("Undo this change (%1)").arg(key(QKeySequence::Undo)));
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool isProblem = m_kind == NoticeKind::Problem;
    paintStrip(this, isProblem ? "warning" : "check", isProblem ? theme.danger : theme.good);
}

} // namespace raiki
