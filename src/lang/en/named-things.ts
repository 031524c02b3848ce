/** Nouns before a name that is no person's, though it may look like one: *the ferry Aurelia*. Lower case. */
export const namedThings: ReadonlySet<string> = new Set(
  "ferry ship boat tanker trawler frigate submarine yacht vessel liner schooner barge storm hurricane typhoon cyclone film movie play novel song opera series magazine horse dog cat".split(
    " ",
  ),
);

/** Nouns behind a place that owns them, and behind no person: *Tarsk's mayor*. Lower case. */
export const ownedByPlaces: ReadonlySet<string> = new Set(
  "airport coast governor harbor harbour inhabitants mayor outskirts parliament population president residents shoreline skyline suburbs".split(
    " ",
  ),
);
