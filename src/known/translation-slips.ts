import { stemmer } from 'stemmer';

/**
 * English words that one word of another language stands for (Russian кран: tap, crane; ящик: box, drawer; мир: peace, world), and
 * words that translators choose for each other. One class a row. A quotation that was translated there and back swaps them.
 */
const CLASSES: readonly string[] = [
  'tap faucet crane cock',
  'drawer box crate',
  'close shut block lock',
  'look consider examine view regard',
  'put return place lay',
  'stone rock',
  'leave left go went gone depart',
  'come came arrive',
  'give gave hand',
  'fight fought struggle battle war',
  'hill mountain',
  'free liberate',
  'die died dead death',
  'peace world',
  'power authority',
  'decide decision solution resolve',
  'draft project bill',
  'policy politics',
  'story history',
  'share stock action',
  'cross pass',
  'see saw seen notice',
  'house home',
  'begin start',
  'end finish stop',
  'money means funds',
  'people nation folk',
  'road way path',
  'help aid assist',
  'build construct',
  'border boundary frontier',
  'weapon arms',
  'every all each',
  'under beneath',
  'shoot fire',
  'remember recall',
  'castle lock fortress',
  'team command',
  'channel canal',
  'price cost',
  'rob steal',
  'strong powerful',
  'speak talk say tell',
  'own have possess',
];

const heads = new Map<string, string>();
for (const row of CLASSES) {
  const stems = row.split(' ').map(stemmer);
  for (const stem of stems) if (!heads.has(stem)) heads.set(stem, stems[0] ?? stem);
}

/** The stem that stands for all words that a translator may have chosen instead: `crane` -> `tap`. */
export const translationClass = (stem: string): string => heads.get(stem) ?? stem;
