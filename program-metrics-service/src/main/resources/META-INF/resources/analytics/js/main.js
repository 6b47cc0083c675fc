/** Opens the door: who is it, may they come in, and then the page. */

import { byId, el } from './dom.js';
import { Page } from './page.js';
import { signIn, signInAgain } from './signin.js';

const READERS = ['analyst', 'program-manager'];
const SAID = { analyst: 'analyst', 'program-manager': 'programme manager', admin: 'administrator', leader: 'leader', 'committee-member': 'committee member', faculty: 'faculty' };

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
  if (!session.hasAny(...READERS)) {
    stay(
      'These figures are for analysts',
      `You are signed in as ${session.name}. The page is open to faculty-affairs analysts and programme managers; `
        + 'if you need it for your work, the office of faculty affairs can give you the role.',
      'Sign in as somebody else',
      () => session.signOut(),
    );
    return;
  }
  try {
    await new Page(session, () => ended(again)).open();
    byId('foot').replaceChildren(...foot());
    byId('foot').hidden = false;
  } catch (failure) {
    stay('The figures cannot be fetched', failure.message, 'Try again', () => location.reload());
  }
}

async function settingsOfTheHouse() {
  const answer = await fetch('/analytics/config.json');
  if (!answer.ok) {
    throw new TypeError('The service cannot be reached at the moment.');
  }
  return answer.json();
}

/** In place of the figures: what is the matter, and the one thing to do about it. */
function stay(title, words, action, act) {
  byId('filters').hidden = true;
  byId('counted').hidden = true;
  byId('figures').replaceChildren(el(
    'div',
    { class: 'door', role: 'status' },
    el('h2', {}, title),
    el('p', {}, words),
    el('button', { type: 'button', class: 'strong', onclick: act }, action),
  ));
}

function greet(session) {
  byId('name').textContent = session.name;
  const roles = Object.keys(SAID).filter((role) => session.roles.has(role)).map((role) => SAID[role]);
  byId('roles').textContent = roles.join(', ');
  byId('sign-out').addEventListener('click', () => session.signOut());
  byId('who').hidden = false;
}

/** The figures stay on the screen, but they no longer change. */
function ended(again) {
  if (byId('ended')) {
    return;
  }
  byId('figures').prepend(el(
    'div',
    { class: 'banner', id: 'ended', role: 'alert' },
    'Your session has ended; what you see no longer changes.',
    el('button', { type: 'button', class: 'strong', onclick: again }, 'Sign in again'),
  ));
}

function foot() {
  return [
    el('h2', {}, 'How to read these figures'),
    el('ul', {},
      el('li', {}, el('strong', {}, 'Whiskers'), ' are 95 % Wilson intervals: with few cases the truth may lie anywhere between their ends.'),
      el('li', {}, el('strong', {}, 'Hidden'), ' means that a group is small, or that it could be worked out from one that is. Nobody can be found in these tables, nor by adding them up.'),
      el('li', {}, el('strong', {}, 'Counted until'), ' is the last event that the figures know. They are made from events alone and can be made anew from the log at any time.')),
  ];
}

open().catch((failure) => stay('The page cannot be opened', failure.message, 'Try again', () => location.reload()));
