/**
 * Words of labels before a colon that name a kind of text, a field of a form or a
 * place in a page, and nobody: *NOTE:*, *READ MORE:*, *Contact:*.
 */
const labelWords: ReadonlySet<string> = new Set(
  `about abstract admission age agenda also amount analysis and announcement answer answers archive area article
attendance attention audio author authors background bonus book booking breaking briefing budget bulletin by byline
calendar caption cast category cc clarification click clip comment comments con conclusion cons contact contacts
context contribute copyright correction corrections cost credit credits critics data date dateline deadline death
deaths description details developing directions disclaimer discover discussion distance district do document
documents don't donate dont download duration e-mail edited edition editor editor's editorial editors email embargo
embed entry episode essay event events example exclusive explained explainer explore extra fact fact-check facts false
faq fax feature features fee figure figures file filed film final find finding findings first fixtures flash follow
following footage for forecast foreword free from full further gallery genre get goal goals graphic graphics guide
headline headlines health hear here highlight highlights history hotline hours how icymi idea image images important
in index info information ingredients injured injuries inside instructions international interview introduction
investigation issue issues itinerary job jobs join just key keywords kicker last late latest law lead learn length
lesson letter letters life line-up lineup link links list listen live local location look loser losers lyrics main map
media memo menu message method methods minutes missed more movie multimedia music must must-read mustread names
national new news newsletter next no not note notes now number object objective objectives odds of office on only open
opening opinion option options order organisation organization origin our outcome outlook overview page part parties
partner party penalties people perspective phone photo photograph photographer photographs photos picture pictures
place players podcast points politics poll polls population post posted preview previously price prices priority pro
problem product profile program programme pros published publisher quick quiz quote quotes rating ratings read reader
readers reading recap recent recipe recommended reference references related release reminder report reports required
research resource resources response result results review reviews right rule rules running runtime sale save schedule
science score scorers scores season section sections see series serves share shop show sidebar sign size solution
solutions source sources special sport sports spotlight standings starring stat statement status step stories story
street study subject subs subscribe substitutes summary support survey table tag tags take takeaway talking team teams
tech technology tel telephone temperature terms text the theme this time timeline times tip tips title to today
tomorrow tonight top topic topics total trailer transcript translation trending true tweet type unconfirmed understand
up upcoming update updated updates url us use venue verdict version via video videos view views visit volume vote
votes wanted warning watch weather web website week weekend what what's when where which who why winner winners with
word words world written year yes yesterday you your zip`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether every word of a label is one that such labels are made of: *UPDATE 2*, *READ MORE*. */
export function isEditorialLabel(label: string): boolean {
  const words = label.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  return words.every((word) => labelWords.has(word.replace("’", "'")));
}

const quoted = /“[^”]*”|"[^"\n]*"|«[^»]*»/gu;
const firstOrSecond =
  /(?:^|[^\p{L}])(?:I|(?:me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|let['’]s|thanks?|please|yes|welcome|hello|greetings)(?![\p{L}]))(?=$|[^\p{L}])/iu;
const asks = /\?(?:\s|$|["”’)])/u;
/** Either, wherever it stands. */
const spokenSign = new RegExp(`${firstOrSecond.source}|${asks.source}`, "giu");

/**
 * Characters outside quotation marks without anybody's *I*, *we* or *you* after which nobody
 * speaks any more. In 16 transcripts of MASC the longest such stretch has 1,586, in 64 of 65 State
 * of the Union addresses 2,130 at most; 580 of 840 news articles of PolNeAR have one of 2,000.
 */
const longestSilence = 2000;

/**
 * Whether words outside quotation marks sound spoken to somebody: a first or second
 * person, thanks, a question. Labelled lists, captions and datelines do not. Read by
 * what finds labels of speakers, since a label alone proves nothing.
 */
export function soundsSpoken(words: string): boolean {
  const own = words.replace(quoted, " ");
  return firstOrSecond.test(own) || asks.test(own);
}

const sentenceEnd = /[.!?…]["”’)]*\s|\n/gu;

/**
 * Where the words under a label stop to sound spoken: behind the sentence of the last *I*, *we*,
 * *you* or question before a long stretch without any, which a narrator has written; the end
 * of the words where there is none. `words` begin behind the label. Of words that stand in quotation marks
 * themselves the marks do not count. Linear.
 */
export function spokenLength(words: string): number {
  if (words.length <= longestSilence) return words.length;
  const isQuoted = /^\s*(?:[“"«„]|''|``)/u.test(words);
  const own = isQuoted ? words : words.replace(quoted, (marked) => " ".repeat(marked.length));
  let last = 0;
  for (const { index, 0: sign } of own.matchAll(spokenSign)) {
    if (index - last > longestSilence) break;
    last = index + sign.length;
  }
  if (last === 0 || words.length - last <= longestSilence) return last === 0 ? 0 : words.length;
  sentenceEnd.lastIndex = last - 1;
  const end = sentenceEnd.exec(words);
  return end === null ? words.length : end.index + end[0].trimEnd().length;
}
