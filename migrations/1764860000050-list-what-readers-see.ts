import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A batch of corrections lists what readers see, too. Of what was listed before, nobody knows what that was. */
export class ListWhatReadersSee1764860000050 implements MigrationInterface {
  readonly name = 'ListWhatReadersSee1764860000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE correction_batch_items ADD COLUMN shown_pointer text, ADD COLUMN shown_passage text',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE correction_batch_items DROP COLUMN shown_pointer, DROP COLUMN shown_passage',
    );
  }
}
