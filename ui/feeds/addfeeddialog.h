// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

/**
 * From the address of a site, a feed, a calendar or a channel to a subscription: looks behind it, shows what
 * it would read, subscribes. Nobody is contacted without consent. Deletes itself when closed.
 */
namespace raiki {

class PostsList;

class AddFeedDialog final : public QDialog
{
    Q_OBJECT

public:
    AddFeedDialog(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    ~AddFeedDialog() override;

    void done(int result) override;

Q_SIGNALS:
    /** @param found what was seen of it, alive during the call; null: nothing */
    void added(raiki::FeedId feed, const raiki::FoundFeed *found);

private:
    enum class State {
        Asking,  ///< for an address
        Looking, ///< behind it
        Unseen,  ///< not looked at, or not reached: it can be added as it is
        Found,
    };

    void setUpAddress();
    void setUpResult();
    void setUpButtons();
    void setState(State state);
    void setNote(const QString &note);
    void grow(int least);
    /** The text of the address changed: what was found is not of it. */
    void forget();
    void lookOrStop();
    void look(const QUrl &address);
    void stopLooking();
    void take(FeedSearch search);
    void takeFailure(const HttpFailure &failure);
    void showFeed(int place);
    [[nodiscard]] QString findings(const FoundFeed &feed, const std::vector<FeedPost> &posts) const;
    void subscribe();
    void addUnseen();
    void add(const QUrl &url, const FoundFeed *found);

    Services m_services;
    Prompts &m_prompts;
    State m_state = State::Asking;
    std::vector<FoundFeed> m_found;
    quint64 m_search = 0; ///< counts them: only the last one's answer is taken
    QLineEdit *m_address = nullptr;
    QPushButton *m_look = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_result = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    PostsList *m_posts = nullptr;
    QPushButton *m_unseen = nullptr;
    QPushButton *m_subscribe = nullptr;
};

} // namespace raiki
