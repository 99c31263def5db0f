import type { Settings } from '../../config/settings.js';
import { SealedSecret } from './sealed-secret.js';

const withKey = (secretKey: string | undefined): SealedSecret => new SealedSecret({ secretKey } as Settings);
const KEY = 'a key of at least thirty-two characters';

describe('a secret that is kept', () => {
  it('is sealed, each time otherwise, and opened by who has the key', () => {
    const sealed = [withKey(KEY).seal('ABC', 'mara'), withKey(KEY).seal('ABC', 'mara')];
    expect(new Set(sealed).size).toBe(2);
    for (const stored of sealed) {
      expect(stored).not.toContain('ABC');
      expect(withKey(KEY).open(stored, 'mara')).toBe('ABC');
    }
  });

  it('is opened with no other key, for no other owner, and not when it was changed', () => {
    const stored = withKey(KEY).seal('ABC', 'mara');
    expect(() => withKey(`${KEY}!`).open(stored, 'mara')).toThrow();
    expect(() => withKey(KEY).open(stored, 'ida')).toThrow();
    expect(() => withKey(KEY).open(`${stored.slice(0, -2)}AA`, 'mara')).toThrow();
    expect(() => withKey(undefined).open(stored, 'mara')).toThrow('COPYDESK_SECRET_KEY');
  });

  it('is kept as it is without a key, and read on after there is one', () => {
    const stored = withKey(undefined).seal('ABC', 'mara');
    expect(stored).toBe('ABC');
    expect(withKey(KEY).open(stored, 'mara')).toBe('ABC');
  });
});
