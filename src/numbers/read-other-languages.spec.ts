import { notationOf, rowsOf } from '../../test/support/number-notation.js';
import { readNumbers } from './read-numbers.js';

/** Behind the text, in brackets, its language. */
const TABLE = String.raw`
  1,234 [und]                  => –
  1.234 [und]                  => –
  1,234,567 [und]              => 1234567
  12,5 [und]                   => 12.5
  1.234,5 [und]                => 1234.5
  1234 [und]                   => 1234
  12\u202f000 [und]            => 12000
  5 % [und]                    => 5 percent
  € 5 [und]                    => 5 EUR
  5 km [und]                   => 5 km
  69 billion yuan [und]        => 69
  1,234 [no language at all]   => –
  1.234,5 [it]                 => 1234.5
  3 milioni di euro [it]       => 3000000
  5 miliardi [it]              => 5000000000
  20 % [it]                    => 20 percent
  1’234.50 [de-CH]             => 1234.50
  1.234,50 [de-AT]             => 1234.50
  1,234.50 [es-MX]             => 1234.50
  $5 [es-MX]                   => 5 MXN
  1,234.50 [en-IN]             => 1234.50
  12,34,567 [en-IN]            => 1234567
  $5 million [en-AU]           => 5000000 AUD
  1 234,5 [pl]                 => 1234.5
  ١٢٣ [ar]                     => 123
  १२,३४,५६७ [hi]               => 1234567
`;

describe('numbers in other languages, and in none', () => {
  it.each(rowsOf(TABLE))('%j is %s', (row, expected) => {
    const { text = '', language = '' } = /^(?<text>.*) \[(?<language>.*)\]$/.exec(row)?.groups ?? {};
    expect(notationOf(readNumbers(text, language))).toBe(expected);
  });
});
