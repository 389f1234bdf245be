import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import Sortable from 'sortablejs';

const icon = (path: string, size = 20) =>
  html`<svg width="${size}" height="${size}" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}" /></svg>`;
const grip = html`<svg width="14" height="20" viewBox="0 0 14 20" fill="currentColor" aria-hidden="true">
  ${[4, 10].flatMap((x) => [5, 10, 15].map((y) => html`<svg><circle cx="${x}" cy="${y}" r="1.5" /></svg>`))}</svg>`;
const fill = (pattern: string, ...values: unknown[]) =>
  pattern.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));

/**
 * A list that is put in order by its handles, by two buttons a row, or by Alt with the arrow keys.
 * Fires `order-changed` with the indexes of `texts`, first to last. Lives in the light DOM, so the page's styles dress it.
 */
@customElement('dateline-order')
export class OrderList extends LitElement {
  @property({ attribute: false }) texts: string[] = [];
  @property() ends = '';
  @property() hint = '';
  @property() upLabel = '';
  @property() downLabel = '';
  @property() dragLabel = '';
  @property() movedLabel = '';
  @state() private order: number[] = [];
  @state() private said = '';
  @query('ol') private list!: HTMLOListElement;
  private sortable?: Sortable;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('texts')) {
      this.order = this.texts.map((_, i) => i);
    }
  }

  protected override firstUpdated() {
    this.sortable = Sortable.create(this.list, {
      handle: '.handle',
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220,
      forceFallback: true,
      onEnd: ({ item, oldIndex, newIndex }) => {
        // Lit owns the rows: put the dragged one back, then render the new order.
        const rows = [...this.list.children].filter((row) => row !== item);
        this.list.insertBefore(item, rows[oldIndex!] ?? null);
        this.move(oldIndex!, newIndex!);
      },
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sortable?.destroy();
  }

  override focus() {
    this.querySelector<HTMLElement>('.moves button:not([disabled])')?.focus();
  }

  private move(from: number, to: number) {
    if (from === to || to < 0 || to >= this.order.length) {
      return;
    }
    const order = [...this.order];
    const [moved] = order.splice(from, 1);
    order.splice(to, 0, moved);
    this.order = order;
    this.said = fill(this.movedLabel, this.texts[moved], to + 1, order.length);
    this.dispatchEvent(new CustomEvent('order-changed', { detail: order }));
  }

  private async step(at: number, by: number, control: 'up' | 'down') {
    this.move(at, at + by);
    await this.updateComplete;
    const row = this.list.children[Math.min(Math.max(at + by, 0), this.order.length - 1)];
    const wanted = row.querySelector<HTMLButtonElement>(`.${control}`)!;
    (wanted.disabled ? row.querySelector<HTMLButtonElement>('.moves button:not([disabled])')! : wanted).focus();
  }

  private keys(event: KeyboardEvent, at: number) {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const up = event.key === 'ArrowUp';
      void this.step(at, up ? -1 : 1, up ? 'up' : 'down');
    }
  }

  protected override render() {
    const last = this.order.length - 1;
    return html`
      <ol class="order" aria-label="${this.ends}">
        ${repeat(this.order, (item) => item, (item, at) => html`
          <li @keydown="${(e: KeyboardEvent) => this.keys(e, at)}">
            <span class="handle" title="${fill(this.dragLabel, this.texts[item])}">${grip}</span>
            <span class="n num" aria-hidden="true">${at + 1}</span>
            <p>${this.texts[item]}</p>
            <span class="moves">
              <button type="button" class="up" ?disabled="${at === 0}" aria-label="${fill(this.upLabel, this.texts[item])}"
                @click="${() => this.step(at, -1, 'up')}">${icon('M5 12.5l5-5 5 5')}</button>
              <button type="button" class="down" ?disabled="${at === last}" aria-label="${fill(this.downLabel, this.texts[item])}"
                @click="${() => this.step(at, 1, 'down')}">${icon('M5 7.5l5 5 5-5')}</button>
            </span>
          </li>`)}
      </ol>
      <p class="meta hint">${this.hint}</p>
      <p class="visually-hidden" role="status">${this.said || nothing}</p>`;
  }
}
