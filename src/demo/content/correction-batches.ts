import type { SampleBatch } from './sample.types.js';

/** All corrections that were made in several articles at once. */
export const correctionBatches: SampleBatch[] = [
  {
    of: { key: 'port-2023', statistic: 1 },
    after: 'port-2023-fr',
    at: '2024-01-24T10:20:00.000Z',
    changes: { value: '621000', asPrinted: '621,000 standard boxes' },
    text: 'An earlier version of this article gave the number of boxes as 612,000. It is 621,000.',
    texts: {
      'le-port-franchit-quarante-millions-de-tonnes':
        'Une première version de cet article donnait 612 000 conteneurs. Ils sont 621 000.',
    },
  },
];
