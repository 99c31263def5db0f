import { problem } from '../kernel/problems/problem.js';

export const SlugTaken = problem(409, 'slug-taken', 'The slug belongs to another record');
export const InUse = problem(409, 'in-use', 'It is in use and cannot be deleted');
