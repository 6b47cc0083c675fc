/** A page's door: who is it, may they come in, and then the page. */

import { byId, el } from './dom.js';
import { signIn, signInAgain } from './signin.js';

const main = document.querySelector('main');

/**
 * `readers`: the roles that may read the page, each with its name in words; `refused`: what others are told;
 * `unreachable`: the title when the page's content cannot be fetched; `foot`: how to read the page.
 * `draw(session, ended)` fills the page; `ended` is called when nobody is signed in any more.
 */
export function openDoor(page) {
  enter(page).catch((failure) => stay('The page cannot be opened', failure.message, 'Try again', () => location.reload()));
}

async function enter({ readers, refused, unreachable, foot, draw }) {
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
  greet(session, readers);
  if (!session.hasAny(...Object.keys(readers))) {
    stay(refused.title, `You are signed in as ${session.name}. ${refused.words}`, 'Sign in as somebody else', () => session.signOut());
    return;
  }
  try {
    await draw(session, () => ended(again));
    main.after(el('footer', { class: 'foot' }, foot));
  } catch (failure) {
    stay(unreachable, failure.message, 'Try again', () => location.reload());
  }
}

async function settingsOfTheHouse() {
  const answer = await fetch('config.json');
  if (!answer.ok) {
    throw new TypeError('The service cannot be reached at the moment.');
  }
  return answer.json();
}

/** In place of the page: what is the matter, and the one thing to do about it. */
function stay(title, words, action, act) {
  document.querySelectorAll('[data-inside]').forEach((part) => { part.hidden = true; });
  main.replaceChildren(el(
    'div',
    { class: 'door', role: 'status' },
    el('h2', {}, title),
    el('p', {}, words),
    el('button', { type: 'button', class: 'strong', onclick: act }, action),
  ));
}

function greet(session, readers) {
  const roles = Object.keys(readers).filter((role) => session.roles.has(role)).map((role) => readers[role]);
  byId('institution').parentElement.after(el(
    'div',
    { class: 'who' },
    el('span', { class: 'name' }, session.name),
    el('span', { class: 'roles' }, roles.join(', ')),
    el('button', { id: 'sign-out', type: 'button', class: 'quiet', onclick: () => session.signOut() }, 'Sign out'),
  ));
}

/** What is on the screen stays there, but it no longer changes. */
function ended(again) {
  if (byId('ended')) {
    return;
  }
  main.prepend(el(
    'div',
    { class: 'banner', id: 'ended', role: 'alert' },
    'Your session has ended; what you see no longer changes.',
    el('button', { type: 'button', class: 'strong', onclick: again }, 'Sign in again'),
  ));
}
