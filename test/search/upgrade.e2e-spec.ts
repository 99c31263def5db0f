import { DataSource } from 'typeorm';
import { SearchWordsAsTyped1764743000000 } from '../../migrations/1764743000000-search-words-as-typed.js';
import { created, paragraph, taken } from '../articles/article-answer.js';
import { headlines } from './found.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();

beforeAll(async () => {
  const article = await created(app.client, {
    headline: 'Liman',
    language: 'tr',
    body: [paragraph('a', 'Yıllar sonra H5N1 ve 3.400 kişi.')],
  });
  await taken(app.client, article, 'publish');
});

describe('a database from before texts were cut so', () => {
  it('is searched anew in the background after the migration, and before it as it was', async () => {
    const reader = app.client.stranger();
    const migration = new SearchWordsAsTyped1764743000000();
    const queryRunner = app.app.get(DataSource).createQueryRunner();
    // What an older build left.
    await app.query(
      `UPDATE search_entries SET etag = 'older', main_words = NULL,
         words = array_to_tsvector(ARRAY(SELECT lexeme FROM unnest(words) WHERE lexeme ~ '[@:]')) || to_tsvector('turkish', 'yillar sonra h5n1')`,
    );
    expect(await headlines(reader, 'H5N1')).toEqual(['Liman']);
    expect(await headlines(reader, '3400')).toEqual([]);
    await migration.down(queryRunner);
    await migration.up(queryRunner);
    await queryRunner.release();
    let n = 0;
    await eventually(async () => {
      // Another address each time: what was answered before is kept for a moment.
      const more = `&publishedAfter=2020-01-01T00:00:00.${n++}Z`;
      expect(await headlines(reader, '3400', more)).toEqual(['Liman']);
    });
    expect(await headlines(reader, 'yıl')).toEqual(['Liman']);
  });
});
