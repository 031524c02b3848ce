import { testEvents } from "./event-cases.ts";

testEvents(new URL("unseen-events.txt", import.meta.url));
