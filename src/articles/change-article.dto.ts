import { OneOf } from '../contract/properties/property-types.js';

/** Parameters of a merge patch of an article. */
export class ChangeArticle {
  @OneOf(['auto'], {
    description:
      'If the article was changed since the revision in `If-Match`, stores what a merge makes of both changes, unless they are in conflict. `merged` in the answer lists what was merged.',
  })
  merge?: 'auto';
}
