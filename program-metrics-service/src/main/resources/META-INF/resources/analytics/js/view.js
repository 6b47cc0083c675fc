/** What the reader chose to look at; kept in the address, so that a view can be sent to a colleague. */

import { byId, el } from '../web-parts/js/dom.js';

const FIELDS = ['from', 'to', 'unit', 'interval'];
const SETTLE_MS = 350;

export class View {
  dimension = 'gender';
  #changed;
  #later = null;

  constructor(changed) {
    this.#changed = changed;
    this.#read();
    byId('filters').hidden = false;
    byId('filters').addEventListener('submit', (submit) => submit.preventDefault());
    for (const name of FIELDS) {
      byId(name).addEventListener('change', () => this.#settle());
    }
    for (const button of document.querySelectorAll('[data-period]')) {
      button.addEventListener('click', () => this.#span(button.dataset.period));
    }
  }

  get interval() {
    return byId('interval').value;
  }

  filter() {
    return { from: byId('from').value, to: byId('to').value, unit: byId('unit').value };
  }

  /** Units as the tree that they are; the school itself is the choice of no unit. */
  offerUnits(units) {
    const chosen = this.#chosen().get('unit') || '';
    const children = (parent) => units.filter((unit) => (unit.parentId ?? null) === parent).sort((a, b) => a.name.localeCompare(b.name));
    const add = (unit, depth) => {
      byId('unit').append(el('option', { value: unit.id }, `${'\u2003'.repeat(depth)}${unit.name}`));
      children(unit.id).forEach((child) => add(child, depth + 1));
    };
    children(null).forEach((school) => children(school.id).forEach((unit) => add(unit, 0)));
    byId('unit').value = units.some((unit) => unit.id === chosen) ? chosen : '';
  }

  dimensionPicker(dimensions) {
    const select = el(
      'select',
      { id: 'dimension', onchange: () => { this.dimension = select.value; this.#settle(); } },
      dimensions.map(([value, words]) => el('option', { value, selected: value === this.dimension }, words)),
    );
    return el('label', { class: 'pick' }, 'Compare by ', select);
  }

  #read() {
    const chosen = this.#chosen();
    for (const name of FIELDS) {
      if (chosen.has(name) && name !== 'unit') {
        byId(name).value = chosen.get(name);
      }
    }
    if (byId('interval').value === '') {
      byId('interval').value = 'month';
    }
    this.dimension = chosen.get('compare') || this.dimension;
  }

  #chosen() {
    return new URLSearchParams(location.hash.replace(/^#/, ''));
  }

  #settle() {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      const said = Object.entries({ ...this.filter(), interval: this.interval === 'month' ? '' : this.interval, compare: this.dimension === 'gender' ? '' : this.dimension })
        .filter(([, value]) => value);
      history.replaceState(null, '', said.length ? `#${new URLSearchParams(said)}` : location.pathname);
      this.#changed();
    }, SETTLE_MS);
  }

  /** An academic year begins in July. */
  #span(name) {
    const today = new Date();
    const day = (date) => new Intl.DateTimeFormat('en-CA').format(date);
    const from = {
      year: new Date(today.getFullYear() - (today.getMonth() < 6 ? 1 : 0), 6, 1),
      twelve: new Date(today.getFullYear() - 1, today.getMonth(), today.getDate() + 1),
      all: null,
    }[name];
    byId('from').value = from ? day(from) : '';
    byId('to').value = '';
    this.#settle();
  }
}
