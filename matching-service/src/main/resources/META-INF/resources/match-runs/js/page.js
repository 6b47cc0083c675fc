/** The page: a programme, its runs, and the run that is looked at. */

import { chapter } from '../web-parts/js/chapter.js';
import { byId, el } from '../web-parts/js/dom.js';
import { House } from '../web-parts/js/house.js';
import { SignInFailed } from '../web-parts/js/signin.js';
import { many } from '../web-parts/js/words.js';
import { ask, trouble } from './ask.js';
import { Match } from './match.js';
import { runsTable } from './runs.js';

const WAIT_MS = 700;

export class Page {
  #house;
  #onEnd;
  #programs = [];
  #runs = [];
  #chosen = null;
  #watch = null;
  #list = el('div', {});
  #result = el('div', {});
  #match;

  constructor(session, onEnd) {
    this.#house = new House(session);
    this.#onEnd = onEnd;
    this.#match = new Match(this.#house, {
      start: (body) => this.#start(body),
      repair: (run) => this.#begin(`/v1/match-runs/${run.id}/repair`),
      repeat: (run) => this.#begin(`/v1/match-runs/${run.id}/repeat`),
      publish: (run) => this.#publish(run),
      runs: () => this.#runs,
    });
  }

  async open() {
    this.#programs = await this.#house.all('/v1/programs');
    if (this.#programs.length === 0) {
      byId('match').replaceChildren(el('div', { class: 'door' }, el('h2', {}, 'There is no programme yet'), el('p', {}, 'Open one, invite mentors and mentees, and come back to match them.')));
      return;
    }
    byId('program').replaceChildren(...this.#programs.map((program) => el('option', { value: program.id }, program.name)));
    const asked = new URLSearchParams(location.hash.slice(1));
    if (this.#programs.some((program) => program.id === asked.get('program'))) {
      byId('program').value = asked.get('program');
    }
    byId('filters').hidden = false;
    byId('filters').addEventListener('submit', (submit) => submit.preventDefault());
    byId('program').addEventListener('change', () => this.#enter());
    byId('start').addEventListener('click', () => this.#start({ kind: byId('kind').value }));
    byId('match').replaceChildren(
      chapter(1, 'The runs', 'Each is worked out from the people and criteria as they were when it was asked for. Look at one, compare two, publish one.', this.#list),
      this.#result,
    );
    await this.#enter(asked.get('run'));
  }

  get #program() {
    return byId('program').value;
  }

  async #enter(run) {
    await this.#refresh();
    const first = this.#runs.find((one) => one.id === run)
      || this.#runs.find((one) => one.state === 'PUBLISHED')
      || this.#runs.find((one) => one.state === 'COMPLETED')
      || this.#runs[0];
    if (first) {
      await this.#look(first.id);
    } else {
      this.#chosen = null;
      this.#result.replaceChildren(el('p', { class: 'empty' }, 'No run yet. “Match now” works the first one out; nothing is proposed to anybody by it.'));
    }
  }

  async #refresh() {
    this.#runs = await this.#house.all(`/v1/programs/${this.#program}/match-runs`, 200);
    this.#drawList();
    this.#follow();
  }

  #drawList() {
    this.#list.replaceChildren(runsTable(this.#runs, this.#chosen, {
      look: (run) => this.#look(run.id),
      cancel: (run) => this.#cancel(run),
    }));
  }

  async #look(id) {
    this.#chosen = id;
    history.replaceState(null, '', `#${new URLSearchParams({ program: this.#program, run: id })}`);
    this.#drawList();
    try {
      const run = await this.#house.get(`/v1/match-runs/${id}`);
      if (this.#chosen === id) {
        this.#result.replaceChildren(...await this.#match.draw(run));
      }
    } catch (failure) {
      await this.#fail(failure, () => this.#result.replaceChildren(el('p', { class: 'trouble', role: 'alert' }, failure.message)));
    }
  }

  #start(body) {
    return this.#begin(`/v1/programs/${this.#program}/match-runs`, body);
  }

  async #begin(path, body) {
    try {
      const run = await this.#house.post(path, body);
      this.#chosen = run.id;
      await this.#refresh();
      await this.#look(run.id);
    } catch (failure) {
      await this.#fail(failure, () => trouble('This cannot be matched as it is', failure));
    }
  }

  async #cancel(run) {
    try {
      await this.#house.cancel(`/v1/match-runs/${run.id}`);
    } catch (failure) {
      await this.#fail(failure, () => trouble('It could not be called off', failure));
    }
    await this.#enter(this.#chosen);
  }

  async #publish(run) {
    const figures = run.figures;
    const before = this.#runs.find((one) => one.id === run.replaces);
    const asked = before
      ? `It takes the place of run ${before.number}: of its ${many(figures.filled, 'pair')}, those that are proposed already stay as they are, with what was answered; the others are proposed now, all at once. `
        + 'What both have said yes to is not touched, and other open proposals end. '
      : `${many(figures.filled, 'pair is', 'pairs are')} proposed to the people now, all at once. `;
    const sure = await ask({
      title: `Publish run ${run.number}?`,
      words: `${asked}Each hears why, and nothing begins unless both say yes. It cannot be taken back.`,
      yes: before ? `Put it in the place of run ${before.number}` : `Propose ${many(figures.filled, 'pair')}`,
    });
    if (!sure) {
      return;
    }
    try {
      const published = await this.#house.post(`/v1/match-runs/${run.id}/publish`);
      await this.#enter(run.id);
      if (before) {
        await ask({
          title: `Run ${run.number} is published`,
          words: `${many(published.proposals, 'pair was', 'pairs were')} proposed, ${many(published.kept, 'stays', 'stay')} as proposed before, ${many(published.ended, 'proposal has', 'proposals have')} ended.`,
          yes: 'Understood',
          no: null,
        });
      }
    } catch (failure) {
      if (failure.code === 'people-changed') {
        const repair = await ask({
          title: 'The people have changed since this run',
          words: 'Nothing was published. A repair is the best match for the people as they are now, found from this one:',
          list: failure.violations.map((one) => one.message),
          yes: 'Repair the match',
        });
        if (repair) {
          await this.#begin(`/v1/match-runs/${run.id}/repair`);
        }
        return;
      }
      await this.#fail(failure, () => trouble('It was not published', failure));
      await this.#enter(run.id);
    }
  }

  /** Whoever is no longer signed in is told so, and not what else went wrong. */
  async #fail(failure, otherwise) {
    if (failure instanceof SignInFailed || failure.status === 401) {
      this.#onEnd();
    } else {
      await otherwise();
    }
  }

  /** One run under way is followed as it goes; when it ends, everything is looked at again. */
  #follow() {
    this.#watch?.abort();
    const going = this.#runs.find((run) => run.state === 'RUNNING') || this.#runs.filter((run) => run.state === 'QUEUED').pop();
    if (!going) {
      return;
    }
    const watch = new AbortController();
    this.#watch = watch;
    this.#house.follow(`/v1/match-runs/${going.id}/progress`, watch.signal, (progress) => {
      Object.assign(going, { state: progress.state, progress });
      this.#drawList();
    }).catch(() => {}).then(() => {
      if (!watch.signal.aborted) {
        setTimeout(() => this.#enter(this.#chosen).catch(() => {}), going.state === 'RUNNING' || going.state === 'QUEUED' ? WAIT_MS : 0);
      }
    });
  }
}
