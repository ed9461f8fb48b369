// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"
#include "ui/common/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/** What the news really says: another show, season or date. Teaches the show's name by the user's leave. */
namespace raiki {

class CorrectionDialog final : public QDialog
{
    Q_OBJECT

public:
    CorrectionDialog(const InboxRow &row, const std::vector<FollowedSeason> &seasons,
                     const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void corrected(const raiki::Inbox::Correction &correction);

private:
    void setUpFields(const InboxRow &row, const std::vector<FollowedSeason> &seasons);
    void setUpButtons();
    /** Nothing where it is no date. */
    [[nodiscard]] std::optional<FuzzyDate> typedDate() const;
    void check();
    void finish();

    const Services m_services;
    QComboBox *m_show = nullptr;
    QSpinBox *m_season = nullptr;
    QLineEdit *m_date = nullptr;
    QLabel *m_dateMeaning = nullptr;
    QCheckBox *m_learn = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace raiki
