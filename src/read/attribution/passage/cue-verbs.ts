/** How a verb takes what is said, thought or wanted. */
export interface CueVerb {
  readonly lemma: string;
  /** Takes a clause with or without `that`, or a quotation: *said (that) …*. */
  readonly clause: boolean;
  /** Takes a clause only after `that`, `how`, `whether` or a quotation mark: *showed that …*. */
  readonly marked: boolean;
  /** May stand after or inside its content: *…, she said.* */
  readonly loose: boolean;
  /** Takes a hearer first: *told CNN that …*. */
  readonly hearer: boolean;
  /** Takes `to` and a verb: *wants to invite …*. */
  readonly infinitive: boolean;
  /** Takes what it is about as its object: *denied the report*. */
  readonly object: boolean;
  /** Words after the verb that belong to the cue and open an object: *called for …*. */
  readonly prepositions: readonly string[];
}

/**
 * Verbs of saying, thinking, judging and wanting, one class a row: lemmas, then how they take their content
 * (c clause, m marked clause, l loose, h hearer, i infinitive, o object), then prepositions. The notion is PolNeAR's, which is wide:
 * beliefs and intentions are attributed too.
 */
const ROWS: readonly (readonly [lemmas: string, frames: string, prepositions?: string])[] = [
  ['say', 'cl', 'of'],
  ['tell', 'clh', 'of'],
  [
    'add note write state claim report announce acknowledge insist warn explain declare conclude reveal admit emphasize emphasise',
    'clo',
  ],
  [
    'stress assert contend remark concede predict quip confess lament complain reiterate testify tweet post clarify',
    'clo',
  ],
  [
    'continue reply respond answer joke comment muse shout yell cry whisper exclaim recount boast brag',
    'lm',
    'about on',
  ],
  [
    'caution counter observe recall estimate speculate hint allege maintain imply signal underscore underline vow',
    'clo',
  ],
  ['argue suggest believe think feel', 'cl'],
  ['hope wish expect intend plan aim prepare want', 'cio', 'for'],
  ['fear worry suspect doubt assume presume imagine realize realise remember understand know', 'cl', 'about'],
  ['agree', 'cio', 'with'],
  ['decide promise pledge threaten refuse decline resolve opt prefer choose propose seek', 'cio'],
  ['hesitate strive swear volunteer undertake yearn long vow dare claim', 'i'],
  ['confirm deny disclose disclaim repeat recommend demand order stipulate anticipate envision', 'cmo'],
  ['consider weigh contemplate mull', 'om'],
  ['assure remind inform notify convince persuade warn brief', 'chlo', 'of about'],
  ['ask urge beg implore advise instruct encourage', 'hlmo', 'for about'],
  ['show find learn', 'ml'],
  ['indicate demonstrate prove see mean illustrate confirm discover document highlight', 'm'],
  ['point', 'cl', 'out to'],
  ['criticize criticise praise endorse support oppose reject dismiss denounce condemn slam blast applaud defend', 'o'],
  [
    'accuse blame mock deride decry tout hail welcome embrace back favor favour question dispute rebuke rebut',
    'o',
    'for of',
  ],
  ['call', 'o', 'for on'],
  ['describe portray characterize characterise depict brand label deem view regard', 'o'],
  ['cite mention discuss address voice express echo quote invoke reference outline detail', 'o'],
  ['talk speak complain wonder joke boast comment elaborate', 'm', 'about of'],
  ['refer allude object', '', 'to'],
  ['wonder inquire enquire', 'cml'],
  ['thank congratulate apologize apologise', 'o', 'for'],
  ['attribute', 'o'],
  ['insinuate opine surmise reckon posit theorize', 'cl'],
  ['message text email', 'lm'],
];

const verbs = new Map<string, CueVerb>();
for (const [lemmas, frames, prepositions] of ROWS)
  for (const lemma of lemmas.split(' ')) {
    const old = verbs.get(lemma);
    const has = (flag: string, before: boolean | undefined) => frames.includes(flag) || before === true;
    verbs.set(lemma, {
      lemma,
      clause: has('c', old?.clause),
      marked: has('m', old?.marked),
      loose: has('l', old?.loose),
      hearer: has('h', old?.hearer),
      infinitive: has('i', old?.infinitive),
      object: has('o', old?.object),
      prepositions: [...(old?.prepositions ?? []), ...(prepositions?.split(' ') ?? [])],
    });
  }

/** The verb as a cue; null where it is none. */
export const findCueVerb = (lemma: string): CueVerb | null => verbs.get(lemma) ?? null;
