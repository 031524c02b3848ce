/** A set of lemmas from one string. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** The name of a set of objects. */
export type ObjectSet =
  | "troops"
  | "aid"
  | "ties"
  | "deal"
  | "measures"
  | "envoy"
  | "prisoner"
  | "fire"
  | "embassy"
  | "demand"
  | "ground"
  | "worries"
  | "views"
  | "parley"
  | "appeal"
  | "grant"
  | "harm"
  | "case"
  | "credentials"
  | "passage"
  | "road"
  | "weapon"
  | "swipe"
  | "flag"
  | "projectile"
  | "asset"
  | "supplies"
  | "property"
  | "peacekeepers"
  | "refugee"
  | "frontier"
  | "claim"
  | "walkout"
  | "crowd"
  | "riotGear"
  | "ultimatum"
  | "trainee"
  | "meal"
  | "words"
  | "servers"
  | "haven"
  | "oath"
  | "giving"
  | "inquiry"
  | "gunfire";

/** What a verb needs as its object for an entry to apply, by the name that entries use. Of an entry with `+` both words must stand there: *legal action*. */
export const objectSets: Readonly<Record<ObjectSet, ReadonlySet<string>>> = {
  aid: words(`aid assistance help relief loan guarantee resource expertise vehicle ambulance truck medic medicament dose kit mask
    ventilator oxygen blanket rice maize lentil milk clothing seed fertilizer fertiliser medical+team medical+expert relief+team rescue+team rescue+worker aid+worker relief+worker health+worker medical+worker rescuer doctor nurse paramedic firefighter loan+guarantee air+support credit grant fund funding money weapon arm arms weaponry ammunition munition
    missile shell bullet cartridge supply equipment food medicine vaccine medication tent jet tank drone rocket training package
    donation subsidy finance financing rifle gun grain wheat flour blanket generator fuel water shelter medical hardware helicopter field+hospital system billion million
    dollar euro pound franc yen yuan rupee peso ruble rouble dinar rial lira krone krona kroner crown taler`),
  troops:
    words(`troop troops soldier force army navy military ship warship tank missile carrier aircraft helicopter jet fighter unit battalion brigade
    division reinforcement reservist fleet submarine bomber plane convoy personnel police guard squadron regiment marine artillery
    peacekeeper contingent vessel destroyer frigate`),
  ties: words(
    "tie relation relationship link cooperation contact diplomatic partnership dialogue trade friendship bond",
  ),
  deal: words(`agreement treaty deal pact accord contract memorandum declaration statement communique communiqué document
    protocol convention ceasefire cease-fire truce armistice charter settlement compromise understanding memorandums memoranda mou
    resolution manifesto joint-statement`),
  measures: words(
    `sanction embargo tariff restriction blockade curfew ban siege quota emergency law penalty duty freeze lockdown boycott toll levy fee surcharge`,
  ),
  envoy: words(
    "ambassador envoy diplomat attache attaché consul charge d'affaire d’affaire delegation emissary mission embassy staff observer inspector representative",
  ),
  prisoner: words(
    "prisoner hostage detainee captive inmate journalist soldier pilot activist sailor dissident crew",
  ),
  fire: words(
    "fire shooting shoot fight shell bomb hostility fighting attack shelling bombardment strike operation offensive violence war",
  ),
  embassy: words(
    "embassy consulate mission office border airspace crossing port checkpoint strait university newspaper station",
  ),
  demand: words("demand call request pressure concession condition"),
  ground: words(
    "ground territory town city village area base position power office land island border",
  ),
  worries: words(
    "alarm outrage dismay anger dissatisfaction disappointment displeasure criticism disapproval opposition indignation",
  ),
  parley: words(
    "talk meeting summit conference consultation negotiation dialogue discussion session visit trip conversation interview briefing phone call",
  ),
  views: words("view idea opinion"),
  grant: words(
    "permission access visa entry hearing bail asylum licence license permit accreditation passage leave chance request application petition motion bid",
  ),
  appeal: words("appeal request demand call plea petition"),
  harm: words(
    "war action force consequence retaliation response strike sanction attack measure reprisal",
  ),
  passage: words("passage transit overflight entry stationing landing transfer"),
  road: words(
    "road street avenue highway motorway bridge entrance gate crossing junction traffic square railway track runway boulevard lane way harbour harbor port quay dock pier canal airport",
  ),
  flag: words("flag effigy portrait poster banner"),
  projectile: words("missile rocket shell drone mortar projectile airstrike"),
  asset: words("asset account property holding reserve"),
  supplies: words(
    "delivery supply gas electricity oil export import shipment trade flow transit traffic sale",
  ),
  property: words(
    `painting vase mask artifact artefact antiquity sculpture statue manuscript relic remains skull fossil treasure coin portrait asset fund
    property archive bone bronze artwork masterpiece body vessel ship aircraft land weapon`,
  ),
  peacekeepers: words(
    `peacekeeper peacekeeping+force peacekeeping+troop peacekeeping+mission peacekeeping+contingent peacekeeping+unit
    election+observer ceasefire+monitor`,
  ),
  refugee: words("refugee migrant evacuee asylum-seeker asylum+seeker"),
  frontier: words("border frontier"),
  claim: words("demand"),
  gunfire: words("fire gunfire shot shell rocket salvo airstrike strike"),
  inquiry: words("investigation probe inquiry enquiry"),
  walkout: words("strike walkout protest demonstration rally boycott sit-in stoppage march"),
  crowd: words("protest rally demonstration march riot crowd gathering sit-in vigil"),
  ultimatum: words("ultimatum"),
  riotGear: words(
    "tear+gas teargas water+cannon pepper+spray rubber+bullet plastic+bullet baton+round stun+grenade tear-gas",
  ),
  trainee: words(
    "pilot soldier troop police force recruit fighter army guard militia officer clan rebel militant insurgent guerrilla commando unit crew",
  ),
  giving: words(
    "aid assistance help relief loan guarantee credit grant fund funding money support subsidy finance financing arms arm weapon supply delivery shipment payment package donation",
  ),
  oath: words("promise pledge vow oath commitment undertaking"),
  haven: words("asylum refuge sanctuary"),
  servers: words("server website computer database mailbox"),
  words: words(
    `decision plan policy bill law ruling proposal budget idea speech statement record claim verdict reform agenda strategy
    handling approach stance programme program remark comment`,
  ),
  meal: words("lunch dinner breakfast banquet luncheon reception"),
  swipe: words("swipe aim shot issue jab dig"),
  weapon: words("arm arms weapon weaponry gun rifle"),
  credentials: words("credential credentials letter note"),
  case: words(
    "lawsuit suit complaint charge case claim petition investigation probe inquiry indictment proceeding legal+action",
  ),
};
