import { hashOf, wordsIn } from './address.ts';

// All that runs before the reader acts: show the form, take words out of a `?q=` that a form or a
// link has sent, and fetch the rest on first focus or when the address already holds words.
const root = document.querySelector<HTMLElement>('[data-search]');
const form = root?.querySelector('form');

if (root && form) {
  form.hidden = false;
  const sent = new URLSearchParams(location.search).get('q');
  if (sent) history.replaceState(null, '', location.pathname + hashOf(sent));

  const begin = async () => {
    form.removeEventListener('focusin', begin);
    (await import('./session.ts')).begin(root, form);
  };
  if (wordsIn(location.hash)) void begin();
  else form.addEventListener('focusin', begin);
}
