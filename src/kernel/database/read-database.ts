import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

/** Where reads go that may see what was committed a moment ago. */
@Injectable()
export class ReadDatabase {
  constructor(private readonly primary: Database) {}

  /** Rows of one parameterised statement that runs all the time. */
  prepared<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.primary.prepared<Row>(text, parameters);
  }
}
