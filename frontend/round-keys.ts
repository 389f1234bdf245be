/**
 * Keys of a round: 1 to 9 or A to I choose an option, a value or a gap, arrows walk from one to the next, Enter presses the
 * primary button. Letters and figures never act while something is being typed, nor where the learner turned single keys
 * off (class keys-off of the root); Enter on another control is that control's own, unless it is a choice already made; a
 * held key counts once.
 */
const CHOICES = '.options :is(vaadin-radio-button, vaadin-checkbox), .choices button';
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The gap chosen last: it counts as chosen from the press on, before the page says so. */
let gap: HTMLElement | undefined;

export const typing = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]');

export const pressable = (path: EventTarget[]) =>
  path.some((e) => e instanceof HTMLElement && e.matches('button, a[href], vaadin-button, summary')
    && !(e === gap || e.matches('.go, .choices [aria-pressed=true]')));

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
  if (!document.querySelector('.round') || event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const path = event.composedPath();
  const inField = typing(path[0]);
  if (event.key === 'Enter' && !pressable(path)) {
    event.preventDefault();
    if (inField) {
      (path[0] as HTMLElement).blur(); // hands the typed words over before the press
    }
    document.querySelector<HTMLElement>('.round vaadin-button.go')?.click();
  } else if (!inField && event.key in STEPS) {
    if (path[0] instanceof HTMLElement && walk(path[0], STEPS[event.key])) {
      event.preventDefault();
    }
  } else if (!inField && singleKeys() && /^[1-9a-i]$/i.test(event.key)) {
    choose(/\d/.test(event.key) ? Number(event.key) - 1 : event.key.toLowerCase().charCodeAt(0) - 97);
  }
}

document.addEventListener('keydown', onKey);
document.addEventListener('click', (event) => {
  gap = (event.target as Element).closest<HTMLElement>('.gap button') ?? undefined;
});
