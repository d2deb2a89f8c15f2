/** What somebody does with the words or the thought that an attribution hands on. */
export type Act = 'speech' | 'writing' | 'belief' | 'intention' | 'decree' | 'perception';

/**
 * Verbs by what they report, in their base form; PARC's four types of attribution (assertion, belief, fact, eventuality), with writing
 * told from speech and commands from wishes. A verb stands once: where it has two senses, under the one that news uses most.
 */
export const ACT_VERBS: Readonly<Record<Act, string>> = {
  // Said aloud, or in a way that leaves open how. Requests and judgments made in public are sayings too.
  speech:
    'say tell speak talk state announce add note argue claim ask answer reply respond call describe declare explain insist assert contend maintain warn caution stress emphasize emphasise underline underscore reiterate repeat continue recall comment remark mention cite quote refer point allege accuse criticize criticise denounce condemn decry deride mock blast slam attack assail rebuke dismiss reject rebut refute deny dispute acknowledge admit concede confess confirm clarify disclose testify thank praise applaud commend hail tout congratulate apologize apologise endorse welcome urge beg implore plead appeal demand request press recommend advise propose suggest hint imply signal joke quip boast brag complain lament whine shout yell cry scream chant whisper mutter exclaim greet inform notify assure reassure remind brief persuade convince discuss debate address raise question wonder inquire enquire challenge counter protest object charge blame name identify label brand dub portray depict characterize characterise paint compare liken introduce present outline detail elaborate summarize summarise stipulate echo interrupt interject broadcast telephone phone invoke highlight defend downplay vent voice express pronounce proclaim mean speculate predict forecast tease toast bless curse insult ridicule lecture preach sing recite narrate recount relate relay convey attribute lay reveal report indicate offer cast slur spar bash trash rip pan excoriate castigate lambaste chide scold berate troll taunt knock hammer hit champion push nod opine posit reason theorize',
  writing:
    'write tweet retweet post blog publish email text print author pen scribble type caption title headline inscribe draft edit sign file',
  // Held in mind: knowledge, opinion, feeling, stance.
  belief:
    'think believe know doubt suspect fear worry feel consider deem regard view assume presume suppose imagine realize realise understand remember forget trust mistrust expect anticipate envision estimate reckon figure guess judge rate rank support oppose favor favour prefer like dislike love hate admire respect resent regret agree disagree concur sympathize side accept recognize recognise perceive interpret hold hope dread despise loathe enjoy disapprove care mind appear seem conclude surmise gather fret value back credit condone tolerate',
  // Wanted, planned, decided or promised for oneself.
  intention:
    'want plan intend aim wish seek try strive decide resolve choose opt prepare pledge promise vow commit threaten refuse decline volunteer contemplate weigh mull aspire yearn desire determine undertake hesitate look attempt work move set bid campaign run swear',
  // Made to hold for others by who may do so.
  decree:
    'order command decree rule require mandate ban forbid prohibit allow permit authorize authorise instruct direct oblige compel force approve veto sentence sanction enact legislate adopt ratify repeal overturn uphold appoint nominate pardon grant impose outlaw bar summon subpoena dictate pass restrict entitle license vote convict acquit exempt enjoin adjudicate',
  // Taken in with the senses, or found by looking: polls, studies and pictures find and show.
  perception:
    'hear notice learn discover find show watch witness observe detect spot overhear glimpse sense smell taste see spy demonstrate prove illustrate uncover measure sight document catch',
};

/** Past forms that no rule makes. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say', told: 'tell', spoke: 'speak', spoken: 'speak', wrote: 'write', written: 'write', thought: 'think', knew: 'know', known: 'know',
  felt: 'feel', held: 'hold', saw: 'see', seen: 'see', heard: 'hear', found: 'find', shown: 'show', meant: 'mean', understood: 'understand',
  swore: 'swear', sworn: 'swear', sought: 'seek', chose: 'choose', chosen: 'choose', forbade: 'forbid', forbidden: 'forbid', overheard: 'overhear',
  forgot: 'forget', forgotten: 'forget', laid: 'lay', sang: 'sing', sung: 'sing', hit: 'hit', cast: 'cast', bid: 'bid', set: 'set', ran: 'run',
  caught: 'catch', withdrew: 'withdraw', overturned: 'overturn', upheld: 'uphold', pled: 'plead', pleaded: 'plead', foresaw: 'foresee',
}; // prettier-ignore

/** Nouns that stand as cues (`his plan to …`), as far as they are not the verb's own form. */
export const ACT_NOUNS: Readonly<Record<Act, string>> = {
  speech:
    'statement remark comment claim assertion allegation accusation criticism praise speech interview answer response reply announcement warning suggestion testimony question complaint argument admission acknowledgement confession insistence denial proposal call calls demand request advice recommendation endorsement apology appeal plea word words rhetoric message joke explanation description declaration contention prediction charge attack attacks rumor rumour rumors speculation objection conversation news press conference account story version assurance reference debate talk talking point rebuke defense',
  writing:
    'letter tweet post column editorial article memo email e-mail essay book memoir report headline note petition blog posting op-ed filing lawsuit caption',
  belief:
    'belief opinion view views fear fears hope hopes concern concerns doubt doubts worry worries conviction assumption impression suspicion expectation expectations confidence skepticism support opposition disapproval approval preference sense feeling feelings opponent opponents supporter supporters supporting mindset conclusion estimate',
  intention:
    'plan plans intention intent promise pledge vow decision desire goal wish ambition aim bid effort efforts refusal threat commitment determination willingness quest resolve',
  decree:
    'order decree ruling law ban verdict sentence injunction directive mandate edict legislation rule rules veto resolution order executive',
  perception: 'finding findings discovery observation evidence results',
};
