import { InvalidValue } from './invalid-value.js';
import { parseLinkUrl, parseWebUrl } from './web-url.js';

describe('an address of the web', () => {
  it.each([
    'https://x.example',
    'http://x.example:8080/a%20b/?q=1&r=#f',
    'HTTPS://X.example/(a);b=c,d',
    'https://[2001:db8::1]/a',
  ])('that is a URI stays as it is: %s', (url) => {
    expect(parseWebUrl(url)).toBe(url);
  });

  it.each([
    ['https://de.wikipedia.org/wiki/München', 'https://de.wikipedia.org/wiki/M%C3%BCnchen'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['https://x.example/a b?q="c"', 'https://x.example/a%20b?q=%22c%22'],
    ['https://x.example/a|b[0]^{c}', 'https://x.example/a%7Cb%5B0%5D%5E%7Bc%7D'],
    ['https://x.example/\u017Fa', 'https://x.example/%C5%BFa'],
    ['https://x.example/100%', 'https://x.example/100%25'],
    [' https://x.example/ ', 'https://x.example/'],
  ])('that is none becomes one: %s', (written, url) => {
    expect(parseWebUrl(written)).toBe(url);
    expect(parseWebUrl(url)).toBe(url);
  });

  it('is read alike however often: Node optimises what it does a thousand times', () => {
    const answers = new Set(Array.from({ length: 20_000 }, () => parseWebUrl('https://bücher.example')));
    expect([...answers]).toEqual(['https://xn--bcher-kva.example/']);
  });

  it.each([
    ...['', 'x', '/a', 'ftp://x.example', 'javascript:alert(1)', 'https://', 'https:x', 'java\nscript:x'],
    ...[
      'https://x\n.example',
      `https://x.example/${'a'.repeat(2000)}`,
      `https://x.example/${'ü'.repeat(400)}`,
      5,
      null,
      [],
    ],
  ])('that leads nowhere is refused: %j', (value) => {
    expect(() => parseWebUrl(value)).toThrow(InvalidValue);
  });
});

describe('an address that a link leads to', () => {
  it.each([
    ['https://x.example/a b', 'https://x.example/a%20b'],
    ['mailto:a@x.example?subject=a%20b', 'mailto:a@x.example?subject=a%20b'],
    ['MAILTO:desk@x.example?subject=Über uns', 'MAILTO:desk@x.example?subject=%C3%9Cber%20uns'],
    [' tel:+46-8-123 ', 'tel:+46-8-123'],
    ['tel:<1>', 'tel:%3C1%3E'],
  ])('is a URI, or becomes one: %s', (written, url) => {
    expect(parseLinkUrl(written)).toBe(url);
    expect(parseLinkUrl(url)).toBe(url);
  });

  it.each([
    ...['', 'x', '/a', '#a', 'ftp://x.example', 'javascript:a', 'data:text/html,a', 'mailto:', 'https://'],
    ...[
      'java\nscript:a',
      'mailto:a\n@x.example',
      `tel:${'1'.repeat(2000)}`,
      `mailto:${'ü'.repeat(400)}`,
      5,
      null,
    ],
  ])('is refused where it leads elsewhere: %j', (value) => {
    expect(() => parseLinkUrl(value)).toThrow(InvalidValue);
  });
});
