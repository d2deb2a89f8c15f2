/**
 * Furniture that its own words give away, whatever page it stands on. Each row is one kind with its reason. A row matches a whole
 * line, so no row can hit a paragraph that merely mentions such words. All patterns are linear: no repeated group can match the same
 * text in two ways.
 */
export interface FurniturePattern {
  readonly rule: string;
  readonly why: string;
  /** Longest line that the pattern speaks for, in UTF-16 code units. */
  readonly longest: number;
  readonly pattern: RegExp;
}

/** Joins alternatives to a pattern for a line that begins with one of them, marks around it ignored. */
const begins = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${alternatives.join('|')})`, 'iu');

/** As `begins`, for a line that is nothing else. */
const is = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${alternatives.join('|')})[^\\p{L}\\p{N}]{0,4}$`, 'iu');

/** Headings of lists of other articles: what follows them is furniture too. */
export const LIST_HEADS: readonly FurniturePattern[] = [
  {
    rule: 'related-list',
    why: 'heads a list of other articles on the same matter',
    longest: 90,
    pattern: is(
      'more like this',
      'related(?: (?:posts?|articles?|stories|news|content|topics|coverage|videos?|reading|links?|items?))?',
      '(?:you (?:may|might)|readers?) (?:also )?(?:like|enjoy|be interested in)(?: .{0,30})?',
      '(?:what to )?(?:read|watch) next',
      'keep reading|continue reading|further reading|more stories|similar (?:posts?|articles?|news|stories)',
      'more (?:from|on|in|about) .{2,50}|more (?:.{1,40} )?(?:news|articles|posts|stories|coverage|headlines|videos)',
      '(?:don.?t|do not) miss(?: .{0,20})?|in case you missed it|recommended(?: (?:for you|articles?|stories|reading|posts?|videos?))?',
      'похожие (?:новости|статьи|материалы)|новости по теме|схожі новини',
      'das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|meldungen|themen)',
      'sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?)',
      'te puede interesar|noticias relacionadas|artículos relacionados|notícias relacionadas',
      'articoli correlati|potrebbe interessarti|gerelateerde artikelen|powiązane artykuły',
    ),
  },
  {
    rule: 'popular-list',
    why: 'heads a list of what others read; machine translation misspells it too',
    longest: 60,
    pattern: is(
      'popular (?:on|in|at|from) .{2,30}|(?:most )?(?:popul?ar|polular|popullar)(?: (?:posts?|now|news|stories|articles?|this week|today|reads?))?',
      'most (?:read|viewed|shared|commented|discussed|watched)(?: .{0,20})?|trending(?: (?:now|news|stories|topics|posts?))?|top (?:stories|news|posts?|reads)|editor.?s picks?',
      'latest(?: (?:news|posts?|stories|articles?|headlines|updates))?|recent (?:posts?|news|articles?|stories|comments)|breaking news|featured(?: (?:posts?|stories|articles?))?',
      'популярн(?:ое|ые)(?: .{0,20})?|последние новости|популярне|останні новини|главное за сутки',
      'meistgelesen(?:e artikel)?|les plus lus|(?:lo )?más (?:leíd[oa]s?|visto)|más leídas|mais lidas|più letti|meest gelezen|najczęściej czytane',
    ),
  },
];

/** A line that announces one other article: inside an article, and only it and its line are furniture. */
export const READ_ALSO: FurniturePattern = {
  rule: 'read-also',
  why: 'sends the reader to another article in the middle of this one',
  longest: 220,
  pattern: begins(
    '(?:read|see|watch) (?:also|more|next|this|on|too)\\b ?:?',
    '(?:also|must)[ -](?:read|see|watch)\\b ?:?|related(?: (?:article|story|stories|post|news|coverage|video|content|reading))? ?:|more on this(?: topic| story)? ?:?',
    '(?:see|read) more ?:|(?:more|follow|full) [^.]{2,40}(?: coverage (?:of|at)\\b|: https?:)|(?:don.?t|do not) miss ?:?|more ?:|recommended ?:|editor.?s picks? ?:|in case you missed it ?:?|learn more ?:',
    'читайте также|смотрите также|по теме|читайте також|дивіться також|lesen sie auch|mehr zum thema|lesen sie mehr',
    '(?:à )?lire aussi|lee también|lea también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|czytaj (?:też|także|również|więcej)|zobacz (?:też|także)',
  ),
};

/** Lines that are furniture by themselves. Tried in order; the first match names the rule. */
export const FURNITURE_PATTERNS: readonly FurniturePattern[] = [
  {
    rule: 'template-tag',
    why: 'a placeholder that the site’s template left in the text',
    longest: 200,
    pattern:
      /^(?:(?:spot_img|tdi?_\w{1,20}|\[\/?[a-z_]{2,20}(?: [^\]]{0,80})?\]|\{\{[^}]{0,60}\}\}|\{%[^%]{0,60}%\}|<%[^%]{0,60}%>|%%[^%]{1,40}%%|\[?object Object\]?|undefined|null|NaN)\s*){1,20}$/,
  },
  {
    rule: 'references',
    why: 'an entry in a list of sources names a page and the day it was looked at, and tells nothing itself',
    longest: 600,
    pattern:
      /^\^ (?:(?:[a-z]|\d{1,3}(?:\.\d)?) ){0,20}["“'\p{Lu}\d]|^(?!["“]?\p{Ll}).{0,450}\bRetrieved (?:on )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},) \d{4}\b.{0,90}$/u,
  },
  {
    rule: 'share',
    why: 'buttons that pass the page on',
    longest: 120,
    pattern: begins(
      'share(?: (?:this|on|via|with|the|it|now|link|article|story|post)\\b.{0,60}|[^\\p{L}]{0,3}$|[^\\p{L}]{1,3}tweet\\b.{0,40})',
      '(?:facebook|twitter|whats ?app|telegram|pinterest|linkedin|reddit|instagram|youtube|viber|messenger|flipboard|tumblr|vk|x|e-?mail|print|copy link|tweet|pin it|pin|comment|save|like|follow)(?:[^\\p{L}]{1,3}(?:facebook|twitter|whats ?app|telegram|pinterest|linkedin|reddit|instagram|youtube|viber|messenger|flipboard|tumblr|vk|x|e-?mail|print|copy link|tweet|share|pin it|pin|comment|save|like)){0,12}[^\\p{L}]{0,3}$',
      '(?:click to |e-?mail this |copy (?:the )?link|link copied|tweet this|pin this|send (?:this )?(?:by|via|to)\\b).{0,60}$',
      '(?:поделиться|поширити|teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|paylaş)(?!\\p{L}).{0,40}$',
    ),
  },
  {
    rule: 'follow',
    why: 'invites to follow the outlet or the writer elsewhere',
    longest: 300,
    pattern: begins(
      "follow (?:us|me|him|her|them|@\\w+|\\p{L}[\\p{L} .&’'-]{1,40}) (?:on|in|at|via|@)\\b",
      '(?:follow|find|like|join|add) us\\b',
      'join (?:our|the) (?:\\p{L}{1,15} ){0,2}(?:telegram|whats ?app|channel|community|conversation|group|discussion|forums?)',
      '(?:подписывайтесь|підписуйтесь|следите за)(?!\\p{L})|folgen sie uns|suivez[- ]nous|síg(?:ue|a)nos|siga-nos|seguici',
    ),
  },
  {
    rule: 'subscribe',
    why: 'newsletters, apps, accounts and payment',
    longest: 320,
    pattern: begins(
      'keep reading with\\b|unlimited (?:digital )?access (?:for|to)\\b.{0,100}\\b(?:week|month|year|cancel)',
      'sign (?:in|up|out)\\b|log ?(?:in|out)\\b|register(?: now| here| for free)?[^\\p{L}]{0,3}$|create (?:an|your|a free) account|subscribe\\b|unsubscribe|already a (?:subscriber|member)|(?:you have|you.ve) (?:read|reached|used|\\d).{0,60}\\b(?:articles|limit)\\b|this (?:article|story|content) is (?:free|for subscribers|for members|only|reserved)|become a (?:subscriber|member|patron)|start your (?:free )?(?:trial|subscription)|(?:cancel|subscribe) (?:any ?time|now)|(?:get|enjoy|unlock) (?:full|unlimited|instant|complete) access\\b|continue reading with\\b|(?:to )?(?:read|continue reading|unlock) (?:this|the (?:full|rest|whole))\\b.{0,60}\\b(?:subscri|sign|log|regist)',
      'get (?:the |our |all |breaking |latest |more |daily |unlimited |your |access |\\p{L}).{0,80}\\b(?:newsletters?|inbox|app|e-?mails?|updates|delivered|notifications|alerts|subscriptions?)\\b',
      '(?:download|install|get) (?:our|the) .{0,30}app\\b|(?:our|the|daily|weekly|free|morning|evening) newsletters?\\b.{0,60}$|newsletters?[^\\p{L}]{0,3}$|want more\\b|stay (?:up[ -]to[ -]date|informed|connected|in the know)\\b|every (?:day|week|morning) we send\\b|enter your e-?mail|thank(?:s| you) for (?:subscribing|signing up|your)|by (?:signing|subscribing|submitting|clicking|providing|entering)\\b',
      '(?:i )?(?:have read and )?agree to\\b|(?:this|our) (?:web)?site uses cookies|we use cookies|accept (?:all )?(?:cookies|&)|manage (?:cookies|preferences)|cookie (?:policy|settings|preferences)',
    ),
  },
  {
    rule: 'fundraising',
    why: 'asks the reader for money or support',
    longest: 320,
    pattern: begins(
      '(?:please )?(?:support|donate to|help fund|contribute to) (?:us|our|independent|quality|the (?:site|work|guardian|project))\\b|donate(?: now| today| here)?[^\\p{L}]{0,3}$|buy (?:us|me) a (?:coffee|beer)|make a (?:donation|contribution)|if you (?:like|liked|enjoy|enjoyed|found|value|appreciate)\\b.{0,60}\\b(?:article|story|post|work|journalism|content|site|reporting)\\b',
    ),
  },
  {
    rule: 'comments',
    why: 'comment forms and counters',
    longest: 100,
    pattern: begins(
      '(?:\\d[\\d,.]{0,8} )?(?:comments?|replies|responses?|reactions?|комментари\\p{L}{1,3}|коментар\\p{L}{0,3}|kommentare?|commentaires?|comentarios?|comentários?)(?: ?\\(?\\d{0,6}\\)?| off| closed| are closed.{0,20}| disabled| on .{1,80})?[^\\p{L}]{0,3}$',
      '(?:leave|post|add|write|submit|view|show|load|see|read|hide|be the first to) (?:a |your |an |all |the |more |\\d{1,6} )?(?:comments?|reply|replies)\\b|be the first to comment|cancel reply|your (?:e-?mail )?address will not be published|notify me of|required fields|(?:no|0) comments?(?: yet)?|login to comment|report (?:abuse|this comment)|reply$',
    ),
  },
  {
    rule: 'advert',
    why: 'marks where an advertisement stood or offers one',
    longest: 200,
    pattern: begins(
      'advert(?:isement|ising|orial)?s?\\b.{0,40}$|ads? (?:by|feedback|choices)\\b|sponsored\\b.{0,40}$|promoted\\b.{0,40}$|paid (?:content|post|partner)|(?:story|article) continues\\b|(?:continua|continúa) (?:a leggere|leyendo|lendo|depois|após|después|dopo)\\b.{0,40}$|la suite (?:de l.article )?après (?:la|cette) (?:publicité|pub)|artikel gaat verder|nach der (?:anzeige|werbung) (?:geht|weiter)|juttu jatkuu|artikkeli jatkuu|artikeln fortsätter|artiklen fortsætter|(?:광고|広告|广告|реклама|פרסומת|إعلان)[^\\p{L}]{0,3}$|continue reading (?:below|the main|after)|scroll (?:down )?(?:to|for) continue|(?:реклама|iklan|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|advertentie)[^\\p{L}]{0,3}$',
      'this (?:article|post|page|story) (?:may )?contains? affiliate|(?:\\p{L}{2,20} ){1,3}may (?:earn|receive) (?:a |an )?(?:affiliate )?(?:commission|affiliate|revenue)|(?:\\p{L}{2,10}: )?we (?:use|earn|get) (?:income|a commission|commissions?)\\b',
    ),
  },
  {
    rule: 'tags',
    why: 'keywords and sections that the article is filed under',
    longest: 220,
    pattern: begins(
      '(?:tags?|topics?|keywords?|categor(?:y|ies)|labels?|теги|метки|schlagw(?:ort|örter|orte)|étiquettes?|etiquetas|temas) ?(?::|$)|filed (?:under|in)\\b|tagged(?: (?:with|as|in)\\b|:)|in this (?:article|story)[^\\p{L}]{0,3}$|this article is related to\\b',
      'posted (?:in|on|under) (?!\\p{N}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|the\\b))[\\p{L}&, /-]{2,50}$',
    ),
  },
  {
    rule: 'player',
    why: 'controls and notices of audio, video and picture players',
    longest: 160,
    pattern: begins(
      '(?:listen|watch|play|hear|view|see)(?: to)? (?:this|the|live|now|more|full|our|on|in|all|video|audio|gallery|photos?|slideshow)\\b.{0,60}$|(?:listen|watch|play|pause|mute|unmute|replay|video|audio|photos?|gallery|slideshow|caption|hide caption|toggle caption|image|fullscreen|settings|captions?|subtitles|volume|speed|\\d(?:\\.\\d{1,2})?x)[^\\p{L}]{0,3}$',
      '(?:listen |watch )?\\d{1,2}:\\d\\d(?: ?/ ?-?\\d{1,2}:\\d\\d| your browser does not)|(?:your|this) browser does not support|(?:this|the) (?:video|slideshow|audio|feature|content) (?:requires|is not available|file cannot)|(?:image|photo|slide|picture) \\d{1,3} ?(?:of ?/?|/) ?\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3}$|text[- ]to[- ]speech|audio (?:version|player)|this (?:article|audio|story) (?:is|was) (?:read|voiced|narrated|generated) by\\b|media caption|image (?:copyright|source|caption)\\b|skip (?:ad|past)\\b|enable javascript|please (?:enable|turn on|refresh)|loading\\b.{0,20}$|font size|increase font|decrease font|text size|a[+-] ?a[+-]$',
    ),
  },
  {
    rule: 'navigation',
    why: 'leads about the site',
    longest: 80,
    pattern: is(
      'order reprints|site (?:index|map)|print (?:article|this|page|story)|listen|skip to .{1,30}|(?:main )?menu|home(?:page)?|search|close|back(?: to (?:top|home|.{1,30}))?|next(?: (?:article|post|story|page))?|prev(?:ious)?(?: (?:article|post|story|page))?|here|click here|more|view (?:all|more)|see (?:all|more)|show (?:all|more|less)|load more|read full (?:article|story)|table of contents|contents|about us|contact(?: us)?|privacy policy|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|sitemap|rss|english|русский|українська|languages?|go to .{1,30}|jump to .{1,30}|expand|collapse|toggle .{1,20}|top|up|done|ok|cancel|submit|send|apply|undo|got it|learn more|edit|translate|select language',
    ),
  },
  {
    rule: 'about-the-page',
    why: 'asks readers to point out slips of the page, or to send stories of their own',
    longest: 200,
    pattern: begins(
      '(?:have you )?(?:found|spotted|noticed) (?:a|an) (?:typo|error|mistake)\\b|(?:have you got|do you have|got) a (?:story|news tip|tip)\\b.{0,60}\\?',
      '(?:якщо ви )?(?:знайшли|помітили|побачили) помилку(?!\\p{L})|(?:если вы )?(?:нашли|заметили|увидели) (?:опечатку|ошибку)(?!\\p{L})',
      'fehler (?:gefunden|entdeckt|melden)\\b|une (?:erreur|coquille) dans\\b|(?:znalazłeś|widzisz|zauważyłeś) (?:błąd|literówkę)(?!\\p{L})',
    ),
  },
  {
    rule: 'forum-member',
    why: 'what a forum shows of a member beside each post: rank, day of joining, number of posts',
    longest: 60,
    pattern: is(
      '(?:joined|member since|registered|posts|messages|reputation|karma|registriert(?: seit)?|beiträge|inscrit(?: le)?|сообщений|регистрация|повідомлень) ?: ?.{1,30}',
      '(?:senior|junior|new|active|full|well-known|veteran) member',
    ),
  },
  {
    rule: 'about-the-page',
    why: 'speaks of the page itself: when it was edited, whether it helped',
    longest: 200,
    pattern: begins(
      '(?:(?:this|the) )?(?:page|article|entry|content) (?:was )?last (?:edited|modified|updated|reviewed|changed)\\b|(?:was|is|did you find) this (?:article|page|information|answer|content) (?:helpful|useful)|rate this\\b|(?:diese seite wurde )?zuletzt (?:geändert|bearbeitet|aktualisiert)|(?:war|ist) (?:dieser|dieses|diese) .{2,30} hilfreich|dernière (?:modification|mise à jour)|última (?:actualización|modificación|atualização)|ultim[oa] (?:aggiornamento|modifica)|laatst (?:gewijzigd|bijgewerkt)|senast (?:ändrad|uppdaterad)|ostatnia (?:aktualizacja|zmiana)|hjälpte informationen|heeft deze informatie|cette page vous a|¿(?:te|le) (?:ha )?(?:resultado|sido) útil',
    ),
  },
  {
    rule: 'menu-line',
    why: 'several short entries with bars between them: a menu or an imprint on one line',
    longest: 300,
    pattern: /^[^|]{1,140}(?:\|[^|]{1,40}){2,20}\|?$/u,
  },
  {
    rule: 'counter',
    why: 'counts of readers, minutes and shares, and ages such as `2 hours ago`',
    longest: 60,
    pattern: is(
      '(?:\\d[\\d,.]{0,8}[km]? ?(?:views?|reads?|shares?|likes?|votes?|hits?|followers?|min(?:ute)?s?(?: read| to read)?|просмотр\\p{L}{0,3}|перегляд\\p{L}{0,3})[^\\p{L}\\p{N}]{0,3}){1,3}',
      '(?:reading time|read time|time to read|views?|reads?|shares?|просмотры|время чтения) ?:? ?\\d[\\d,.]{0,8} ?(?:min(?:ute)?s?|k|m)?',
      '(?:updated |published |posted )?(?:about |over |less than )?(?:\\d{1,3}|an?|one) ?(?:s|sec|min|m|h|hr|d|w|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago',
      '(?:just now|today|yesterday)(?:,? (?:at )?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?)?',
    ),
  },
  {
    rule: 'photo-credit',
    why: 'names the picture’s maker, not the story’s',
    longest: 480,
    pattern: new RegExp(
      [
        '^[^\\p{L}]{0,3}(?:photos?(?:graphs?)?|images?|pictures?|pic|video|illustration|graphic|foto|fotos|bild|фото|источник фото|main image|featured image|cover (?:photo|image))(?: (?:credits?|by|courtesy(?: of)?|source|copyright|via|from)(?= ?:| )| ?[:©/])',
        '^\\(?(?:credit|photo|image|pic(?:ture)?|foto|ap photo|file (?:photo|picture|image)|getty images|screengrab|screenshot)\\b[^.]{0,100}\\)$',
        '^[^\\p{L}]{0,3}credits? ?:',
        '(?:\\((?:photo|image|picture|foto|ap photo|file)[^()]{0,120}\\)|[/|] ?(?:ap|afp|getty(?: images)?|reuters|epa|shutterstock|unsplash|file)(?: (?:photo|file))?\\)?|getty images|file photo|via (?:getty|ap|reuters|afp)(?: images)?|©[^.]{2,60})$',
        '^\\d{1,3} ?of ?\\d{1,3}(?=[\\p{L}“"]).*$',
        '\\([^()]{2,60}/ ?[^()]{2,50}(?:via [^()]{2,30})?\\)$',
        '(?:photo|credit|image|picture)s?(?:: |\\.{3})[^.:]{2,60}$',
        '^©(?! ?(?:copyright )?\\d{4})',
      ].join('|'),
      'iu',
    ),
  },
  {
    rule: 'legal',
    why: 'copyright and the rules of reprinting',
    longest: 420,
    pattern: begins(
      '(?:copyright(?= ?[©(:]| (?:the )?\\d{4}| by\\b|[^\\p{L}]{0,3}$)|©|(?:the |all )?(?:materials?|contents?) (?:on|in|of) this (?:web)?site (?:may|is|are|cannot)\\b|registration on or use of\\b|\\(c\\) ?\\d{4})|all rights reserved|(?:this|the) (?:material|article|content|story|document|report|text) (?:may not be|is (?:protected|subject to)|cannot be)\\b|(?:no part of|reproduction|reprint(?:ing)?|republication|any use|use of|when (?:using|quoting|citing|copying)|republish)\\b.{0,60}\\b(?:this|materials?|articles?|content|permission|prohibited|hyperlink|link|allowed|site)\\b|.{0,120}\\ball rights reserved\\b|terms of (?:use|service)\\b|privacy (?:policy|notice)\\b|при (?:использовании|цитировании|копировании)(?!\\p{L})|все права защищены|усі права захищен|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati',
    ),
  },
  {
    rule: 'disclaimer',
    why: 'the site speaks of its own articles, not of the news',
    longest: 1200,
    pattern: begins(
      '(?:we (?:would like to )?remind (?:our|the) readers|disclaimer\\b|note to (?:our )?readers|(?:the )?(?:views?|opinions?)(?:(?:,| and| or)? (?:views?|opinions?|thoughts|comments|conclusions|analysis))? (?:expressed|stated|presented|published|contained|in this)|(?:publication|the publication|publishing) of (?:this |these |the )?(?:articles?|materials?|texts?)\\b.{0,40}\\bdoes not (?:mean|imply)|(?:this|the) (?:article|post|story|content|text) (?:does not (?:necessarily )?(?:reflect|represent)|reflects? (?:only )?(?:the|its) |is (?:for (?:informational|information|general)|intended for))|(?:the )?(?:editors?|editorial (?:board|office|staff|team)|website|site|authors?) (?:is|are|does|do|may|assumes?|bears?)(?: not)? (?:be )?(?:responsible|liable|share|agree|endorse|no responsibility)|мнение (?:автора|редакции)|редакция (?:не несет|может не)|думка редакції)',
    ),
  },
  {
    rule: 'sign-off',
    why: 'names the hands the text went through: reporters, editors, translators; the agency’s trace is read from here',
    longest: 320,
    pattern: new RegExp(
      [
        '^\\(?(?:additional )?(?:reporting|writing|editing|compiled|translation)(?: and (?:writing|editing|reporting))? by\\b',
        '^.{3,160}\\bcontributed (?:to|reporting)(?: to)?\\b.{0,60}$',
      ].join('|'),
      'iu',
    ),
  },
  {
    rule: 'about-the-writer',
    why: 'says who the writer is or how to reach the desk',
    longest: 420,
    pattern: new RegExp(
      [
        "^.{3,80}\\b(?:is|are) (?:an? |the )?(?:\\p{L}[\\p{L}'’-]{1,20} ){0,4}(?:reporter|writer|correspondent|journalist|editor|columnist|contributor|author)s? (?:for|at|with|of|living|based|covering|who)\\b",
        '^(?:reach|contact|e-?mail|write to|message) (?:the |our |\\p{L}[\\p{L} .]{1,40} )?(?:reporters?|writers?|authors?|editors?|newsroom|us|him|her|at)\\b.{0,200}$',
        '^(?:have|got) (?:a|any) (?:tip|news|story|question|correction)s?\\b|^if you (?:have|see|notice|spot|find) (?:a |an |any )?(?:tip|news|story|question|error|mistake|typo|correction)|^(?:do you have|send us|spotted)\\b.{0,80}\\b(?:story|tips?|error|mistake)\\b',
        '^about the (?:author|writer)s?\\b',
        '^(?:contact|tips?|e-?mail)\\b ?:? ?\\S+@\\S+\\.\\S+$',
        '^\\S+@\\S+\\.[a-z]{2,}$',
      ].join('|'),
      'iu',
    ),
  },
];
