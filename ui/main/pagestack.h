// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QStackedWidget>

#include <map>

/** The pages, each made when it is first asked for; what any of them asks the window for comes out here. */
namespace raiki {

class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] Page &page(PageId id);

Q_SIGNALS:
    void showRequested(raiki::ShowId show, raiki::SeasonId season);
    void pageRequested(raiki::PageId page);
    void commandRequested(raiki::WindowCommand command);
    void noticed(const QString &sentence, raiki::NoticeKind kind);
    void backRequested();

private:
    Services m_services;
    Prompts &m_prompts;
    std::map<PageId, Page *> m_pages;
};

} // namespace raiki
