import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { SectionRegister } from '../identity/users/section-register.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';

/** Tells which sections there are that users and tokens may be limited to. */
@Injectable()
export class LimitingSections implements OnModuleInit {
  constructor(
    private readonly register: SectionRegister,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.register.register((words) =>
      this.database.query(
        sql`SELECT id, slug FROM sections WHERE id::text = ANY (${words}::text[]) OR slug = ANY (${words}::text[])`,
      ),
    );
  }
}
