// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

/**
 * Every question that stops a user: confirmations, file choosers, a line of text, opening a link. Injected,
 * so that tests answer at once. Nothing here blocks: the answer comes later through a callback, and not at
 * all where the user says no or the parent is gone.
 */
namespace raiki {

struct Confirmation
{
    QString title;
    QString text;    ///< what will happen, plain
    QString yesText; ///< the verb: "Remove"
    bool isDestructive = false;
};

struct FileQuestion
{
    QString title;
    QString suggestedName;
    QStringList filters; ///< "CSV files (*.csv)"
    enum class Modality {
        Over,
        Beside
    } modality = Modality::Over; ///< whether the window can be used meanwhile
};

struct TextQuestion
{
    QString title;
    QString label;
    QString text; ///< to begin with
    QString okText;
};

struct ChoiceQuestion
{
    QString title;
    QString label;
    QStringList choices; ///< each a different text; the first is chosen to begin with
    QString okText;
};

class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void confirm(QWidget *parent, const Confirmation &question, std::function<void()> agreed) = 0;
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> chosen) = 0;
    /** @param title of the question @param chosen gets an absolute path */
    virtual void openFolder(QWidget *parent, const QString &title,
                            std::function<void(const QString &path)> chosen) = 0;
    virtual void askText(QWidget *parent, const TextQuestion &question,
                         std::function<void(const QString &text)> given) = 0;
    /** @param chosen gets the place of one of the choices */
    virtual void choose(QWidget *parent, const ChoiceQuestion &question,
                        std::function<void(int place)> chosen) = 0;
    /** What must be read. @p text plain: what, where, what to do. @p read when it was closed; may be empty */
    virtual void tell(QWidget *parent, const QString &title, const QString &text,
                      std::function<void()> read) = 0;
    void tell(QWidget *parent, const QString &title, const QString &text) { tell(parent, title, text, {}); }
    /** In the user's browser; anything but http and https is refused. @return whether it was opened */
    virtual bool openLink(const QUrl &link) = 0;
};

} // namespace raiki
