import { Plugin } from 'prosemirror-state';
import { selectWithinQuotes } from './commands.js';

/** A double click in quotation marks selects what is within them; once more, the word, as everywhere else. */
export const quotationsByDoubleClick = new Plugin({
  props: {
    handleDoubleClick(view, position) {
      const { doc, selection, tr } = view.state;
      const quotation = selectWithinQuotes(doc.resolve(position));
      if (!quotation || quotation.eq(selection)) return false;
      view.dispatch(tr.setSelection(quotation));
      return true;
    },
  },
});
