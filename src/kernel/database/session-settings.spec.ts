import { jest } from '@jest/globals';
import { Client } from 'pg';
import { withSettings } from './session-settings.js';

const optionsOf = (url: string): string => new URL(withSettings(url)).searchParams.get('options') ?? '';

describe('the address of a session', () => {
  it('sets what we rely on after what it sets itself, once', () => {
    const url = 'postgres://u:p%40@db/news?options=-c%20DateStyle%3DGerman';
    expect(optionsOf(url)).toMatch(
      /^-c DateStyle=German -c DateStyle=ISO,\\ MDY -c .*isolation=read\\ committed/,
    );
    expect(withSettings(withSettings(url))).toBe(withSettings(url));
    expect(withSettings(url).startsWith('postgres://u:p%40@db/news?')).toBe(true);
  });

  it.each(['prefer', 'require', 'verify-ca'])('says what the driver means by sslmode=%s', (mode) => {
    const warned = jest.spyOn(process, 'emitWarning').mockReturnValue();
    try {
      const url = withSettings(`postgres://u@db/news?sslmode=${mode}`);
      expect(new URL(url).searchParams.get('sslmode')).toBe('verify-full');
      new Client({ connectionString: url });
      expect(warned).not.toHaveBeenCalled();
    } finally {
      warned.mockRestore();
    }
  });

  it.each(['sslmode=disable', 'sslmode=no-verify', 'uselibpqcompat=true&sslmode=require'])(
    'leaves %s',
    (tls) => {
      expect(withSettings(`postgres://u@db/news?${tls}`)).toContain(`?${tls}&options=`);
    },
  );
});
