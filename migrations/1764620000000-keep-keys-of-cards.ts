import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list is put together of the texts of its cards: what each shows stands beside it, so that no card is parsed to tell. */
export class KeepKeysOfCards1764620000000 implements MigrationInterface {
  name = 'KeepKeysOfCards1764620000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_documents ADD COLUMN card_keys text NOT NULL DEFAULT '';
      UPDATE published_documents SET card_keys = concat_ws(' ', 'article:' || article_id, 'section:' || (card #>> '{section,id}'),
        (SELECT string_agg('person:' || (byline ->> 'personId'), ' ') FROM json_array_elements(card -> 'bylines') byline));
      CREATE OR REPLACE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();
      -- What is at an address, or tells that it is no more.
      CREATE VIEW addressed_documents AS SELECT * FROM published_documents WHERE state = 'withdrawn' OR published_at <= now();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW addressed_documents, public_documents;
      ALTER TABLE published_documents DROP COLUMN card_keys;
      CREATE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();
    `);
  }
}
