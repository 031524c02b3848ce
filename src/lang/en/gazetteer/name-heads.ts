/** Words that show what a name is the name of, by kind; lower case. */
const heads = {
  body:
    "ministry ministries department agency authority administration bureau office secretariat commission committee " +
    "council court tribunal parliament assembly congress senate duma chamber cabinet government directorate inspectorate " +
    "institute institution academy society association federation confederation union league alliance coalition " +
    "organization organisation foundation fund trust forum board panel taskforce task-force mission delegation embassy " +
    "consulate treasury police constabulary service services registry centre center observatory network initiative programme " +
    "program campaign project movement front party brigade brigades battalion army navy militia forces force command corps guard guards fleet " +
    "regiment division squadron group groups faction bloc caucus club team united fc university universities college school seminary " +
    "hospital clinic museum library laboratory laboratories church diocese synod patriarchate convent monastery orchestra choir " +
    "theatre theater band chapter branch workers trades",
  firm:
    "inc inc. corp corp. corporation company co co. ltd ltd. limited llc llp plc gmbh ag sa s.a. nv n.v. oao ooo zao jsc " +
    "pvt pvt. bhd holdings holding enterprises enterprise industries industry partners associates systems technologies technology " +
    "solutions consulting airlines airways air motors bank banks bancorp insurance securities capital investments financial energy oil gas " +
    "petroleum power electric steel chemicals pharmaceuticals pharma foods brewery studios pictures records entertainment media networks " +
    "communications telecom wireless software labs motorsports realty properties restaurant grill cafe pizza pizzeria deli bakery salon spa " +
    "dental auto tire plumbing cleaners florist boutique store stores shop market supermarket mart books fabrics",
  outlet:
    "times post news herald tribune gazette journal daily weekly monthly magazine press guardian observer chronicle star sun mirror telegraph " +
    "independent globe courier inquirer examiner review today tv television radio broadcasting channel agency telegram pravda izvestia online " +
    "wire bulletin digest express standard echo mail dispatch sentinel",
  place:
    "river sea ocean lake mount mountain mountains hill hills valley desert strait straits gulf bay cape peninsula island islands isle isles canal " +
    "channel coast forest falls beach street st. road rd rd. avenue ave ave. boulevard blvd lane drive highway freeway bridge square plaza airport " +
    "station port harbor harbour palace castle park gardens garden stadium arena hotel inn motel resort tower towers hall border region province " +
    "county district city town village township oblast raion governorate prefecture municipality state states republic kingdom emirate territory " +
    "territories heights springs creek ridge plains plain basin delta reef bank camp base plant cathedral mosque temple synagogue cemetery mall",
  event:
    "war wars revolution uprising treaty agreement accord accords act bill amendment constitution convention protocol declaration summit conference " +
    "festival games cup olympics championship prize award awards day crisis conflict pact plan operation resolution election elections referendum " +
    "doctrine scandal inquiry report index",
} as const;

const classes = new Map<string, number>();
for (const [i, words] of Object.values(heads).entries()) {
  for (const word of words.split(" ")) classes.set(word, (classes.get(word) ?? 0) | (1 << i));
}

/**
 * What kinds of thing a name that ends (*Aral Council*) or begins (*Council of the
 * Aral*) with this word names, as bits: body 1, firm 2, outlet 4, place 8, event 16.
 * 0 for most words. `word` is in lower case.
 */
export function nameHeadKinds(word: string): number {
  return classes.get(word) ?? 0;
}
