/** Bounds of one body. Lengths are UTF-16 code units. A long read of 10,000 words is about 60,000 of them. */
export const MAX_BLOCKS = 5_000;
export const MAX_BLOCK_TEXT = 100_000;
export const MAX_BODY_TEXT = 1_000_000;
export const MAX_MARKS = 2_000;
/** Source text may be longer than the words in it: HTML is mostly markup. */
export const MAX_CONTENT = 4_000_000;
export const MAX_URL = 2_000;
export const MAX_CAPTION = 5_000;
export const MAX_PROVIDER = 200;
