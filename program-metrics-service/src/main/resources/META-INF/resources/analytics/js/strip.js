/**
 * Rates as points with their intervals on one scale, drawn as a table that is its own chart: every row can be read
 * aloud, and the drawing stretches with its column. Positions are per cent of the scale, so that nothing is drawn anew
 * when the page is resized or printed.
 */

import { el, svg } from '../web-parts/js/dom.js';
import { interval, known, percent } from '../web-parts/js/words.js';

const TICKS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];

export class Scale {
  /** From zero to a round number at or above the highest value; `coarse` where there is little room for words. */
  constructor(highest, coarse = false) {
    const most = Math.min(1, Math.max(highest, 0.004));
    this.step = TICKS.find((step) => most / step <= (coarse ? 2.0001 : 4.0001)) || 0.5;
    this.top = Math.min(1, Math.ceil(most / this.step - 1e-9) * this.step);
  }

  x(value) {
    return `${((100 * value) / this.top).toFixed(3)}%`;
  }

  ticks() {
    const ticks = [];
    for (let tick = 0; tick <= this.top + 1e-9; tick += this.step) {
      ticks.push(tick);
    }
    return ticks;
  }
}

/** The highest end that rows need to be drawn. */
export function highest(rows) {
  return Math.max(0, ...rows.filter((row) => !row.hidden).map((row) => row.high ?? row.value ?? 0));
}

/**
 * `rows`: {label, words, value, low, high, hidden, shape, weight}; `lines`: {at, name, look};
 * `columns`: names of the text beside the drawing; a row's `cells` fills them.
 */
export function strips({ caption, first, rows, lines = [], scale, columns = [], hiddenWords }) {
  const axis = el('td', { class: 'strip-cell' }, axisOf(scale, lines));
  return el(
    'table',
    { class: 'strips' },
    el('caption', { class: 'for-ears' }, caption),
    el('thead', {}, el(
      'tr',
      {},
      el('th', { scope: 'col' }, first),
      el('th', { scope: 'col', class: 'strip-cell' }, el('span', { class: 'for-ears' }, 'Rate with its 95 % interval')),
      columns.map((column) => el('th', { scope: 'col', class: 'numeric' }, column)),
    )),
    el('tbody', {}, rows.map((row) => (row.hidden
      ? hiddenRow(row, columns.length, hiddenWords)
      : shownRow(row, lines, scale)))),
    rows.some((row) => !row.hidden) && el('tfoot', { 'aria-hidden': 'true' }, el('tr', {}, el('td', {}), axis, columns.map(() => el('td', {})))),
  );
}

function shownRow(row, lines, scale) {
  return el(
    'tr',
    { class: row.summary ? 'summary' : null },
    el('th', { scope: 'row' }, row.label, row.words && el('span', { class: 'beneath' }, row.words)),
    el('td', { class: 'strip-cell' }, known(row.value) ? drawing(row, lines, scale) : el('span', { class: 'none' }, row.none || 'nothing to count yet')),
    row.cells.map((cell) => el('td', { class: 'numeric' }, cell)),
  );
}

function hiddenRow(row, columns, words) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, row.label),
    el('td', { class: 'strip-cell', colspan: 1 + columns }, el('span', { class: 'hatched' }, el('b', {}, words))),
  );
}

function drawing(row, lines, scale) {
  const parts = lines.map((line) => svg('line', {
    class: `line ${line.look}`, x1: scale.x(line.at), x2: scale.x(line.at), y1: '0', y2: '100%',
  }));
  if (row.summary && known(row.low)) {
    parts.push(diamondOver(row, scale));
  } else {
    if (known(row.low)) {
      parts.push(...whisker(row, scale));
    }
    parts.push(svg('svg', { x: scale.x(row.value), y: '50%', overflow: 'visible' }, mark(row.shape)));
  }
  const words = `${percent(row.value)}${known(row.low) ? `, 95 % interval ${interval(row)}` : ''}`;
  return svg('svg', { class: 'strip', role: 'img', 'aria-label': words }, svg('title', {}, words), parts);
}

function whisker(row, scale) {
  const [low, high] = [scale.x(row.low), scale.x(Math.min(row.high, scale.top))];
  return [
    svg('line', { class: 'whisker', x1: low, x2: high, y1: '50%', y2: '50%' }),
    svg('svg', { x: low, y: '50%', overflow: 'visible' }, svg('line', { class: 'whisker', y1: -4, y2: 4 })),
    svg('svg', { x: high, y: '50%', overflow: 'visible' }, svg('line', { class: 'whisker', y1: -4, y2: 4 })),
  ];
}

/** The classical summary of a forest plot: as wide as its interval. SVG has no polygon in per cent, so two halves. */
function diamondOver(row, scale) {
  const half = (from, to, flip) => {
    const left = Math.min(from, to);
    const width = Math.abs(to - from);
    return svg(
      'svg',
      { x: scale.x(left), width: scale.x(width), y: '50%', height: '14', viewBox: '0 0 10 14', preserveAspectRatio: 'none', overflow: 'visible' },
      svg('path', { class: 'summary-mark', transform: 'translate(0 -7)', d: flip ? 'M0 0 L10 7 L0 14Z' : 'M10 0 L0 7 L10 14Z' }),
    );
  };
  return svg('g', {}, half(row.low, row.value, false), half(row.value, row.high, true));
}

/** Shape says what colour says too. */
export function mark(shape = 'circle') {
  switch (shape) {
    case 'flagged': return svg('path', { class: 'mark flagged', d: 'M0 -8 L8 0 L0 8 L-8 0Z' });
    case 'reference': return svg('rect', { class: 'mark reference', x: -5.5, y: -5.5, width: 11, height: 11 });
    default: return svg('circle', { class: 'mark', r: 5.5 });
  }
}

function axisOf(scale, lines) {
  const ticks = scale.ticks();
  return svg(
    'svg',
    { class: 'axis' },
    svg('line', { class: 'rule', x1: '0', x2: '100%', y1: 0.5, y2: 0.5 }),
    ticks.map((tick) => svg(
      'svg',
      { x: scale.x(tick), y: '0', overflow: 'visible' },
      svg('line', { class: 'rule', y1: 0, y2: 5 }),
      svg('text', { y: 18, 'text-anchor': 'middle' }, percent(tick)),
    )),
    lines.filter((line) => line.name).map((line) => svg(
      'svg',
      { x: scale.x(line.at), y: '0', overflow: 'visible' },
      svg('line', { class: `line ${line.look}`, y1: 0, y2: 6 }),
    )),
  );
}
