import { keySheet, pressable, singleKeys, typing } from './round-keys';

/**
 * Keys of the cards, as in Anki: Space or Enter shows the answer and then means Good, 1 to 4 grade, U undoes, ? lists the
 * keys, Escape leaves. A key pressed while the server is still answering the one before is kept, one at most, and acts on
 * what comes.
 */
const view = () => document.querySelector<HTMLElement>('.reviewing');

let pressed: string | undefined; // the showing in which the last press was sent
let kept: string | undefined;

function control(key: string): HTMLElement | null | undefined {
  const turn = view()?.querySelector<HTMLElement>('.turn');
  const grades = view()?.querySelectorAll<HTMLElement>('.grade') ?? [];
  if (key === ' ' || key === 'Enter') {
    return turn ?? grades[2];
  }
  return key === 'u' ? view()?.querySelector<HTMLElement>('.undo:not([disabled])') : grades[Number(key) - 1];
}

function press(key: string): boolean {
  const showing = view()?.dataset.showing;
  if (pressed === showing) {
    kept ??= key;
    return true;
  }
  const target = control(key);
  if (target) {
    pressed = showing;
    target.click();
  }
  return !!target;
}

function onKey(event: KeyboardEvent) {
  if (!view() || keySheet()?.open || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const path = event.composedPath();
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (typing(path[0]) || ((key === ' ' || key === 'Enter') && pressable(path))) {
    return;
  }
  if (event.repeat) {
    if (key === ' ') {
      event.preventDefault(); // a held Space neither acts nor scrolls
    }
  } else if (!singleKeys() && /^[?u1-4]$/.test(key)) {
    return; // the learner turned single keys off; Space, Enter and Escape stay
  } else if (key === '?') {
    keySheet()?.showModal();
  } else if (key === 'Escape') {
    view()!.querySelector<HTMLElement>('.leave')?.click();
  } else if (/^([ u1-4]|Enter)$/.test(key) && press(key)) {
    event.preventDefault();
  }
}

/** The page has changed: what was kept acts now. */
function onShowing() {
  const key = kept;
  kept = undefined;
  if (key) {
    press(key);
  }
}

new MutationObserver((changes) => {
  if (changes.some((change) => (change.target as Element).matches('.reviewing'))) {
    onShowing();
  }
}).observe(document.body, { attributes: true, attributeFilter: ['data-showing'], subtree: true });
document.addEventListener('keydown', onKey);
