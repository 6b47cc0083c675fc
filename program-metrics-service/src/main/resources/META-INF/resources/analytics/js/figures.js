/** The service's figures as the page asks for them: with the signed-in person's token, and with refusals in words. */

import { save } from './dom.js';

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || `The service answered ${status}.`);
    this.status = status;
    /** A refusal that trying again does not change. */
    this.final = status === 401 || status === 403;
  }
}

export class Figures {
  #session;

  constructor(session) {
    this.#session = session;
  }

  catalogue() {
    return this.#json('/v1/metrics');
  }

  async figures(query) {
    return new Answer(await this.#json(query));
  }

  json(query) {
    return this.#json(query);
  }

  /** The first so many of a list, in the list's own order. */
  async items(path, parameters = {}) {
    return (await this.#json(address(path, { limit: 200, ...parameters }))).items;
  }

  /** One file of several queries of the same shape: the head of columns is said once. */
  async csv(queries, name) {
    const parts = await Promise.all(queries.map(async (query) => (await this.#ask(query, { Accept: 'text/csv' })).text()));
    const whole = parts.map((part, index) => (index === 0 ? part : part.slice(part.indexOf('\n') + 1))).join('');
    save([whole], name);
  }

  stream(headers, signal) {
    return this.#ask('/v1/metrics/stream', headers, signal);
  }

  async #json(query) {
    return (await this.#ask(query, { Accept: 'application/json' })).json();
  }

  async #ask(query, headers, signal) {
    let answer = await this.#once(query, headers, signal);
    if (answer.status === 401) {
      this.#session.distrust();
      answer = await this.#once(query, headers, signal);
    }
    if (!answer.ok) {
      throw new Refused(answer.status, await problem(answer));
    }
    return answer;
  }

  async #once(query, headers, signal) {
    const token = await this.#session.token();
    try {
      return await fetch(query, {
        headers: { ...headers, Authorization: `Bearer ${token}` },
        cache: 'no-store',
        signal,
      });
    } catch (failure) {
      throw new TypeError('The service cannot be reached at the moment.', { cause: failure });
    }
  }
}

/** One answer: flat rows, found by measure, group and period. */
export class Answer {
  constructor(body) {
    this.body = body;
    this.countedUntil = body.countedUntil;
    this.rows = body.rows;
  }

  /** The row over the whole time and everybody, or over one group. */
  row(measure, group = 'all') {
    return this.rows.find((row) => row.measure === measure && row.group === group && row.period === null) || null;
  }

  groups() {
    return [...new Set(this.rows.filter((row) => row.group !== 'all').map((row) => row.group))];
  }

  periods() {
    return [...new Set(this.rows.filter((row) => row.period !== null).map((row) => row.period))].sort();
  }

  at(measure, period) {
    return this.rows.find((row) => row.measure === measure && row.group === 'all' && row.period === period) || null;
  }
}

/** A path with the parameters that say something. */
export function address(path, parameters) {
  const said = Object.entries(parameters).filter(([, value]) => value);
  return said.length ? `${path}?${new URLSearchParams(said)}` : path;
}

async function problem(answer) {
  try {
    return await answer.json();
  } catch {
    return {};
  }
}
