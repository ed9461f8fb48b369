// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/find/listfinder.h"

namespace raiki {

ListFinder::ListFinder(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_search(std::make_shared<ListSearch>())
{
    m_worker.setMaxThreadCount(1);
    connect(&m_services.watchlist, &Watchlist::changed, this, [this] { m_isStale = true; });
}

ListFinder::~ListFinder()
{
    m_worker.waitForDone(); // its answer is posted to this object
}

void ListFinder::prepare()
{
    if (!m_isStale || m_isBusy)
        return;
    Result<std::vector<ListedTitles>> titles = m_services.watchlist.titles();
    if (!titles)
        return; // what was ready still serves
    m_isStale = false;
    m_isBusy = true;
    m_worker.start([this, shows = std::make_shared<std::vector<ListedTitles>>(*std::move(titles))] {
        auto search = std::make_shared<const ListSearch>(std::move(*shows));
        QMetaObject::invokeMethod(
            this, [this, search] { take(search); }, Qt::QueuedConnection);
    });
}

void ListFinder::take(std::shared_ptr<const ListSearch> search)
{
    m_search = std::move(search);
    m_isBusy = false;
    Q_EMIT ready();
    prepare(); // a change came meanwhile
}

} // namespace raiki
