// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/listreading.h"

#include "core/tracker/listtransfer.h"

namespace raiki {

ListReading::ListReading(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

ListReading::~ListReading()
{
    m_worker.clear();
    m_worker.waitForDone(); // what it posts to us afterwards is dropped with us
}

void ListReading::start(const ListFile &file, const ReadOptions &options)
{
    const int number = ++m_newest;
    m_worker.clear();
    m_worker.start([this, file, options, number] {
        const auto document =
            std::make_shared<const Result<ListDocument>>(ListTransfer::readAny(file, options));
        const auto deliver = [this, document, number] {
            if (number == m_newest)
                Q_EMIT read(document);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

} // namespace raiki
