/** Who does the sponsoring, and who is sponsored? How the load is spread: always the same few, or many hands. */

import { el } from '../../web-parts/js/dom.js';
import { axisText, BLUE, CARD, FAINT, HAIR, INK, LINE, Plot, safe } from '../../web-parts/js/plot.js';
import { count, known, many, percent, plain, ratio } from '../../web-parts/js/words.js';
import { plainTable } from '../panel.js';
import { evenly, long, short } from '../periods.js';

/** Below this many acts, how they are spread says little. */
const FEW = 10;

export const sponsors = spread({
  id: 'sponsors',
  title: 'How sponsorship is spread',
  metric: 'sponsor-activity',
  active: 'active-sponsors',
  bucket: 'sponsors-with',
  who: ['possible sponsor', 'possible sponsors'],
  did: 'did something for a colleague',
  nobody: 'Nobody has acted as a sponsor yet. A nomination of a colleague counts as the first act.',
  inBrief(figures) {
    const acts = figures.row('acts');
    const top = figures.row('top-decile-share');
    if (acts.count < FEW) {
      return { figure: count(acts.count), words: `${acts.count === 1 ? 'act' : 'acts'} of sponsorship so far` };
    }
    return top && !top.hidden && known(top.value) ? { figure: percent(top.value), words: 'of all acts of sponsorship fall to the busiest tenth of sponsors' } : null;
  },
});

export const proteges = spread({
  id: 'proteges',
  title: 'How being sponsored is spread',
  metric: 'protege-concentration',
  active: 'active-proteges',
  bucket: 'proteges-with',
  who: ['faculty member', 'faculty members'],
  did: 'had something done for them',
  nobody: 'Nobody has been sponsored yet.',
});

const BUCKETS = [
  ['0-acts', 'no act'],
  ['1-act', '1 act'],
  ['2-acts', '2 acts'],
  ['3-to-5-acts', '3 to 5 acts'],
  ['6-or-more-acts', '6 or more'],
];

function spread({ id, title, metric, active, bucket, who, did, nobody, inBrief }) {
  return {
    id,
    title,
    width: 'half',
    metrics: [metric],
    queries: { figures: { metric } },
    draw({ figures }) {
      const acts = figures.row('acts');
      if (!acts || acts.count === 0) {
        return { empty: nobody };
      }
      return {
        reading: reading(figures, active, who, did),
        picture: el('div', {}, distribution(figures, bucket), facts(figures)),
        table: plainTable(figures, (measure) => plain(measure)),
        brief: inBrief?.(figures),
      };
    },
  };
}

function reading(figures, active, [one, several], did) {
  const acting = figures.row(active);
  const acts = figures.row('acts');
  if (!acting || acting.hidden) {
    return `${many(acts.count, 'act')} so far, by too few people to say how many.`;
  }
  return `${count(acting.count)} of ${many(acting.n, one, several)} ${did} (${percent(acting.value)}), in ${many(acts.count, 'act')}.`;
}

function distribution(figures, bucket) {
  const rows = BUCKETS.map(([suffix, name]) => [figures.row(`${bucket}-${suffix}`), name, suffix === '0-acts']).filter(([row]) => row);
  const most = Math.max(1, ...rows.map(([row]) => row.count ?? 0));
  return el('table', { class: 'funnel load' }, el('caption', { class: 'for-ears' }, 'People by number of acts'), el('tbody', {}, rows.map(([row, name, none]) => {
    if (row.hidden) {
      return el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, el('span', { class: 'hatched' }, el('b', {}, 'hidden: too few people'))));
    }
    const bar = el('span', { class: none ? 'bar none' : 'bar acts' });
    bar.style.width = `${(100 * row.count) / most}%`;
    bar.hidden = row.count === 0;
    return el('tr', {}, el('th', { scope: 'row' }, name), el('td', { class: 'track' }, el('span', { class: 'lane' }, bar, el('b', {}, count(row.count)))));
  })));
}

/** Two figures that say how uneven it is, each with the words to read it. */
function facts(figures) {
  const top = figures.row('top-decile-share');
  const gini = figures.row('gini');
  return el(
    'div',
    { class: 'facts' },
    fact(top?.hidden ? 'hidden' : percent(top?.value), 'of all acts fall to the busiest tenth'),
    fact(gini?.hidden ? 'hidden' : ratio(gini?.value), 'Gini coefficient: 0 when all share alike, 1 when one has it all'),
  );
}

const fact = (figure, words) => el('p', { class: 'fact' }, el('b', {}, figure), ' ', el('span', {}, words));

const plot = new Plot(200);

export const actsOverTime = {
  id: 'acts-time',
  title: 'Acts of sponsorship over time',
  width: 'five',
  metrics: ['sponsor-activity'],
  queries: { figures: { metric: 'sponsor-activity', interval: true } },
  draw({ figures }) {
    const acts = figures.row('acts');
    if (!acts?.count || figures.periods().length === 0) {
      return { empty: 'There is no act to place in time yet.' };
    }
    const kinds = figures.rows.filter((row) => row.period === null && row.measure.startsWith('acts-') && row.count)
      .sort((a, b) => b.count - a.count)
      .map((row) => `${count(row.count)} ${DEEDS[row.measure] || plain(row.measure)}`);
    const words = `${many(acts.count, 'act')}${kinds.length ? `: ${kinds.join(', ')}` : ''}.`;
    return { reading: words, picture: plot.show(words, () => overTime(figures)), table: plainTable(figures) };
  },
};

const DEEDS = {
  'acts-nominate': 'by nominating',
  'acts-recommend': 'by recommending',
  'acts-introduce': 'by introducing',
  'acts-air-cover': 'by giving air cover',
  'acts-visibility': 'by giving visibility',
};

function overTime(figures) {
  const periods = evenly(figures.periods());
  return {
    grid: { left: 34, right: 10, top: 14, bottom: 44 },
    xAxis: {
      type: 'category', data: periods, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } },
      axisLabel: { ...axisText, formatter: (period) => short(period, periods.indexOf(period)), hideOverlap: true },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: axisText, splitLine: { lineStyle: { color: HAIR } }, splitNumber: 3 },
    tooltip: {
      trigger: 'axis', backgroundColor: CARD, borderColor: LINE, padding: [8, 12], textStyle: { color: INK, fontSize: 13.5 },
      axisPointer: { type: 'line', lineStyle: { color: FAINT, type: [2, 3] } },
      formatter: ([point]) => `<b>${safe(long(periods[point.dataIndex]))}</b><br>${known(point.value) ? many(point.value, 'act') : 'hidden'}`,
    },
    series: [{
      type: 'bar', barMaxWidth: 30, itemStyle: { color: BLUE },
      data: periods.map((period) => {
        const row = figures.at('acts', period);
        return row ? row.count : 0;
      }),
    }],
  };
}
