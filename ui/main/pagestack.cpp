// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/pagestack.h"

#include "ui/main/pages.h"

namespace raiki {

PageStack::PageStack(const Services &services, Prompts &prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_prompts(prompts)
{
}

Page &PageStack::page(PageId id)
{
    const auto found = m_pages.find(id);
    if (found != m_pages.end())
        return *found->second;
    Page *made = createPage(id, m_services, m_prompts, this);
    m_pages[id] = made;
    addWidget(made);
    connect(made, &Page::showRequested, this, &PageStack::showRequested);
    connect(made, &Page::pageRequested, this, &PageStack::pageRequested);
    connect(made, &Page::commandRequested, this, &PageStack::commandRequested);
    connect(made, &Page::noticed, this, &PageStack::noticed);
    connect(made, &Page::backRequested, this, &PageStack::backRequested);
    return *made;
}

} // namespace raiki
