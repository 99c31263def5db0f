import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The settings of the newsroom are one row, which is there from the beginning: nobody has to make it, so no two can. */
export class AddNewsroom1764810000000 implements MigrationInterface {
  readonly name = 'AddNewsroom1764810000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE newsroom (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        settings jsonb NOT NULL,
        CONSTRAINT newsroom_id_check CHECK (id = '0197e3f0-0000-7000-8000-000000000001')
      );
      INSERT INTO newsroom (id, revision, settings) VALUES ('0197e3f0-0000-7000-8000-000000000001', 1, '{}');`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE newsroom;');
  }
}
