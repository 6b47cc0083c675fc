/**
 * Signs a person in at the identity provider: authorization code with PKCE (S256).
 * Tokens live in this tab's memory and nowhere else; only the half-finished sign-in (state, nonce, verifier) rests in
 * sessionStorage while the browser is away.
 */

/** Where the browser comes back to. Each page has a sign-in of its own. */
const HOME = new URL('.', location.href).href;
const PENDING = `sign-in ${HOME}`;
const EARLY_MS = 30_000;

export class SignInFailed extends Error {
  /** Trying again in silence does not help: the person has to sign in. */
  final = true;
}

export async function signIn(settings) {
  const provider = await discover(settings.issuer);
  const door = new Door(settings, provider);
  const answer = new URLSearchParams(location.search);
  if (answer.has('signed-out')) {
    history.replaceState(null, '', HOME);
    return null;
  }
  if (answer.has('state') && (answer.has('code') || answer.has('error'))) {
    return door.comeBack(answer);
  }
  return door.leave();
}

/** Starts anew, from a button. */
export async function signInAgain(settings) {
  return new Door(settings, await discover(settings.issuer)).leave();
}

class Door {
  constructor(settings, provider) {
    this.settings = settings;
    this.provider = provider;
  }

  /** Never returns: the browser goes to the provider. */
  async leave() {
    const pending = { state: secret(), nonce: secret(), verifier: secret(), view: location.hash };
    sessionStorage.setItem(PENDING, JSON.stringify(pending));
    const ask = new URL(this.provider.authorization_endpoint);
    ask.search = new URLSearchParams({
      client_id: this.settings.clientId,
      redirect_uri: HOME,
      response_type: 'code',
      response_mode: 'query',
      scope: 'openid',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await challenge(pending.verifier),
      code_challenge_method: 'S256',
    });
    location.assign(ask);
    return new Promise(() => {});
  }

  async comeBack(answer) {
    const pending = JSON.parse(sessionStorage.getItem(PENDING) || 'null');
    sessionStorage.removeItem(PENDING);
    history.replaceState(null, '', HOME + (pending ? pending.view : ''));
    if (!pending || pending.state !== answer.get('state')) {
      throw new SignInFailed('This sign-in was not started in this window, or it was used before.');
    }
    if (answer.has('error')) {
      throw new SignInFailed(answer.get('error_description') || 'The sign-in was not completed.');
    }
    const tokens = await this.tokens({
      grant_type: 'authorization_code',
      code: answer.get('code'),
      redirect_uri: HOME,
      code_verifier: pending.verifier,
    });
    const identity = claims(tokens.id_token);
    const audience = [].concat(identity.aud);
    if (identity.nonce !== pending.nonce
        || identity.iss !== this.settings.issuer
        || !audience.includes(this.settings.clientId)) {
      throw new SignInFailed('The answer of the sign-in does not belong to this page.');
    }
    return new Session(this, tokens);
  }

  async tokens(grant) {
    let answer;
    try {
      answer = await fetch(this.provider.token_endpoint, {
        method: 'POST',
        body: new URLSearchParams({ client_id: this.settings.clientId, ...grant }),
      });
    } catch {
      throw new TypeError('The sign-in service cannot be reached at the moment.');
    }
    if (answer.status >= 500) {
      throw new TypeError('The sign-in service does not answer at the moment.');
    }
    if (!answer.ok) {
      throw new SignInFailed('The sign-in has run out.');
    }
    return answer.json();
  }
}

/** Who is signed in, and a token that is fresh whenever it is asked for. */
export class Session {
  #door;
  #tokens;
  #goodUntil;
  #refreshing = null;

  constructor(door, tokens) {
    this.#door = door;
    this.#take(tokens);
    const who = claims(tokens.access_token);
    this.name = who.name || who.preferred_username;
    this.roles = new Set([...(who.groups || []), ...((who.realm_access || {}).roles || [])]);
  }

  hasAny(...roles) {
    return roles.some((role) => this.roles.has(role));
  }

  /** One refresh at a time: refresh tokens are used once. */
  async token() {
    if (performance.now() > this.#goodUntil) {
      this.#refreshing ??= this.#refresh().finally(() => { this.#refreshing = null; });
      await this.#refreshing;
    }
    return this.#tokens.access_token;
  }

  /** A service refused the token although it looked fresh: the next one is new. */
  distrust() {
    this.#goodUntil = 0;
  }

  signOut() {
    const bye = new URL(this.#door.provider.end_session_endpoint);
    bye.search = new URLSearchParams({
      client_id: this.#door.settings.clientId,
      id_token_hint: this.#tokens.id_token,
      post_logout_redirect_uri: `${HOME}?signed-out`,
    });
    location.assign(bye);
  }

  async #refresh() {
    this.#take(await this.#door.tokens({
      grant_type: 'refresh_token',
      refresh_token: this.#tokens.refresh_token,
    }));
  }

  #take(tokens) {
    this.#tokens = { ...this.#tokens, ...tokens };
    this.#goodUntil = performance.now() + Math.max(0, tokens.expires_in * 1000 - EARLY_MS);
  }
}

async function discover(issuer) {
  let provider;
  try {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
    provider = await answer.json();
  } catch {
    throw new TypeError('The sign-in service cannot be reached at the moment.');
  }
  if (provider.issuer !== issuer) {
    throw new SignInFailed('The sign-in service is not the one that this page trusts.');
  }
  return provider;
}

function secret() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** For display and for the nonce alone: it came straight from the provider, and every service checks its signature. */
function claims(token) {
  const bytes = atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))));
}
