/** The headline is level 1 and is not part of the body. */
export const HEADINGS: Record<string, number> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/** Elements that begin and end a block; in all others, known or not, the line goes on. */
export const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hgroup head html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr
   ul xmp`.split(/\s+/),
);

/** White space in these is kept. */
export const PREFORMATTED = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea']);

/** What is no part of what a page shows, or shows nothing of its own: nothing is said about it. */
export const SILENT = new Set(
  'title meta link base basefont bgsound source track param col colgroup xml wbr annotation annotation-xml'.split(
    ' ',
  ),
);

/** What a page holds ready, and does not show. */
export const UNSHOWN = new Set('template noembed noframes datalist'.split(' '));

/** Within a cell of a table these are more than a cell of data holds. */
export const CONTENT_OF_A_PAGE = new Set(
  'h1 h2 h3 h4 h5 h6 figure blockquote hr iframe video audio object embed article section'.split(' '),
);
