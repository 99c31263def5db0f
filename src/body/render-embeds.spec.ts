import type { Mark } from './mark.js';
import { renderHtml } from './render-html.js';

describe('what comes from elsewhere', () => {
  const embed = (kind: 'page' | 'video' | 'audio'): string =>
    renderHtml([{ id: 'b1', type: 'embed', url: 'https://a.example/b', provider: 'A & B', kind }]);
  const link = '<a href="https://a.example/b" rel="noopener noreferrer">A &amp; B</a>';

  it('is a link, or plays where it is a file', () => {
    expect(embed('page')).toBe(`<p>${link}</p>`);
    expect(embed('video')).toBe(
      `<figure><video controls preload="none" src="https://a.example/b">${link}</video></figure>`,
    );
    expect(embed('audio')).toBe(
      `<figure><audio controls preload="none" src="https://a.example/b">${link}</audio></figure>`,
    );
  });

  it('has its caption with links', () => {
    const marks: Mark[] = [{ type: 'link', start: 4, end: 7, href: 'https://staff.example/' }];
    const image = { id: 'b1', type: 'image', assetId: null, url: 'https://a.example/b.jpg' } as const;
    const block = { ...image, alt: null, text: 'By: Ann', caption: 'By: Ann', marks, credit: 'Staff' };
    expect(renderHtml([block])).toBe(
      '<figure><img src="https://a.example/b.jpg" alt=""><figcaption>By: <a href="https://staff.example/" rel="noopener noreferrer">Ann</a> · Staff</figcaption></figure>',
    );
  });
});
