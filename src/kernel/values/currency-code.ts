import { InvalidValue } from './invalid-value.js';

const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

// Codes of ISO 4217, in force (XAD) or withdrawn (all others), that ICU has no name for.
const NAMELESS = new Set(
  'XAD ARY AYM BGJ BGK CHC CSJ GHP GNE LAJ LSM MVQ PEH ROK UGW UYN VNC ZWC ZWN'.split(' '),
);

/**
 * Reads an ISO 4217 code of three capitals. Withdrawn ones are fine (`DEM`): old prices are in them. Which exist is
 * data of ICU, so a newer Node knows newer currencies; a few market codes such as `CNH` come with it.
 * @throws InvalidValue `not-a-currency`
 */
export function parseCurrencyCode(code: unknown): string {
  if (typeof code === 'string' && /^[A-Z]{3}$/.test(code) && (NAMELESS.has(code) || names.of(code)))
    return code;
  throw new InvalidValue('not-a-currency', 'A currency is an ISO 4217 code in capitals, such as "CNY".');
}
