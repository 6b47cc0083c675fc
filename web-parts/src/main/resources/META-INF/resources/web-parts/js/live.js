/** Server-Sent Events over fetch, because EventSource cannot carry a token. Comes back by itself, with patience. */

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const SILENCE_MS = 60_000;

/**
 * Calls `hear({event, data})` for every message and `state('live' | 'waiting')` as the line comes and goes.
 * `open(headers, signal)` makes the request.
 */
export async function listen({ open, hear, state }) {
  let wait = FIRST_WAIT_MS;
  let last = null;
  for (;;) {
    const patience = new Watch();
    try {
      const headers = { Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) };
      const answer = await open(headers, patience.signal);
      state('live');
      for await (const message of messages(answer.body, () => patience.heard())) {
        wait = FIRST_WAIT_MS;
        last = message.id || last;
        hear(message);
      }
    } catch (failure) {
      if (failure.final) {
        state('off');
        return;
      }
    } finally {
      patience.end();
    }
    state('waiting');
    await pause(wait * (0.75 + Math.random() / 2));
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }
}

/** A line that is silent for too long is taken for dead. */
class Watch {
  #control = new AbortController();
  #timer = null;

  get signal() {
    return this.#control.signal;
  }

  heard() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#control.abort(), SILENCE_MS);
  }

  end() {
    clearTimeout(this.#timer);
    this.#control.abort();
  }
}

/** Every message of an answer as it comes; `heard` is called for any sign of life. */
export async function* messages(body, heard = () => {}) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  heard();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    heard();
    const blocks = (rest + value).replace(/\r/g, '').split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const message = parse(block);
      if (message) {
        yield message;
      }
    }
  }
}

function parse(block) {
  const message = { event: 'message', data: '', id: null };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') {
      message.data += (message.data ? '\n' : '') + value;
    } else if (field === 'event' || field === 'id') {
      message[field] = value;
    }
  }
  return message.data ? message : null;
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
