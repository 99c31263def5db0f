import { articleAddress, homeAddress, organizationAddress, personAddress } from './reader-address.view.js';

const publicUrl = 'https://api.example';
const article = {
  id: '0198c0de-0000-7000-8000-000000000001',
  slug: 'größe_2',
  language: 'pt-BR',
  section: { slug: 'Wirtschaft & Geld' },
  firstPublishedAt: '2025-03-09T23:59:59.000Z',
};

describe('the address of an article', () => {
  it('is its document where the newsroom names no pages', () => {
    expect(articleAddress({ publicUrl }, article)).toBe(
      'https://api.example/v1/content/articles/gr%C3%B6%C3%9Fe_2?language=pt-BR',
    );
  });

  it.each([
    ['https://news.example/{language}/{section}/{slug}', '/pt-BR/Wirtschaft%20%26%20Geld/gr%C3%B6%C3%9Fe_2'],
    ['https://news.example/{year}/{month}/{day}/{slug}.html', '/2025/03/09/gr%C3%B6%C3%9Fe_2.html'],
    ['https://news.example/?story={id}', '/?story=0198c0de-0000-7000-8000-000000000001'],
  ])('fills %s', (articleUrl, path) => {
    expect(articleAddress({ publicUrl, articleUrl }, article)).toBe(`https://news.example${path}`);
  });

  it.each([
    ['https://news.example/{section}/{slug}', 'https://news.example/gr%C3%B6%C3%9Fe_2'],
    ['https://news.example/in-{section}/{slug}', 'https://news.example/in-/gr%C3%B6%C3%9Fe_2'],
    ['https://news.example/{slug}?in={section}', 'https://news.example/gr%C3%B6%C3%9Fe_2?in='],
  ])('leaves the section out where there is none: %s', (articleUrl, address) => {
    expect(articleAddress({ publicUrl, articleUrl }, { ...article, section: null })).toBe(address);
  });
});

describe('the addresses of a person and an organization', () => {
  const named = { id: article.id, slug: 'wu-qing' };

  it('are documents where the newsroom names no pages at all', () => {
    expect(personAddress({ publicUrl }, named)).toBe('https://api.example/v1/content/people/wu-qing');
    expect(organizationAddress({ publicUrl }, named)).toBe(
      'https://api.example/v1/content/organizations/wu-qing',
    );
  });

  it('are pages where it names them, and none where it has a site without them', () => {
    const site = { publicUrl, siteUrl: 'https://news.example', personUrl: 'https://news.example/who/{slug}' };
    expect(personAddress(site, named)).toBe('https://news.example/who/wu-qing');
    expect(organizationAddress(site, named)).toBeUndefined();
  });
});

it.each([
  [{ publicUrl, siteUrl: 'https://news.example/paper' }, 'https://news.example/paper'],
  [{ publicUrl, articleUrl: 'https://news.example/a/{slug}' }, 'https://news.example'],
  [{ publicUrl }, publicUrl],
])('the home of %j is %s', (pages, home) => {
  expect(homeAddress(pages)).toBe(home);
});
