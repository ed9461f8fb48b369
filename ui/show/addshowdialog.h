// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

/** Adds a show: found in the catalogue while typing, or as the words say where it knows none. Deletes itself
 * when closed. */
namespace raiki {

class CatalogueModel;

class AddShowDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddShowDialog(const Services &services, QWidget *parent = nullptr);

    /** As if the user had typed @p text. */
    void searchFor(const QString &text);

Q_SIGNALS:
    /** @param name the show's title and the season that was added */
    void added(raiki::ShowId show, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Then { Close, Another };

    void setUpSearch();
    void setUpChoices();
    void setUpButtons();
    void search();
    void takeChoice();
    [[nodiscard]] QString newsSentence() const;
    void fillSeasons();
    void addSeasonRow(const CatalogueShow &show, size_t place);
    void add(Then then);
    void finish(const ChangeSet &applied, Then then);
    [[nodiscard]] QString addedName(const ChangeSet &applied) const;
    [[nodiscard]] Result<ChangeSet> changes() const;
    [[nodiscard]] AddChoice choice() const;

    Services m_services;
    QTimer m_pause; ///< of typing
    CatalogueModel *m_model = nullptr;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_season = nullptr;
    QComboBox *m_status = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_added = nullptr; ///< what went into the list last, while the dialog stays
    QPushButton *m_cancel = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addAnother = nullptr;
};

} // namespace raiki
