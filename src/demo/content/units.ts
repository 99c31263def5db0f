import type { Unit } from '../../kernel/values/unit.js';

export const euro: Unit = { kind: 'currency', code: 'EUR' };
export const dollar: Unit = { kind: 'currency', code: 'USD' };
export const yen: Unit = { kind: 'currency', code: 'JPY' };
export const percent: Unit = { kind: 'percent' };
export const percentagePoint: Unit = { kind: 'percentage-point' };
export const basisPoint: Unit = { kind: 'basis-point' };
export const ratio: Unit = { kind: 'ratio' };
export const indexNumber: Unit = { kind: 'index' };

/** Things that are counted, named by the singular: `count('home')`. */
export const count = (noun: string, per?: string): Unit => ({ kind: 'count', noun, ...(per ? { per } : {}) });

/** A physical unit by its UCUM code: `km`, `MW`, `Cel`, `t`. */
export const ucum = (code: string): Unit => ({ kind: 'ucum', code });
