const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements without content. */
export const voidTags: ReadonlySet<string> = set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that start on a line of their own, as browsers show them. */
export const blockTags: ReadonlySet<string> = set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p " +
    "plaintext pre search section summary table tbody tfoot thead title tr ul xmp",
);

/** Start tags that end an open paragraph (HTML, 13.2.6.4.7). */
export const endsParagraph: ReadonlySet<string> = set(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp",
);

/** Elements that hold nothing a reader sees, or text that is not the page's own. */
export const hiddenTags: ReadonlySet<string> = set(
  "applet audio base button canvas datalist dialog embed frame frameset head iframe input link map math meta meter " +
    "noembed noframes noscript object optgroup option param picture progress script select source style svg template " +
    "textarea title track video",
);

/** Start tags that end an open element of the first kinds, looked for no further out than the second. */
export const impliedEnds: Readonly<
  Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: { ends: set("li"), within: set("ul ol menu dir") },
  dt: { ends: set("dt dd"), within: set("dl") },
  dd: { ends: set("dt dd"), within: set("dl") },
  option: { ends: set("option"), within: set("select datalist optgroup") },
  tr: { ends: set("tr td th"), within: set("table") },
  td: { ends: set("td th"), within: set("table tr") },
  th: { ends: set("td th"), within: set("table tr") },
  thead: { ends: set("thead tbody tfoot tr td th"), within: set("table") },
  tbody: { ends: set("thead tbody tfoot tr td th"), within: set("table") },
  tfoot: { ends: set("thead tbody tfoot tr td th"), within: set("table") },
};
