/** Lone rates as rows of one drawing: the figure, its interval, and the words that read it. */

import { el } from '../../web-parts/js/dom.js';
import { at, count, interval, percent } from '../../web-parts/js/words.js';
import { outOf } from '../brief.js';
import { Scale, strips } from '../strip.js';

export const openness = rates({
  id: 'openness',
  title: 'Open calls and referrals',
  width: 'half',
  rows: [
    ['openCall', 'open-call-rate', 'through-open-call', 'Filled through an open call', 'of positions and leadership roles filled', 'no position has been filled yet'],
    ['openCall', 'open-call-rate', 'not-open-call-with-reason', 'Not open, with a written reason', 'of those filled otherwise', 'none was filled otherwise'],
    ['referral', 'referral-rate', 'referred', 'Declined and referred a peer', 'of nominations declined', 'nobody has declined yet'],
    ['referral', 'referral-rate', 'referred-then-selected', 'Referred peers then selected', 'of peers referred', 'no peer has been referred yet'],
  ],
  reading(row) {
    const open = row('open-call-rate', 'through-open-call');
    const referred = row('referral-rate', 'referred');
    return sentence([
      open?.n ? `${count(open.count)} of ${count(open.n)} positions and leadership roles went through an open call` : 'No position has been filled yet',
      referred?.n && !referred.hidden ? `${count(referred.count)} of ${count(referred.n)} who declined put a peer forward instead` : null,
    ]);
  },
  empty: 'No position has been filled and nobody has declined yet.',
  brief({ referral }) {
    const row = referral.row('referred');
    return row?.n && !row.hidden ? { figure: outOf(row), words: 'who declined put a peer forward instead' } : null;
  },
});

export const afterwards = rates({
  id: 'afterwards',
  title: 'Before and after the decision',
  width: 'seven',
  rows: [
    ['breadth', 'slate-breadth', 'met', 'Slates that met their breadth', 'of slates reviewed', 'no slate has been reviewed yet'],
    ['checkIns', 'check-in-completion', 'done', 'Sponsor check-ins done', 'of check-ins due', 'no check-in is due yet'],
    ['match', 'match-quality', 'good-match', 'Said to be a good match', 'of check-ins answered', 'no check-in has been answered yet'],
    ['follow', 'follow-through', 'delivered', 'Delivered what they took on', 'of people selected', 'nobody has been followed up yet'],
  ],
  reading(row) {
    const checkIns = row('check-in-completion', 'done');
    const slates = row('slate-breadth', 'met');
    return sentence([
      slates?.n && !slates.hidden ? `${count(slates.count)} of ${count(slates.n)} slates met the breadth that was asked of them` : null,
      checkIns?.n && !checkIns.hidden ? `${count(checkIns.count)} of ${count(checkIns.n)} sponsor check-ins that fell due were answered` : null,
    ]);
  },
  empty: 'No slate has been reviewed and no check-in is due yet.',
  note: 'Good matches and delivery speak of the quality of people: they are counted over the whole time and school, and small numbers are hidden.',
});

function rates({ id, title, width, rows, reading, empty, brief, note }) {
  const metrics = [...new Set(rows.map(([, metric]) => metric))];
  const queries = Object.fromEntries(rows.map(([key, metric]) => [key, { metric }]));
  return {
    id,
    title,
    width,
    metrics,
    queries,
    draw(answers) {
      const found = rows.map(([key, , measure, label, of, none]) => ({ row: answers[key].row(measure), label, of, none }));
      if (found.every(({ row }) => !row || (!row.hidden && !row.n))) {
        return { empty };
      }
      return {
        reading: reading((metric, measure) => answers[rows.find((each) => each[1] === metric)[0]].row(measure)),
        picture: el('div', {}, strips({
          caption: title, first: 'Share', rows: found.map(strip), scale: new Scale(1, true), columns: ['counted'], hiddenWords: 'hidden: too few people',
        })),
        note,
        table: table(found, Object.values(answers)),
        brief: brief?.(answers),
      };
    },
  };
}

function strip({ row, label, of, none }) {
  if (!row || row.hidden) {
    return { label, words: of, hidden: row?.hidden, none, cells: ['–'] };
  }
  return {
    label,
    words: of,
    none,
    value: row.n ? row.value : null,
    low: row.interval?.low,
    high: row.interval?.high,
    cells: [row.n ? el('span', {}, `${count(row.count)} of ${count(row.n)} `, el('b', {}, percent(row.value))) : '–'],
  };
}

function table(found, answers) {
  const until = answers.map((answer) => answer.countedUntil).sort().pop();
  return {
    caption: `Events counted until ${at(until)}.`,
    columns: [{ name: 'Share' }, ...['Count', 'Out of', 'Value', '95 % interval'].map((name) => ({ name, numeric: true }))],
    rows: found.map(({ row, label, of }) => [
      `${label}, ${of}`,
      ...(row?.hidden ? Array(4).fill('hidden') : [count(row?.count), count(row?.n), percent(row?.value), interval(row?.interval)]),
    ]),
  };
}

function sentence(parts) {
  const said = parts.filter(Boolean);
  return said.length ? `${said.join('; ')}.` : '';
}
