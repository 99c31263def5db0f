import { parseCountryCode } from '../../kernel/values/country-code.js';
import { fold } from '../../kernel/values/fold.js';
import { parseLanguageTag } from '../../kernel/values/language-tag.js';
import { Period } from '../../kernel/values/period.js';
import { isSlug } from '../../kernel/values/slug.js';
import { parseTimestamp } from '../../kernel/values/timestamp.js';
import { parseUnit } from '../../kernel/values/unit.js';
import { articles } from './articles.js';
import { indicators } from './indicators.js';
import { organizations } from './organizations.js';
import { people } from './people.js';
import type { Attribution, SampleArticle, Speaker } from './sample.types.js';
import { sections } from './sections.js';
import { staff } from './staff.js';

const names = (things: { name: string }[]) => things.map(({ name }) => name);
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const writes = articles.map(({ article }) => article);
const published = articles.filter(({ status }) => status === 'published');

function namedIn({ article }: SampleArticle): (Speaker | Attribution)[] {
  return [
    ...article.quotes.map(({ speaker }) => speaker),
    ...article.statistics.flatMap(({ attribution }) => attribution ?? []),
    ...(article.source ? [article.source] : []),
    ...article.mentions.map((mention) => mention as Attribution),
  ];
}

describe('the cast of the sample newsroom', () => {
  it('has names that no reference can confuse', () => {
    const ofPeople = people.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(fold))]);
    const ofOrganizations = organizations.flatMap(({ name, aliases, acronym, legalName }) => [
      ...new Set([name, ...aliases, acronym ?? name, legalName ?? name].map(fold)),
    ]);
    expect(repeated(ofPeople)).toEqual([]);
    expect(repeated(ofOrganizations)).toEqual([]);
    expect(repeated(names(indicators).map(fold))).toEqual([]);
    expect(repeated(sections.map(({ slug }) => slug))).toEqual([]);
  });

  it('holds positions one after the other, at organizations that it knows', () => {
    for (const { positions } of people) {
      expect(names(organizations)).toEqual(
        expect.arrayContaining(positions.map(({ organization }) => organization)),
      );
      const starts = positions.map(({ from }) => Period.parseDate(from).earliest?.getTime() ?? 0);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      positions.flatMap(({ to }) => to ?? []).forEach((to) => Period.parseDate(to));
    }
  });

  it('lets people change their roles', () => {
    const roles = (name: string) => people.find((person) => person.name === name)?.positions;
    expect(roles('Nora Tamsel')).toHaveLength(3);
    expect(new Set(roles('Jonas Welk')?.map(({ organization }) => organization)).size).toBe(2);
  });

  it('knows parents, countries and addresses', () => {
    for (const { parent, country, url } of organizations) {
      if (parent) expect(names(organizations)).toContain(parent);
      if (country) expect(parseCountryCode(country)).toBe(country);
      if (url) expect(new URL(url).hostname).toMatch(/(^|\.)example(\.org)?$/);
    }
    for (const { slug, parent } of sections) {
      expect(isSlug(slug)).toBe(true);
      if (parent) expect(sections.map((section) => section.slug)).toContain(parent);
    }
    for (const { unit } of indicators) expect(parseUnit(unit)).toEqual(unit);
  });

  it('is used whole', () => {
    const used = new Set(
      articles.flatMap(namedIn).flatMap((reference) => Object.values(reference).flatMap(nameOf)),
    );
    for (const person of people) expect(used).toContain(person.name);
    const measured = new Set(
      writes.flatMap(({ statistics }) => statistics.map(({ indicator }) => indicator.name)),
    );
    expect(names(indicators).filter((name) => !measured.has(name))).toEqual([]);
  });
});

function nameOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'name' in value ? [String(value.name)] : [];
}

describe('the articles of the sample newsroom', () => {
  it('are about thirty, over three years, in three languages', () => {
    const byLanguage = (language: string) => writes.filter((write) => write.language === language).length;
    expect([articles.length, byLanguage('en'), byLanguage('de'), byLanguage('fr')]).toEqual([32, 22, 5, 5]);
    const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted();
    expect([days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual(['2023-11', '2026-11']);
  });

  it('are published, but for three drafts and one that was withdrawn', () => {
    const drafts = articles.filter(({ status }) => status === 'draft');
    expect(drafts).toHaveLength(3);
    expect(articles.filter(({ status }) => status === 'withdrawn')).toHaveLength(1);
    const latest =
      published
        .map(({ publishedAt }) => publishedAt ?? '')
        .toSorted()
        .at(-1) ?? '';
    const embargoes = drafts.flatMap(({ article }) => article.embargoUntil ?? []);
    expect(embargoes).toHaveLength(1);
    expect(embargoes[0]! > latest).toBe(true);
  });

  it('have keys and slugs of their own, and times that can be read', () => {
    expect(repeated(articles.map(({ key }) => key))).toEqual([]);
    expect(repeated(writes.map(({ slug, language }) => `${language} ${slug}`))).toEqual([]);
    for (const { slug, language } of writes) {
      expect(isSlug(slug)).toBe(true);
      expect(parseLanguageTag(language)).toBe(language);
    }
    for (const { publishedAt } of articles) {
      if (publishedAt) expect(parseTimestamp(publishedAt).toISOString()).toBe(publishedAt);
    }
  });

  it.each(articles)('$key names nobody and nothing unknown', (sample) => {
    const { article } = sample;
    for (const reference of namedIn(sample)) {
      if ('person' in reference) expect(names(people)).toContain(reference.person.name);
      if ('organization' in reference) expect(names(organizations)).toContain(reference.organization.name);
    }
    expect(names(indicators)).toEqual(
      expect.arrayContaining(article.statistics.map(({ indicator }) => indicator.name)),
    );
    expect(sections.map(({ slug }) => ({ slug }))).toContainEqual(article.section);
    expect(names(staff)).toEqual(expect.arrayContaining(names(article.bylines)));
  });

  it.each(articles.filter(({ translationOf }) => translationOf))(
    '$key says what its original says',
    (sample) => {
      const original = articles.find(({ key }) => key === sample.translationOf)!;
      expect(original.translationOf).toBeUndefined();
      expect(original.article.language).not.toBe(sample.article.language);
      expect(original.publishedAt! < sample.publishedAt!).toBe(true);
      const facts = ({ article }: SampleArticle) =>
        article.statistics.map(({ indicator, place, value, upperValue, unit, period, nature, comparison }) =>
          JSON.stringify({ indicator, place, value, upperValue, unit, period, nature, comparison }),
        );
      expect(facts(sample)).toEqual(facts(original));
      const speakers = ({ article }: SampleArticle) =>
        article.quotes.map(({ kind, saidOn }) => ({ kind, saidOn }));
      expect(speakers(sample)).toEqual(speakers(original));
    },
  );
});

describe('the stories behind the figures', () => {
  const statements = published
    .filter(({ translationOf }) => !translationOf)
    .flatMap(({ key, publishedAt, article }) =>
      article.statistics.map((statistic) => ({ ...statistic, key, publishedAt: publishedAt ?? '' })),
    );

  it('hold two contradictions: the homes of 2025, and a jobless rate that was revised', () => {
    const subject = ({ indicator, place, period, nature }: (typeof statements)[number]) =>
      [indicator.name, place, period, nature].join(' | ');
    const contradictory = statements.filter((one) =>
      statements.some(
        (other) =>
          subject(other) === subject(one) &&
          (other.value !== one.value || other.upperValue !== one.upperValue),
      ),
    );
    expect(contradictory.map(({ key, value }) => ({ key, value }))).toEqual([
      { key: 'jobless-2024', value: '6.0' },
      { key: 'homes-2025', value: '1622' },
      { key: 'building-costs', value: '1548' },
      { key: 'jobless-2026', value: '5.9' },
    ]);
  });

  it('hold one correction, of a figure that reached readers wrong', () => {
    const corrected = published.filter((sample) => 'thenPatch' in sample);
    expect(corrected.map(({ key }) => key)).toEqual(['buses-2025']);
    const [sample] = corrected;
    if (sample?.status !== 'published' || !sample.thenPatch) throw new Error('no correction');
    const { at, changes, correction } = sample.thenPatch;
    expect(at > sample.publishedAt).toBe(true);
    expect([sample.article.statistics[0]?.value, changes.statistics[0]?.value]).toEqual([
      '68400000',
      '64800000',
    ]);
    expect(correction.text).toContain('68.4 million');
    expect(correction.text).toContain('64.8 million');
  });

  it.each([
    ['Unemployment rate', 'Orvel Region', 10],
    ['Housing completions', 'Aldenmar', 4],
    ['Bus passengers', 'Aldenmar', 5],
    ['Port cargo', 'Port of Aldenmar', 4],
    ['Teaching vacancies', 'Orvel Region', 3],
  ])('make a time series of %s in %s', (name, place, points) => {
    const periods = statements
      .filter(
        ({ indicator, nature, ...at }) =>
          indicator.name === name && nature === 'actual' && at.place === place,
      )
      .map(({ period }) => period);
    expect(new Set(periods).size).toBeGreaterThanOrEqual(points);
  });

  it('print targets whose time had passed', () => {
    const passed = statements.filter(({ nature, period, publishedAt }) => {
      const latest = Period.parse(period).latest;
      return nature === 'target' && latest !== null && latest.toISOString() < publishedAt;
    });
    expect(passed.map(({ key }) => key)).toEqual(['housing-2023', 'schools-2026-de']);
  });

  it('show every nature, every kind of unit and of quote', () => {
    const seen = (values: (string | undefined)[]) => [...new Set(values)].toSorted();
    expect(seen(statements.map(({ nature }) => nature))).toHaveLength(5);
    expect(seen(statements.map(({ unit }) => unit.kind))).toHaveLength(8);
    expect(seen(writes.flatMap(({ quotes }) => quotes.map(({ kind }) => kind)))).toHaveLength(3);
    expect(seen(writes.map(({ body }) => ('format' in body ? body.format : 'blocks')))).toHaveLength(4);
  });
});
