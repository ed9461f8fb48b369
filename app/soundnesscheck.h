// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

class QThread;

/**
 * Reads the whole database for damage beside the window, on a thread and a connection of its own (0.1 s for
 * 50 MB). To be started once the window is painted, which would share processor and disk with it. Nothing
 * should be written before it has ended.
 */
namespace raiki {

class SoundnessCheck final : public QObject
{
    Q_OBJECT

public:
    /** @param path a database that opens */
    explicit SoundnessCheck(const QString &path, QObject *parent = nullptr);
    /** Waits for the thread. */
    ~SoundnessCheck() override;

    /** Begins; the second time it does nothing. */
    void start();

Q_SIGNALS:
    /** Once, on the thread of this object. @param outcome DatabaseCorrupt where a page is damaged */
    void finished(const raiki::Result<void> &outcome);

private:
    Result<void> m_outcome;
    std::unique_ptr<QThread> m_thread;
};

} // namespace raiki
