import { Agent, type Dispatcher, request } from 'undici';
import { LARGEST_PAGE } from '../limits.js';
import { takeBytes } from '../take-bytes.js';
import { decodeBody } from '../warc/decode-body.js';
import { checkAddress } from './check-address.js';
import { type Resolve, guardedLookup } from './guarded-lookup.js';
import { tooManyRedirects, unreachable } from './web-errors.js';

/** An answer of the web, unpacked. */
export interface Fetched {
  /** Where the redirects ended. */
  readonly address: string;
  readonly status: number;
  /** `name: value` as they came; cookies left out. */
  readonly headers: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

export interface FetchLimits {
  /** Reach addresses of private networks too. */
  readonly allowPrivate: boolean;
  /** For tests. */
  readonly resolve?: Resolve;
}

const MOST_REDIRECTS = 5;
/** Milliseconds for one answer, its body included. */
const TIME_LIMIT = 30_000;
const CONNECT_LIMIT = 10_000;

/** Connections to hosts; close it when all is read. */
export function openAgent({ allowPrivate, resolve }: FetchLimits): Agent {
  const lookup = allowPrivate ? {} : { lookup: guardedLookup(resolve) };
  return new Agent({
    connect: { timeout: CONNECT_LIMIT, ...lookup },
    headersTimeout: TIME_LIMIT,
    bodyTimeout: TIME_LIMIT,
    maxHeaderSize: 64 * 1024,
    keepAliveTimeout: 4_000,
  });
}

export interface FetchTask {
  readonly agent: Dispatcher;
  readonly allowPrivate: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body at most, packed and unpacked. */
  readonly most?: number;
  /** Does the request to an address, the first or one that a redirect names, when its host's turn has come; throws where it may not be. */
  readonly inTurn?: <T>(address: URL, work: () => Promise<T>) => Promise<T>;
}

/**
 * Gets an address, over at most five redirects, each checked like the first: http or https, a public host, no password. Sends no cookies
 * and keeps none. Throws InputError with what went wrong.
 */
export async function fetchBytes(address: string, task: FetchTask): Promise<Fetched> {
  let at = address;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const url = checkAddress(at, task.allowPrivate);
      const ask = (): Promise<Fetched | { readonly location: string }> => askOnce(url, task);
      const answer = await (task.inTurn ? task.inTurn(url, ask) : ask());
      if (!('location' in answer)) return answer;
      at = URL.canParse(answer.location, url.href) ? new URL(answer.location, url).href : answer.location;
    }
  } catch (error) {
    throw unreachable(error);
  }
  throw tooManyRedirects(MOST_REDIRECTS);
}

/** One request: its answer, or where it leads. */
async function askOnce(url: URL, task: FetchTask): Promise<Fetched | { readonly location: string }> {
  const signal = AbortSignal.timeout(TIME_LIMIT * 2);
  const answer = await request(url, { dispatcher: task.agent, headers: task.headers, signal });
  const location = isRedirect(answer.statusCode) ? answer.headers['location'] : undefined;
  if (typeof location !== 'string') return takeAnswer(url.href, answer, task.most);
  // Whoever leaves a body unread is told so by an error, which is no one's.
  answer.body.on('error', () => undefined).destroy();
  return { location };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

async function takeAnswer(
  address: string,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  most = LARGEST_PAGE,
): Promise<Fetched> {
  const kept = Object.entries(headers).filter(([name]) => !/^set-cookie2?$/i.test(name));
  const flat = kept.flatMap(([name, value]) => [value ?? []].flat().map((one) => [name.toLowerCase(), one] as const));
  const fields = new Map(flat);
  const packed = await takeBytes(body, most);
  return {
    address,
    status: statusCode,
    headers: flat.map(([name, value]) => `${name}: ${value}`),
    fields,
    // Chunks are joined by the client already.
    bytes: decodeBody(packed, new Map([['content-encoding', fields.get('content-encoding') ?? '']]), most),
  };
}
