// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/referencecatalogue.h"

#include "core/base/logging.h"
#include "core/base/wholefile.h"

#include <QFile>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** A newer list of shows is some megabytes. */
constexpr qint64 maxDocumentBytes = 128LL * 1024 * 1024;

bool looksLikeJson(const QByteArray &document)
{
    const QByteArray start = document.left(64).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
}

Result<Catalogue> opened(const QByteArray &document, const QString &version)
{
    if (document.size() > maxDocumentBytes)
        return Error{ErrorCode::TooLarge, QString::number(maxDocumentBytes)};
    Result<Catalogue> catalogue = looksLikeJson(document) ? Catalogue::fromBangumiData(document, version)
                                                          : Catalogue::fromSnapshot(document);
    if (catalogue && catalogue->showCount() == 0)
        return Error{ErrorCode::BadDocument, u"no shows"_s};
    return catalogue;
}

} // namespace

Result<PreparedCatalogue> prepareCatalogue(const QByteArray &document, const QString &version)
{
    Result<Catalogue> catalogue = opened(document, version);
    if (!catalogue)
        return catalogue.error();
    QByteArray snapshot = catalogue->toSnapshot();
    return PreparedCatalogue{std::make_shared<const Catalogue>(*std::move(catalogue)), std::move(snapshot)};
}

ReferenceCatalogue::ReferenceCatalogue(const QString &updateFile, Loader shipped, QObject *parent)
    : QObject(parent)
    , m_updateFile(updateFile)
    , m_shipped(std::move(shipped))
{
}

ReferenceCatalogue::~ReferenceCatalogue() = default;

const Catalogue &ReferenceCatalogue::current() const
{
    if (m_current)
        return *m_current;
    m_problem.reset();
    m_isUpdated = false;
    if (!m_updateFile.isEmpty() && QFile::exists(m_updateFile)) {
        const Result<QByteArray> bytes = readWholeFile(m_updateFile, maxDocumentBytes);
        Result<Catalogue> updated = bytes ? opened(*bytes, {}) : Result<Catalogue>(bytes.error());
        if (updated) {
            m_current = std::make_shared<const Catalogue>(*std::move(updated));
            m_isUpdated = true;
            return *m_current;
        }
        // A damaged update is no reason to know nothing: the shipped one still serves.
        m_problem = updated.error();
        qCWarning(lcTransfer) << "catalogue update not usable:" << m_problem->detail;
    }
    Result<Catalogue> shipped = m_shipped ? m_shipped() : Result<Catalogue>(Catalogue());
    if (!shipped)
        m_problem = shipped.error();
    m_current = std::make_shared<const Catalogue>(shipped ? *std::move(shipped) : Catalogue());
    return *m_current;
}

std::optional<Error> ReferenceCatalogue::problem() const
{
    return m_problem;
}

std::shared_ptr<const Catalogue> ReferenceCatalogue::shared() const
{
    static_cast<void>(current());
    return m_current;
}

bool ReferenceCatalogue::isUpdated() const
{
    static_cast<void>(current());
    return m_isUpdated;
}

Result<void> ReferenceCatalogue::take(PreparedCatalogue prepared)
{
    if (!m_updateFile.isEmpty()) {
        const Result<void> written = writeWholeFile(m_updateFile, prepared.snapshot);
        if (!written)
            return written;
    }
    m_current = std::move(prepared.catalogue);
    m_isUpdated = true;
    m_problem.reset();
    Q_EMIT changed();
    return {};
}

Result<void> ReferenceCatalogue::update(const QByteArray &document)
{
    Result<PreparedCatalogue> prepared = prepareCatalogue(document);
    if (!prepared)
        return prepared.error();
    return take(*std::move(prepared));
}

Result<void> ReferenceCatalogue::reset()
{
    if (!m_updateFile.isEmpty() && QFile::exists(m_updateFile) && !QFile::remove(m_updateFile))
        return Error{ErrorCode::NotWritable, m_updateFile};
    m_current.reset();
    m_problem.reset();
    Q_EMIT changed();
    return {};
}

} // namespace raiki
