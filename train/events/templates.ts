import { createRandom } from "../../src/learn/index.ts";
import type { PairText } from "./read-pair.ts";

/** A sentence made from the grammar, with its class. */
export interface MadePair extends PairText {
  readonly type: string;
}

const sources =
  `Brazil|the government of Kenya|Norwegian Foreign Minister Ada Lund|the European Union|rebels in Chad|President Orlu|Iran|the United Nations
Turkish police|Israel|a court in Lima|the opposition leader|South Korea|the prime minister of Georgia|militants|the Red Cross|Sudan's army|NATO
human rights groups|the White House|Pakistan|students|the Ministry of Defence|Cuba|thousands of workers|the Kremlin`.split(
    /[|\n]/,
  );
const targets =
  `Peru|the government of Ghana|Vietnam's president|Serbia|the rebels|the United States|opposition activists|North Korea|the Syrian army|Moldova
the Taliban|farmers|Russian diplomats|a local journalist|refugees from Mali|the Venezuelan government|Japan|the separatists|protesters in Cairo|Denmark
the European Commission|Tunisian lawmakers|civilians in the capital|the central bank`.split(
    /[|\n]/,
  );

/**
 * What is done, by class: `$` stands for the target, `+` before a base verb takes the
 * tense of the sentence. Own phrases after CAMEO's definitions; no corpus was read for them.
 */
const acts: Readonly<Record<string, string>> = {
  CONSULT: `+meet with $|+hold talks with $|+visit $|+host $ for a summit|+discuss trade with $|+telephone $|+negotiate with $ over the border
+receive $ at the palace|+consult with $ on the crisis|+mediate between the army and $|+travel to meet $|+begin a three-day visit to $|+resume negotiations with $`,
  SUPPORT: `+praise $|+back $ in the dispute|+sign a trade agreement with $|+express solidarity with $|+recognize the independence of $|+apologize to $
+defend the policy of $|+welcome the decision of $|+ratify a treaty with $|+restore diplomatic relations with $|+endorse the plan of $|+congratulate $|+upgrade ties with $`,
  AGREE: `+agree to help $|+promise aid to $|+pledge to cooperate with $|+agree to open its borders to $|would be ready to send food to $|+express willingness to negotiate with $
plans to sell grain to $|will provide military aid to $|+agree to meet $|+promise to lift sanctions on $|+intend to cooperate with $|+accept an offer from $ to hold talks
will host $ next month|is willing to withdraw its troops from $|+agree to a ceasefire with $`,
  COOPERATE: `+hold joint military exercises with $|+share intelligence with $|+expand trade with $|+import oil from $|+extradite a suspect to $|+cooperate with $ on energy
+conduct joint patrols with $|+exchange prisoners with $|+buy aircraft from $|+strengthen economic cooperation with $|+collaborate with $ in research`,
  AID: `+send food to $|+provide humanitarian aid to $|+grant asylum to $|+supply weapons to $|+deliver medical supplies to $|+give a loan to $|+donate vaccines to $
+deploy peacekeepers to protect $|+offer shelter to $|+finance a hospital for $|+provide military training to $|+evacuate $ from the flooded zone`,
  YIELD: `+release $|+lift sanctions on $|+withdraw its troops from $|+free $ from prison|+ease restrictions on $|+grant amnesty to $|+surrender to $|+end the siege of $
+declare a ceasefire with $|+concede to the demands of $|+allow inspectors from $ into the country|+return the island to $|+resign under pressure from $|+retreat from positions held by $
+lift a curfew imposed on $|+drop charges against $`,
  REQUEST: `+call on $ to end the violence|+urge $ to negotiate|+demand an apology from $|+ask $ for aid|+appeal to $ for help|+request military assistance from $
+press $ to release prisoners|+demand that $ withdraw|+seek support from $|+call for reforms in $|+insist that $ lift the ban|+ask $ to mediate`,
  ACCUSE: `+criticize $|+accuse $ of spying|+condemn $|+blame $ for the attack|+file a lawsuit against $|+denounce the policy of $|+investigate $|+charge $ with corruption
+complain about $|+launch an investigation into $|+convict $ of fraud|+express concern over the actions of $|+reprimand $|+open an inquiry into $|+summon the ambassador of $|+question the claims of $`,
  REJECT: `+reject an offer from $|+refuse to meet $|+deny the accusations of $|+veto a resolution proposed by $|+turn down a request from $|+decline to cooperate with $|+defy $
+dismiss the demand of $|+refuse to lift sanctions on $|+rule out talks with $|will not negotiate with $|+block a proposal by $|+refuse to release $|+oppose the plan of $`,
  THREATEN: `+threaten $ with war|+threaten to attack $|+warn $ of retaliation|+threaten to impose sanctions on $|+vow to strike $|+give an ultimatum to $|will attack $ unless it disarms
+threaten to cut aid to $|+warn that it would expel $|+threaten to break relations with $|+vow revenge against $|could bomb $`,
  PROTEST: `+protest against $|+march against $|+rally against the policy of $|+stage a hunger strike against $|+demonstrate outside the office of $|+strike against $
+riot over the visit of $|+block roads to protest $|+boycott classes in protest at $`,
  MOBILIZE: `+deploy troops on the border with $|+put its army on alert against $|+mobilize forces against $|+send warships toward $|+mass tanks near $|+test a missile near $
+move fighter jets close to $|+call up reservists against $|+increase military patrols around $`,
  SANCTION: `+cut diplomatic ties with $|+expel $|+recall its ambassador from $|+suspend aid to $|+withdraw from talks with $|+halt cooperation with $|+close its embassy in $
+reduce military aid to $|+call off negotiations with $|+boycott $|+break off relations with $|+cancel a visit to $|+postpone a meeting with $`,
  COERCE: `+arrest $|+impose sanctions on $|+seize property of $|+detain $|+ban $|+impose a curfew on $|+deport $|+disperse $ with tear gas|+block access for $|+jail $
+raid the offices of $|+impose an embargo on $|+freeze the assets of $|+censor $|+sentence $ to ten years in prison|+hack the systems of $|+fine $`,
  ASSAULT: `+attack $|+bomb $|+kill $|+shell positions of $|+clash with $|+invade $|+shoot at $|+kidnap $|+launch air strikes on $|+torture $|+wound $ in an ambush
+fire rockets at $|+beat $|+assassinate $|+carry out a suicide bombing against $|+destroy a base of $|+fight $ for control of the town|+drive a car bomb into a convoy of $`,
};

const irregular: Readonly<Record<string, string>> = {
  meet: "met",
  hold: "held",
  begin: "began",
  send: "sent",
  give: "gave",
  buy: "bought",
  free: "freed",
  withdraw: "withdrew",
  seek: "sought",
  cut: "cut",
  put: "put",
  break: "broke",
  fight: "fought",
  beat: "beat",
  drive: "drove",
  shoot: "shot",
  strike: "struck",
  sell: "sold",
  ban: "banned",
};

function past(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^(?:drop|grant a|expel|rap|commit|kidnap|compel)$/.test(verb)
    ? `${verb}${verb.slice(-1)}ed`
    : `${verb}ed`;
}

function present(verb: string): string {
  if (/(?:s|sh|ch|x)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const participle = (verb: string): string => {
  const own: Readonly<Record<string, string>> = {
    begin: "begun",
    give: "given",
    withdraw: "withdrawn",
    break: "broken",
    drive: "driven",
    beat: "beaten",
  };
  return own[verb] ?? past(verb);
};

const openings = [
  "",
  "",
  "",
  "On Monday, ",
  "In a statement, ",
  "Last week, ",
  "Officials said that ",
  "According to state media, ",
  "Earlier, ",
  "After weeks of tension, ",
];
const endings = [
  "",
  "",
  "",
  " on Tuesday",
  " last month",
  ", officials said",
  " in the capital",
  " despite criticism at home",
  ", according to local media",
  " amid growing unrest",
  " in 2031",
];

/** Makes `count` sentences of the grammar, in turn of the classes. The same seed gives the same sentences. */
export function makePairs(count: number, seed: number): MadePair[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const types = Object.keys(acts);
  return Array.from({ length: count }, (_, i) => {
    const type = types[i % types.length] ?? "CONSULT";
    const act = pick((acts[type] ?? "").split(/[|\n]/));
    const source = pick(sources);
    const target = pick(targets);
    const tense = pick(["past", "past", "present", "perfect"]);
    const phrase = act.replace(/\+(\w+)/, (_all, verb: string) =>
      tense === "past"
        ? past(verb)
        : tense === "present"
          ? present(verb)
          : `has ${participle(verb)}`,
    );
    const opening = pick(openings);
    const subject = opening === "" ? source.charAt(0).toUpperCase() + source.slice(1) : source;
    const text = `${opening}${subject} ${phrase.replace("$", target)}${pick(endings)}.`;
    return { text, source: subject, target, type };
  });
}
