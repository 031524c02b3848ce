import { verify } from "../export/index.ts";
import { openStore } from "../store/index.ts";
import { print } from "./terminal.ts";

/** `onrecord verify`: exit 1 and the list where a text or a piece of evidence differs from what was stored. */
export async function runVerify(options: {
  readonly store: string;
  readonly json?: boolean;
}): Promise<void> {
  const store = await openStore(options.store, { create: false });
  try {
    const found = await verify(store);
    if (options.json === true) print(JSON.stringify(found));
    else {
      for (const problem of found.problems) print(`${problem.where ?? ""}: ${problem.message}`);
      print(
        `${found.documents} texts hashed, ${found.evidence} pieces of evidence cut out again, ${found.problems.length} differ`,
      );
    }
    if (found.problems.length > 0) process.exitCode = 1;
  } finally {
    await store.close();
  }
}
