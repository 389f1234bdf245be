/*
 * What a paper needs in the browser: its clock, the outbox that keeps answers until the server has them, and its keys. A plain file that
 * the page loads by itself: a change of it needs no bundle.
 */
(() => {
const MINUTE = 60_000;
const HIDDEN = 'dateline-clock-hidden';

/** "8:42", "1:02:05" */
function figures(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n) => String(n).padStart(2, '0');
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * The time that is left by the server's clock, as of its last answer (`left`, in milliseconds). It can be hidden, comes back for the
 * last minute, and is spoken at five minutes and at one. Fires `time-up` until the server says otherwise, and `time-asked` when the
 * page is looked at again. Words are handed over before the time is up.
 */
class PaperClock extends HTMLElement {
  words = {};
  end = 0;
  before = Infinity;
  timer = 0;
  flushed = false;
  time = document.createElement('span');
  word = document.createElement('span');
  button = document.createElement('button');
  said = document.createElement('span');

  set left(ms) {
    this.end = performance.now() + ms;
    this.flushed = false;
    this.tick();
  }

  connectedCallback() {
    this.time.className = 'num';
    this.time.setAttribute('role', 'timer');
    this.word.className = 'meta';
    this.button.type = 'button';
    this.button.className = 'button plain';
    this.said.className = 'visually-hidden';
    this.said.setAttribute('role', 'status');
    this.append(this.time, this.word, this.button, this.said);
    this.button.onclick = () => {
      sessionStorage.setItem(HIDDEN, this.concealed ? '' : 'yes');
      this.tick();
    };
    this.timer = window.setInterval(() => this.tick(), 250);
    document.addEventListener('visibilitychange', this.asked);
    this.tick();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.asked);
  }

  asked = () => {
    if (!document.hidden) {
      this.dispatchEvent(new CustomEvent('time-asked'));
    }
  };

  get concealed() {
    return sessionStorage.getItem(HIDDEN) === 'yes';
  }

  tick() {
    if (!this.isConnected || !this.end) {
      return;
    }
    const left = this.end - performance.now();
    const last = left <= MINUTE;
    this.time.textContent = figures(left);
    this.time.setAttribute('aria-label', this.words.label ?? '');
    this.word.textContent = this.words.left ?? '';
    this.button.textContent = (this.concealed ? this.words.show : this.words.hide) ?? '';
    this.button.hidden = last;
    this.time.hidden = this.word.hidden = this.concealed && !last;
    for (const minutes of [5, 1]) {
      if (left <= minutes * MINUTE && this.before > minutes * MINUTE && this.before !== Infinity) {
        this.said.textContent = this.words[`at${minutes}`] ?? '';
      }
    }
    this.before = left;
    if (left <= 1500 && !this.flushed) {
      this.flushed = true;
      document.activeElement?.blur();
    }
    if (left <= 0) {
      this.end = performance.now() + 2000; // asks again, should nobody answer
      this.time.textContent = figures(0);
      this.dispatchEvent(new CustomEvent('time-up'));
    }
  }
}
customElements.get('dateline-clock') ?? customElements.define('dateline-clock', PaperClock);

/**
 * What is kept of an answer: its own `id`, the `index` of its question, the id of the change before it as the page had it (`seen`),
 * the name of the page (`desk`), whose own earlier changes never stand in the way, and what stands in the field (`answer`), as Raw.java
 * reads it: the same for the same answer, null where the field is empty.
 */
const touched = new WeakSet();
const CHANGES = ['value-changed', 'order-changed', 'click'];
const TOUCHES = ['pointerdown', 'keydown', 'input'];
const STORE = 'dateline-paper/';
const fresh = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** The presses in a match since it appeared, as [row, value], of which one is -1: the server counts those it has had. */
const presses = new WeakMap();

/** Notes what is pressed in a match, whoever presses it. */
function press(field, event) {
  const at = event.composedPath()[0];
  const place = (controls) => [...field.querySelectorAll(controls)].findIndex((c) => c.contains(at));
  const [row, value] = [place('.match button.row'), place('.bench button')];
  if (event.type === 'click' && field.dataset.matching && (row >= 0 || value >= 0)) {
    presses.set(field, [...(presses.get(field) ?? []), [row, value]]);
    return true;
  }
  return false;
}

/** What is given to each row of a match: what the server says, and then the presses it has not had yet, by the rules of Matching.java. */
function given(field) {
  const { had, given, ...rest } = JSON.parse(field.dataset.matching);
  let { active, held } = rest;
  for (const [row, value] of (presses.get(field) ?? []).slice(had)) {
    const used = given.indexOf(value);
    if (row >= 0 && held !== null) {
      given[row] = held;
      held = null;
    } else if (row >= 0 || used >= 0) {
      active = row >= 0 ? row : used;
      given[active] = null;
      held = null;
    } else if (active !== null) {
      given[active] = value;
      const next = given.map((_, i) => (active + 1 + i) % given.length).find((i) => given[i] === null);
      active = next ?? null;
    } else {
      held = held === value ? null : value;
    }
  }
  return given;
}

/** Shows in the rows what the server has not had yet: it writes them anew once it has. */
function pencil(field) {
  const sent = (presses.get(field) ?? []).length <= JSON.parse(field.dataset.matching).had;
  const values = [...field.querySelectorAll('.bench button')];
  const match = given(field);
  field.querySelectorAll('.match button.row').forEach((row, i) => {
    const slot = row.querySelector('.slot');
    if (slot && !sent) {
      slot.dataset.unsent = values[match[i]]?.textContent ?? '';
    }
  });
}

new MutationObserver((changes) => changes.forEach((change) => pencil(change.target)))
  .observe(document.documentElement, { attributes: true, attributeFilter: ['data-matching'], subtree: true });

/** What stands in a field after an event; undefined where that is not known here. */
function read(field, event) {
  const at = event.composedPath()[0];
  const group = field.querySelector('vaadin-radio-group, vaadin-checkbox-group');
  const year = field.querySelector('vaadin-integer-field');
  const text = field.querySelector('vaadin-text-field');
  const order = field.querySelector('dateline-order');
  const gaps = [...field.querySelectorAll('.gap button')];
  if (group) {
    const given = [group.value ?? []].flat();
    const buttons = [...group.querySelectorAll('vaadin-radio-button, vaadin-checkbox')];
    const chosen = buttons.flatMap((b, i) => (given.includes(b.value) ? [i] : []));
    return !chosen.length ? null : group.matches('vaadin-radio-group') ? { choice: chosen[0] } : { choices: chosen };
  }
  if (year) {
    const months = [...field.querySelectorAll('.months vaadin-button')];
    const pressed = months.findIndex((m) => m.contains(at));
    const month = pressed < 0 ? months.findIndex((m) => m.getAttribute('aria-pressed') === 'true') : pressed;
    const whole = /^\d{4}$/.test(year.value) && (!months.length || month >= 0);
    return !whole ? null : months.length ? { year: Number(year.value), month: month + 1 } : { year: Number(year.value) };
  }
  if (text) {
    return text.value.trim() ? { text: text.value.trim() } : null;
  }
  if (order && event.type === 'order-changed') {
    const base = (order.dataset.base ?? '').split(',').map(Number);
    return { order: event.detail.map((i) => base[i]) };
  }
  if (field.dataset.matching && event.type === 'click') {
    const match = given(field);
    return match.includes(null) ? null : { match };
  }
  const gap = gaps.findIndex((g) => g.contains(at));
  return gap < 0 ? undefined : { gap };
}

/**
 * Keeps every change of an answer in this browser until the server says that it has it (`saved`), through a reload too; what is
 * found when the page opens is fired as `answers-kept`. Says how the line is: `data-line` is `lost` where nothing gets through.
 */
class PaperOutbox extends HTMLElement {
  paper = '';
  desk = '';
  index = 0;
  seen = '';
  shared = false;

  connectedCallback() {
    CHANGES.forEach((type) => document.addEventListener(type, this.changed, true));
    TOUCHES.forEach((type) => document.addEventListener(type, this.touch, true));
    addEventListener('offline', this.line);
    addEventListener('online', this.line);
    this.states?.addStateChangeListener(this.line);
    this.line();
    // The server has set the properties by then.
    setTimeout(() => {
      const kept = this.entries();
      if (this.isConnected && kept.length) {
        this.dispatchEvent(new CustomEvent('answers-kept', { detail: kept }));
      }
    });
  }

  disconnectedCallback() {
    CHANGES.forEach((type) => document.removeEventListener(type, this.changed, true));
    TOUCHES.forEach((type) => document.removeEventListener(type, this.touch, true));
    removeEventListener('offline', this.line);
    removeEventListener('online', this.line);
    this.states?.removeStateChangeListener(this.line);
  }

  get states() {
    return window.Vaadin?.connectionState;
  }

  line = () => {
    const lost = !navigator.onLine || ['reconnecting', 'connection-lost'].includes(this.states?.state);
    document.querySelector('.taking')?.setAttribute('data-line', lost ? 'lost' : 'kept');
  };

  /** Only what a person has had their hands on is an answer; a field that the server fills is none. */
  touch = (event) => {
    const field = event.isTrusted && event.target.closest?.('.taking .answering');
    if (field) {
      touched.add(field);
    }
  };

  changed = (event) => {
    const field = event.target.closest?.('.taking .answering');
    if (field && press(field, event)) {
      pencil(field);
    }
    const answer = field && touched.has(field) ? read(field, event) : undefined;
    if (answer === undefined || !field) {
      return;
    }
    const others = this.entries().filter((e) => e.index !== this.index);
    const before = this.entries().find((e) => e.index === this.index);
    const standing = before ? JSON.stringify(before.answer) : field.getAttribute('data-standing');
    if (JSON.stringify(answer) !== standing) {
      const entry = { id: fresh(), index: this.index, seen: before?.seen ?? this.seen, desk: this.desk, answer };
      this.keep([...others, entry]);
    }
  };

  /** The server has kept this answer to a question, as it reads it; a later one waits for its own word. */
  saved(index, answer) {
    this.keep(this.entries().filter((e) => e.index !== index || JSON.stringify(e.answer) !== answer));
  }

  /** The server has seen to what was kept from before. */
  taken(ids) {
    this.keep(this.entries().filter((e) => !ids.includes(e.id)));
  }

  /** On a computer that others use too nothing outlives the tab. */
  get store() {
    return this.shared ? sessionStorage : localStorage;
  }

  entries() {
    try {
      return JSON.parse(this.store.getItem(STORE + this.paper) ?? '[]');
    } catch {
      return [];
    }
  }

  keep(entries) {
    if (entries.length) {
      this.store.setItem(STORE + this.paper, JSON.stringify(entries));
    } else {
      this.store.removeItem(STORE + this.paper);
    }
  }
}
customElements.get('dateline-outbox') ?? customElements.define('dateline-outbox', PaperOutbox);

/**
 * Keys of a paper, as in a round (round-keys.ts): 1 to 9 or A to E choose an option, a value or a gap, arrows walk from one to the
 * next, F flags, ? lists the keys, Escape leaves a field. Enter checks where answers are checked, else goes on; a control of
 * the field has it for its own until the answer is whole. Figures and letters never act while something is being typed, nor where the
 * learner turned single keys off.
 */
const CHOICES = '.taking .options :is(vaadin-radio-button, vaadin-checkbox), .taking .choices button';
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const TYPED = 'input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]';
const PRESSED = 'button, a[href], vaadin-button, summary';
const OWN = '.taking .answering :is(button, vaadin-button)';
const one = (selector) => document.querySelector(selector);
const is = (target, selector) => target instanceof HTMLElement && target.matches(selector);

/** What was pressed last in the field: a second Enter on it goes on, even before the page says that the answer is whole. */
let last = null;

function choose(index) {
  const choice = document.querySelectorAll(CHOICES)[index];
  const control = choice?.querySelector('input') ?? choice;
  if (control) {
    touched.add(control.closest('.answering'));
    control.click();
    control.focus();
  }
}

function walk(from, by) {
  const places = [...document.querySelectorAll('.taking .walk button')];
  const next = from.id === 'stem' ? places[0] : is(from, '.walk button') ? places[places.indexOf(from) + by] : undefined;
  next?.focus();
  return next !== undefined;
}

/** Whether Enter is not for the control that has the focus. */
const onward = (path) =>
  !path.some((e) => is(e, PRESSED)) || path.some((e) => e === last || is(e, '.runfoot .go, .check-now, .answering[data-ready]'));

function single(key) {
  if (key === '?') {
    one('dialog.keysheet')?.showModal();
  } else if (key === 'f') {
    one('.taking .flag-it')?.click();
  } else if (/^[1-9a-e]$/.test(key)) {
    choose(/\d/.test(key) ? Number(key) - 1 : key.charCodeAt(0) - 97);
  }
}

function onKey(event) {
  if (!one('.taking') || one('dialog[open]') || event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const path = event.composedPath();
  const inField = is(path[0], TYPED);
  if (event.key === 'Enter' && onward(path)) {
    event.preventDefault();
    event.stopPropagation(); // else a Vaadin button presses itself
    if (inField) {
      path[0].blur(); // hands the typed words over before the press
    }
    (one('.taking .check-now:not([hidden])') ?? one('.taking .runfoot .go'))?.click();
  } else if (event.key === 'Escape' && inField) {
    one('#stem')?.focus();
  } else if (!inField && event.key in STEPS) {
    if (walk(path[0], STEPS[event.key])) {
      event.preventDefault();
    }
  } else if (!inField && !document.documentElement.classList.contains('keys-off')) {
    single(event.key.toLowerCase());
  }
}
document.addEventListener('keydown', onKey, true);
document.addEventListener('click', (event) => {
  last = event.target.closest?.(OWN) ?? null;
  const sheet = one('.taking dialog.keysheet');
  if (sheet && !sheet.open && event.target.closest?.('button.keys')) {
    sheet.showModal();
  }
});
// An order once moved is an answer, before the page says so. The event does not bubble.
document.addEventListener('order-changed', (event) => event.target.closest('.taking .answering')?.setAttribute('data-ready', ''), true);
})();

