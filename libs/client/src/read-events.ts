/** An event of a stream: its name, and what it brings. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Matches the empty line that ends an event, with the line ends of any system. */
const END_OF_EVENT = /\r?\n\r?\n/;

/**
 * Reads server-sent events (HTML Standard, 9.2), each when it is asked for: nothing more is read before, so that a page that
 * is slow has a server that waits. Leaving the loop ends the stream.
 */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void, undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let waiting = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const events = (waiting + decoder.decode(value, { stream: true })).split(END_OF_EVENT);
      waiting = events.pop()!;
      yield* events.map(toEvent).filter(({ event }) => event !== '');
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Fields are `name: value`; a line that begins with a colon says nothing. */
function toEvent(lines: string): StreamEvent {
  const valuesOf = (name: string): readonly string[] => lines.split(/\r?\n/).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1).replace(/^ /, '')] : []));
  return { event: valuesOf('event').join(''), data: valuesOf('data').join('\n') };
}
