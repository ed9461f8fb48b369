// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/** The drawn cover of a show. */
namespace raiki {

class CoverLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverLabel(QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
};

} // namespace raiki
