import { isPublic } from './is-public.js';
import { badAddress, privateAddress } from './web-errors.js';

/**
 * An address that may be fetched, without its fragment. Throws InputError for what is no web address, carries a password, or is the number
 * of a private host: names are looked up by the socket and guarded there, numbers are looked up by nobody.
 */
export function checkAddress(address: string, allowPrivate: boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw badAddress(address);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const isNumber = host.includes(':') || /^[\d.]+$/.test(host);
  if (!allowPrivate && ((isNumber && !isPublic(host)) || /(?:^|\.)localhost\.?$/i.test(host)))
    throw privateAddress(host);
  url.hash = '';
  return url;
}
