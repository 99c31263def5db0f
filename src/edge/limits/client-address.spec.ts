import { network } from './client-address.js';

describe('the network of a client', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:4711', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
    ['2001:0DB8:0:1::1', '2001:db8:0:1::/64'],
    ['[2001:db8:0:1::2]:4711', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, expected) => {
    expect(network(address)).toBe(expected);
  });

  it.each(['', 'unknown', '_hidden', '203.0.113', '203.0.113.9.1:80', "'; DROP", '2001:db8'])(
    'of %j is not known',
    (text) => {
      expect(network(text)).toBeUndefined();
    },
  );
});
