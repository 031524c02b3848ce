/** A stream whose first bytes have been looked at, whole again. */
export async function* withStart(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield start;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    // Closes the file when the reader has had enough.
    await rest.return?.();
  }
}
