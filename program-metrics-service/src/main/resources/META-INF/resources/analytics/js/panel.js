/**
 * The frame around every chart: a title in words, one sentence that reads it, the picture, and one click away what it
 * means, the numbers as a table, and the data as CSV.
 */

import { el, save } from '../web-parts/js/dom.js';
import { at, count, interval, known, percent, plain, ratio } from '../web-parts/js/words.js';

export class Panel {
  #reading = el('p', { class: 'reading' });
  #body = el('div', { class: 'body' }, el('div', { class: 'waiting', 'aria-hidden': 'true' }));
  #meaning;
  #table;
  #csv;
  #shown;
  #tools = el('div', { class: 'tools', hidden: true });

  /** `width` is one of the widths of page.css; `save` brings the data as CSV. */
  constructor({ id, title, width = '', save: fetchData }) {
    this.id = id;
    this.title = title;
    this.#meaning = disclosure(`${id}-meaning`, 'What it means', 'meaning');
    this.#table = disclosure(`${id}-table`, 'As a table', 'scroll');
    /* It scrolls sideways on a phone: keyboards must reach it. */
    Object.entries({ tabindex: '0', role: 'region', 'aria-label': `${title}: the numbers` })
      .forEach(([name, said]) => this.#table.content.setAttribute(name, said));
    this.#csv = el('button', { type: 'button', class: 'quiet', onclick: () => this.#save(fetchData) }, 'Download CSV');
    this.#tools.append(this.#meaning.button, this.#table.button, this.#csv);
    this.node = el(
      'article',
      { class: `panel ${width}`, id, 'aria-labelledby': `${id}-title`, 'aria-busy': 'true' },
      el('h3', { id: `${id}-title` }, title),
      this.#reading,
      this.#body,
      this.#tools,
      this.#meaning.content,
      this.#table.content,
    );
  }

  busy() {
    this.node.setAttribute('aria-busy', 'true');
  }

  /** The definitions behind the chart, from the catalogue. */
  define(definitions) {
    this.#meaning.content.replaceChildren(...definitions.map(definition));
  }

  /** `reading`: text or nodes; `picture`: a node; `table`: {caption, columns, rows}; `note`: what to bear in mind. */
  show({ reading, picture, table, note, controls }) {
    this.#settle(reading);
    this.#body.replaceChildren(...[controls, picture, note && el('p', { class: 'note' }, note)].filter(Boolean));
    this.#shown = table;
    this.#table.content.replaceChildren(tableOf(table));
    this.#table.button.hidden = false;
    this.#csv.hidden = false;
  }

  /** Where no metric stands behind a list, its table is its data. */
  saveTable() {
    const cell = (text) => `"${String(text).replace(/"/g, '""')}"`;
    const lines = [this.#shown.columns.map((column) => column.name), ...this.#shown.rows];
    save(lines.map((line) => `${line.map(cell).join(',')}\r\n`), `${this.id}.csv`);
  }

  /** Nothing to draw yet, said in words. */
  empty(words, controls) {
    this.#settle('');
    this.#body.replaceChildren(...[controls, el('p', { class: 'empty' }, words)].filter(Boolean));
    this.#table.close();
    this.#table.button.hidden = true;
    this.#csv.hidden = true;
  }

  failed(failure, again) {
    this.node.setAttribute('aria-busy', 'false');
    this.#trouble(el(
      'p',
      { class: 'trouble', role: 'alert' },
      `This figure could not be fetched. ${failure.message} `,
      el('button', { type: 'button', class: 'quiet', onclick: again }, 'Try again'),
    ));
  }

  #settle(reading) {
    this.node.setAttribute('aria-busy', 'false');
    this.#trouble(null);
    this.#reading.replaceChildren(...[].concat(reading));
    this.#reading.hidden = reading === '';
    this.#tools.hidden = false;
  }

  #trouble(words) {
    this.node.querySelector(':scope > .trouble')?.remove();
    if (words) {
      this.#body.querySelector('.waiting')?.remove();
      this.#body.before(words);
    }
  }

  async #save(fetchData) {
    this.#csv.disabled = true;
    try {
      await fetchData();
      this.#trouble(null);
    } catch (failure) {
      this.#trouble(el('p', { class: 'trouble', role: 'alert' }, `The download did not work. ${failure.message}`));
    } finally {
      this.#csv.disabled = false;
    }
  }
}

/** A button and what it opens, tied together for keyboards and screen readers. */
function disclosure(id, words, look) {
  const content = el('div', { id, class: look, hidden: true });
  const button = el('button', {
    type: 'button',
    class: 'quiet',
    'aria-expanded': 'false',
    'aria-controls': id,
    onclick: () => set(content.hidden),
  }, words);
  function set(open) {
    content.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  }
  return { button, content, close: () => set(false) };
}

function definition(metric) {
  const facts = [
    ['Counted', metric.numerator],
    ['Out of', metric.denominator],
    ['Made from', el('code', {}, metric.sourceEvents.join(', '))],
    ['Bear in mind', metric.caveat],
  ];
  return el(
    'div',
    {},
    el('h4', {}, metric.title),
    el('p', {}, metric.meaning),
    el('dl', {}, facts.filter(([, fact]) => fact).map(([name, fact]) => [el('dt', {}, name), el('dd', {}, fact)])),
  );
}

export function tableOf({ caption, columns, rows }) {
  const numeric = (index) => (columns[index].numeric ? 'numeric' : null);
  return el(
    'table',
    {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, columns.map((column, i) => el('th', { scope: 'col', class: numeric(i) }, column.name)))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, i) => (i === 0
      ? el('th', { scope: 'row' }, cell)
      : el('td', { class: [numeric(i), cell === 'hidden' && 'hidden-cell'].filter(Boolean).join(' ') || null }, cell)))))),
  );
}

/** The flat rows of an answer as a table, whatever the metric. */
export function plainTable(answer, name = (measure) => plain(measure), group = plain) {
  const grouped = answer.rows.some((row) => row.group !== 'all');
  const timed = answer.rows.some((row) => row.period !== null);
  const columns = [
    { name: 'Measure' },
    ...(grouped ? [{ name: 'Group' }] : []),
    ...(timed ? [{ name: 'Period' }] : []),
    { name: 'Count', numeric: true },
    { name: 'Out of', numeric: true },
    { name: 'Value', numeric: true },
    { name: '95 % interval', numeric: true },
  ];
  const rows = answer.rows.map((row) => [
    name(row.measure),
    ...(grouped ? [row.group === 'all' ? 'All' : group(row.group)] : []),
    ...(timed ? [row.period || 'Whole period'] : []),
    ...(row.hidden
      ? ['hidden', 'hidden', 'hidden', 'hidden']
      : [count(row.count), count(row.n), value(row, answer), interval(row.interval)]),
  ]);
  return { caption: `Events counted until ${at(answer.countedUntil)}.`, columns, rows };
}

function value(row) {
  if (!known(row.value)) {
    return '–';
  }
  if (row.interval || /share|sponsors$|proteges$/.test(row.measure)) {
    return percent(row.value);
  }
  return known(row.count) && row.value === row.count ? count(row.value) : ratio(row.value);
}
