<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1, day not known</source>
        <translation>%1（日は未定）</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>polls more feeds; of a site or a channel, the feed is looked for</source>
        <translation>フィードを追加する(サイトやチャンネルのアドレスからもフィードを探す)</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>フィードを探しています…</translation>
    </message>
    <message>
        <source>Added %1, which could not be read yet: %2</source>
        <translation>%1を追加しましたが、まだ読み込めません: %2</translation>
    </message>
    <message>
        <source>Added %1, the feed of %2. “raiki poll” reads it.</source>
        <translation>%2のフィード%1を追加しました。「raiki poll」で読み込みます。</translation>
    </message>
    <message>
        <source>The page has other feeds too:</source>
        <translation>このページには他にもフィードがあります:</translation>
    </message>
    <message>
        <source>%1 is no feed, and no feed of it was found.</source>
        <translation>%1はフィードではなく、対応するフィードも見つかりませんでした。</translation>
    </message>
    <message>
        <source>The catalogue has no show of that name; it was added as typed. The catalogue knows: %1. If you meant one of these: “raiki undo”, then add it by that name.</source>
        <translation>カタログにこの名前の作品はないため、入力どおりに追加しました。カタログにあるもの：%1。そのどれかであれば「raiki undo」のあと、その名前で追加してください。</translation>
    </message>
    <message>
        <source>%1 is in the list already; what is new of it was added.</source>
        <translation>%1はすでにリストにあります。新しい情報だけを追加しました。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>WHAT is an id (s12) or a title.</source>
        <translation>WHAT は ID（s12）またはタイトルです。</translation>
    </message>
    <message>
        <source>announcements that wait for a decision, or to be seen</source>
        <translation>判断待ち、または確認待ちのお知らせ</translation>
    </message>
    <message>
        <source>text, json, or ics for calendars</source>
        <translation>text、json、またはカレンダー用の ics</translation>
    </message>
    <message>
        <source>--format is text, json or ics, not “%1”.</source>
        <translation>--format は text、json、ics のどれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rewatch(es)</source>
        <translation>
            <numerusform>再視聴%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>視聴完了: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>視聴開始: %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>スコア %1/100</translation>
    </message>
    <message>
        <source>edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)</source>
        <translation>エントリーを編集する。リストに複数のシーズンがあれば一つを指定する（「タイトル Season 2」、s12）</translation>
    </message>
    <message>
        <source>takes a show off the list, or the one season that WHAT names</source>
        <translation>作品を、または WHAT が指すシーズンだけをリストから外す</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1, %n season(s). “raiki undo” brings it back.</source>
        <translation>
            <numerusform>%1を%nシーズン分削除しました。「raiki undo」で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1はリストにありません。</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>Several seasons of the list go by that name:
%1</source>
        <translation>リストにはその名前のシーズンが複数あります:
%1</translation>
    </message>
    <message>
        <source>%1 was not found. The list has %2.</source>
        <extracomment>%1 what was looked for, %2 titles of the list that are like it</extracomment>
        <translation>%1は見つかりませんでした。リストには%2があります。</translation>
    </message>
    <message>
        <source>%1 is an option of a verb, and there is none. “raiki --help” lists the verbs.</source>
        <translation>%1は操作のオプションですが、操作が指定されていません。「raiki --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1” is followed by one of: %2. “raiki --help” tells what they do.</source>
        <extracomment>%1 the first word of a verb, %2 what may follow: &quot;add, list, remove&quot;</extracomment>
        <translation>「%1」の後には次のどれかが続きます: %2。「raiki --help」で説明を表示します。</translation>
    </message>
    <message>
        <source>Dismissed: %1. “raiki undo” brings it back.</source>
        <translation>却下しました: %1。「raiki undo」で元に戻せます。</translation>
    </message>
    <message>
        <source>It was dismissed already: %1.</source>
        <translation>すでに却下済みです: %1</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>承認しました: %1</translation>
    </message>
    <message>
        <source>It was accepted already: %1.</source>
        <translation>すでに承認済みです: %1</translation>
    </message>
    <message>
        <source>Flagged, in the list already</source>
        <translation>旗付き（リストに反映済み）</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>リストを%1に書き出しました。</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>フィードを%1に書き出しました。</translation>
    </message>
    <message>
        <source>%1 is polled again.</source>
        <translation>%1の取得を再開しました。</translation>
    </message>
    <message>
        <source>%1 is not polled until “raiki feed resume %1”.</source>
        <translation>「raiki feed resume %1」まで%1を取得しません。</translation>
    </message>
    <message>
        <source>Removed %1. “raiki feed add %1” brings it back.</source>
        <translation>%1を削除しました。「raiki feed add %1」で元に戻せます。</translation>
    </message>
    <message>
        <source>That feed is in the list already: %1.</source>
        <translation>そのフィードはすでにリストにあります: %1</translation>
    </message>
    <message>
        <source>“%1” is no address that can be polled: it begins with http:// or https://.</source>
        <translation>「%1」は取得できるアドレスではありません。http:// か https:// で始まるものを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no format of Raiki&apos;s; --format is one of: %2.</source>
        <translation>「%1」は Raiki の形式ではありません。--format に使えるもの: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s)</source>
        <translation>
            <numerusform>フィード %1 / %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.</source>
        <translation>
            <numerusform>%n行: 追加%1、更新%2、変更なし%3、競合%4、要確認%5、無効%6。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%nフィード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%nエントリー</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2, %3, %4 (schema %5).</source>
        <extracomment>&quot;Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1).&quot;</extracomment>
        <translation>異常なし: %1、%2、%3、%4（スキーマ %5）。</translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays, and “feed add” brings it back</source>
        <translation>フィードの取得をやめる。読み取った内容は残り、「feed add」で元に戻せる</translation>
    </message>
    <message>
        <source>it is so: takes it to the list, also where it was dismissed</source>
        <translation>承認してリストに取り込む（却下済みでも）</translation>
    </message>
    <message>
        <source>undoes the newest change of the list</source>
        <translation>リストの直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>until now: %1, %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>これまで: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%nシーズン</numerusform>
        </translation>
    </message>
    <message>
        <source>another database</source>
        <translation>別のデータベースを使う</translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation>指定した時刻を現在とみなす（ISO 8601）</translation>
    </message>
    <message>
        <source>machine output</source>
        <translation>機械向けの出力</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>エラー以外のメッセージを出さない</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>詳しく表示する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation>トレイで起動する（コマンドなしの場合）</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 は値を取りません。</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 には値が必要です: %2。</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation>--as-of には 2025-10-01T09:00:00Z のような ISO 8601 の時刻を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation>不明なオプション %1 です。「raiki %2--help」でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>「%1」にオプション --%2 はありません。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>「%1」には %2 が必要です。</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation>「%1」は「%2」を解釈できません。空白を含むタイトルは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation>不明なコマンド「%1」です。「raiki --help」でコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation>使い方: raiki %1%2 [オプション]</translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation>使い方: raiki [オプション]            ウィンドウを開く
        raiki コマンド … [オプション] 同じリストを端末で操作する</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation>--season には1から99までの数を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation>--status は plan、watching、onhold、completed、dropped のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation>タイトルは1～500文字です。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでにリストにあります。</translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation>作品（と期）を視聴リストに追加する</translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation>第何期か（1から）</translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation>plan、watching、onhold、completed、dropped のいずれか</translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation>放送・配信先</translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation>別名（複数指定可）</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation>その名前の作品はカタログにありません。</translation>
    </message>
    <message>
        <source>The catalogue has %1 with %2.</source>
        <extracomment>%1 for example &quot;2 shows&quot;, %2 &quot;3 seasons&quot;</extracomment>
        <translation>カタログには%1、%2があります。</translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation>作品データ</translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation>新しい作品データを取り込む。指定がなければRaikiに付属のものを使う</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>検証済みのバックアップを %1 に保存しました。</translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation>すべてを検証付きでバックアップする</translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation>バックアップから復元する。それまでの内容は残す</translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation>データベースに異常がないか調べる</translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation>--score には1から100までの数を指定してください（0で消去）。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>変更する内容がありません。</translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation>%1を削除しました。「raiki undo」で元に戻せます。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation>視聴済み話数</translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation>1～100。0で消去</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation>タグを追加する（複数指定可）</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>視聴を始めた日</translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation>視聴し終えた日</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>%1行目はJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>第%1クール</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>第%1話</translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation>「%2」により%1と一致しました。</translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation>--published には ISO 8601 の日付を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation>見出しからRaikiが読み取った内容とその理由。TEXT がなければ標準入力のJSON行を読む</translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation>見出しの下の本文</translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation>掲載日時</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation>%1を追加しました。「raiki poll」で読み込みます。</translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation>フィードはまだありません。「raiki feed add URL」で追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n件のフィードを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n件は登録済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation>フィードの一覧と状態</translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation>再開するまで取得しない</translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation>取得を再開する</translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation>OPML、または1行1URLのファイルからフィードを追加する</translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation>フィードをOPMLで書き出す</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1を読み込めませんでした。</translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation>フィードではありません。RSS、Atom、JSON Feed のいずれでもありません。</translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation>フィードを読み込めません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation>
            <numerusform>文書が%1行%2列で壊れています（%3）。それより前の%n件を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation>文書を1つ読み込む（何も保存しない）</translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation>相対リンクの基準</translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation>サーバーが返したものとみなすコンテンツの種類</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>判断待ちのものはありません。</translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation>「%1」は発表の番号ではありません。「raiki inbox」で一覧を表示します。</translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation>誤り、または不要として却下する</translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation>該当する作品はリストにありません。「raiki add TITLE」で作品を追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n話視聴</numerusform>
        </translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation>--days には0以上の数を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation>リストの作品について発表された予定はありません。</translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation>視聴リスト</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>この状態のものだけ</translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation>タイトル、メモ、タグにこの語を含むものだけ</translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation>作品ひとつの全情報と、その情報源・引用</translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation>今後の予定（近い順）</translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation>何日先までか</translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation>今後の通知とその時刻</translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation>文書が%1行目で壊れています。それより前は読み込みました</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation>
            <numerusform>%n件のフィードを取得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>該当するニュース</translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation>判断待ち（「raiki inbox」）</translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation>取得時期が来たフィードを読み、新着を取り込む</translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation>このフィードだけ（複数指定可）</translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation>時期にかかわらずすべてのフィード</translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation>--map は表形式のファイル用です。このファイルは %1 です。</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation>--map には &quot;My rating=score&quot; のような 列=項目 を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ファイルに「%1」という列はありません。</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>を解釈できません</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>は範囲外です</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>は長すぎます</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation>%1行%2列（%3）: 「%4」%5</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation>リストを取り込む。変更内容を示し、--dry-run でなければ適用する</translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation>列と項目の対応（複数指定可）</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>変更内容を示すだけにする</translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation>リストを書き出す（形式は拡張子で決まる）</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation>ウィンドウを開ける画面がありません。代わりにフィードを取得し、今後の予定を表示します。</translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation>Raiki</translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation>%1 のリストを開けませんでした。</translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation>日程判明: %1</translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation>日程変更: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>開始%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation>
            <numerusform>開始%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation>開始時期: %1</translation>
    </message>
    <message>
        <source>the window opens at this show (without a verb)</source>
        <translation>この作品でウィンドウを開く（動詞なし）</translation>
    </message>
    <message>
        <source>announced, without a date yet</source>
        <translation>発表済み、日付は未定</translation>
    </message>
    <message>
        <source>the dub starts: %1</source>
        <translation>吹替版の開始：%1</translation>
    </message>
    <message>
        <source>the last episode: %1</source>
        <translation>最終話：%1</translation>
    </message>
    <message>
        <source>episode %1: %2</source>
        <translation>第%1話：%2</translation>
    </message>
    <message>
        <source>episode %1 is to be expected about %2</source>
        <translation>第%1話は%2ごろの見込み</translation>
    </message>
    <message>
        <source>unless the file tells; a wrong one lists all</source>
        <translation>ファイルから判別できない場合。誤った値で一覧を表示</translation>
    </message>
    <message>
        <source>unless the file&apos;s extension tells; a wrong one lists all</source>
        <translation>拡張子から判別できない場合。誤った値で一覧を表示</translation>
    </message>
    <message>
        <source>not in the file: “%1” (%2: missing)</source>
        <translation>ファイルに含まれません: 「%1」（%2なし）</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <translation>この形式では保存できない、または省略される項目: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of films or series that nobody here knows as anime stay out; the window lets you tick them.</source>
        <translation>
            <numerusform>アニメと確認できない映画・ドラマ%n件は取り込みません。ウィンドウで選択できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>--import counts imports back from the newest: 1, 2, 3…</source>
        <translation>--importは新しい順の番号です: 1、2、3…</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays.</source>
        <translation>「%1」はその後変更されたため残します。</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>%1のインポートを取り消しました。</translation>
    </message>
    <message>
        <source>takes back the Nth newest import, whatever came after it</source>
        <translation>その後の変更にかかわらず、N番目に新しいインポートを取り消す</translation>
    </message>
    <message>
        <source>only titles with this in them</source>
        <translation>この文字列を含む作品のみ</translation>
    </message>
    <message>
        <source>is another show than the title names</source>
        <translation>はタイトルとは別の作品です</translation>
    </message>
    <message>
        <source>Not used, since Raiki does not know what they are: the columns %1. --map says it.</source>
        <translation>内容が分からないため使われなかった列：%1。--map で指定できます。</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>アーカイブ内で読み込めなかったリスト：%1。</translation>
    </message>
    <message>
        <source>Another file was there; it is kept: %1.</source>
        <translation>別のファイルがあったため残しました：%1。</translation>
    </message>
    <message>
        <source>The list is again as in %1.</source>
        <translation>リストは %1 の状態に戻りました。</translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept: %2.</source>
        <translation>リストは %1 の状態に戻りました。以前の内容は残してあります：%2。</translation>
    </message>
    <message>
        <source>--total needs a number from %1 to 9999 (0: not known), not “%2”.</source>
        <translation>--total には %1 から 9999 までの数（0：不明）が必要です。“%2” は使えません。</translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”. If the season has more episodes than that, --total says how many.</source>
        <translation>--episodes には 0 から %1 までの数が必要です。“%2” は使えません。話数がそれより多い場合は --total で指定してください。</translation>
    </message>
    <message>
        <source>episodes it has, where that is wrong or not known; 0: not known</source>
        <translation>全話数（間違っているか不明な場合）。0：不明</translation>
    </message>
    <message>
        <source>No show of the list is called “%1”.</source>
        <translation>「%1」という作品はリストにありません。</translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know; a time is your own unless it names a zone</source>
        <translation>放送開始日（わかる範囲で）。時刻はタイムゾーンがなければ自分の時刻</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or “2026-01-24 16:30”, not “%2”.</source>
        <translation>--%1 には 2026、2026-01、2026-W、2026-01-24、「2026-01-24 16:30」のような日付を指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>When it starts: %1</source>
        <translation>放送開始: %1</translation>
    </message>
    <message>
        <source>when it starts, by your own word; a time is your own unless it names a zone</source>
        <translation>放送開始日（自分で決める）。時刻はタイムゾーンがなければ自分の時刻</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, the feed of %2, with %n item(s).</source>
        <translation>
            <numerusform>%1（%2 のフィード）を追加しました。項目は %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 with %n item(s).</source>
        <translation>
            <numerusform>%1 を追加しました。項目は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back already.</source>
        <translation>%1のインポートはすでに取り消されています。</translation>
    </message>
    <message>
        <source>may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says whose</source>
        <translation>どのサービスの番号か分かりません。--format taiga-mal、taiga-anilist、taiga-kitsu のいずれかで指定できます</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out; --date-order day or month says which.</source>
        <translation>3/4/2026 のような日付は二通りに読めるため取り込まれません。--date-order day または month で指定できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>アニメではない %n 行は取り込まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>--date-order is day or month, not “%1”.</source>
        <translation>--date-order は day か month です。「%1」ではありません。</translation>
    </message>
    <message>
        <source>day or month: what stands first in 3/4/2026</source>
        <translation>day または month: 3/4/2026 で先に来るもの</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s list is merged by the times of its fields: --on-conflict is keep, replace or newer there.</source>
        <translation>別のRaikiのリストは項目の時刻で統合されます。その場合の --on-conflict は keep、replace、newer のいずれかです。</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, or such by fields (status=replace,score=keep), not “%1”.</source>
        <translation>--on-conflict は keep、replace、newer のいずれか、または項目ごとの指定（status=replace,score=keep）です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: a field&apos;s rule is keep, replace or newer, not “%2”.</source>
        <translation>--on-conflict、「%1」：項目のルールは keep、replace、newer のいずれかです。「%2」ではありません。</translation>
    </message>
    <message>
        <source>--on-conflict says two things for all fields; “%1” is one too many.</source>
        <translation>--on-conflict がすべての項目について二通りの指定をしています。「%1」が余分です。</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.</source>
        <translation>--on-conflict、「%1」：「%2」はルールを持つ項目ではありません。ルールを持つ項目：%3。</translation>
    </message>
    <message>
        <source>--on-conflict says two things for %1; “%2” is one too many.</source>
        <translation>--on-conflict が %1 について二通りの指定をしています。「%2」が余分です。</translation>
    </message>
    <message>
        <source>--map, “%1”: “%2” is no field of a list. These are: %3.</source>
        <translation>--map、「%1」：「%2」はリストの項目ではありません。項目は次のとおりです：%3。</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a column of a file, %2 what it holds: &quot;score&quot;</extracomment>
        <translation>「%1」は %2</translation>
    </message>
    <message>
        <source>the day stands first in 3/4/2026</source>
        <translation>3/4/2026 では日が先</translation>
    </message>
    <message>
        <source>the month stands first in 3/4/2026</source>
        <translation>3/4/2026 では月が先</translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <extracomment>%1 a field and what it would become; no rule says whether it does</extracomment>
        <translation>%1（未決定）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n row(s))</source>
        <extracomment>&quot;status (in 3 rows)&quot;</extracomment>
        <translation>
            <numerusform>%1（%n行）</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and the list differ, and no rule decides: %1. It stays as it is in the list; --on-conflict %2=keep, %2=replace or %2=newer decides.</source>
        <translation>ファイルとリストの内容が異なり、決めるルールがありません：%1。リストの内容のままにします。--on-conflict %2=keep、%2=replace、%2=newer で決められます。</translation>
    </message>
    <message>
        <source>Read as it was said in the window of such a header: %1. --map and --date-order say otherwise.</source>
        <translation>この見出しについてウィンドウで指定されたとおりに読みました：%1。--map と --date-order で変えられます。</translation>
    </message>
    <message>
        <source>keep, replace or newer; by field: status=replace,score=keep,newer</source>
        <translation>keep、replace、newer のいずれか。項目ごとなら status=replace,score=keep,newer</translation>
    </message>
    <message>
        <source>FIELD of --map is one of: %1.</source>
        <translation>--map の FIELD は次のいずれか：%1。</translation>
    </message>
    <message>
        <source>Fields that --on-conflict may name: %1. A rule without a field is for all others; without one they stay as they are in the list, and are named, but of a list of Raiki&apos;s own the later word counts.</source>
        <translation>--on-conflict で指定できる項目：%1。項目のないルールは残りすべてに適用されます。それもない項目はリストのままにし、その名前を知らせます。ただし Raiki 自身のリストでは、あとから入力された方を採ります。</translation>
    </message>
    <message>
        <source>--map says of two columns that they are %1: “%2” and “%3”.</source>
        <translation>--map が二つの列を %1 と指定しています：「%2」と「%3」。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in conflict take what the rules decide, and count as updates too; the rest stays as it is in the list.</source>
        <translation>
            <numerusform>競合中の%n行は、ルールで決まる項目だけ取り込み、更新にも数えます。残りはリストの内容のままにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>is another year than that of what goes by this title</source>
        <translation>はこのタイトルの作品の年と違います</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1.</source>
        <translation>何点満点か書かれていない評価は%1点満点として読みました。</translation>
    </message>
    <message>
        <source>--date-order has no meaning for this file: its dates can be read in one way only.</source>
        <translation>--date-order はこのファイルでは意味がありません。日付の読み方は一通りだけです。</translation>
    </message>
    <message>
        <source>is another season than the row names</source>
        <translation>は行が示すシーズンとは別のシーズンです</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same season as line %3, says otherwise and stays out.</source>
        <translation>%1行目：「%2」は%3行目と同じシーズンですが、内容が異なるため取り込みません。</translation>
    </message>
    <message>
        <source>--map says two things of the column “%1”: %2 and %3.</source>
        <translation>--map が列「%1」に 2 つの項目を指定しています: %2 と %3。</translation>
    </message>
    <message>
        <source>line %1: “%2” is not known here, may be no anime, and stays out.</source>
        <translation>%1行目:「%2」は知られておらず、アニメではない可能性があるため取り込みません。</translation>
    </message>
    <message>
        <source>line %1: “%2” stays out until it is decided. %3: %4</source>
        <extracomment>%3 why, %4 the shows that it may be</extracomment>
        <translation>%1行目:「%2」は決まるまで取り込みません。%3: %4</translation>
    </message>
    <message>
        <source>The window&apos;s import asks row by row; here a show&apos;s whole title or its id in the file decides.</source>
        <translation>ウィンドウのインポートでは1行ずつ確認できます。ここでは、ファイル内の作品の正式なタイトルかIDで決まります。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --verbose shows each.</source>
        <translation>
            <numerusform>…ほか %n 行。--verbose ですべて表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” differs from the list, which stays as it is: %3</source>
        <extracomment>%3 fields, each with what the list and what the file says: &quot;score: 50 → 90&quot;</extracomment>
        <translation>%1行目:「%2」はリストと異なります。リストはそのまま残ります: %3</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; --date-order month says otherwise.</source>
        <translation>3/4/2026 のような日付は、セミコロン区切りの表にならって日を先に読みました。--date-order month で変更できます。</translation>
    </message>
    <message>
        <source>Backups are in %1; “raiki restore FILE” brings one back.</source>
        <translation>バックアップは%1にあります。「raiki restore ファイル」で復元できます。</translation>
    </message>
    <message>
        <source>Nothing went in; the list is as it was.</source>
        <translation>何も取り込まれませんでした。リストは元のままです。</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.</source>
        <translation>完了: 追加%1件、更新%2件、削除%3件。「raiki undo」ですべて元に戻せます。</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated. “raiki undo” takes it all back.</source>
        <translation>完了: 追加%1件、更新%2件。「raiki undo」ですべて元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the file.</source>
        <translation>
            <numerusform>%n行がファイルに含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more season(s) that nobody follows come with their shows.</source>
        <translation>
            <numerusform>ほかに誰もフォローしていないシーズンが%n件、作品と一緒に加わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>The feed is gone for good; its site may name a new address.</source>
        <translation>フィードは廃止されました。サイトに新しいアドレスがあるかもしれません。</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Check it for mistakes.</source>
        <translation>このアドレスには何もありません（404）。入力に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>The server does not let Raiki read this (%1).</source>
        <translation>サーバーが Raiki の読み取りを許可していません（%1）。</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>サーバーが間隔を空けるよう求めています（429）。</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1).</source>
        <translation>サーバー側で問題が起きています（%1）。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>サーバーが %1 を返しました。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーに接続を拒否されました。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it, or add its new address.</source>
        <translation>フィードは廃止されました。取得を停止しました。フィードを削除するか、新しいアドレスを登録してください。</translation>
    </message>
    <message>
        <source>%1 It will be tried again later.</source>
        <extracomment>%1 a sentence: why a feed could not be read</extracomment>
        <translation>%1 後で再試行します。</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>放送開始</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>劇場版</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>吹替</translation>
    </message>
    <message>
        <source>Finale</source>
        <translation>最終回</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>第%1クール</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>第%1話</translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation>放送・公開の発表ではない</translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation>リストの作品の話題ではない</translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation>リストの作品の日程</translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation>リストの作品の新シーズン</translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation>日程の変更</translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation>日程がより詳しく判明</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>新しい情報なし</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>別の情報源と食い違い</translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation>どの作品のことか不確か</translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation>視聴中止にした作品</translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation>リストの作品のエピソード</translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation>リストの作品の放送・配信先</translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation>リストの作品の最終回</translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation>リストの作品の劇場版</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation>その名前のサーバーはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation>サーバーの証明書を信頼できませんでした（%1）。</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>アドレスの転送が終わりません。</translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation>サーバーが安全でないアドレスへ転送しました。</translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation>応答がフィードの上限サイズを超えています。</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>応答の圧縮データが壊れています。</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation>サーバーの応答が途切れたか、正しくありません（%1）。</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation>このアドレスにフィードはありません。サイトの RSS か Atom のリンクを探してください。</translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation>最初の記事より前でフィードが壊れています（%1）。</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>show, season</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation>%1の日程が決まりました</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1は中止になりました</translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation>%1の日程が変わりました</translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation>%1 開始まであと%2</translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation>%1がいま始まります</translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation>%1は今日始まります</translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation>%1 開始予定: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2に変更</translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation>日にちがわかり次第、Raikiがお知らせします。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation>
            <numerusform>リストの作品のニュースが%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1が始まりました</translation>
    </message>
    <message>
        <source>The dub of %1 has started</source>
        <translation>%1の吹替版が始まりました</translation>
    </message>
    <message>
        <source>The dub of %1 starts now</source>
        <translation>%1の吹替版が始まります</translation>
    </message>
    <message>
        <source>The dub of %1 starts today</source>
        <translation>%1の吹替版は今日からです</translation>
    </message>
    <message>
        <source>%1: the last episode is out</source>
        <translation>%1：最終話が出ました</translation>
    </message>
    <message>
        <source>%1: the last episode starts now</source>
        <translation>%1：最終話が始まります</translation>
    </message>
    <message>
        <source>%1: the last episode comes today</source>
        <translation>%1：最終話は今日です</translation>
    </message>
    <message>
        <source>%1: episode %2 is to be expected about now</source>
        <translation>%1：第%2話はそろそろの見込みです</translation>
    </message>
    <message>
        <source>%1: a new episode</source>
        <translation>%1：新しい話</translation>
    </message>
    <message>
        <source>%1: episode %2 is out</source>
        <translation>%1：第%2話が出ました</translation>
    </message>
    <message>
        <source>%1: episode %2 starts now</source>
        <translation>%1：第%2話が始まります</translation>
    </message>
    <message>
        <source>%1: episode %2 comes today</source>
        <translation>%1：第%2話は今日です</translation>
    </message>
    <message>
        <source>%1 was announced</source>
        <translation>%1が発表されました</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>a show with its season; the date follows</extracomment>
        <translation>%1の開始</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from while you were away</source>
        <translation>
            <numerusform>不在中のリマインダー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) at once</source>
        <translation>
            <numerusform>同時のリマインダー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News and dates of your shows: %n</source>
        <translation>
            <numerusform>作品のニュースと日程：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1がまもなく始まります</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) that waited</source>
        <translation>
            <numerusform>保留していたリマインダー %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) not shown before</source>
        <translation>
            <numerusform>表示できなかったリマインダー %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>これまで：%1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of news that waits for a decision. %1 the show and what is announced: &quot;Medalist · Premiere · January 2026&quot;</extracomment>
        <translation>%1 かもしれません</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Resume reminders</source>
        <translation>リマインダーを再開</translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation>リマインダーを1時間停止</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>リマインダーを明日まで停止</translation>
    </message>
    <message>
        <source>Reminders pause until %1.</source>
        <translation>リマインダーは%1まで停止中です。</translation>
    </message>
    <message>
        <source>The reminders go on as before.</source>
        <translation>リマインダーはこれまでどおりです。</translation>
    </message>
    <message>
        <source>Reminders do not pause any more.</source>
        <translation>リマインダーの停止を解除しました。</translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Raikiについて</translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation>Raiki %1: 待っているあの作品はいつ戻ってくるのか、その根拠は？</translation>
    </message>
    <message>
        <source>bangumi-data</source>
        <translation>bangumi-data</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>Raiki is free software under the MIT licence. The reference list is distilled from bangumi-data, © its contributors, CC BY 4.0: seasons are grouped into shows and the fields it needs are kept. Built with Qt, SQLite, Expat, uchardet, libzip and zlib.</source>
        <translation>RaikiはMITライセンスのフリーソフトウェアです。作品データはbangumi-data（© 貢献者一同、CC BY 4.0）を抽出したもので、シーズンを作品ごとにまとめ、必要な項目だけを残しています。Qt、SQLite、Expat、uchardet、libzip、zlibを使用しています。</translation>
    </message>
</context>
<context>
    <name>raiki::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <source>Paste the &amp;address of a news site, a feed, a calendar or a YouTube channel:</source>
        <translation>ニュースサイト、フィード、カレンダー、YouTube チャンネルのアドレスを貼り付けてください(&amp;A)：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Looking for feeds</source>
        <translation>フィードを検索中</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>新着記事</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Enter で記事を開きます。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>購読する</translation>
    </message>
    <message>
        <source>Add without looking</source>
        <translation>確認せずに追加</translation>
    </message>
    <message>
        <source>Puts the address on the list as it is</source>
        <translation>アドレスをそのままリストに加えます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Find the feed</source>
        <translation>フィードを探す</translation>
    </message>
    <message>
        <source>This is no http or https address. Copy it from your browser&apos;s address bar.</source>
        <translation>http または https のアドレスではありません。ブラウザーのアドレスバーからコピーしてください。</translation>
    </message>
    <message>
        <source>Nobody was contacted, since you have not agreed to that. You can add the address as it is.</source>
        <translation>許可がないため、どこにも接続していません。アドレスをそのまま追加できます。</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n feed(s). Choose one:</source>
        <translation>
            <numerusform>このサイトには %n 件のフィードがあります。1つ選んでください：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can look again later, or add the address as it is: then Raiki tries it again by itself.</source>
        <extracomment>%1 a sentence: why a site could not be read</extracomment>
        <translation>%1 後でもう一度試すか、アドレスをそのまま追加してください。追加すると Raiki が自動で再試行します。</translation>
    </message>
    <message>
        <source>On your list already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>It has no posts now. Raiki reads those to come.</source>
        <translation>現在記事はありません。これからの記事を読みます。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 &quot;The newest 30 posts&quot;, %2 &quot;2 of them name a show of your list&quot;</extracomment>
        <translation>%1。%2。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n post(s)</source>
        <translation>
            <numerusform>最新の %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them names a show of your list</source>
        <translation>リストの作品に触れた記事はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) a show of your list</source>
        <translation>
            <numerusform>うち %n 件がリストの作品に触れています</numerusform>
        </translation>
    </message>
    <message>
        <source>Its document is damaged at line %1; what comes before is read.</source>
        <translation>文書の %1 行目が壊れています。その前までを読みます。</translation>
    </message>
    <message>
        <source>This feed is on your list already.</source>
        <translation>このフィードはすでに登録されています。</translation>
    </message>
    <message>
        <source>The feed was not added.</source>
        <translation>フィードは追加されませんでした。</translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation>作品を追加</translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation>日本語・ローマ字・英語のタイトル</translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation>作品のタイトル</translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation>カタログにある作品</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>追加して続ける</translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation>この作品を追加し、続けて次の作品を選びます（%1）</translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation>このタイトルをニュースから探します。</translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation>すでにリストにあります。新しい情報だけを追加します。</translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation>第%1期（カタログ未収録）</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation>作品を追加できませんでした。</translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation>カタログの情報とともにリストに登録されています。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加しました: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a show, %2 a season of it: &quot;Medalist, Season 2&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>News is off: Raiki will look for this title once it may check your feeds (in the settings).</source>
        <translation>ニュースはオフです。設定でフィードの確認を許可すると、このタイトルを探します。</translation>
    </message>
    <message>
        <source>No feed is checked: Raiki will look for this title once you add one on the Feeds page.</source>
        <translation>確認するフィードがありません。「購読フィード」のページで追加すると、このタイトルを探します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>raiki::BackupsCard</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>インポート前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>before an update of Raiki</source>
        <translation>Raikiの更新前</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>バックアップを作成できませんでした。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 date and time, %2 why it was made, %3 size</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>このバックアップは壊れています: %1</translation>
    </message>
    <message>
        <source>Changed last: %1.</source>
        <translation>最後に変更した作品: %1</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>Your list, feeds and settings become what they were then: %1. A backup of what is there now is made first, so that you can come back.</source>
        <translation>リスト、フィード、設定が当時の状態に戻ります: %1。先に現在の内容をバックアップするので、元に戻せます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>復元できませんでした</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>リストは変更されていません。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>リスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>before a merge with another computer</source>
        <translation>別のコンピューターとの統合前</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>of a backup: the user made it</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>バックアップを作成し、検証しました。</translation>
    </message>
    <message>
        <source>A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks and 12 months. What you make yourself stays.</source>
        <translation>リストのコピーを毎日作成・検証し、7日分・8週分・12か月分を保存します。手動で作成したものは残ります。</translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation>インポートの取り消し前</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>The list is again as in this backup: %1. What was there before is the newest of the backups.</source>
        <extracomment>%1 a backup: when and why it was made, its size</extracomment>
        <translation>リストはこのバックアップの状態に戻りました：%1。それまでの内容は最新のバックアップにあります。</translation>
    </message>
</context>
<context>
    <name>raiki::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is counted, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月の日々</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>リストを読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>放送開始%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finale(s)</source>
        <translation>
            <numerusform>最終回%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>日付未定%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of your list is dated here</source>
        <translation>リストの作品の予定はありません</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarText</name>
    <message>
        <source>Premiere</source>
        <translation>放送開始</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>最終回</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>第%1話</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>放送回</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueCard</name>
    <message>
        <source>Update the catalogue now?</source>
        <translation>カタログを今すぐ更新しますか？</translation>
    </message>
    <message>
        <source>Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>今回だけ%1に接続して、最新のカタログを取得します。あなたやリストの情報は一切送信しません。</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>カタログを更新</translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation>bangumi-dataまたはスナップショット (*.json *.snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The catalogue was not updated</source>
        <translation>カタログを更新できませんでした</translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation>現在のカタログを引き続き使用します。</translation>
    </message>
    <message>
        <source>Use the shipped catalogue?</source>
        <translation>付属のカタログに戻しますか？</translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation>更新したカタログを削除し、Raiki付属のカタログに戻します。視聴リストは変わりません。</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>付属のカタログを使う</translation>
    </message>
    <message>
        <source>The catalogue was not changed.</source>
        <translation>カタログを変更できませんでした。</translation>
    </message>
    <message>
        <source>Raiki asks %1 for it. Nothing about you or your list is sent.</source>
        <translation>%1に接続して取得します。あなたやリストの情報は一切送信しません。</translation>
    </message>
    <message>
        <source>Raiki would ask %1 for it: allow it to use the network above first.</source>
        <translation>%1に接続して取得します。先に上の項目で通信を許可してください。</translation>
    </message>
    <message>
        <source>The catalogue cannot be used.</source>
        <translation>カタログを使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>カタログ: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1, version %2</source>
        <translation>カタログ: %1、バージョン %2</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>更新をキャンセル</translation>
    </message>
    <message>
        <source>The catalogue of shows</source>
        <translation>作品カタログ</translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a newer one comes from the network or as a file: its data.json, or a snapshot.</source>
        <translation>タイトル、期、開始日を調べるためのデータで、bangumi-dataから作られています。新しいカタログはネットワークから、またはファイル（data.jsonかスナップショット）から取り込めます。</translation>
    </message>
    <message>
        <source>Update the catalogue &amp;once a week</source>
        <translation>カタログを週に1回更新する(&amp;O)</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>ファイルから更新…</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation>「%1」をそのまま追加</translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation>カタログにない作品</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%nシーズン</numerusform>
        </translation>
    </message>
    <message>
        <source>A show of its own, none of those above</source>
        <translation>上のどれでもない別の作品</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and special(s)</source>
        <translation>
            <numerusform>劇場版・スペシャル%n本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln作品</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has %1, none of them new.</source>
        <extracomment>%1 &quot;12,000 shows&quot;</extracomment>
        <translation>カタログには%1あります。新しい作品はありません。</translation>
    </message>
    <message>
        <source>The catalogue has %1, %2.</source>
        <translation>カタログには%1あります（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>shows of the catalogue</comment>
        <translation>
            <numerusform>新着%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer at its address. A newer Raiki may know the new one.</source>
        <translation>元のアドレスにはもうありません。新しいRaikiなら移転先を知っているかもしれません。</translation>
    </message>
    <message>
        <source>The answer is far larger than the catalogue is.</source>
        <translation>応答がカタログとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>サーバーの応答は%1でした。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーに接続を拒否されました。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>サーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The catalogue was not updated.</source>
        <translation>カタログを更新できませんでした。</translation>
    </message>
    <message>
        <source>What came is no sound catalogue (%1). The one in use stays.</source>
        <translation>受信したデータはカタログとして使えません（%1）。現在のカタログを引き続き使用します。</translation>
    </message>
    <message>
        <source>What came has only %1, the one in use %2. It was not taken.</source>
        <extracomment>%1 &quot;12 shows&quot;, %2 &quot;12,000 shows&quot;</extracomment>
        <translation>受信したカタログは%1しかなく、現在のカタログには%2あります。取り込みませんでした。</translation>
    </message>
    <message>
        <source>The newer catalogue was not kept.</source>
        <translation>新しいカタログを保存できませんでした。</translation>
    </message>
    <message>
        <source>The update was cancelled. The catalogue in use stays.</source>
        <translation>更新をキャンセルしました。現在のカタログを引き続き使用します。</translation>
    </message>
    <message>
        <source>Raiki looks again on %1.</source>
        <translation>次回の確認: %1。</translation>
    </message>
    <message>
        <source>Raiki looks again when there is a network.</source>
        <translation>ネットワークにつながったら、もう一度確認します。</translation>
    </message>
    <message>
        <source>You can try again at any time.</source>
        <translation>いつでも再試行できます。</translation>
    </message>
    <message>
        <source>There is no newer catalogue than the one in use.</source>
        <translation>現在のカタログが最新です。</translation>
    </message>
    <message>
        <source>Last brought up to date %1.</source>
        <extracomment>%1 &quot;5 minutes ago&quot;, &quot;yesterday&quot; or a date</extracomment>
        <translation>最後に更新した日時: %1。</translation>
    </message>
    <message>
        <source>No newer one has been looked for yet.</source>
        <translation>新しいカタログはまだ確認していません。</translation>
    </message>
    <message>
        <source>Asking %1 for a newer catalogue…</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>%1に新しいカタログを問い合わせています…</translation>
    </message>
    <message>
        <source>Reading the newer catalogue…</source>
        <translation>新しいカタログを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>raiki::CellWords</name>
    <message>
        <source>Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows</source>
        <translation>視聴済みの話数。「5/28」で全話数も、「5/?」で全話数不明も指定できます</translation>
    </message>
    <message>
        <source>“%1” is not a date that Raiki understands.</source>
        <translation>「%1」はRaikiが理解できる日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no number of episodes. Write for example 5, or 5/28.</source>
        <translation>「%1」は話数ではありません。「5」や「5/28」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>take back the import of %1</source>
        <translation>%1 のインポートの取り消し</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加しました: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました: %1</translation>
    </message>
    <message>
        <source>Premiere set: %1</source>
        <translation>放送開始日を設定しました: %1</translation>
    </message>
    <message>
        <source>Names changed: %1</source>
        <translation>名前を変更しました: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n piece(s) of news</source>
        <translation>
            <numerusform>ニュース%n件の却下</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <translation>%1 → %2話</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>評価 %1 → %2</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <translation>
            <numerusform>%n件のシーズンの編集</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1の編集</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation>%1の放送開始日</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1のインポート</translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation>%1のニュースの承認</translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation>%1のニュースの却下</translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation>%1の別名</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) → %1</source>
        <extracomment>%n how many, %1 the status that they get</extracomment>
        <translation>
            <numerusform>%n件のシーズン → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>ミュート解除</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) in all</source>
        <translation>
            <numerusform>全%n話</numerusform>
        </translation>
    </message>
    <message>
        <source>number of episodes not known</source>
        <translation>話数不明</translation>
    </message>
    <message numerus="yes">
        <source>add %n feed(s)</source>
        <translation>
            <numerusform>%n 件のフィードを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the feed %1</source>
        <translation>フィード %1 を一時停止</translation>
    </message>
    <message>
        <source>resume the feed %1</source>
        <translation>フィード %1 を再開</translation>
    </message>
    <message>
        <source>change the feed %1</source>
        <translation>フィード %1 を変更</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止しました: %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>再開しました: %1</translation>
    </message>
    <message>
        <source>add the feed %1</source>
        <translation>フィード %1 を追加</translation>
    </message>
    <message>
        <source>remove the feed %1</source>
        <translation>フィード %1 を削除</translation>
    </message>
    <message>
        <source>%1 → 1 episode</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation>%1 → 1話</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) changed</source>
        <translation>
            <numerusform>%n件のシーズンを変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChartText</name>
    <message>
        <source>TV series</source>
        <translation>TVアニメ</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>配信アニメ</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>劇場版</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVA・特別編</translation>
    </message>
    <message>
        <source>Continues from %1 or before</source>
        <extracomment>%1 a cour: &quot;Continues from Fall 2025 or before&quot;</extracomment>
        <translation>%1以前からの継続</translation>
    </message>
    <message>
        <source>On no day of the week</source>
        <translation>曜日なし</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day of the week, %2 a time: each week then</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Belongs to a show on your list</source>
        <translation>リストにある作品のシリーズ</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>on your list: %1</source>
        <translation>リスト: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation>表示中の日程の根拠</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation>情報源を読む: %1</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <extracomment>%1 a date and time: when Raiki learned what a source says</extracomment>
        <translation>%1に判明</translation>
    </message>
</context>
<context>
    <name>raiki::CopiedRowsText</name>
    <message>
        <source>watchlist.csv</source>
        <extracomment>the name of a file that rows of the list are dragged out as; keep &quot;.csv&quot;</extracomment>
        <translation>watchlist.csv</translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation>正しい内容は？</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation>2026、2026-01、2026年冬、2026-01-24…</translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation>今後も「%1」をこの作品とみなす</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>作品(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>期(&amp;E)</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>開始日(&amp;R)</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>この内容で確定</translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation>日付として解釈できません。</translation>
    </message>
</context>
<context>
    <name>raiki::CourJump</name>
    <message>
        <source>Winter</source>
        <translation>冬</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>春</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>秋</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>クール</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>raiki::CoverLabel</name>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Choose a picture of your own</source>
        <translation>自分の画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>別の画像を選ぶ…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Raiki can read.</source>
        <translation>「%1」はRaikiが読める画像ではありません。</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>画像は保存されませんでした。</translation>
    </message>
    <message>
        <source>The picture was not removed.</source>
        <translation>画像は外されませんでした。</translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>日程未定</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation>%1年冬クール</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>%1年春クール</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>%1年夏クール</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>%1年秋クール</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes from now</extracomment>
        <translation>%1時間%2分後</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>日が決まったら</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>視聴中にする</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今夜</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopSession</name>
    <message>
        <source>The calendar file %1 was not written.</source>
        <translation>カレンダーファイル%1は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>後で通知</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>%1 と統合しました。</translation>
    </message>
    <message>
        <source>The list was not exchanged through the shared folder.</source>
        <translation>共有フォルダーでのリストの交換ができませんでした。</translation>
    </message>
    <message>
        <source>Your program for reminders did not do its work: %1</source>
        <extracomment>%1 what the system says of it</extracomment>
        <translation>リマインダー用のプログラムが動作しませんでした：%1</translation>
    </message>
    <message>
        <source>The list in %1 can only be read. You can look at it and export it; what you change is not saved. To go on with it, copy it to a folder where you may write.</source>
        <translation>%1 のリストは読み取り専用です。見ることとエクスポートはできますが、変更は保存されません。使い続けるには、書き込めるフォルダーにコピーしてください。</translation>
    </message>
</context>
<context>
    <name>raiki::EntryEdits</name>
    <message>
        <source>%1 watched of %2 cannot be. Nothing was changed.</source>
        <translation>%2話中%1話を視聴済みにはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.</source>
        <extracomment>%3 for example &quot;28/28&quot;: what to write</extracomment>
        <translation>このシーズンは%1話なので、%2話を視聴済みにはできません。もっとある場合は「%3」と入力してください。</translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1は見つかりませんでした。</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation>読み込めません: %1。ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation>書き込めません: %1。別のフォルダーを選ぶか、書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation>ディスクの空きがありません: %1。空きを増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation>大きすぎます（%1）。分割してから再試行してください。</translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation>別のプログラムがリストを使用中です。終了するか、しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation>リストのファイルが壊れています（%1）。バックアップから復元してください。壊れたファイルは残ります。</translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation>より新しいRaikiで作成されたリストです（スキーマ %1）。開くにはRaikiを更新してください。</translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation>Raikiのリストではありません（%1）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation>リストを読み書きできませんでした（%1）。変更は行われていません。再試行してください。</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation>その名前の作品が複数あります:
%1</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation>その間に別の場所で変更されました（%1）。内容を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>すでにあります: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation>ネットワークから応答がありません: %1。接続を確認して再試行してください。</translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation>Raikiのネットワーク利用が許可されていません。先に設定で許可してください。</translation>
    </message>
    <message>
        <source>The document breaks off or is damaged (%1). Get it anew where it came from.</source>
        <translation>文書が途中で切れているか壊れています（%1）。入手元からもう一度取得してください。</translation>
    </message>
    <message>
        <source>The copy %1 is damaged (%2). Choose another one.</source>
        <translation>コピー %1 は壊れています（%2）。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.</source>
        <translation>コピー %1 は新しい Raiki（スキーマ %2）で作られました。復元するには Raiki を更新してください。</translation>
    </message>
    <message>
        <source>%1 is no copy of a list of Raiki&apos;s (%2). Choose another file.</source>
        <translation>%1 は Raiki のリストのコピーではありません（%2）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>リストは元のままです。</translation>
    </message>
    <message>
        <source>This is the list that is open. Choose another file.</source>
        <translation>いま開いているリストです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>No format that Raiki reads fits it, or it is cut short (%1). From a spreadsheet program, save it as CSV.</source>
        <extracomment>%1 the file&apos;s name, or what is wrong with it</extracomment>
        <translation>Raikiが読める形式に当てはまらないか、途中で切れています（%1）。表計算ソフトからはCSVで保存してください。</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it first, then choose the list that was in it.</source>
        <translation>このアーカイブはパスワードで保護されています。先に展開してから、中のリストを選んでください。</translation>
    </message>
</context>
<context>
    <name>raiki::EventHook</name>
    <message>
        <source>it was ended after a minute</source>
        <translation>1分後に終了させました</translation>
    </message>
</context>
<context>
    <name>raiki::FeedActions</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>What it brought…</source>
        <translation>届いた記事…</translation>
    </message>
    <message>
        <source>Read every…</source>
        <translation>取得の間隔…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>As the feed asks (default)</source>
        <translation>フィードの指定どおり（既定）</translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation>フィードを変更できませんでした。</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>フィードの名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation>フィードの名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>フィードを削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation>フィードを削除できませんでした。</translation>
    </message>
    <message>
        <source>Quiet (pause)</source>
        <translation>静かにする（一時停止）</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>“%1” will no longer be checked. What it said stays in the history of your shows.</source>
        <translation>「%1」の取得をやめます。これまでに読み取った内容は作品の履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>raiki::FeedConsent</name>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and ask %1 once a week for newer shows. It contacts nobody else. You can change this in the settings.</source>
        <translation>Raiki は、追加したアドレスを確認し、リストのフィードをおよそ1時間に1回読み、週に1回 %1 に新しい作品を確認します。ほかのどこにも接続しません。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation>Raiki は、追加したアドレスを確認し、リストのフィードをおよそ1時間に1回読みます。ほかのどこにも接続しません。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>回答を保存できませんでした。</translation>
    </message>
    <message>
        <source>Check your feeds?</source>
        <translation>フィードを自動で取得しますか？</translation>
    </message>
    <message>
        <source>Check my feeds</source>
        <translation>フィードを取得する</translation>
    </message>
</context>
<context>
    <name>raiki::FeedPreviewDialog</name>
    <message>
        <source>It has brought no posts.</source>
        <translation>記事は届いていません。</translation>
    </message>
    <message>
        <source>No posts yet: they come with the next reading.</source>
        <translation>まだ記事はありません。次の取得で届きます。</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>新着記事</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Enter で記事を開きます。</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>記事を読む</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>The feed could not be read.</source>
        <translation>フィードを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>まもなく再試行します。</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>前回の取得：%1。</translation>
    </message>
    <message>
        <source>Paused. Last read %1.</source>
        <translation>一時停止中。前回の取得：%1。</translation>
    </message>
    <message>
        <source>something new last came %1</source>
        <translation>最後の新着：%1</translation>
    </message>
    <message>
        <source>Interval, as you chose: %1</source>
        <translation>間隔（あなたの設定）：%1</translation>
    </message>
    <message>
        <source>Interval: as the feed asks, and longer where little comes</source>
        <translation>間隔：フィードの指定どおり。新着が少なければ長くします</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>該当%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>次回の再試行: %1。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>取得: %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation>%1、次回 %2</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>Its server was not found.</source>
        <translation>サーバーが見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged, seen or not</source>
        <translation>
            <numerusform>該当%n件（確認済みを含む）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Suggested feeds…</source>
        <translation>おすすめのフィード…</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived is kept</source>
        <translation>読み取りを中止（届いた分は残ります）</translation>
    </message>
    <message>
        <source>Read all feeds now (%1)</source>
        <translation>すべてのフィードを今すぐ読む（%1）</translation>
    </message>
    <message>
        <source>Find the feed of a site, a calendar or a channel (%1)</source>
        <translation>サイト、カレンダー、チャンネルのフィードを探す（%1）</translation>
    </message>
    <message>
        <source>Enter shows what a feed brought, the menu key what can be done with it.</source>
        <translation>Enter で届いた記事を、メニューキーで操作の一覧を表示します。</translation>
    </message>
    <message>
        <source>The suggestions could not be read.</source>
        <translation>おすすめを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Import feeds from a file…</source>
        <translation>ファイルからフィードをインポート…</translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation>フィードをOPMLでエクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation>フィードを取得中: %1 / %2</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>購読フィード</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>フィードを追加…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>購読中のフィード</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>フィードはまだありません</translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation>信頼するサイトのニュースフィードを追加してください。Raikiはリストの作品に関するニュースだけを拾います。</translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation>フィードを読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>要確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>フィードをインポート</translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation>フィードリスト (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation>インポートできたフィードはありません</translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>%1を取り込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n件のフィードを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n件は登録済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>フィードをエクスポート</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation>フィードをエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>フィードを%1に書き出しました。</translation>
    </message>
    <message>
        <source>The chosen feed, suggestions, import and export</source>
        <translation>選んだフィード、おすすめ、インポート、エクスポート</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>%1 · not checked by itself: you have not agreed to that</source>
        <translation>%1 · 自動取得は未許可です</translation>
    </message>
    <message>
        <source>%1 · this computer seems to be off-line: they are read when it is back</source>
        <translation>%1 · このコンピューターはオフラインのようです。接続が戻ると読み込みます</translation>
    </message>
</context>
<context>
    <name>raiki::FieldRulesDialog</name>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation>確認する: チェックした行だけ取り込む</translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation>リストの内容を残す</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>ファイルの内容を使う</translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation>新しいほうを使う</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>項目ごと</translation>
    </message>
    <message>
        <source>What is done where the file and the list both say something:</source>
        <translation>ファイルとリストの両方に値がある項目の扱い：</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>ask: leave it as it is unless I tick the row fully</source>
        <translation>確認する: 行を完全にチェックしない限りそのままにする</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>%1 a field of the list; in how many rows the file says something else</extracomment>
        <translation>
            <numerusform>%1（%Ln行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FilterBar</name>
    <message>
        <source>Filter what comes</source>
        <translation>予定を絞り込む</translation>
    </message>
    <message>
        <source>Every format</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>劇場版</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVA・特別編</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>すべての公開方法</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>公開方法</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>確度を問わない</translation>
    </message>
    <message>
        <source>Delayed or cancelled</source>
        <translation>延期・中止</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>すべての配信元</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>配信元</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>自分のリスト</translation>
    </message>
    <message>
        <source>Only seasons on your list, not others of the same shows</source>
        <translation>リストにあるシーズンだけを表示（同じ作品のほかのシーズンは除く）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Only what is new since your last visit</source>
        <translation>前回見たあとに新しくなったものだけ</translation>
    </message>
</context>
<context>
    <name>raiki::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Show, page or command</source>
        <translation>作品・ページ・操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>該当するものはありません。</translation>
    </message>
</context>
<context>
    <name>raiki::FindText</name>
    <message>
        <source>On your list</source>
        <translation>視聴リスト</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>ページと操作</translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Ask %1 once a week for newer s&amp;hows, too</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>週に1回、%1にも新しい作品を確認する(&amp;H)</translation>
    </message>
    <message>
        <source>It keeps the catalogue of known shows. You can change it in the settings.</source>
        <translation>作品カタログを最新に保ちます。設定で変更できます。</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>最初に登録するフィード</translation>
    </message>
    <message>
        <source>You can add others and remove these at any time.</source>
        <translation>いつでも追加や削除ができます。</translation>
    </message>
    <message>
        <source>The feeds were not added</source>
        <translation>フィードを追加できませんでした</translation>
    </message>
    <message>
        <source>Welcome to Raiki</source>
        <translation>Raikiへようこそ</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>あの作品の続きは、いつ？</translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation>Raikiは視聴リストを管理し、信頼するニュースを読んで、新しい期の日程が決まったこと、その情報源、放送の開始をお知らせします。データはすべてこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation>作品を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation>タイトルで検索して、まず1作品を登録します。</translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation>リストをインポート(&amp;I)</translation>
    </message>
    <message>
        <source>A file from another tracker or a table of your own; you see first what it does.</source>
        <translation>他のトラッカーのファイルや自作の表。先に内容を確認できます。</translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation>空のリストで始める(&amp;E)</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>まずは見てまわります。</translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation>フィードを自動で確認しますか？</translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation>はい、フィードを確認する(&amp;Y)</translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation>設定でいつでも止められます。</translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation>いいえ、ネットワークを使わない(&amp;N)</translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation>後で許可するまでフィードは取得しません。リストはそのまま使えます。</translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation>放送開始をお知らせしますか？</translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation>日程が決まったときや変わったとき、開始の前日、開始時に、デスクトップ通知でお知らせします。</translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation>はい、お知らせを受け取る(&amp;R)</translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation>内容、時刻、対象の作品は設定で選べます。</translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation>いいえ、通知しない(&amp;Q)</translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation>日程は「放送・配信予定」でいつでも確認できます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation>回答を保存できませんでした</translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until you say yes it asks nobody by itself.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation>購読フィードに登録したアドレスだけに、それぞれ最短でも%1の間隔をあけてニュースを確認します。下で選ばないかぎり、ほかの宛先には接続しません。あなたやリストの情報は一切送信しません。「はい」を選ぶまで、自動で通信することはありません。</translation>
    </message>
</context>
<context>
    <name>raiki::FormatText</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>MyAnimeList or Kitsu (XML)</source>
        <translation>MyAnimeListまたはKitsu (XML)</translation>
    </message>
    <message>
        <source>Taiga, of an unknown service</source>
        <translation>Taiga（サービス不明）</translation>
    </message>
    <message>
        <source>Taiga with MyAnimeList</source>
        <translation>Taiga（MyAnimeList）</translation>
    </message>
    <message>
        <source>Taiga with AniList</source>
        <translation>Taiga（AniList）</translation>
    </message>
    <message>
        <source>Taiga with Kitsu</source>
        <translation>Taiga（Kitsu）</translation>
    </message>
    <message>
        <source>AniList (JSON)</source>
        <translation>AniList (JSON)</translation>
    </message>
    <message>
        <source>Anime-Planet (JSON)</source>
        <translation>Anime-Planet (JSON)</translation>
    </message>
    <message>
        <source>Simkl (CSV)</source>
        <translation>Simkl (CSV)</translation>
    </message>
    <message>
        <source>Trakt (CSV)</source>
        <translation>Trakt (CSV)</translation>
    </message>
    <message>
        <source>Yamtrack (CSV)</source>
        <translation>Yamtrack (CSV)</translation>
    </message>
    <message>
        <source>Letterboxd (CSV)</source>
        <translation>Letterboxd (CSV)</translation>
    </message>
    <message>
        <source>TV Time (archive)</source>
        <translation>TV Time（アーカイブ）</translation>
    </message>
    <message>
        <source>Markdown, to read</source>
        <translation>Markdown（閲覧用）</translation>
    </message>
    <message>
        <source>Plain text, to read</source>
        <translation>テキスト（閲覧用）</translation>
    </message>
    <message>
        <source>Calendar of the dates (iCalendar)</source>
        <translation>日程のカレンダー (iCalendar)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>リスト (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <extracomment>%1 fields, each with the number of rows</extracomment>
        <translation>この形式では保存できない、または省略される項目: %1</translation>
    </message>
    <message>
        <source>Everything in Raiki (JSON)</source>
        <translation>Raikiの全データ (JSON)</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s database</source>
        <translation>別のRaikiのデータベース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the file, for want of “%1”: %2.</source>
        <extracomment>%1 the field that is missing, %2 titles</extracomment>
        <translation>
            <numerusform>「%1」がないため、%Ln件はファイルに含まれていません: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation>タイトルの表示(&amp;T)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation>深夜の時刻を放送局の表記にする(&amp;L)</translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation>日曜 01:30 を土曜 25:30 と表示します。</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>評価(&amp;S)</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1～100</translation>
    </message>
    <message>
        <source>1 to 10 with decimals</source>
        <translation>1～10（小数あり）</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1～10</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5つ星</translation>
    </message>
    <message>
        <source>3 smileys</source>
        <translation>3段階の顔</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト(明)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト(暗)</translation>
    </message>
</context>
<context>
    <name>raiki::HistorySteps</name>
    <message>
        <source>Undoing: %1.</source>
        <translation>元に戻しています：%1。</translation>
    </message>
    <message>
        <source>Doing again: %1.</source>
        <translation>やり直しています：%1。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>やり直せませんでした。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>リストをインポート</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルの読み込み</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>どのリストを取り込みますか？</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>リストを選択</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>ファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1をインポートできませんでした。</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation>タイトルの列を判別できません。下で指定してください。</translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation>リストを比較できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>インポートは行われませんでした</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>リストは変更されていません。</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: from MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table of your own. You see what it would change before anything is written.</source>
        <translation>ファイルを選ぶか、ここにドロップしてください。MyAnimeList、AniList、Kitsu、Anime-Planet、Simkl、Trakt、Yamtrack、Letterboxd、TV Time、Taiga、Notion、Raiki自身のファイル、または自作の表に対応しています。書き込む前に変更内容を確認できます。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>別のファイル(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>%1から%Ln行をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln行をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>インポートせずに閉じますか？</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you decided here is not kept.</source>
        <translation>何もインポートされず、ここで決めたことは残りません。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>（タイトルなし）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation>表示中のすべての行</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>インポートの内容</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>すべての行 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide for all shown</source>
        <translation>表示中の行をまとめて決める</translation>
    </message>
    <message>
        <source>Take the first show that each may be</source>
        <translation>それぞれ最初の候補にする</translation>
    </message>
    <message>
        <source>Add each as a show of its own</source>
        <translation>それぞれ別の作品として追加</translation>
    </message>
    <message>
        <source>Leave each undecided</source>
        <translation>すべて未定のままにする</translation>
    </message>
</context>
<context>
    <name>raiki::ImportsCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 date and time, %2 the file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>インポートを取り消せませんでした。</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>このインポートを取り消しますか？</translation>
    </message>
    <message>
        <source>What it added goes, what it changed becomes what it was; your own later changes stay. This can be undone too.</source>
        <translation>追加された項目は削除され、変更された項目は元に戻ります。その後の変更は残ります。この操作も元に戻せます。</translation>
    </message>
    <message>
        <source>Changed since, and kept: %1.</source>
        <extracomment>%1 titles</extracomment>
        <translation>その後変更されたため残すもの: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>An import can be taken back at any time, whatever you have changed since.</source>
        <translation>その後の変更にかかわらず、インポートはいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>%1 an import, as date and file</extracomment>
        <translation>%1（取り消し済み）</translation>
    </message>
    <message>
        <source>Looking at what has changed since the import…</source>
        <translation>インポート後の変更を確認しています…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>インポートを取り消しています…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>まだ何もインポートされていません</translation>
    </message>
</context>
<context>
    <name>raiki::InboxModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 the show, %2 what was read, %3 the headline, %4 the feed</extracomment>
        <translation>%1: %2。%3、%4</translation>
    </message>
</context>
<context>
    <name>raiki::InboxPage</name>
    <message>
        <source>Dismissed.</source>
        <translation>却下しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news dismissed.</source>
        <translation>
            <numerusform>ニュース%n件を却下しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 for example &quot;Dismiss all news of Medalist&quot;, %2 how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Dismiss all news of %1</source>
        <translation>「%1」のニュースをすべて却下</translation>
    </message>
    <message>
        <source>Dismiss all of this kind: %1</source>
        <extracomment>%1 a kind of news, such as &quot;Film&quot;</extracomment>
        <translation>この種類をすべて却下: %1</translation>
    </message>
    <message>
        <source>Dismiss all from %1</source>
        <translation>%1のニュースをすべて却下</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation>リストの作品のニュース</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>未確認のニュースはありません</translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation>リストの作品のニュースが見つかると、根拠となる文とともにここに届きます。</translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation>購読フィードを見る</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>受信箱を読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>ニュース%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更は行われませんでした。</translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation>%1に反映しました。</translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation>却下しました。このニュースの情報は取り消されました。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>修正しました。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Check the feeds for news now</source>
        <translation>フィードを今すぐ取得</translation>
    </message>
    <message>
        <source>News of “%1” now means it too.</source>
        <translation>今後は「%1」のニュースもこの作品のものとみなします。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>要判断%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in that language itself: Deutsch, 日本語</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>raiki::LeadTimes</name>
    <message>
        <source>minutes before</source>
        <translation>分前</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>時間前</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>日前</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>週間前</translation>
    </message>
    <message>
        <source>Another time:</source>
        <translation>別の時間:</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>どれくらい前</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>分、時間、日、週</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>この時間を追加</translation>
    </message>
    <message>
        <source>Times of less than a day count where the hour of the start is known.</source>
        <translation>1 日未満の時間は、開始時刻が分かっている場合に有効です。</translation>
    </message>
</context>
<context>
    <name>raiki::ListExport</name>
    <message>
        <source>watchlist.csv</source>
        <translation>watchlist.csv</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>リストを%1に書き出しました。</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>リストをエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>Raiki writes no “%1” files. Choose one of the formats that are offered.</source>
        <translation>Raikiは「%1」ファイルを書き出せません。表示された形式から選んでください。</translation>
    </message>
</context>
<context>
    <name>raiki::ListOptions</name>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as covers</source>
        <translation>カバーで表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Only shows with this tag</source>
        <translation>このタグの作品だけを表示</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>An entry of a list: %1 a tag, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListSummary</name>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Lnシーズン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Rows of the list</extracomment>
        <translation>
            <numerusform>%Ln件選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation>第%1期 第%2クール</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1クール</translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation>視聴予定</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>視聴中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>視聴済み</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>視聴中止</translation>
    </message>
    <message>
        <source>TV series</source>
        <translation>TVアニメ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>劇場版</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>Webアニメ</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>スペシャル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 film, OVA, special; %2 season 2, part 2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 season 2, film; %2 its subtitle</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>放送</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>吹替</translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation>劇場公開</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Blu-ray/DVD</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>噂</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表済み</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>日程決定</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>放送済み</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation>情報源: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the season, as it is announced</source>
        <translation>発表されたシーズン</translation>
    </message>
    <message>
        <source>the broadcast</source>
        <translation>放送</translation>
    </message>
    <message>
        <source>the first stream</source>
        <translation>最初の配信</translation>
    </message>
    <message>
        <source>the dub</source>
        <translation>吹替版</translation>
    </message>
    <message>
        <source>%1 / about %2</source>
        <extracomment>Episodes watched, of about how many: nobody stated the number. Little room</extracomment>
        <translation>%1 / 約%2</translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Your list</source>
        <translation>視聴リスト</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>リストをエクスポート…</translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>The news could not be taken in.</source>
        <translation>ニュースを取り込めませんでした。</translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation>%1 – Raiki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加しました: %1</translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation>Raikiのネットワーク利用がまだ許可されていません。設定で許可してからニュースを確認してください。</translation>
    </message>
    <message>
        <source>%1 – Raiki (read-only)</source>
        <extracomment>%1 a page; the list can be looked at only</extracomment>
        <translation>%1 – Raiki（読み取り専用）</translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>このリストは読み取り専用です。変更はできません。</translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>強調: %1</translation>
    </message>
</context>
<context>
    <name>raiki::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::MonthJump</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>raiki::MonthModel</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>未確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation>フィードとネットワーク</translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation>フィードのニュースを自動で確認する(&amp;M)</translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 where you let Raiki update the catalogue of shows. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>購読フィードに登録したアドレスと、その転送先だけに接続します。カタログの更新を許可した場合は、%1にも接続します。Cookieは保存せず、あなたやリストの情報を誰にも送信しません。</translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation>フィードの最短確認間隔(&amp;E)</translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>Until now: %1 · %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>これまで: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>%1 a sentence with a date and who said it, %2 the words of the source</extracomment>
        <translation>%1 · 「%2」</translation>
    </message>
    <message>
        <source>Dismiss all like this</source>
        <translation>同様のものをすべて却下</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation>Raikiが読み取った内容</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>作品を開く</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>記事を読む</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation>タイトル「%2」により、リストの%1と判断しました。届いた理由: %3。</translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation>この変更を元に戻す (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Do this change again (%1)</source>
        <translation>この変更をやり直す (%1)</translation>
    </message>
</context>
<context>
    <name>raiki::OutsideCard</name>
    <message>
        <source>Starting at login was not changed.</source>
        <translation>ログイン時の起動は変更されませんでした。</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Login and other programs</source>
        <translation>ログインとほかのプログラム</translation>
    </message>
    <message>
        <source>Start Raiki at &amp;login, in the tray</source>
        <translation>ログイン時にトレイで起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Keep a &amp;calendar file current, for calendar programs to subscribe to</source>
        <translation>カレンダーソフトが購読できるファイルを更新し続ける(&amp;C)</translation>
    </message>
    <message>
        <source>With al&amp;arms at the lead times above</source>
        <translation>上の事前通知の時間にアラームを付ける(&amp;A)</translation>
    </message>
    <message>
        <source>Let other programs ask Raiki over the session &amp;bus</source>
        <translation>ほかのプログラムがセッションバスからRaikiに問い合わせられる(&amp;B)</translation>
    </message>
    <message>
        <source>As org.raiki.Raiki: what comes, each reminder, opening a show.</source>
        <translation>org.raiki.Raikiとして：今後の予定、各リマインダー、作品を開く。</translation>
    </message>
    <message>
        <source>Run this &amp;program at each reminder</source>
        <translation>リマインダーごとに実行するプログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Program to run at each reminder</source>
        <translation>リマインダーごとに実行するプログラム</translation>
    </message>
    <message>
        <source>It gets the event as its last argument, in JSON. No shell reads it. Empty: none.</source>
        <translation>最後の引数としてJSONの出来事を受け取ります。シェルは通しません。空欄：なし。</translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation>放送・配信予定</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>視聴リスト</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>購読フィード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Season chart</source>
        <translation>クール別一覧</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英語タイトル</translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation>ローマ字タイトル</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>日本語タイトル</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>その他のタイトル</translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation>自分で付けたタイトル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>クール</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <source>Titles of the season</source>
        <translation>この期のタイトル</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>話数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation>視聴済み話数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>視聴開始日</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>視聴完了日</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>再視聴回数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>放送開始日</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>放送・配信先</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation>MyAnimeList ID</translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation>AniList ID</translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation>AniDB ID</translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation>Kitsu ID</translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation>TMDB ID</translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation>Bangumi ID</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>公式サイト</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 a day, a month: when the user began to watch</extracomment>
        <translation>視聴開始 %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <extracomment>%1 a day, a month: when the user was through</extracomment>
        <translation>視聴完了 %1</translation>
    </message>
    <message>
        <source>premiere %1</source>
        <extracomment>%1 a day, a month</extracomment>
        <translation>放送開始 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation>%1「%2」を解釈できません</translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation>%1「%2」は範囲外です</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation>%1「%2」は長すぎます</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>%1行目と同じ</translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation>%1かもしれません。下で指定してください</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ファイルに行がありません。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>%1 “%2” is another show than the title names</source>
        <translation>%1「%2」はタイトルとは別の作品です</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>%1 what the show that a row goes to is called in the list or the catalogue</extracomment>
        <translation>「%1」として</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>使われない列：%1。</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>アーカイブ内で読み込めなかったリスト：%1。</translation>
    </message>
    <message>
        <source>Was removed in the other list, and goes here too</source>
        <extracomment>of a row of the list that was removed in the copy it is merged with</extracomment>
        <translation>もう一方のリストで削除されたため、ここでも削除されます</translation>
    </message>
    <message>
        <source>Details of the show or its dates</source>
        <extracomment>of a show: what changes is no field of the user&apos;s</extracomment>
        <translation>作品の詳細または日付</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out: say which under “How the file is read”.</source>
        <translation>3/4/2026 のような日付は二通りに読めるため取り込まれません。「ファイルの読み取り方」で指定してください。</translation>
    </message>
    <message>
        <source>“%1” may be a number of any service: say whose under “How the file is read”</source>
        <translation>「%1」はどのサービスの番号か分かりません。「ファイルの読み取り方」で指定してください</translation>
    </message>
    <message>
        <source>not decided, only with a full tick: %1</source>
        <extracomment>%1 fields that no rule decides, and what they would become; the box of a row has three states</extracomment>
        <translation>未決定、完全にチェックしたときだけ：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln話視聴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>追加%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>更新%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>変更なし%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>競合%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>要判断%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>読み取り不可%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>アニメではない %Ln 行は取り込まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps no anime</source>
        <translation>
            <numerusform>アニメではないかもしれない %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is another year than that of what goes by this title</source>
        <extracomment>%2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”</extracomment>
        <translation>%1「%2」はこのタイトルの作品の年と違います</translation>
    </message>
    <message>
        <source>The id “%1” is another season than the row names</source>
        <translation>ID「%1」は行が示すシーズンとは別のシーズンです</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <extracomment>of a row of a list that is imported: it becomes a show of its own</extracomment>
        <translation>カタログにない作品</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them: say otherwise under “How the file is read”.</source>
        <translation>3/4/2026 のような日付は、セミコロン区切りの表にならって日を先に読みました。「ファイルの読み取り方」で変更できます。</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1: where that is wrong, leave their column out under “How the file is read”.</source>
        <translation>何点満点か書かれていない評価は%1点満点として読みました。違う場合は「ファイルの読み取り方」でその列を除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more season(s) along with their shows</source>
        <extracomment>seasons of a merge that nobody follows, and that come with their shows</extracomment>
        <translation>
            <numerusform>作品と一緒に加わるシーズン %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::PolicyChoice</name>
    <message>
        <source>by field…</source>
        <translation>項目ごとに…</translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation>ファイルとリストが異なる場合:</translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>確認中: %1 / %2…</translation>
    </message>
    <message>
        <source>News is off</source>
        <translation>ニュースはオフ</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>ニュースを確認</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n件のフィードで失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation>フィードのニュースを確認します。%1</translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation>%1。クリックするとフィードのニュースを確認します (F5)。</translation>
    </message>
    <message>
        <source>Off-line, it seems</source>
        <translation>オフラインのようです</translation>
    </message>
</context>
<context>
    <name>raiki::PostsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a show, %2 what is announced: &quot;Premiere · season 2 · January 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>perhaps %1: %2 (%3)</source>
        <extracomment>%1 a show, %2 what is announced, %3 why it is not sure</extracomment>
        <translation>%1 かもしれません：%2（%3）</translation>
    </message>
    <message>
        <source>names %1, %2</source>
        <extracomment>%1 a show, %2 why nothing follows from it: &quot;says nothing new&quot;</extracomment>
        <translation>%1 に言及、%2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <comment>show, what is announced</comment>
        <translation>%1 かもしれません：%2</translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation>放送開始日を設定</translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation>放送開始はいつですか？ %1</translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation>2026、2026年冬、2026年1月、2026-01-24、2026-01-24 25:30 JST</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation>日付として解釈できません。</translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation>自分では指定せず、ほかの情報源に従います。</translation>
    </message>
</context>
<context>
    <name>raiki::QuietCard</name>
    <message>
        <source>Quiet</source>
        <translation>静かにする</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what comes due then waits until they end</source>
        <translation>おやすみ時間：その間のリマインダーは終わるまで待つ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Wait while the desktop asks for no &amp;disturbance</source>
        <translation>デスクトップが取り込み中の間は待つ(&amp;D)</translation>
    </message>
    <message>
        <source>Where it says so; what came due meanwhile is told in one notice.</source>
        <translation>デスクトップが知らせる場合に限ります。その間の分はまとめて知らせます。</translation>
    </message>
    <message>
        <source>News and lead times to&amp;gether</source>
        <translation>ニュースと事前通知をまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>No, each at its time</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>週1回</translation>
    </message>
    <message>
        <source>On &amp;the day</source>
        <translation>曜日(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>A reminder that you put off by ten minutes or until tonight still comes then.</source>
        <translation>10分後または今夜に延期したリマインダーは、その時刻に届きます。</translation>
    </message>
    <message>
        <source>At %1, the “Hour of the day” under “Reminders”. What starts is still told when it starts.</source>
        <extracomment>%1 for example &quot;09:00&quot;. &quot;Hour of the day&quot; and &quot;Reminders&quot; as they stand on that card</extracomment>
        <translation>「リマインダー」の「通知する時刻」（%1）に届きます。開始のお知らせはその時に届きます。</translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>ファイルの読み取り方</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>3月4日（月が先）</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>4月3日（日が先）</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>「3/4/2026」の意味</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>列「%1」の内容</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>%1, %2 of %3 columns: %4</source>
        <extracomment>%1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields</extracomment>
        <translation>%1、%3列中%2列: %4</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>As you set it for this header before: %1</source>
        <extracomment>%1 what the columns of a file are</extracomment>
        <translation>この見出しで以前設定したとおり：%1</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseCard</name>
    <message>
        <source>Which start counts</source>
        <translation>どの開始を数えるか</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>My &amp;platforms</source>
        <translation>自分の配信先(&amp;P)</translation>
    </message>
    <message>
        <source>My platforms</source>
        <translation>自分の配信先</translation>
    </message>
    <message>
        <source>Hulu, Disney+</source>
        <translation>Hulu, Disney+</translation>
    </message>
    <message>
        <source>My service is &amp;later by</source>
        <translation>自分の配信の遅れ(&amp;L)</translation>
    </message>
    <message>
        <source>Minutes by which my service is later</source>
        <translation>自分の配信が遅れる分数</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>The first of your platforms that has a date counts; a show&apos;s page can choose otherwise.</source>
        <translation>日付のある最初の配信先を数えます。作品のページで別に選べます。</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>放送・配信先不明</translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation>%1から毎週</translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation>
            <numerusform>%1から%n日ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>このリマインダーを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>See all that Raiki told you</source>
        <translation>Raiki が知らせたことをすべて見る</translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>%1まで停止中です。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation>放送開始をお知らせする(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>When</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>日程が決まったとき</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>日程が変わったとき</translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation>対象の作品</translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation>%1（新しい期）</translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation>通知する時刻(&amp;H)</translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation>日、月、クールまでしかわからない日程に使います。</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>新シーズンが発表されたとき</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>吹替版が始まるとき</translation>
    </message>
    <message>
        <source>While I watch a show</source>
        <translation>視聴中の作品で</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>情報源が日付を示す新しい話</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>最終話</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>毎週の規則からの話（およその時刻）</translation>
    </message>
    <message>
        <source>Of their own…</source>
        <translation>個別に設定…</translation>
    </message>
    <message>
        <source>As above…</source>
        <translation>上と同じ…</translation>
    </message>
    <message>
        <source>What to remind of: %1</source>
        <translation>通知する内容: %1</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>リマインダーを一時停止</translation>
    </message>
    <message>
        <source>One show is muted on its page, under “Reminders…”, or in the watchlist&apos;s menu of its row.</source>
        <translation>作品ごとのミュートは、作品ページの「リマインダー…」か、視聴リストの行のメニューでできます。</translation>
    </message>
</context>
<context>
    <name>raiki::ReviewText</name>
    <message>
        <source>The id is of %1, the row names %2</source>
        <translation>IDは%1のものですが、行が示すのは%2です</translation>
    </message>
    <message>
        <source>The id is of %1, the title is of %2</source>
        <extracomment>two shows: &quot;The id is of Naruto, the title is of Bleach&quot;</extracomment>
        <translation>IDは%1のものですが、タイトルは%2のものです</translation>
    </message>
    <message>
        <source>What goes by this title began in another year</source>
        <translation>このタイトルの作品は別の年に始まりました</translation>
    </message>
    <message>
        <source>Several shows go by this title</source>
        <translation>このタイトルの作品が複数あります</translation>
    </message>
    <message>
        <source>The title may be short for one of several shows, or a spelling</source>
        <translation>このタイトルは複数の作品の略称または別表記の可能性があります</translation>
    </message>
    <message>
        <source>The title does not say for sure which season it is</source>
        <translation>タイトルだけではどのシーズンか確定できません</translation>
    </message>
    <message>
        <source>What goes by this title has another id</source>
        <translation>このタイトルの作品は別のIDを持っています</translation>
    </message>
    <message>
        <source>The title may be short for that name, or a spelling of it</source>
        <translation>このタイトルはその名前の略称または別表記の可能性があります</translation>
    </message>
</context>
<context>
    <name>raiki::RowActions</name>
    <message>
        <source>Open the show</source>
        <translation>作品を開く</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>1話進める</translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation>1話戻す</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>状態を変更</translation>
    </message>
    <message>
        <source>Set score</source>
        <translation>評価を変更</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>状態は変更されませんでした。</translation>
    </message>
    <message>
        <source>The score was not changed.</source>
        <translation>評価は変更されませんでした。</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>タグは変更されませんでした。</translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation>話数は変更されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>削除は行われませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation>
            <numerusform>%nシーズンをリストから削除します。元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>The cell was not changed.</source>
        <translation>セルは変更されませんでした。</translation>
    </message>
    <message>
        <source>Every episode is watched already.</source>
        <translation>すべての話を視聴済みです。</translation>
    </message>
    <message>
        <source>Mute: no reminders, no news</source>
        <translation>ミュート：リマインダーもニュースもなし</translation>
    </message>
    <message>
        <source>The reminders were not changed.</source>
        <translation>リマインダーは変更されませんでした。</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>選択した行をエクスポート…</translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation>「%1」はどの作品ですか？</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>未定: 取り込まない</translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation>別の作品として追加</translation>
    </message>
</context>
<context>
    <name>raiki::ScoreText</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>5つ星中%n</numerusform>
        </translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>好みでない</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score: %1 of at most %2</extracomment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation>● 新着</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation>%1をリストに追加</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>%1の状態</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1をリストから削除</translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation>放送開始日を設定…</translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation>%1の放送開始日を設定</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>話数</translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation>%1の視聴済み話数</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>1話進める</translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation>%1を1話進める</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>%1のメモ</translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation>覚えておきたいことを自由に</translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation>
            <numerusform>情報の根拠 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation>%1の開始日の根拠</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>全%n話</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>%1から変更</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>別の情報源と食い違いがあります</translation>
    </message>
    <message>
        <source>what counts for you is %1</source>
        <translation>数えるのは%1</translation>
    </message>
    <message>
        <source>%1 later, as you set it</source>
        <translation>設定どおり%1後</translation>
    </message>
    <message>
        <source>%1 earlier, as you set it</source>
        <translation>設定どおり%1前</translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation>日程はまだ発表されていません</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>%1の評価</translation>
    </message>
    <message numerus="yes">
        <source>about %n episode(s), by the weeks on air</source>
        <translation>
            <numerusform>全%n話前後（放送週から推定）</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: how many episodes were watched, and of how many</extracomment>
        <translation>／全</translation>
    </message>
    <message>
        <source>How many episodes %1 has</source>
        <translation>%1の全話数</translation>
    </message>
    <message>
        <source>How many episodes there are; 0 where nobody knows</source>
        <translation>全話数。不明な場合は0</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>Before a number of episodes that nobody stated, with the blank between them</extracomment>
        <translation>約</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number of episodes that nobody knows</extracomment>
        <translation>？</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>全話</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonChartPage</name>
    <message>
        <source>Season chart</source>
        <translation>クール別一覧</translation>
    </message>
    <message>
        <source>The cour before</source>
        <translation>前のクール</translation>
    </message>
    <message>
        <source>The next cour</source>
        <translation>次のクール</translation>
    </message>
    <message>
        <source>This cour</source>
        <translation>今のクール</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>形式別</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>曜日別</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>Filter this cour</source>
        <translation>このクールを絞り込む</translation>
    </message>
    <message>
        <source>Show this cour</source>
        <translation>今のクールを表示</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>リストを読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>新番組%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue(s)</source>
        <translation>
            <numerusform>継続%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>リストに%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当する作品がありません</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>%1の情報はありません</translation>
    </message>
    <message>
        <source>No show of this cour has these words in its titles or platforms.</source>
        <translation>このクールに、タイトルや配信元にこの語を含む作品はありません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>追加は行われませんでした。</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>作品を開く</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>The catalogue has no premiere in this cour, and your list has none either. What a newer catalogue or a date on your list brings stands here.</source>
        <translation>カタログにもリストにも、このクールに始まる作品はありません。新しいカタログやリストの作品の日程で分かったものがここに表示されます。</translation>
    </message>
    <message>
        <source>no premieres known</source>
        <translation>新番組の情報なし</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>raiki::SharedFolderCard</name>
    <message>
        <source>The folder that all computers share</source>
        <translation>すべてのコンピューターで共有するフォルダー</translation>
    </message>
    <message>
        <source>The folder is not there now. What changes meanwhile goes there when it is back.</source>
        <translation>フォルダーが今は見つかりません。その間の変更は、戻ったときに書き込まれます。</translation>
    </message>
    <message>
        <source>The last exchange failed.</source>
        <translation>前回の交換に失敗しました。</translation>
    </message>
    <message>
        <source>Merged last: %1.</source>
        <extracomment>%1 names of files, each of another computer</extracomment>
        <translation>最後に統合: %1。</translation>
    </message>
    <message>
        <source>Not understood, and looked at again when it changes: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>読み取れませんでした。変更されたら再び確認します: %1。</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>複数のコンピューター</translation>
    </message>
    <message>
        <source>Exchange the list with my other computers through a &amp;folder</source>
        <translation>フォルダーを通じて他のコンピューターとリストを交換する(&amp;F)</translation>
    </message>
    <message>
        <source>Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there and merges those of the others when they change: of each field the later word stays. Every merge can be undone, and is backed up before. Settings stay with each computer.</source>
        <translation>フォルダーを運ぶものは問いません（Syncthing、Nextcloud、USBメモリーなど）。Raiki はそこにリストのコピーを置き、他のコンピューターのコピーが変わると統合します。各項目は後から記録された方が残ります。統合はすべて元に戻せ、事前にバックアップされます。設定は各コンピューターに残ります。</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>今すぐ交換(&amp;X)</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>別のフォルダー(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation>名前とリンク</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation>別名を追加…</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>ニュースで使われそうな別の名前</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>別名「%1」を削除</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>この別名を削除</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>自分で付けた別名</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>公式サイト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>戻る (%1)</translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation>期を追加…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation>作品を削除</translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation>作品を開けませんでした。</translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation>期を追加できませんでした。</translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation>期を削除できませんでした。</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>変更できませんでした。</translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation>放送開始日を設定できませんでした。</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>期を追加</translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation>第何期ですか</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation>期を追加できませんでした。1～99の数を指定してください。</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>別名を追加</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>ニュースで使われそうな別の名前</translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation>別名を追加できませんでした。</translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation>別名を削除できませんでした。</translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation>%1とそのすべての期をリストから削除します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation>作品を削除できませんでした。</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Muted…</source>
        <translation>通知オフ…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowRemindersDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>%1のリマインダー</translation>
    </message>
    <message>
        <source>For this show, remind me of</source>
        <translation>この作品で通知すること</translation>
    </message>
    <message>
        <source>For this show, what counts is</source>
        <translation>この作品で数えるもの</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>On &amp;platforms</source>
        <translation>配信先(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>遅れ(&amp;L)</translation>
    </message>
    <message>
        <source>The reminders of the show were not saved.</source>
        <translation>作品のリマインダーは保存されませんでした。</translation>
    </message>
    <message>
        <source>&amp;Mute this show: tell me nothing of it</source>
        <translation>この作品について何も知らせない(&amp;M)</translation>
    </message>
</context>
<context>
    <name>raiki::SortMenu</name>
    <message>
        <source>Sort by…</source>
        <translation>並べ替え…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n週間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>評価別</translation>
    </message>
    <message>
        <source>Episodes by month</source>
        <translation>月ごとの視聴話数</translation>
    </message>
    <message>
        <source>By year of premiere</source>
        <translation>放送開始年別</translation>
    </message>
    <message>
        <source>How early premieres were known</source>
        <translation>放送開始日がどれだけ早く分かったか</translation>
    </message>
    <message>
        <source>How often dates moved</source>
        <translation>日程が変わった回数</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>まだ集計するものがありません</translation>
    </message>
    <message>
        <source>Once your list has shows, this page tells what you watch, when, and how early you knew.</source>
        <translation>リストに作品が入ると、何をいつ見たか、どれだけ早く知っていたかをここで確認できます。</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>作品を追加…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>リストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>平均評価 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) with a score</source>
        <translation>
            <numerusform>評価済み%nシーズン</numerusform>
        </translation>
    </message>
    <message>
        <source>Episodes that you mark are counted here, month by month.</source>
        <translation>視聴済みにした話数を月ごとにここで数えます。</translation>
    </message>
    <message numerus="yes">
        <source>Half of %1 premieres were known %n day(s) before or earlier</source>
        <translation>
            <numerusform>%1作品の半数は%n日以上前に分かっていました</numerusform>
        </translation>
    </message>
    <message>
        <source>No date of your list was known before it came yet; the news will tell.</source>
        <translation>事前に分かった日程はまだありません。これからのニュースで集まります。</translation>
    </message>
    <message>
        <source>No date of your list has moved yet</source>
        <translation>日程が変わった作品はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n season(s) were moved at least once</source>
        <translation>
            <numerusform>%nシーズン中%1シーズンで日程が変わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Lnシーズン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln話視聴済み</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not given a score yet; the scores you give are counted here.</source>
        <translation>まだ評価がありません。付けた評価をここで数えます。</translation>
    </message>
    <message>
        <source>No premiere of your list is dated yet; dates that the news or you give are counted here.</source>
        <translation>リストの作品に放送開始日の分かるものはまだありません。ニュースで分かった日程や自分で入れた日程をここで数えます。</translation>
    </message>
    <message>
        <source>No date of your list is known yet; how often one moves is counted here.</source>
        <translation>リストの作品の日程はまだ分かっていません。変更された回数をここで数えます。</translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsText</name>
    <message>
        <source>Under a week</source>
        <translation>1週間未満</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>1～4週間</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1～3か月</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3～6か月</translation>
    </message>
    <message>
        <source>Over half a year</source>
        <translation>半年以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month at the axis of a picture: %1 its short name, %2 the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>3回以上</translation>
    </message>
</context>
<context>
    <name>raiki::StatusRemindersDialog</name>
    <message>
        <source>For these shows, remind me of</source>
        <translation>これらの作品で通知すること</translation>
    </message>
    <message>
        <source>Reminders of shows that are: %1</source>
        <translation>状態が「%1」の作品のリマインダー</translation>
    </message>
    <message>
        <source>The setting was not saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>raiki::SuggestedFeedsDialog</name>
    <message>
        <source>Suggested feeds</source>
        <translation>おすすめのフィード</translation>
    </message>
    <message>
        <source>Feeds that carry news of anime and are not on your list. Check those you want; you can remove them at any time.</source>
        <translation>まだ登録していないアニメニュースのフィードです。使いたいものを選んでください。いつでも削除できます。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>購読する</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe to %n feed(s)</source>
        <translation>
            <numerusform>%n 件を購読する</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not added.</source>
        <translation>フィードは追加されませんでした。</translation>
    </message>
</context>
<context>
    <name>raiki::TerminalText</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>出力を書き込めませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>raiki::ToldDialog</name>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今夜</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>日が決まったら</translation>
    </message>
    <message>
        <source>What Raiki told you</source>
        <translation>Raikiが知らせたこと</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>知らせたもの</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>What Raiki will tell you</source>
        <translation>Raikiが知らせる予定</translation>
    </message>
    <message>
        <source>&amp;Open the show</source>
        <translation>作品を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>もう一度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Watching now</source>
        <translation>視聴中にする(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>not shown by the desktop</source>
        <translation>デスクトップには表示されず</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>%1にもう一度</translation>
    </message>
    <message>
        <source>again when the day is known</source>
        <translation>日が決まったらもう一度</translation>
    </message>
    <message>
        <source>&amp;Remind me of this show</source>
        <translation>この作品を知らせる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mute this show</source>
        <translation>この作品を知らせない(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>まだお知らせはありません。</translation>
    </message>
    <message>
        <source>Nothing is to be told as things stand.</source>
        <translation>今のところ、お知らせの予定はありません。</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <extracomment>%1 the day on which the user will be told, before the date itself</extracomment>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <extracomment>%1 the date of which the user will be told, maybe with platforms</extracomment>
        <translation>日付：%1</translation>
    </message>
</context>
<context>
    <name>raiki::TopicsBox</name>
    <message>
        <source>When it starts</source>
        <translation>始まるとき</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>日付がわかったとき</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>日付が変わったとき</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>新シーズンが発表されたとき</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>吹替版が始まるとき</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>情報源が日付を示す新しい話</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>最終話</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>毎週の規則からの話（およその時刻）</translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残る(&amp;W)</translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation>ニュースの確認とお知らせを続けます。トレイがない場合は、閉じると終了します。</translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation>リストの作品のニュースをデスクトップ通知で知らせる(&amp;N)</translation>
    </message>
    <message>
        <source>It stays and reminds you. Without a tray, closing quits.</source>
        <translation>引き続きお知らせします。トレイがない場合は、閉じると終了します。</translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>次: %1、%2</translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation>放送開始の予定はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>ニュース%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation>Raikiを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What Raiki told you…</source>
        <translation>Raikiが知らせたこと…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news since your last visit</source>
        <translation>
            <numerusform>前回見てからの新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No news</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>Check for news now</source>
        <translation>ニュースを今すぐ確認</translation>
    </message>
</context>
<context>
    <name>raiki::UndatedBand</name>
    <message>
        <source>On a day that is not known yet</source>
        <translation>日付がまだ決まっていないもの</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a show, %2 a month or cour</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingDelegate</name>
    <message>
        <source>was %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>日程未定</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingModel</name>
    <message>
        <source>was %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>開始しました</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>放送・配信予定</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>作品を追加…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation>待っている作品を追加してください。Raikiがニュースを見守り、続きがいつ始まるか、その情報源とともにここに表示します。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation>今後の予定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>日程はまだありません</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>今月の予定はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation>
            <numerusform>今月は%n作品が開始</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation>%1 · 次は%2、%3</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>作品を開く</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>情報源を読む</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当する作品がありません</translation>
    </message>
    <message>
        <source>Nothing that comes is as you filter it.</source>
        <translation>条件に合う予定はありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing to come yet</source>
        <translation>これから始まる作品はまだありません</translation>
    </message>
    <message>
        <source>Raiki does not check the news: it may once you allow it in the settings, and then tells you here when your shows come back, and who says so.</source>
        <translation>Raiki はニュースを確認していません。設定で許可すると、作品がいつ戻ってくるか、誰がそう言っているかをここでお知らせします。</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation>視聴リスト</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>作品を追加…</translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation>タイトル・メモ・タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>リストを絞り込む</translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation>リストを絞り込む (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation>リストは空です</translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation>最初の作品を追加するか、ほかで使っているリストを取り込んでください。何も失われず、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当する作品がありません</translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation>タイトル、メモ、タグにこの語を含む作品はありません。</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>リスト全体を表示</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>リストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>このリストは読み取り専用です。変更はできません。</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>No score</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>No premiere known</source>
        <translation>放送開始日不明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>話数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>放送開始日</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Not watched again</source>
        <translation>再視聴なし</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>視聴開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>視聴完了</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>再視聴</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>全話</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched</source>
        <extracomment>So many episodes, of how many nobody stated. Little room</extracomment>
        <translation>
            <numerusform>%Ln話視聴</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>作品を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>リストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>リストをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation>ニュースを今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>このページ内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー操作(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation>Raikiについて(&amp;A)</translation>
    </message>
    <message>
        <source>What Raiki &amp;told you…</source>
        <translation>Raikiが知らせたこと(&amp;T)…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>何でも検索(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the page as &amp;PDF or picture…</source>
        <translation>ページを&amp;PDFや画像で保存…</translation>
    </message>
</context>
<context>
    <name>raiki::WindowDialogs</name>
    <message>
        <source>About Raiki</source>
        <translation>Raikiについて</translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation>Raikiはトレイで動作を続けます</translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>ウィンドウを閉じても、Raikiはニュースの確認とお知らせを続けます。トレイのアイコンから開いたり終了したりできます。この動作は設定で変更できます。</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ページを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>ページを%1に保存しました。</translation>
    </message>
    <message>
        <source>The picture in %1 ends before the list does; a PDF has all of it.</source>
        <translation>%1の画像は途中までです。PDFならすべて入ります。</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>ページは保存されませんでした。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>何をエクスポートしますか？</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>When you close the window, Raiki stays and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>ウィンドウを閉じても、Raikiは引き続きお知らせします。トレイのアイコンから開いたり終了したりできます。この動作は設定で変更できます。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>リストをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>The whole list (%Ln season(s))</source>
        <translation>
            <numerusform>リスト全体（%Lnシーズン）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln season(s))</source>
        <translation>
            <numerusform>表示中のもの（%Lnシーズン）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中のものをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%Ln season(s))</source>
        <translation>
            <numerusform>選択したもの（%Lnシーズン）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>選択した行をエクスポート</translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation>Raiki %1
待っているあの作品はいつ戻ってくるのか、その根拠は？

作品データ: bangumi-data、CC BY 4.0。</translation>
    </message>
    <message>
        <source>In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page Down go back and on, Alt+Home comes back to now; + adds a show.</source>
        <translation>クール別一覧とカレンダーでは、Ctrl+Page Up と Ctrl+Page Down で前後に移動、Alt+Home で現在に戻り、+ で作品を追加します。</translation>
    </message>
    <message>
        <source>On the Feeds page: Enter shows what a feed brought, F2 renames it, Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; Ctrl+Shift+N adds one.</source>
        <translation>購読フィードでは、Enter で届いた記事を表示、F2 で名前を変更、Ctrl+M で静かにし（一時停止）、Shift+F5 で今すぐ取得、Delete で削除、Ctrl+Shift+N で追加します。</translation>
    </message>
    <message>
        <source>In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens the show, Delete removes it, Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, typing filters.</source>
        <translation>リストでは、+ と − で話数を変更、Ctrl+Shift+1～5 で視聴状況を変更、Enter で作品を開く、Delete で削除、Ctrl+G でカバーと表を切り替え、Ctrl+L で並べ替え、Ctrl+T でタグを追加、Ctrl+C でコピー、文字入力で絞り込みができます。</translation>
    </message>
</context>
<context>
    <name>raiki::WorkDialog</name>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
</context>
</TS>
