import { readBody } from '../parse-body.js';

const HTML = '<a href="ADDRESS">a</a><img src="ADDRESS"><iframe src="ADDRESS"></iframe>';

/** Where a link, a picture and a frame with this address lead. */
function leads(address: string, baseUrl?: string, siteUrl: string | null = null): unknown[] {
  const content = HTML.replaceAll('ADDRESS', address);
  const { blocks } = readBody({ format: 'html', content, ...(baseUrl ? { baseUrl } : {}) }, siteUrl);
  return blocks.flatMap((block) => {
    if ('url' in block) return block.url;
    return 'marks' in block ? block.marks.flatMap((mark) => (mark.type === 'link' ? mark.href : [])) : [];
  });
}

describe('Addresses', () => {
  it.each([
    ['/archive/1', 'https://n.example/archive/1'],
    ['?p=12', 'https://n.example/a/b?p=12'],
    ['#fn1', 'https://n.example/a/b#fn1'],
    ['//host.example/x', 'https://host.example/x'],
    ['../c', 'https://n.example/c'],
    ['c d', 'https://n.example/a/c%20d'],
    [' https://o.example/x ', 'https://o.example/x'],
    ['HTTPS:/o.example/x', 'https://o.example/x'],
  ])('%s is resolved against baseUrl', (address, url) => {
    expect(leads(address, 'https://n.example/a/b')).toEqual([url, url, url]);
  });

  it('are resolved against the site, unless the body or the page says otherwise', () => {
    const site = 'https://site.example/paper/';
    expect(leads('x', undefined, site)).toEqual(Array(3).fill('https://site.example/paper/x'));
    expect(leads('x', 'https://n.example/', site)).toEqual(Array(3).fill('https://n.example/x'));
    const content = '<base href="/old/"><base href="/no/"><a href="x">a</a>';
    expect(readBody({ format: 'html', content }, site).blocks).toMatchObject([
      { marks: [{ href: 'https://site.example/old/x' }] },
    ]);
  });

  it('without a base are told, but for those that name a host', () => {
    expect(leads('//host.example/x')).toEqual(Array(3).fill('https://host.example/x'));
    expect(leads('/x')).toEqual([]);
    expect(readBody({ format: 'html', content: HTML.replaceAll('ADDRESS', '/x') }).notKept).toEqual([
      { kind: 'link', count: 1, example: '/x' },
      { kind: 'image', count: 1, example: '/x' },
      { kind: 'embed', count: 1, example: '/x' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'file:///C:/a', 'C:\\a', 'https://', 'about:blank'])(
    '%s is none',
    (address) => {
      expect(leads(address, 'https://n.example/')).toEqual([]);
    },
  );

  it.each([
    ['the src', '<img src="https://a.example/1.jpg" srcset="https://a.example/2.jpg 2x">', '1'],
    [
      'the largest of srcset',
      '<img srcset="https://a.example/1.jpg 320w, https://a.example/2.jpg 640w,https://a.example/3.jpg 480w">',
      '2',
    ],
    [
      'what is loaded late',
      '<img src="https://a.example/blank.gif" data-src="https://a.example/1.jpg">',
      '1',
    ],
    [
      'noscript',
      '<img class="lazy" src="data:image/gif;base64,R0"><noscript><img src="https://a.example/1.jpg"></noscript>',
      '1',
    ],
    [
      'noscript before it',
      '<p><noscript><img src="https://a.example/1.jpg"></noscript> <img data-src="https://a.example/2.jpg">',
      '2',
    ],
    ['noscript alone', '<noscript><img src="https://a.example/1.jpg"></noscript>', '1'],
    [
      'a picture',
      '<picture><source srcset="https://a.example/2.webp" type="image/webp"><img src="https://a.example/1.jpg"></picture>',
      '1',
    ],
    [
      'the source of a picture',
      '<picture><source srcset="https://a.example/2.webp 1x"><img alt="a"></picture>',
      '2',
    ],
  ])('of a picture: %s', (_, content, name) => {
    const { blocks } = readBody({ format: 'html', content });
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ type: 'image', url: expect.stringContaining(`/${name}.`) as unknown });
  });
});
