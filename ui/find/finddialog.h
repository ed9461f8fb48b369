// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"
#include "ui/find/finditem.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

/** One line to find anything by: shows of the list, of the catalogue, pages and commands. */
namespace raiki {

class FindModel;
class ListFinder;

class FindDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param finder borrowed, outlives it; @param actions what the window does, borrowed while they live */
    FindDialog(const Services &services, ListFinder &finder, const QList<QAction *> &actions,
               QWidget *parent);

Q_SIGNALS:
    /** After the dialog closed itself, one of these; actions are triggered by the dialog. */
    void showChosen(raiki::ShowId show);
    /** A show that only the catalogue has. @param title one that finds it there */
    void knownChosen(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpField();
    void setUpList();
    void search();
    void tellCurrent();
    void chooseCurrent();
    void choose(const QModelIndex &index);

    Services m_services;
    ListFinder &m_finder;
    CommandSearch m_commands;
    FindModel *m_model = nullptr;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    bool m_wasActive = false;
    bool m_choosesWhenReady = false;
};

} // namespace raiki
