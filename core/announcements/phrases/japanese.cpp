// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/cue.h"

#include <array>

namespace raiki {

namespace {

constexpr std::array rows{
    CuePhrases{Cue::Anime | Cue::Cut,
               u"アニメ,テレビアニメ,アニメーション,新作アニメ,オリジナルアニメ,新シリーズ"},
    CuePhrases{Cue::Announce | Cue::Anime | Cue::Cut,
               u"アニメ化決定,アニメ化,テレビアニメ化決定,テレビアニメ化,テレビアニメ化が決定,"
               u"アニメーション化決定,アニメーション化,制作決定,製作決定,制作が決定,アニメ化が決定,期決定,"
               u"シーズン決定,"
               u"新作アニメ制作決定,続編制作決定,"
               u"続編決定,始動"},
    CuePhrases{Cue::OtherPrint | Cue::Cut,
               u"漫画,マンガ,コミックス,コミカライズ,小説,ライトノベル,単行本,連載,最終巻,新刊"},
    CuePhrases{Cue::OtherMedium | Cue::Cut,
               u"実写,舞台,フィギュア,コラボカフェ,コラボ,グッズ,展覧会,コンサート,"
               u"サウンドトラック,ドラマ化,朗読劇,ぬいぐるみ,一番くじ,ライブイベント,ねんどろいど,"
               u"ドラマ,上演,発売,チケット,イベント,原画,展示,アプリ,"
               u"ラジオ,オーケストラ,Tシャツ,開催"},
    CuePhrases{Cue::OtherMedium | Cue::Cut | Cue::InNames, u"ミュージカル,ゲーム,カフェ"},
    CuePhrases{Cue::Movie | Cue::Cut, u"劇場版,映画,劇場アニメ,劇場公開,全国公開,公開日"},
    CuePhrases{Cue::Release | Cue::Broadcast | Cue::Cut,
               u"放送開始,放送決定,放送スタート,放送,放映,放送予定,オンエア,初回放送"},
    CuePhrases{Cue::Release | Cue::Cut, u"開始,スタート"},
    CuePhrases{Cue::Release | Cue::Opens | Cue::Cut, u"公開"},
    CuePhrases{Cue::Stream | Cue::Cut, u"配信開始,配信決定,配信,独占配信,見放題配信"},
    CuePhrases{Cue::Delay | Cue::Cut, u"延期,公開延期,延期決定,スケジュールが変更,スケジュール変更,"
                                      u"放送日変更,放送日が変更,放送日程変更,公開日変更"},
    CuePhrases{Cue::Delay | Cue::Broadcast | Cue::Cut, u"放送延期,放送休止,放送を延期"},
    CuePhrases{Cue::Cancel | Cue::Delay | Cue::Cut, u"中止,放送中止,制作中止"},
    CuePhrases{Cue::End | Cue::Cut, u"最終回,最終話"},
    CuePhrases{Cue::Dub | Cue::Cut, u"吹替版,吹き替え版,英語吹替"},
    CuePhrases{Cue::Promotion | Cue::Cut,
               u"予告,本予告,特報,キービジュアル,ビジュアル,主題歌,キャスト,追加キャスト,"
               u"スタッフ,ビジュアル公開,映像公開,予告公開,特報公開,解禁,先行カット,先行場面カット,"
               u"場面カット,あらすじ"},
    CuePhrases{Cue::Promotion | Cue::Cut | Cue::InNames, u"声優"},
    CuePhrases{Cue::Business,
               u"結婚,逝去,死去,興行収入,累計,受賞,突破,フェス,出演者,制作発表会,製作発表会,発表会"},
    CuePhrases{Cue::Neutral, u"フィギュアスケート,フィギュアスケーター,劇場未公開,未公開,殺人考察"},
    CuePhrases{Cue::Column | Cue::InNames, u"ランキング"},
    CuePhrases{
        Cue::Column,
        u"一挙放送,再放送,新連載,感想,レビュー,インタビュー,特集,人気投票,振り返,まとめ,アンケート,考察,"
        u"アニメ化されない,されないのは,しないのは,されない理由,しない理由"},
};

} // namespace

std::span<const CuePhrases> phrasesOfJapanese()
{
    return rows;
}

} // namespace raiki
