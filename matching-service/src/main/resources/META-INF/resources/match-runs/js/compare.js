/** Two runs side by side. */

import { el, scrolling } from '../web-parts/js/dom.js';
import { count } from '../web-parts/js/words.js';
import { aim, fit } from './words.js';

export function compare(house, run, others) {
  const answer = el('div', {});
  const select = el('select', { 'aria-label': 'The other run' }, others.map((other) => el('option', { value: other.id }, `Run ${other.number}: ${aim(other).toLowerCase()}`)));
  const show = async () => {
    try {
      answer.replaceChildren(...drawn(await house.get(`/v1/match-runs/compare?left=${run.id}&right=${select.value}`)));
    } catch (failure) {
      answer.replaceChildren(el('p', { class: 'trouble' }, failure.message));
    }
  };
  select.addEventListener('change', show);
  show();
  return el('div', {}, el('p', { class: 'chosen pick' }, `Run ${run.number} beside`, select), answer);
}

const ROWS = [
  ['Mentees with a mentor', (figures) => figures.served, count],
  ['Places filled', (figures) => figures.filled, count],
  ['What the worst-off gets', (figures) => figures.minimum, fit],
  ['Mean fit of a pair', (figures) => figures.mean, fit],
  ['The whole', (figures) => figures.total, fit],
];

function drawn(both) {
  const [left, right] = [both.left.figures, both.right.figures];
  return [
    el(
      'table',
      { class: 'compare' },
      el('thead', {}, el('tr', {}, el('th', {}, ''), [both.left, both.right].map((run) => el('th', { scope: 'col', class: 'numeric' }, `Run ${run.number}`)), el('th', { scope: 'col', class: 'numeric' }, 'Difference'))),
      el('tbody', {}, ROWS.map(([words, of, form]) => {
        const change = of(right) - of(left);
        const same = form(Math.abs(change)) === form(0);
        return el(
          'tr',
          {},
          el('th', { scope: 'row' }, words),
          el('td', { class: 'numeric' }, form(of(left))),
          el('td', { class: 'numeric' }, form(of(right))),
          el('td', { class: `numeric ${same ? '' : change > 0 ? 'more' : 'less'}` }, same ? 'the same' : `${change > 0 ? '+' : '−'}${form(Math.abs(change))}`),
        );
      })),
    ),
    el('p', { class: 'reading' }, both.words[0]),
    both.differences.length > 0 && scrolling('Who has another mentor', 'tall', el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ['Mentee', `In run ${both.left.number}`, 'Fit', `In run ${both.right.number}`, 'Fit'].map((head) => el('th', { scope: 'col', class: head === 'Fit' ? 'numeric' : null }, head)))),
      el('tbody', {}, both.differences.map((one) => el(
        'tr',
        {},
        el('th', { scope: 'row' }, one.mentee.name),
        el('td', {}, names(one.left)),
        el('td', { class: 'numeric' }, fit(one.leftScore)),
        el('td', {}, names(one.right)),
        el('td', { class: 'numeric' }, fit(one.rightScore)),
      ))),
    )),
  ].filter(Boolean);
}

const names = (people) => people.map((person) => person.name).join(', ') || 'nobody';
