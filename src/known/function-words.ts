/** English words that carry no content of a proposition: articles, pronouns, prepositions, auxiliaries, connectives. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another any some all both each every no not n't nor neither either
   i me my we us our you your he him his she her hers it its they them their who whom whose which what where when why how
   concerning regarding amid despite following including
   of in on at by for with from to into onto over under about above below between among through during before after against
   without within upon off out up down as than then there here again further once also too very just only even still yet already quite rather almost now ever more most much many few less least two three
   and or but if because while although though since until unless whether so therefore however meanwhile moreover
   be am is are was were been being do does did doing done have has had having will would shall should may might must can could
   ought need dare let get got s t re ve ll d m mr mrs ms dr`.split(/\s+/),
);

/**
 * Words by which a text takes an attitude to what it tells (intends, thinks, reports, weighs its likelihood). They decide the
 * certainty of a mention and so are no part of the proposition, which may be told with any certainty.
 */
export const ATTITUDE_WORDS: ReadonlySet<string> = new Set(
  `consider considered considering consideration plan planned planning plans want wanted wants wanting intend intended intends intention hope hoped
   hopes hoping decide decided decides decision wish wished seek sought seeking seeks try tried trying attempt attempted aim aimed propose
   proposed proposal think thought thinks weigh weighed weighing mull mulled mulling discuss discussed discussing explore explored exploring
   expect expected expects expecting appear appeared appears seem seems seemed likely unlikely likelihood possible possibly possibility probable
   probably probability idea option reportedly allegedly apparently supposedly say said says saying tell told tells report reported reports
   claim claimed claims state stated states announce announced announces confirm confirmed confirms believe believed believes suggest suggested
   suggests publicly officially official formally formal call called calling make made making take took taking give gave giving grant granted
   receive received receiving ready prepared preparing prepare set poised approve approved approves approval endorse endorsed deny denied denies denying denial reject rejected rejects rejecting abandon abandoned abandoning drop dropped scrap scrapped ultimately eventually finally initially later recently currently
   able go goes going went gone move moves step matter issue question case fact new first last part
   near term future soon anytime short long time today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week month year day
   according declined declines decline provide provided provides providing express expressed expresses refer referred refers referring
   write writes wrote written publish published publishes publication inform informs informed note notes noted add adds added emphasize emphasized stress stressed
   reveal reveals revealed show shows showed mean means meant cite cites cited citing dr mr mrs ms
   reporter reporters journalist journalists source sources official president`.split(/\s+/),
);
