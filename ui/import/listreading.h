// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

/** Reads list files on a worker: reading is pure, and a big file must not hold the window up. */
namespace raiki {

class ListReading final : public QObject
{
    Q_OBJECT

public:
    explicit ListReading(QObject *parent = nullptr);
    ~ListReading() override; ///< waits for what is being read

    /** Ends with read(), later; of several calls only the last one's answer comes. */
    void start(const ListFile &file, const ReadOptions &options);

Q_SIGNALS:
    void read(const std::shared_ptr<const raiki::Result<raiki::ListDocument>> &document);

private:
    QThreadPool m_worker;
    int m_newest = 0;
};

} // namespace raiki
