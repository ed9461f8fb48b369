// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"

/** The real prompts: the desktop's file dialogs and our own message boxes, window-modal and never blocking.
 */
namespace raiki {

class DesktopPrompts final : public Prompts
{
public:
    void confirm(QWidget *parent, const Confirmation &question, std::function<void()> agreed) override;
    void openFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &path)> chosen) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &path)> chosen) override;
    void openFolder(QWidget *parent, const QString &title,
                    std::function<void(const QString &path)> chosen) override;
    void askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(const QString &text)> given) override;
    void choose(QWidget *parent, const ChoiceQuestion &question,
                std::function<void(int place)> chosen) override;
    using Prompts::tell;
    void tell(QWidget *parent, const QString &title, const QString &text,
              std::function<void()> read) override;
    bool openLink(const QUrl &link) override;
};

} // namespace raiki
