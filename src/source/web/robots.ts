import robotsParser from 'robots-parser';
import type { InputError } from '../../errors.js';
import type { Fetched } from './fetch-bytes.js';
import { forbiddenByRobots, robotsUnknown } from './web-errors.js';

/** Its types describe a module that it is not. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => { isAllowed(page: string, robot: string): boolean | undefined; getCrawlDelay(robot: string): number | undefined };

/** The name that robots.txt may speak of. */
export const ROBOT = 'hearsay';

/** What a host asks of programs. */
export interface Robots {
  /** Why an address may not be read; null where it may. */
  whyNot(address: string): InputError | null;
  /** Seconds between two requests, if it names any. */
  readonly delay: number | null;
}

const OPEN: Robots = { whyNot: () => null, delay: null };

/**
 * What the robots.txt of a host says (RFC 9309): where there is none all is allowed, where the host cannot tell nothing is.
 * `fetched` is the answer for its address; null where none came.
 */
export function readRobots(address: string, fetched: Fetched | null): Robots {
  if (!fetched || fetched.status >= 500 || fetched.status === 429) return { whyNot: robotsUnknown, delay: null };
  if (fetched.status >= 400) return OPEN;
  const rules = parseRobots(address, Buffer.from(fetched.bytes).toString('utf8'));
  return {
    whyNot: (page) => (rules.isAllowed(page, ROBOT) === false ? forbiddenByRobots() : null),
    delay: rules.getCrawlDelay(ROBOT) ?? null,
  };
}
