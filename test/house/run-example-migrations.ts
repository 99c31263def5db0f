/** A runner of the example migrations, as a process that a test may kill. */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { runMigrations } from '../../src/postgres/migration/migrator.js';
import { exampleMigrations } from './example-migrations.js';

const dataSource = new DataSource({
  type: 'postgres',
  url: process.env['DATABASE_URL'] ?? '',
  migrations: exampleMigrations,
});
const applied = await runMigrations(dataSource, { log: console.error });
console.log(applied.length === 0 ? 'Nothing to do' : `Applied ${applied.length}`);
