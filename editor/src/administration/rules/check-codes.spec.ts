import { CHECKS } from '../../../../src/checks/check-table.js';
import { USUAL } from './check-codes.js';

describe('the checks that rules are about', () => {
  it('are those of the service, and do what they do there', () => {
    const usual = { error: 'block', warning: 'warn', info: 'hint' } as const;
    expect(USUAL).toEqual(Object.fromEntries(CHECKS.map(({ code, severity }) => [code, usual[severity]])));
  });
});
