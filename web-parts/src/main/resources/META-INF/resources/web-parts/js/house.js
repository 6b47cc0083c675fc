/** The house as a page asks it: with the signed-in person's token, and with refusals in words. */

import { messages } from './live.js';

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || `The service answered ${status}.`);
    this.status = status;
    this.code = (problem.type || '').split(':').pop();
    this.violations = problem.violations || [];
    /** A refusal that trying again does not change. */
    this.final = status === 401 || status === 403;
  }
}

export class House {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async get(path) {
    return (await this.ask(path)).json();
  }

  /** All pages of a list, as far as anybody would read. */
  async all(path, most = 1000) {
    const items = [];
    let cursor = null;
    do {
      const page = await this.get(address(path, { limit: 200, cursor }));
      items.push(...page.items);
      cursor = page.next;
    } while (cursor && items.length < most);
    return items;
  }

  /** A key makes a request that is sent twice one request. */
  async post(path, body) {
    return (await this.ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: body === undefined ? undefined : JSON.stringify(body),
    })).json();
  }

  async cancel(path) {
    return (await this.ask(path, { method: 'DELETE', headers: { 'If-Match': '*' } })).json();
  }

  /** Hears every message until the service ends the stream. */
  async follow(path, signal, hear) {
    const answer = await this.ask(path, { headers: { Accept: 'text/event-stream' }, signal });
    for await (const message of messages(answer.body)) {
      hear(JSON.parse(message.data));
    }
  }

  /** The answer itself, when it is a good one. A token that is refused is renewed once. */
  async ask(path, options = {}) {
    let answer = await this.#once(path, options);
    if (answer.status === 401) {
      this.#session.distrust();
      answer = await this.#once(path, options);
    }
    if (!answer.ok) {
      throw new Refused(answer.status, await problem(answer));
    }
    return answer;
  }

  async #once(path, options) {
    const token = await this.#session.token();
    try {
      return await fetch(path, {
        cache: 'no-store',
        ...options,
        headers: { Accept: 'application/json', ...options.headers, Authorization: `Bearer ${token}` },
      });
    } catch (failure) {
      if (failure.name === 'AbortError') {
        throw failure;
      }
      throw new TypeError('The service cannot be reached at the moment.', { cause: failure });
    }
  }
}

/** A path with the parameters that say something. */
export function address(path, parameters) {
  const said = Object.entries(parameters).filter(([, value]) => value);
  return said.length ? `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(said)}` : path;
}

async function problem(answer) {
  try {
    return await answer.json();
  } catch {
    return {};
  }
}
