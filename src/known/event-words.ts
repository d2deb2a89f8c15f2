import { stemmer } from 'stemmer';

/**
 * Words that tell one kind of event, one class a row, the head first. Written for news prose by the project; used to see that
 * two wordings may tell one proposition (`was rejected` / `abandoned the idea`), never to write words that a page does not say.
 */
const CLASSES: readonly string[] = [
  'invite invitation',
  'join joining membership member accession accede admission entry',
  'abandon drop reject rejection scrap shelve ditch discard withdraw refuse refusal',
  'ratify ratification',
  'agree agreement deal pact treaty',
  'kill dead death die fatality casualty',
  'injure injury wound hurt',
  'attack strike raid shelling bombardment assault sabotage bombing',
  'invade invasion incursion offensive',
  'meet meeting talks summit negotiate negotiation',
  'speak spoke conversation phone telephone',
  'supply send deliver delivery shipment ship',
  'sign signing signature',
  'buy purchase acquire acquisition',
  'sell sale',
  'ban prohibit prohibition outlaw',
  'sanction sanctions penalty',
  'resign resignation quit',
  'appoint appointment nominate nomination',
  'arrest detain detention',
  'release free',
  'win victory triumph',
  'defeat loss lose',
  'close closure shut shutdown',
  'open reopen opening reopening',
  'delay postpone postponement',
  'build construct construction',
  'destroy destruction demolish',
  'deploy deployment station',
  'evacuate evacuation',
  'elect election vote voting ballot',
  'increase rise grow growth raise',
  'decrease fall reduce reduction cut rid slash trim',
  'guarantee assurance assure pledge promise commit commitment',
  'threaten threat',
  'help aid assist assistance support',
  'leak disclose disclosure reveal',
  'collapse rupture breach burst',
  'flood flooding inundate',
  'explode explosion blast',
  'displace displacement flee refugee',
  'pay payment compensate compensation',
  'borrow loan credit lend',
  'transfer handover cede',
  'suspend suspension halt freeze stop',
  'expel expulsion deport',
  'recognise recognize recognition',
  'annex annexation',
  'pardon amnesty',
  'hand lease concession',
];

const heads = new Map<string, string>();
for (const row of CLASSES) {
  const [head = '', ...others] = row.split(' ').map(stemmer);
  for (const stem of [head, ...others]) heads.set(stem, head);
}

/**
 * Senses in which a word tells no event of its class: who *talks about* a thing meets nobody, *on the other hand* hands nothing over, a
 * radio *station* deploys none and what is *free* was not therefore released.
 */
const OTHER_SENSES: Readonly<Record<string, readonly string[]>> = {
  VERB: ['talk', 'deal'],
  NOUN: ['hand', 'station', 'ship', 'credit', 'concession'],
  ADJ: ['free'],
  ADV: ['free', 'close'],
};
const otherSenses = new Set(
  Object.entries(OTHER_SENSES).flatMap(([pos, words]) => words.map((word) => `${pos} ${stemmer(word)}`)),
);

/** Whether a word of a part of speech (Universal, for example `ADJ`) tells no event of its class. */
export const isOtherSense = (stem: string, pos: string): boolean => otherSenses.has(`${pos} ${stem}`);

/** The stem that stands for a stem's class of events: `access(ion)` -> `join`; a stem of no class stands for itself. */
export const eventClass = (stem: string): string => heads.get(stem) ?? stem;

/** Whether a stem belongs to a class of events. */
export const isEventStem = (stem: string): boolean => heads.has(stem);
