import { problem } from '../kernel/http/problem.js';

export const Withdrawn = problem(410, 'withdrawn', 'The article was withdrawn');
