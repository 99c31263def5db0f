import { parentPort } from 'node:worker_threads';
import type { Posted } from '../../kernel/worker-pool.js';
import { drawnChart } from './chart.js';
import type { ChartTask } from './chart.js';

const post = (posted: Posted<string>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', (task: ChartTask) => {
  post({ begun: true });
  post({ output: drawnChart(task) });
});
