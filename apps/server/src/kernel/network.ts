import { isIPv6 } from 'node:net';

const groupsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));

/**
 * What counts as one asker: an IPv4 address, or the /64 network of an IPv6 one. Every home has one such network with
 * 2^64 addresses, and may ask from each of them.
 */
export const networkOf = (ip: string): string => {
  const address = ip.toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [left = '', right] = address.split('::');
  const [head, tail] = [groupsOf(left), groupsOf(right ?? '')];
  // A dotted end takes the place of two groups.
  const length = head.length + tail.length + (address.includes('.') ? 1 : 0);
  const zeros = right === undefined ? [] : Array.from({ length: 8 - length }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
};
