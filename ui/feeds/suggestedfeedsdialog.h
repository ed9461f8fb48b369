// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QDialog>

class QLabel;
class QPushButton;

/** Offers the feeds that Raiki suggests and the list does not have yet. Deletes itself when closed. */
namespace raiki {

class OfferedFeeds;

class SuggestedFeedsDialog final : public QDialog
{
    Q_OBJECT

public:
    SuggestedFeedsDialog(const Services &services, const std::vector<DefaultFeed> &offered,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    void added(int feeds);

private:
    void count();
    void add();

    Services m_services;
    OfferedFeeds *m_feeds = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace raiki
