import { problem } from '../../kernel/problems/problem.js';

export const EmailTaken = problem(409, 'email-taken', 'Another user has this e-mail address');
export const LastAdministrator = problem(
  409,
  'last-administrator',
  'There must be an active administrator: make somebody else one first',
);
export const UserSuspended = problem(
  409,
  'user-suspended',
  'The user is suspended, and a link would open nothing: activate them first',
);
export const UserInUse = problem(
  409,
  'user-in-use',
  'What the user wrote refers to them: suspend them, they cannot be deleted',
);
