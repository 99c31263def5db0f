import { problem } from '../kernel/http/problem.js';

export const WithdrawFirst = problem(409, 'withdraw-first', 'What was once public is withdrawn, not deleted');
