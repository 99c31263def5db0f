import { Schema } from 'prosemirror-model';
import { MARKS } from './marks.js';
import { NODES } from './nodes.js';

/** The document of a body: a flat list of blocks, as the contract has them. */
export const schema = new Schema({ nodes: NODES, marks: MARKS });
