// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coverpictures.h"
#include "ui/common/prompts.h"

#include <QAbstractButton>

/** The cover of a show: a button to choose the fan's own picture by, or to take it away. */
namespace raiki {

class CoverLabel final : public QAbstractButton
{
    Q_OBJECT

public:
    /** All borrowed, they outlive this. */
    CoverLabel(CoverFiles &files, Prompts &prompts, QWidget *parent = nullptr);

    void setShow(ShowId show, const QString &title);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override { return {48, 64}; }

Q_SIGNALS:
    /** A picture was not taken. */
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();
    void choosePicture();
    void take(const QString &path);
    void removePicture();

    CoverFiles &m_files;
    Prompts &m_prompts;
    CoverPictures m_pictures;
    ShowId m_show;
    QString m_title;
};

} // namespace raiki
