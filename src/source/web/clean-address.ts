/** Parameters that tell who clicked where, and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|ocid|cmpid)$/i;

/** An address as the name of its page: no fragment, no tracking. What is no address stays. */
export function cleanAddress(address: string): string {
  try {
    const url = new URL(address);
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return address;
  }
}
