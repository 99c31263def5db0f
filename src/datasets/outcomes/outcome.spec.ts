import { outcomeOf } from './outcome.js';
import type { Stated } from './outcome.js';

const NOW = new Date('2026-12-01T12:00:00Z');

const stated = (value: string, own: Partial<Stated> = {}): Stated => ({
  value,
  upperValue: null,
  qualifier: 'exact',
  unit: { kind: 'percent' },
  period: '2025',
  comparison: null,
  asPrinted: null,
  anchors: [],
  ...own,
});

const going = (direction: string): Pick<Stated, 'comparison'> => ({
  comparison: {
    basis: 'year-on-year',
    direction,
    changePercent: null,
    changeValue: null,
    baseValue: null,
    basePeriod: null,
  },
});

const stateOf = (target: Stated, actual: Stated | null): [string, string | null] => {
  const { outcome, difference } = outcomeOf(target, actual, NOW);
  return [outcome, difference];
};

describe('outcomeOf', () => {
  it.each([
    ['5.0', { qualifier: 'at-least' }, '5.0', ['met', '0.0']],
    ['5.0', { qualifier: 'at-least' }, '4.99', ['missed', '-0.01']],
    ['5.0', { qualifier: 'more-than' }, '5.1', ['met', '0.1']],
    ['5.0', { qualifier: 'at-most' }, '5.1', ['missed', '0.1']],
    ['5.0', { qualifier: 'less-than' }, '5.00', ['met', '0.00']],
    ['5.0', going('up'), '5.3', ['met', '0.3']],
    ['5.0', going('up'), '4.9', ['missed', '-0.1']],
    ['5.0', going('down'), '4.9', ['met', '-0.1']],
    ['5.0', going('down'), '5.1', ['missed', '0.1']],
    ['5.0', { ...going('up'), qualifier: 'at-most' }, '5.1', ['missed', '0.1']],
    ['5.0', going('unchanged'), '5.04', ['met', '0.04']],
    ['5.0', {}, '5.04', ['met', '0.04']],
    ['5.0', { qualifier: 'about' }, '5.06', ['missed', '0.06']],
    ['69000000000', { asPrinted: '69 billion yuan' }, '69204113000', ['met', '204113000']],
    ['69000000000', {}, '69204113000', ['missed', '204113000']],
    ['69000000000', { anchors: [{ exact: '69 billion' }] }, '69204113000', ['met', '204113000']],
    ['4.8', { upperValue: '5.0' }, '4.9', ['met', '0']],
    ['4.8', { upperValue: '5.0' }, '5.04', ['met', '0.04']],
    ['4.8', { upperValue: '5.0' }, '5.06', ['missed', '0.06']],
    ['4.8', { upperValue: '5.0' }, '4.7', ['missed', '-0.1']],
    ['-0.00', {}, '0', ['met', '0.00']],
  ] as const)('of %s with %j, where %s came, is %j', (value, own, actual, expected) => {
    expect(stateOf(stated(value, own), stated(actual))).toEqual(expected);
  });

  it.each([
    [{ upperValue: '6' }, ['met', null]],
    [{ upperValue: '4.9', value: '4' }, ['missed', null]],
    [{ upperValue: '6', value: '4' }, ['not-comparable', null]],
    [{ qualifier: 'at-least' }, ['met', null]],
    [{ qualifier: 'at-most' }, ['not-comparable', null]],
    [{ qualifier: 'at-most', value: '4' }, ['missed', null]],
  ] as const)('of at least 5, where the actual is no single number (%j), is %j', (own, expected) => {
    expect(stateOf(stated('5', { qualifier: 'at-least' }), stated('5', own))).toEqual(expected);
  });

  it.each([
    [{ qualifier: 'more-than', value: '6' }, 'missed'],
    [{ qualifier: 'more-than', value: '4' }, 'not-comparable'],
    [{ qualifier: 'less-than', value: '4' }, 'missed'],
    [{ upperValue: '5.2', value: '5.1' }, 'missed'],
    [{ upperValue: '5.04', value: '4.96' }, 'met'],
  ] as const)('of 5.0, where the actual is no single number (%j), is %s', (own, expected) => {
    expect(stateOf(stated('5.0'), stated('5', own))[0]).toBe(expected);
  });

  it('is open while the period lasts, and due after it', () => {
    const target = stated('5', { period: '2026' });
    expect(outcomeOf(target, null, NOW)).toMatchObject({
      outcome: 'open',
      reason: 'The period has not ended.',
    });
    expect(stateOf(target, stated('5', { period: '2026-33' }))).toEqual(['open', null]);
    expect(outcomeOf(stated('5'), null, NOW)).toMatchObject({ outcome: 'due' });
    expect(stateOf(stated('5', { period: '../2030' }), null)).toEqual(['open', null]);
    expect(stateOf(stated('5', { period: '2020/..' }), null)).toEqual(['open', null]);
  });

  it('is told before the period ends, if its actual is there', () => {
    expect(stateOf(stated('5', { period: '2026' }), stated('5', { period: '2026' }))[0]).toBe('met');
  });

  it.each([
    [
      stated('5'),
      stated('5', { unit: { kind: 'percentage-point' } }),
      'The target is in percent, and the actual in percentage-point.',
    ],
    [stated('5'), stated('5', { period: '2025-33' }), 'The target is for 2025, and the actual for 2025-33.'],
    [
      stated('5', { period: '../2020' }),
      stated('5', { period: '2019' }),
      'The target is for ../2020, and the actual for 2019.',
    ],
    [
      stated('5', { unit: { kind: 'percent', per: 'year' } }),
      stated('5', { unit: { kind: 'ratio' } }),
      'The target is in percent per year, and the actual in ratio.',
    ],
    [stated('5', { period: null }), stated('5'), 'The target has no period.'],
  ])('of what cannot be compared says why', (target, actual, reason) => {
    expect(outcomeOf(target, actual, NOW)).toEqual({ outcome: 'not-comparable', difference: null, reason });
  });

  it('by a year is told by the actual of that year', () => {
    expect(stateOf(stated('5', { period: '../2020' }), stated('5', { period: '2020' }))).toEqual([
      'met',
      '0',
    ]);
    expect(stateOf(stated('5', { period: '../2020' }), stated('5', { period: '2020-36' }))).toEqual([
      'met',
      '0',
    ]);
  });

  it.each([
    ['75', 'basis-point', '0.75', 'percentage-point', ['met', '0']],
    ['0.75', 'percentage-point', '80', 'basis-point', ['missed', '0.05']],
    ['20', 'percent', '0.2', 'ratio', ['met', '0']],
    ['0.2', 'ratio', '30', 'percent', ['missed', '0.10']],
  ] as const)('of %s %s, where %s %s came, is %j', (value, kind, other, otherKind, expected) => {
    const [target, actual] = [
      stated(value, { unit: { kind } }),
      stated(other, { unit: { kind: otherKind } }),
    ];
    expect(stateOf(target, actual)).toEqual(expected);
  });

  it('subtracts forty digits exactly', () => {
    const [most, small] = ['9'.repeat(40), `0.${'0'.repeat(38)}1`];
    const [, difference] = stateOf(stated(small, going('up')), stated(most));
    expect(difference).toBe(`${'9'.repeat(39)}8.${'9'.repeat(39)}`);
  });
});
