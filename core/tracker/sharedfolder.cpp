// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/sharedfolder.h"

#include "core/base/logging.h"
#include "core/base/wholefile.h"
#include "core/tracker/listtransfer.h"
#include "core/transfer/wholelist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestDevice = 40;
constexpr int attempts = 5;
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** The settings of a machine are its own, also where its list begins as a copy of another one. */
ListDocument withoutSettings(ListDocument document)
{
    WholeList list = *document.whole;
    list.settings.clear();
    document.whole = std::make_shared<const WholeList>(std::move(list));
    return document;
}

/** Those of other machines. */
QFileInfoList othersIn(const SharedFolder &folder)
{
    QFileInfoList files =
        QDir(folder.path).entryInfoList({u"raiki-*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    files.removeIf([&folder](const QFileInfo &file) { return file.fileName() == folder.ownFile; });
    return files;
}

bool isAsKnown(const QFileInfo &file, const KnownFile &known)
{
    return known.size == file.size() && known.modified == file.lastModified();
}

QString ownPath(const SharedFolder &folder)
{
    return QDir(folder.path).filePath(folder.ownFile);
}

class Exchange final
{
public:
    Exchange(const SharedFolder &folder, SharedFolderMemory &memory, ListTransfer &transfer)
        : m_folder(folder)
        , m_memory(memory)
        , m_transfer(transfer)
    {
    }

    Result<void> takeOthers()
    {
        QHash<QString, KnownFile> seen;
        const QFileInfoList files = othersIn(m_folder);
        for (const QFileInfo &file : files) {
            KnownFile &known = seen[file.fileName()];
            known = m_memory.files.value(file.fileName());
            if (!isAsKnown(file, known)) {
                if (const Result<void> taken = takeOne(file, known); !taken)
                    return taken;
            }
            if (known.isUnread)
                report.unread.append(file.fileName());
        }
        m_memory.files = seen;
        return {};
    }

    Result<void> writeOwn()
    {
        const Result<WrittenList> list = m_transfer.exportList(u"json"_s);
        if (!list)
            return list.error();
        const QString path = ownPath(m_folder);
        const QByteArray digest = digestOf(list->bytes);
        if (m_memory.written.isEmpty())
            m_memory.written = digestOf(readWholeFile(path, mostBytes).valueOr({}));
        if (digest == m_memory.written && QFileInfo::exists(path))
            return {};
        if (const Result<void> written = writeWholeFile(path, list->bytes); !written)
            return written;
        m_memory.written = digest;
        report.hasWritten = true;
        return {};
    }

    ExchangeReport report;

private:
    /** @return an error of our own side; what is wrong with the file is noted */
    Result<void> takeOne(const QFileInfo &file, KnownFile &known)
    {
        const Result<QByteArray> bytes = readWholeFile(file.filePath(), mostBytes);
        const QByteArray digest = bytes ? digestOf(*bytes) : QByteArray();
        if (bytes && digest == known.digest) { // touched, or known from an earlier run
            known = {digest, file.size(), file.lastModified()};
            return {};
        }
        ReadOptions options;
        options.format = u"json"_s;
        const Result<ListDocument> document =
            bytes ? ListTransfer::readAny({file.fileName(), *bytes}, options) : bytes.error();
        if (!document || !document->whole) {
            qCInfo(lcTransfer) << file.fileName() << "is no list that could be merged";
            // The digest of what was merged before stays.
            known = {known.digest, file.size(), file.lastModified(), true};
            return {};
        }
        const Result<bool> merged = merge(withoutSettings(*document), file.fileName());
        if (!merged)
            return merged.error();
        known = {digest, file.size(), file.lastModified()};
        m_memory.files.insert(file.fileName(), known); // also where a later file fails
        if (*merged)
            report.merged.append(file.fileName());
        return {};
    }

    /** The user may change the list meanwhile: then it is planned anew. */
    Result<bool> merge(const ListDocument &document, const QString &name)
    {
        Result<bool> merged = Error{ErrorCode::Conflict, name};
        for (int attempt = 0; attempt < attempts && !merged && merged.error().code == ErrorCode::Conflict;
             ++attempt) {
            const Result<ImportPlan> plan = m_transfer.planOf(document, name, ConflictPolicy::Newer);
            const Result<ChangeSet> applied = plan ? m_transfer.apply(*plan, {}, u"merge"_s) : plan.error();
            merged = applied ? Result<bool>(!applied->isEmpty()) : applied.error();
        }
        return merged;
    }

    const SharedFolder &m_folder;
    SharedFolderMemory &m_memory;
    ListTransfer &m_transfer;
};

} // namespace

QString sharedFileName(const QString &database)
{
    QString device;
    for (const QChar letter : QSysInfo::machineHostName().section(u'.', 0, 0).left(longestDevice))
        device += letter.isLetterOrNumber() ? letter : u'-';
    const QByteArray place = QSysInfo::machineUniqueId() + '\0' + QDir(database).absolutePath().toUtf8();
    const QByteArray mark = digestOf(place).left(6);
    return u"raiki-"_s + (device.isEmpty() ? u"list"_s : device) + u'-' + QString::fromLatin1(mark) +
           u".json"_s;
}

bool hasNews(const SharedFolder &folder, const SharedFolderMemory &memory)
{
    const QFileInfoList files = othersIn(folder);
    return !QFileInfo::exists(ownPath(folder)) ||
           std::any_of(files.begin(), files.end(), [&memory](const QFileInfo &file) {
               return !isAsKnown(file, memory.files.value(file.fileName()));
           });
}

Result<ExchangeReport> exchangeLists(const SharedFolder &folder, OwnFile ownFile, SharedFolderMemory &memory,
                                     ListTransfer &transfer)
{
    if (!QFileInfo(folder.path).isDir())
        return Error{ErrorCode::NotFound, folder.path};
    Exchange exchange(folder, memory, transfer);
    if (const Result<void> taken = exchange.takeOthers(); !taken)
        return taken.error();
    const bool mayDiffer = ownFile == OwnFile::Outdated || !exchange.report.merged.isEmpty() ||
                           !QFileInfo::exists(ownPath(folder));
    if (mayDiffer) {
        if (const Result<void> written = exchange.writeOwn(); !written)
            return written.error();
    }
    return std::move(exchange.report);
}

} // namespace raiki
