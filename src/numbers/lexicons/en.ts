import type { Lexicon } from './lexicon.js';

/** English, of both sides of the Atlantic and of India. */
export const ENGLISH: Lexicon = {
  small: {
    ...{
      0: 'zero',
      1: 'one',
      2: 'two',
      3: 'three',
      4: 'four',
      5: 'five',
      6: 'six',
      7: 'seven',
      8: 'eight',
      9: 'nine',
    },
    ...{
      10: 'ten',
      11: 'eleven',
      12: 'twelve',
      13: 'thirteen',
      14: 'fourteen',
      15: 'fifteen',
      16: 'sixteen',
    },
    ...{
      17: 'seventeen',
      18: 'eighteen',
      19: 'nineteen',
      20: 'twenty',
      30: 'thirty',
      40: 'forty',
      50: 'fifty',
    },
    ...{ 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety' },
  },
  multipliers: { 12: 'dozen', 100: 'hundred' },
  compounds: false,
  scales: { 3: 'k', 5: 'lakh|lakhs', 6: 'm|mn|mln', 7: 'crore|crores|cr', 9: 'bn|bln|b', 12: 'tn|trn' },
  alone: '',
  and: 'and',
  article: 'a|an',
  parts: {
    ...{ 2: 'half|halves', 3: 'third|thirds', 4: 'quarter|quarters|fourth|fourths', 5: 'fifth|fifths' },
    ...{
      6: 'sixth|sixths',
      7: 'seventh|sevenths',
      8: 'eighth|eighths',
      9: 'ninth|ninths',
      10: 'tenth|tenths',
    },
    ...{ 12: 'twelfth|twelfths', 20: 'twentieth|twentieths', 100: 'hundredth|hundredths' },
  },
  half: 'half|one half',
  andAHalf: 'and a half|and one half',
  oneAndAHalf: '',
  halfEnding: '',
  ofWhole: 'of|off|the|its|their|his|her|our|all',
  outOf: 'in|in every|out of|out of every',
  multiples: {
    ...{
      5: 'halved|halving|halve|halves',
      15: 'one and a half times',
      20: 'doubled|doubling|double|doubles|twice|twofold',
    },
    ...{
      30: 'tripled|tripling|triple|triples|trebled|treble|thrice|threefold',
      40: 'quadrupled|quadruple|fourfold',
    },
    ...{
      50: 'quintupled|fivefold',
      60: 'sixfold',
      70: 'sevenfold',
      80: 'eightfold',
      90: 'ninefold',
      100: 'tenfold',
    },
  },
  times: 'times|fold|x',
  qualifiersBefore: {
    about:
      'about|around|roughly|approximately|some|circa|ca|an estimated|estimated|approx|in the region of|or so',
    'at-least': 'at least|no fewer than|no less than|not less than|a minimum of|minimum',
    'at-most': 'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum|within',
    'more-than':
      'more than|over|above|upwards of|exceeding|exceeded|exceeds|in excess of|just over|well over|just above|greater than|topped|past',
    'less-than': 'less than|under|below|fewer than|well under|well below',
    nearly: 'nearly|almost|close to|just under|just below|just short of|approaching|virtually',
  },
  qualifiersAfter: { 'at-least': 'or more|or above|plus', 'at-most': 'or less|or fewer', about: 'or so|odd' },
  directions: {
    up: 'up|rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|growth|increase|increased|increases|increasing|gain|gained|gains|climbed|climb|climbing|jumped|jump|surged|surge|soared|higher|advanced|added|improved|expanded|expansion|swelled|leapt|rallied|upswing|uptick',
    down: 'down|fell|fall|falls|falling|fallen|dropped|drop|drops|dropping|decline|declined|declines|declining|decrease|decreased|decreases|decreasing|lost|lose|loss|slid|slide|slipped|slip|slumped|slump|plunged|plunge|sank|sink|shrank|shrink|shrunk|contracted|contraction|lower|reduced|reduction|cut|cuts|dipped|dip|shed|tumbled|tumble|downturn|eased|narrowed',
  },
  directionJoints: 'by|of|a|an|the|another|further|a further|as much as|some|just|only|more',
  levelJoints: 'to|at|from',
  rangeJoints: 'to|-|–|—|through|till|until',
  between: 'between',
  betweenJoint: 'and',
  from: 'from',
  percent: 'percent|per cent|pct|per centum|p.c.',
  percentagePoint:
    'percentage point|percentage points|percent point|percent points|pp|ppt|ppts|% point|% points|pct points',
  basisPoint: 'basis point|basis points|bp|bps|bips',
  per: 'per|each|every|for every|for each|/',
  perTime: 'a|an',
  unitJoint: '',
  currencyNoun: 'last',
  currencies: {
    ...{ renminbi: 'CNY', rmb: 'CNY', yuan: 'CNY', sterling: 'GBP', rs: 'INR|PKR|LKR|NPR|MUR', re: 'INR' },
    ...{
      kr: 'SEK|NOK|DKK|ISK',
      krona: 'SEK|ISK',
      kroner: 'NOK|DKK',
      kronor: 'SEK',
      krone: 'NOK|DKK',
      rouble: 'RUB',
    },
    ...{
      roubles: 'RUB',
      'u s dollars': 'USD',
      'u s dollar': 'USD',
      buck: 'USD',
      bucks: 'USD',
      'pound sterling': 'GBP',
    },
    ...{ 'pounds sterling': 'GBP', quid: 'GBP', euro: 'EUR', euros: 'EUR', yen: 'JPY', rm: 'MYR', rp: 'IDR' },
    ...{
      reais: 'BRL',
      sfr: 'CHF',
      'american dollars': 'USD',
      zloty: 'PLN',
      zlotys: 'PLN',
      'taiwan dollars': 'TWD',
    },
  },
  measures: {
    ...{
      t: 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes',
      km2: 'square kilometers|square kilometres|square kilometer|square kilometre|sq km',
    },
    ...{
      m2: 'square meters|square metres|square meter|square metre|sq m',
      m3: 'cubic meters|cubic metres|cubic meter|cubic metre',
    },
    ...{
      '[sft_i]': 'square feet|square foot|sq ft',
      '[smi_us]': 'square miles|square mile',
      'W.h': 'watt-hours|watt-hour',
    },
    ...{
      'kW.h': 'kilowatt-hours|kilowatt-hour|kilowatt hours',
      'MW.h': 'megawatt-hours|megawatt hours',
      'GW.h': 'gigawatt-hours|gigawatt hours',
      'TW.h': 'terawatt-hours|terawatt hours',
    },
    ...{ W: 'watts|watt', kW: 'kilowatts|kilowatt', MW: 'megawatts|megawatt', GW: 'gigawatts|gigawatt' },
    ...{
      '[ston_av]': 'short tons|short ton',
      '[bbl_us]': 'barrels of oil',
      '[mi_i]/h': 'miles an hour',
      'km/h': 'kilometers an hour|kilometres an hour',
    },
    ...{
      Cel: 'degrees celsius|degree celsius|degrees centigrade',
      '[degF]': 'degrees fahrenheit|degree fahrenheit',
    },
  },
  ordinalEndings: 'st|nd|rd|th',
  ordinals:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|hundredth|thousandth|millionth',
  labelsBefore:
    'no|nos|number|article|section|chapter|page|pages|paragraph|room|route|flight|version|level|grade|phase|act|class|type|model|gate|platform|line|bus|highway|interstate|boeing|airbus|formula|apollo|windows|iphone|item|rule|clause|resolution|directive|channel|studio|area|zone|district|block|unit|suite|apartment|floor|#|v',
  yearsBefore:
    'in|since|by|until|till|before|after|from|during|of|to|and|through|between|early|late|mid|year|fy|fiscal|calendar|spring|summer|autumn|fall|winter|end|©',
  places: { 1: 'first|1st|one', 2: 'second|2nd|two', 3: 'third|3rd|three', 4: 'fourth|4th|four' },
  halfYears: 'half',
  since: 'since|from|after',
  until: 'by|until|till|before|through',
  clauseJoints: 'and|but|while|whereas|or|yet',
  beforeTimes:
    'in|on|at|by|until|till|before|during|through|throughout|for|of|as of|between|early|late|mid|the|end|beginning|start|middle|fiscal|calendar|already|only',
  comparedWith: 'than|compared|against|versus|vs|since|from|after|when|record|unlike',
  otherTimes:
    'year|years|month|months|quarter|quarters|half|week|weeks|day|days|season|decade|before|earlier|later|ago|then|previously|previous|once|now|today|currently|annual|annually|first|second|third|fourth|last|next|former',
  agesAfter:
    'year-old|years-old|year old|years old|years of age|month-old|month old|months old|week-old|weeks old|day-old|days old|year-olds|year olds|yo',
  agesBefore: 'aged|age|ages|aged between',
  timesAfter: "am|pm|a.m.|p.m.|o'clock|o’clock|gmt|utc|noon|midnight|hrs",
  timesBefore: '',
  scoresBefore:
    'won|win|wins|beat|beats|beaten|lost|lose|drew|draw|drawn|lead|led|trailed|victory|defeat|defeated|score|scored|ahead|by a score of|voted',
};
