import { newTotpSecret, totpStep, totpUri } from './totp.js';

/** The secret of RFC 6238, appendix B, in base 32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a one-time code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [2000000000, '279 037'],
  ])('is at %d that of RFC 6238', (seconds, code) => {
    expect(totpStep(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('is good in the step before and after its own, and no longer', () => {
    const steps = [-61, -30, 0, 30, 61].map((late) => totpStep(SECRET, '081804', at(1111111109 + late)));
    expect(steps).toEqual([undefined, 37037036, 37037036, 37037036, undefined]);
  });

  it.each(['', '81804', '081-804', '0818041', '٠٨١٨٠٤', '08180a'])('is not %j', (code) => {
    expect(totpStep(SECRET, code, at(1111111109))).toBeUndefined();
  });

  it('has a secret of 160 bits, each time another', () => {
    const secrets = [newTotpSecret(), newTotpSecret()];
    expect(new Set(secrets).size).toBe(2);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  });

  it('tells apps the newsroom and the account', () => {
    const uri = totpUri(SECRET, 'The Lindhaven Post', 'mara@newsroom.example');
    expect(uri).toMatch(/^otpauth:\/\/totp\/The%20Lindhaven%20Post:mara%40newsroom\.example\?/);
    expect(new URL(uri).searchParams.get('secret')).toBe(SECRET);
  });
});
