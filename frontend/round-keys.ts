/**
 * Keys of a round: 1 to 9 or A to I choose an option, a value or a gap, arrows walk from one to the next, Escape leaves, ?
 * lists the keys. Enter presses the primary button; a control of the field has it for its own until the answer is whole,
 * one elsewhere always; Space presses what has the focus. Letters and figures never act while something is being typed, nor
 * where the learner turned single keys off (class keys-off of the root); a held key counts once.
 */
const CHOICES = '.options :is(vaadin-radio-button, vaadin-checkbox), .choices button';
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** What was pressed last in the field: a second Enter on it checks, even before the page says that the answer is whole. */
let pressed: Element | null | undefined;

export const keySheet = () => document.querySelector<HTMLDialogElement>('dialog.keysheet');

export const typing = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]');

export const pressable = (path: EventTarget[]) =>
  path.some((e) => e instanceof HTMLElement && e.matches('button, a[href], vaadin-button, summary'));

const checks = (path: EventTarget[]) =>
  !pressable(path) || path.some((e) => e === pressed || (e instanceof HTMLElement && e.matches('.go, .answering[data-ready]')));

export const singleKeys = () => !document.documentElement.classList.contains('keys-off');

function choose(index: number) {
  const choice = document.querySelectorAll<HTMLElement>(CHOICES)[index];
  const control = choice?.querySelector<HTMLInputElement>('input') ?? choice;
  control?.click();
  control?.focus();
}

/** From the words of the question to the first place, else to the next one; false at the end or where nothing is walked. */
function walk(from: HTMLElement, by: number) {
  const places = [...document.querySelectorAll<HTMLElement>('.walk button')];
  const next = from.id === 'stem' ? places[0] : from.matches('.walk button') ? places[places.indexOf(from) + by] : undefined;
  next?.focus();
  return next !== undefined;
}

function onKey(event: KeyboardEvent) {
  if (!document.querySelector('.round') || keySheet()?.open || event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const path = event.composedPath();
  const inField = typing(path[0]);
  if (event.key === 'Enter' && checks(path)) {
    event.preventDefault();
    event.stopPropagation(); // else a Vaadin button presses itself
    if (inField) {
      (path[0] as HTMLElement).blur(); // hands the typed words over before the press
    }
    document.querySelector<HTMLElement>('.round vaadin-button.go')?.click();
  } else if (event.key === 'Escape') {
    if (inField) {
      document.querySelector<HTMLElement>('#stem')?.focus(); // the next one leaves the round
    } else {
      document.querySelector<HTMLElement>('.round .leave')?.click();
    }
  } else if (!inField && event.key in STEPS) {
    if (path[0] instanceof HTMLElement && walk(path[0], STEPS[event.key])) {
      event.preventDefault();
    }
  } else if (!inField && singleKeys() && event.key === '?') {
    keySheet()?.showModal();
  } else if (!inField && singleKeys() && /^[1-9a-i]$/i.test(event.key)) {
    choose(/\d/.test(event.key) ? Number(event.key) - 1 : event.key.toLowerCase().charCodeAt(0) - 97);
  }
}

document.addEventListener('keydown', onKey, true);
document.addEventListener('click', (event) => {
  const target = event.target as Element;
  pressed = target.closest('.answering :is(button, vaadin-button)');
  if (target.closest('button.keys')) {
    keySheet()?.showModal();
  }
});
// An order once moved is an answer, before the page says so. The event does not bubble.
document.addEventListener('order-changed', (event) => {
  (event.target as Element).closest('.answering')?.setAttribute('data-ready', '');
}, true);
