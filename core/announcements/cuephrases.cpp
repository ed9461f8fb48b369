// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/cue.h"

#include <array>
#include <vector>

namespace raiki {

namespace {

constexpr Cues verb = Cue::Release | Cue::Cut;

const std::array english{
    // What is made.
    CuePhrases{
        Cue::Anime | Cue::Cut | Cue::Lead | Cue::Trail,
        u"anime|tv anime|television anime|anime tv|anime series|anime tv series|tv anime series|animation "
        u"series|"
        u"animated series|animated tv series|animated show|tv animation|television animation|original anime "
        u"series|"
        u"net anime|web anime|web series|original net anime|short anime|anime short|anime shorts|mini anime|"
        u"anime project|anime project underway|anime adaptation|tv anime adaptation|anime tv adaptation|"
        u"anime series adaptation|ova|ona|oad|anime special|television series|donghua"},
    CuePhrases{Cue::Anime | Cue::NewWork | Cue::Lead | Cue::Cut,
               u"new anime|new tv anime|new anime series|original anime|original tv anime|new original anime|"
               u"brand new anime|all new anime|all new original anime|all new original anime series|new "
               u"anime project|"
               u"new original tv anime|new anime adaptation|original net anime series|new animated series"},
    CuePhrases{Cue::OtherPrint | Cue::Lead | Cue::Trail | Cue::Cut,
               u"manga|manhwa|manhua|webtoon|light novel|light novels|light novel series|novel|novels|web "
               u"novel|manga series|"
               u"one "
               u"shot|doujinshi|serialization|serialisation|serialized|chapter|chapters|volume|volumes|comic|"
               u"comics"},
    CuePhrases{Cue::OtherPrint,
               u"magazine|artbook|art book|book|novelization|spinoff manga|spin off manga|picture book|"
               u"novel series|books|issue"},
    CuePhrases{Cue::OtherMedium | Cue::Cut,
               u"live action|stage play|stage plays|stageplay|stage musical|musical|live stage|theatre "
               u"production|kabuki|takarazuka|"
               u"video game|mobile game|smartphone game|rpg|action rpg|game expansion|visual novel game|dlc|"
               u"live action film|live action series|live action movie|live action tv series|live action "
               u"drama|live action show"},
    CuePhrases{
        Cue::OtherMedium,
        u"game|games|gameplay|switch|switch 2|nintendo "
        u"switch|ps4|ps5|playstation|xbox|steam|gacha|pachinko|pachislot|"
        u"figure|figures|figurine|statue|nendoroid|figma|plush|plushie|merch|merchandise|goods|apparel|t "
        u"shirt|t shirts|"
        u"sneakers|exhibition|cafe|pop up shop|pop up store|theme park|attraction|collaboration|collab|"
        u"orchestra|concert|concerts|live concert|soundtrack|soundtracks|ost|album|vinyl|"
        u"blu ray|blu rays|blu ray box|dvd|dvds|bd box|home video|box set|boxset|steelbook|drama cd|card "
        u"game|"
        u"trading card game|board game|crossover event|toys|toy|watch collection|cosplay|model "
        u"kit|gunpla|pre order|"
        u"pre orders|preorder|preorders|visual novel|drama series|live action adaptation|hollywood|netflix "
        u"live action|"
        u"stage adaptation|web manga|dojin|ticket|tickets|demo|remake game|kpop|j pop|artist debut"},
    CuePhrases{Cue::Movie | Cue::Cut | Cue::Trail,
               u"movie|film|movies|films|anime movie|anime film|animated movie|animated film|anime feature "
               u"film|feature film|"
               u"film trilogy|movie trilogy|compilation film|compilation movie|compilation films|recap "
               u"film|sequel film|"
               u"new movie|new film|new anime movie|new anime film|new film series|film series|movie "
               u"series|new films|"
               u"theatrical anime|theatrical film|theatrical feature|theatrical edition|theatrical anime "
               u"film|series of films"},
    CuePhrases{Cue::Movie | Cue::Cut,
               u"theatrical|theatrical release|theaters|theatres|movie theaters|cinemas|cinema|"
               u"theatrically|theatrical debut|screening|screenings|theater|big screen|box office run"},
    // It comes out.
    CuePhrases{
        verb,
        u"premiere|premieres|premiering|to premiere|will premiere|premiere date|premieres on|debut|debuts|"
        u"debuting|to debut|will debut|airs|to air|will air|airing|set to air|set to premiere|set to debut|"
        u"set to launch|set to release|set to return|set to begin|set to start|set for|is set for|set to "
        u"stream|"
        u"set to hit|set to arrive|is set to premiere|is set to air|is set to debut|is set to return|is set "
        u"to release|"
        u"broadcast|broadcasts|broadcasting|to broadcast|will broadcast|be broadcast|will be broadcast|"
        u"begin broadcasting|begins broadcasting|to begin broadcasting|broadcasting begins|broadcasting "
        u"starts|"
        u"start broadcasting|starts broadcasting|to start broadcasting"},
    CuePhrases{
        verb,
        u"launches|to launch|will launch|launching|returns|to return|will return|returning|return|reveals "
        u"return|"
        u"begins|to begin|will begin|begins airing|to begin airing|begin airing|starts|to start|will "
        u"start|starts airing|"
        u"start airing|to start airing|kicks off|to kick off|hits|to hit|will hit|hits tv|arrives|to "
        u"arrive|will arrive|"
        u"arriving|opens|to open|will open|coming|coming in|is coming|is coming in|coming back|is coming "
        u"back|"
        u"is officially coming back|comes back|comes to|comes out|come out|drops|drops on|to drop|lands|to "
        u"land|on the way|"
        u"slated for|slated to|is slated for|slated to air|slated to premiere|scheduled for|scheduled "
        u"to|scheduled to air|"
        u"scheduled to premiere|is scheduled for|scheduled for release|planned for|due in|due out|confirmed "
        u"for|"
        u"expected in|expected to|release date|release date revealed|release window|release year|air "
        u"date|airdate|"
        u"premiere window|to release|will release|releasing|to be released|will be released|be "
        u"released|releases|"
        u"readied for|is beginning|beginning|resumes|to resume|will resume|release|first airs|will be airing|"
        u"announced for|revealed for|confirms date|sets date|sets premiere|sets debut|sets premiere date|"
        u"will be back|is back|be back|rebroadcast|dated|dated for|premiere set for|available|"
        u"official release date|official release"},
    CuePhrases{Cue::Release | Cue::Past | Cue::Cut,
               u"premiered|debuted|aired|launched|began|began airing|started|started airing|opened|was "
               u"released|were released|"
               u"originally aired|previously aired|first aired|ran from|concluded|broadcasted"},
    CuePhrases{Cue::Unknown,
               u"tba|tbd|to be announced|date to be announced|undetermined|until further notice"},
    // Something new is made.
    CuePhrases{
        Cue::Announce | Cue::Cut,
        u"announced|is announced|has been announced|was announced|announces|announcement|greenlit|green lit|"
        u"greenlights|confirmed|has been confirmed|is confirmed|officially confirmed|officially "
        u"announced|confirms|"
        u"in the works|in production|is in production|in development|is in the works|underway|are "
        u"underway|renewed|renewed for|"
        u"to be adapted into|adapted into|to be adapted|being adapted into|is being adapted into|will be "
        u"adapted into|"
        u"be made into|will be made into|made into|to be made into|inspires|is officially "
        u"happening|happening|"
        u"is happening|confirming|production confirmed|production announced|sequel confirmed|production "
        u"decided"},
    CuePhrases{Cue::Gets | Cue::Cut,
               u"gets|to get|is getting|will get|getting|are getting|receives|to receive|will receive|"
               u"is receiving|lands|earns|scores|officially gets|to have|will have|finally gets|has|gains"},
    CuePhrases{Cue::Sequel | Cue::Trail | Cue::Cut,
               u"sequel|sequel season|sequel series|sequel anime|continuation|new season|another season|"
               u"new cour|next season|new series|sequel tv anime|more episodes|new chapter"},
    CuePhrases{Cue::Cut | Cue::Trail,
               u"adaptation|project|franchise|spinoff|spin off|prequel|reboot|remake|tv|television|team"},
    // Not as planned.
    CuePhrases{Cue::Delay | Cue::Cut, u"delay|delays|delayed|is delayed|has been delayed|been delayed|was "
                                      u"delayed|will be delayed|further delayed|"
                                      u"postponed|postpones|postpone|postponement|is postponed|has been "
                                      u"postponed|to be postponed|being postponed|"
                                      u"is being postponed|will be postponed|been postponed|pushed "
                                      u"back|pushes back|is pushed back|pushed to|"
                                      u"moved to|moved from|moves to|rescheduled|rescheduled "
                                      u"to|reschedules|put on hold|suspended|suspends|on indefinite hiatus|"
                                      u"indefinitely postponed|indefinitely delayed|delayed to|delayed "
                                      u"until|postponed to|postponed until|delays to|"
                                      u"going on hiatus|slips to|bumped to|shifts to"},
    CuePhrases{Cue::Cancel | Cue::Delay | Cue::Cut,
               u"cancelled|canceled|is cancelled|is canceled|has been cancelled|has been canceled|cancels|"
               u"cancellation|scrapped|is scrapped|shelved|will not air|discontinued|production halted"},
    // Where and how.
    CuePhrases{Cue::Dub | Cue::Cut | Cue::Trail,
               u"dub|dubs|dubbed|english dub|english dubs|english dubbed|simuldub|simuldubs|english dub "
               u"cast|dub cast|dub release|"
               u"english language dub|spanish dub|german dub|french dub|hindi dub|english language "
               u"cast|english cast|"
               u"dubbed episodes|latin spanish dub|castilian dub|portuguese dub|tamil dub|english version"},
    CuePhrases{
        Cue::Stream | Cue::Cut,
        u"stream|streams|streaming|to stream|will stream|begin streaming|begins streaming|to begin streaming|"
        u"starts streaming|start streaming|now streaming|simulcast|simulcasts|simulcasting|to simulcast|"
        u"will simulcast|available to stream|available for streaming|be streamed|streamed|streaming rights|"
        u"streaming now|is now streaming|exclusively stream|to exclusively stream"},
    CuePhrases{Cue::Stream | Cue::Object | Cue::Cut,
               u"licenses|license|licensed|licences|has licensed|adds|acquires|to add|picks "
               u"up|nabs|rescues|license rescues|"
               u"acquired|to acquire|has acquired|secures"},
    CuePhrases{Cue::End | Cue::Cut, u"final episode|last episode|series finale|season finale|finale|final "
                                    u"episodes|to end|will end|ends with|ends on|"
                                    u"ending on|is ending|ends in|ends this|to conclude|concludes|comes to "
                                    u"an end|series end|ends|final chapter airs"},
    CuePhrases{Cue::Episode | Cue::Cut,
               u"episode|episodes|ep|eps|new episode|new episodes|latest episode|first episode"},
    CuePhrases{Cue::Talk, u"discussion|discussion thread|live|thread|megathread|spoilers|anime only "
                          u"thread|now live|is now live|is out|"
                          u"now available|out now|is available"},
};

const std::array englishTalk{
    // No news of a release by itself.
    CuePhrases{Cue::Promotion | Cue::Cut | Cue::Trail,
               u"trailer|trailers|teaser|teasers|teaser trailer|teaser visual|teaser video|teaser "
               u"pv|pv|promo|promo video|promotional video|"
               u"main promo|main trailer|new trailer|first trailer|final trailer|full trailer|official "
               u"trailer|main pv|new pv|video|videos|"
               u"new video|music video|clip|preview video|visual|visuals|key visual|new visual|new key "
               u"visual|main visual|first visual|"
               u"poster|character visual|character visuals|character trailer|new visual and pv|cast|main "
               u"cast|additional cast|more cast|"
               u"new cast|cast members|staff|main staff|theme song|theme songs|opening|ending|opening "
               u"song|ending song|opening theme|"
               u"ending theme|op|ed|opening theme song|ending theme song|theme song info|theme song "
               u"artist|theme song artists|theme|"
               u"voice actor|voice actors|character designs|character design|characters|new "
               u"characters|story|details|logo|"
               u"commercial|cm|countdown|illustration|screenshots|stills|main theme|insert song|special "
               u"video|digest video|"
               u"creditless opening|creditless ending|new opening|new ending|official"},
    CuePhrases{Cue::Report | Cue::Cut, u"reveals|reveal|revealed|has been revealed|have been "
                                       u"revealed|unveils|unveil|unveiled|shares|shared|showcases|shows|"
                                       u"posts|posted|previews|previewed|highlights|features|introduces|"
                                       u"teases|teased|drops trailer|debuts trailer|releases trailer|"
                                       u"adds cast|casts|welcomes|celebrates|commemorates|is now|would "
                                       u"have|to close|performs|takes|goes on|discusses|talks"},
    // Columns.
    CuePhrases{Cue::Column,
               u"review|reviews|preview|previews guide|season preview|episode preview|preview "
               u"guide|ranking|rankings|ranked|ranks|list|"
               u"interview|interviews|column|weekly|this week|of the week|recap|recaps|roundup|round up|news "
               u"roundup|poll|survey|"
               u"podcast|giveaway|contest|quiz|opinion|editorial|recommendations|recommended|recommendation|"
               u"guide|explained|"
               u"theory|theories|watch order|best|worst|most anticipated|top|most popular|must watch|must "
               u"see|anime to watch|"
               u"everything you need|everything we know|first "
               u"impressions|impressions|analysis|essay|feature|retrospective|"
               u"newsletter|schedule|lineup|line up|line ups|simulcast lineup|releases for|anime "
               u"season|issue now on sale|spotlight|"
               u"fan art|fanart|amv|wallpaper|wallpapers|cosplay gallery|ama|q "
               u"a|questions|quotes|facts|trivia|charts|chart|"
               u"predictions|things|reasons|anime fans|fan event report|report|panel report|con report|hands "
               u"on|aniweekly|"
               u"weekly news|news this week|in "
               u"review|favourite|favorite|favorites|underrated|overrated|upcoming anime|anime news|"
               u"anime releases|new releases|animes|digest|highlights of"},
    CuePhrases{
        Cue::Business,
        u"box office|highest "
        u"grossing|grosses|grossing|wins|won|award|awards|nominated|nominations|nominee|prize|earns billion|"
        u"sales|sells|sold|copies|billion yen|million copies|in "
        u"print|lawsuit|sues|sued|arrested|apologizes|apologises|"
        u"dies|passes away|passed "
        u"away|died|hospitalized|hospitalised|bankruptcy|bankrupt|alliance|acquisition|merger|partnership|"
        u"layoffs|interim|quarterly|revenue|profit|piracy|controversy|backlash|criticized|responds|reacts|"
        u"attendance|"
        u"record|records|tops|outsells|marries|married|retire|retires|retirement|viewers|viewership|earned|"
        u"ceo|copyright|"
        u"charity|donates|donation|resigns|leak|leaked|leaks|film festival|jury"},
    CuePhrases{Cue::Question | Cue::Lead,
               u"why|how|what if|what|should|which|have your say|who|is it|does|did|do you|can you|has "
               u"anyone|are you|would you|will there be"},
    // Around the show's words.
    CuePhrases{Cue::Lead, u"new|the anime|the tv anime|the series|the hit anime|upcoming|the "
                          u"upcoming|breaking|news|huge news|great news|big news|"
                          u"official|officially|update|updated|confirmed "
                          u"anime|watch|report|exclusive|rumor|rumour|hit|popular|the popular|when will|"
                          u"when is|news broke that|the official|it's official|finally|good "
                          u"news|the|a|an|for|of|all|original|just in|announcing|"
                          u"the new|first|subtitled|special|more|adaptation of|the adaptation "
                          u"of|latest|here's|here is|the second|request"},
    CuePhrases{
        Cue::Trail,
        u"the|a|an|new|official|tv|original|series|more|main|first|and|with|for|in|on|from|of|to|at|by|via|"
        u"its|their|his|her|is|are|will|be|been|has|have|fans|fan|additional|upcoming|second|hit|also|"
        u"brand new|all "
        u"new|full|this|next|early|late|mid|another|creator|author|director|writer|producer|studio"},
    CuePhrases{
        Cue::Object,
        u"season of|seasons of|release date of|premiere of|debut of|adaptation of|dub for|dub of|english dub "
        u"for|english dub of|"
        u"cast for|dubs for|dubs of|english dub cast for|trailer for|visual for|premiere date for|release "
        u"date for|date for|"
        u"broadcast date of|broadcast of|sequel to|continuation of|final season of|postponement of|delay "
        u"of|film of|movie of|"
        u"broadcast date for|premiere for|season for|streaming of|episode of|episodes of|remake of|finale of|"
        u"conclusion of|air date of|air date for|return of"},
    CuePhrases{
        Cue::Cut,
        u"is|will|about|after|during|starring|featuring|unveiled at|by studio|based on|slated|scheduled|set|"
        u"will close|now|has been|have been|is winding|is winding down|winding down|fans|gets "
        u"its|makes|joins|join|"
        u"at anime expo|officially|finally|date|specific "
        u"date|confirm|exclusively|worldwide|globally|starting|starting from|from"},
};

const std::array japanese{
    CuePhrases{Cue::Anime | Cue::Cut,
               u"アニメ|テレビアニメ|アニメーション|新作アニメ|オリジナルアニメ|新シリーズ"},
    CuePhrases{Cue::Announce | Cue::Anime | Cue::Cut,
               u"アニメ化決定|アニメ化|制作決定|製作決定|新作アニメ制作決定|続編制作決定|続編決定|始動"},
    CuePhrases{Cue::OtherPrint | Cue::Cut,
               u"漫画|マンガ|コミックス|コミカライズ|小説|ライトノベル|単行本|連載|原画展"},
    CuePhrases{Cue::OtherMedium | Cue::Cut,
               u"実写|舞台|ミュージカル|ゲーム|フィギュア|コラボカフェ|コラボ|グッズ|展覧会|コンサート|"
               u"サウンドトラック|ドラマ化|カフェ|朗読劇|ぬいぐるみ"},
    CuePhrases{Cue::Movie | Cue::Cut, u"劇場版|映画|劇場アニメ|劇場公開|全国公開|公開"},
    CuePhrases{verb, u"放送開始|放送決定|放送スタート|放送|開始|スタート|放映|放送予定|オンエア|初回放送"},
    CuePhrases{Cue::Stream | Cue::Cut, u"配信開始|配信決定|配信|独占配信|見放題配信"},
    CuePhrases{Cue::Delay | Cue::Cut, u"延期|放送延期|公開延期|放送休止|延期決定"},
    CuePhrases{Cue::Cancel | Cue::Delay | Cue::Cut, u"中止|放送中止|制作中止"},
    CuePhrases{Cue::End | Cue::Cut, u"最終回|最終話"},
    CuePhrases{Cue::Dub | Cue::Cut, u"吹替版|吹き替え版|英語吹替"},
    CuePhrases{
        Cue::Promotion | Cue::Cut,
        u"予告|本予告|特報|キービジュアル|ビジュアル|主題歌|キャスト|追加キャスト|声優|スタッフ|公開中"},
    CuePhrases{Cue::Promotion | Cue::Cut, u"ＰＶ解禁|解禁|発表"},
    CuePhrases{Cue::Column,
               u"ランキング|感想|レビュー|インタビュー|先行カット|あらすじ|特集|まとめ|アンケート"},
};

} // namespace

std::span<const CuePhrases> japaneseCuePhrases()
{
    return japanese;
}

std::span<const CuePhrases> englishCuePhrases()
{
    static const std::vector<CuePhrases> all = [] {
        std::vector<CuePhrases> rows(english.begin(), english.end());
        rows.insert(rows.end(), englishTalk.begin(), englishTalk.end());
        return rows;
    }();
    return all;
}

} // namespace raiki
