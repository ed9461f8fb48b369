// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/inbox.h"
#include "ui/common/datetext.h"
#include "ui/common/listtext.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

/** One piece of news in full: the text with the words that say it marked, what Raiki reads, why, and what can
 * be done. */
namespace raiki {

class MarkedText;

class NewsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewsPanel(QWidget *parent = nullptr);

    /** How feeds are called; takes effect with the next setRow(). */
    void setSourceNames(const SourceNames &names) { m_sourceNames = names; }
    /** @param known what the list knew of the date beside this news */
    void setRow(const InboxRow &row, const std::optional<PremiereClaim> &known, const QDateTime &now,
                const DateStyle &style);
    /** What else can be dismissed with it; filled by who knows the other news, when it is about to show. */
    [[nodiscard]] QMenu *moreMenu() const;
    void retranslate();

Q_SIGNALS:
    void accepted();
    void correctionRequested();
    void dismissed();
    void showRequested();
    void articleRequested();

private:
    void setUpTexts();
    void setUpButtons();
    [[nodiscard]] QString reasonSentence(const InboxRow &row) const;

    SourceNames m_sourceNames;
    QLabel *m_origin = nullptr;
    MarkedText *m_title = nullptr;
    MarkedText *m_summary = nullptr;
    QLabel *m_readHeading = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_known = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_article = nullptr;
};

} // namespace raiki
