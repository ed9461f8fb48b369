// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

/** The hand-made list files under tests/data/lists; a folder "x.zip" stands for the archive of its files. */
namespace raiki {

[[nodiscard]] QStringList listFileNames();
/** As its service hands it out: a folder comes packed. */
[[nodiscard]] QByteArray listFileBytes(const QString &name);

/** @param cipher what encrypts each file, as <zip.h> numbers it; 0: none */
[[nodiscard]] QByteArray zipped(const std::vector<ListFile> &files, quint16 cipher = 0);
[[nodiscard]] QByteArray gzippedBytes(const QByteArray &bytes);

} // namespace raiki
