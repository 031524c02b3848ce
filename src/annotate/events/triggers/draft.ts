import type { Participant } from "../../../doc/index.ts";

/** An event as found, before time, place, realis and source are added. */
export interface Draft {
  /** Token that names it. */
  readonly trigger: number;
  /** Token whose clause it stands in: the light verb of a noun, else the trigger. */
  readonly clause: number;
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly mutual: boolean;
  /** Whether the object of the verb belongs to its meaning (*imposed sanctions*), so that it is no event of its own. */
  readonly absorbs: boolean;
  readonly confidence: number;
}
