/** Verbs, by lemma, that stand beside a quotation and have its speaker as their subject. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit affirm agree announce answer argue ask assert assure begin boast caution comment complain
concede conclude confess confirm continue correct counter cry declare deny describe emphasise emphasize exclaim explain
express go highlight hint inform insist interject joke lament maintain mention muse mutter note object observe offer
opine plead point promise protest quip quote read reaffirm recall reckon recount reflect reiterate remark remember remind
repeat reply report respond retort reveal say share shout sigh speak specify state stress suggest summarise summarize tell
think underline underscore urge vow warn whisper wonder write yell`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
