import { eventNouns } from "./event-nouns.ts";
import { eventTypeInfo, eventTypes } from "./event-types.ts";
import { eventVerbs } from "./event-verbs.ts";

const quads = [
  "",
  "verbal cooperation",
  "material cooperation",
  "verbal conflict",
  "material conflict",
];

const head = `# Codebook: events and positions

How onrecord codes what happened. This page is made from the tables that the program reads; a test fails when the two differ.

An *event* is reported by a verb or a noun of the tables below. What no table knows is not coded: there is no default code.
Classes are those of PLOVER; codes are CAMEO's. STATEMENT is not coded as an event: what is said is an attribution.

| field | says |
|---|---|
| trigger | the verb or noun, with its offsets |
| type, mode, cameo | class, mode and code of its row |
| actors, recipients | who does it to whom, with the country that the text shows. The visitor is the actor, the host the recipient. Meetings, talks and signings have no direction |
| realis | \`happened\`; \`ongoing\` (is visiting); \`planned\` (will, plans to, agreed to, is ordered to); \`conditional\` (if, would, may, called for); \`not\` (has not, no longer, refused to, resisted, stopped short of, cancelled). *Did not hesitate to* and *failed to prevent* are deeds; *has not denied* leaves it open |
| assertedBy | whose word it is: the source of the attribution it stands in, and of what is denied who denies it; empty for the narrator, also where somebody does no more than what the words do (*said that she supports the plan*) |
| date, place | as the clause gives them; a relative date is resolved by the document's date. *13-15 May* is \`2031-05-13/2031-05-15\`. A time outside the reported words dates the words, not the deed; *by* and *since* date nothing; what happened was before it was written. A place has a name or *the*, and is where the words of a report put the event: a dateline is where the reporter was |
| actor_codes, recipient_codes | in tables: country and PLOVER's sector, \`NOR GOV\`, each left out where the words of the row do not show it |
| quad | in tables: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict |

Conventions: *summoned the ambassador* is ACCUSE. The future of cooperation, as *will support*, is AGREE; of harm, as *threatened to attack*, THREATEN.
Who suffers a deed is not who is condemned for it: *condemned the shelling of Brenn* has no recipient unless it is said whose shelling.
Storms, crashes, diseases and prices attack nobody; matches, films, novels, firms among themselves and the weather report no events. A question is no request (*asked whether*),
*declined to comment* and *thank you* are nothing, experts who warn threaten nobody, police searches are COERCE, strikes of workers PROTEST.
Economic sanctions are COERCE (CAMEO 163); SANCTION means fewer relations. A dateline's place and *told the press in* are no events.

Across documents one happening is one row: reports are joined by class, participants and time. A planned event and the report that it took place
are one row, which then happened; a denied one stays apart. *The visit*, with nobody named, is the visit that its document tells of, where it tells of one only.
Unnamed *gunmen* in two documents are one only where the other side or the place agrees. Visits to two places are two; talks with somebody on a day are the talks known of that day, where there are no others. \`reports\` counts the passages, so that a count of rows and a count of reports can both be made.
A report that names neither a party nor a place makes no row. A passage printed word for word in two papers is one event. What the reports of a row give differently, another day, place
or number, another name for the deed (*a state visit*, *an official visit*) or for a party, is kept as *variants*: the words of both sides.

A *position* is what somebody holds on a proposal (a plan, a treaty, talks, sanctions …): \`support\`, \`oppose\`, \`conditional\` (with *if*, or for a part of it) or
\`neutral\` (has not condemned), each with the words that show it. A verdict (*the plan is unacceptable*, *contains useful elements*) is a position of whoever
is known to say so, never of the narrator; that somebody rejected a call does not show who made it.
Words that always take a side (*supports*, *opposes*, *is against*, *a critic of*) do so on any matter, a tax or a dam; *welcomed* or *rejected* only on what somebody can propose. Who wants a
ban lifted is against it, as is who calls it a mistake; what somebody is urged to support, or is said never to have supported, is no position of his.

A proposal is known across documents by its name, else by its number of points, or by who made it, what it is called and what it is about: *the Tarskan peace plan* is the Seven Points
where these alone are a plan of Tarsk for peace. Another noun, author or topic is another proposal, and *its plan* of nobody known stays alone. Who puts a proposal forward is for it.
Where *it* takes up a proposal, the words it stands for are shown beside.
`;

/** The codebook as a page of Markdown: conventions, then every row of the tables with its examples. */
export function renderEventCodebook(): string {
  const parts = eventTypes.map((type) => {
    const { label, quad, cameo } = eventTypeInfo[type];
    const rows = [
      ...eventVerbs
        .filter((row) => row.type === type)
        .map(({ verbs, cameo: code, mode, to, objects, examples }) => [
          code,
          mode ?? "",
          `${verbs.join(", ")}${objects === null ? "" : ` (with an object of the set *${objects}*)`}`,
          to.join(", "),
          examples.join(" "),
        ]),
      ...eventNouns
        .filter((row) => row.type === type)
        .map(({ nouns, cameo: code, mode, to, examples }) => [
          code,
          mode ?? "",
          `*${nouns.join(", ")}*`,
          to.join(", "),
          examples.join(" "),
        ]),
    ];
    return [
      `## ${type}`,
      "",
      `${label.charAt(0).toUpperCase()}${label.slice(1)}. ${(quads[quad] ?? "").replace(/^./, (letter) => letter.toUpperCase())} (quad ${quad}); CAMEO ${cameo} where nothing finer is known. Nouns in italics.`,
      "",
      "| CAMEO | mode | words | recipient at | examples |",
      "|---|---|---|---|---|",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n");
  });
  return `${head}\n${parts.join("\n")}`;
}
