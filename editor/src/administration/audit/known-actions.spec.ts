import { isKnownAction, isKnownKind, placeOf } from './known-actions.js';

describe('what the audit trail names', () => {
  it.each([
    ['article', '1', '/articles/1'],
    ['person', '1', '/records/people/1'],
    ['user', '1', '/administration/users/1'],
    ['settings', '1', '/administration/settings'],
    ['session', '1', undefined],
    ['user', null, undefined],
  ])('%s %s is shown at %s', (kind, id, place) => {
    expect(placeOf(kind, id)).toBe(place);
  });

  it('may be what the page has no words for', () => {
    expect([isKnownAction('publish'), isKnownAction('PATCH /v1/editorial/articles/:id')]).toEqual([
      true,
      false,
    ]);
    expect([isKnownKind('article'), isKnownKind('weather')]).toEqual([true, false]);
  });
});
