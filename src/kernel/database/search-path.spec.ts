import { namedSchema, withoutOptions, withSearchPath, withSearchPathOf } from './search-path.js';

const optionsOf = (url: string): string | null => new URL(url).searchParams.get('options');

describe('the schema of an address', () => {
  it.each([
    ['desk', '-c search_path="desk"'],
    ['News Desk', String.raw`-c search_path="News\ Desk"`],
    ['a"b', '-c search_path="a""b"'],
    [String.raw`a\b`, String.raw`-c search_path="a\\b"`],
  ])('%s becomes the option of a session', (schema, options) => {
    const url = withSearchPath(
      `postgres://u:p%40@db/news?sslmode=disable&schema=${encodeURIComponent(schema)}`,
    );
    expect(optionsOf(url)).toBe(options);
    expect(new URL(url).searchParams.get('schema')).toBeNull();
    expect(url.startsWith('postgres://u:p%40@db/news?sslmode=disable&options=')).toBe(true);
    expect(namedSchema(url)).toBe(schema);
    expect(withSearchPath(url)).toBe(url);
  });

  it('stands beside other options', () => {
    const url = withSearchPath('postgres://db/news?options=-c%20geqo%3Doff&schema=desk');
    expect(optionsOf(url)).toBe('-c geqo=off -c search_path="desk"');
  });

  it.each([
    ['postgres://db/news', undefined],
    ['postgres://db/news?options=-c%20geqo%3Doff', undefined],
    ['postgres://db/news?options=-csearch_path%3Ddesk', 'desk'],
    ['postgres://db/news?options=-c%20search_path%3Ddesk%2Cpublic', 'desk'],
    ['postgres://db/news?options=--search_path%3DDesk', 'desk'],
  ])('of %s is %s', (url, schema) => {
    expect(namedSchema(url)).toBe(schema);
    expect(withSearchPath(url)).toBe(url);
  });

  it('is also that of its other servers, unless they name one', () => {
    const primary = 'postgres://db/news?schema=desk';
    expect(namedSchema(withSearchPathOf('postgres://replica/news', primary))).toBe('desk');
    expect(namedSchema(withSearchPathOf('postgres://replica/news?schema=other', primary))).toBe('other');
    expect(withSearchPathOf('postgres://replica/news', 'postgres://db/news')).toBe('postgres://replica/news');
  });

  it('can be left out, for poolers', () => {
    expect(withoutOptions('postgres://db/news?sslmode=disable&schema=desk')).toBe(
      'postgres://db/news?sslmode=disable',
    );
    expect(withoutOptions('postgres://db/news?options=-c%20geqo%3Doff')).toBe('postgres://db/news');
  });
});
