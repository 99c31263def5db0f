import { exportAddress, queryOf } from './audit-query.js';
import type { AuditFilters } from './audit-query.js';

const NOTHING: AuditFilters = {
  actor: '',
  action: '',
  kind: '',
  resource: '',
  outcome: '',
  from: '',
  to: '',
};

describe('what is asked of the audit trail', () => {
  it('is everything, where nothing is chosen', () => {
    expect(queryOf(NOTHING, 'UTC')).toEqual({});
    expect(exportAddress({})).toBe('/v1/admin/audit.ndjson');
  });

  it('has whole days of the zone', () => {
    const days = { ...NOTHING, from: '2026-03-28', to: '2026-03-29' };
    // Summer time begins on the 29th: that day has 23 hours.
    expect(queryOf(days, 'Europe/Berlin')).toEqual({
      from: '2026-03-27T23:00:00.000Z',
      to: '2026-03-29T22:00:00.000Z',
    });
  });

  it('leaves out what is no day and no outcome', () => {
    const wrong = { ...NOTHING, from: 'yesterday', to: '2026-13-40', outcome: 'maybe' };
    expect(queryOf(wrong, 'UTC')).toEqual({});
  });

  it('is the same as a file', () => {
    const query = queryOf({ ...NOTHING, action: 'sign-in', outcome: 'refused' }, 'UTC');
    expect(exportAddress(query)).toBe('/v1/admin/audit.ndjson?action=sign-in&outcome=refused');
  });
});
