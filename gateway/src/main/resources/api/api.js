'use strict';

/** Shows the merged document and signs in at Keycloak with PKCE; everything it loads comes from this host. */
async function show() {
  const [settings, document_] = await Promise.all([
    fetch('/api/settings.json').then((answer) => answer.json()),
    fetch('/openapi').then((answer) => answer.json()),
  ]);
  tellWhatIsMissing(document_['x-unavailable'] || []);
  const page = SwaggerUIBundle({
    spec: document_,
    dom_id: '#interface',
    presets: [SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
    docExpansion: 'none',
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    oauth2RedirectUrl: `${location.origin}/api/oauth2-redirect.html`,
  });
  page.initOAuth({
    clientId: settings.clientId,
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
  });
  leadToRooms();
}

function tellWhatIsMissing(services) {
  if (services.length === 0) {
    return;
  }
  const note = document.getElementById('missing');
  note.textContent = `Not here at the moment: ${services.join(', ')}. Load the page again when it is back.`;
  note.hidden = false;
}

/** A room's card scrolls to the first of its sections. */
function leadToRooms() {
  for (const card of document.querySelectorAll('[data-room]')) {
    card.addEventListener('click', (click) => {
      click.preventDefault();
      const name = card.dataset.room;
      const section = [...document.querySelectorAll('.opblock-tag')].find(
        (tag) => tag.dataset.tag === name || (tag.dataset.tag || '').startsWith(`${name}:`),
      );
      if (section) {
        section.scrollIntoView({ behavior: 'smooth', block: 'start' });
      }
    });
  }
}

show().catch(() => tellWhatIsMissing(['the document']));
