import { type FetchLimits, type FetchTask, type Fetched, fetchBytes, openAgent } from './fetch-bytes.js';
import { ROBOT, type Robots, readRobots } from './robots.js';
import { HostTurns } from './take-turns.js';

export interface WebOptions extends FetchLimits {
  /** Of hearsay, for the name it gives itself. */
  readonly version: string;
  /** Seconds between two requests to one host, where its robots.txt asks for no more. */
  readonly delay: number;
}

/** The web as hearsay reads it: politely, and never into private networks. Close it. */
export interface Web {
  /** Gets an address that robots.txt allows. `headers` are sent beside the usual ones. Throws InputError. */
  fetch(address: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>;
  close(): Promise<void>;
}

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/plain;q=0.9,*/*;q=0.5';
/** Seconds; a host that asks for more would never be read. */
const LONGEST_DELAY = 60;
const ROBOTS_AGE = 24 * 3600 * 1000;
const LARGEST_ROBOTS = 500_000;

export function openWeb({ version, delay, ...limits }: WebOptions): Web {
  const agent = openAgent(limits);
  const turns = new HostTurns();
  const known = new Map<string, { robots: Promise<Robots>; until: number }>();
  const usual = {
    'user-agent': `${ROBOT}/${version} (reads news for one person; honours robots.txt)`,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
  };
  const get = (
    address: string,
    { headers, ...task }: Pick<FetchTask, 'most' | 'inTurn'> & Partial<Pick<FetchTask, 'headers'>>,
  ): Promise<Fetched> =>
    fetchBytes(address, { agent, allowPrivate: limits.allowPrivate, headers: { ...usual, ...headers }, ...task });
  const askRobots = async (origin: string): Promise<Robots> => {
    const address = `${origin}/robots.txt`;
    return readRobots(address, await get(address, { most: LARGEST_ROBOTS }).catch(answerOf));
  };
  const robotsOf = (origin: string): Promise<Robots> => {
    const kept = known.get(origin);
    if (kept && kept.until > performance.now()) return kept.robots;
    const robots = askRobots(origin);
    known.set(origin, { robots, until: performance.now() + ROBOTS_AGE });
    // A host that could not say is asked again next time.
    robots.then(
      ({ whyNot }) => whyNot(`${origin}/`)?.code === 'robots-unknown' && known.delete(origin),
      () => known.delete(origin),
    );
    return robots;
  };
  const robotsFor = async ({ origin, href }: URL): Promise<Robots> => {
    const robots = await robotsOf(origin);
    const why = robots.whyNot(href);
    if (why) throw why;
    return robots;
  };
  /** The host's delay is kept for what a redirect leads to as well. */
  const inTurn = async <T>(url: URL, work: () => Promise<T>): Promise<T> => {
    const robots = await robotsFor(url);
    const pause = 1000 * Math.min(Math.max(delay, robots.delay ?? 0), LONGEST_DELAY);
    return turns.take(url.origin, () => pause, work);
  };
  return {
    fetch: (address, headers = {}) => get(address, { headers, inTurn }),
    close: () => agent.destroy(),
  };
}

/** A private address is refused for its robots.txt as for itself; a host that does not answer cannot say. */
function answerOf(error: { readonly code?: string }): null {
  if (error.code === 'private-address' || error.code === 'bad-address') throw error;
  return null;
}
