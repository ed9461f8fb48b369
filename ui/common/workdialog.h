// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

/** Stands over the window while something long is done to the list beside it: how far it is, and Cancel. */
namespace raiki {

class WorkDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param what is done, a sentence. Deletes itself when it is closed by done(). */
    WorkDialog(const QString &what, QWidget *parent);

    /** @param percent 0 to 100; before the first: nobody knows how much there is */
    void setPercent(int percent);
    /** Only asks: who works ends it. */
    void reject() override;

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace raiki
