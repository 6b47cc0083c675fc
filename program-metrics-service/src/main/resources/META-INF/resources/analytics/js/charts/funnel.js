/** Who gets put forward? From all who could be to those chosen, one small picture per kind of call on one scale. */

import { el } from '../../web-parts/js/dom.js';
import { AMBER, axisText, BLUE, CARD, FAINT, GREEN, HAIR, INK, LINE, Plot, safe, SKY } from '../../web-parts/js/plot.js';
import { count, known, many, percent, plain } from '../../web-parts/js/words.js';
import { plainTable } from '../panel.js';
import { evenly, long, short } from '../periods.js';
import { kinds } from '../words.js';

const STEPS = [
  ['nominated', 'nominated'],
  ['consented', 'consented'],
  ['shortlisted', 'shortlisted'],
  ['selected', 'selected'],
];

export const funnel = {
  id: 'funnel',
  title: 'From eligible to selected',
  width: '',
  metrics: ['nomination-funnel'],
  queries: { figures: { metric: 'nomination-funnel', by: 'kind' } },
  draw({ figures }) {
    const eligible = figures.row('eligible');
    const nominated = figures.row('nominated');
    if (!eligible || (!eligible.count && !nominated?.count)) {
      return { empty: 'Nobody has been nominated yet. The first nomination shows here within seconds.' };
    }
    return {
      reading: reading(figures),
      picture: el('div', { class: 'funnels' },
        multiple(figures, 'all', most(figures, ['all'])),
        el('div', { class: 'multiples' }, figures.groups().map((group) => multiple(figures, group, most(figures, figures.groups()))))),
      note: 'The kinds share one scale; a per cent is the share of the step before. '
        + 'Whoever is eligible for three calls counts three times: chances to be put forward are counted, not people.',
      table: plainTable(figures, plain, kinds),
      brief: nominated.hidden ? null : { figure: count(nominated.count), words: `${nominated.count === 1 ? 'nomination' : 'nominations'}, from ${count(eligible.count)} chances to be put forward` },
    };
  },
};

function reading(figures) {
  const [eligible, nominated, selected] = ['eligible', 'nominated', 'selected'].map((stage) => figures.row(stage));
  if (nominated.hidden || eligible.hidden) {
    return 'Too few people have been put forward for these numbers to be shown.';
  }
  const share = eligible.count ? ` (${percent(nominated.value)})` : '';
  const chosen = selected && !selected.hidden ? `; ${count(selected.count)} of them ${selected.count === 1 ? 'was' : 'were'} selected` : '';
  return `Of ${many(eligible.count, 'chance', 'chances')} to be put forward, ${count(nominated.count)} ${nominated.count === 1 ? 'was' : 'were'} taken${share}${chosen}.`;
}

/** The longest bar of these groups; those eligible are told as a number, or nothing else could be seen beside them. */
function most(figures, groups) {
  return Math.max(1, ...figures.rows
    .filter((row) => row.measure !== 'eligible' && groups.includes(row.group))
    .map((row) => row.count ?? 0));
}

function multiple(figures, group, most) {
  const eligible = figures.row('eligible', group);
  return el(
    'section',
    { class: group === 'all' ? 'multiple whole' : 'multiple' },
    el('h4', {}, group === 'all' ? 'All calls' : kinds(group)),
    el('p', { class: 'pool' }, el('b', {}, eligible?.hidden ? 'hidden' : count(eligible?.count)), ' eligible'),
    el('table', { class: 'funnel' }, el('tbody', {}, STEPS.map(([stage, name]) => step(figures.row(stage, group), name, most)))),
  );
}

function step(row, name, most) {
  if (!row) {
    return null;
  }
  if (row.hidden) {
    return el('tr', {}, el('th', { scope: 'row' }, name), el('td', { colspan: 2 }, el('span', { class: 'hatched' }, el('b', {}, 'hidden'))));
  }
  const bar = el('span', { class: `bar ${name}` });
  bar.style.width = `${(100 * row.count) / most}%`;
  bar.hidden = row.count === 0;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, name),
    el('td', { class: 'track' }, el('span', { class: 'lane' }, bar, el('b', {}, count(row.count)))),
    el('td', { class: 'numeric passed' }, known(row.value) ? percent(row.value) : ''),
  );
}

const plot = new Plot(250);
const MOST_COLUMNS = 14;
const SERIES = [
  ['nominated', SKY, 'circle', 'solid'],
  ['consented', BLUE, 'rect', 'solid'],
  ['shortlisted', AMBER, 'triangle', 'solid'],
  ['selected', GREEN, 'diamond', 'solid'],
];

export const funnelOverTime = {
  id: 'funnel-time',
  title: 'Nominations over time',
  width: 'half',
  metrics: ['nomination-funnel'],
  queries: { figures: { metric: 'nomination-funnel', interval: true } },
  draw({ figures }) {
    const nominated = figures.row('nominated');
    if (!nominated?.count || figures.periods().length === 0) {
      return { empty: 'There is no nomination to follow through time yet.' };
    }
    const busiest = figures.rows
      .filter((row) => row.measure === 'nominated' && row.period && known(row.count))
      .reduce((best, row) => (best && best.count >= row.count ? best : row), null);
    const words = `${many(nominated.count, 'nomination')}${when(busiest, nominated)}.`;
    return { reading: words, picture: plot.show(words, (width) => overTime(figures, width)), table: plainTable(figures) };
  },
};

function when(busiest, nominated) {
  if (!busiest) {
    return ' in all';
  }
  const period = long(busiest.period).replace('Week', 'the week');
  return busiest.count === nominated.count ? `, all in ${period}` : ` in all; most in ${period}: ${count(busiest.count)}`;
}

/** Columns while they can be told apart, lines where time is long. */
function overTime(figures, width) {
  const periods = evenly(figures.periods());
  const columns = periods.length <= MOST_COLUMNS;
  return {
    grid: { left: 34, right: 14, top: 14, bottom: width < 420 ? 92 : 70 },
    xAxis: {
      type: 'category', data: periods, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } },
      axisLabel: { ...axisText, formatter: (period) => short(period, periods.indexOf(period)), hideOverlap: true },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: axisText, splitLine: { lineStyle: { color: HAIR } }, splitNumber: 3 },
    tooltip: {
      trigger: 'axis', backgroundColor: CARD, borderColor: LINE, padding: [8, 12], textStyle: { color: INK, fontSize: 13.5 },
      axisPointer: { type: 'line', lineStyle: { color: FAINT, type: [2, 3] } },
      formatter: (points) => `<b>${safe(long(periods[points[0].dataIndex]))}</b>${points
        .map((point) => `<br>${safe(point.seriesName)}: ${point.value ?? 'none'}`).join('')}`,
    },
    legend: {
      bottom: 0, left: 28, itemWidth: columns ? 14 : 18, itemHeight: columns ? 11 : 9, itemGap: 16, selectedMode: false, textStyle: axisText,
    },
    series: SERIES.map(([stage, color, symbol], index) => ({
      name: stage, type: columns ? 'bar' : 'line', barMaxWidth: 18, barGap: '12%', symbol, symbolSize: 9 - index * 0.5, z: 3 + index,
      data: periods.map((period) => value(figures.at(stage, period)) || (columns ? null : 0)),
      lineStyle: { color, width: 2 }, itemStyle: { color, borderColor: CARD, borderWidth: 1 },
    })),
  };
}

/** Nothing in a period is nought; of time-wise rows none is hidden. */
const value = (row) => row?.count ?? 0;
