// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QDialog>

class QLabel;
class QPushButton;

/** How a subscribed feed does, its newest posts and what was flagged of them. Deletes itself when closed. */
namespace raiki {

class PostsList;

class FeedPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    FeedPreviewDialog(const Services &services, Prompts &prompts, FeedId feed, QWidget *parent = nullptr);

private:
    void setUpTexts();
    void setUpButtons();
    void reload();

    Services m_services;
    Prompts &m_prompts;
    FeedId m_feed;
    QUrl m_site;
    QLabel *m_title = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_none = nullptr;
    PostsList *m_posts = nullptr;
    QPushButton *m_article = nullptr;
    QPushButton *m_openSite = nullptr;
};

} // namespace raiki
