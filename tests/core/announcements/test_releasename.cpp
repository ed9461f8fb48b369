// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/releasename.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

class TestReleaseName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEpisodes_data();
    void readsEpisodes();
    void readsFilmsAndBatches_data();
    void readsFilmsAndBatches();
    void leavesSentencesAlone_data();
    void leavesSentencesAlone();
    void pointsAtTitleAndEpisode();
};

void TestReleaseName::readsEpisodes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("season");
    QTest::addColumn<int>("episode");
    const auto row = [](const char *name, const char *title, int season, int episode) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(title) << season << episode;
    };
    row("sora-no-umi-episode-12-english-subbed", "sora no umi", -1, 12);
    row("[Group] Kaijuu 8-gou - 05v2 (720p) [1A2B3C4D].mkv", "Kaijuu 8-gou", -1, 5);
    row("[Group] Dandadan 2nd Season - 03 [1080p][ABCD1234].mkv", "Dandadan", 2, 3);
    row("[Group]_Kuroko_no_Basuke_S3_-_01_(51)_[720p][619C57A0].mkv", "Kuroko no Basuke", 3, 1);
    row("[Group] Sora to Umi - Ep02 [BDRip 1080p x264 FLAC].mkv", "Sora to Umi", -1, 2);
    row("[Group]Sora.no.Oto.EP07(BD.720p.AAC)[C37580F8].mkv", "Sora no Oto", -1, 7);
    row("Spy.x.Family.S02E03.1080p.WEB.H264-GROUP.mkv", "Spy x Family", 2, 3);
    row("Vivy - Eye's Song - S01E03 [1080p].mkv", "Vivy - Eye's Song", 1, 3);
    row("Sora no Uta E06v1.5 [1080p][AAC].mkv", "Sora no Uta", -1, 6);
    row("[Group] Kikai Ver1.1a - 08.5 (1080p) [1A2B3C4D].mkv", "Kikai Ver1.1a", -1, -1);
    row("Sora.no.Uta.S02E05.5.1080p.WEB-DL.mkv", "Sora no Uta", 2, -1);
    row("[Group] Yami Shibai 10 - 13 (1080p) [A0A563BF].mkv", "Yami Shibai", 10, 13);
    row("[Group] Monster No. 8 - 03 (720p) [A12B4C6D].mkv", "Monster No. 8", -1, 3);
    row("[Group] 91 Days - 04 [720p].mkv", "91 Days", -1, 4);
    row("[Group] Steins;Gate 0 - 12 [12345678].mkv", "Steins;Gate 0", -1, 12);
    row("Hyouka.12.mkv", "Hyouka", -1, 12);
    row("Sora.no.Uta.E1071.1080p.WEB-DL.mkv", "Sora no Uta", -1, 1071);
    row("Sora no Uta 1101 (1080p).mp4", "Sora no Uta", -1, 1101);
    row("[Group] Sora no Uta - The Final Season - 24 [1080p]", "Sora no Uta", -1, 24);
    row("[Group] Sora no Uta The Final - 24 [1080p]", "Sora no Uta The Final", -1, 24);
    row("【字幕】★04月新番★[夏日/Summer Bell][12][1080p][简日双语]", "夏日/Summer Bell", -1, 12);
    row("[Seed Destiny][07][BD 1080p].mkv", "Seed Destiny", -1, 7);
    row("Code_R2_TV_[20_of_25]_[HDTV_720p].mkv", "Code R2 TV", -1, 20);
    row("37 [Group]_Death_Book_-_37v2_[FINAL]_[6FA7D273].avi", "Death Book", -1, 37);
    row("[Group]_Tiger!_(2008)_-_01v2_-_The_Dragon_[1280x720].mkv", "Tiger!", -1, 1);
    row("show-name-episode-25-1080p.mp4", "show name", -1, 25);
    row("[Group] Prologue - 00 [73AD0735].mkv", "Prologue", -1, 0);
    row("[Group] Oreshura #01v2 - The Start [BD, 720p].mkv", "Oreshura", -1, 1);
    row("[Group][Mangaka no Hibi] 02 [BIG][X264_AAC][720P].mp4", "Mangaka no Hibi", -1, 2);
    row("[Group] Sora Tail - 100 Years Trip - 01 (1080p) [1107F3A9].mkv", "Sora Tail - 100 Years Trip", -1,
        1);
    row("[Group]_Space_Band_-_Session_10_-_An_Elegy_[720p].mkv", "Space Band", -1, 10);
    row("(BD) 赤い花 第01話 「花」 (1920x1080 x264 flac).mkv", "赤い花", -1, 1);
    row("[Group]_Sora_ni_Yakusoku_10_v2_[DVD][h264][C83D206B].mkv", "Sora ni Yakusoku", -1, 10);
    row("[Group FS]SteelAlchemist_09.rmvb", "SteelAlchemist", -1, 9);
    row("[group].Naxca.episode.01.DVDRip.[x264.He-aac.{Jpn}+Sub{Fr}].mkv", "Naxca", -1, 1);
    row("[Group]Mezza(DSX)_-_05_-_[x264_ogg]_[585d9971].mkv", "Mezza(DSX)", -1, 5);
    row("[Group] Futsuu no Umi ga [Locox] Yatte Mita. - 01 [BAD09C76].mkv",
        "Futsuu no Umi ga [Locox] Yatte Mita", -1, 1);
    row("[Group]_008-1_-_02_(H264)_[36D2444D].mkv", "008-1", -1, 2);
    row("[Seed Destiny HD REMASTER][07][Big5][720p][AVC_AAC][encoded by ME].mp4", "Seed Destiny", -1, 7);
    row("[字幕組][赤子彈][Red Bullet][11][1280x720].mp4", "Red Bullet", -1, 11);
    row("【GROUP】★【Silver Time】[24（END）][GB][720P_MP4]", "Silver Time", -1, 24);
    row("[Group] Senshi UC - episode.02 [BD 1920x1080 h264].mp4", "Senshi UC", -1, 2);
    row("Tool.[Group]_Umi_no_Riddle_-_01v2_[720p][69A307A2].mkv", "Umi no Riddle", -1, 1);
    row("Cybird 009 (1968) [TSXS] episode 06 [30C15D62].mp4", "Cybird 009", -1, 6);
    row("Denno Coil 1x24 - Children of the City", "Denno Coil", 1, 24);
    row("Natsu no Kaze! 2nd - 04 [ja][raw].mp4", "Natsu no Kaze!", 2, 4);
    row("One Ship - 1080", "One Ship", -1, 1080);
    row("Show Two 24 (Blu-Ray 1080p) [Group]", "Show Two", -1, 24);
    row("[Keeper].148.[Xvid.mp3].[FE68D5F1].avi", "Keeper", -1, 148);
    row("[Show Two].07.[Xvid.mp3].[FE68D5F1].avi", "Show Two", -1, 7);
    row("Umi no Jikan 2 [88F4F7F0].mkv", "Umi no Jikan", -1, 2);
    row("Show Two - S2 E7 - The Ring", "Show Two", 2, 7);
}

void TestReleaseName::readsEpisodes()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(int, season);
    QFETCH(int, episode);
    const std::optional<ReleaseName> read = readReleaseName(name);
    QVERIFY(read.has_value());
    QCOMPARE(read->title, title);
    QCOMPARE(numberOrNone(read->season), season);
    QCOMPARE(numberOrNone(read->episode), episode);
    QVERIFY(!read->isMovie && !read->isBatch);
}

void TestReleaseName::readsFilmsAndBatches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("batch");
    const auto row = [](const char *name, const char *title, bool batch) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(title) << batch;
    };
    row("[Group]_Summer_Days_[BD][h264-720p][9F311DAB].mkv", "Summer Days", false);
    row("[Group]_Summer_Days_2_[BD][h264-720p][9F311DAB].mkv", "Summer Days 2", false);
    row("[Group] Summer Days Movie 2 [9F311DAB].mkv", "Summer Days", false);
    row("Moving_Castle_(2004)_[1080p,BluRay]_-_GROUP v2.mkv", "Moving Castle", false);
    row("[GROUP]_One_Ship_Movie_9_vostfr_HD.avi", "One Ship", false);
    row("[Group] Magia Final Season (09-12) (1080p) [Batch]", "Magia", true);
    row("Sora no Uta (001-500) [Complete Series + Movies] (Dual Audio)", "Sora no Uta", true);
    row("[Group] Sora Saga (Season 2) [1080p][HEVC x265 10bit]", "Sora Saga", true);
    row("Paper.2006.1080p.BluRay.x264-GROUP.mkv", "Paper", false);
    row("[Group] Umi Camp - 01v2-04 [BDRip h264 1920x1080]", "Umi Camp", true);
    row("[Group] Umi Camp - 01v2-03v2 (1280x720 h264 AAC)", "Umi Camp", true);
    row("[Group] Umi Camp Complete [1080p][x265][Dual-Audio]", "Umi Camp", true);
    row("[Group] Umi Camp Complete Series (BD 1080p)", "Umi Camp", true);
    row("[Group] Umi Camp Vol.1&2 (BD 1080p 10bit FLAC)", "Umi Camp", true);
    row("[Group]_Umi_Camp_-_EX01_[BD][h264-720p][3E56EE18].mkv", "Umi Camp", true);
    row("[Group]_Umi_Camp_OP4a_(1280x720_Blu-Ray_FLAC)_[327A2375].mkv", "Umi Camp", true);
    row("[Group] Umi Camp (Black) #1-4 (BS11 1280x720 x264 AAC).mp4", "Umi Camp (Black)", true);
    row("Umi_1.11_We_Are_(Not)_Late_[1080p,BluRay,x264]_-_GROUP.mkv", "Umi 1.11 We Are (Not) Late", false);
    row("Umi Shin Gekijouban Q (BDrip 1920x1080 x264 FLACx2 5.1ch)-grp.mkv", "Umi Shin Gekijouban Q", false);
    row("[Group] Red Submarine No.6 (DVD, R2, Dual Audio) V3", "Red Submarine No.6", false);
    row("[Group]_Spice_and_Crow_II_00-12_(1280x720_Blu-Ray_FLAC)", "Spice and Crow", true);
    row("Paper.2006.JAPANESE.1080p.BluRay.x264-GROUP.mkv", "Paper", false);
    row("[Group] Momo - 01+02 [720p]", "Momo", true);
    row("[Group]_White_Days_1-13_(1280×720_Blu-Ray_FLAC)", "White Days", true);
    row("Detective - 316-317 [2411959B].mkv", "Detective", true);
    row("[Group] Vinland (Season 2) [1080p][HEVC] (Batch)", "Vinland", true);
}

void TestReleaseName::readsFilmsAndBatches()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(bool, batch);
    const std::optional<ReleaseName> read = readReleaseName(name);
    QVERIFY(read.has_value());
    QCOMPARE(read->title, title);
    QCOMPARE(read->isBatch, batch);
    QCOMPARE(read->isMovie, !batch);
    QVERIFY(!read->episode);
}

void TestReleaseName::leavesSentencesAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Medalist Season 2 premieres on January 24", "[News] Overlord returns - 10 things to know",
          "86 Eighty-Six", "Episode 12 is out", "", "[ ]", "The 1080 Pages Interview",
          "Manga Ranking For Sep 21 - 27"}) {
        QTest::newRow(name[0] == '\0' ? "empty" : name) << QString::fromUtf8(name);
    }
}

void TestReleaseName::leavesSentencesAlone()
{
    QFETCH(QString, name);
    QVERIFY(!readReleaseName(name));
}

void TestReleaseName::pointsAtTitleAndEpisode()
{
    const QString name = QStringLiteral("[Group] Kaijuu 8-gou - 05 (720p).mkv");
    const std::optional<ReleaseName> read = readReleaseName(name);
    QVERIFY(read.has_value());
    QCOMPARE(name.mid(read->titleSpan.start, read->titleSpan.length), QStringLiteral("Kaijuu 8-gou"));
    QCOMPARE(name.mid(read->episodeSpan.start, read->episodeSpan.length), QStringLiteral("05"));
}

RAIKI_TEST(TestReleaseName)
#include "test_releasename.moc"
