import { standsFor } from '../../known/capitals.js';
import { OFFICES } from '../../known/offices.js';
import type { JoinName } from '../name/join-names.js';

const governed = new Map<string, string>();
for (const { person, country, office } of OFFICES)
  if (/president|prime minister|chancellor/.test(office)) governed.set(person, country);

/** Bodies named after the person that leads them act for that person: `Biden administration` -> `Biden`. */
const BODY =
  /(?:['’]s)? (?:administration|government|cabinet|team|office|staff)$|^(?:the )?(?:administration|government|cabinet|office) of /gi;

/** Who a name acts as: the person, and the country that a person, seat or demonym stands for. */
export interface ActorKeys {
  readonly person: string | null;
  readonly country: string | null;
}

/** The keys under which two names may be one actor. `Kyiv` and `Ukraine` share a country; `Biden` and `White House` do too. */
export function actorKeys(name: string, join: JoinName): ActorKeys {
  const bare = join(name.replace(BODY, ''));
  const country = standsFor(bare);
  return country ? { person: null, country } : { person: bare, country: governed.get(bare) ?? null };
}

/** Whether two names may be one actor: the same person, or a surname that is theirs; or one of them stands for the country that the other acts for. */
export function mayBeOneActor(a: ActorKeys, b: ActorKeys): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person || isSurnameOf(a.person, b.person);
  return a.country !== null && a.country === b.country;
}

/** A surname that several people of the pile bear may be either: `Clinton`, `Hillary Clinton`. */
const isSurnameOf = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !short.includes(' ') && long.endsWith(` ${short}`);
};
