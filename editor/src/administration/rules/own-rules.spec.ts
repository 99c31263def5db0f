import type { Newsroom } from '../../../../client/src/client.js';
import { OwnRules } from './own-rules.js';

const ECONOMY = '0198c2f0-3fb4-7562-83cb-3075a8af9a2f';
const settings: Newsroom = {
  revision: 1,
  name: 'The Harbour Post',
  timeZone: 'UTC',
  languages: ['en'],
  fixed: [],
  site: { url: null, articleUrl: null, personUrl: null, organizationUrl: null },
  style: { quotationMarks: null, numberFormat: null },
  rules: {
    default: {
      approval: 'off',
      fourEyes: 'required',
      signOff: 'off',
      corrections: 'suggested',
      checks: { 'period-missing': 'off' },
    },
    sections: { [ECONOMY]: { approval: 'required', checks: { contradicts: 'block' } } },
  },
};

describe('the rules of a section', () => {
  const own = new OwnRules(settings, ECONOMY);

  it('are what differs', () => {
    expect(own.step('approval')).toBe('required');
    expect(own.step('fourEyes')).toBeNull();
    expect(own.check('contradicts')).toBe('block');
    expect(own.check('period-missing')).toBeNull();
    expect(own.above.fourEyes).toBe('required');
  });

  it('go as a whole once the last of them is taken away', () => {
    const approval = { [`${own.path}/approval`]: null };
    expect(own.written(approval)).toEqual(approval);
    expect(own.written({ ...approval, [`${own.path}/checks/contradicts`]: null })).toEqual({
      [own.path]: null,
    });
    const moved = {
      ...approval,
      [`${own.path}/checks/contradicts`]: null,
      [`${own.path}/signOff`]: 'required',
    };
    expect(own.written(moved)).toEqual(moved);
  });

  it('are none where it has none', () => {
    const other = new OwnRules(settings, '0198c2f0-04f8-7996-8da7-63b7a969b102');
    expect(other.step('approval')).toBeNull();
  });
});

describe('the rules of all sections', () => {
  const all = new OwnRules(settings, undefined);

  it('are always said, but for the checks', () => {
    expect(all.step('corrections')).toBe('suggested');
    expect(all.check('period-missing')).toBe('off');
    expect(all.check('contradicts')).toBeNull();
    const edits = { [`${all.path}/checks/period-missing`]: null };
    expect(all.written(edits)).toEqual(edits);
  });
});
