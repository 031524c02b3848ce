import { type Gazetteer, isPlaceSense } from "../lang/en/gazetteer/index.ts";
import type { Knowledge } from "../reconcile/index.ts";

/** Lets the gazetteer answer what reconciling asks of names. */
export function knowledgeOf(gazetteer: Gazetteer): Knowledge {
  return {
    outlet: (name) => {
      for (const { kind, ref } of gazetteer.sensesOf(name)) {
        const outlet = kind === "outlet" ? gazetteer.outlets[ref] : undefined;
        if (outlet !== undefined) return { name: outlet.name, country: outlet.country };
      }
      return null;
    },
    countryName: (code) => gazetteer.countryByCode(code)?.name ?? code,
    isCapital: (name) => gazetteer.sensesOf(name).some(({ kind }) => kind === "capital"),
    countryIn: (text) => {
      const codes = new Set<string>();
      for (const word of text.match(/\p{Lu}\p{L}+/gu) ?? []) {
        for (const sense of gazetteer.sensesOf(word)) {
          const country = isPlaceSense(sense) ? gazetteer.countries[sense.ref] : undefined;
          if (country !== undefined) codes.add(country.code);
        }
      }
      const [only] = codes;
      return codes.size === 1 && only !== undefined ? only : null;
    },
  };
}
