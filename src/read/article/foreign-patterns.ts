import type { FurniturePattern } from './patterns.js';

/**
 * Furniture in other languages than English, one row a kind, as `patterns.ts` has it for English. A line must begin with such words,
 * and most rows ask that it says nothing else, so that a paragraph about sharing or comments is left alone.
 */
const begins = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** As `begins`, for a line that is nothing else. */
const is = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${alternatives.join('|')})[^\\p{L}\\p{N}]{0,4}$`, 'iu');

/** Headings of lists of other articles. */
export const FOREIGN_LIST_HEADS: readonly FurniturePattern[] = [
  {
    rule: 'related-list',
    why: 'heads a list of other articles',
    longest: 60,
    pattern: is(
      '(?:ähnliche|verwandte|passende|weitere|mehr) (?:beiträge|artikel|themen|meldungen|nachrichten|inhalte)|mehr (?:aus|von|zu|über|zum) .{2,40}|auch interessant|das könnte (?:ihnen|dir) (?:auch )?gefallen|weiterführende (?:links|artikel)|zum weiterlesen',
      '(?:à lire|à voir|lire|voir) (?:aussi|également)|dans la même (?:rubrique|catégorie)|(?:autres|nos) articles(?: .{0,30})?|articles? (?:associés?|récents?|recommandés?)|vous aimerez (?:aussi|peut-être)|à découvrir|pour aller plus loin',
      '(?:noticias|artículos|entradas|contenidos?|temas) (?:relacionad[oa]s|similares|recomendad[oa]s)|más (?:noticias|información|sobre .{2,40})|también te puede (?:interesar|gustar)|otras noticias|lee además',
      '(?:artigos|notícias|matérias|posts|conteúdos?) (?:relacionad[oa]s|recentes|semelhantes)|mais (?:notícias|lidas|sobre .{2,40})|veja (?:também|mais)|você (?:também )?pode gostar',
      '(?:articoli|notizie|post|contenuti) (?:correlat[ie]|simili|recenti|suggeriti)|altri articoli(?: .{0,30})?|ti potrebbe (?:anche )?interessare|leggi anche|potrebbero interessarti(?: anche)?',
      '(?:gerelateerde?|andere|meer) (?:artikelen|artikels|berichten|nieuws)|lees (?:ook|meer|verder)|misschien ook interessant|laatste nieuws',
      '(?:zobacz|czytaj|przeczytaj) (?:też|także|również|więcej)|(?:podobne|powiązane|inne|polecane|pozostałe) (?:artykuły|wpisy|posty|tematy|wiadomości)|warto przeczytać|polecamy',
      '(?:další|související|podobné) (?:články|zprávy|příspěvky)|mohlo by vás zajímat|přečtěte si (?:také|více)|čtěte také',
      '(?:читайте|смотрите|см\\.?) (?:также|еще|ещё)|(?:похожие|другие|связанные|последние) (?:новости|статьи|записи|материалы|публикации)|материалы по теме|ещё по теме|рекомендуем|вам (?:может|будет) (?:понравиться|интересно)',
      '(?:інші|схожі|останні) (?:новини|статті|записи)|читайте (?:також|ще)|матеріали за темою',
      'διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|σχετικά (?:άρθρα|θέματα)|δείτε (?:επίσης|ακόμα)|περισσότερα(?: νέα)?',
      '(?:ilgili|benzer|diğer|son) (?:haberler|yazılar|konular|içerikler)|bunlar da ilginizi çekebilir|ilginizi çekebilir',
      '(?:relaterade?|liknande|fler|andra|senaste) (?:artiklar|artikler|nyheter|inlägg|innlegg)|läs (?:också|även|mer|vidare)|les (?:også|mer)|læs (?:også|mere)',
      '(?:相关|相關|推荐|推薦|热门|熱門|最新)(?:新闻|新聞|阅读|閱讀|文章|报道|報導|推荐|推薦)|延伸阅读|延伸閱讀|猜你喜欢|関連(?:記事|リンク|ニュース)|おすすめ(?:記事)?|あわせて読みたい',
      'اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع (?:ذات صلة|متعلقة)|أخبار (?:ذات صلة|متعلقة)',
    ),
  },
  {
    rule: 'popular-list',
    why: 'heads a list of what others read',
    longest: 50,
    pattern: is(
      '(?:am )?meist(?:gelesen|geklickt|kommentiert)\\p{L}{0,3}|(?:neueste|letzte|aktuelle|beliebte(?:ste)?) (?:beiträge|artikel|meldungen|kommentare|nachrichten)',
      '(?:les )?(?:articles )?(?:plus|derniers?|dernières?) (?:lus|récents|articles|actualités|commentaires)|à la une',
      '(?:lo|los|las)? ?(?:más|últim[oa]s) (?:leíd[oa]s?|vist[oa]s?|noticias|comentad[oa]s|entradas)|(?:as|os)? ?(?:mais|últim[oa]s) (?:lid[oa]s|vist[oa]s|notícias|posts)',
      '(?:i )?(?:più|ultim[ei]) (?:letti|lette|articoli|notizie|commentati)|(?:meest|laatst)e? (?:gelezen|berichten)|najnowsze(?: .{0,20})?|najpopularniejsze|nejčtenější|senaste nytt|mest (?:läst|lest|læst)\\p{L}{0,2}',
      '(?:самое )?(?:популярное|читаемое|обсуждаемое)|последние (?:записи|комментарии)|δημοφιλή|τελευταία νέα|en çok okunanlar|son dakika|点击排行|热点排行|人気記事|الأكثر قراءة',
    ),
  },
];

/** Lines that are furniture by themselves. */
export const FOREIGN_PATTERNS: readonly FurniturePattern[] = [
  {
    rule: 'share',
    why: 'buttons that pass the page on',
    longest: 90,
    pattern: begins(
      '(?:(?:auf|bei|via|per) (?:facebook|twitter|whatsapp|xing|linkedin|e-?mail) )?(?:teilen|weiterempfehlen|versenden|weitersagen)[^\\p{L}]{0,3}$|(?:artikel|beitrag|seite|diesen \\p{L}{4,8}) (?:drucken|versenden|teilen|empfehlen|merken)|drucken[^\\p{L}]{0,3}$|(?:seite |beitrag )?per e-?mail (?:versenden|senden|verschicken)|link kopieren|merken[^\\p{L}]{0,3}$',
      '(?:partager|imprimer|envoyer|tweeter)(?: (?:sur|cet|cette|par|à|l.article).{0,50})?[^\\p{L}]{0,3}$|copier le lien',
      '(?:compartir|imprimir|enviar|compartilh\\p{L}{1,3}|tuitear)(?: (?:en|por|este|esta|no|na|isso|com|a un).{0,50})?[^\\p{L}]{0,3}$|copiar (?:enlace|link)',
      '(?:condividi|stampa|invia)(?: (?:su|questo|questa|per|con|ad un|l.articolo).{0,50})?[^\\p{L}]{0,3}$|copia link',
      '(?:delen|deel|afdrukken|doorsturen|tweeten)(?: (?:op|via|dit|deze|met).{0,40})?[^\\p{L}]{0,3}$|(?:dela|del|skriv ut|tipsa)(?: (?:på|via|med|artikeln|denna|artiklen).{0,40})?[^\\p{L}]{0,3}$',
      '(?:udostępnij|podziel się|drukuj|wyślij|poleć|tweetnij|sdílet|sdílejte|tisk|vytisknout|poslat e-?mailem)(?:[^\\p{L}].{0,40})?$',
      '(?:поделиться|поделитесь|распечатать|отправить|версия для печати|поширити|поділитися|надіслати|роздрукувати)(?:[^\\p{L}].{0,40})?$',
      '(?:κοινοποίηση|μοιραστείτε|εκτύπωση|αποστολή|paylaş|tweetle|yazdır|gönder)(?:[^\\p{L}].{0,40})?$',
    ),
  },
  {
    rule: 'share',
    why: 'buttons in scripts without spaces',
    longest: 40,
    pattern:
      /^[^\p{L}]{0,4}(?:分享(?:到|至)?|轉發|转发|打印|列印|收藏|シェアする|ツイート|共有|印刷|مشاركة|شارك|طباعة)/u,
  },
  {
    rule: 'comments',
    why: 'comment forms and counters',
    longest: 110,
    pattern: begins(
      '(?:\\d{1,6} |keine |ein |noch keine )?(?:kommentare?|antworten|reaktionen|gedanken?)(?: ?\\(?\\d{0,6}\\)?| (?:zu|lesen|schreiben|verfassen|abgeben|anzeigen|deaktiviert|geschlossen|verbergen)\\b.{0,80})?[^\\p{L}]{0,3}$|(?:schreibe?|hinterlasse?n?|verfasse?n?)(?: sie| du)?(?: eine?n?| ihren?| deinen?)? (?:neuen |ersten )?(?:kommentar|antwort|beitrag)|kommentar (?:schreiben|verfassen|absenden|hinterlassen|abgeben|abschicken)|(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht|erforderliche felder|antwort(?:en)? abbrechen|antworten[^\\p{L}]{0,3}$|benachrichtig\\p{L}{1,3} mich|diskutieren sie mit|jetzt kommentieren',
      '(?:\\d{1,6} |aucun )?(?:commentaires?|réponses?|réactions?)(?: ?\\(?\\d{0,6}\\)?| (?:sur|pour|fermés?)\\b.{0,80})?[^\\p{L}]{0,3}$|(?:laisser|laissez|ajouter|écrire|poster|déposer|publier|voir) (?:un|votre|les|vos) (?:commentaires?|réponse|message)|votre adresse (?:e-?mail|de messagerie) ne sera pas|annuler la réponse|répondre[^\\p{L}]{0,3}$|réagir(?: à cet article)?[^\\p{L}]{0,3}$|les champs obligatoires',
      '(?:\\d{1,6} |sin |ningún |nenhum )?(?:comentarios?|comentários?|respuestas?|respostas?)(?: ?\\(?\\d{0,6}\\)?| (?:en|sobre|para|em|cerrados)\\b.{0,80})?[^\\p{L}]{0,3}$|(?:deja|dejar|escribe|escribir|publicar?|añadir|agregar|deixe|deixar|escreva|adicionar|ver) (?:una?|um|uma|tu|seu|los|su) (?:comentarios?|comentários?|respuesta|resposta)|(?:tu|su) (?:dirección de )?(?:correo|e-?mail)(?: electrónico)? no será|o seu endereço de e-?mail não|cancelar (?:la )?(?:respuesta|resposta)|responder[^\\p{L}]{0,3}$|los campos (?:obligatorios|necesarios)|campos obrigatórios',
      '(?:\\d{1,6} |nessun )?(?:commenti|commento|risposte)(?: ?\\(?\\d{0,6}\\)?| (?:a|su|chiusi)\\b.{0,80})?[^\\p{L}]{0,3}$|(?:lascia|scrivi|aggiungi|invia|inserisci) un(?:a)? (?:commento|risposta)|il tuo indirizzo e-?mail non sarà|annulla risposta|rispondi[^\\p{L}]{0,3}$',
      '(?:\\d{1,6} |geen )?(?:reacties?|berichten)(?: ?\\(?\\d{0,6}\\)?| (?:op)\\b.{0,60})?[^\\p{L}]{0,3}$|(?:geef|plaats|laat|schrijf) een (?:reactie|bericht|antwoord)|(?:je|uw) e-?mailadres wordt niet|beantwoorden[^\\p{L}]{0,3}$|(?:\\d{1,6} |inga )?(?:kommentarer|svar)(?: ?\\(?\\d{0,6}\\)?)?[^\\p{L}]{0,3}$|(?:lämna|skriv|legg igjen|skriv) (?:en|ett|et) (?:kommentar|svar)|din e-?post(?:adress|adresse)? (?:kommer|vil)',
      '(?:\\d{1,6} )?(?:komentarz[ey]?|komentarzy|komentáře?|komentářů|odpowiedzi|odpovědí?|diskuse|diskuze|příspěvků)(?: ?\\(.{0,30}\\))?[^\\p{L}]{0,3}$|(?:dodaj|napisz|zostaw|skomentuj|přidat|napsat|vložit)(?: (?:swój|nowy|nový))? ?(?:komentarz|odpowiedź|komentář|odpověď)|twój adres e-?mail nie|vaše e-?mailová adresa nebude|odpowiedz[^\\p{L}]{0,3}$',
      '(?:\\d{1,6} )?(?:комментари\\p{L}{1,3}|коментар\\p{L}{0,3}|отзыв\\p{L}{0,2}|обсуждение)(?: ?\\(?\\d{0,6}\\)?)?[^\\p{L}]{0,3}$|(?:добавить|оставить|оставьте|написать|додати|залишити) (?:свой |свій |ваш )?(?:комментари\\p{L}|коментар|отзыв|ответ|відгук)|ваш (?:адрес )?e-?mail (?:адреса )?не (?:будет|буде)|ответить[^\\p{L}]{0,3}$|обязательные поля',
      '(?:\\d{1,6} )?(?:σχόλια|σχόλιο|yorumlar|yorum)(?: ?\\(?\\d{0,6}\\)?)?[^\\p{L}]{0,3}$|(?:αφήστε|γράψτε|προσθέστε) (?:ένα |το )?σχόλιο|(?:yorum|cevap) (?:yap|yaz|gönder|ekle)\\p{L}{0,4}|e-?posta (?:hesabınız|adresiniz)|yanıtla[^\\p{L}]{0,3}$|απάντηση[^\\p{L}]{0,3}$',
    ),
  },
  {
    rule: 'comments',
    why: 'comment forms in scripts without spaces',
    longest: 60,
    pattern:
      /^[^\p{L}]{0,4}(?:(?:网友|網友|最新|全部|我要|发表|發表|查看)?(?:评论|評論|留言|跟帖)(?:\(\d+\)|（\d+）|区|區)?$|コメント(?:を書く|する|\(\d+\)|（\d+）)?$|(?:أضف|اترك|اكتب) (?:تعليق|رد)|التعليقات|تعليقات)/u,
  },
  {
    rule: 'tags',
    why: 'keywords and sections that the article is filed under',
    longest: 220,
    pattern: begins(
      '(?:schlagw[oö]rter|stichw[oö]rter?|schlagworte|themen|kategorien?|abgelegt (?:unter|in)|mots[- ]cl[ée]s?|catégories?|thèmes?|rubriques?|class[ée] (?:dans|sous)|publié dans|palabras clave|categorías?|archivado en|etiquetas?|marcadores|palavras-chave|categorias?|parole chiave|categori[ae]|archiviato (?:in|sotto)|trefwoorden|categorieën|tagi|kategorie|słowa kluczowe|štítky|klíčová slova|rubriky|ключевые слова|рубрики?|категори[яи]|ключові слова|ετικέτες|κατηγορί(?:α|ες)|etiketler|kategori(?:ler|er)?|nyckelord|ämnen|emneord) ?:',
      '(?:veröffentlicht|gespeichert|eingeordnet|verschlagwortet) (?:unter|in|mit) .{1,80}$|(?:dieser|dieses) (?:beitrag|eintrag|artikel) (?:wurde|ist|steht)\\b.{0,160}\\b(?:veröffentlicht|geschrieben|abgelegt|verschlagwortet|gepostet|eingetragen|permalink)|(?:cet(?:te)? (?:article|entrée|billet)|este (?:artículo|post|artigo)|esta entrada|quest[oa] (?:articolo|voce|post)|dit bericht|ten wpis|tento příspěvek|эта запись) .{0,40}\\b(?:publié|posté|classé|publicad[oa]|postado|pubblicat[oa]|geplaatst|opublikowany|umieszczony|publikován|опубликована|размещена)\\b.{0,140}$|setzen? (?:sie )?ein lesezeichen',
    ),
  },
  {
    rule: 'navigation',
    why: 'leads about the site',
    longest: 70,
    pattern: is(
      '(?:[<>«»←→‹›-]{1,3} ?)?(?:vorheriger?|nächster?|voriger?|älterer?|neuerer?|vorige|nächste|ältere|neuere) (?:beitrag|artikel|beiträge|eintrag|einträge|seite|meldung)(?: ?:? .{0,60})?|zurück(?: (?:zu[rm]?|nach) .{1,40})?|nach oben|(?:zum )?seitenanfang|weiterlesen|weiter|(?:zur )?startseite|impressum(?: .{0,30})?|datenschutz(?:erklärung)?|kontakt|suche|anmelden|mehr(?: (?:erfahren|lesen|anzeigen|dazu))?|alle (?:artikel|beiträge|meldungen)(?: .{0,30})?|inhalt(?:sverzeichnis)?',
      'article (?:précédent|suivant)(?: .{0,60})?|(?:page )?(?:précédente?|suivante?)|retour(?: (?:à|au|en|aux) .{1,40})?|haut de page|accueil|mentions légales|contact|lire (?:la suite|plus)|en savoir plus|sommaire|rechercher|s.abonner|se connecter',
      '(?:artículo|entrada|noticia|artigo|post|notícia) (?:anterior|siguiente|seguinte|próxim[oa])(?: .{0,60})?|anterior|siguiente|seguinte|próxim[oa]|volver(?: (?:a|al|arriba).{0,30})?|voltar(?: .{0,30})?|inicio|início|aviso legal|contacto|contato|leer más|saber más|leia mais|saiba mais|seguir leyendo|continuar? (?:leyendo|lendo)|buscar|iniciar sesión',
      'articolo (?:precedente|successivo)(?: .{0,60})?|(?:pagina )?(?:precedente|successiv[oa]|seguente)|torna (?:su|indietro|alla home|all.inizio)|home ?page|contatti|leggi (?:tutto|di più|l.articolo|altro)|continua(?: a leggere)?|cerca|accedi',
      'vorige(?: .{0,40})?|volgende(?: .{0,40})?|terug(?: naar .{1,40})?|naar boven|contact|zoeken|meer lezen|verder lezen|föregående|nästa(?: .{0,30})?|tillbaka(?: till .{1,30})?|till toppen|forrige|neste|næste|tilbage|läs mer|sök',
      'poprzedni(?: .{0,40})?|następny(?: .{0,40})?|wstecz|powrót(?: .{0,30})?|strona główna|do góry|czytaj dalej|więcej|szukaj|zaloguj(?: się)?|předchozí(?: .{0,40})?|další(?: .{0,40})?|zpět(?: .{0,30})?|nahoru|hledat|celý článek|úvod',
      'предыдущ\\p{L}{2}(?: .{0,40})?|следующ\\p{L}{2}(?: .{0,40})?|назад(?: .{0,30})?|вперед|наверх|главная|подробнее|читать (?:далее|дальше|полностью)|контакты|поиск|войти|попередн\\p{L}{1,2}(?: .{0,40})?|наступн\\p{L}{1,2}(?: .{0,40})?|головна|детальніше|догори',
      'προηγούμενο(?: .{0,40})?|επόμενο(?: .{0,40})?|επιστροφή(?: .{0,30})?|αρχική|επικοινωνία|διαβάστε περισσότερα|αναζήτηση|önceki(?: .{0,40})?|sonraki(?: .{0,40})?|ana ?sayfa|devamı(?:nı oku)?|iletişim|ara|giriş yap|yukarı',
      '上一篇.{0,40}|下一篇.{0,40}|返回.{0,12}|首页|首頁|更多|关闭|關閉|前の記事.{0,40}|次の記事.{0,40}|トップへ|続きを読む|المزيد|الرئيسية',
    ),
  },
  {
    rule: 'subscribe',
    why: 'newsletters, accounts and payment',
    longest: 220,
    pattern: begins(
      '(?:jetzt |hier |kostenlos )?(?:newsletter|abonnieren|abonnier\\p{L}{1,3}|anmelden|registrieren|einloggen)(?:[^\\p{L}].{0,60})?$|(?:jeden|täglich|einmal) .{0,60}(?:postfach|newsletter|e-?mail)\\b|(?:unser|der|den|zum|mit unserem) .{0,30}newsletter\\b|(?:weiterlesen|lesen sie weiter) mit\\b|(?:sie (?:sind|haben)|bereits|schon|noch kein) .{0,20}abonnent\\p{L}{0,2}\\b|diese[rs]? (?:artikel|inhalt|beitrag|text) (?:ist|gehört|liegt)\\b.{0,60}(?:abonnent|plus|bezahl|registriert|exklusiv)|abo (?:bestellen|abschließen|testen)',
      '(?:abonnez-vous|inscrivez-vous|s.inscrire|je m.abonne|déjà abonné|recevez|newsletters?)(?:[^\\p{L}].{0,100})?$|(?:cet )?article (?:est )?réservé (?:à|aux) (?:nos )?abonnés|il vous reste .{0,40} de cet article',
      '(?:suscríbete|suscríbase|regístrate|recibe|hazte (?:socio|premium)|inscreva-se|assine|cadastre-se|receba|iscriviti|abbonati|registrati|ricevi)(?:[^\\p{L}].{0,120})?$|(?:contenido|artículo|conteúdo) exclusivo para|contenuto riservato|articolo riservato',
      '(?:zapisz się|zaprenumeruj|prenumeruj|subskrybuj|přihlaste se|předplaťte|odebírat|подпишитесь|подписаться|подписывайтесь|підпишіться|підписатися|εγγραφείτε|γραφτείτε|abone ol|üye ol|bülten|meld je aan|schrijf je in|abonneer|prenumerera|abonner|tilmeld)\\p{L}{0,4}(?:[^\\p{L}].{0,120})?$|(?:ten )?artykuł (?:jest )?(?:dostępny )?(?:tylko )?dla (?:prenumeratorów|abonentów)',
      '(?:diese|unsere) (?:web)?(?:seite|site) (?:verwendet|benutzt|nutzt) cookies|wir (?:verwenden|nutzen|setzen) cookies|(?:nous utilisons|ce site utilise) des cookies|(?:utilizamos|este sitio (?:web )?(?:usa|utiliza)|este site (?:usa|utiliza)|usamos) cookies|questo sito (?:utilizza|usa)|(?:ta|nasza|niniejsza) (?:strona|witryna) (?:używa|korzysta)|(?:мы используем|сайт использует|этот сайт использует)|deze (?:web)?site (?:gebruikt|maakt gebruik)|wij gebruiken cookies',
    ),
  },
  {
    rule: 'legal',
    why: 'copyright and the rules of reprinting',
    longest: 300,
    pattern: begins(
      '(?:.{0,60}[ .])?(?:alle rechte (?:vorbehalten|liegen)|tous droits (?:de reproduction )?réservés|(?:todos los|todos os) (?:derechos|direitos) reservados|tutti i diritti (?:sono )?riservati|riproduzione riservata|wszelkie prawa zastrzeżone|všechna práva vyhrazena|все права защищены|всі права (?:захищено|захищені)|με επιφύλαξη παντός|tüm hakları saklıdır|alle rechten voorbehouden|alla rättigheter|جميع الحقوق محفوظة|版权所有|版權所有)',
      'при (?:использовании|цитировании|копировании|перепечатке)|(?:использование|перепечатка|копирование) материалов|(?:reproduction|prohibida la reproducción|é proibida a reprodução|vietata la riproduzione|nachdruck|vervielfältigung|przedruk|kopiowanie|izinsiz|kaynak gösterilmeden)(?:[^\\p{L}].{0,200})?$',
    ),
  },
  {
    rule: 'sign-off',
    why: 'names the hands the text went through',
    longest: 60,
    pattern:
      /^[([]?(?:责任编辑|責任編輯|编辑|編輯|红\.|red\.|редактор|redaktion|redazione|redacción|rédaction|redakcja|redakce)(?:[:： ].{0,30})?[)\]]?\.?$|^[（(](?:责任编辑|責任編輯|编辑|記者|编译)[:：].{1,20}[）)]$/iu,
  },
  {
    rule: 'counter',
    why: 'counts of readers, minutes and shares',
    longest: 60,
    pattern: is(
      '(?:\\d[\\d.,]{0,8} ?(?:aufrufe|mal gelesen|minuten(?: lesezeit)?|min\\.? lesezeit|vues?|lectures?|min de lecture|lecturas?|visitas?|vistas?|min(?:utos)? de lectura|visualizações|leituras?|letture|visualizzazioni|min di lettura|keer (?:bekeken|gelezen)|wyświetle\\p{L}{1,3}|odsłon\\p{L}?|przeczyta\\p{L}{1,3}|zobrazení|переглядів|просмотр\\p{L}{0,3}|okunma|görüntülenme|προβολές|visningar)[^\\p{L}]{0,3}){1,2}',
      '(?:lesezeit|lesedauer|aufrufe|temps de lecture|lecture|tiempo de lectura|lecturas|visto|tempo de leitura|tempo di lettura|letture|leestijd|czas czytania|odsłon|doba čtení|просмотров|время чтения|okunma|hits|zugriffe|阅读|浏览|閱讀) ?[:：]? ?(?:ca\\. ?)?\\d[\\d.,]{0,8} ?(?:min\\p{L}{0,5}\\.?|次)?',
    ),
  },
  {
    rule: 'photo-credit',
    why: 'names the picture’s maker, not the story’s',
    longest: 200,
    pattern:
      /^[([]?(?:fotos?|bild(?:er|quelle)?|quelle|symbolbild|archivbild|archivfoto|photos?|crédits?(?: photo)?|crédito|imagen|imagem|immagine|foto di|fot\.|zdjęcie|zdroj|фото|світлина|φωτογραφία|φωτό|fotoğraf|bilde)(?: ?[:：©/|]|\. ?(?=\p{Lu})| (?:by|von|de|di|door|credit) ).{1,160}$|^©.{2,80}$/iu,
  },
  {
    rule: 'read-also',
    why: 'announces one other article',
    longest: 220,
    pattern: begins(
      '(?:lesen sie (?:auch|dazu|hier|mehr)|lies auch|siehe auch|mehr dazu|hier lesen|zum thema|(?:à )?(?:lire|voir|écouter) (?:aussi|également)|sur le même sujet|voir aussi|(?:lee|lea|lee también|ver|vea|mira) (?:también|además)|más información|te puede interesar|(?:leia|veja|confira|saiba) (?:também|mais)|leggi (?:anche|pure|qui)|vedi anche|lees ook|zie ook|(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)|čtěte (?:také|více)|přečtěte si|viz také|(?:читайте|смотрите) (?:также|ещё|еще|по теме)|см\\. также|по теме|(?:читайте|дивіться) (?:також|ще)|διαβάστε (?:επίσης|ακόμα|ακόμη|εδώ)|δείτε (?:επίσης|ακόμα|και)|(?:ayrıca|bunu da) (?:oku|bkz)|ilgili haber|läs (?:också|även|mer)|les også|læs også) ?[:：»>-]',
    ),
  },
];
