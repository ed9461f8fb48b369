// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

/** The user's own word on a premiere, as precise as they like; says at once how it is understood. */
namespace raiki {

class PremiereDialog final : public QDialog
{
    Q_OBJECT

public:
    PremiereDialog(const QString &what, const FuzzyDate &current, const Services &services, QWidget *parent);

Q_SIGNALS:
    /** Unknown: the user's word is withdrawn. */
    void dateChosen(const raiki::FuzzyDate &date);

private:
    void read();
    void choose();

    Services m_services;
    QLineEdit *m_text = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_set = nullptr;
    std::optional<FuzzyDate> m_date;
};

} // namespace raiki
