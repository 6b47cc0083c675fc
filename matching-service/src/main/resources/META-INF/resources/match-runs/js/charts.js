/** The two pictures: what fairness costs, and how well the pairs fit. */

import { el } from '../web-parts/js/dom.js';
import { axisText, BLUE, FAINT, HAIR, LINE, Plot, safe, SKY, SOFT, VERMILLION } from '../web-parts/js/plot.js';
import { count, many, percent } from '../web-parts/js/words.js';
import { fit } from './words.js';

const BARS = 20;

/** Clicking a point chooses its minimum; a button then matches with it. */
export function frontier(run, match) {
  const points = run.certificate.frontier;
  if (points.length < 2) {
    return nothingToChoose(run, points[0], match);
  }
  const best = points[0];
  const fairest = points[points.length - 1];
  const here = { minimum: run.figures.minimum, total: run.figures.total };
  const chosen = el('div', { class: 'chosen', role: 'status' }, 'Choose a point to see what it would mean.');
  const loss = best.total === 0 ? 0 : (best.total - fairest.total) / Math.abs(best.total);
  const choose = (point) => {
    const cost = best.total - point.total;
    chosen.replaceChildren(
      el('span', {}, 'Everybody gets at least ', el('b', {}, fit(point.minimum)), `; the whole gives up ${fit(cost)} of ${fit(best.total)}.`),
      el('button', { type: 'button', class: 'strong small', onclick: () => match(point.minimum) }, 'Match with this minimum'),
    );
  };
  const plot = new Plot(280);
  const words = `From ${fit(best.minimum)} for the worst-off at the best total, up to ${fit(fairest.minimum)} at a total lower by ${loss < 0.001 ? 'less than 0.1 %' : `${(100 * loss).toFixed(1)} %`}.`;
  plot.onPoint((index) => choose(points[index]));
  const picture = plot.show(words, () => option(points, here));
  return el('div', { class: 'fills' }, el('p', { class: 'reading' }, words), picture, chosen, choices(points, choose));
}

function nothingToChoose(run, only, match) {
  if (!only) {
    return el('p', { class: 'empty' }, 'No trade-offs were asked for.');
  }
  if (run.figures.served < run.figures.mentees) {
    return el('p', { class: 'empty' }, 'There is nothing to choose: somebody is left without a mentor in each match that was found.');
  }
  if (fit(only.minimum) === fit(run.figures.minimum)) {
    return el('p', { class: 'empty' }, isBestInBoth(run) ? 'There is nothing to choose: no match is worth more to the whole, and none gives the worst-off more.' : 'No other trade-off was found.');
  }
  return el(
    'div',
    {},
    el('p', { class: 'empty' }, `Fairness costs nothing here: another match is worth as much to the whole and gives the worst-off ${fit(only.minimum)} instead of ${fit(run.figures.minimum)}.`),
    el('button', { type: 'button', class: 'strong small', onclick: () => match(only.minimum) }, 'Match with this minimum'),
  );
}

/** As far as that is proven. */
function isBestInBoth({ figures, certificate: { fairness } }) {
  return figures.total >= figures.bound && Boolean(fairness) && fairness.minimumBound !== null && fairness.minimum >= fairness.minimumBound;
}

/** The same by keyboard and for ears. */
function choices(points, choose) {
  const alike = new Set(points.map((point) => fit(point.minimum))).size < points.length;
  const said = (minimum) => (alike ? minimum.toFixed(3) : fit(minimum));
  return el('div', { class: 'tools' }, points.map((point) => el('button', { type: 'button', class: 'quiet', onclick: () => choose(point) }, `at least ${said(point.minimum)}`)));
}

function option(points, here) {
  return {
    grid: { left: 62, right: 26, top: 30, bottom: 52 },
    xAxis: {
      type: 'value', scale: true, minInterval: 0.01, name: 'what the worst-off mentee gets', nameLocation: 'middle', nameGap: 32,
      nameTextStyle: axisText, axisLabel: { ...axisText, formatter: (value) => fit(value) }, axisLine: { lineStyle: { color: LINE } }, splitLine: { show: false },
    },
    yAxis: {
      type: 'value', scale: true, minInterval: 0.01, name: 'the whole', nameTextStyle: { ...axisText, align: 'left', padding: [0, 0, 0, -40] },
      axisLabel: { ...axisText, formatter: (value) => fit(value) }, splitLine: { lineStyle: { color: HAIR } }, splitNumber: 4,
    },
    tooltip: {
      trigger: 'item',
      formatter: (item) => (item.seriesIndex === 0
        ? `<b>At least ${safe(fit(points[item.dataIndex].minimum))}</b><br>the whole: ${safe(fit(points[item.dataIndex].total))}<br>Click to choose it.`
        : `<b>This run</b><br>worst-off ${safe(fit(here.minimum))}, the whole ${safe(fit(here.total))}`),
    },
    series: [
      {
        type: 'line', data: points.map((point) => [point.minimum, point.total]), symbol: 'circle', symbolSize: 13, cursor: 'pointer',
        lineStyle: { color: SKY, width: 2 }, itemStyle: { color: BLUE, borderColor: '#fff', borderWidth: 2 }, emphasis: { scale: 1.4 },
      },
      {
        type: 'scatter', data: [[here.minimum, here.total]], symbol: 'diamond', symbolSize: 20, z: 4,
        itemStyle: { color: 'transparent', borderColor: VERMILLION, borderWidth: 3 },
        label: { show: true, formatter: 'this run', position: 'bottom', align: 2 * here.minimum < points[0].minimum + points[points.length - 1].minimum ? 'left' : 'right', color: SOFT, fontSize: 12.5, distance: 8 },
      },
    ],
  };
}

export function distribution(run) {
  const bars = run.certificate.distribution;
  const pairs = bars.reduce((sum, bar) => sum + bar, 0);
  if (pairs === 0) {
    return el('p', { class: 'empty' }, 'There is no pair.');
  }
  const good = bars.slice(BARS / 2).reduce((sum, bar) => sum + bar, 0);
  const words = `${many(good, 'pair')} of ${count(pairs)} (${percent(good / pairs)}) fit by half or better.`;
  return el('div', { class: 'fills' }, el('p', { class: 'reading' }, words), new Plot(330).show(words, () => ({
    grid: { left: 40, right: 10, top: 14, bottom: 52 },
    xAxis: {
      type: 'category', data: bars.map((bar, place) => fit(place / BARS)), name: 'fit of a pair', nameLocation: 'middle', nameGap: 32, nameTextStyle: axisText,
      axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } }, axisLabel: { ...axisText, interval: 3 },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: axisText, splitLine: { lineStyle: { color: HAIR } }, splitNumber: 3 },
    tooltip: {
      trigger: 'axis', axisPointer: { type: 'line', lineStyle: { color: FAINT, type: [2, 3] } },
      formatter: ([bar]) => `<b>${safe(fit(bar.dataIndex / BARS))} to ${safe(fit((bar.dataIndex + 1) / BARS))}</b><br>${safe(many(bar.value, 'pair'))}`,
    },
    series: [{ type: 'bar', data: bars, barCategoryGap: '12%', itemStyle: { color: BLUE, borderRadius: [2, 2, 0, 0] } }],
  })));
}
