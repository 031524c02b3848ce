/** Past tenses and participles that do not end in *-ed*, of verbs that news tells deeds with. Lower case. */
export const irregularPasts: ReadonlySet<string> = new Set(
  `arisen arose awoke beat beaten became begun began bent bitten bled blew blown bought bound bred broke broken brought built
burnt burst caught chose chosen clung came cost crept cut dealt drew drawn driven drove dug eaten fallen fed fell felt fled
flew flown forbade forbidden forgave forgiven forgot forgotten fought found froze frozen gave given gone grew grown heard held
hid hidden hit hung hurt kept knelt knew known laid lain led leapt left lent lit lost made meant met paid quit ran ridden
risen rode rose rung sang sank seen sent sewn shaken shone shook shot shown shrank shrunk shut slain slept slew slid sold
sought spent split spoke spoken spread sprung stolen stood stole strewn struck stuck stung sunk sung swam swept sworn swore
swum swung taken taught thrown threw took tore torn trodden understood undergone underwent upheld woke woken won wore worn
wound withdrawn withdrew withheld withstood`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
