// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/page.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace raiki {

namespace {

/** Whoever reads a page's last lines goes on seeing them when a notice takes its room at the window's foot.
 */
class EndKeeper final : public QObject
{
public:
    explicit EndKeeper(QScrollArea *area)
        : QObject(area)
        , m_bar(area->verticalScrollBar())
    {
        area->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            const auto *resized = static_cast<QResizeEvent *>(event); // the type was checked
            const bool isAtEnd = m_bar->maximum() > 0 && m_bar->value() == m_bar->maximum();
            if (isAtEnd && resized->size().height() < resized->oldSize().height())
                QTimer::singleShot(0, m_bar, [bar = m_bar] { bar->setValue(bar->maximum()); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollBar *m_bar;
};

} // namespace

Page::Page(PageId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_lead(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_title(plainLabel(this))
    , m_summary(mutedLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setTitleFont(m_title);
    for (QLabel *label : {m_title, m_summary}) { // in a narrow window beside its buttons
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    m_header->setSpacing(space::s);
    m_lead->setSpacing(space::s);
    m_lead->addLayout(texts, 1);
    m_buttons->setSpacing(space::s);
    m_header->addLayout(m_lead, 1);
    m_header->addLayout(m_buttons);
    m_header->setAlignment(m_buttons, Qt::AlignLeft | Qt::AlignTop);
    m_layout->setContentsMargins(space::l, space::l, space::l, 0);
    m_layout->setSpacing(space::m);
    m_layout->addLayout(m_header);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::focusFirst()
{
    if (m_content)
        m_content->setFocus(Qt::OtherFocusReason);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void Page::addHeaderButton(QAbstractButton *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

QPushButton *Page::addHeaderAction(const char *iconName, bool isPrimary)
{
    auto *button = new QPushButton(this);
    button->setIcon(isPrimary ? lineIcon(iconName, QPalette::HighlightedText) : lineIcon(iconName));
    setPrimary(button, isPrimary);
    addHeaderButton(button);
    return button;
}

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
    if (auto *area = qobject_cast<QScrollArea *>(content))
        new EndKeeper(area); // the area owns it
}

void Page::addAboveContent(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignLeading);
}

void Page::addHeaderLead(QWidget *widget)
{
    m_lead->insertWidget(0, widget, 0, Qt::AlignTop);
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeButtons();
    if (event->type() == QEvent::LanguageChange && m_hasTexts)
        retranslate(); // the new words ask for a layout
    return QWidget::event(event);
}

/**
 * Where they would take half of the line from the title, they stand below it. Asks and never
 * invalidates: that posts the next LayoutRequest, and the page would lay itself out for ever.
 */
void Page::placeButtons()
{
    const bool isBelow = m_buttons->sizeHint().width() > width() / 2;
    m_header->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_hasTexts) {
        m_hasTexts = true;
        retranslate();
        placeButtons();
    }
    QWidget::showEvent(event);
}

} // namespace raiki
