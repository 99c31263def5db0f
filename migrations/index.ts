import { CreateSchema1764000000000 } from './1764000000000-create-schema.js';
import { RememberTheSampleNewsroom1764100000000 } from './1764100000000-remember-the-sample-newsroom.js';

/** Every migration, oldest first. A new one goes to the end; one that has landed is never edited. */
export const migrations = [CreateSchema1764000000000, RememberTheSampleNewsroom1764100000000];
