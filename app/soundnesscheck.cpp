// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/soundnesscheck.h"

#include "core/store/database.h"

#include <QThread>

namespace raiki {

namespace {

Result<void> checked(const QString &path)
{
    const auto database = Database::openReadOnly(path);
    return database ? Result<void>() : database.error();
}

} // namespace

SoundnessCheck::SoundnessCheck(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, path] { m_outcome = checked(path); }))
{
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT finished(m_outcome); });
}

void SoundnessCheck::start()
{
    if (!m_thread->isRunning() && !m_thread->isFinished())
        m_thread->start();
}

SoundnessCheck::~SoundnessCheck()
{
    m_thread->wait();
}

} // namespace raiki
