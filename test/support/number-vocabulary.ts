/** What texts about numbers are made of, for tests that try everything: numbers, with zeros, signs, scripts that are mixed and very long ones. */
export const NUMBERS: readonly string[] = [
  ...[
    '0',
    '12',
    '007',
    '2018',
    '1,000',
    '1.5',
    '0,0',
    '1 000',
    '1/2',
    '0/0',
    '12９',
    '1.000９',
    '0٣',
    '𝟘',
    '½',
  ],
  ...[
    '9'.repeat(50),
    '$5',
    '5%',
    '0 €',
    '3 million',
    'zero',
    'null',
    'two',
    'half',
    'a third',
    'zwei',
    'cent',
  ],
  ...['mil', 'medio', 'trillion trillion', 'doubled', 'eine halbe Million'],
];

/** What stands between two numbers, or beside one. */
export const JOINTS: readonly string[] = [
  ...['', ' ', '-', '/', ':', '.', ',', ' to ', ' bis ', ' à ', ' a ', ' and ', ' und ', ' et ', ' y '],
  ...[' in ', ' von ', ' sur ', ' de cada ', ' of ', ' times ', '\n', ' (', '° to ', '\u00AD'],
];

/** Words around numbers. */
export const SURROUNDINGS: readonly string[] = [
  ...['between ', 'from ', 'fell by ', 'minus ', '+', '-', '−', '$', '€', 'about ', 'won ', 'a drop from '],
  ...[
    'zwischen ',
    'von ',
    'entre ',
    'de ',
    'sank um ',
    'perdu ',
    'cayó un ',
    'aged ',
    'Q',
    'since ',
    'in March ',
  ],
];

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
