/** What stands on lines of its own, in a page as in an editor. */
export const blockTags: readonly string[] =
  'ADDRESS BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(' ');
