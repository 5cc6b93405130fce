/**
 * `<unsaved-changes>` around a form: warns before one leaves what one has typed. Without script the form
 * works as it is; with it, only a page left by accident is stopped, never the sending.
 */
class UnsavedChanges extends HTMLElement {
  #changed = false;
  readonly #left = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#left;
    this.addEventListener('input', () => this.#mark(true), { signal });
    this.addEventListener('submit', () => this.#mark(false), { signal });
    // A form that came back refused holds what was typed, and that is not saved either.
    if (this.hasAttribute('changed')) this.#mark(true);
    window.addEventListener('beforeunload', (leaving) => this.#warn(leaving), { signal });
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  #mark(changed: boolean): void {
    this.#changed = changed;
  }

  #warn(leaving: BeforeUnloadEvent): void {
    if (this.#changed) leaving.preventDefault();
  }
}

customElements.define('unsaved-changes', UnsavedChanges);
