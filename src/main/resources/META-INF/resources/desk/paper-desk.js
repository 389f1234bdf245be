/*
 * What a paper needs in the browser: its clock, and the outbox that keeps answers until the server has them. A plain file that
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
const CHANGES = ['value-changed', 'order-changed', 'click'];
const TOUCHES = ['pointerdown', 'keydown', 'input'];
const STORE = 'dateline-paper/';
const fresh = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

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
  touched = new WeakSet();

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
      this.touched.add(field);
    }
  };

  changed = (event) => {
    const field = event.target.closest?.('.taking .answering');
    const answer = field && this.touched.has(field) ? read(field, event) : undefined;
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
})();

