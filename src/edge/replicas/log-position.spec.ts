import { logPosition } from './log-position.js';

describe('a log position', () => {
  it('is ordered as the log is, not as its text', () => {
    expect(logPosition('0/0')).toBe(0n);
    expect(logPosition('16/B374D848')).toBe(0x16b374d848n);
    expect(logPosition('9/0') < logPosition('10/0')).toBe(true);
    expect(logPosition('1/0') > logPosition('0/FFFFFFFF')).toBe(true);
    expect(logPosition('FFFFFFFF/ffffffff')).toBe(2n ** 64n - 1n);
  });

  it.each(['', '0', '0/', '/0', '0/0/0', '0/G', '123456789/0', ' 0/0', '-1/0'])('is not "%s"', (text) => {
    expect(() => logPosition(text)).toThrow(RangeError);
  });
});
