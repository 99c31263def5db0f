import { InvalidValue } from './invalid-value.js';

describe('InvalidValue', () => {
  it('is an error with a code and, where it is a part that is wrong, its path', () => {
    const refusal = new InvalidValue('not-a-unit', 'A unit has a kind.', '/kind');
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({
      name: 'InvalidValue',
      code: 'not-a-unit',
      message: 'A unit has a kind.',
      path: '/kind',
    });
    expect(new InvalidValue('not-a-decimal', 'No.').path).toBe('');
  });

  it('is told from outside with a longer path, escaped as RFC 6901 says', () => {
    const refusal = new InvalidValue('required', 'Needed.', '/code').within('unit').within('a/b~c');
    expect(refusal.path).toBe('/a~1b~0c/unit/code');
    expect(refusal.code).toBe('required');
  });
});
