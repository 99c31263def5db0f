import { isDeepStrictEqual } from 'node:util';
import { parseUnit } from '../kernel/values/unit.js';
import type { Unit } from '../kernel/values/unit.js';
import { compareToPrinted } from './compare-to-printed.js';
import type { StatedValue } from './compare-to-printed.js';
import { readNumbers } from './read-numbers.js';

/** A passage, what of statistics fits it, and what does not: `value[..upper] unit [direction]`. A language other than English stands before the passage. */
const TABLE = String.raw`
69 billion yuan | 69000000000 CNY, 68500000000 CNY, 69499000000 CNY, 69500000000 CNY, 69000000000.00 CNY | 69000000000 USD, 6900000000 CNY, 690000000000 CNY, 69 CNY, 96000000000 CNY, 69600000000 CNY, 68400000000 CNY, 69000000000 percent, 69000000000 count
$10.96 billion | 10960000000 USD, 10955000000 USD, 10964999999 USD, 10960000000 AUD | 10970000000 USD, 10950000000 USD, 10960000000 CNY, 1096000000 USD, 10.96 USD, 10.96 percent
1.2 billion | 1204113000 CNY, 1200000000 USD, 1249999999 count, 1150000000 m | 1250000001 CNY, 1149999999 count, 1200000 CNY, 12000000000 CNY, 1300000000 USD
$1.50 | 1.50 USD, 1.5 USD, 1.496 USD, 1.505 USD | 1.51 USD, 1.6 USD, 1.494 USD, 1.50 EUR, 15 USD
£1.2m | 1200000 GBP, 1160000 GBP, 1249999 GBP | 1200000 EUR, 1.2 GBP, 1300000 GBP, 1200000000 GBP
A$3.2 billion | 3200000000 AUD, 3210000000 AUD | 3200000000 USD, 3200000000 HKD, 3300000000 AUD
HK$40 | 40 HKD, 40.2 HKD | 40 USD, 41 HKD, 40 CNY
¥500 | 500 JPY, 500 CNY | 500 USD, 5000 JPY, 501 JPY
Rs 2 lakh crore | 2000000000000 INR, 2000000000000 PKR, 2100000000000 INR | 200000 INR, 20000000 INR, 2600000000000 INR, 2000000000000 USD
3.4bn euros | 3400000000 EUR, 3444000000 EUR | 3400000000 USD, 3460000000 EUR, 3400000 EUR
50 US dollars | 50 USD | 50 AUD, 50 EUR, 55 USD
5 pounds | 5 GBP, 5 [lb_av] | 5 USD, 5 kg, 6 GBP
5 won | 5 KRW, 5 count, 5 USD | 6 KRW, 50 count
-$5.2 billion | -5200000000 USD | 5200000000 USD, -5300000000 USD
1.5-2 million | 1500000..2000000 count, 1460000..2100000 CNY | 1500000 count, 2000000 count, 1500000..3000000 count, 1.5..2000000 count, 1.5..2 count
between 5 and 7 | 5..7 count, 5..7 percent, 4.6..7.4 count | 5 count, 7 count, 5..8 count, 4..7 count
from 5 to 7 percent | 5..7 percent, 5 percent, 7 percent, 0.05..0.07 ratio | 6 percent, 5..8 percent, 5 percentage-point
$5-10 million | 5000000..10000000 USD | 5..10000000 USD, 5000000 USD, 5000000..10000000 EUR
1,700 | 1700 count, 1700 CNY, 1699.6 count | 1704 count, 1710 count, 170 count, 17000 count, 1.7 count, 1701 count
1,496 technological upgrades | 1496 count | 1490 count, 1495 count, 1500 count, 1946 count
12 000 people | 12000 count | 12 count, 12001 count, 120000 count
12,34,567 | 1234567 count | 1234568 count, 12 count
1.234 | 1.234 count, 1.2344 count | 1234 count, 1.235 count
61 percent | 61 percent, 0.61 ratio, 60.7 percent, 61.49 percent, 61.5 percent, 0.614 ratio | 47 percent, 16 percent, 61 percentage-point, 61 basis-point, 61 CNY, 61.6 percent, 6.1 percent, 0.61 percent, 0.62 ratio
7.1 % | 7.1 percent, 7.08 percent, 7.149 percent, 0.071 ratio | 7 percent, 7.2 percent, 1.7 percent, 71 percent, 7.1 percentage-point, 7.151 percent
1.20 percent | 1.2 percent, 1.204 percent | 1.21 percent, 1.25 percent
0.25 percentage points | 0.25 percentage-point, 25 basis-point, 0.252 percentage-point | 25 percentage-point, 0.25 percent, 0.25 basis-point, 0.3 percentage-point, 20 basis-point
75 basis points | 75 basis-point, 0.75 percentage-point, 0.7520 percentage-point | 75 percentage-point, 0.75 percent, 0.75 basis-point, 0.8 percentage-point, 7.5 basis-point
half a percent | 0.5 percent, 0.005 ratio | 0.5 ratio, 50 percent, 0.6 percent
one in five | 0.2 ratio, 20 percent, 0.20 ratio | 0.25 ratio, 25 percent, 5 percent, 0.2 CNY
nine out of ten | 0.9 ratio, 90 percent | 0.8 ratio, 10 percent, 10 count
1 in 1,000 | 0.001 ratio, 0.1 percent | 0.01 ratio, 1 percent
a third | 0.33 ratio, 0.333 ratio, 33 percent, 33.3 percent, 0.3333 ratio, 33.33 percent | 0.3 ratio, 30 percent, 0.34 ratio, 0.332 ratio, 35 percent, 3 ratio, 33 CNY
two-thirds of voters | 0.67 ratio, 0.667 ratio, 67 percent, 66.7 percent | 0.66 ratio, 0.7 ratio, 66 percent, 0.6 ratio, 70 percent
three quarters | 0.75 ratio, 75 percent | 0.7 ratio, 0.76 ratio, 34 percent
half of the city | 0.5 ratio, 50 percent, 0.50 ratio | 0.49 ratio, 51 percent, 0.05 ratio
nearly half | 0.5 ratio, 0.48 ratio, 49 percent, 46 percent, 0.496 ratio | 0.39 ratio, 0.6 ratio, 4.8 percent, 53 percent
doubled | 2 ratio, 2.0 ratio, 100 percent up | 3 ratio, 0.2 ratio, 1.8 ratio, 50 percent up
tripled | 3 ratio, 200 percent up | 2 ratio, 300 percent up
halved | 0.5 ratio, 50 percent down, -50 percent | 2 ratio, 0.05 ratio
three times | 3 ratio, 3.2 ratio, 200 percent | 4 ratio, 0.3 ratio
half a million | 500000 count, 502000 CNY | 400000 count, 5000000 count, 600000 count
two and a half years | 2.5 a | 2 a, 25 a, 2.5 mo
twenty-five | 25 count, 25 percent | 52 count, 20 count, 5 count
two hundred and fifty thousand | 250000 count, 250400 count | 260000 count, 25000 count, 250 count
more than 5,000 | 5000 count, 5123 count, 5999 count, 5000.4 count | 4900 count, 6100 count, 500 count, 50000 count
at least 300 | 300 count, 312 count | 280 count, 3000 count
nearly 5,000 | 4987 count, 5000 count, 4600 count | 5100 count, 4000 count, 500 count
about 3 million | 3000000 count, 2960000 count, 3400000 count | 4000000 count, 2000000 count, 300000 count
about 40 percent | 41 percent, 40 percent, 38.5 percent | 45 percent, 30 percent, 40 percentage-point
up to 300 | 300 count, 290 count | 310 count, 200 count
less than 5 percent | 4.9 percent, 5 percent, 4.6 percent | 3 percent, 6 percent
fell 3.6 percent | -3.6 percent, 3.6 percent down, -3.62 percent, 3.6 percent, -0.036 ratio | 3.6 percent up, -3.7 percent, 3.7 percent down, -6.3 percent, 3.6 percentage-point down
fell by about 3.6 percent | -3.6 percent, 3.64 percent down, -3.56 percent | 3.6 percent up, -4.5 percent
rose 7.1 percent | 7.1 percent, 7.1 percent up, 7.06 percent up | -7.1 percent, 7.1 percent down, 1.7 percent up
fell to 3.6 percent | 3.6 percent, 3.6 percent down | -3.6 percent, 3.7 percent
a 3.6 percent drop | -3.6 percent, 3.6 percent down | 3.6 percent up, 36 percent down
dropped 40 basis points | -0.4 percentage-point, 40 basis-point down, -40 basis-point | 0.4 percent down, 4 basis-point down, 40 basis-point up
−3.5% | -3.5 percent, -3.52 percent | 3.5 percent, -3.6 percent
5 km | 5 km, 5.4 km, 5 count | 5 m, 5 [mi_i], 6 km, 5 CNY, 5 percent
120 km/h | 120 km/h | 120 km, 120 [mi_i]/h, 121 km/h
5 tonnes | 5 t, 5 count | 5 kg, 50 t, 5 km
100m | 100000000 count, 100 m, 100000000 USD | 100 km, 10 m, 1000000 count
20 °C | 20 Cel | 20 [degF], 21 Cel
5 million euros a year | 5000000 EUR, 5000000 EUR per year, 5000000 EUR per annum, 5000000 EUR per ship | 5000000 EUR per month, 5000000 USD per year
69 billion yuan ($10.96 billion) | 69000000000 CNY, 10960000000 USD | 69000000000 USD, 10960000000 CNY
105.2 points | 105.2 index, 105.2 count | 105.3 index, 1052 index
In 2018, 200 pilot projects | 200 count, 2018 count | 300 count, 20 count
[de] 1.234,5 | 1234.5 count | 1.2345 count, 12345 count
[de] 1,2 Mio. € | 1200000 EUR, 1180000 EUR | 12000000 EUR, 1200000 USD
[de] 7,1 Prozent | 7.1 percent | 71 percent, 7.1 percentage-point
[de] um 3,6 Prozent gesunken | -3.6 percent, 3.6 percent down | 3.6 percent up
[de] knapp 5.000 | 4900 count, 5000 count | 5 count, 5500 count
[de] ein Drittel der | 0.33 ratio, 33.3 percent | 0.3 ratio, 3 ratio
[de] zweieinhalb Millionen | 2500000 count | 2000000 count, 2.5 count
[fr] 69 milliards de yuans | 69000000000 CNY | 69000000 CNY, 69000000000 USD
[fr] 12\u202f000 euros | 12000 EUR | 12 EUR, 12000 USD
[fr] en baisse de 3,6 % | -3.6 percent, 3.6 percent down | 3.6 percent up
[fr] quatre-vingt-dix-sept | 97 count | 90 count, 24 count
[es] 2 mil millones de euros | 2000000000 EUR | 2000000 EUR, 2000 EUR
[es] cayó un 3,6 % | -3.6 percent, 3.6 percent down | 3.6 percent up, 36 percent down
[es] uno de cada cinco | 0.2 ratio, 20 percent | 0.5 ratio
fell 4% to 9,600 | -4 percent, 9600 index, 4 percent down | 4 percent up, -9600 index, 9700 index
fell by 2,000 to 15,000 | -2000 index, 15000 index | 2100 index, 16000 index
lost $2 billion to $15 billion | -2000000000 USD, 15000000000 USD | -3000000000 USD, 2000000000 EUR
negative 0.3 percent | -0.3 percent | -0.4 percent, 3 percent
minus 12 degrees | -12 Cel | -13 Cel
12 degrees below zero | -12 Cel | -13 Cel
lost 134.21 points, or 0.34 percent | -0.34 percent, -134.21 index, 0.34 percent down | 0.34 percent up, -0.43 percent
settled down $1.15, or 1.4% | -1.4 percent, -1.15 USD | 1.4 percent up, -1.6 percent
+3.2% | 3.2 percent | 3.4 percent, -3.2 percent
85 cents | 0.85 USD, 0.85 EUR, 85 count | 85 USD, 0.95 USD
95p | 0.95 GBP, 95 count | 95 GBP, 0.85 GBP
a quarter of a million people | 250000 count | 1000000 count, 0.25 ratio
two and a quarter million | 2250000 count | 2000000 count, 2500000 count
half a point | 0.5 percentage-point, 0.5 index | 0.5 ratio, 50 percent
one thousand two hundred million | 1200000000 count | 1000000200 count
[de] 99 Cent | 0.99 EUR | 99 EUR
[de] 165,9 Cent | 1.659 EUR | 165.9 EUR, 1.669 EUR
[de] brach im Mai um 40 Prozent auf 300 ein | -40 percent, 300 count | 40 percent up, -50 percent
[de] nahm um 3 Prozent zu | 3 percent, 3 percent up | -3 percent
[fr] perdu 4 % à 9 600 | -4 percent, 9600 index | 4 percent up, 9700 index
[fr] – 12 degrés | -12 Cel, 12 Cel | -13 Cel
[fr] 50 centimes | 0.5 EUR | 50 EUR
[fr] Neuf Français sur dix | 90 percent, 0.9 ratio | 10 count, 9 percent
[fr] divisé par trois | 0.33 ratio | 3 ratio
[es] cayó un 4 % a 9.600 | -4 percent, 9600 index | 4 percent up
[es] mil doscientos millones de euros | 1200000000 EUR | 200001000 EUR, 1000000200 EUR
[es] Millón y medio de euros | 1500000 EUR | 0.5 ratio, 1000000 EUR
[es] Entre el 5 % y el 7 % | 5..7 percent | 5 percent, 7 percent
[es] 50 céntimos | 0.5 EUR | 50 EUR
`;

type Row = readonly [text: string, language: string, stated: string];

const rows = TABLE.split('\n').filter((line) => line.includes('|'));
const pairs = (column: 1 | 2): Row[] =>
  rows.flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const { language = 'en', text = '' } =
      /^(?:\[(?<language>\w+)\] )?(?<text>.*)$/.exec(cells[0] ?? '')?.groups ?? {};
    return (cells[column] ?? '')
      .split(', ')
      .map((stated): Row => [text.replace('\\u202f', '\u202f'), language, stated]);
  });

const NAMED = ['percent', 'percentage-point', 'basis-point', 'ratio', 'index'];

function unitOf(name: string, per: string | undefined): Unit {
  if (NAMED.includes(name)) return parseUnit({ kind: name });
  if (name === 'count') return parseUnit({ kind: 'count', noun: 'project' });
  return parseUnit({ kind: /^[A-Z]{3}$/.test(name) ? 'currency' : 'ucum', code: name, per });
}

function statedOf(stated: string): StatedValue {
  const {
    value = '',
    upper,
    unit = '',
    per,
    direction,
  } = /^(?<value>-?\d+(?:\.\d+)?)(?:\.\.(?<upper>[\d.]+))? (?<unit>\S+)(?: per (?<per>\w+))?(?: (?<direction>up|down))?$/.exec(
    stated,
  )?.groups ?? {};
  return {
    value,
    upperValue: upper ?? null,
    unit: unitOf(unit, per),
    direction: (direction ?? null) as StatedValue['direction'],
  };
}

const fits = (text: string, language: string, stated: string): boolean =>
  readNumbers(text, language).some((printed) => compareToPrinted(printed, statedOf(stated)).fits);

describe('a printed number and a value', () => {
  it('are compared in at least 200 pairs that fit and 200 that do not', () => {
    expect(pairs(1).length).toBeGreaterThanOrEqual(200);
    expect(pairs(2).length).toBeGreaterThanOrEqual(200);
    expect(rows.some((one, i) => rows.some((other, j) => i !== j && isDeepStrictEqual(one, other)))).toBe(
      false,
    );
  });

  it.each(pairs(1))('%j [%s] fits %s', (text, language, stated) => {
    expect(fits(text, language, stated)).toBe(true);
  });

  it.each(pairs(2))('%j [%s] is not %s', (text, language, stated) => {
    expect(fits(text, language, stated)).toBe(false);
  });

  it.each([
    ['1.2 billion', '1204113000 CNY', 'rounded'],
    ['1.2 billion', '1200000000 CNY', 'exact'],
    ['a third', '0.333 ratio', 'fraction'],
    ['more than 5,000', '5123 count', 'hedged'],
    ['5 to 7 percent', '5..7.2 percent', 'rounded'],
  ])('of %j and %s the rounding is named: %s', (text, stated, rounding) => {
    const [printed] = readNumbers(text, 'en');
    expect(compareToPrinted(printed!, statedOf(stated))).toMatchObject({ fits: true, rounding });
  });

  it.each([
    ['69 billion yuan', '96000000000 CNY', 'value'],
    ['69 billion yuan', '69000000000 USD', 'unit'],
    ['5 to 7 percent', '5 percent', 'range'],
    ['fell 3.6 percent', '3.6 percent up', 'direction'],
  ])('of %j and %s it is told what differs: %s', (text, stated, because) => {
    const [printed] = readNumbers(text, 'en');
    expect(compareToPrinted(printed!, statedOf(stated))).toMatchObject({ fits: false, because });
  });
});
