/**
 * The surrogate key of every answer that depends on more than its subjects: lists, searches, whatever names others.
 * It is purged with every change, as such answers are forgotten in memory with every change.
 */
export const ANY_CHANGE = 'any-change';
