/** The lines of a text as it comes; the last one need not end. Empty ones are left out. */
export async function* linesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = bytes
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let begun: string[] = [];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const [first = '', ...lines] = part.value.split('\n');
      begun.push(first);
      for (const line of lines) {
        yield* whole(begun);
        begun = [line];
      }
    }
    yield* whole(begun);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function whole(parts: readonly string[]): string[] {
  const line = parts.join('');
  return line.trim() === '' ? [] : [line];
}
