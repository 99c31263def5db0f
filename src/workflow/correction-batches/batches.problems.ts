import { problem } from '../../kernel/problems/problem.js';

export const ItemsOpen = problem(409, 'items-open', 'Not every use has been looked at yet');
export const BatchRefused = problem(
  409,
  'batch-refused',
  'Something stands in the way of one of the articles, so none was published',
);
export const BatchPublished = problem(409, 'batch-published', 'The batch has been published');
export const ItemCorrected = problem(
  409,
  'item-corrected',
  'The use has been corrected: further changes are made in its article',
);
export const ChangedMeanwhile = problem(
  409,
  'changed-meanwhile',
  'Somebody has changed the passage or the fact since it was listed: look at it again',
);
export const UnpublishedChanges = problem(
  409,
  'unpublished-changes',
  'The working copy holds other changes that readers have not seen: publish or undo them first',
);
export const TooManyUses = problem(409, 'too-many-uses', 'It is used in more articles than a batch can hold');
