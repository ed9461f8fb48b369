<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1, day not known</source>
        <translation>%1, dia a definir</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>polls more feeds; of a site or a channel, the feed is looked for</source>
        <translation>consulta mais feeds; de um site ou canal, o feed é procurado</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>Procurando feeds…</translation>
    </message>
    <message>
        <source>Added %1, which could not be read yet: %2</source>
        <translation>Adicionado: %1, que ainda não pôde ser lido: %2</translation>
    </message>
    <message>
        <source>Added %1, the feed of %2. “raiki poll” reads it.</source>
        <translation>Adicionado: %1, o feed de %2. “raiki poll” faz a leitura.</translation>
    </message>
    <message>
        <source>The page has other feeds too:</source>
        <translation>A página também tem outros feeds:</translation>
    </message>
    <message>
        <source>%1 is no feed, and no feed of it was found.</source>
        <translation>%1 não é um feed, e nenhum feed foi encontrado ali.</translation>
    </message>
    <message>
        <source>The catalogue has no show of that name; it was added as typed. The catalogue knows: %1. If you meant one of these: “raiki undo”, then add it by that name.</source>
        <translation>O catálogo não tem um anime com esse nome; ele foi adicionado como foi digitado. O catálogo conhece: %1. Se você quis dizer um destes: “raiki undo” e depois adicione com esse nome.</translation>
    </message>
    <message>
        <source>%1 is in the list already; what is new of it was added.</source>
        <translation>%1 já está na lista; o que havia de novo foi adicionado.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>WHAT is an id (s12) or a title.</source>
        <translation>WHAT é um id (s12) ou um título.</translation>
    </message>
    <message>
        <source>announcements that wait for a decision, or to be seen</source>
        <translation>anúncios à espera de uma decisão ou de serem vistos</translation>
    </message>
    <message>
        <source>text, json, or ics for calendars</source>
        <translation>text, json ou ics para calendários</translation>
    </message>
    <message>
        <source>--format is text, json or ics, not “%1”.</source>
        <translation>--format é text, json ou ics, não “%1”.</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Anotações: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rewatch(es)</source>
        <translation>
            <numerusform>reassistido %n vez</numerusform>
            <numerusform>reassistido %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>conclusão: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>início: %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>nota %1 de 100</translation>
    </message>
    <message>
        <source>edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)</source>
        <translation>edita uma entrada; se há várias temporadas na lista, indique qual (“Título Season 2”, s12)</translation>
    </message>
    <message>
        <source>takes a show off the list, or the one season that WHAT names</source>
        <translation>tira um anime da lista, ou só a temporada indicada por WHAT</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1, %n season(s). “raiki undo” brings it back.</source>
        <translation>
            <numerusform>Removido: %1, %n temporada. “raiki undo” traz de volta.</numerusform>
            <numerusform>Removido: %1, %n temporadas. “raiki undo” traz de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 não está na lista.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Alterado: %1.</translation>
    </message>
    <message>
        <source>Several seasons of the list go by that name:
%1</source>
        <translation>Várias temporadas da lista têm esse nome:
%1</translation>
    </message>
    <message>
        <source>%1 was not found. The list has %2.</source>
        <extracomment>%1 what was looked for, %2 titles of the list that are like it</extracomment>
        <translation>Não encontrado: %1. A lista tem %2.</translation>
    </message>
    <message>
        <source>%1 is an option of a verb, and there is none. “raiki --help” lists the verbs.</source>
        <translation>%1 é opção de um comando, e não há nenhum comando. “raiki --help” lista os comandos.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of: %2. “raiki --help” tells what they do.</source>
        <extracomment>%1 the first word of a verb, %2 what may follow: &quot;add, list, remove&quot;</extracomment>
        <translation>Depois de “%1” vem um destes: %2. “raiki --help” explica o que fazem.</translation>
    </message>
    <message>
        <source>Dismissed: %1. “raiki undo” brings it back.</source>
        <translation>Descartado: %1. “raiki undo” traz de volta.</translation>
    </message>
    <message>
        <source>It was dismissed already: %1.</source>
        <translation>Já tinha sido descartado: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Aceito: %1.</translation>
    </message>
    <message>
        <source>It was accepted already: %1.</source>
        <translation>Já tinha sido aceito: %1.</translation>
    </message>
    <message>
        <source>Flagged, in the list already</source>
        <translation>Destaques, já na lista</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>Para você decidir</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>A lista está em %1.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Os feeds estão em %1.</translation>
    </message>
    <message>
        <source>%1 is polled again.</source>
        <translation>%1 voltou a ser consultado.</translation>
    </message>
    <message>
        <source>%1 is not polled until “raiki feed resume %1”.</source>
        <translation>%1 não será consultado até “raiki feed resume %1”.</translation>
    </message>
    <message>
        <source>Removed %1. “raiki feed add %1” brings it back.</source>
        <translation>Removido: %1. “raiki feed add %1” traz de volta.</translation>
    </message>
    <message>
        <source>That feed is in the list already: %1.</source>
        <translation>Esse feed já está na lista: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be polled: it begins with http:// or https://.</source>
        <translation>“%1” não é um endereço que se possa consultar: ele começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” is no format of Raiki&apos;s; --format is one of: %2.</source>
        <translation>“%1” não é um formato do Raiki; --format é um destes: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s)</source>
        <translation>
            <numerusform>%1 de %n feed</numerusform>
            <numerusform>%1 de %n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.</source>
        <translation>
            <numerusform>%n linha: %1 a adicionar, %2 a atualizar, %3 sem mudança, %4 em conflito, %5 a revisar, %6 inválida.</numerusform>
            <numerusform>%n linhas: %1 a adicionar, %2 a atualizar, %3 sem mudança, %4 em conflito, %5 a revisar, %6 inválidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2, %3, %4 (schema %5).</source>
        <extracomment>&quot;Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1).&quot;</extracomment>
        <translation>Tudo certo: %1, %2, %3, %4 (esquema %5).</translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays, and “feed add” brings it back</source>
        <translation>deixa de consultar um feed; o que ele informou fica, e “feed add” o traz de volta</translation>
    </message>
    <message>
        <source>it is so: takes it to the list, also where it was dismissed</source>
        <translation>confirma: leva para a lista, mesmo que tenha sido descartado</translation>
    </message>
    <message>
        <source>undoes the newest change of the list</source>
        <translation>desfaz a última mudança da lista</translation>
    </message>
    <message>
        <source>until now: %1, %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>até agora: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n anime</numerusform>
            <numerusform>%n animes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n temporada</numerusform>
            <numerusform>%n temporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>another database</source>
        <translation>outro banco de dados</translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation>o relógio começa nessa hora (ISO 8601)</translation>
    </message>
    <message>
        <source>machine output</source>
        <translation>saída legível por máquina</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>nenhuma mensagem além dos erros</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>mostra mais detalhes</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostra a versão</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>mostra esta ajuda</translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation>inicia na bandeja (sem comando)</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 não aceita valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 precisa de um valor: %2.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation>--as-of precisa de um horário em ISO 8601, como 2025-10-01T09:00:00Z, não “%1”.</translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation>Opção desconhecida: %1. “raiki %2--help” lista as opções.</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>“%1” não tem a opção --%2.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1” precisa de %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation>“%1” não sabe o que fazer com “%2”. Um título de várias palavras precisa de aspas.</translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation>Comando desconhecido: “%1”. “raiki --help” lista os comandos.</translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation>Uso: raiki %1%2 [opções]</translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation>Uso: raiki [opções]              abre a janela
     raiki COMANDO … [opções]    funciona no terminal, com a mesma lista</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opções de todos os comandos:</translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation>--season precisa de um número de 1 a 99, não “%1”.</translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation>--status é um destes: plan, watching, onhold, completed ou dropped, não “%1”.</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation>Um título tem de 1 a 500 caracteres.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation>adiciona um anime (e temporada) à lista</translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation>qual temporada, a partir de 1</translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation>plan, watching, onhold, completed ou dropped</translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation>onde é exibido</translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation>outro nome dele; pode ser repetido</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation>O catálogo não conhece nada com esse nome.</translation>
    </message>
    <message>
        <source>The catalogue has %1 with %2.</source>
        <extracomment>%1 for example &quot;2 shows&quot;, %2 &quot;3 seasons&quot;</extracomment>
        <translation>O catálogo tem %1 com %2.</translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation>a lista de referência de animes</translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation>adota uma lista mais nova; sem ela, a lista que vem com o Raiki</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Uma cópia verificada está em %1.</translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation>uma cópia verificada de tudo</translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation>restaura uma cópia; o que havia é guardado</translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation>verifica se o banco de dados está íntegro</translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation>--score precisa de um número de 1 a 100 (0 tira a nota), não “%1”.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada a alterar.</translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation>Removido: %1. “raiki undo” traz de volta.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation>episódios assistidos</translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation>1 a 100; 0 tira a nota</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>suas anotações</translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation>adiciona uma tag; pode ser repetido</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>quando você começou</translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation>quando você terminou</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>a linha %1 não é um objeto JSON</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>temporada %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>episódio %1</translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation>Corresponde a %1 por “%2”.</translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation>--published precisa de uma data em ISO 8601, não “%1”.</translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation>o que o Raiki entende de uma manchete, e por quê; sem TEXT, linhas JSON da entrada padrão</translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation>o texto abaixo da manchete</translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation>quando foi publicada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>ainda não consultado</translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation>Adicionado: %1. “raiki poll” faz a leitura.</translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation>Nenhum feed ainda. “raiki feed add URL” adiciona um.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed adicionado</numerusform>
            <numerusform>%n feeds adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n já existia</numerusform>
            <numerusform>%n já existiam</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation>os feeds e a situação deles</translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation>deixa de consultá-lo até ser retomado</translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation>volta a consultá-lo</translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation>feeds de um OPML, ou uma URL por linha</translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation>os feeds em OPML</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation>Isto não é um feed: nem RSS, nem Atom, nem JSON Feed.</translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation>Não foi possível ler o feed: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation>
            <numerusform>O documento se interrompe na linha %1, coluna %2 (%3); %n post antes disso foi lido.</numerusform>
            <numerusform>O documento se interrompe na linha %1, coluna %2 (%3); %n posts antes disso foram lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation>lê um documento e não guarda nada</translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation>de onde partem os links relativos</translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation>como um servidor teria informado</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera por uma decisão.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation>“%1” não é o número de um anúncio. “raiki inbox” mostra os números.</translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation>não é verdade, ou não importa</translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation>Não há nada na lista aqui. “raiki add TITLE” adiciona um anime.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n episódio assistido</numerusform>
            <numerusform>%n episódios assistidos</numerusform>
        </translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation>--days precisa de um número a partir de 0, não “%1”.</translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation>Nada foi anunciado para os animes da lista.</translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation>a lista</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>só este status</translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation>só onde um título, anotação ou tag contém isto</translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation>um anime com cada informação, sua fonte e citação</translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation>o que vem por aí, o mais próximo primeiro</translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation>quantos dias à frente</translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation>o que será avisado, e quando</translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation>o documento se interrompe na linha %1; o que vinha antes foi lido</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation>
            <numerusform>%n feed consultado</numerusform>
            <numerusform>%n feeds consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n post novo</numerusform>
            <numerusform>%n posts novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation>Para você decidir (“raiki inbox”)</translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation>consulta os feeds pendentes e traz o que há de novo</translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation>só este feed; pode ser repetido</translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation>todos os feeds, pendentes ou não</translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation>--map é para tabelas; este arquivo é %1.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation>--map precisa de COLUMN=FIELD, como &quot;Minha nota=score&quot;, não “%1”.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>O arquivo não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>não foi entendido</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fora do intervalo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation>linha %1, coluna %2 (%3): “%4” %5</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation>importa uma lista: mostra o plano e o aplica, exceto em simulação</translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation>qual coluna é o quê; pode ser repetido</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>só mostra o que mudaria</translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation>exporta a lista, conforme a extensão do arquivo</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation>Não há tela para abrir uma janela. Em vez disso, consultando os feeds e mostrando o que vem em breve.</translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation>Raiki</translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation>Não foi possível abrir sua lista em %1.</translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation>a data foi anunciada: %1</translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation>a data mudou: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n dia antes da estreia</numerusform>
            <numerusform>%n dias antes da estreia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation>
            <numerusform>%n minuto antes da estreia</numerusform>
            <numerusform>%n minutos antes da estreia</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>estreia: %1</translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation>estreia prevista para %1</translation>
    </message>
    <message>
        <source>the window opens at this show (without a verb)</source>
        <translation>a janela abre neste anime (sem comando)</translation>
    </message>
    <message>
        <source>announced, without a date yet</source>
        <translation>anunciado, ainda sem data</translation>
    </message>
    <message>
        <source>the dub starts: %1</source>
        <translation>estreia da dublagem: %1</translation>
    </message>
    <message>
        <source>the last episode: %1</source>
        <translation>último episódio: %1</translation>
    </message>
    <message>
        <source>episode %1: %2</source>
        <translation>episódio %1: %2</translation>
    </message>
    <message>
        <source>episode %1 is to be expected about %2</source>
        <translation>episódio %1, previsão: %2</translation>
    </message>
    <message>
        <source>unless the file tells; a wrong one lists all</source>
        <translation>se o arquivo não indicar; um valor errado lista todos</translation>
    </message>
    <message>
        <source>unless the file&apos;s extension tells; a wrong one lists all</source>
        <translation>se a extensão do arquivo não indicar; um valor errado lista todos</translation>
    </message>
    <message>
        <source>not in the file: “%1” (%2: missing)</source>
        <translation>fora do arquivo: “%1” (%2: ausente)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <translation>Este formato não comporta, ou encurta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of films or series that nobody here knows as anime stay out; the window lets you tick them.</source>
        <translation>
            <numerusform>%n linha de filme ou série que nada aqui reconhece como anime fica de fora; na janela, você pode marcá-la.</numerusform>
            <numerusform>%n linhas de filmes ou séries que nada aqui reconhece como anime ficam de fora; na janela, você pode marcá-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>--import counts imports back from the newest: 1, 2, 3…</source>
        <translation>--import conta as importações a partir da mais recente: 1, 2, 3…</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays.</source>
        <translation>“%1” foi alterado depois e fica como está.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>A importação de %1 foi revertida.</translation>
    </message>
    <message>
        <source>takes back the Nth newest import, whatever came after it</source>
        <translation>reverte a N-ésima importação mais recente, não importa o que veio depois</translation>
    </message>
    <message>
        <source>only titles with this in them</source>
        <translation>só títulos que contêm isto</translation>
    </message>
    <message>
        <source>The list is again as in %1.</source>
        <translation>A lista voltou a ficar como em %1.</translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept: %2.</source>
        <translation>A lista voltou a ficar como em %1. O que havia antes foi guardado: %2.</translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”. If the season has more episodes than that, --total says how many.</source>
        <translation>--episodes precisa de um número de 0 a %1, não “%2”. Se a temporada tiver mais episódios que isso, informe quantos com --total.</translation>
    </message>
    <message>
        <source>--total needs a number from %1 to 9999 (0: not known), not “%2”.</source>
        <translation>--total precisa de um número de %1 a 9999 (0: desconhecido), não “%2”.</translation>
    </message>
    <message>
        <source>episodes it has, where that is wrong or not known; 0: not known</source>
        <translation>quantos episódios tem, se o número estiver errado ou for desconhecido; 0: desconhecido</translation>
    </message>
    <message>
        <source>is another show than the title names</source>
        <translation>é um anime diferente do indicado no título</translation>
    </message>
    <message>
        <source>Not used, since Raiki does not know what they are: the columns %1. --map says it.</source>
        <translation>Não usadas, porque o Raiki não sabe o que contêm: as colunas %1. Indique com --map.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Listas do arquivo compactado que não foram lidas: %1.</translation>
    </message>
    <message>
        <source>Another file was there; it is kept: %1.</source>
        <translation>Já havia outro arquivo ali; ele foi guardado: %1.</translation>
    </message>
    <message>
        <source>No show of the list is called “%1”.</source>
        <translation>Nenhuma série da lista se chama “%1”.</translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know; a time is your own unless it names a zone</source>
        <translation>quando estreia, com a precisão que você souber; um horário é o seu se não disser o fuso</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or “2026-01-24 16:30”, not “%2”.</source>
        <translation>--%1 precisa de uma data como 2026, 2026-01, 2026-W, 2026-01-24 ou “2026-01-24 16:30”, não “%2”.</translation>
    </message>
    <message>
        <source>When it starts: %1</source>
        <translation>Estreia: %1</translation>
    </message>
    <message>
        <source>when it starts, by your own word; a time is your own unless it names a zone</source>
        <translation>quando estreia, segundo você; um horário é o seu se não disser o fuso</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, the feed of %2, with %n item(s).</source>
        <translation>
            <numerusform>%1 adicionado, o feed de %2, com %n item.</numerusform>
            <numerusform>%1 adicionado, o feed de %2, com %n itens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 with %n item(s).</source>
        <translation>
            <numerusform>%1 adicionado com %n item.</numerusform>
            <numerusform>%1 adicionado com %n itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back already.</source>
        <translation>A importação de %1 já foi revertida.</translation>
    </message>
    <message>
        <source>may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says whose</source>
        <translation>pode ser um número de qualquer serviço; --format taiga-mal, taiga-anilist ou taiga-kitsu diz de qual</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out; --date-order day or month says which.</source>
        <translation>Datas como 3/4/2026 podem ser lidas de duas maneiras e ficam de fora; --date-order day ou month diz como.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%n linha não é anime e fica de fora.</numerusform>
            <numerusform>%n linhas não são anime e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>--date-order is day or month, not “%1”.</source>
        <translation>--date-order é day ou month, não “%1”.</translation>
    </message>
    <message>
        <source>day or month: what stands first in 3/4/2026</source>
        <translation>day ou month: o que vem primeiro em 3/4/2026</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s list is merged by the times of its fields: --on-conflict is keep, replace or newer there.</source>
        <translation>A lista de outro Raiki é mesclada pelos horários dos campos: ali --on-conflict é keep, replace ou newer.</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, or such by fields (status=replace,score=keep), not “%1”.</source>
        <translation>--on-conflict é keep, replace ou newer, ou isso por campo (status=replace,score=keep), não “%1”.</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: a field&apos;s rule is keep, replace or newer, not “%2”.</source>
        <translation>--on-conflict, “%1”: a regra de um campo é keep, replace ou newer, não “%2”.</translation>
    </message>
    <message>
        <source>--on-conflict says two things for all fields; “%1” is one too many.</source>
        <translation>--on-conflict diz duas coisas para todos os campos; “%1” está sobrando.</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.</source>
        <translation>--on-conflict, “%1”: “%2” não é um campo que tenha regra. Têm regra: %3.</translation>
    </message>
    <message>
        <source>--on-conflict says two things for %1; “%2” is one too many.</source>
        <translation>--on-conflict diz duas coisas para %1; “%2” está sobrando.</translation>
    </message>
    <message>
        <source>--map, “%1”: “%2” is no field of a list. These are: %3.</source>
        <translation>--map, “%1”: “%2” não é um campo de uma lista. Os campos são: %3.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a column of a file, %2 what it holds: &quot;score&quot;</extracomment>
        <translation>“%1” é %2</translation>
    </message>
    <message>
        <source>the day stands first in 3/4/2026</source>
        <translation>em 3/4/2026 o dia vem primeiro</translation>
    </message>
    <message>
        <source>the month stands first in 3/4/2026</source>
        <translation>em 3/4/2026 o mês vem primeiro</translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <extracomment>%1 a field and what it would become; no rule says whether it does</extracomment>
        <translation>%1 (não decidido)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n row(s))</source>
        <extracomment>&quot;status (in 3 rows)&quot;</extracomment>
        <translation>
            <numerusform>%1 (em %n linha)</numerusform>
            <numerusform>%1 (em %n linhas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and the list differ, and no rule decides: %1. It stays as it is in the list; --on-conflict %2=keep, %2=replace or %2=newer decides.</source>
        <translation>O arquivo e a lista diferem, e nenhuma regra decide: %1. Fica como está na lista; --on-conflict %2=keep, %2=replace ou %2=newer decide.</translation>
    </message>
    <message>
        <source>Read as it was said in the window of such a header: %1. --map and --date-order say otherwise.</source>
        <translation>Lido como foi dito na janela para um cabeçalho assim: %1. Com --map e --date-order se diz outra coisa.</translation>
    </message>
    <message>
        <source>keep, replace or newer; by field: status=replace,score=keep,newer</source>
        <translation>keep, replace ou newer; por campo: status=replace,score=keep,newer</translation>
    </message>
    <message>
        <source>FIELD of --map is one of: %1.</source>
        <translation>FIELD de --map é um de: %1.</translation>
    </message>
    <message>
        <source>Fields that --on-conflict may name: %1. A rule without a field is for all others; without one they stay as they are in the list, and are named, but of a list of Raiki&apos;s own the later word counts.</source>
        <translation>Campos que --on-conflict pode nomear: %1. Uma regra sem campo vale para todos os outros; sem ela, ficam como estão na lista e são nomeados, mas de uma lista do próprio Raiki vale o que foi dito por último.</translation>
    </message>
    <message>
        <source>--map says of two columns that they are %1: “%2” and “%3”.</source>
        <translation>--map diz de duas colunas que são %1: “%2” e “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in conflict take what the rules decide, and count as updates too; the rest stays as it is in the list.</source>
        <translation>
            <numerusform>%n linha em conflito recebe o que as regras decidem e conta também como atualização; o resto fica como está na lista.</numerusform>
            <numerusform>%n linhas em conflito recebem o que as regras decidem e contam também como atualizações; o resto fica como está na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>is another year than that of what goes by this title</source>
        <translation>é um ano diferente do da obra com este título</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1.</source>
        <translation>As notas que não dizem de quanto são foram lidas como de %1.</translation>
    </message>
    <message>
        <source>--date-order has no meaning for this file: its dates can be read in one way only.</source>
        <translation>--date-order não tem sentido para este arquivo: suas datas só podem ser lidas de um jeito.</translation>
    </message>
    <message>
        <source>is another season than the row names</source>
        <translation>é uma temporada diferente da indicada na linha</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same season as line %3, says otherwise and stays out.</source>
        <translation>linha %1: “%2” é a mesma temporada que a linha %3, diz outra coisa e fica de fora.</translation>
    </message>
    <message>
        <source>--map says two things of the column “%1”: %2 and %3.</source>
        <translation>--map diz duas coisas da coluna “%1”: %2 e %3.</translation>
    </message>
    <message>
        <source>line %1: “%2” is not known here, may be no anime, and stays out.</source>
        <translation>linha %1: “%2” não é conhecido aqui, talvez não seja anime, e fica de fora.</translation>
    </message>
    <message>
        <source>line %1: “%2” stays out until it is decided. %3: %4</source>
        <extracomment>%3 why, %4 the shows that it may be</extracomment>
        <translation>linha %1: “%2” fica de fora até que se decida. %3: %4</translation>
    </message>
    <message>
        <source>The window&apos;s import asks row by row; here a show&apos;s whole title or its id in the file decides.</source>
        <translation>A importação da janela pergunta linha por linha; aqui decide o título completo ou o id da série no arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --verbose shows each.</source>
        <translation>
            <numerusform>… e mais %n linha; --verbose mostra todas.</numerusform>
            <numerusform>… e mais %n linhas; --verbose mostra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” differs from the list, which stays as it is: %3</source>
        <extracomment>%3 fields, each with what the list and what the file says: &quot;score: 50 → 90&quot;</extracomment>
        <translation>linha %1: “%2” difere da lista, que fica como está: %3</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; --date-order month says otherwise.</source>
        <translation>Datas como 3/4/2026 foram lidas com o dia primeiro, como é usual em tabelas com ponto e vírgula; --date-order month diz o contrário.</translation>
    </message>
    <message>
        <source>Backups are in %1; “raiki restore FILE” brings one back.</source>
        <translation>Há backups em %1; “raiki restore ARQUIVO” traz um de volta.</translation>
    </message>
    <message>
        <source>Nothing went in; the list is as it was.</source>
        <translation>Nada foi importado; a lista está como estava.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.</source>
        <translation>Pronto: %1 adicionadas, %2 atualizadas, %3 removidas. “raiki undo” desfaz tudo.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated. “raiki undo” takes it all back.</source>
        <translation>Pronto: %1 adicionadas, %2 atualizadas. “raiki undo” desfaz tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the file.</source>
        <translation>
            <numerusform>%n linha está fora do arquivo.</numerusform>
            <numerusform>%n linhas estão fora do arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more season(s) that nobody follows come with their shows.</source>
        <translation>
            <numerusform>Mais %n temporada que ninguém acompanha vem com a sua série.</numerusform>
            <numerusform>Mais %n temporadas que ninguém acompanha vêm com as suas séries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>The feed is gone for good; its site may name a new address.</source>
        <translation>O feed não existe mais; talvez o site dele indique um novo endereço.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Check it for mistakes.</source>
        <translation>O servidor não tem nada neste endereço (404). Veja se há algum erro nele.</translation>
    </message>
    <message>
        <source>The server does not let Raiki read this (%1).</source>
        <translation>O servidor não deixa o Raiki ler isto (%1).</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>O servidor pede uma pausa (429).</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1).</source>
        <translation>O servidor está com problemas (%1).</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>O servidor respondeu %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>O servidor recusou a conexão.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it, or add its new address.</source>
        <translation>O feed não existe mais. As consultas pararam; remova-o ou adicione o novo endereço.</translation>
    </message>
    <message>
        <source>%1 It will be tried again later.</source>
        <extracomment>%1 a sentence: why a feed could not be read</extracomment>
        <translation>%1 O Raiki tentará de novo mais tarde.</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Estreia</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anúncio</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Adiamento</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Dublagem</translation>
    </message>
    <message>
        <source>Finale</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episódio</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>temporada %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>episódio %1</translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation>não anuncia nenhum lançamento</translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation>não é sobre nenhum anime da lista</translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation>uma data para uma temporada de um anime que você acompanha</translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation>uma nova temporada de um anime que você acompanha</translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation>a data mudou</translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation>a data ficou mais precisa</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>não diz nada de novo</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>outra fonte diz outra coisa</translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation>não está claro de qual anime se trata</translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation>você o abandonou</translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation>um episódio de um anime que você acompanha</translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation>onde sai um anime que você acompanha</translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation>o final de um anime que você acompanha</translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation>um filme de um anime que você acompanha</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Isto não é um endereço http ou https.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation>Não existe servidor com esse nome. Confira o endereço.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation>O certificado do servidor não é confiável (%1).</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>O endereço redireciona sem parar.</translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation>O servidor redirecionou para um endereço inseguro.</translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation>A resposta é maior do que um feed pode ser.</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>A compressão da resposta está corrompida.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation>A resposta do servidor foi interrompida ou não fez sentido (%1).</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation>Não há feed neste endereço. Procure no site um link de RSS ou Atom.</translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation>O feed está corrompido antes do primeiro post (%1).</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Este computador está offline.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>show, season</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation>%1 já tem data</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 foi cancelado</translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation>%1 mudou de data</translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation>%1 estreia em %2</translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation>%1 estreia agora</translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation>%1 estreia hoje</translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation>%1: estreia prevista para %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 para %2</translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation>O Raiki avisa quando o dia for anunciado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation>
            <numerusform>%n notícia para sua lista</numerusform>
            <numerusform>%n notícias para sua lista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 estreou</translation>
    </message>
    <message>
        <source>The dub of %1 has started</source>
        <translation>A dublagem de %1 estreou</translation>
    </message>
    <message>
        <source>The dub of %1 starts now</source>
        <translation>A dublagem de %1 estreia agora</translation>
    </message>
    <message>
        <source>The dub of %1 starts today</source>
        <translation>A dublagem de %1 estreia hoje</translation>
    </message>
    <message>
        <source>%1: the last episode is out</source>
        <translation>%1: saiu o último episódio</translation>
    </message>
    <message>
        <source>%1: the last episode starts now</source>
        <translation>%1: o último episódio começa agora</translation>
    </message>
    <message>
        <source>%1: the last episode comes today</source>
        <translation>%1: o último episódio sai hoje</translation>
    </message>
    <message>
        <source>%1: episode %2 is to be expected about now</source>
        <translation>%1: o episódio %2 deve estar saindo</translation>
    </message>
    <message>
        <source>%1: a new episode</source>
        <translation>%1: novo episódio</translation>
    </message>
    <message>
        <source>%1: episode %2 is out</source>
        <translation>%1: saiu o episódio %2</translation>
    </message>
    <message>
        <source>%1: episode %2 starts now</source>
        <translation>%1: o episódio %2 começa agora</translation>
    </message>
    <message>
        <source>%1: episode %2 comes today</source>
        <translation>%1: o episódio %2 sai hoje</translation>
    </message>
    <message>
        <source>%1 was announced</source>
        <translation>%1 foi anunciado</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>a show with its season; the date follows</extracomment>
        <translation>%1 estreia</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from while you were away</source>
        <translation>
            <numerusform>%n lembrete de quando você estava fora</numerusform>
            <numerusform>%n lembretes de quando você estava fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) at once</source>
        <translation>
            <numerusform>%n lembrete de uma vez</numerusform>
            <numerusform>%n lembretes de uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News and dates of your shows: %n</source>
        <translation>
            <numerusform>Notícias e datas dos seus animes: %n</numerusform>
            <numerusform>Notícias e datas dos seus animes: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1 estreia em breve</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) that waited</source>
        <translation>
            <numerusform>%n lembrete que esperava</numerusform>
            <numerusform>%n lembretes que esperavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) not shown before</source>
        <translation>
            <numerusform>%n lembrete que não foi mostrado</numerusform>
            <numerusform>%n lembretes que não foram mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>até agora: %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of news that waits for a decision. %1 the show and what is announced: &quot;Medalist · Premiere · January 2026&quot;</extracomment>
        <translation>talvez %1</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Resume reminders</source>
        <translation>Retomar os lembretes</translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation>Pausar os lembretes por uma hora</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Pausar os lembretes até amanhã</translation>
    </message>
    <message>
        <source>Reminders pause until %1.</source>
        <translation>Lembretes pausados até %1.</translation>
    </message>
    <message>
        <source>The reminders go on as before.</source>
        <translation>Os lembretes continuam como antes.</translation>
    </message>
    <message>
        <source>Reminders do not pause any more.</source>
        <translation>Os lembretes não estão mais pausados.</translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation>Raiki %1: quando volta o que você espera, e como sabemos?</translation>
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
        <translation>O Raiki é software livre sob a licença MIT. A lista de referência foi extraída do bangumi-data, © seus colaboradores, CC BY 4.0: as temporadas são agrupadas por anime e só os campos necessários são mantidos. Feito com Qt, SQLite, Expat, uchardet, libzip e zlib.</translation>
    </message>
</context>
<context>
    <name>raiki::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Adicionar feed</translation>
    </message>
    <message>
        <source>Paste the &amp;address of a news site, a feed, a calendar or a YouTube channel:</source>
        <translation>Cole o &amp;endereço de um site de notícias, feed, calendário ou canal do YouTube:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Looking for feeds</source>
        <translation>Procurando feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Posts mais recentes</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Enter abre o artigo.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Add without looking</source>
        <translation>Adicionar sem verificar</translation>
    </message>
    <message>
        <source>Puts the address on the list as it is</source>
        <translation>Coloca o endereço na lista como está</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Find the feed</source>
        <translation>Procurar o feed</translation>
    </message>
    <message>
        <source>This is no http or https address. Copy it from your browser&apos;s address bar.</source>
        <translation>Isto não é um endereço http ou https. Copie-o da barra de endereços do navegador.</translation>
    </message>
    <message>
        <source>Nobody was contacted, since you have not agreed to that. You can add the address as it is.</source>
        <translation>Ninguém foi contatado, pois você não permitiu. Você pode adicionar o endereço como está.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n feed(s). Choose one:</source>
        <translation>
            <numerusform>O site tem %n feed. Escolha:</numerusform>
            <numerusform>O site tem %n feeds. Escolha um:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can look again later, or add the address as it is: then Raiki tries it again by itself.</source>
        <extracomment>%1 a sentence: why a site could not be read</extracomment>
        <translation>%1 Você pode tentar de novo mais tarde ou adicionar o endereço como está: aí o Raiki tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>On your list already</source>
        <translation>Já está na sua lista</translation>
    </message>
    <message>
        <source>It has no posts now. Raiki reads those to come.</source>
        <translation>Ele não tem posts no momento. O Raiki lerá os que vierem.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 &quot;The newest 30 posts&quot;, %2 &quot;2 of them name a show of your list&quot;</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n post(s)</source>
        <translation>
            <numerusform>O post mais recente</numerusform>
            <numerusform>Os %n posts mais recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them names a show of your list</source>
        <translation>nenhum deles cita um anime da sua lista</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) a show of your list</source>
        <translation>
            <numerusform>%n deles cita um anime da sua lista</numerusform>
            <numerusform>%n deles citam um anime da sua lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Its document is damaged at line %1; what comes before is read.</source>
        <translation>O documento está corrompido na linha %1; o que vem antes é lido.</translation>
    </message>
    <message>
        <source>This feed is on your list already.</source>
        <translation>Este feed já está na sua lista.</translation>
    </message>
    <message>
        <source>The feed was not added.</source>
        <translation>O feed não foi adicionado.</translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation>Adicionar anime</translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation>Título em inglês, romaji ou japonês</translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation>Título do anime</translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation>Animes que o catálogo conhece</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Adicionar e continuar</translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation>Adiciona este anime e depois outro (%1)</translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation>O Raiki vai procurar este título nas notícias.</translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation>Já está na sua lista: o que houver de novo será acrescentado.</translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation>Temporada %1, ainda fora do catálogo</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Temporada %1</translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation>O anime não foi adicionado.</translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation>Ele está na sua lista com tudo o que o catálogo sabe.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a show, %2 a season of it: &quot;Medalist, Season 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>News is off: Raiki will look for this title once it may check your feeds (in the settings).</source>
        <translation>As notícias estão desativadas: o Raiki vai procurar este título quando puder verificar seus feeds (nas configurações).</translation>
    </message>
    <message>
        <source>No feed is checked: Raiki will look for this title once you add one on the Feeds page.</source>
        <translation>Nenhum feed é verificado: o Raiki vai procurar este título quando você adicionar um na página Feeds.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>raiki::BackupsCard</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de uma importação</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>before an update of Raiki</source>
        <translation>antes de uma atualização do Raiki</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Nenhum backup foi feito.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 date and time, %2 why it was made, %3 size</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Este backup está corrompido: %1</translation>
    </message>
    <message>
        <source>Changed last: %1.</source>
        <translation>Última alteração: %1.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurar este backup?</translation>
    </message>
    <message>
        <source>Your list, feeds and settings become what they were then: %1. A backup of what is there now is made first, so that you can come back.</source>
        <translation>Sua lista, seus feeds e suas configurações voltam a ser o que eram então: %1. Antes é feito um backup do que há agora, para que você possa voltar atrás.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nada foi restaurado</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>A lista continua como estava.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ver o conteúdo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>%n entrada da lista</numerusform>
            <numerusform>%n entradas da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>before a merge with another computer</source>
        <translation>antes de mesclar com outro computador</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>of a backup: the user made it</extracomment>
        <translation>feita por você</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Um backup foi feito e verificado.</translation>
    </message>
    <message>
        <source>A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks and 12 months. What you make yourself stays.</source>
        <translation>Todo dia é feita e verificada uma cópia da sua lista. São guardadas 7 diárias, 8 semanais e 12 mensais. As que você faz ficam.</translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation>antes de reverter uma importação</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Ainda não há nenhum backup</translation>
    </message>
    <message>
        <source>The list is again as in this backup: %1. What was there before is the newest of the backups.</source>
        <extracomment>%1 a backup: when and why it was made, its size</extracomment>
        <translation>A lista está de novo como neste backup: %1. O que havia antes é o mais recente dos backups.</translation>
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
        <translation>Calendário</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>O próximo mês</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dias do mês</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n estreia</numerusform>
            <numerusform>%n estreias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finale(s)</source>
        <translation>
            <numerusform>%n final</numerusform>
            <numerusform>%n finais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n sem dia</numerusform>
            <numerusform>%n sem dia</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of your list is dated here</source>
        <translation>nada da sua lista tem data aqui</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarText</name>
    <message>
        <source>Premiere</source>
        <translation>Estreia</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Último episódio</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Episódio %1</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episódio</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueCard</name>
    <message>
        <source>Update the catalogue now?</source>
        <translation>Atualizar o catálogo agora?</translation>
    </message>
    <message>
        <source>Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>O Raiki busca o catálogo mais novo em %1, só desta vez. Nada sobre você ou sua lista é enviado.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Atualizar o catálogo</translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation>bangumi-data ou snapshot (*.json *.snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The catalogue was not updated</source>
        <translation>O catálogo não foi atualizado</translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation>O atual continua em uso.</translation>
    </message>
    <message>
        <source>Use the shipped catalogue?</source>
        <translation>Usar o catálogo original?</translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation>O catálogo atualizado será removido, e o que veio com o Raiki voltará a ser usado. Sua lista não é afetada.</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Usar o original</translation>
    </message>
    <message>
        <source>The catalogue was not changed.</source>
        <translation>O catálogo não foi alterado.</translation>
    </message>
    <message>
        <source>Raiki asks %1 for it. Nothing about you or your list is sent.</source>
        <translation>O Raiki busca o catálogo em %1. Nada sobre você ou sua lista é enviado.</translation>
    </message>
    <message>
        <source>Raiki would ask %1 for it: allow it to use the network above first.</source>
        <translation>O Raiki buscaria o catálogo em %1: primeiro, permita acima o uso da rede.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used.</source>
        <translation>O catálogo não pode ser usado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln anime</numerusform>
            <numerusform>%Ln animes</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catálogo: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1, version %2</source>
        <translation>Catálogo: %1, versão %2</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Cancelar a atualização</translation>
    </message>
    <message>
        <source>The catalogue of shows</source>
        <translation>O catálogo de animes</translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a newer one comes from the network or as a file: its data.json, or a snapshot.</source>
        <translation>É nele que o Raiki consulta títulos, temporadas e datas de estreia. Ele é feito a partir do bangumi-data; um mais novo pode vir da rede ou de um arquivo: o data.json dele ou um snapshot.</translation>
    </message>
    <message>
        <source>Update the catalogue &amp;once a week</source>
        <translation>Atualizar o catálogo uma &amp;vez por semana</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Atualizar de um arquivo…</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation>Adicionar “%1” como está</translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation>Um anime que o catálogo não conhece</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n temporada</numerusform>
            <numerusform>%n temporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A show of its own, none of those above</source>
        <translation>Um anime à parte, nenhum dos acima</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and special(s)</source>
        <translation>
            <numerusform>%n filme ou especial</numerusform>
            <numerusform>%n filmes e especiais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln anime</numerusform>
            <numerusform>%Ln animes</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has %1, none of them new.</source>
        <extracomment>%1 &quot;12,000 shows&quot;</extracomment>
        <translation>O catálogo tem %1, nenhum deles novo.</translation>
    </message>
    <message>
        <source>The catalogue has %1, %2.</source>
        <translation>O catálogo tem %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>shows of the catalogue</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer at its address. A newer Raiki may know the new one.</source>
        <translation>Ele não está mais no endereço de sempre. Uma versão mais nova do Raiki talvez conheça o novo endereço.</translation>
    </message>
    <message>
        <source>The answer is far larger than the catalogue is.</source>
        <translation>A resposta é muito maior do que o catálogo costuma ser.</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Este computador está offline.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>O servidor respondeu %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>O servidor recusou a conexão.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>O servidor não foi encontrado.</translation>
    </message>
    <message>
        <source>The catalogue was not updated.</source>
        <translation>O catálogo não foi atualizado.</translation>
    </message>
    <message>
        <source>What came is no sound catalogue (%1). The one in use stays.</source>
        <translation>O que chegou não é um catálogo válido (%1). O atual continua em uso.</translation>
    </message>
    <message>
        <source>What came has only %1, the one in use %2. It was not taken.</source>
        <extracomment>%1 &quot;12 shows&quot;, %2 &quot;12,000 shows&quot;</extracomment>
        <translation>O que chegou tem só %1; o atual tem %2. Não foi adotado.</translation>
    </message>
    <message>
        <source>The newer catalogue was not kept.</source>
        <translation>O catálogo mais novo não foi guardado.</translation>
    </message>
    <message>
        <source>The update was cancelled. The catalogue in use stays.</source>
        <translation>A atualização foi cancelada. O catálogo atual continua em uso.</translation>
    </message>
    <message>
        <source>Raiki looks again on %1.</source>
        <translation>Próxima busca do Raiki: %1.</translation>
    </message>
    <message>
        <source>Raiki looks again when there is a network.</source>
        <translation>O Raiki busca de novo quando houver rede.</translation>
    </message>
    <message>
        <source>You can try again at any time.</source>
        <translation>Você pode tentar de novo quando quiser.</translation>
    </message>
    <message>
        <source>There is no newer catalogue than the one in use.</source>
        <translation>Não há catálogo mais novo que o atual.</translation>
    </message>
    <message>
        <source>Last brought up to date %1.</source>
        <extracomment>%1 &quot;5 minutes ago&quot;, &quot;yesterday&quot; or a date</extracomment>
        <translation>Última verificação: %1.</translation>
    </message>
    <message>
        <source>No newer one has been looked for yet.</source>
        <translation>Ainda não foi procurado um mais novo.</translation>
    </message>
    <message>
        <source>Asking %1 for a newer catalogue…</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Buscando um catálogo mais novo em %1…</translation>
    </message>
    <message>
        <source>Reading the newer catalogue…</source>
        <translation>Lendo o catálogo mais novo…</translation>
    </message>
</context>
<context>
    <name>raiki::CellWords</name>
    <message>
        <source>Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows</source>
        <translation>Episódios assistidos; “5/28” diz também quantos existem, “5/?” que ninguém sabe</translation>
    </message>
    <message>
        <source>“%1” is not a date that Raiki understands.</source>
        <translation>O Raiki não entende a data “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no number of episodes. Write for example 5, or 5/28.</source>
        <translation>“%1” não é um número de episódios. Escreva, por exemplo, 5 ou 5/28.</translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>take back the import of %1</source>
        <translation>reverter a importação de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>Premiere set: %1</source>
        <translation>Estreia definida: %1</translation>
    </message>
    <message>
        <source>Names changed: %1</source>
        <translation>Nomes alterados: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n piece(s) of news</source>
        <translation>
            <numerusform>descartar %n notícia</numerusform>
            <numerusform>descartar %n notícias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <translation>%1 → %2 episódios</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>nota %1 → %2</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anotações</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <translation>
            <numerusform>editar %n temporada</numerusform>
            <numerusform>editar %n temporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>adicionar %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>remover %1</translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation>estreia de %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation>aceitar notícia sobre %1</translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation>descartar notícia sobre %1</translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation>nomes alternativos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) → %1</source>
        <extracomment>%n how many, %1 the status that they get</extracomment>
        <translation>
            <numerusform>%n temporada → %1</numerusform>
            <numerusform>%n temporadas → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>lembretes</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>não mais silenciado</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) in all</source>
        <translation>
            <numerusform>%n episódio no total</numerusform>
            <numerusform>%n episódios no total</numerusform>
        </translation>
    </message>
    <message>
        <source>number of episodes not known</source>
        <translation>número de episódios desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>add %n feed(s)</source>
        <translation>
            <numerusform>adicionar %n feed</numerusform>
            <numerusform>adicionar %n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the feed %1</source>
        <translation>pausar o feed %1</translation>
    </message>
    <message>
        <source>resume the feed %1</source>
        <translation>retomar o feed %1</translation>
    </message>
    <message>
        <source>change the feed %1</source>
        <translation>alterar o feed %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausado: %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Retomado: %1</translation>
    </message>
    <message>
        <source>add the feed %1</source>
        <translation>adicionar o feed %1</translation>
    </message>
    <message>
        <source>remove the feed %1</source>
        <translation>remover o feed %1</translation>
    </message>
    <message>
        <source>%1 → 1 episode</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation>%1 → 1 episódio</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) changed</source>
        <translation>
            <numerusform>%n temporada alterada</numerusform>
            <numerusform>%n temporadas alteradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChartText</name>
    <message>
        <source>TV series</source>
        <translation>Séries de TV</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>ONAs</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmes</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVAs e especiais</translation>
    </message>
    <message>
        <source>Continues from %1 or before</source>
        <extracomment>%1 a cour: &quot;Continues from Fall 2025 or before&quot;</extracomment>
        <translation>Continua de %1 ou antes</translation>
    </message>
    <message>
        <source>On no day of the week</source>
        <translation>Sem dia da semana</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day of the week, %2 a time: each week then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belongs to a show on your list</source>
        <translation>Pertence a um anime da sua lista</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>on your list: %1</source>
        <translation>na sua lista: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation>define a data exibida</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation>Ler a fonte: %1</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <extracomment>%1 a date and time: when Raiki learned what a source says</extracomment>
        <translation>Conhecido desde %1</translation>
    </message>
</context>
<context>
    <name>raiki::CopiedRowsText</name>
    <message>
        <source>watchlist.csv</source>
        <extracomment>the name of a file that rows of the list are dragged out as; keep &quot;.csv&quot;</extracomment>
        <translation>minha-lista.csv</translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation>O que a notícia diz?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation>2026, 2026-01, Inverno 2026, 2026-01-24…</translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation>Lembrar que “%1” se refere a este anime</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anime</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>&amp;Temporada</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>&amp;Estreia</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Confirmar assim</translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation>O Raiki não entende esta data.</translation>
    </message>
</context>
<context>
    <name>raiki::CourJump</name>
    <message>
        <source>Winter</source>
        <translation>Inverno</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Verão</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Outono</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>raiki::CoverLabel</name>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Choose a picture of your own</source>
        <translation>Escolher uma imagem sua</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Escolher outra imagem…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remover a imagem</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Raiki can read.</source>
        <translation>“%1” não é uma imagem que o Raiki consiga ler.</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>A imagem não foi guardada.</translation>
    </message>
    <message>
        <source>The picture was not removed.</source>
        <translation>A imagem não foi removida.</translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ainda sem data</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>em %n hora</numerusform>
            <numerusform>em %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation>Inverno %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Primavera %1</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>Verão %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>Outono %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes from now</extracomment>
        <translation>em %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Quando o dia for anunciado</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Assistindo agora</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Hoje à noite</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopSession</name>
    <message>
        <source>The calendar file %1 was not written.</source>
        <translation>O arquivo de calendário %1 não foi gravado.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Não foi possível abrir “%1”.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>Mesclado com %1.</translation>
    </message>
    <message>
        <source>The list was not exchanged through the shared folder.</source>
        <translation>A lista não foi trocada pela pasta compartilhada.</translation>
    </message>
    <message>
        <source>Your program for reminders did not do its work: %1</source>
        <extracomment>%1 what the system says of it</extracomment>
        <translation>Seu programa para os lembretes não fez o trabalho dele: %1</translation>
    </message>
    <message>
        <source>The list in %1 can only be read. You can look at it and export it; what you change is not saved. To go on with it, copy it to a folder where you may write.</source>
        <translation>A lista em %1 só pode ser lida. Você pode vê-la e exportá-la; o que mudar não é salvo. Para continuar com ela, copie-a para uma pasta em que possa gravar.</translation>
    </message>
</context>
<context>
    <name>raiki::EntryEdits</name>
    <message>
        <source>%1 watched of %2 cannot be. Nothing was changed.</source>
        <translation>Não é possível ter %1 assistidos de %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.</source>
        <extracomment>%3 for example &quot;28/28&quot;: what to write</extracomment>
        <translation>A temporada tem %1 episódios, então não é possível ter %2 assistidos. Se ela tiver mais, escreva %3.</translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>Não encontrado: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation>Não é possível ler: %1. Verifique se o arquivo existe e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation>Não é possível gravar: %1. Escolha outra pasta ou peça permissão para gravar nela.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation>O disco está cheio: %1. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation>É grande demais (%1). Divida o arquivo e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation>Outro programa está usando a lista. Feche-o ou espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation>O arquivo da lista está corrompido (%1). Restaure um backup; o arquivo corrompido é mantido.</translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation>A lista foi feita por uma versão mais nova do Raiki (esquema %1). Atualize o Raiki para abri-la.</translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation>O arquivo não é uma lista do Raiki (%1). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation>Não foi possível ler ou gravar a lista (%1). Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Isto não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation>Vários animes têm esse nome:
%1</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation>Foi alterado em outro lugar nesse meio-tempo (%1). Confira e repita a alteração.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Já existe: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation>A rede não respondeu: %1. Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation>O Raiki não pode usar a rede. Permita isso primeiro nas configurações.</translation>
    </message>
    <message>
        <source>The document breaks off or is damaged (%1). Get it anew where it came from.</source>
        <translation>O documento está incompleto ou corrompido (%1). Obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged (%2). Choose another one.</source>
        <translation>A cópia %1 está corrompida (%2). Escolha outra.</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.</source>
        <translation>A cópia %1 foi feita por uma versão mais nova do Raiki (esquema %2). Atualize o Raiki para restaurá-la.</translation>
    </message>
    <message>
        <source>%1 is no copy of a list of Raiki&apos;s (%2). Choose another file.</source>
        <translation>%1 não é uma cópia de uma lista do Raiki (%2). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>A lista continua como estava.</translation>
    </message>
    <message>
        <source>This is the list that is open. Choose another file.</source>
        <translation>Esta é a lista que está aberta. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>No format that Raiki reads fits it, or it is cut short (%1). From a spreadsheet program, save it as CSV.</source>
        <extracomment>%1 the file&apos;s name, or what is wrong with it</extracomment>
        <translation>Nenhum formato que o Raiki lê corresponde, ou o arquivo está cortado (%1). De um programa de planilhas, salve como CSV.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it first, then choose the list that was in it.</source>
        <translation>O arquivo compactado está protegido por senha. Descompacte-o primeiro e depois escolha a lista que estava nele.</translation>
    </message>
</context>
<context>
    <name>raiki::EventHook</name>
    <message>
        <source>it was ended after a minute</source>
        <translation>foi encerrado depois de um minuto</translation>
    </message>
</context>
<context>
    <name>raiki::FeedActions</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>What it brought…</source>
        <translation>O que ele trouxe…</translation>
    </message>
    <message>
        <source>Read every…</source>
        <translation>Ler a cada…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>As the feed asks (default)</source>
        <translation>Como o feed pede (padrão)</translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation>O feed não foi alterado.</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>Renomear o feed</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation>O feed não foi renomeado.</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Remover o feed?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation>O feed não foi removido.</translation>
    </message>
    <message>
        <source>Quiet (pause)</source>
        <translation>Silenciar (pausar)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>“%1” will no longer be checked. What it said stays in the history of your shows.</source>
        <translation>“%1” deixará de ser consultado. O que ele informou continua no histórico dos seus animes.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedConsent</name>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and ask %1 once a week for newer shows. It contacts nobody else. You can change this in the settings.</source>
        <translation>O Raiki vai verificar os endereços que você adicionar, ler os feeds da sua lista mais ou menos a cada hora e buscar animes novos em %1 uma vez por semana. Ele não contata mais ninguém. Você pode mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation>O Raiki vai verificar os endereços que você adicionar, ler os feeds da sua lista mais ou menos a cada hora e não contatar mais ninguém. Você pode mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Sua resposta não foi salva.</translation>
    </message>
    <message>
        <source>Check your feeds?</source>
        <translation>Consultar feeds?</translation>
    </message>
    <message>
        <source>Check my feeds</source>
        <translation>Consultar meus feeds</translation>
    </message>
</context>
<context>
    <name>raiki::FeedPreviewDialog</name>
    <message>
        <source>It has brought no posts.</source>
        <translation>Ele não trouxe nenhum post.</translation>
    </message>
    <message>
        <source>No posts yet: they come with the next reading.</source>
        <translation>Nenhum post ainda: eles vêm na próxima leitura.</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Posts mais recentes</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Enter abre o artigo.</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Ler o artigo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>The feed could not be read.</source>
        <translation>Não foi possível ler o feed.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Nova tentativa daqui a pouco.</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Última leitura: %1.</translation>
    </message>
    <message>
        <source>Paused. Last read %1.</source>
        <translation>Pausado. Última leitura: %1.</translation>
    </message>
    <message>
        <source>something new last came %1</source>
        <translation>última novidade: %1</translation>
    </message>
    <message>
        <source>Interval, as you chose: %1</source>
        <translation>Intervalo escolhido por você: %1</translation>
    </message>
    <message>
        <source>Interval: as the feed asks, and longer where little comes</source>
        <translation>Intervalo: como o feed pede, e maior quando vem pouca coisa</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n destaque</numerusform>
            <numerusform>%n destaques</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lido %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation>%1, próxima leitura: %2</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Não foi alcançado.</translation>
    </message>
    <message>
        <source>Its server was not found.</source>
        <translation>O servidor não foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged, seen or not</source>
        <translation>
            <numerusform>%n destaque, visto ou não</numerusform>
            <numerusform>%n destaques, vistos ou não</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Suggested feeds…</source>
        <translation>Feeds sugeridos…</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived is kept</source>
        <translation>Interrompe a leitura; o que já chegou é mantido</translation>
    </message>
    <message>
        <source>Read all feeds now (%1)</source>
        <translation>Ler todos os feeds agora (%1)</translation>
    </message>
    <message>
        <source>Find the feed of a site, a calendar or a channel (%1)</source>
        <translation>Procurar o feed de um site, calendário ou canal (%1)</translation>
    </message>
    <message>
        <source>Enter shows what a feed brought, the menu key what can be done with it.</source>
        <translation>Enter mostra o que um feed trouxe; a tecla de menu, o que dá para fazer com ele.</translation>
    </message>
    <message>
        <source>The suggestions could not be read.</source>
        <translation>Não foi possível ler as sugestões.</translation>
    </message>
    <message>
        <source>Import feeds from a file…</source>
        <translation>Importar feeds de um arquivo…</translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation>Exportar feeds em OPML…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation>%1 de %2 feeds lidos</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Adicionar feed…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>Feeds lidos</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Nenhum feed ainda</translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation>Adicione os feeds de notícias dos sites em que você confia. O Raiki procura neles notícias dos seus animes e nada mais.</translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation>Não foi possível ler os feeds.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n precisa de atenção</numerusform>
            <numerusform>%n precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Importar feeds</translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation>Listas de feeds (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation>Nenhum feed foi importado</translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>Não foi possível importar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed adicionado</numerusform>
            <numerusform>%n feeds adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n já existia</numerusform>
            <numerusform>%n já existiam</numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Exportar feeds</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation>Os feeds não foram exportados.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Os feeds estão em %1.</translation>
    </message>
    <message>
        <source>The chosen feed, suggestions, import and export</source>
        <translation>O feed escolhido, sugestões, importação e exportação</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>%1 · not checked by itself: you have not agreed to that</source>
        <translation>%1 · sem consulta automática: você ainda não permitiu</translation>
    </message>
    <message>
        <source>%1 · this computer seems to be off-line: they are read when it is back</source>
        <translation>%1 · este computador parece estar off-line: serão lidos quando a conexão voltar</translation>
    </message>
</context>
<context>
    <name>raiki::FieldRulesDialog</name>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation>perguntar: deixar a linha de fora se eu não a marcar</translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation>manter o que está na lista</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>usar o que está no arquivo</translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation>usar o mais recente</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Por campo</translation>
    </message>
    <message>
        <source>What is done where the file and the list both say something:</source>
        <translation>O que fazer onde o arquivo e a lista dizem algo:</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar assim</translation>
    </message>
    <message>
        <source>ask: leave it as it is unless I tick the row fully</source>
        <translation>perguntar: deixar como está se eu não marcar a linha por inteiro</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>%1 a field of the list; in how many rows the file says something else</extracomment>
        <translation>
            <numerusform>%1 (%Ln linha)</numerusform>
            <numerusform>%1 (%Ln linhas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FilterBar</name>
    <message>
        <source>Filter what comes</source>
        <translation>Filtrar o que vem por aí</translation>
    </message>
    <message>
        <source>Every format</source>
        <translation>Todos os formatos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmes</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVAs e especiais</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>Todos os lançamentos</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Qualquer situação</translation>
    </message>
    <message>
        <source>Delayed or cancelled</source>
        <translation>Adiado ou cancelado</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Todas as plataformas</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>Na minha lista</translation>
    </message>
    <message>
        <source>Only seasons on your list, not others of the same shows</source>
        <translation>Só as temporadas da sua lista, não outras dos mesmos animes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Only what is new since your last visit</source>
        <translation>Só o que é novo desde sua última visita</translation>
    </message>
</context>
<context>
    <name>raiki::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Show, page or command</source>
        <translation>Anime, página ou comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contém essas palavras.</translation>
    </message>
</context>
<context>
    <name>raiki::FindText</name>
    <message>
        <source>On your list</source>
        <translation>Na sua lista</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>No catálogo</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>Páginas e comandos</translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Ask %1 once a week for newer s&amp;hows, too</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Buscar também ani&amp;mes novos em %1 uma vez por semana</translation>
    </message>
    <message>
        <source>It keeps the catalogue of known shows. You can change it in the settings.</source>
        <translation>É lá que fica o catálogo de animes conhecidos. Você pode mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Feeds para começar</translation>
    </message>
    <message>
        <source>You can add others and remove these at any time.</source>
        <translation>Você pode adicionar outros e remover estes quando quiser.</translation>
    </message>
    <message>
        <source>The feeds were not added</source>
        <translation>Os feeds não foram adicionados</translation>
    </message>
    <message>
        <source>Welcome to Raiki</source>
        <translation>Boas-vindas ao Raiki</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>Quando volta?</translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation>O Raiki cuida da sua lista, lê as notícias em que você confia e avisa quando uma nova temporada ganha data, quem disse isso e quando ela estreia. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation>&amp;Adicionar um anime</translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation>Encontre um pelo título e comece por ele.</translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation>&amp;Importar minha lista</translation>
    </message>
    <message>
        <source>A file from another tracker or a table of your own; you see first what it does.</source>
        <translation>Um arquivo de outro site ou app de lista, ou uma tabela sua; você vê antes o que ele vai fazer.</translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation>Começar com a &amp;lista vazia</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Dê uma olhada antes.</translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation>O Raiki pode consultar seus feeds?</translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation>&amp;Sim, consultar meus feeds</translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation>Você pode parar isso nas configurações.</translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation>&amp;Não, ficar fora da rede</translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation>Os feeds só são lidos se você permitir depois; a lista funciona sem isso.</translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation>Lembrar você das estreias?</translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation>Uma notificação na área de trabalho quando uma data é encontrada ou muda, um dia antes da estreia e na hora dela.</translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation>Sim, quero lem&amp;bretes</translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation>O quê, quando e de quais animes: você escolhe nas configurações.</translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation>Não, &amp;fique em silêncio</translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation>A página Em breve mostra as datas do mesmo jeito.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vol&amp;tar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation>Suas respostas não foram salvas</translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until you say yes it asks nobody by itself.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation>Ele busca notícias nos endereços da sua página Feeds, com pelo menos %1 entre duas consultas a cada um, e não contata mais ninguém, a não ser que você marque abaixo. Nada sobre você ou sua lista é enviado. Enquanto você não disser sim, ele não consulta ninguém por conta própria.</translation>
    </message>
</context>
<context>
    <name>raiki::FormatText</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>MyAnimeList or Kitsu (XML)</source>
        <translation>MyAnimeList ou Kitsu (XML)</translation>
    </message>
    <message>
        <source>Taiga, of an unknown service</source>
        <translation>Taiga, de um serviço desconhecido</translation>
    </message>
    <message>
        <source>Taiga with MyAnimeList</source>
        <translation>Taiga com MyAnimeList</translation>
    </message>
    <message>
        <source>Taiga with AniList</source>
        <translation>Taiga com AniList</translation>
    </message>
    <message>
        <source>Taiga with Kitsu</source>
        <translation>Taiga com Kitsu</translation>
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
        <translation>TV Time (arquivo compactado)</translation>
    </message>
    <message>
        <source>Markdown, to read</source>
        <translation>Markdown, para ler</translation>
    </message>
    <message>
        <source>Plain text, to read</source>
        <translation>Texto simples, para ler</translation>
    </message>
    <message>
        <source>Calendar of the dates (iCalendar)</source>
        <translation>Calendário das datas (iCalendar)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <extracomment>%1 fields, each with the number of rows</extracomment>
        <translation>Este formato não comporta, ou encurta: %1.</translation>
    </message>
    <message>
        <source>Everything in Raiki (JSON)</source>
        <translation>Tudo do Raiki (JSON)</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s database</source>
        <translation>Banco de dados de outro Raiki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the file, for want of “%1”: %2.</source>
        <extracomment>%1 the field that is missing, %2 titles</extracomment>
        <translation>
            <numerusform>%Ln linha não está no arquivo por falta de “%1”: %2.</numerusform>
            <numerusform>%Ln linhas não estão no arquivo por falta de “%1”: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation>&amp;Títulos em</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation>Horários da &amp;madrugada como as emissoras escrevem</translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation>Sábado 25:30 em vez de domingo 01:30.</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 a 100</translation>
    </message>
    <message>
        <source>1 to 10 with decimals</source>
        <translation>1 a 10 com decimais</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 a 10</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrelas</translation>
    </message>
    <message>
        <source>3 smileys</source>
        <translation>3 carinhas</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Claras, alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Escuras, alto contraste</translation>
    </message>
</context>
<context>
    <name>raiki::HistorySteps</name>
    <message>
        <source>Undoing: %1.</source>
        <translation>Desfazendo: %1.</translation>
    </message>
    <message>
        <source>Doing again: %1.</source>
        <translation>Refazendo: %1.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nada foi desfeito.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>Nada foi refeito.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Qual lista?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Escolher uma lista</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>O arquivo não foi lido</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 não foi importado.</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>O arquivo não foi lido.</translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation>Não se sabe qual coluna contém os títulos. Indique-a abaixo.</translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation>Não foi possível comparar a lista.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>A lista continua como estava.</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: from MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table of your own. You see what it would change before anything is written.</source>
        <translation>Escolha um arquivo ou solte-o aqui: do MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion ou do próprio Raiki, ou uma tabela sua. Você vê o que mudaria antes que algo seja gravado.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Outro arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>%Ln linha importada de %1.</numerusform>
            <numerusform>%Ln linhas importadas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln linha</numerusform>
            <numerusform>&amp;Importar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>Sair sem importar?</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you decided here is not kept.</source>
        <translation>Nada é importado, e o que você decidiu aqui não é guardado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada muda</translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation>Todas as linhas exibidas</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Linhas a exibir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar as linhas</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>O que a importação fará</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Todas as linhas (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide for all shown</source>
        <translation>Decidir para todas as mostradas</translation>
    </message>
    <message>
        <source>Take the first show that each may be</source>
        <translation>Usar o primeiro anime possível de cada uma</translation>
    </message>
    <message>
        <source>Add each as a show of its own</source>
        <translation>Adicionar cada uma como anime separado</translation>
    </message>
    <message>
        <source>Leave each undecided</source>
        <translation>Deixar todas sem decidir</translation>
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
        <translation>A importação não foi revertida.</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Reverter esta importação?</translation>
    </message>
    <message>
        <source>What it added goes, what it changed becomes what it was; your own later changes stay. This can be undone too.</source>
        <translation>O que ela adicionou sai, o que ela mudou volta a ser o que era; suas alterações posteriores ficam. Isso também pode ser desfeito.</translation>
    </message>
    <message>
        <source>Changed since, and kept: %1.</source>
        <extracomment>%1 titles</extracomment>
        <translation>Alterados depois, e mantidos: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>An import can be taken back at any time, whatever you have changed since.</source>
        <translation>Uma importação pode ser revertida a qualquer momento, não importa o que você tenha mudado depois.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>%1 an import, as date and file</extracomment>
        <translation>%1 (revertida)</translation>
    </message>
    <message>
        <source>Looking at what has changed since the import…</source>
        <translation>Verificando o que mudou desde a importação…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Revertendo a importação…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Nada foi importado ainda</translation>
    </message>
</context>
<context>
    <name>raiki::InboxModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 the show, %2 what was read, %3 the headline, %4 the feed</extracomment>
        <translation>%1: %2. %3, %4</translation>
    </message>
</context>
<context>
    <name>raiki::InboxPage</name>
    <message>
        <source>Dismissed.</source>
        <translation>Descartada.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news dismissed.</source>
        <translation>
            <numerusform>%n notícia descartada.</numerusform>
            <numerusform>%n notícias descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 for example &quot;Dismiss all news of Medalist&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dismiss all news of %1</source>
        <translation>Descartar todas as notícias sobre %1</translation>
    </message>
    <message>
        <source>Dismiss all of this kind: %1</source>
        <extracomment>%1 a kind of news, such as &quot;Film&quot;</extracomment>
        <translation>Descartar todas deste tipo: %1</translation>
    </message>
    <message>
        <source>Dismiss all from %1</source>
        <translation>Descartar todas de %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation>Notícias dos seus animes</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Tudo em dia</translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation>Quando um feed traz notícias de um anime da sua lista, elas esperam aqui, com o trecho que diz isso.</translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation>Ver seus feeds</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>Não foi possível ler a caixa de entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n notícia</numerusform>
            <numerusform>%n notícias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation>Incluída em %1.</translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation>Descartada: o que ela dizia foi desfeito.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigida.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Check the feeds for news now</source>
        <translation>Consultar os feeds agora</translation>
    </message>
    <message>
        <source>News of “%1” now means it too.</source>
        <translation>Notícias de “%1” agora também se referem a ela.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n a decidir</numerusform>
            <numerusform>%n a decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in that language itself: Deutsch, 日本語</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>raiki::LeadTimes</name>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>horas antes</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>dias antes</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>semanas antes</translation>
    </message>
    <message>
        <source>Another time:</source>
        <translation>Outro momento:</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Quanto tempo antes</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>Minutos, horas, dias ou semanas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Adicionar este momento</translation>
    </message>
    <message>
        <source>Times of less than a day count where the hour of the start is known.</source>
        <translation>Tempos de menos de um dia valem onde se conhece a hora da estreia.</translation>
    </message>
</context>
<context>
    <name>raiki::ListExport</name>
    <message>
        <source>watchlist.csv</source>
        <translation>minha-lista.csv</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>A lista está em %1.</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>A lista não foi exportada.</translation>
    </message>
    <message>
        <source>Raiki writes no “%1” files. Choose one of the formats that are offered.</source>
        <translation>O Raiki não grava arquivos “%1”. Escolha um dos formatos oferecidos.</translation>
    </message>
</context>
<context>
    <name>raiki::ListOptions</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Show as covers</source>
        <translation>Mostrar como capas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quais colunas são exibidas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Only shows with this tag</source>
        <translation>Só animes com esta tag</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Todas as tags</translation>
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
            <numerusform>%Ln temporada</numerusform>
            <numerusform>%Ln temporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Rows of the list</extracomment>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation>Temporada %1, Parte %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Temporada %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation>Planejo assistir</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Assistindo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>TV series</source>
        <translation>Série de TV</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>ONA</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Especial</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 film, OVA, special; %2 season 2, part 2</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 season 2, film; %2 its subtitle</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>TV</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Dublagem</translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation>Nos cinemas</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Blu-ray/DVD</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>Rumor</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>Exibido</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>segundo você</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>segundo o catálogo</translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation>segundo um feed</translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation>segundo %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the season, as it is announced</source>
        <translation>a temporada, como foi anunciada</translation>
    </message>
    <message>
        <source>the broadcast</source>
        <translation>a exibição na TV</translation>
    </message>
    <message>
        <source>the first stream</source>
        <translation>o primeiro streaming</translation>
    </message>
    <message>
        <source>the dub</source>
        <translation>a dublagem</translation>
    </message>
    <message>
        <source>%1 / about %2</source>
        <extracomment>Episodes watched, of about how many: nobody stated the number. Little room</extracomment>
        <translation>%1 / cerca de %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Your list</source>
        <translation>Sua lista</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar lista…</translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>The news could not be taken in.</source>
        <translation>Não foi possível receber as notícias.</translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation>%1 – Raiki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation>O Raiki ainda não pode usar a rede. Permita isso nas configurações e depois busque notícias.</translation>
    </message>
    <message>
        <source>%1 – Raiki (read-only)</source>
        <extracomment>%1 a page; the list can be looked at only</extracomment>
        <translation>%1 – Raiki (somente leitura)</translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Esta lista só pode ser lida: nada nela pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>Destacado: %1</translation>
    </message>
</context>
<context>
    <name>raiki::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::MonthJump</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>raiki::MonthModel</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation>Feeds e rede</translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation>O Raiki &amp;pode buscar notícias nos meus feeds por conta própria</translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 where you let Raiki update the catalogue of shows. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Só são contatados os endereços da sua página Feeds e aqueles para onde redirecionam; e %1, se você deixar o Raiki atualizar o catálogo de animes. Nenhum cookie é guardado, e nada sobre você ou sua lista é enviado a ninguém.</translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation>Consultar cada feed no máx&amp;imo a cada</translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>Until now: %1 · %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>Até agora: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>%1 a sentence with a date and who said it, %2 the words of the source</extracomment>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>Dismiss all like this</source>
        <translation>Descartar todas como esta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation>O que o Raiki entendeu</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Abrir o anime</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Ler o artigo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Já vi</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation>Corresponde a %1, da sua lista, pelo título “%2”. Motivo: %3.</translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation>Desfazer esta mudança (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do this change again (%1)</source>
        <translation>Refazer esta mudança (%1)</translation>
    </message>
</context>
<context>
    <name>raiki::OutsideCard</name>
    <message>
        <source>Starting at login was not changed.</source>
        <translation>O início automático no login não foi alterado.</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Um arquivo de calendário</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>Login and other programs</source>
        <translation>Login e outros programas</translation>
    </message>
    <message>
        <source>Start Raiki at &amp;login, in the tray</source>
        <translation>Iniciar o Raiki no lo&amp;gin, na bandeja</translation>
    </message>
    <message>
        <source>Keep a &amp;calendar file current, for calendar programs to subscribe to</source>
        <translation>Manter at&amp;ualizado um arquivo de calendário que programas de calendário podem assinar</translation>
    </message>
    <message>
        <source>With al&amp;arms at the lead times above</source>
        <translation>C&amp;om alarmes nas antecedências acima</translation>
    </message>
    <message>
        <source>Let other programs ask Raiki over the session &amp;bus</source>
        <translation>Deixar &amp;que outros programas consultem o Raiki pelo barramento da sessão</translation>
    </message>
    <message>
        <source>As org.raiki.Raiki: what comes, each reminder, opening a show.</source>
        <translation>Como org.raiki.Raiki: o que vem por aí, cada lembrete, abrir um anime.</translation>
    </message>
    <message>
        <source>Run this &amp;program at each reminder</source>
        <translation>Executar es&amp;te programa a cada lembrete</translation>
    </message>
    <message>
        <source>Program to run at each reminder</source>
        <translation>Programa a executar a cada lembrete</translation>
    </message>
    <message>
        <source>It gets the event as its last argument, in JSON. No shell reads it. Empty: none.</source>
        <translation>Ele recebe o evento como último argumento, em JSON. Nenhum shell o interpreta. Vazio: nenhum.</translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Minha lista</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Season chart</source>
        <translation>Guia da temporada</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>Título em inglês</translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation>Título em romaji</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>Título em japonês</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Outros títulos</translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation>Seus próprios títulos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Titles of the season</source>
        <translation>Títulos da temporada</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episódios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation>Episódios assistidos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Vezes reassistido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Estreia</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation>Número no MyAnimeList</translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation>Número no AniList</translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation>Número no AniDB</translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation>Número no Kitsu</translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation>Número no TMDB</translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation>Número no Bangumi</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site oficial</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Adicionado em</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Alterado em</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 a day, a month: when the user began to watch</extracomment>
        <translation>começou: %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <extracomment>%1 a day, a month: when the user was through</extracomment>
        <translation>terminou: %1</translation>
    </message>
    <message>
        <source>premiere %1</source>
        <extracomment>%1 a day, a month</extracomment>
        <translation>estreia: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation>%1: “%2” não foi entendido</translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation>%1: “%2” está fora do intervalo</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1: ausente</translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation>%1: “%2” é longo demais</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>Igual à linha %1</translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation>Talvez %1: indique abaixo qual é</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>O arquivo não tem linhas.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Colunas não usadas: %1.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Listas do arquivo compactado que não foram lidas: %1.</translation>
    </message>
    <message>
        <source>%1 “%2” is another show than the title names</source>
        <translation>%1: “%2” é um anime diferente do indicado no título</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>%1 what the show that a row goes to is called in the list or the catalogue</extracomment>
        <translation>como “%1”</translation>
    </message>
    <message>
        <source>Was removed in the other list, and goes here too</source>
        <extracomment>of a row of the list that was removed in the copy it is merged with</extracomment>
        <translation>Foi removido na outra lista e também sairá desta</translation>
    </message>
    <message>
        <source>Details of the show or its dates</source>
        <extracomment>of a show: what changes is no field of the user&apos;s</extracomment>
        <translation>Detalhes da série ou de suas datas</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out: say which under “How the file is read”.</source>
        <translation>Datas como 3/4/2026 podem ser lidas de duas maneiras e ficam de fora: diga como em “Como o arquivo é lido”.</translation>
    </message>
    <message>
        <source>“%1” may be a number of any service: say whose under “How the file is read”</source>
        <translation>“%1” pode ser um número de qualquer serviço: diga de qual em “Como o arquivo é lido”</translation>
    </message>
    <message>
        <source>not decided, only with a full tick: %1</source>
        <extracomment>%1 fields that no rule decides, and what they would become; the box of a row has three states</extracomment>
        <translation>não decidido, só com a linha marcada por inteiro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln episódio assistido</numerusform>
            <numerusform>%Ln episódios assistidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln a adicionar</numerusform>
            <numerusform>%Ln a adicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln a atualizar</numerusform>
            <numerusform>%Ln a atualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>%Ln sem novidades</numerusform>
            <numerusform>%Ln sem novidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln em conflito</numerusform>
            <numerusform>%Ln em conflito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln a decidir</numerusform>
            <numerusform>%Ln a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln ilegível</numerusform>
            <numerusform>%Ln ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%Ln linha não é anime e fica de fora.</numerusform>
            <numerusform>%Ln linhas não são anime e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps no anime</source>
        <translation>
            <numerusform>%Ln talvez não seja anime</numerusform>
            <numerusform>%Ln talvez não sejam anime</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is another year than that of what goes by this title</source>
        <extracomment>%2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”</extracomment>
        <translation>%1 “%2” é um ano diferente do da obra com este título</translation>
    </message>
    <message>
        <source>The id “%1” is another season than the row names</source>
        <translation>O id “%1” é uma temporada diferente da indicada na linha</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <extracomment>of a row of a list that is imported: it becomes a show of its own</extracomment>
        <translation>não está no catálogo</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them: say otherwise under “How the file is read”.</source>
        <translation>Datas como 3/4/2026 foram lidas com o dia primeiro, como é usual em tabelas com ponto e vírgula: mude isso em “Como o arquivo é lido”.</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1: where that is wrong, leave their column out under “How the file is read”.</source>
        <translation>As notas que não dizem de quanto são foram lidas como de %1: se estiver errado, deixe a coluna delas de fora em “Como o arquivo é lido”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more season(s) along with their shows</source>
        <extracomment>seasons of a merge that nobody follows, and that come with their shows</extracomment>
        <translation>
            <numerusform>mais %Ln temporada junto com a sua série</numerusform>
            <numerusform>mais %Ln temporadas junto com as suas séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::PolicyChoice</name>
    <message>
        <source>by field…</source>
        <translation>por campo…</translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation>Onde o arquivo e a lista divergem:</translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>Verificando %1 de %2…</translation>
    </message>
    <message>
        <source>News is off</source>
        <translation>Notícias desativadas</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>Buscar notícias</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n feed falhou</numerusform>
            <numerusform>%n feeds falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation>Buscar notícias nos feeds. %1</translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation>%1. Clique para buscar notícias nos feeds (F5).</translation>
    </message>
    <message>
        <source>Off-line, it seems</source>
        <translation>Parece estar off-line</translation>
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
        <translation>talvez %1: %2 (%3)</translation>
    </message>
    <message>
        <source>names %1, %2</source>
        <extracomment>%1 a show, %2 why nothing follows from it: &quot;says nothing new&quot;</extracomment>
        <translation>cita %1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <comment>show, what is announced</comment>
        <translation>talvez %1: %2</translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation>Definir a estreia</translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation>Quando estreia? %1</translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation>2026, Inverno 2026, janeiro de 2026, 2026-01-24, 2026-01-24 25:30 JST</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation>O Raiki não entende esta data.</translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation>Sem data sua: vale o que os outros dizem.</translation>
    </message>
</context>
<context>
    <name>raiki::QuietCard</name>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what comes due then waits until they end</source>
        <translation>Horário de &amp;silêncio: os avisos desse período esperam até ele acabar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Wait while the desktop asks for no &amp;disturbance</source>
        <translation>Esperar enquanto o sistema estiver em “não pertur&amp;be”</translation>
    </message>
    <message>
        <source>Where it says so; what came due meanwhile is told in one notice.</source>
        <translation>Se ele informar isso; os avisos desse meio-tempo chegam em um só aviso.</translation>
    </message>
    <message>
        <source>News and lead times to&amp;gether</source>
        <translation>&amp;Juntar notícias e avisos antecipados</translation>
    </message>
    <message>
        <source>No, each at its time</source>
        <translation>Não, cada um na sua hora</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Uma vez por dia</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Uma vez por semana</translation>
    </message>
    <message>
        <source>On &amp;the day</source>
        <translation>No &amp;dia</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>A reminder that you put off by ten minutes or until tonight still comes then.</source>
        <translation>Um lembrete que você adia por dez minutos ou para hoje à noite chega mesmo assim nessa hora.</translation>
    </message>
    <message>
        <source>At %1, the “Hour of the day” under “Reminders”. What starts is still told when it starts.</source>
        <extracomment>%1 for example &quot;09:00&quot;. &quot;Hour of the day&quot; and &quot;Reminders&quot; as they stand on that card</extracomment>
        <translation>Às %1, a “Hora do dia” em “Lembretes”. O que estreia continua sendo avisado na hora da estreia.</translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Como o arquivo é lido</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 de março (mês primeiro)</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 de abril (dia primeiro)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>As células são separadas por</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 significa</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>O que a coluna “%1” contém</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(deixar de fora)</translation>
    </message>
    <message>
        <source>%1, %2 of %3 columns: %4</source>
        <extracomment>%1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields</extracomment>
        <translation>%1, %2 de %3 colunas: %4</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>O arquivo é</translation>
    </message>
    <message>
        <source>As you set it for this header before: %1</source>
        <extracomment>%1 what the columns of a file are</extracomment>
        <translation>Como você definiu antes para este cabeçalho: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseCard</name>
    <message>
        <source>Which start counts</source>
        <translation>Qual estreia vale</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>Est&amp;reia</translation>
    </message>
    <message>
        <source>My &amp;platforms</source>
        <translation>Minhas plata&amp;formas</translation>
    </message>
    <message>
        <source>My platforms</source>
        <translation>Minhas plataformas</translation>
    </message>
    <message>
        <source>Hulu, Disney+</source>
        <translation>Crunchyroll, Disney+</translation>
    </message>
    <message>
        <source>My service is &amp;later by</source>
        <translation>Meu serviço e&amp;xibe com atraso de</translation>
    </message>
    <message>
        <source>Minutes by which my service is later</source>
        <translation>Minutos de atraso do meu serviço</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>The first of your platforms that has a date counts; a show&apos;s page can choose otherwise.</source>
        <translation>Vale a primeira das suas plataformas que tiver data; a página de um anime pode definir outra coisa.</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plataforma desconhecida</translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation>%1, depois toda semana</translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation>
            <numerusform>%1, depois todo dia</numerusform>
            <numerusform>%1, depois a cada %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>Fechar este lembrete</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See all that Raiki told you</source>
        <translation>Ver tudo o que o Raiki avisou</translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>A configuração não foi salva.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausados até %1.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation>&amp;Lembrar das estreias</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Na hora da estreia</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Quando uma data é anunciada</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Quando uma data muda</translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation>Para animes com status</translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation>%1 (nova temporada)</translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation>&amp;Hora do dia</translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation>Para datas das quais só se sabe o dia, o mês ou a estação do ano.</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Quando uma nova temporada é anunciada</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Quando a dublagem estreia</translation>
    </message>
    <message>
        <source>While I watch a show</source>
        <translation>Enquanto assisto a um anime</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Novos episódios com data informada por uma fonte</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>O último episódio</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Episódios previstos pelo ritmo semanal, mais ou menos na hora</translation>
    </message>
    <message>
        <source>Of their own…</source>
        <translation>Próprios…</translation>
    </message>
    <message>
        <source>As above…</source>
        <translation>Como acima…</translation>
    </message>
    <message>
        <source>What to remind of: %1</source>
        <translation>O que lembrar: %1</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar lembretes</translation>
    </message>
    <message>
        <source>One show is muted on its page, under “Reminders…”, or in the watchlist&apos;s menu of its row.</source>
        <translation>Um só título é silenciado na página dele, em “Lembretes…”, ou no menu da linha dele em Minha lista.</translation>
    </message>
</context>
<context>
    <name>raiki::ReviewText</name>
    <message>
        <source>The id is of %1, the row names %2</source>
        <translation>O ID é de %1, a linha indica %2</translation>
    </message>
    <message>
        <source>The id is of %1, the title is of %2</source>
        <extracomment>two shows: &quot;The id is of Naruto, the title is of Bleach&quot;</extracomment>
        <translation>O ID é de %1, o título é de %2</translation>
    </message>
    <message>
        <source>What goes by this title began in another year</source>
        <translation>O que tem este título começou em outro ano</translation>
    </message>
    <message>
        <source>Several shows go by this title</source>
        <translation>Várias séries têm este título</translation>
    </message>
    <message>
        <source>The title may be short for one of several shows, or a spelling</source>
        <translation>O título pode ser a forma curta ou outra grafia de várias séries</translation>
    </message>
    <message>
        <source>The title does not say for sure which season it is</source>
        <translation>O título não diz com certeza qual é a temporada</translation>
    </message>
    <message>
        <source>What goes by this title has another id</source>
        <translation>O que tem este título tem outro ID</translation>
    </message>
    <message>
        <source>The title may be short for that name, or a spelling of it</source>
        <translation>O título pode ser a forma curta ou outra grafia desse nome</translation>
    </message>
</context>
<context>
    <name>raiki::RowActions</name>
    <message>
        <source>Open the show</source>
        <translation>Abrir o anime</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Mais um episódio</translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation>Menos um episódio</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Adicionar tags…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Remover uma tag</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Definir status</translation>
    </message>
    <message>
        <source>Set score</source>
        <translation>Definir nota</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sem nota</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adicionar tags</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem tags</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>O status não foi alterado.</translation>
    </message>
    <message>
        <source>The score was not changed.</source>
        <translation>A nota não foi alterada.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>As tags não foram alteradas.</translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation>Os episódios não foram alterados.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation>
            <numerusform>%n temporada será removida da sua lista. Você pode desfazer isso.</numerusform>
            <numerusform>%n temporadas serão removidas da sua lista. Você pode desfazer isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar a célula</translation>
    </message>
    <message>
        <source>The cell was not changed.</source>
        <translation>A célula não foi alterada.</translation>
    </message>
    <message>
        <source>Every episode is watched already.</source>
        <translation>Todos os episódios já foram vistos.</translation>
    </message>
    <message>
        <source>Mute: no reminders, no news</source>
        <translation>Silenciar: sem lembretes, sem notícias</translation>
    </message>
    <message>
        <source>The reminders were not changed.</source>
        <translation>Os lembretes não foram alterados.</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>Exportar a seleção…</translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>A linha selecionada</translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation>Qual anime é “%1”?</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Não decidido: fica de fora</translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation>Um anime separado</translation>
    </message>
</context>
<context>
    <name>raiki::ScoreText</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n de 5 estrelas</numerusform>
            <numerusform>%n de 5 estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>não gostei</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>mais ou menos</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gostei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score: %1 of at most %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation>● Novidade</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation>Adicionar %1 à lista</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status de %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Remover %1 da lista</translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation>Definir a estreia…</translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation>Definir a estreia de %1</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episódios</translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation>Episódios assistidos de %1</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Mais um episódio</translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation>Mais um episódio de %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sem nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Anotações sobre %1</translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation>O que você quiser lembrar</translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation>
            <numerusform>Como sabemos (%n)</numerusform>
            <numerusform>Como sabemos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation>Como sabemos quando %1 estreia</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episódio</numerusform>
            <numerusform>%n episódios</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>outra fonte diz outra coisa</translation>
    </message>
    <message>
        <source>what counts for you is %1</source>
        <translation>o que conta para você é %1</translation>
    </message>
    <message>
        <source>%1 later, as you set it</source>
        <translation>%1 mais tarde, como você definiu</translation>
    </message>
    <message>
        <source>%1 earlier, as you set it</source>
        <translation>%1 mais cedo, como você definiu</translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation>Ninguém anunciou uma data</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Nota de %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n episode(s), by the weeks on air</source>
        <translation>
            <numerusform>cerca de %n episódio, pelas semanas no ar</numerusform>
            <numerusform>cerca de %n episódios, pelas semanas no ar</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: how many episodes were watched, and of how many</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>How many episodes %1 has</source>
        <translation>Quantos episódios %1 tem</translation>
    </message>
    <message>
        <source>How many episodes there are; 0 where nobody knows</source>
        <translation>Quantos episódios existem; 0 se ninguém sabe</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>Before a number of episodes that nobody stated, with the blank between them</extracomment>
        <translation>cerca de </translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number of episodes that nobody knows</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonChartPage</name>
    <message>
        <source>Season chart</source>
        <translation>Guia da temporada</translation>
    </message>
    <message>
        <source>The cour before</source>
        <translation>A temporada anterior</translation>
    </message>
    <message>
        <source>The next cour</source>
        <translation>A próxima temporada</translation>
    </message>
    <message>
        <source>This cour</source>
        <translation>Esta temporada</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Por formato</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Filter this cour</source>
        <translation>Filtrar esta temporada</translation>
    </message>
    <message>
        <source>Show this cour</source>
        <translation>Mostrar a temporada atual</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n estreia</numerusform>
            <numerusform>%n estreias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue(s)</source>
        <translation>
            <numerusform>%n continua</numerusform>
            <numerusform>%n continuam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>%n na sua lista</numerusform>
            <numerusform>%n na sua lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>Nada se sabe sobre %1</translation>
    </message>
    <message>
        <source>No show of this cour has these words in its titles or platforms.</source>
        <translation>Nenhum anime desta temporada tem essas palavras nos títulos ou plataformas.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Abrir o anime</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The catalogue has no premiere in this cour, and your list has none either. What a newer catalogue or a date on your list brings stands here.</source>
        <translation>O catálogo não tem estreias nesta temporada, e sua lista também não. O que um catálogo mais novo ou uma data da sua lista trouxer aparece aqui.</translation>
    </message>
    <message>
        <source>no premieres known</source>
        <translation>nenhuma estreia conhecida</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>A configuração não foi salva.</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Toda mudança é salva na hora.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Procurar uma configuração</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração contém estas palavras.</translation>
    </message>
</context>
<context>
    <name>raiki::SharedFolderCard</name>
    <message>
        <source>The folder that all computers share</source>
        <translation>A pasta que todos os computadores compartilham</translation>
    </message>
    <message>
        <source>The folder is not there now. What changes meanwhile goes there when it is back.</source>
        <translation>A pasta não está disponível agora. O que mudar nesse meio-tempo irá para lá quando ela voltar.</translation>
    </message>
    <message>
        <source>The last exchange failed.</source>
        <translation>A última troca falhou.</translation>
    </message>
    <message>
        <source>Merged last: %1.</source>
        <extracomment>%1 names of files, each of another computer</extracomment>
        <translation>Mesclado por último: %1.</translation>
    </message>
    <message>
        <source>Not understood, and looked at again when it changes: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>Não compreendido, e será lido de novo quando mudar: %1.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Vários computadores</translation>
    </message>
    <message>
        <source>Exchange the list with my other computers through a &amp;folder</source>
        <translation>Trocar a lista com meus outros computadores por uma pas&amp;ta</translation>
    </message>
    <message>
        <source>Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there and merges those of the others when they change: of each field the later word stays. Every merge can be undone, and is backed up before. Settings stay with each computer.</source>
        <translation>Não importa o que leva a pasta: Syncthing, Nextcloud, um pendrive. O Raiki mantém ali uma cópia da lista e mescla as dos outros quando mudam: de cada campo fica o que foi dito por último. Toda mesclagem pode ser desfeita e tem um backup antes. As configurações ficam em cada computador.</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>Trocar a&amp;gora</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>&amp;Outra pasta…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation>Nomes e links</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation>Adicionar nome alternativo…</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Outro nome que as notícias podem usar para ele</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>Remover o nome alternativo %1</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Remover este nome alternativo</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Seu nome alternativo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Também chamado de</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site oficial</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Voltar (%1)</translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation>Adicionar temporada…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation>Remover o anime</translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation>Não foi possível abrir o anime.</translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation>A temporada não foi adicionada.</translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation>A temporada não foi removida.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>A alteração não foi feita.</translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation>A estreia não foi definida.</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>Adicionar temporada</translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation>Número da temporada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation>A temporada não foi adicionada. O número dela vai de 1 a 99.</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Adicionar nome alternativo</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Outro nome que as notícias podem usar para ele</translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation>O nome alternativo não foi adicionado.</translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation>O nome alternativo não foi removido.</translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation>%1 será removido da sua lista com todas as temporadas. Você pode desfazer isso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation>O anime não foi removido.</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Lembretes…</translation>
    </message>
    <message>
        <source>Muted…</source>
        <translation>Silenciado…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowRemindersDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>Lembretes de %1</translation>
    </message>
    <message>
        <source>For this show, remind me of</source>
        <translation>Para este anime, lembrar</translation>
    </message>
    <message>
        <source>For this show, what counts is</source>
        <translation>Para este anime, o que vale é</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>&amp;Estreia</translation>
    </message>
    <message>
        <source>On &amp;platforms</source>
        <translation>Nas &amp;plataformas</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Atraso</translation>
    </message>
    <message>
        <source>The reminders of the show were not saved.</source>
        <translation>Os lembretes do anime não foram salvos.</translation>
    </message>
    <message>
        <source>&amp;Mute this show: tell me nothing of it</source>
        <translation>&amp;Silenciar este anime: não me avisar de nada</translation>
    </message>
</context>
<context>
    <name>raiki::SortMenu</name>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n semana antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por status</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Por nota</translation>
    </message>
    <message>
        <source>Episodes by month</source>
        <translation>Episódios por mês</translation>
    </message>
    <message>
        <source>By year of premiere</source>
        <translation>Por ano de estreia</translation>
    </message>
    <message>
        <source>How early premieres were known</source>
        <translation>Com que antecedência as estreias eram conhecidas</translation>
    </message>
    <message>
        <source>How often dates moved</source>
        <translation>Quantas vezes as datas mudaram</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Nada para contar ainda</translation>
    </message>
    <message>
        <source>Once your list has shows, this page tells what you watch, when, and how early you knew.</source>
        <translation>Quando sua lista tiver animes, esta página mostra o que você assiste, quando, e com que antecedência ficou sabendo.</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Adicionar anime…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>nota média %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) with a score</source>
        <translation>
            <numerusform>%n temporada com nota</numerusform>
            <numerusform>%n temporadas com nota</numerusform>
        </translation>
    </message>
    <message>
        <source>Episodes that you mark are counted here, month by month.</source>
        <translation>Os episódios que você marca são contados aqui, mês a mês.</translation>
    </message>
    <message numerus="yes">
        <source>Half of %1 premieres were known %n day(s) before or earlier</source>
        <translation>
            <numerusform>Metade de %1 estreias era conhecida com %n dia de antecedência ou mais</numerusform>
            <numerusform>Metade de %1 estreias era conhecida com %n dias de antecedência ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>No date of your list was known before it came yet; the news will tell.</source>
        <translation>Nenhuma data da sua lista foi conhecida com antecedência até agora; as notícias dirão.</translation>
    </message>
    <message>
        <source>No date of your list has moved yet</source>
        <translation>Nenhuma data da sua lista mudou até agora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n season(s) were moved at least once</source>
        <translation>
            <numerusform>%1 de %n temporada mudou de data ao menos uma vez</numerusform>
            <numerusform>%1 de %n temporadas mudaram de data ao menos uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln temporada</numerusform>
            <numerusform>%Ln temporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln episódio assistido</numerusform>
            <numerusform>%Ln episódios assistidos</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not given a score yet; the scores you give are counted here.</source>
        <translation>Você ainda não deu nenhuma nota; as notas que você der são contadas aqui.</translation>
    </message>
    <message>
        <source>No premiere of your list is dated yet; dates that the news or you give are counted here.</source>
        <translation>Nenhuma estreia da sua lista tem data ainda; as datas que as notícias ou você derem são contadas aqui.</translation>
    </message>
    <message>
        <source>No date of your list is known yet; how often one moves is counted here.</source>
        <translation>Nenhuma data da sua lista é conhecida ainda; quantas vezes ela muda é contado aqui.</translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsText</name>
    <message>
        <source>Under a week</source>
        <translation>Menos de uma semana</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>1 a 4 semanas</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 a 3 meses</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 a 6 meses</translation>
    </message>
    <message>
        <source>Over half a year</source>
        <translation>Mais de seis meses</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month at the axis of a picture: %1 its short name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duas vezes</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Mais vezes</translation>
    </message>
</context>
<context>
    <name>raiki::StatusRemindersDialog</name>
    <message>
        <source>For these shows, remind me of</source>
        <translation>Para estas séries, lembrar-me de</translation>
    </message>
    <message>
        <source>Reminders of shows that are: %1</source>
        <translation>Lembretes de séries com estado: %1</translation>
    </message>
    <message>
        <source>The setting was not saved.</source>
        <translation>A configuração não foi salva.</translation>
    </message>
</context>
<context>
    <name>raiki::SuggestedFeedsDialog</name>
    <message>
        <source>Suggested feeds</source>
        <translation>Feeds sugeridos</translation>
    </message>
    <message>
        <source>Feeds that carry news of anime and are not on your list. Check those you want; you can remove them at any time.</source>
        <translation>Feeds com notícias de anime que não estão na sua lista. Marque os que quiser; você pode removê-los quando quiser.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Assinar</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe to %n feed(s)</source>
        <translation>
            <numerusform>Assinar %n feed</numerusform>
            <numerusform>Assinar %n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not added.</source>
        <translation>Os feeds não foram adicionados.</translation>
    </message>
</context>
<context>
    <name>raiki::TerminalText</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Não foi possível gravar a saída: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ToldDialog</name>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Hoje à noite</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Quando o dia for anunciado</translation>
    </message>
    <message>
        <source>What Raiki told you</source>
        <translation>O que o Raiki avisou</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Já avisados</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>What Raiki will tell you</source>
        <translation>O que o Raiki vai avisar</translation>
    </message>
    <message>
        <source>&amp;Open the show</source>
        <translation>&amp;Abrir o anime</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Novamente</translation>
    </message>
    <message>
        <source>&amp;Watching now</source>
        <translation>Assistindo a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>not shown by the desktop</source>
        <translation>não exibido pelo sistema</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>novamente: %1</translation>
    </message>
    <message>
        <source>again when the day is known</source>
        <translation>novamente quando o dia for anunciado</translation>
    </message>
    <message>
        <source>&amp;Remind me of this show</source>
        <translation>&amp;Lembrar deste anime</translation>
    </message>
    <message>
        <source>&amp;Mute this show</source>
        <translation>&amp;Silenciar este anime</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Nada foi avisado ainda.</translation>
    </message>
    <message>
        <source>Nothing is to be told as things stand.</source>
        <translation>Por enquanto não há nada a avisar.</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <extracomment>%1 the day on which the user will be told, before the date itself</extracomment>
        <translation>lembrete: %1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <extracomment>%1 the date of which the user will be told, maybe with platforms</extracomment>
        <translation>data: %1</translation>
    </message>
</context>
<context>
    <name>raiki::TopicsBox</name>
    <message>
        <source>When it starts</source>
        <translation>Na hora da estreia</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Quando uma data é anunciada</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Quando uma data muda</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Quando uma nova temporada é anunciada</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Quando a dublagem estreia</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Novos episódios com data informada por uma fonte</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>O último episódio</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Episódios previstos pelo ritmo semanal, mais ou menos na hora</translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation>Fechar a janela deixa o Rai&amp;ki na bandeja</translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation>Ele continua de olho nas notícias e lembra você. Sem bandeja, fechar encerra o programa.</translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation>A&amp;visar das notícias dos meus animes com uma notificação</translation>
    </message>
    <message>
        <source>It stays and reminds you. Without a tray, closing quits.</source>
        <translation>Ele continua aberto e lembra você. Sem bandeja, fechar encerra o programa.</translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>A seguir: %1, %2</translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation>Nenhuma estreia anunciada</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n notícia</numerusform>
            <numerusform>%n notícias</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation>Abrir o Raiki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>What Raiki told you…</source>
        <translation>O que o Raiki avisou…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news since your last visit</source>
        <translation>
            <numerusform>%n novidade desde a sua última visita</numerusform>
            <numerusform>%n novidades desde a sua última visita</numerusform>
        </translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sem novidades</translation>
    </message>
    <message>
        <source>Check for news now</source>
        <translation>Buscar notícias agora</translation>
    </message>
</context>
<context>
    <name>raiki::UndatedBand</name>
    <message>
        <source>On a day that is not known yet</source>
        <translation>Com dia a definir</translation>
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
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ainda sem data</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingModel</name>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>já começou</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Adicionar anime…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem por aí</translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation>Adicione os animes que você espera. O Raiki acompanha as notícias e mostra aqui quando eles voltam, e quem disse isso.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation>Não foi possível ler o que vem por aí.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Nenhuma data ainda</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>Nada neste mês</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation>
            <numerusform>%n estreia neste mês</numerusform>
            <numerusform>%n estreias neste mês</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation>%1 · a seguir: %2, %3</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Abrir o anime</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Ler a fonte</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Nothing that comes is as you filter it.</source>
        <translation>Nada do que vem por aí corresponde ao seu filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing to come yet</source>
        <translation>Nada por vir ainda</translation>
    </message>
    <message>
        <source>Raiki does not check the news: it may once you allow it in the settings, and then tells you here when your shows come back, and who says so.</source>
        <translation>O Raiki não consulta as notícias: passará a consultar quando você permitir nas configurações, e aqui dirá quando seus animes voltam e quem o diz.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation>Minha lista</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Adicionar anime…</translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation>Filtrar títulos, anotações, tags</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation>Filtrar a lista (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation>Sua lista está vazia</translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation>Adicione o primeiro anime ou traga a lista que você mantém em outro lugar: nada se perde, tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation>Nenhum anime aqui tem essas palavras nos títulos, anotações ou tags.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar a lista toda</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Esta lista só pode ser lida: nada nela pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>No score</source>
        <translation>Sem nota</translation>
    </message>
    <message>
        <source>No premiere known</source>
        <translation>Estreia desconhecida</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episódios</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Estreia</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem tags</translation>
    </message>
    <message>
        <source>Not watched again</source>
        <translation>Não reassistido</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Vezes reassistido</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sem anotações</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched</source>
        <extracomment>So many episodes, of how many nobody stated. Little room</extracomment>
        <translation>
            <numerusform>%Ln assistido</numerusform>
            <numerusform>%Ln assistidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>&amp;Adicionar anime…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar lista…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation>&amp;Buscar notícias agora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Localizar nesta página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation>&amp;Sobre o Raiki</translation>
    </message>
    <message>
        <source>What Raiki &amp;told you…</source>
        <translation>O que o Raiki &amp;avisou…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar em &amp;tudo…</translation>
    </message>
    <message>
        <source>Save the page as &amp;PDF or picture…</source>
        <translation>Salvar a página como &amp;PDF ou imagem…</translation>
    </message>
</context>
<context>
    <name>raiki::WindowDialogs</name>
    <message>
        <source>About Raiki</source>
        <translation>Sobre o Raiki</translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation>O Raiki continua na bandeja</translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Quando você fecha a janela, o Raiki continua de olho nas notícias e lembra você. Abra-o de novo ou encerre-o pelo ícone na bandeja. Isso pode ser mudado nas configurações.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salvar a página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>A página está em %1.</translation>
    </message>
    <message>
        <source>The picture in %1 ends before the list does; a PDF has all of it.</source>
        <translation>A imagem em %1 termina antes do fim da lista; um PDF contém tudo.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>A página não foi salva.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>O que exportar?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>When you close the window, Raiki stays and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Quando você fecha a janela, o Raiki continua aberto e lembra você. Abra-o de novo ou encerre-o pelo ícone na bandeja. Isso pode ser mudado nas configurações.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar lista</translation>
    </message>
    <message numerus="yes">
        <source>The whole list (%Ln season(s))</source>
        <translation>
            <numerusform>A lista inteira (%Ln temporada)</numerusform>
            <numerusform>A lista inteira (%Ln temporadas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln season(s))</source>
        <translation>
            <numerusform>O que é mostrado (%Ln temporada)</numerusform>
            <numerusform>O que é mostrado (%Ln temporadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%Ln season(s))</source>
        <translation>
            <numerusform>O que está selecionado (%Ln temporada)</numerusform>
            <numerusform>O que está selecionado (%Ln temporadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exportar a seleção</translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation>Raiki %1
Quando volta o que você espera, e como sabemos?

Lista de referência de animes: bangumi-data, CC BY 4.0.</translation>
    </message>
    <message>
        <source>In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page Down go back and on, Alt+Home comes back to now; + adds a show.</source>
        <translation>No guia da temporada e no calendário: Ctrl+Page Up e Ctrl+Page Down voltam e avançam, Alt+Home volta ao período atual; + adiciona um anime.</translation>
    </message>
    <message>
        <source>On the Feeds page: Enter shows what a feed brought, F2 renames it, Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; Ctrl+Shift+N adds one.</source>
        <translation>Na página Feeds: Enter mostra o que um feed trouxe, F2 o renomeia, Ctrl+M o silencia, Shift+F5 o lê na hora, Delete o remove; Ctrl+Shift+N adiciona um.</translation>
    </message>
    <message>
        <source>In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens the show, Delete removes it, Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, typing filters.</source>
        <translation>Na lista: + e − mudam os episódios, Ctrl+Shift+1 a 5 o status, Enter abre o anime, Delete o remove, Ctrl+G mostra as capas ou a tabela, Ctrl+L ordena, Ctrl+T adiciona tags, Ctrl+C copia; basta digitar para filtrar.</translation>
    </message>
</context>
<context>
    <name>raiki::WorkDialog</name>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
</context>
</TS>
