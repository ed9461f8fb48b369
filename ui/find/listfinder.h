// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QThreadPool>

#include <memory>

/** Keeps the list's titles ready to be searched: folded on a worker, again after a change. */
namespace raiki {

class ListFinder final : public QObject
{
    Q_OBJECT

public:
    explicit ListFinder(const Services &services, QObject *parent = nullptr);
    ~ListFinder() override;

    /** Brings it up to date where the list changed since; ready() tells when it is. */
    void prepare();
    /** What is ready; before the first time nothing is found. Never null. */
    [[nodiscard]] std::shared_ptr<const ListSearch> search() const { return m_search; }

    /** Whether ready() is still to come. */
    [[nodiscard]] bool isPreparing() const { return m_isBusy; }

Q_SIGNALS:
    void ready();

private:
    void take(std::shared_ptr<const ListSearch> search);

    Services m_services;
    QThreadPool m_worker;
    std::shared_ptr<const ListSearch> m_search;
    bool m_isStale = true;
    bool m_isBusy = false;
};

} // namespace raiki
