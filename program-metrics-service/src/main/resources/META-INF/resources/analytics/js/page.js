/** The page of a signed-in analyst: chapters of panels, what they cover, and the line that keeps them fresh. */

import { chapter } from '../web-parts/js/chapter.js';
import { byId, el } from '../web-parts/js/dom.js';
import { address } from '../web-parts/js/house.js';
import { listen } from '../web-parts/js/live.js';
import { SignInFailed } from '../web-parts/js/signin.js';
import { at } from '../web-parts/js/words.js';
import { calls } from './charts/calls.js';
import { coverage, coverageByKind } from './charts/coverage.js';
import { DIMENSIONS, equity } from './charts/equity.js';
import { funnel, funnelOverTime } from './charts/funnel.js';
import { afterwards, openness } from './charts/rates.js';
import { actsOverTime, proteges, sponsors } from './charts/sponsors.js';
import { Answer, Figures } from './figures.js';
import { Panel } from './panel.js';
import { View } from './view.js';

const CALM_MS = 400;

export class Page {
  #session;
  #figures;
  #view;
  #onEnd;
  #units = new Map();
  #catalogue = new Map();
  #panels = [];
  #heads = new Map();
  #changed = new Set();
  #soon = null;
  #until = null;

  constructor(session, onEnd) {
    this.#session = session;
    this.#figures = new Figures(session);
    this.#onEnd = onEnd;
    this.#view = new View(() => this.#load(this.#panels));
  }

  async open() {
    this.#lay();
    const [catalogue, units] = await Promise.all([
      this.#figures.catalogue(),
      this.#figures.items('/v1/units').catch(() => []),
    ]);
    units.forEach((unit) => this.#units.set(unit.id, unit.name));
    this.#view.offerUnits(units);
    this.#tellUntil(catalogue.countedUntil);
    catalogue.items.forEach((metric) => this.#catalogue.set(metric.name, metric));
    for (const { panel, chart } of this.#panels) {
      panel.define(chart.metrics.map((name) => this.#catalogue.get(name)).filter(Boolean));
    }
    await this.#load(this.#panels);
    this.#listen();
  }

  #lay() {
    const forests = equity(() => this.#view.dimension, (id) => this.#units.get(id) || id);
    byId('figures').replaceChildren(
      el('nav', { class: 'brief', id: 'brief', 'aria-label': 'In brief' }),
      this.#chapter(1, 'Does every call find someone?',
        'A call that lapses is a chance that nobody was given. The goal is that every one is answered.',
        [coverage, coverageByKind, calls(this.#figures, (id) => this.#units.get(id) || id, this.#session.hasAny('program-manager'))]),
      this.#chapter(2, 'Who gets put forward?',
        'Talent is everywhere; being nominated is not. From all who could be put forward to those who were chosen.',
        [funnel, funnelOverTime, openness]),
      this.#chapter(3, 'Is it fair?',
        'Each group’s rate with its uncertainty, beside everybody’s. Frozen once a day for the whole school: these figures do not follow the period and unit above, so that nobody can be found by comparing two views.',
        forests, this.#view.dimensionPicker(DIMENSIONS)),
      this.#chapter(4, 'Who does the sponsoring?',
        'Mentors talk with people, sponsors talk about them. Is it many hands, or always the same few?',
        [sponsors, proteges, actsOverTime, afterwards]),
    );
  }

  #chapter(number, title, lead, charts, control = null) {
    const panels = charts.map((chart) => {
      const panel = new Panel({ ...chart, save: () => this.#save(chart, panel) });
      this.#panels.push({ chart, panel });
      return panel.node;
    });
    return chapter(number, title, lead, el('div', { class: 'row' }, panels), control);
  }

  /** Queries that several panels share are asked once a round. */
  async #load(panels) {
    const asked = new Map();
    const ask = (query) => {
      const path = this.#address(query);
      if (!asked.has(path)) {
        asked.set(path, this.#figures.json(path));
      }
      return asked.get(path).then((body) => (query.metric ? new Answer(body) : body));
    };
    await Promise.all(panels.map((each) => this.#fill(each, ask)));
  }

  async #fill({ chart, panel }, ask) {
    panel.busy();
    panel.node.hidden = !this.#offered(chart);
    if (panel.node.hidden) {
      return;
    }
    try {
      const names = Object.keys(chart.queries);
      const answers = await Promise.all(names.map((name) => ask(chart.queries[name])));
      answers.forEach((answer) => this.#tellUntil(answer.countedUntil));
      const drawn = await chart.draw(Object.fromEntries(names.map((name, index) => [name, answers[index]])));
      panel.node.hidden = drawn === null;
      if (drawn?.empty) {
        panel.empty(drawn.empty);
      } else if (drawn) {
        panel.show(drawn);
      }
      this.#tellInBrief(chart.id, drawn?.brief);
    } catch (failure) {
      this.#fail(failure, () => panel.failed(failure, () => this.#load([{ chart, panel }])));
    }
  }

  #fail(failure, otherwise) {
    if (failure instanceof SignInFailed || failure.status === 401) {
      this.#onEnd();
    } else {
      otherwise();
    }
  }

  /** Not every comparison makes sense: nobody asks how many professors are professors. */
  #offered(chart) {
    return Object.values(chart.queries)
      .filter((query) => query.equity)
      .every((query) => this.#catalogue.get(query.equity)?.by.includes(this.#view.dimension));
  }

  /** A filter that a metric does not offer, because it could carve out single people, is left out. */
  #address(query) {
    if (query.equity) {
      return address(`/v1/metrics/equity/${query.equity}`, { by: this.#view.dimension });
    }
    const offered = this.#catalogue.get(query.metric)?.filters ?? [];
    const filter = Object.entries(this.#view.filter()).filter(([name]) => offered.includes(name));
    return address(`/v1/metrics/${query.metric}`, {
      ...Object.fromEntries(filter), by: query.by, interval: query.interval ? this.#view.interval : null,
    });
  }

  async #save(chart, panel) {
    const queries = Object.values(chart.queries).map((query) => this.#address(query));
    try {
      await (queries.length ? this.#figures.csv([...new Set(queries)], `${chart.id}.csv`) : panel.saveTable());
    } catch (failure) {
      this.#fail(failure, () => { throw failure; });
    }
  }

  #listen() {
    let before = null;
    listen({
      open: (headers, signal) => this.#figures.stream(headers, signal),
      hear: (message) => this.#hear(JSON.parse(message.data)),
      state: (state) => {
        this.#tellState(state);
        if (state === 'live' && before === 'waiting') {
          this.#load(this.#panels);
        }
        before = state;
      },
    });
  }

  #hear({ metric, countedUntil }) {
    this.#tellUntil(countedUntil);
    if (metric === null) {
      return;
    }
    byId('live').classList.remove('beat');
    this.#changed.add(metric);
    this.#soon ??= setTimeout(() => {
      const stale = this.#panels.filter(({ chart }) => [...chart.metrics, ...(chart.follows ?? [])].some((name) => this.#changed.has(name)));
      this.#changed.clear();
      this.#soon = null;
      byId('live').classList.add('beat');
      this.#load(stale);
    }, CALM_MS);
  }

  #tellState(state) {
    byId('live').dataset.state = state;
    byId('live').querySelector('b').textContent = { live: 'Live', waiting: 'Reconnecting', off: 'Not live' }[state];
  }

  #tellUntil(instant) {
    if (instant && (this.#until === null || instant > this.#until)) {
      this.#until = instant;
      byId('until').textContent = `counted until ${at(instant)}`;
    }
    byId('counted').hidden = false;
  }

  /** The one number of a panel that is worth knowing before reading on. */
  #tellInBrief(id, brief) {
    this.#heads.set(id, brief);
    byId('brief').replaceChildren(...this.#panels
      .map(({ chart }) => [chart, this.#heads.get(chart.id)])
      .filter(([, head]) => head)
      .map(([chart, head]) => el('a', { class: 'head', href: `#${chart.id}` }, el('b', {}, [].concat(head.figure).map((part) => (part.cloneNode ? part.cloneNode(true) : part))), el('span', {}, head.words))));
  }
}
