/** One run's match: what it amounts to, what it costs to be fairer, who gets least and why, and the pairs themselves. */

import { chapter } from '../web-parts/js/chapter.js';
import { el } from '../web-parts/js/dom.js';
import { many, percent } from '../web-parts/js/words.js';
import { distribution, frontier } from './charts.js';
import { compare } from './compare.js';
import { groups, loads, pairsTable, unfilled, worstOff } from './tables.js';
import { why } from './why.js';
import { aim, at, fit } from './words.js';

export class Match {
  #house;
  #acts;

  constructor(house, acts) {
    this.#house = house;
    this.#acts = acts;
  }

  async draw(run) {
    if (!run.certificate) {
      return [el('p', { class: 'empty' }, run.trouble ? run.trouble.detail : run.state === 'CANCELLED' ? `Run ${run.number} was called off.` : 'It is being worked out …')];
    }
    const pairs = (await this.#house.all(`/v1/match-runs/${run.id}/proposals`)).sort((one, other) => one.mentee.name.localeCompare(other.mentee.name));
    const proof = run.certificate;
    return [
      chapter(2, `Run ${run.number}: ${aim(run).toLowerCase()}`, this.#lead(run), [brief(run), this.#verdict(run)]),
      chapter(
        3,
        'Fairness and the total',
        'How much the worst-off mentee gets against how much the whole gets. Each point is the best total for its minimum: choose one and match again.',
        this.#tradeOff(run),
      ),
      chapter(
        4,
        'The people',
        'Who gets least and why, what else there would be for them, and how the mentors’ places are used.',
        el(
          'div',
          { class: 'row' },
          panel('', 'Those who get least', worstOff(proof)),
          proof.unfilled.length > 0 && panel('', 'Unfilled places', unfilled(proof)),
          panel('half', 'Load of the mentors', loads(proof)),
          panel('half', 'Ranks, tracks and departments', groups(proof)),
        ),
      ),
      chapter(
        5,
        'The pairs',
        run.state === 'PUBLISHED' ? 'As they were proposed, and what became of each.' : 'As they would be proposed, each with its reasons.',
        el('div', { class: 'row' }, panel('', 'Why this one, why not that one?', why(this.#house, run, pairs)), panel('', many(pairs.length, 'pair'), pairsTable(pairs))),
      ),
      this.#comparison(run),
    ].filter(Boolean);
  }

  /** Where there is nothing to choose, the pairs get the room. */
  #tradeOff(run) {
    const [left, right] = run.certificate.frontier.length > 1 ? ['seven', 'five'] : ['five', 'seven'];
    const match = (minimum) => this.#acts.start({ kind: 'BALANCED', minimum });
    return el('div', { class: 'row' }, panel(left, 'What fairness costs', frontier(run, match)), panel(right, 'How well the pairs fit', distribution(run)));
  }

  #lead(run) {
    const repaired = run.certificate.repaired;
    const moved = repaired && new Set(repaired.changes.map((change) => change.mentee.id)).size;
    const origin = repaired ? `It keeps ${many(repaired.kept, 'pair')} of the match before; for ${many(moved, 'mentee')} something changes. ` : '';
    return `${origin}Worked out on ${at(run.finishedAt)}${run.publishedAt ? `, published on ${at(run.publishedAt)}` : ''}.`;
  }

  #verdict(run) {
    const proof = run.certificate;
    const other = this.#acts.runs().find((one) => one.state === 'PUBLISHED');
    const barred = Boolean(other) && run.replaces !== other.id;
    return el(
      'div',
      { class: 'panel' },
      el(
        'div',
        { class: 'verdict' },
        el('div', {}, el('ul', {}, proof.words.map((line) => el('li', {}, line)), proof.deviations.map((line) => el('li', { class: 'trouble' }, line))), seal(run)),
        el(
          'div',
          { class: 'actions' },
          run.state === 'COMPLETED' && el('button', { type: 'button', class: 'strong', disabled: barred, onclick: () => this.#acts.publish(run) }, barred ? `Run ${other.number} is published: repair that one` : 'Publish this match …'),
          el('button', { type: 'button', class: 'line-button', onclick: () => this.#acts.repair(run) }, 'Repair for today’s people'),
          el('button', { type: 'button', class: 'line-button', onclick: () => this.#acts.repeat(run) }, 'Work out once more'),
        ),
      ),
    );
  }

  #comparison(run) {
    const others = this.#acts.runs().filter((one) => one.id !== run.id && one.figures);
    return others.length > 0 && chapter(6, 'Beside another run', 'Who would be better and who worse off with the other.', panel('', 'Compare', compare(this.#house, run, others)));
  }
}

function brief(run) {
  const figures = run.figures;
  const loads = run.certificate.loads;
  return el(
    'div',
    { class: 'brief' },
    head(percent(figures.mentees ? figures.served / figures.mentees : 0), `of ${many(figures.mentees, 'mentee')} have a mentor`),
    head(fit(figures.minimum), 'is what the worst-off of them gets', ' fit'),
    head(fit(figures.mean), `is the mean of ${many(figures.filled, 'pair')}`, ' fit'),
    head(percent(loads.places ? loads.taken / loads.places : 0), `of ${many(loads.places, 'place')} with ${many(figures.mentors, 'mentor')} are used`),
  );
}

const head = (figure, words, unit = '') => el('div', { class: 'head' }, el('b', {}, figure, unit && el('small', {}, unit)), el('span', {}, words));

function seal(run) {
  return el('p', { class: 'seal' }, `Worth ${worth(run.figures)}; no match is worth more than ${fit(run.figures.bound)} · snapshot `, el('code', {}, run.inputsHash.slice(0, 16)), ' · match ', el('code', {}, run.certificate.digest.slice(0, 16)));
}

/** Below zero where many go without, which nobody understands who is not told why. */
function worth({ total, affinity, filled, wanted }) {
  const unfilled = wanted - filled;
  return unfilled > 0 ? `${fit(total)}, that is ${fit(affinity)} by the pairs less ${fit((affinity - total) / unfilled)} for each place that stays unfilled` : fit(total);
}

/** A part with its heading. */
export function panel(width, title, content) {
  return el('article', { class: `panel ${width}` }, el('h3', {}, title), el('div', { class: 'body' }, content));
}
