import { problem } from '../kernel/problems/problem.js';

export const Withdrawn = problem(410, 'withdrawn', 'The article was withdrawn');
