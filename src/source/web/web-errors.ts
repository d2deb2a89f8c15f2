import { InputError } from '../../errors.js';

export const badAddress = (address: string): InputError =>
  new InputError(
    'bad-address',
    `expected an address with http or https and no password in it, got ${JSON.stringify(address.slice(0, 200))}; check it`,
  );

export const privateAddress = (host: string): InputError =>
  new InputError(
    'private-address',
    `${host} leads to this machine or a private network, where a page of the web has no business; allow it with --allow-private if you mean it`,
  );

export const tooManyRedirects = (most: number): InputError =>
  new InputError(
    'redirects',
    `leads on to other addresses more than ${most} times; open it in a browser and give the address where that ends`,
  );

export const badStatus = (status: number): InputError =>
  new InputError(
    'status',
    `expected a page, got HTTP status ${status}; open the address in a browser to see what is there`,
  );

export const forbiddenByRobots = (): InputError =>
  new InputError('robots', 'the site asks programs not to read this page (robots.txt); save it by hand if you need it');

export const robotsUnknown = (): InputError =>
  new InputError(
    'robots-unknown',
    'the site could not say whether programs may read it (robots.txt did not come); try again later',
  );

export const notPage = (type: string): InputError =>
  new InputError(
    'not-a-page',
    `expected HTML, text or a feed, got ${type || 'no content type'}; download the file and read that`,
  );

/** What the network's error codes mean to the one who gave the address. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; check the address',
  EAI_AGAIN: 'the name of the host could not be looked up; check the connection',
  ECONNREFUSED: 'the host takes no connections there; check the address or try again later',
  ECONNRESET: 'the host broke the connection off; try again later',
  EHOSTUNREACH: 'the host cannot be reached; check the connection',
  ENETUNREACH: 'the network cannot be reached; check the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the host did not answer in time; try again later',
  UND_ERR_HEADERS_TIMEOUT: 'the host did not answer in time; try again later',
  UND_ERR_BODY_TIMEOUT: 'the host stopped sending in the middle; try again later',
  UND_ERR_ABORTED: 'took longer than a page may; try again later',
  ABORT_ERR: 'took longer than a page may; try again later',
  TimeoutError: 'took longer than a page may; try again later',
  UND_ERR_SOCKET: 'the host broke the connection off; try again later',
  UND_ERR_HEADERS_OVERFLOW: 'the host sent more headers than a page has; check the address',
};

/** A failure of the network as a sentence. Anything that a host can make a client throw is the host's fault, not ours. */
export function unreachable(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const inner = error instanceof Error && error.cause instanceof InputError ? error.cause : null;
  if (inner) return inner;
  const { code = '', name = '' } = (error ?? {}) as { code?: unknown; name?: unknown };
  const word = [String(code), String(name)].find((one) => one in REASONS);
  const why = word
    ? REASONS[word]
    : `could not be read (${String(code || name || error).slice(0, 80)}); try again later`;
  return new InputError('unreachable', why ?? '');
}
