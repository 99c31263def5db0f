import type { SampleSection } from './sample.types.js';

export const sections: SampleSection[] = [
  { name: 'Politics', slug: 'politics', position: 1 },
  { name: 'City Hall', slug: 'city-hall', parent: 'politics', position: 1 },
  { name: 'Region', slug: 'region', parent: 'politics', position: 2 },
  { name: 'Economy', slug: 'economy', position: 2 },
  { name: 'Port and Trade', slug: 'port-and-trade', parent: 'economy', position: 1 },
  { name: 'Housing', slug: 'housing', parent: 'economy', position: 2 },
  { name: 'Energy', slug: 'energy', parent: 'economy', position: 3 },
  { name: 'Transport', slug: 'transport', position: 3 },
  { name: 'Life', slug: 'life', position: 4 },
  { name: 'Health', slug: 'health', parent: 'life', position: 1 },
  { name: 'Schools', slug: 'schools', parent: 'life', position: 2 },
  { name: 'Weather', slug: 'weather', parent: 'life', position: 3 },
  { name: 'Culture', slug: 'culture', position: 5 },
  { name: 'Sport', slug: 'sport', position: 6 },
];
