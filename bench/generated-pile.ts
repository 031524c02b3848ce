import type { DocumentFacts, StatementFacts } from "../src/reconcile/index.ts";
import { printsOf } from "../src/reconcile/origins/index.ts";
import type { Evidence, Statement } from "../src/record/index.ts";
import { hashParts } from "../src/text/index.ts";

/** How a pile is made. */
export interface PileOptions {
  readonly documents: number;
  readonly statementsEach: number;
  readonly seed: number;
}

/** Numbers from 0 to below 1 that only the seed decides (Park and Miller 1988). */
export function createRandom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

const syllables = "ba ce di fo gu ha ki lo mu na pe ri so tu va we xi yo za qu".split(" ");

/** An invented word: one of 20,000, the low numbers more often, as words of a language are. */
export function wordAt(random: () => number): string {
  let n = Math.floor(20_000 * random() ** 2);
  let word = "";
  do {
    word += syllables[n % 20] ?? "";
    n = Math.floor(n / 20);
  } while (n > 0);
  return `${word}rn`;
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 16) }, () => wordAt(random));
  return `${words.join(" ")}.`;
}

/**
 * Facts of invented documents: each speaker says things on days, and every fourth
 * statement is another document's in other words. For measuring cost and for
 * properties; the words mean nothing.
 */
export function createPile({ documents, statementsEach, seed }: PileOptions): DocumentFacts[] {
  const random = createRandom(seed);
  const said: { readonly text: string; readonly speaker: number; readonly day: number }[] = [];
  const speakers = Math.max(3, Math.ceil(documents / 4));
  return Array.from({ length: documents }, (_, number) => {
    const name = `${number}.txt`;
    const doc = hashParts("generated", String(seed), name);
    const day = number % 28;
    const present = Array.from({ length: 4 }, () => Math.floor(random() * speakers));
    let at = 0;
    const statements = Array.from({ length: statementsEach }, (): StatementFacts => {
      const earlier = said[said.length - 1 - Math.floor(random() * Math.min(said.length, 400))];
      const isRetold = earlier !== undefined && random() < 0.25;
      const chain = Math.floor(random() * present.length);
      const text = isRetold
        ? earlier.text
            .split(" ")
            .filter(() => random() > 0.15)
            .join(" ")
        : sentence(random);
      if (isRetold) present.push(earlier.speaker);
      else said.push({ text, speaker: present[chain] ?? 0, day });
      const evidence: Evidence = { doc, start: at, end: at + text.length, exact: text };
      at += text.length + 1;
      return {
        statement: createGenerated(doc, evidence),
        speakerChain: isRetold ? present.length - 1 : chain,
        addresseeChain: null,
        saidAt: null,
      };
    });
    return {
      doc,
      name,
      outlet: null,
      textHash: doc,
      dating: {
        date: `2031-05-${String(day + 1).padStart(2, "0")}`,
        earliest: null,
        latest: null,
        reasons: [],
      },
      datingEvidence: [],
      transcript: false,
      channel: null,
      chains: present.map((speaker, id) => {
        const person = `Ada${syllables[speaker % 20]}${syllables[Math.floor(speaker / 20) % 20]} Orlu${syllables[Math.floor(speaker / 400) % 20]}n`;
        return {
          chain: {
            id,
            name: person,
            named: true,
            type: "PER" as const,
            country: null,
            titles: [],
            gender: null,
            members: [],
            mentions: [],
          },
          names: [person],
          evidence: [
            { doc, start: at + id * 20, end: at + id * 20 + person.length, exact: person },
          ] as const,
        };
      }),
      statements,
      figures: [],
      events: [],
      stances: [],
      terms: [],
      times: [],
      ages: [],
      prints: printsOf(statements.map(({ statement }) => statement.evidence[0].exact).join(" ")),
    };
  });
}

function createGenerated(doc: string, evidence: Evidence): Statement {
  const span = { start: evidence.start, end: evidence.end };
  return {
    id: hashParts("statement", doc, evidence.start),
    evidence: [evidence],
    by: { stage: "generated", model: null },
    confidence: 1,
    doc,
    span,
    source: [],
    cue: [],
    content: [span],
    form: "direct",
    kind: "speech",
    speaker: null,
    speakerId: null,
    addressee: null,
    addresseeId: null,
    via: [],
    date: null,
    dateEvidence: null,
    reason: "generated",
    remark: null,
  };
}
