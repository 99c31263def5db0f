import type { Block } from '../../body/block.js';

export function nameKeysIn(_body: readonly Block[]): string[] {
  return [];
}
