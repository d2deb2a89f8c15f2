import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address lies on the public internet. What is private, loopback, link-local, shared (carrier-grade NAT), multicast, reserved
 * or wraps an IPv4 address in IPv6 to hide one of these is not (RFC 6890). `::ffff:10.0.0.1` counts as `10.0.0.1`.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
