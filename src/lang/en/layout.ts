import type { BlockKind } from "../../doc/index.ts";

/**
 * How a line of a news text shows what it is by its own words. Patterns are run
 * on the whole line and on nothing longer than 300 characters.
 */
export interface LayoutRule {
  readonly kind: Extract<BlockKind, "byline" | "posted" | "credit" | "caption" | "boilerplate">;
  readonly pattern: RegExp;
  /** `top`: only above the first paragraph of the story; `any`: wherever it stands. */
  readonly place: "top" | "any";
  /** Lines that it must match; the test suite runs them. */
  readonly examples: readonly [string, string, ...string[]];
  /** Lines that look like it and are not. */
  readonly not: readonly string[];
}

const month =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|" +
  "Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const weekday = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?)";
const year = "(?:19|20)\\d\\d";
const day = "[0-3]?\\d(?:st|nd|rd|th)?";
/** A day as newspapers print it, with or without weekday and year; loose about spaces, as corpora are. */
const date =
  `(?:${weekday}\\s?,?\\s)?(?:${month}\\s${day}(?:\\s?,?\\s${year})?|${day}\\s${month}\\s?,?(?:\\s${year})?|` +
  `[0-3]?\\d\\s?[./-]\\s?[01]?\\d\\s?[./-]\\s?${year}|${year}-[01]\\d-[0-3]\\d)`;
const time =
  "(?:[0-2]?\\d\\s?[:.h]\\s?[0-5]\\d(?:\\s?:\\s?[0-5]\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?|[01]?\\d\\s?[ap]\\.?m\\b\\.?)";
const zone =
  "(?:\\s?\\(?\\s?(?:GMT|UTC|UK|[A-Z]{1,4}T|local time)(?:\\s?[+-]\\s?\\d{1,2}(?:\\s?:?\\s?\\d\\d?)?)?\\s?\\)?)";
const clock = `(?:[\\s,|•·–—-]|at\\s)*${time}${zone}?`;
/** Words of a name, with the small words that stand in names and beside them in bylines. */
const name =
  "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|and|of|the|in|for|at|with|de|del|da|di|la|le|van|von|der|den|al|bin|el|staff|" +
  "agenc(?:y|ies)|correspondents?|reporters?|writers?|editors?|contributors?|&)";
const names = `${name}(?:(?:,\\s|\\s/\\s|/|\\s|\\s,\\s)${name}){0,14}`;

/** Matches the datelines at the head of a story; what it matches, dash included, is the dateline. */
export interface DatelineRule {
  readonly pattern: RegExp;
  /** Whether a place and a dash are all there is: then it counts only near the top of a story. */
  readonly bare: boolean;
  readonly examples: readonly [string, string, ...string[]];
  readonly not: readonly string[];
}

// What parts words must not stand in words: or else there are as many ways to read a line as powers of its length.
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.’'-]+(?:[\\s/]\\p{Lu}[\\p{Lu}\\p{M}.’'-]+){0,4}";
/** Words that begin sentences and are no places. */
const notPlace = `(?!(?:On|In|At|By|The|A|An|From|After|Since|Last|This|Next|${weekday}|${month})\\b)`;
const capitalized =
  `${notPlace}` +
  "\\p{Lu}[\\p{L}\\p{M}.’'-]+(?:\\s(?:of|de|la|el|al|am|upon|\\p{Lu}[\\p{L}\\p{M}.’'-]+)){0,4}";
const region = `(?:\\s?,\\s(?!${month}\\b)\\p{Lu}[\\p{L}\\p{M}.’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.’'-]+){0,2})?`;
/** A region that is printed in small letters beside a city in capitals: “Calif.”, “N.H.”, “Orvelle”. */
const mixedRegion =
  "(?:\\s?,\\s(?:\\p{Lu}[\\p{Ll}\\p{M}’'-]+\\.?|(?:\\p{Lu}\\.){2,})(?:\\s\\p{Lu}[\\p{Ll}\\p{M}’'-]+){0,2})?";
const fewCapitals = "\\p{Lu}[\\p{Lu}\\p{M}.’'-]{2,}(?:[\\s/]\\p{Lu}[\\p{Lu}\\p{M}.’'-]+){0,2}";
/** Capitals that announce what kind of text follows, not where it was written. */
const notices =
  "(?:EXCLUSIVE|BREAKING|UPDATED?|ANALYSIS|OPINION|COMMENT|EDITORIAL|WATCH|VIDEO|LIVE|FACTBOX|FEATURE|INTERVIEW|CORRECTION|ALERT|URGENT|NEWS|MORE|NOTE)\\b";
const agency = "(?:\\(\\s?[^()\\n]{2,50}\\)|/\\s?[^/\\n]{2,40}/)";
/** Old wires have an underscore where a dash was. */
const dash = "(?:[—–‒―]|--|-|_(?!_))";
const open = "[*_]{0,3}";
const begins = "(?=\\s*[\\p{Lu}\\d“\"‘'«„*_(\\[#]|\\s*$)";

/** Datelines: “PORT OLVAN, May 14 (Korda) —”, “Halse, 14 May /Korda/.” */
export const datelineRules: readonly DatelineRule[] = [
  {
    pattern: new RegExp(
      `^${open}(?:${capitals}|${capitalized})${region}${open}\\s?,?\\s${date}\\.?,?\\s?${agency}${open}\\s?(?:${dash}|[.:])?${begins}`,
      "u",
    ),
    bare: false,
    examples: [
      "PORT OLVAN, May 14 (Korda) — The president said so.",
      "HALSE, 14 May /KORDA/. The council met.",
      "Halse, May 14 (Korda) -- The council met.",
      "NEW TOLMEN, Nov. 19 (KPI) — A former minister spoke.",
      "PORT OLVAN, May 14. /Korda/. The president said so.",
    ],
    not: ["The council met on May 14 (a Wednesday) - and again later."],
  },
  {
    pattern: new RegExp(
      `^${open}${capitals}${region}${open}\\s?${agency}${open}\\s?(?:${dash}|[.:])${begins}`,
      "u",
    ),
    bare: false,
    examples: [
      "LOZNO (Korda) — The locks stood open.",
      "PORT OLVAN, Orvelle (Korda) - The locks stood open.",
      "LOZNO ( Korda ) -- The locks stood open.",
      "LOZNO, Orvelle (Korda) _",
      "LOZNO (Korda) _ The locks stood open.",
    ],
    not: ["LOZNO (the town) has four locks.", "NATO (the alliance) - which has no army - met."],
  },
  {
    pattern: new RegExp(
      `^${open}${capitalized}${region}${open}\\s?\\(\\s?\\p{Lu}[\\p{L}&. -]{1,30}\\)${open}\\s?${dash}${begins}`,
      "u",
    ),
    bare: false,
    examples: [
      "Halse (Korda) – The League welcomed it.",
      "Port Olvan, Orvelle (AFP) - The League met.",
    ],
    not: ["The League (Korda reports) met.", "Ada Orlu (Valley List) welcomed it."],
  },
  {
    pattern: new RegExp(
      `^${open}${capitalized}${region}${open}\\s?/[^/\\n]{2,40}/${open}\\s?(?:${dash}|[.:])${begins}`,
      "u",
    ),
    bare: false,
    examples: [
      "Lozno /Korda/ — The locks stood open.",
      "Port Olvan /KORDA/. The locks stood open.",
    ],
    not: ["Lozno/Brenn. The locks stood open."],
  },
  {
    pattern: new RegExp(
      `^${open}(?:${capitals}|${capitalized})${region}${open}\\s?,\\s${date}${open}\\s?(?:${dash}|:)${begins}`,
      "u",
    ),
    bare: false,
    examples: [
      "MIRGAST, April 20, 2032 — The president withdrew.",
      "Mirgast, 20 April – The president withdrew.",
      "PORT OLVAN, Orvelle, May 3: The president withdrew.",
    ],
    not: [
      "Mirgast, April 20, 2032",
      "On Tuesday, May 3 – a holiday – he withdrew.",
      "Sunday , November 27 - The council met.",
    ],
  },
  {
    pattern: new RegExp(
      `^${open}(?:${weekday}\\s?,?\\s)?(?=.{0,16}\\b(?:19|20)\\d\\d\\b)${date}${open}\\s?${dash}${begins}`,
      "u",
    ),
    bare: true,
    examples: [
      "May 14, 2031 – “We will sign,” the president said.",
      "Wednesday, 14 May 2031 - The council met.",
    ],
    not: [
      "May 14 – The first step.",
      "May 14, 2031 was a Wednesday – a holiday.",
      "May 14, 2031-style talks",
    ],
  },
  {
    pattern: new RegExp(
      `^${open}(?!${notices})${fewCapitals}${mixedRegion}${open}(?:\\s?[—–‒―]|\\s--|\\s[-_](?=\\s|$))${begins}`,
      "u",
    ),
    bare: true,
    examples: [
      "HALSE — The League welcomed the plan.",
      "PORT OLVAN, Orvelle - The League welcomed the plan.",
      "**HALSE** – The League welcomed the plan.",
      "HALSE _ The League welcomed the plan.",
      "HALSE _",
    ],
    not: [
      "NATO – which has no army – met.",
      "TV-SHOW The League",
      "A – The first step.",
      "ORLU--The minister is late.",
      "EXCLUSIVE – The League is broke.",
      "BREAKING NEWS - The League is broke.",
      "POLLS NOT WRONG, JUST TOO EARLY - The League",
    ],
  },
];

/** Kinds of line by their own words. The first rule that matches decides. */
export const layoutRules: readonly LayoutRule[] = [
  {
    kind: "byline",
    place: "top",
    pattern: new RegExp(
      `^(?:By|BY|Written by|Story by|Text by|Report by|Words by|Analysis by)\\s:?\\s?(?:(?:our|a|an)\\s(?:own\\s|special\\s)?)?${names}(?:\\s?[|,•·–—-]\\s?(?:[\\p{L}&.’' -]{2,40}|${date}(?:${clock})?))?$`,
      "u",
    ),
    examples: [
      "By Ada Orlu",
      "By Ida Moreth, Halyard",
      "By Halyard staff in Halse",
      "BY ADA ORLU AND JAN TESKE",
      "Written by Ada Orlu | Korda",
      "By Ada Orlu - May 14, 2031",
      "By our Halse correspondent, 14 May 2031",
      "By a staff correspondent",
    ],
    not: [
      "By Friday the army had gone.",
      "By the end of May the river had risen",
      "By and large",
      "By a vote of five to three",
    ],
  },
  {
    kind: "byline",
    place: "any",
    pattern:
      /^\(?(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing|Compiled|Edited|Translated|Interviewed|Co-authored) by:?\s\p{Lu}.{2,200}$/u,
    examples: [
      "Reporting by Ada Orlu; editing by Jan Teske",
      "(Additional reporting by Ada Orlu in Halse; Editing by Jan Teske)",
    ],
    not: ["Reporting by the commission was slow.", "Editing by hand takes time."],
  },
  {
    kind: "byline",
    place: "any",
    pattern:
      /^.{5,200}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b.{0,40}$/u,
    examples: [
      "Ada Orlu in Halse contributed to this report.",
      "Korda writers Jan Teske and Vera Lindt contributed reporting from Brenn.",
    ],
    not: ["The rains contributed to this flood.", "He contributed reports."],
  },
  {
    kind: "byline",
    place: "top",
    pattern: /^(?:Author|Authors|Correspondent|Reporter|Journalist|Writer)\s?:\s?\p{Lu}.{2,80}$/u,
    examples: ["Author: Ada Orlu", "Correspondent: Jan Teske, Halse"],
    not: ["Author of a novel", "Reporters: no answer was given"],
  },
  {
    kind: "posted",
    place: "any",
    pattern: new RegExp(
      `^(?:First |Last |Originally )?(?:Posted|Published|Updated|Modified|Edited|Created|Released?|Issued|Publication date|Date)(?: time)?(?:\\s?:|\\son|\\sat|\\s)\\s?(?:on\\s|at\\s)?(?:(?:${date})(?:${clock})?|(?:${time}|[0-2]\\d[0-5]\\d\\s(?=GMT|UTC))${zone}?|\\d{1,3}\\s(?:minute|hour|day|week|month)s?\\sago).{0,60}$`,
      "i",
    ),
    examples: [
      "Posted: 16.05.2031 11:21",
      "Published: May 16, 2031 at 1:32 PM",
      "Updated 3 hours ago",
      "Last updated on 16 May 2031, 11:21 GMT",
      "PUBLISHED : THURSDAY , MAY 2 , 2031 , 1 : 32 PM",
      "Posted : 0914 GMT ( 1714 HKT ) , March 3 , 2031",
      "Edited on Mon May 19 , 2031",
    ],
    not: ["Published works fill the room.", "Posted to Halse as a young man, he stayed."],
  },
  {
    kind: "posted",
    place: "top",
    pattern:
      /^(?:(?:First |Last |Originally )?(?:posted|published|updated)(?: on| at)?)\s?[:|\s]*$/i,
    examples: ["UPDATED :", "Originally published", "First Posted", "POSTED : |"],
    not: ["Updated rules", "Posted abroad"],
  },
  {
    kind: "posted",
    place: "top",
    pattern: new RegExp(`^(?:${date}(?:${clock})?|${time}${zone}?\\s?,?\\s${date})\\.?$`, "i"),
    examples: [
      "10:25am UK, Tuesday 04 March 2031",
      "4 October 2031 , 18 : 07 ( GMT+05 : 00 )",
      "Thursday 14 August 2031",
      "March 01 , 2031",
      "May 2 , 2031 | 5 : 03pm",
      "16.05.2031 11:21",
      "2031-05-16",
      "MAY 16, 2031 AT 11:00 AM EDT",
    ],
    not: ["May 16 was a Friday.", "2031", "May Orlu"],
  },
  {
    kind: "posted",
    place: "top",
    pattern: new RegExp(
      `^\\p{Lu}[\\p{L}\\p{M}&.’'-]{1,20}(?:\\s(?:of|the|and|\\p{Lu}[\\p{L}\\p{M}.’'-]{0,20})){0,3}(?:\\s?[,|•·–—-]\\s?|\\s)${date}(?:${clock})?\\.?$`,
      "u",
    ),
    examples: ["Harbour Gazette, 6 May 2032", "Korda | May 6, 2032 11:21"],
    not: [
      "Talks went on until 6 May 2032, the ministry said",
      "The plan fell on 6 May 2032 in Halse",
      "Talks at the Customs House, 14 May 2031",
    ],
  },
  {
    kind: "caption",
    place: "any",
    pattern:
      /^(?:FILE\s?[-–—]+\s?|File photo:?\s|In this (?:file |undated |handout )?(?:photo|picture|image|frame)\b|Pictured\b|Caption:|Photo caption:|Image caption)/u,
    examples: [
      "FILE - Minister Ada Orlu waves in Halse on May 3.",
      "In this file photo the minister waves.",
      "Caption: The locks at Lozno.",
    ],
    not: ["FILES were lost.", "In this photographer's view the river is grey."],
  },
  {
    kind: "caption",
    place: "any",
    pattern:
      /^\p{Lu}.{8,260}(?:\((?:\p{Lu}[\p{L}.&]*\s){0,4}(?:Photo|File|Handout|Images?|Pool)(?:[\s/:]\s?[^()]{2,50})?\)|[.\s](?:Photo|Photograph|Picture|Image|Credit)s?(?:\sby|\s?:)\s?\p{Lu}[^.?!]{2,60})\.?$/u,
    examples: [
      "The two presidents in the Customs House on Wednesday. Photo: Jan Teske / Halyard",
      "Monitors at Brenn, May 3, 2031. (Korda Photo/Jan Teske)",
      "A barge below the locks. Credit: Vera Lindt",
    ],
    not: ["She kept the photo by her bed.", "He asked for credit: nobody gave it."],
  },
  {
    kind: "credit",
    place: "any",
    pattern:
      /^[([]?(?:Photo(?:graph|s)?|Picture|Image|Illustration|Video|Graphic|Credit|PHOTO|IMAGE|CREDIT)s?(?:\s(?:by|credit|courtesy(?: of)?|from)|\s?:|\s?©|\s?\/).{1,80}[)\]]?$/u,
    examples: [
      "Photo by Vera Lindt",
      "Photo: Korda / Jan Teske",
      "(Image: Halyard)",
      "PHOTO: KORDA",
    ],
    not: ["Photographs of the river hung there.", "Image matters to them."],
  },
  {
    kind: "credit",
    place: "any",
    pattern:
      /^[([]?(?:(?:AP|AFP|EPA|DPA|REUTERS|Reuters|Getty|UPI|ANSA|Getty Images|Shutterstock)(?:\s(?:Photo|Images?|File|Pool))?\s?(?:\/|via)\s?.{2,60}|\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}\s?\/\s?(?:AP|AFP|EPA|DPA|REUTERS|Reuters|Getty(?: Images)?|Shutterstock|Pool|Handout).{0,40}|Getty Images|AP Photo|File photo|Handout photo|Courtesy photo)[)\]]?$/u,
    examples: [
      "AP Photo/Jan Teske",
      "(Vera Lindt/Getty Images)",
      "REUTERS/Jan Teske",
      "Getty Images",
    ],
    not: ["AP is an agency.", "Getty bought it."],
  },
  {
    kind: "credit",
    place: "any",
    pattern:
      /^(?:Sources?|Via|Originally published (?:by|in|on)|Based on (?:the )?(?:materials?|reports?|information)(?: of| by| from)|With (?:material|reports?) from|From agency reports)\s?:?\s?(?:\p{Lu}.{1,80}|[\w-]+\.[a-z]{2,}.{0,60})$/u,
    examples: [
      "Source: Korda",
      "Based on materials of korda.example and zarta.example",
      "With reports from Korda and Zarta",
    ],
    not: ["Sources said the plan was dead.", "Via the river it is three days."],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:Read|See|Click|Tap|Watch|Listen|Also|More)\s(?:more|also|here|now|next|full|on|read|below|related|from)\b[^.?!]{0,30}(?::.*|>>|»|→|…)?$/i,
    examples: [
      "Read more: Orvelle offers nine steps",
      "READ MORE",
      "See also: Sirens in Tolmen",
      "Click here to subscribe »",
      "More on this story",
    ],
    not: [
      "Read the text, he said.",
      "More than a hundred people came.",
      "See what they do next year.",
    ],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:Related|Related (?:articles?|stories|topics|links|news|posts)|Recommended(?: for you)?|Most (?:read|viewed|popular|shared)|Trending(?: now)?|You (?:may|might) (?:also )?like|Don[’']t miss|Up next|What to read next|Latest news|Top stories|Editors?[’']s? picks?|Tags?|Topics?|Keywords|Filed under|Categor(?:y|ies))\s?(?::.*)?$/i,
    examples: [
      "Related: A night in Brenn",
      "MOST READ",
      "You may also like",
      "Tags: river, grain, Halse",
    ],
    not: ["Related matters were left out.", "Topics of the talks were grain and gas."],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:Please\s)?(?:Subscribe|Sign up|Sign in|Log in|Register|Follow us|Like us|Join us|Join our|Support us|Donate|Get our|Get the|Download (?:the|our) app)\b.{0,140}(?:newsletter|inbox|account|subscri|app\b|news\b|channel|on (?:Facebook|Twitter|X|Telegram|Instagram|YouTube|LinkedIn|WhatsApp)|free|here|now|today|updates?|journalism)[^.]{0,40}[.!]?$/i,
    examples: [
      "Subscribe to our newsletter",
      "Sign up for the morning briefing and get the news in your inbox.",
      "Follow us on Telegram",
    ],
    not: ["Join us, she told the crowd.", "Register the guns, he said."],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:Subscribe|Sign up|Sign in|Log in|Advertisement|ADVERTISEMENT|Advertising|Sponsored(?: content)?|Promoted|Continue reading|Story continues below.{0,20}|Article continues.{0,30}|Loading\W*|Comments?(?:\s?\(\d+\))?|Leave a (?:comment|reply)|Print(?: this)?(?: page| article)?|E-?mail(?: this)?|Copy link|Share|Share (?:this|on|via)\b.{0,60}|Back to top|Menu|Skip to .{3,30}|\d+ (?:comments?|shares?|views?|min(?:ute)?s? read))$/i,
    examples: [
      "Advertisement",
      "Share this article",
      "Leave a comment",
      "Skip to main content",
      "4 min read",
    ],
    not: ["Comments were few.", "Share prices fell.", "Print is dead, he said."],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:(?:Share|Tweet|Pin|Post|E-?mail|Print|Save|Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Reddit|Instagram|Copy link|Pinterest|Messenger|VK|Viber)(?:\s?[|/•·,]\s?|\s|$)){2,}$/i,
    examples: ["Share Facebook Twitter Email", "Facebook | Twitter | WhatsApp | Print"],
    not: ["Facebook", "Share Facebook posts with care"],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:(?:Copyright|©|\(c\)|&copy;)\s?(?:©|\(c\))?\s?.{0,20}(?:19|20)\d\d\b.{0,200}|.{0,160}\bAll rights reserved\b.{0,80}|.{0,60}may not be published, broadcast, rewritten.{0,120})$/i,
    examples: [
      "© 2031 Sarn Courier Press, Tolmen. All rights reserved.",
      "Copyright 2031 Korda",
      "This material may not be published, broadcast, rewritten or redistributed.",
    ],
    not: ["Copyright law changed.", "In 2031 the rights were sold."],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:We use cookies|This (?:site|website|page) uses cookies|By (?:continuing|using|clicking)\b.{0,60}(?:cookies|agree|consent|terms)|Accept (?:all )?cookies|Cookie (?:policy|settings|preferences)|Privacy policy|Terms (?:of use|and conditions)).{0,200}$/i,
    examples: [
      "We use cookies to improve your visit.",
      "Privacy policy",
      "By continuing you agree to our terms.",
    ],
    not: ["By using the river they saved a day.", "Cookies were served."],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern: /^(?:https?\s?:\s?\/\s?\/|www\s?\.)\s?\S[^“”"]{2,280}$/i,
    examples: ["https://example.org/2031/05/talks", "http : / / example . org / talks"],
    not: ["The address is https://example.org", "www was young then"],
  },
  {
    kind: "boilerplate",
    place: "any",
    pattern:
      /^(?:\(?(?:END|Ends|ends|-ends-|###|#|-30-|more|MORE)\)?|-\s?END\s?-|[-=_*~•·.\s—–]{3,})$/u,
    examples: ["(END)", "###", "* * *", "-ends-"],
    not: ["End of story", "more grain"],
  },
];
