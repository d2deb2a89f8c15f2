import { contains, hullOf, type Span } from '../../span.js';
import type { Token } from '../language/sentence.js';
import type { Mention } from './mention.js';

/** A predicate without a subject of its own has that of the one before it in its sentence: *Berg resigned* | *and left the town*. */
export function inheritActor(
  mention: Mention,
  {
    tokens,
    sentence,
    before,
  }: { readonly tokens: readonly Token[]; readonly sentence: Span; readonly before: readonly Mention[] },
): Mention {
  const first = tokens.find((t) => !/^(?:CCONJ|SCONJ|ADP|ADV|PUNCT|PART)$/.test(t.pos));
  if (mention.proposition.actor !== null || !first || !/^(?:VERB|AUX)$/.test(first.pos)) return mention;
  const last = before.at(-1);
  if (!last || last.attribution !== mention.attribution || !contains(sentence, hullOf(last.span))) return mention;
  const { actor } = last.proposition;
  const objects = mention.proposition.objects.filter((name) => name !== actor);
  return { ...mention, proposition: { ...mention.proposition, actor, objects } };
}
