/** Does every call find someone? Coverage over time against the goal of every call, and by kind of call. */

import { el } from '../../web-parts/js/dom.js';
import { axisText, BLUE, CARD, FAINT, hatch, HAIR, INK, LINE, Plot, safe, SOFT, VERMILLION } from '../../web-parts/js/plot.js';
import { count, interval, known, many, percent } from '../../web-parts/js/words.js';
import { outOf } from '../brief.js';
import { plainTable } from '../panel.js';
import { evenly, long, short } from '../periods.js';
import { Scale, strips } from '../strip.js';
import { kinds } from '../words.js';

const plot = new Plot(330);

export const coverage = {
  id: 'coverage',
  title: 'Calls that found a nominee, over time',
  width: 'seven',
  metrics: ['call-coverage'],
  queries: { figures: { metric: 'call-coverage', interval: true } },
  draw({ figures }) {
    const all = figures.row('covered');
    if (!all || !all.n) {
      return { empty: 'No call has closed yet. Once one does, this says whether anybody was put forward for it.' };
    }
    const missed = all.n - all.count;
    const words = `${count(all.count)} of ${many(all.n, 'call')} that closed had a nominee (${percent(all.value)}); `
      + `${missed === 0 ? 'the goal, every one, is met.' : `${missed === 1 ? 'one lapsed' : `${count(missed)} lapsed`} without anybody put forward. The goal is every one.`}`;
    return {
      reading: words,
      picture: plot.show(words, (width, height) => overTime(figures, width, height)),
      table: plainTable(figures, () => 'Closed with a nominee'),
      brief: { figure: outOf(all), words: 'calls that closed had a nominee' },
    };
  },
};

function overTime(figures, width, height) {
  const periods = evenly(figures.periods());
  const rows = periods.map((period) => figures.at('covered', period));
  const lapsed = (row) => (known(row?.count) ? row.n - row.count || null : null);
  const most = Math.max(1, ...rows.map((row) => row?.n ?? 0));
  const left = 46;
  const labels = { ...axisText, formatter: (period) => short(period, periods.indexOf(period)), hideOverlap: true };
  const category = { type: 'category', data: periods, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } } };
  return {
    grid: [
      { left, right: 10, top: 26, bottom: 168 },
      { left, right: 10, top: height - 130, bottom: 68 },
    ],
    xAxis: [
      { ...category, gridIndex: 0, axisLabel: { show: false } },
      { ...category, gridIndex: 1, axisLabel: labels },
    ],
    yAxis: [
      {
        gridIndex: 0, min: 0, max: 1, interval: 0.5,
        axisLabel: { ...axisText, formatter: (value) => percent(value) },
        splitLine: { lineStyle: { color: HAIR } },
      },
      {
        gridIndex: 1, min: 0, max: most, interval: most, axisLabel: axisText,
        splitLine: { show: false }, name: 'calls closed', nameLocation: 'end', nameGap: 8,
        nameTextStyle: { ...axisText, align: 'left', padding: [0, 0, 0, -left + 4] },
      },
    ],
    tooltip: { ...tooltip, formatter: ([first]) => told(periods[first.dataIndex], rows[first.dataIndex]) },
    series: [
      intervals(rows, width),
      {
        name: 'with a nominee', type: 'line', data: rows.map((row) => row?.value ?? null), connectNulls: true,
        symbol: 'circle', symbolSize: 10, lineStyle: { color: BLUE, width: 2 },
        itemStyle: { color: BLUE, borderColor: CARD, borderWidth: 1.5 }, z: 4,
        markLine: {
          silent: true, symbol: 'none', animation: false,
          data: [{ yAxis: 1 }],
          lineStyle: { color: INK, type: [6, 4], width: 1.25 },
          label: { position: 'insideStartTop', formatter: 'Goal: every call', color: INK, fontSize: 12.5, distance: [0, 8] },
        },
      },
      bars('with a nominee', rows.map((row) => row?.count || null), { color: BLUE }),
      bars('without', rows.map(lapsed), {
        color: CARD, borderColor: VERMILLION, borderWidth: 1.5, decal: hatch(VERMILLION),
      }),
    ],
    legend: {
      bottom: 0, left: left - 6, itemWidth: 16, itemHeight: 11, itemGap: 18, selectedMode: false,
      textStyle: { ...axisText, color: SOFT },
      data: [{ name: 'with a nominee', icon: 'rect' }, { name: 'without', icon: 'rect' }],
    },
  };
}

const tooltip = {
  backgroundColor: CARD, borderColor: LINE, padding: [8, 12], trigger: 'axis',
  axisPointer: { type: 'line', lineStyle: { color: FAINT, type: [2, 3] } },
  textStyle: { color: INK, fontSize: 13.5 },
};

function told(period, row) {
  return `<b>${safe(long(period))}</b><br>${row && row.n
    ? `${count(row.count)} of ${many(row.n, 'call')} with a nominee (${percent(row.value)})<br>95 % interval ${interval(row.interval)}`
    : 'No call closed'}`;
}

function bars(name, data, itemStyle) {
  return { name, type: 'bar', stack: 'closed', xAxisIndex: 1, yAxisIndex: 1, data, itemStyle, barMaxWidth: 26, barMinHeight: 0 };
}

/** Wilson whiskers behind the points. */
function intervals(rows, width) {
  const cap = width < 420 ? 3 : 5;
  return {
    type: 'custom', silent: true, z: 3,
    data: rows.map((row, index) => [index, row?.interval?.low ?? null, row?.interval?.high ?? null])
      .filter(([, low]) => low !== null),
    renderItem(_, api) {
      const [x, low] = api.coord([api.value(0), api.value(1)]);
      const [, high] = api.coord([api.value(0), api.value(2)]);
      const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: BLUE, lineWidth: 1.5, opacity: 0.75 } });
      return { type: 'group', children: [line(x, low, x, high), line(x - cap, low, x + cap, low), line(x - cap, high, x + cap, high)] };
    },
  };
}

export const coverageByKind = {
  id: 'coverage-kinds',
  title: 'By kind of call',
  width: 'five',
  metrics: ['call-coverage'],
  queries: { figures: { metric: 'call-coverage', by: 'kind' } },
  draw({ figures }) {
    const all = figures.row('covered');
    if (!all || !all.n) {
      return { empty: 'No call of any kind has closed yet.' };
    }
    const rows = figures.groups().map((group) => strip(figures.row('covered', group), kinds(group)));
    const missed = figures.groups().filter((group) => lapses(figures.row('covered', group)) > 0).map((group) => kinds(group).toLowerCase());
    return {
      reading: missed.length ? `Calls lapsed among ${list(missed)}.` : 'Of no kind did a call lapse.',
      picture: el('div', {}, strips({
        caption: 'Share of closed calls that had a nominee, by kind of call',
        first: 'Kind', rows, scale: new Scale(1, true), columns: ['with a nominee'], hiddenWords: 'hidden',
        lines: [{ at: 1, look: 'goal' }],
      })),
      note: 'The dashed line is the goal. With few calls the whiskers are long: little is certain.',
      table: plainTable(figures, () => 'Closed with a nominee', kinds),
    };
  },
};

const lapses = (row) => (known(row.count) ? row.n - row.count : 0);

function strip(row, label) {
  return {
    label,
    hidden: row.hidden,
    value: row.value,
    low: row.interval?.low,
    high: row.interval?.high,
    shape: lapses(row) > 0 ? 'flagged' : 'circle',
    cells: [`${count(row.count)} of ${count(row.n)}`],
  };
}

/** "awards, talks and grants" */
export function list(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
