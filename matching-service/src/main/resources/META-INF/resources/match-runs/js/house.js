/** The service as the page asks it: with the signed-in person's token, and with refusals in words. */

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || `The service answered ${status}.`);
    this.status = status;
    this.code = (problem.type || '').split(':').pop();
    this.violations = problem.violations || [];
  }
}

export class House {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async get(path) {
    return (await this.#ask(path, {})).json();
  }

  /** All pages of a list, as far as anybody would read. */
  async all(path, most = 1000) {
    const items = [];
    let cursor = null;
    do {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor && items.length < most);
    return items;
  }

  /** A key makes a request that is sent twice one request. */
  async post(path, body) {
    return (await this.#ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: body === undefined ? undefined : JSON.stringify(body),
    })).json();
  }

  async cancel(path) {
    return (await this.#ask(path, { method: 'DELETE', headers: { 'If-Match': '*' } })).json();
  }

  /** Server-Sent Events with a token in a header, which EventSource cannot send. */
  async follow(path, signal, heard) {
    const answer = await this.#ask(path, { headers: { Accept: 'text/event-stream' }, signal });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      const events = (rest + value).split('\n\n');
      rest = events.pop();
      for (const event of events) {
        const data = event.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n');
        if (data) {
          heard(JSON.parse(data));
        }
      }
    }
  }

  async #ask(path, options) {
    let answer = await this.#once(path, options);
    if (answer.status === 401) {
      this.#session.distrust();
      answer = await this.#once(path, options);
    }
    if (!answer.ok) {
      throw new Refused(answer.status, await problem(answer));
    }
    return answer;
  }

  async #once(path, options) {
    const token = await this.#session.token();
    try {
      return await fetch(path, {
        cache: 'no-store',
        ...options,
        headers: { Accept: 'application/json', ...options.headers, Authorization: `Bearer ${token}` },
      });
    } catch (failure) {
      if (failure.name === 'AbortError') {
        throw failure;
      }
      throw new TypeError('The service cannot be reached at the moment.', { cause: failure });
    }
  }
}

async function problem(answer) {
  try {
    return await answer.json();
  } catch {
    return {};
  }
}
