// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/places.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    bool hasPlurals = false;
    bool isFinished = true;
    QStringList forms; ///< one, or one a plural form
};

using Messages = QHash<QString, Message>; ///< by context, source and comment

Message readMessage(QXmlStreamReader &xml, const QString &context, QString &key)
{
    Message message;
    message.hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.hasPlurals) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    key = context + u'\x1f' + message.source + u'\x1f' + comment;
    return message;
}

Messages messagesOf(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString key;
            const Message message = readMessage(xml, context, key);
            messages.insert(key, message);
        }
    }
    return messages;
}

/** The places for arguments, each once: a translation may name one twice, never leave one out. */
std::set<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?(?:[0-9]|n)"_s);
    std::set<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured().remove(u'L')); // as the language writes numbers
    return places;
}

/** Of what is counted, a form may say "one" in a word. */
bool keepsPlaces(const Message &message)
{
    const std::set<QString> wanted = placesIn(message.source);
    return std::all_of(message.forms.begin(), message.forms.end(), [&](const QString &form) {
        std::set<QString> given = placesIn(form);
        if (message.hasPlurals)
            given.insert(u"%n"_s);
        return given == wanted;
    });
}

QStringList tags()
{
    QStringList tags = QDir(sourceFolder() + u"/translations"_s).entryList({u"raiki_*.ts"_s}, QDir::Files);
    for (QString &tag : tags)
        tag = tag.chopped(3).mid(6);
    return tags;
}

} // namespace

/** Each language says everything that the sources say, and nothing that they do not. */
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languageIsComplete_data();
    void languageIsComplete();
    void everyLanguageIsBuilt();

private:
    Messages m_asked; ///< what the sources ask for
};

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  {u"app"_s, u"ui"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-ts"_s,
                   folder.filePath(u"raiki_xx.ts"_s)});
    QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().right(2000).constData());
    m_asked = messagesOf(folder.filePath(u"raiki_xx.ts"_s));
    QVERIFY(m_asked.size() > 1000);
}

void TestTranslations::languageIsComplete_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag : tags())
        QTest::newRow(qPrintable(tag)) << tag;
}

void TestTranslations::languageIsComplete()
{
    QFETCH(const QString, tag);
    const bool isEnglish = tag == u"en"; // which needs its plurals only
    const Messages messages = messagesOf(sourceFolder() + u"/translations/raiki_"_s + tag + u".ts"_s);
    QStringList problems;
    for (auto asked = m_asked.begin(); asked != m_asked.end(); ++asked) {
        if (!messages.contains(asked.key()) && (!isEnglish || asked->hasPlurals))
            problems << u"missing: "_s + asked->source;
    }
    const qsizetype pluralForms = tag == u"ja" || tag == u"zh_CN" ? 1 : 2;
    for (auto said = messages.begin(); said != messages.end(); ++said) {
        const Message &message = *said;
        if (!m_asked.contains(said.key()))
            problems << u"nobody says: "_s + message.source;
        else if (!message.isFinished || message.forms.contains(QString()))
            problems << u"unfinished: "_s + message.source;
        else if (message.forms.size() != (message.hasPlurals ? pluralForms : 1))
            problems << u"plural forms: "_s + message.source;
        else if (!keepsPlaces(message))
            problems << u"arguments: "_s + message.source + u" → "_s + message.forms.join(u" / ");
    }
    problems.sort();
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n"_s + problems.join(u'\n')));
}

void TestTranslations::everyLanguageIsBuilt()
{
    QFile list(sourceFolder() + u"/translations/CMakeLists.txt"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"set\\(raiki_languages ([^)]+)\\)"_s);
    QStringList built = line.match(QString::fromUtf8(list.readAll())).captured(1).split(u' ');
    built.sort();
    QCOMPARE(built, tags());
}

RAIKI_TEST(TestTranslations)
#include "test_translations.moc"
