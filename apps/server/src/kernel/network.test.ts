import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from './network.ts';

describe('the network of an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::1', '0:0:0:0'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0DB8:0000:0000:ffff::1', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is the same for every IPv6 address that shares its first 64 bits, and no other', () => {
    const group = fc.nat({ max: 0xffff }).map((number) => number.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 }).map((groups) => groups.join(':'));
    fc.assert(
      fc.property(half, half, half, half, (network, one, other, elsewhere) => {
        fc.pre(!network.startsWith('0:0:0:0') && !elsewhere.startsWith('0:0:0:0'));
        expect(networkOf(`${network}:${one}`)).toBe(networkOf(`${network}:${other}`));
        expect(networkOf(`${network}:${one}`) === networkOf(`${elsewhere}:${one}`)).toBe(network === elsewhere);
      }),
    );
  });
});
