/** What may follow a number without a space and is a token of its own, in lower case: *5|pm*, *10|km*, *$3|bn*. */
export const gluedUnits: readonly string[] = (
  "am pm a.m p.m k m mm bn b tn mn mln bln trn kg g mg kb mb gb tb mph kph hz khz mhz ghz kw mw gw kwh mwh " +
  "km cm nm ml cl lb lbs oz ft in yd hr hrs min mins sec secs ms yr yrs bp bps pt pts px " +
  "usd eur gbp rmb ppm ha"
).split(" ");
