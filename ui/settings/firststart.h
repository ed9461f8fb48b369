// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

/** What is asked once: where to begin, whether feeds may be polled, whether to remind. Until it is answered
 * nobody is contacted. */
namespace raiki {

class OfferedFeeds;

class FirstStart final : public QDialog
{
    Q_OBJECT

public:
    FirstStart(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    /** Closed without an answer: not asked again, and nobody is contacted. */
    void reject() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** After the dialog has closed. */
    void importRequested();
    void addShowRequested();

private:
    enum class Step { Begin, Network, Reminders };

    [[nodiscard]] QVBoxLayout *addStep(const char *iconName, const QString &title, const QString &text);
    QRadioButton *addAnswer(QVBoxLayout *step, const QString &answer, const QString &meaning);
    void setUpBegin();
    void setUpNetwork();
    void setUpFeeds(QVBoxLayout *step);
    void setUpCatalogue(QVBoxLayout *step);
    void addBelowYes(QVBoxLayout *step, QWidget *part);
    void setUpReminders();
    void setUpButtons();
    void goTo(int step);
    void goOn();
    void giveHeight();
    void updateButtons();
    [[nodiscard]] bool save(NetworkConsent consent);
    [[nodiscard]] bool addChosenFeeds();
    void finish();

    Services m_services;
    Prompts &m_prompts;
    QStackedWidget *m_steps = nullptr;
    Step m_firstStep = Step::Begin; ///< of somebody with a list: the next one
    QLabel *m_place = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QRadioButton *m_import = nullptr;
    QRadioButton *m_addShow = nullptr;
    QRadioButton *m_empty = nullptr;
    QRadioButton *m_mayPoll = nullptr;
    QRadioButton *m_mayNot = nullptr;
    OfferedFeeds *m_feeds = nullptr; ///< the feeds to begin with; null where there are none to offer
    QCheckBox *m_updateCatalogue = nullptr;
    QRadioButton *m_remind = nullptr;
    QRadioButton *m_stayQuiet = nullptr;
};

} // namespace raiki
