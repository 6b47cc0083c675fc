/** The runs of a programme as a table to choose from. */

import { el, scrolling } from '../web-parts/js/dom.js';
import { count } from '../web-parts/js/words.js';
import { aim, at, fit, STATES } from './words.js';

export function runsTable(runs, chosen, { look, cancel }) {
  if (runs.length === 0) {
    return el('div', {});
  }
  return el(
    'div',
    { class: 'panel' },
    scrolling('The runs', '', el(
      'table',
      { class: 'runs-list' },
      el('caption', { class: 'for-ears' }, 'Runs, the newest first'),
      el('thead', {}, el('tr', {}, ['Run', 'Best at', 'State', 'Filled', 'Worst-off', 'In all', 'Asked for'].map((head, place) => el('th', { scope: 'col', class: place > 2 && place < 6 ? 'numeric' : null }, head)))),
      el('tbody', {}, runs.map((run) => row(run, run.id === chosen, look, cancel))),
    )),
  );
}

function row(run, current, look, cancel) {
  const figures = run.figures;
  return el(
    'tr',
    { 'aria-current': current ? 'true' : null, onclick: () => look(run) },
    el('td', {}, el('button', { type: 'button', class: 'name', onclick: (click) => { click.stopPropagation(); look(run); } }, `Run ${run.number}`)),
    el('td', {}, aim(run), run.origin === 'REPEAT' && el('span', { class: 'beneath' }, 'the same snapshot once more')),
    el('td', {}, state(run, cancel)),
    el('td', { class: 'numeric' }, figures ? `${count(figures.filled)} of ${count(figures.wanted)}` : '–'),
    el('td', { class: 'numeric' }, fit(figures?.minimum)),
    el('td', { class: 'numeric' }, fit(figures?.total)),
    el('td', {}, at(run.requestedAt)),
  );
}

function state(run, cancel) {
  const going = run.state === 'QUEUED' || run.state === 'RUNNING';
  const words = el('span', { class: 'state', 'data-state': run.state }, el('i', { 'aria-hidden': 'true' }), STATES[run.state]);
  if (!going) {
    return words;
  }
  const done = el('b', {});
  done.style.width = `${Math.round(100 * (run.progress?.share || 0))}%`;
  return el(
    'div',
    { class: 'advance' },
    words,
    ' ',
    el('button', { type: 'button', class: 'quiet', onclick: (click) => { click.stopPropagation(); cancel(run); } }, 'Call off'),
    el('span', { class: 'beneath' }, run.progress?.stage || ''),
    el('span', { class: 'lane', role: 'progressbar', 'aria-valuenow': Math.round(100 * (run.progress?.share || 0)), 'aria-valuemin': 0, 'aria-valuemax': 100 }, done),
  );
}
