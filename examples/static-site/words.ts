const EN = {
  ...{
    by: 'By',
    updated: 'updated',
    readIn: 'Read this in English',
    skip: 'Skip to the text',
    inText: 'In the text',
  },
  ...{
    quotes: 'Quotes',
    figures: 'Figures',
    figure: 'Figure',
    period: 'Period',
    value: 'Value',
    place: 'Place',
  },
  ...{
    nature: 'Nature',
    source: 'Source',
    article: 'Article',
    articles: 'Articles',
    said: 'Said',
    positions: 'Positions',
  },
  ...{ quarter: 'Q', half: 'H', points: 'percentage points' },
  until: 'by',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  natures: { actual: 'actual', estimate: 'estimate', forecast: 'forecast', target: 'target', plan: 'plan' },
  qualifiers: {
    ...{ exact: '', about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
    ...{ 'more-than': 'more than', 'less-than': 'less than', nearly: 'nearly' },
  },
};

const DE: typeof EN = {
  ...{ by: 'Von', updated: 'aktualisiert', readIn: 'Auf Deutsch lesen', skip: 'Zum Text', inText: 'Im Text' },
  ...{
    quotes: 'Zitate',
    figures: 'Zahlen',
    figure: 'Größe',
    period: 'Zeitraum',
    value: 'Wert',
    place: 'Ort',
  },
  ...{
    nature: 'Art',
    source: 'Quelle',
    article: 'Artikel',
    articles: 'Artikel',
    said: 'Gesagt',
    positions: 'Ämter',
  },
  ...{ quarter: 'Q', half: 'H', points: 'Prozentpunkte' },
  until: 'bis',
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  natures: { actual: 'Ist', estimate: 'Schätzung', forecast: 'Prognose', target: 'Ziel', plan: 'Plan' },
  qualifiers: {
    ...{ exact: '', about: 'etwa', 'at-least': 'mindestens', 'at-most': 'höchstens' },
    ...{ 'more-than': 'mehr als', 'less-than': 'weniger als', nearly: 'fast' },
  },
};

const FR: typeof EN = {
  ...{
    by: 'Par',
    updated: 'mis à jour le',
    readIn: 'Lire en français',
    skip: 'Aller au texte',
    inText: 'Dans le texte',
  },
  ...{
    quotes: 'Citations',
    figures: 'Chiffres',
    figure: 'Grandeur',
    period: 'Période',
    value: 'Valeur',
    place: 'Lieu',
  },
  ...{
    nature: 'Nature',
    source: 'Source',
    article: 'Article',
    articles: 'Articles',
    said: 'Propos',
    positions: 'Fonctions',
  },
  ...{ quarter: 'T', half: 'S', points: 'points' },
  until: 'd’ici',
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  natures: {
    actual: 'constaté',
    estimate: 'estimation',
    forecast: 'prévision',
    target: 'objectif',
    plan: 'projet',
  },
  qualifiers: {
    ...{ exact: '', about: 'environ', 'at-least': 'au moins', 'at-most': 'au plus' },
    ...{ 'more-than': 'plus de', 'less-than': 'moins de', nearly: 'près de' },
  },
};

export function wordsOf(language: string): typeof EN {
  return (
    new Map([
      ['de', DE],
      ['fr', FR],
    ]).get(language.split('-')[0] ?? '') ?? EN
  );
}
