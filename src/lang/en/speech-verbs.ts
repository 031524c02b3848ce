/** Verbs, by lemma, that stand beside a quotation and have its speaker as their subject. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit affirm agree allege announce answer argue ask assert assure begin bellow blurt boast bristle
caution chant charge chide chuckle claim comment complain concede conclude confess confirm contend continue correct
counsel counter crow cry deadpan declare deny describe emphasise emphasize exclaim explain express fume go gripe groan
growl grumble gush highlight hint inform insist interject joke lament laugh maintain marvel mention moan murmur muse
mutter note object observe offer opine plead point promise pronounce protest quip quote rage read reaffirm reason
recall reckon recount reflect reiterate rejoin remark remember remind repeat reply report respond retort reveal roar
say scoff share shout sigh snap sneer speak specify stammer state stress suggest summarise summarize tell testify
think thunder tweet underline underscore urge vent volunteer vow warn whisper wonder write yell`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
