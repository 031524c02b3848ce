import { expect, test } from "vitest";
import { hashFolded } from "../../learn/index.ts";
import { createKnownNouns } from "./known-nouns.ts";
import { createLexicon } from "./lexicon.ts";

const labels = ["NOUN|NN", "NOUN|NNS", "VERB|VBZ"];
const seen = Int32Array.from(["hosts", "hosts"], (form) => hashFolded(form, 0, form.length));
const none = { keys: new Uint32Array(0), values: new Uint16Array(0) };
const nounAt = createKnownNouns(
  labels,
  createLexicon(seen, Uint8Array.of(2, 2), labels.length, none),
);
const labelOf = (form: string): string | null => labels[nounAt(form, 0, form.length)] ?? null;

test("people whom training lacks are nouns, one or several", () => {
  expect(labelOf("envoy")).toBe("NOUN|NN");
  expect(labelOf("envoys")).toBe("NOUN|NNS");
  expect(labelOf("emissaries")).toBe("NOUN|NNS");
});

test("words that training has seen, names and other words are left to the tagger", () => {
  expect(labelOf("hosts")).toBeNull();
  expect(labelOf("Envoy")).toBeNull();
  expect(labelOf("zorbles")).toBeNull();
});
