import { register } from 'node:module';

// In a thread of the service: see typescript-loader.mjs.
register('./typescript-loader.mjs', import.meta.url);
