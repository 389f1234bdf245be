/**
 * Keys of a round: 1 to 9 or A to I choose an option, Enter presses the primary button. Letters and figures never act
 * while something is being typed, nor where the learner turned single keys off (class keys-off of the root); Enter on
 * another control is that control's own; a held key counts once.
 */
const typing = (target: EventTarget | undefined) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]');

const pressable = (path: EventTarget[]) =>
  path.some((e) => e instanceof HTMLElement && e.matches('button, a[href], vaadin-button, summary') && !e.matches('.go'));

const singleKeys = () => !document.documentElement.classList.contains('keys-off');

function choose(index: number) {
  const option = document.querySelectorAll<HTMLElement>('.options vaadin-radio-button')[index];
  option?.querySelector<HTMLInputElement>('input')?.click();
  option?.querySelector<HTMLInputElement>('input')?.focus();
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
  } else if (!inField && singleKeys() && /^[1-9a-i]$/i.test(event.key)) {
    choose(/\d/.test(event.key) ? Number(event.key) - 1 : event.key.toLowerCase().charCodeAt(0) - 97);
  }
}

document.addEventListener('keydown', onKey);
