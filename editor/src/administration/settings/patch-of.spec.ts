import { edited, patchOf } from './patch-of.js';

describe('what is changed in the settings', () => {
  it('is one merge patch', () => {
    expect(
      patchOf({
        name: 'The Harbour Post',
        'site/url': null,
        'site/articleUrl': 'https://news.example/{slug}',
        'rules/default/checks/period-missing': 'off',
      }),
    ).toEqual({
      name: 'The Harbour Post',
      site: { url: null, articleUrl: 'https://news.example/{slug}' },
      rules: { default: { checks: { 'period-missing': 'off' } } },
    });
    expect(patchOf({})).toEqual({});
  });

  it('is nothing once it is as it was', () => {
    const first = edited({}, 'name', 'Copydesk', 'The Harbour Post');
    expect(first).toEqual({ name: 'The Harbour Post' });
    expect(edited(first, 'name', 'Copydesk', 'Copydesk')).toEqual({});
  });
});
