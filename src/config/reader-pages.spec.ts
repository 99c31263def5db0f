import { readConfiguration } from './configuration.js';
import { WrongSetting } from './wrong-setting.js';

it('the pages of readers are none unless they are set', () => {
  const { siteUrl, articleUrl, personUrl, organizationUrl } = readConfiguration({});
  expect([siteUrl, articleUrl, personUrl, organizationUrl]).toEqual(Array(4).fill(undefined));
});

it('the pages of readers are addresses with placeholders', () => {
  const articleUrl = 'https://news.example/{language}/{section}/{year}/{month}/{day}/{slug}?id={id}';
  expect(
    readConfiguration({
      COPYDESK_SITE_URL: 'https://news.example/',
      COPYDESK_ARTICLE_URL: articleUrl,
      COPYDESK_PERSON_URL: 'https://news.example/people/{slug}',
      COPYDESK_ORGANIZATION_URL: 'https://news.example/o?id={id}',
    }),
  ).toMatchObject({
    siteUrl: 'https://news.example',
    articleUrl,
    personUrl: 'https://news.example/people/{slug}',
    organizationUrl: 'https://news.example/o?id={id}',
  });
});

it.each([
  ['COPYDESK_SITE_URL', 'news.example'],
  ['COPYDESK_ARTICLE_URL', '/{slug}'],
  ['COPYDESK_ARTICLE_URL', 'ftp://news.example/{slug}'],
  ['COPYDESK_ARTICLE_URL', 'https://news.example/'],
  ['COPYDESK_ARTICLE_URL', 'https://{language}.news.example/{slug}'],
  ['COPYDESK_ARTICLE_URL', 'https://news.example/{slug}/{headline}'],
  ['COPYDESK_ARTICLE_URL', 'https://news.example/{slug'],
  ['COPYDESK_PERSON_URL', 'https://news.example/{section}/{slug}'],
])('%s=%s is refused by its name', (name, value) => {
  expect(() => readConfiguration({ [name]: value })).toThrow(WrongSetting);
  expect(() => readConfiguration({ [name]: value })).toThrow(name);
});
