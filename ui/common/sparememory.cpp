// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/sparememory.h"

#include <QThreadPool>
#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace raiki {

void giveSpareMemoryBackIn(std::chrono::milliseconds delay, QObject *context)
{
#ifdef __GLIBC__
    // Not here: after the import of a long list it takes a hundred milliseconds and more.
    QTimer::singleShot(delay, context, [] { QThreadPool::globalInstance()->start([] { malloc_trim(0); }); });
#else
    Q_UNUSED(delay)
    Q_UNUSED(context)
#endif
}

} // namespace raiki
