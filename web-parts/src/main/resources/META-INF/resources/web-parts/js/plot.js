/** ECharts, dressed as the page is: calm axes, the page's type, patterns beside colours, drawn as SVG so that it prints. */

import * as echarts from '../lib/echarts.esm.min.js';
import { el } from './dom.js';

const style = getComputedStyle(document.documentElement);
const token = (name) => style.getPropertyValue(name).trim();

export const INK = token('--ink');
export const SOFT = token('--soft');
export const FAINT = token('--faint');
export const LINE = token('--line');
export const HAIR = token('--hair');
export const CARD = token('--card');
export const BLUE = token('--blue');
export const SKY = token('--sky');
export const VERMILLION = token('--vermillion');
export const GREEN = token('--green');
export const AMBER = token('--amber');
export const SANS = token('--sans');

const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lines over paper: seen in grey print and by every eye. */
export const hatch = (color) => ({
  symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color, backgroundColor: 'transparent',
});

export const axisText = { color: SOFT, fontFamily: SANS, fontSize: 12.5 };

export const tip = {
  backgroundColor: CARD,
  borderColor: LINE,
  padding: [8, 12],
  textStyle: { color: INK, fontFamily: SANS, fontSize: 13.5 },
  extraCssText: 'box-shadow:0 4px 16px rgba(10,52,64,.14);border-radius:8px;white-space:normal;max-width:300px',
};

/** A picture that keeps its drawing between figures, so that what changes is seen to change. */
export class Plot {
  #chart = null;
  #option = null;
  #heard = null;

  constructor(height) {
    this.node = el('div', { class: 'plot', role: 'img' });
    this.node.style.minHeight = `${height}px`;
    new ResizeObserver(() => this.#draw()).observe(this.node);
    addEventListener('beforeprint', () => this.#chart?.resize());
    addEventListener('afterprint', () => this.#chart?.resize());
  }

  /** Hears which point of the first series is clicked. */
  onPoint(heard) {
    this.#heard = heard;
  }

  /** `option` is a function of width and height: narrow screens read differently, and a panel may be taller than asked. */
  show(words, option) {
    this.node.setAttribute('aria-label', words);
    this.#option = option;
    this.#draw();
    return this.node;
  }

  #draw() {
    if (!this.#option || this.node.clientWidth === 0) {
      return;
    }
    if (this.#chart) {
      this.#chart.resize();
    } else {
      this.#chart = echarts.init(this.node, null, { renderer: 'svg' });
      this.#chart.on('click', (click) => click.seriesIndex === 0 && this.#heard?.(click.dataIndex));
    }
    this.#chart.setOption(
      {
        animation: !still,
        animationDuration: 500,
        textStyle: { fontFamily: SANS, color: INK },
        tooltip: tip,
        ...this.#option(this.node.clientWidth, this.node.clientHeight),
      },
      { notMerge: true },
    );
  }
}

/** Text inside a tooltip is data: nothing in it is markup. */
export const safe = (text) => echarts.format.encodeHTML(String(text));
