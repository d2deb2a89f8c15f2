import { stemmer } from 'stemmer';
import { splitWords } from '../../words.js';
import { mayHold, type Scene } from './find-scenes.js';
import { judgeApart } from './judge-apart.js';
import type { ConflictRule, Finding, Told, Value } from './rule.js';
import { haveOneAction, isAffirmed } from './weigh-tellings.js';

/** Where it is told to happen. */
export interface PlaceTold extends Value {
  readonly scene: Scene;
}

/** One thing told to happen in two known places of one level, of which none can hold the other. */
export const placeRule: ConflictRule<PlaceTold> = {
  kind: 'place',
  bar: { inClaim: 0.4, inStory: 0.6 },
  valuesOf: (telling) => {
    const known = telling.scenes.filter((s) => s.level === 'city' || s.level === 'country');
    const [scene] = known;
    const isOne = scene && known.every((s) => s.name === scene.name) && isAffirmed(telling);
    return isOne ? [{ key: scene.name, group: scene.level, span: scene.span, scene }] : [];
  },
  leaveOut: (a, b) =>
    new Set([a, b].flatMap(({ value }) => splitWords(value.scene.name).map((w) => stemmer(w.folded)))),
  judge: (a, b) =>
    mayHold(a.value.scene, b.value.scene) || !haveOneAction(a.telling, b.telling) ? null : judgePlaces(a, b),
};

function judgePlaces(a: Told<PlaceTold>, b: Told<PlaceTold>): Finding {
  const [x, y] = [a, b].map(({ telling, value }) => telling.text.slice(...value.scene.span));
  return judgeApart(a.telling, b.telling, { why: `${x ?? ''} against ${y ?? ''}` });
}
