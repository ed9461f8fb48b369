// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/columnwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Words for one value, a blank between them: each as plainWord() makes it. */
template <class Value>
struct WordsFor
{
    Value value;
    QStringView words;
};

/** Clang up to 16 needs to be told. */
template <class Value>
WordsFor(Value, QStringView) -> WordsFor<Value>;

constexpr std::array headerWords{
    WordsFor{
        ListField::Title,
        QStringView(
            u"title name anime animetitle seriestitle showtitle show series seriesname animename maintitle "
            u"タイトル 作品名 作品 アニメ アニメ名 番組名 アニメタイトル titel serie animetitel título "
            u"titulo nombre "
            u"títulodelanime titre nom titredelanime nome 标题 標題 名称 名稱 动画 動畫 番名 片名 番剧 "
            u"作品名称 动画名 "
            u"中文名 namecn")},
    WordsFor{
        ListField::English,
        QStringView(
            u"english englishtitle titleenglish titleen entitle englishname seriesenglish 英語 英語タイトル "
            u"英文名 英文标题 englisch englischertitel inglés títuloinglés anglais titreanglais inglês")},
    WordsFor{ListField::Romaji,
             QStringView(u"romaji romajititle titleromaji romanized romanised ローマ字 罗马音 羅馬音")},
    WordsFor{ListField::Native,
             QStringView(
                 u"native nativetitle titlenative original originaltitle originalname titleoriginal japanese "
                 u"japanesetitle titlejapanese titlejp 原題 日本語 日本語タイトル 原名 日文名 日文标题 "
                 u"originaltitel "
                 u"japanisch títulooriginal japonés titreoriginal japonais japonês")},
    WordsFor{ListField::Synonyms,
             QStringView(
                 u"synonyms synonym alternativetitles alternatetitles alternativetitle alttitles othernames "
                 u"othertitles alsoknownas aka 別名 別題 别名 其他名称 alternativtitel sinónimos synonymes "
                 u"sinônimos")},
    WordsFor{ListField::Aliases, QStringView(u"aliases alias myaliases")},
    WordsFor{ListField::Kind,
             QStringView(u"kind type format mediatype seriestype showtype animetype mediaformat 種類 種別 "
                         u"形式 メディア 类型 類型 分类 typ art tipo formato")},
    WordsFor{ListField::SeasonTitles, QStringView(u"seasontitles seasontitle titlesofseason")},
    WordsFor{ListField::Season,
             QStringView(u"season seasonnumber seasonno seasonnum シーズン 期 季 季度 staffel temporada "
                         u"saison")},
    WordsFor{ListField::Part, QStringView(u"part cour partnumber パート クール teil parte partie")},
    WordsFor{ListField::Subtitle,
             QStringView(u"subtitle サブタイトル 副題 副标题 untertitel subtítulo soustitre")},
    WordsFor{
        ListField::Episodes,
        QStringView(
            u"episodes eps totalepisodes totaleps episodecount numepisodes numberofepisodes seriesepisodes "
            u"episodestotal total 話数 全話数 総話数 集数 集數 话数 总集数 folgen episoden folgenanzahl "
            u"episodios "
            u"épisodes nombredépisodes episódios totaldeepisódios")},
    WordsFor{
        ListField::Status,
        QStringView(u"status mystatus liststatus watchstatus watchingstatus state list watchlist shelf "
                    u"ステータス 状態 "
                    u"視聴状況 視聴状態 状态 狀態 观看状态 收藏状态 estado statut état estatus situação")},
    WordsFor{ListField::EpisodesWatched,
             QStringView(u"episodeswatched watchedepisodes mywatchedepisodes watched watchedeps progress "
                         u"seen lastepwatched "
                         u"epswatched episodesseen numwatchedepisodes currentepisode 視聴話数 視聴済み話数 "
                         u"視聴済話数 進捗 "
                         u"观看集数 看过集数 进度 進度 已看 gesehen gesehenefolgen fortschritt aktuellefolge "
                         u"letztefolge stand "
                         u"episodiosvistos vistos progreso "
                         u"épisodesvus vus progression assistidos episódiosassistidos progresso")},
    WordsFor{ListField::Score, QStringView(u"score myscore rating myrating userrating userscore rate stars "
                                           u"points 評価 点数 得点 スコア 評点 评分 "
                                           u"評分 打分 bewertung punktzahl wertung puntuación puntaje "
                                           u"calificación nota avaliação pontuação")},
    WordsFor{ListField::Started,
             QStringView(u"started startdate mystartdate startedon startedat datestarted watchstart 開始日 "
                         u"視聴開始日 開始 开始日期 开始 開始日期 begonnen startdatum angefangen gestartet "
                         u"fechadeinicio inicio début "
                         u"datededébut commencé datadeinício início")},
    WordsFor{
        ListField::Finished,
        QStringView(
            u"finished finishdate enddate myfinishdate finishedon finishedat completedon completedat "
            u"datefinished datecompleted completeddate completed watcheddate watchedat watchedon 完了日 "
            u"視聴終了日 視聴完了日 終了日 完成日期 结束日期 完成 beendet enddatum abgeschlossenam fertig "
            u"fechadefin "
            u"fechadefinalización terminado datedefin terminé datadetérmino terminadoem fim")},
    WordsFor{ListField::Rewatches,
             QStringView(
                 u"rewatches rewatch mytimeswatched timeswatched repeat repeats rewatchcount timesrewatched "
                 u"rewatched rewatchedtimes 再視聴回数 再視聴 重看次数 重刷次数 wiederholungen revisionados "
                 u"revisionnages reassistidos")},
    WordsFor{
        ListField::Notes,
        QStringView(
            u"notes note comments comment mycomments memo remarks review メモ 備考 コメント 感想 备注 備註 "
            u"笔记 "
            u"评论 notizen notiz kommentar bemerkung anmerkungen notas comentario comentarios commentaire "
            u"commentaires remarques observações comentários")},
    WordsFor{ListField::Tags, QStringView(u"tags tag mytags labels genres genre タグ ジャンル 标签 標籤 "
                                          u"etiquetas géneros schlagwörter étiquettes "
                                          u"gêneros")},
    WordsFor{
        ListField::Premiere,
        QStringView(
            u"premiere premieredate premiered airdate releasedate aired firstaired airingdate released "
            u"broadcaststart airingstart 放送開始 放送開始日 放送日 放送時期 放映日期 首播 首播日期 开播日期 "
            u"開播日期 "
            u"放送日期 erstausstrahlung premierendatum estreno fechadeestreno première datedesortie sortie "
            u"diffusion estreia datadeestreia lançamento")},
    WordsFor{ListField::Platforms,
             QStringView(
                 u"platforms platform streaming streamingservice service wheretowatch network channel 配信 "
                 u"配信サービス 放送局 平台 播放平台 plattform plattformen plataforma plataformas plateforme "
                 u"plateformes")},
    WordsFor{ListField::Reminders, QStringView(u"reminders reminder")},
    WordsFor{ListField::Mal,
             QStringView(u"mal malid idmal myanimelist myanimelistid seriesanimedbid animedbid")},
    WordsFor{ListField::AniList, QStringView(u"anilist anilistid idanilist")},
    WordsFor{ListField::AniDb, QStringView(u"anidb anidbid idanidb")},
    WordsFor{ListField::Kitsu, QStringView(u"kitsu kitsuid idkitsu")},
    WordsFor{ListField::Tmdb, QStringView(u"tmdb tmdbid themoviedb idtmdb")},
    WordsFor{ListField::Bangumi, QStringView(u"bangumi bangumiid bgm bgmid bgmtvid 番组计划")},
    WordsFor{ListField::OfficialSite, QStringView(u"officialsite website homepage officialwebsite 公式サイト "
                                                  u"公式 官网 官方网站 offiziellewebsite")},
    WordsFor{ListField::AddedAt, QStringView(u"addedat added dateadded createdat createdon 追加日 添加日期")},
    WordsFor{ListField::ChangedAt, QStringView(u"changedat changed updatedat updated lastupdated lastupdate "
                                               u"modified lastmodified 更新日 更新日期")},
};

constexpr std::array statusWords{
    WordsFor{
        WatchStatus::PlanToWatch,
        QStringView(
            u"notstarted 未着手 notyetstarted unstarted towatch tobewatched watchlater later unwatched "
            u"notwatched "
            u"notyetwatched want upnext queue queued "
            u"geplant geplantzusehen möchteichsehen willichsehen willichschauen vormerken vorgemerkt "
            u"merkliste "
            u"nichtbegonnen nochnichtbegonnen nichtangefangen nochnichtangefangen nochnichtgesehen ungesehen "
            u"nichtgesehen späteransehen späterschauen zusehen zuschauen "
            u"planeado planeada planeadover planeoverlo porver pendiente pendientes quierover vermástarde "
            u"verdespués verluego sinempezar noempezado noiniciado sinver novisto porempezar "
            u"àvoir prévu planifié envie àregarder àvoirplustard plustard pascommencé noncommencé pasvu "
            u"nonvu "
            u"jeveuxvoir veuxvoir "
            u"planejado planejoassistir paraassistir queroassistir querover paraver verdepois assistirdepois "
            u"assistirmaistarde vermaistarde nãoiniciado nãoiniciada nãocomeçado nãoassistido nãovisto "
            u"pretendoassistir "
            u"見たい 視聴予定 予定 観たい 気になる 未視聴 未開始 あとで見る 後で見る これから見る "
            u"まだ見てない "
            u"積み 積みアニメ "
            u"想看 计划 計畫 计划看 打算看 待看 未看 没看 沒看 还没看 還沒看 未开始 稍后观看 稍後觀看 以后看 "
            u"準備看 准备看")},
    WordsFor{
        WatchStatus::Watching,
        QStringView(
            u"ongoing uptodate caughtup started nowwatching watchingnow active continuing "
            u"amschauen schaueich schauegerade laufend ingang begonnen angefangen amgucken "
            u"aufdemneuestenstand "
            u"inbearbeitung "
            u"viendo mirando encurso enemisión aldía siguiendo enprogreso empezado empezada "
            u"encours jeregarde envisionnage entrainderegarder àjour commencé "
            u"assistindo vendo emdia emandamento acompanhando vendoagora começado iniciado "
            u"見てる 視聴中 見ている 観てる 継続中 視聴継続 追いついた 最新話まで視聴 最新まで視聴 進行中 "
            u"在看 正在看 正在观看 正在觀看 观看中 觀看中 追番 在追 追更 追更中 进行中 追到最新 看到最新")},
    WordsFor{WatchStatus::OnHold, QStringView(u"pausiert unterbrochen wartend enpausa enespera pausado "
                                              u"pausada enpause enattente suspendu emespera "
                                              u"onbreak onhiatus postponed pause zurückgestellt pausa "
                                              u"pospuesto detenido misenpause empausa suspenso adiado "
                                              u"休止 休止中 停止中 保留中 視聴中断 暂缓 暫緩 暂停中 "
                                              u"中断 一時中断 保留 一時停止 搁置 擱置 暂停 暫停")},
    WordsFor{WatchStatus::Completed,
             QStringView(u"abgeschlossen gesehen fertig beendet completado "
                         u"completada completo vista visto terminado terminada "
                         u"finalizado terminé terminée vu vue complété completo "
                         u"concluído assistido fullywatched alreadywatched watchedall "
                         u"allwatched ganzgesehen fertiggeschaut durchgeschaut "
                         u"komplett bereitsgesehen acabado acabada finalizada yavisto "
                         u"listo erledigt fini finie achevé déjàvu concluída jáassistido assistida "
                         u"見終わった 全話視聴 全話視聴済み 完走 鑑賞済み 見た 視聴済み 視聴済 視聴完了 "
                         u"完了 看过 看過 看完 已看 已完成 完成")},
    WordsFor{WatchStatus::Dropped,
             QStringView(u"abgebrochen verworfen abandonado abandonada dejado abandonné abandonnée droppé "
                         u"abandonei largado stopped stoppedwatching gaveup droppedit discontinued "
                         u"aufgehört nichtweitergeschaut fallengelassen dejédever dejadodever descartado "
                         u"descartada arrêté laissétomber stoppé desistido desisti desistida parei "
                         u"paradodeassistir "
                         u"断念 リタイア 離脱 視聴断念 弃 弃坑 棄坑 弃剧 棄劇 不看了 放弃观看 "
                         u"見るのをやめた 視聴中止 中止 切った 抛弃 拋棄 弃番 棄番 放弃 放棄")},
};

constexpr std::array kindWords{
    WordsFor{SeasonKind::Tv,
             QStringView(u"tv tvshow tvseries tvshort series serie テレビ tvアニメ 电视 电视动画 fernsehen")},
    WordsFor{
        SeasonKind::Movie,
        QStringView(u"movie movies film films feature 映画 劇場版 剧场版 劇場 电影 película filme kino")},
    WordsFor{SeasonKind::Ova, QStringView(u"ova oad oav dvd bd")},
    WordsFor{SeasonKind::Ona, QStringView(u"ona web webanime netflix ウェブ 网络 webアニメ")},
    WordsFor{SeasonKind::Special, QStringView(u"special specials tvspecial sp music musicvideo pv cm other "
                                              u"特番 スペシャル 特别篇 especial spécial")},
};

template <class Value, size_t size>
QHash<QString, Value> hashOf(const std::array<WordsFor<Value>, size> &table)
{
    QHash<QString, Value> values;
    for (const WordsFor<Value> &row : table) {
        for (const QStringView word : row.words.split(u' ')) {
            const QString plain = plainWord(word);
            if (!values.contains(plain))
                values.insert(plain, row.value);
        }
    }
    return values;
}

template <class Value>
std::optional<Value> valueIn(const QHash<QString, Value> &values, QStringView word)
{
    const auto found = values.constFind(plainWord(word));
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

namespace {

/** Words of headers that are put together freely: "Folgen gesehen", "Anzahl gesehener Episoden". */
constexpr QStringView episodeStems[] = {u"episode", u"épisode", u"episod",   u"episód",  u"folge",
                                        u"ep",      u"eps",     u"capítulo", u"capitulo"};
constexpr QStringView seenStems[] = {u"watched", u"seen", u"gesehen", u"geschaut", u"angesehen", u"geguckt",
                                     u"visto",   u"vus",  u"vues",    u"vu",       u"regardé",   u"assistid"};

template <size_t size>
bool startsWithAny(const QString &word, const QStringView (&stems)[size])
{
    return std::any_of(std::begin(stems), std::end(stems), [&word](QStringView stem) {
        return stem.size() <= 3 ? word == stem : word.startsWith(stem);
    });
}

/** Which count of episodes a header of several words names. */
std::optional<ListField> fieldOfCount(QStringView header)
{
    bool saysEpisodes = false;
    bool saysSeen = false;
    for (const QStringView part : header.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = plainWord(part);
        saysEpisodes = saysEpisodes || startsWithAny(word, episodeStems);
        saysSeen = saysSeen || startsWithAny(word, seenStems);
    }
    return saysEpisodes && saysSeen ? std::optional(ListField::EpisodesWatched) : std::nullopt;
}

} // namespace

QString plainWord(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_KC).toLower()) {
        if (character.isLetterOrNumber() || character.isMark())
            plain.append(character);
    }
    return plain;
}

std::optional<ListField> fieldOfHeader(QStringView header)
{
    static const QHash<QString, ListField> fields = hashOf(headerWords);
    const std::optional<ListField> known = valueIn(fields, header);
    return known ? known : fieldOfCount(header);
}

std::optional<WatchStatus> statusOfWord(QStringView word)
{
    static const QHash<QString, WatchStatus> statuses = hashOf(statusWords);
    const std::optional<WatchStatus> english = watchStatusFromName(word);
    return english ? english : valueIn(statuses, word);
}

std::optional<SeasonKind> kindOfWord(QStringView word)
{
    static const QHash<QString, SeasonKind> kinds = hashOf(kindWords);
    return valueIn(kinds, word);
}

bool isPrintedWork(QStringView word)
{
    static const QSet<QString> words{
        u"manga"_s,   u"novel"_s,  u"lightnovel"_s, u"ln"_s,      u"manhwa"_s,   u"manhua"_s,
        u"oneshot"_s, u"doujin"_s, u"doujinshi"_s,  u"webtoon"_s, u"webnovel"_s, u"visualnovel"_s,
        u"oel"_s,     u"book"_s,   u"漫画"_s,       u"小説"_s,    u"小说"_s,     u"ライトノベル"_s};
    return words.contains(plainWord(word).remove(u'_').remove(u'-'));
}

} // namespace raiki
