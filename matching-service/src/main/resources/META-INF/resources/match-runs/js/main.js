/** Opens the door: who is it, may they come in, and then the page. */

import { byId, el } from './dom.js';
import { Page } from './page.js';
import { signIn, signInAgain } from './signin.js';

const SAID = { 'program-manager': 'programme manager', admin: 'administrator', leader: 'leader', analyst: 'analyst', faculty: 'faculty' };

async function open() {
  const settings = await settingsOfTheHouse();
  byId('institution').textContent = settings.institution;
  const again = () => signInAgain(settings).catch((failure) => stay('That did not work', failure.message, 'Try again', again));
  let session;
  try {
    session = await signIn(settings);
  } catch (failure) {
    stay('You are not signed in', failure.message, 'Sign in', again);
    return;
  }
  if (session === null) {
    stay('You are signed out', 'Close this window if others use this computer.', 'Sign in again', again);
    return;
  }
  greet(session);
  if (!session.hasAny('program-manager')) {
    stay(
      'Matches are for programme managers',
      `You are signed in as ${session.name}. What is proposed to you yourself is among your tasks; `
        + 'if you run a programme, the office of faculty affairs can give you the role.',
      'Sign in as somebody else',
      () => session.signOut(),
    );
    return;
  }
  try {
    await new Page(session).open();
    byId('foot').replaceChildren(...foot());
    byId('foot').hidden = false;
  } catch (failure) {
    stay('The matches cannot be fetched', failure.message, 'Try again', () => location.reload());
  }
}

async function settingsOfTheHouse() {
  const answer = await fetch('/match-runs/config.json');
  if (!answer.ok) {
    throw new TypeError('The service cannot be reached at the moment.');
  }
  return answer.json();
}

/** In place of the match: what is the matter, and the one thing to do about it. */
function stay(title, words, action, act) {
  byId('filters').hidden = true;
  byId('match').replaceChildren(el(
    'div',
    { class: 'door', role: 'status' },
    el('h2', {}, title),
    el('p', {}, words),
    el('button', { type: 'button', class: 'strong', onclick: act }, action),
  ));
}

function greet(session) {
  byId('name').textContent = session.name;
  byId('roles').textContent = Object.keys(SAID).filter((role) => session.roles.has(role)).map((role) => SAID[role]).join(', ');
  byId('sign-out').addEventListener('click', () => session.signOut());
  byId('who').hidden = false;
}

function foot() {
  return [
    el('h2', {}, 'How to read a match'),
    el('ul', {},
      el('li', {}, el('strong', {}, 'Fit'), ' is between 0 and 1: the programme’s criteria by their weights. Whoever has two mentors has the sum of two. No identity group has any part in it.'),
      el('li', {}, el('strong', {}, 'Proven'), ' means that a bound, worked out another way, shows that no other match is worth more to the whole.'),
      el('li', {}, el('strong', {}, 'Published'), ' proposes each pair to both people. Nothing begins unless both say yes; a no is answered with the next best.')),
  ];
}

open().catch((failure) => stay('The page cannot be opened', failure.message, 'Try again', () => location.reload()));
