import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Schemas and vocabularies of others, too large and not ours to copy; they lie beside the repository where a team keeps them,
 * or where `CONFORMANCE_FOLDER` says.
 */
const FOLDER = process.env['CONFORMANCE_FOLDER'] ?? resolve('..', 'shared', 'conformance');

export const ABSENCE = '../shared/conformance is not beside the repository';

export function hasConformance(...folders: string[]): boolean {
  return folders.every((folder) => existsSync(resolve(FOLDER, folder)));
}

export function conformanceText(path: string): string {
  return readFileSync(resolve(FOLDER, path), 'utf8');
}

export function conformanceJson(path: string): object {
  return JSON.parse(conformanceText(path)) as object;
}
