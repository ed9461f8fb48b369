// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listedits.h"
#include "ui/common/shapes.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/** What a show is called, by whom, the user's own aliases, and where else it is to be read about. */
namespace raiki {

class FlowLayout;

class ShowNamesCard final : public Card
{
    Q_OBJECT

public:
    explicit ShowNamesCard(QWidget *parent = nullptr);

    void setShow(const ShowDetails &details);
    void retranslate();

Q_SIGNALS:
    void aliasRequested();
    void aliasRemoved(const QString &alias);
    void linkRequested(const QUrl &link);

private:
    void addName(const QString &label, const QString &text);
    void addLink(const QString &text, const QUrl &link);
    void addAliases(const QStringList &aliases);

    QLabel *m_heading = nullptr;
    QGridLayout *m_names = nullptr;
    FlowLayout *m_links = nullptr;
    QPushButton *m_addAlias = nullptr;
};

} // namespace raiki
