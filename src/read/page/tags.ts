/** What HTML elements do to the layout of a page (HTML standard, section 15.3, as far as text is concerned). */

const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block. `br` ends one as well: what follows stands on a line of its own. */
export const BLOCK_TAGS = listed(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content a reader does not see as text of the page. */
export const UNSHOWN_TAGS = listed(
  'head script style template noscript svg iframe object embed video audio canvas select textarea datalist title ' +
    'noembed noframes frameset map',
);

/** Elements that never have content. */
export const VOID_TAGS = listed(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

export const HEADING_TAGS = listed('h1 h2 h3 h4 h5 h6');
