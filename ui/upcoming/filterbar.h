// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/upcoming/upcomingfilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

/** The choices above what comes. They are kept over a restart, the typed words are not. */
namespace raiki {

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const UpcomingFilter &filter() const { return m_filter; }
    /** What can be chosen; a chosen one that is gone is kept. */
    void setPlatforms(const QStringList &platforms);
    /** Everything is wanted again. */
    void clear();
    void focusWords();
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    /** Enter in the field. */
    void leaveRequested();

private:
    [[nodiscard]] QComboBox *addChoice();
    void setUpChoices();
    void take();
    void showFilter();
    void read();
    void save() const;

    UpcomingFilter m_filter;
    QLineEdit *m_words = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_track = nullptr;
    QComboBox *m_certainty = nullptr;
    QCheckBox *m_listed = nullptr;
    QCheckBox *m_new = nullptr;
    bool m_isShowing = false; ///< the widgets are being set, not used
};

} // namespace raiki
