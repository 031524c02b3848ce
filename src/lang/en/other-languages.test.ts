import { expect, test } from "vitest";
import { proseLanguage } from "./other-languages.ts";

test.each([
  "The harbor at Tarsk will reopen in May, and the first ships are expected on the twelfth of the month.",
  "“El Tesoro de la Costa” and “Las Dos Orillas”, the films that Juan de la Vega made for the studio, were not shown in the capital.",
])("English is known by its small words: %s", (text) => {
  expect(proseLanguage(text)).toBe("en");
});

test.each([
  "Der Hafen von Tarsk wird im Mai wieder öffnen, und die ersten Schiffe werden am zwölften erwartet.",
  "Le port de Tarsk rouvrira en mai, et les premiers navires sont attendus le douze du mois.",
  "El puerto de Tarsk reabrirá en mayo y los primeros barcos se esperan para el día doce.",
  "Il porto di Tarsk riaprirà a maggio, e le prime navi sono attese il dodici del mese.",
  "De haven van Tarsk gaat in mei weer open, en de eerste schepen worden niet voor de twaalfde verwacht.",
  "Port w Tarsku zostanie otwarty w maju, a pierwsze statki nie przypłyną przed dwunastym, jak podano, że jest.",
  "Порт Тарска вновь откроется в мае, а первые суда ожидаются двенадцатого числа.",
  "يعاد فتح ميناء تارسك في مايو ومن المتوقع وصول أولى السفن في الثاني عشر من الشهر.",
  "塔尔斯克港将于五月重新开放，预计首批船只将于本月十二日抵达，市长星期一这样表示。",
])("another language is known by its own: %s", (text) => {
  expect(proseLanguage(text)).toBe("other");
});

test.each([
  "",
  "Tarsk 3, Kremna 1",
  "Brandt, Vorn, Orlu, Kessel, Maddin, Sorel, Tavi, Ober, Lenz, Haro",
  "Le Monde de Tarsk",
])("what its words do not prove is neither: %s", (text) => {
  expect(proseLanguage(text)).toBeNull();
});
