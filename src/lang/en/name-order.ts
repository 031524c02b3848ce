const patronymic =
  /(?:ovich|evich|yevich|ovych|yovych|avich|lyich|mich|nich|ovna|evna|yevna|ivna|ichna|auna)$/i;

/** Whether the last word of a name is a patronymic, in the feminine or masculine: *Ivan Ivanovich*, *Anna Petrovna*. */
export function isPatronymic(name: string): boolean {
  return patronymic.test(name);
}
