/** The service's figures as the page asks for them. */

import { save } from '../web-parts/js/dom.js';
import { address, House } from '../web-parts/js/house.js';

export class Figures {
  #house;

  constructor(session) {
    this.#house = new House(session);
  }

  catalogue() {
    return this.json('/v1/metrics');
  }

  json(query) {
    return this.#house.get(query);
  }

  /** The first so many of a list, in the list's own order. */
  async items(path, parameters = {}) {
    return (await this.json(address(path, { limit: 200, ...parameters }))).items;
  }

  /** One file of several queries of the same shape: the head of columns is said once. */
  async csv(queries, name) {
    const parts = await Promise.all(queries.map(async (query) => (await this.#house.ask(query, { headers: { Accept: 'text/csv' } })).text()));
    const whole = parts.map((part, index) => (index === 0 ? part : part.slice(part.indexOf('\n') + 1))).join('');
    save([whole], name);
  }

  stream(headers, signal) {
    return this.#house.ask('/v1/metrics/stream', { headers, signal });
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
