/**
 * Is it fair? Forest plots: each group's rate with its interval, everybody's as a line, four fifths of the highest rate
 * as another. What is hidden is named and hatched, and stays out of every sentence.
 */

import { el, svg } from '../../web-parts/js/dom.js';
import { at, count, interval, known, percent, ratio } from '../../web-parts/js/words.js';
import { groupNames } from '../groups.js';
import { highest, mark, Scale, strips } from '../strip.js';

const FOUR_FIFTHS = 0.8;

export const DIMENSIONS = [
  ['gender', 'gender'],
  ['raceEthnicity', 'race and ethnicity'],
  ['urim', 'underrepresented in medicine'],
  ['disability', 'disability'],
  ['firstGeneration', 'first generation'],
  ['veteran', 'veteran status'],
  ['rank', 'rank'],
  ['careerStage', 'career stage'],
  ['track', 'track'],
  ['unit', 'unit'],
];

/** `counted` puts the people of a group into the sentence that reads the figure. */
const QUESTIONS = [
  { metric: 'professor-rate', title: 'Who holds the highest rank', width: '', done: 'are full professors', counted: (people) => people },
  { metric: 'nomination-rate', title: 'Who is nominated', width: 'half', done: 'were nominated', counted: (people) => `eligible ${people}` },
  { metric: 'selection-rate', title: 'Who is selected', width: 'half', done: 'were selected', counted: (people) => `eligible ${people}` },
];

/** `dimension()` is what the reader chose; units are named as the institution names them. */
export function equity(dimension, unitName) {
  return QUESTIONS.map((question) => ({
    id: `equity-${question.metric}`,
    title: question.title,
    width: question.width,
    metrics: [question.metric],
    queries: { equity: { equity: question.metric } },
    draw: ({ equity: answer }) => forest(question, answer, groupNames(dimension(), unitName)),
  }));
}

function forest(question, answer, name) {
  if (answer.frozenAt === null) {
    return { empty: 'These figures are frozen once a day; the first have not been taken yet.' };
  }
  const rows = answer.rows;
  if (rows.length === 0) {
    return { empty: 'There is nobody to count here yet.' };
  }
  const table = asTable(answer, name);
  const shown = rows.filter((row) => !row.suppressed);
  if (answer.withheld || shown.length === 0) {
    return {
      reading: answer.withheld || 'Every group is hidden here, to protect small groups.',
      picture: forestOf(question, answer, name),
      note: note(answer),
      table,
    };
  }
  return {
    reading: reading(question, answer, name),
    picture: el('div', {}, legend(answer), forestOf(question, answer, name)),
    note: note(answer),
    table,
  };
}

function forestOf(question, answer, name) {
  const rows = answer.rows.map((row) => strip(row, answer, name(row.group).label));
  const whole = answer.everybody && !answer.everybody.suppressed && known(answer.everybody.rate);
  if (whole) {
    rows.push({ ...strip(answer.everybody, answer, 'Everybody'), summary: true });
  }
  return strips({
    caption: `${question.title}: rate of each group with its 95 % interval`,
    first: 'Group',
    rows,
    scale: new Scale(Math.max(highest(rows), 0.04)),
    lines: linesOf(answer),
    columns: ['rate', 'of highest'],
    hiddenWords: `hidden, to protect groups under ${answer.threshold}`,
  });
}

function strip(row, answer, label) {
  if (row.suppressed) {
    return { label, hidden: true };
  }
  const impact = row.adverseImpact;
  const isReference = row.group === answer.reference;
  return {
    label,
    value: row.rate,
    low: row.interval?.low,
    high: row.interval?.high,
    shape: isReference ? 'reference' : impact?.flagged ? 'flagged' : 'circle',
    words: `${count(row.count)} of ${count(row.n)}`,
    cells: [
      el('b', {}, percent(row.rate)),
      impact ? ratioCell(impact, isReference) : '',
    ],
  };
}

function ratioCell(impact, isReference) {
  if (isReference) {
    return el('span', { class: 'faint' }, 'highest');
  }
  return impact.flagged
    ? el('span', { class: 'flag', title: `95 % interval ${interval(impact.interval, ratio)}` }, ratio(impact.ratio))
    : el('span', { title: `95 % interval ${interval(impact.interval, ratio)}` }, ratio(impact.ratio));
}

function linesOf(answer) {
  const reference = answer.rows.find((row) => row.group === answer.reference && !row.suppressed);
  const everybody = answer.everybody && !answer.everybody.suppressed ? answer.everybody.rate : null;
  return [
    known(everybody) && { at: everybody, name: 'everybody', look: 'everybody' },
    reference && reference.rate > 0 && { at: FOUR_FIFTHS * reference.rate, name: 'four fifths', look: 'four-fifths' },
  ].filter(Boolean);
}

function legend(answer) {
  const lines = linesOf(answer).map((line) => line.look);
  const flagged = answer.rows.some((row) => row.adverseImpact?.flagged);
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'How to read it' },
    lines.includes('everybody') && key(svg('line', { class: 'line everybody', y1: -8, y2: 8 }), 'everybody’s rate'),
    lines.includes('four-fifths') && key(svg('line', { class: 'line four-fifths', y1: -8, y2: 8 }), 'four fifths of the highest rate'),
    answer.reference && key(mark('reference'), 'highest rate'),
    flagged && key(mark('flagged'), 'below four fifths of it'),
    answer.rows.some((row) => row.suppressed) && el('li', {}, el('span', { class: 'hatched key' }), 'hidden'),
  );
}

const key = (drawing, words) => el('li', {}, svg('svg', { class: 'key', viewBox: '-11 -9 22 18', 'aria-hidden': 'true' }, drawing), words);

function reading(question, answer, name) {
  const rows = answer.rows.filter((row) => !row.suppressed && row.adverseImpact && row.group !== answer.reference);
  const reference = answer.rows.find((row) => row.group === answer.reference);
  const flagged = rows.filter((row) => row.adverseImpact.flagged).sort((a, b) => a.adverseImpact.ratio - b.adverseImpact.ratio);
  if (!reference) {
    const whole = answer.everybody;
    return whole && !whole.suppressed && known(whole.rate)
      ? `${count(whole.count)} of ${count(whole.n)} (${percent(whole.rate)}) ${question.done}; too few groups can be shown to compare them.`
      : 'Too few groups can be shown to compare them.';
  }
  const said = (row) => `${count(row.count)} of ${count(row.n)} ${question.counted(name(row.group).people)} (${percent(row.rate)})`;
  if (flagged.length) {
    const [worst] = flagged;
    const more = flagged.length > 1 ? `; so ${flagged.length === 2 ? 'is another group' : `are ${flagged.length - 1} other groups`}` : '';
    return [
      `${said(worst)} ${question.done}, against ${said(reference)}: `,
      el('strong', {}, `${ratio(worst.adverseImpact.ratio)} of the highest rate, below the four-fifths line`),
      `${more}.`,
    ];
  }
  const lowest = rows.sort((a, b) => a.adverseImpact.ratio - b.adverseImpact.ratio)[0];
  return lowest
    ? `${said(lowest)} ${question.done}, against ${said(reference)}: no shown group is below four fifths of the highest rate.`
    : `${said(reference)} ${question.done}; there is no other shown group to compare with.`;
}

function note(answer) {
  return `Frozen ${at(answer.frozenAt)}. Hidden: a group under ${answer.threshold}, or one that would give such a group away.`;
}

function asTable(answer, name) {
  const shown = (row) => [
    `${count(row.count)}`, count(row.n), percent(row.rate), interval(row.interval),
    row.adverseImpact ? ratio(row.adverseImpact.ratio) : '–',
    row.adverseImpact ? interval(row.adverseImpact.interval, ratio) : '–',
    row.adverseImpact ? (row.adverseImpact.flagged ? 'below 0.8' : 'no') : '–',
    row.adverseImpact && known(row.adverseImpact.fisherP) ? row.adverseImpact.fisherP.toFixed(3) : '–',
    row.representation ? `${ratio(row.representation.index)} (${interval(row.representation.interval, ratio)})` : '–',
  ];
  const all = [...answer.rows, ...(answer.everybody ? [answer.everybody] : [])];
  return {
    caption: `Frozen ${at(answer.frozenAt)}; events counted until ${at(answer.countedUntil)}.`,
    columns: [
      { name: 'Group' },
      ...['Count', 'Out of', 'Rate', '95 % interval', 'Ratio to highest', 'Its interval', 'Flagged', 'Fisher’s p', 'Representation']
        .map((title) => ({ name: title, numeric: true })),
    ],
    rows: all.map((row) => [
      row.group === 'everybody' ? 'Everybody' : name(row.group).label,
      ...(row.suppressed ? Array(9).fill('hidden') : shown(row)),
    ]),
  };
}
