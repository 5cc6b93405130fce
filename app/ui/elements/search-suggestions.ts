/**
 * `<search-suggestions src label>` around a search field: shows a few things that what is typed may lead
 * to, as a combobox with a list (ARIA 1.2). Arrow keys choose, Enter goes there, Escape closes. Without
 * script, and when nothing is chosen, Enter sends the form as ever.
 */
type Suggestion = { title: string; lang: string | null; over: string; href: string };
type Answer = { items: Suggestion[]; told: string };

/** Long enough that a word is not asked for letter by letter, short enough to feel at once. */
const pause = 180;

class SearchSuggestions extends HTMLElement {
  readonly #left = new AbortController();
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #field: HTMLInputElement | null = null;
  #asking: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #chosen = -1;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.#field) return;
    this.#field = field;
    this.#prepare(field);
    const { signal } = this.#left;
    field.addEventListener('input', () => this.#wait(), { signal });
    field.addEventListener('keydown', (event) => this.#key(event), { signal });
    field.addEventListener('blur', () => this.#close(), { signal });
    // The field keeps the focus, so that the list is there to be clicked in.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#list.addEventListener('click', (event) => this.#click(event), { signal });
  }

  disconnectedCallback(): void {
    this.#close();
    this.#left.abort();
  }

  #prepare(field: HTMLInputElement): void {
    this.#list.id = `${field.id}-suggestions`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.#status.className = 'ds-sr-only';
    this.#status.setAttribute('role', 'status');
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.#list.id);
    field.autocomplete = 'off';
    this.append(this.#list, this.#status);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const typed = this.#field?.value.trim() ?? '';
    if (typed.length < 2) this.#close();
    else this.#timer = setTimeout(() => this.#ask(typed), pause);
  }

  async #ask(typed: string): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const address = `${this.getAttribute('src')}?${new URLSearchParams({ q: typed })}`;
      const answer = await fetch(address, { signal: asking.signal });
      // One that is refused, as when too many ask, is no reason to trouble who types.
      if (!answer.ok) return this.#close();
      const said = (await answer.json()) as Answer;
      if (!asking.signal.aborted) this.#show(said);
    } catch {
      if (!asking.signal.aborted) this.#close();
    }
  }

  #show({ items, told }: Answer): void {
    this.#list.replaceChildren(...items.map((item, at) => this.#option(item, at)));
    this.#status.textContent = told;
    this.#choose(-1);
    const open = items.length > 0 && document.activeElement === this.#field;
    this.#list.hidden = !open;
    this.#list.scrollTop = 0;
    this.#field?.setAttribute('aria-expanded', String(open));
  }

  #option({ title, lang, over, href }: Suggestion, at: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${at}`;
    option.className = 'suggestion';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.href = href;
    const [name, where] = [document.createElement('span'), document.createElement('span')];
    if (lang) name.lang = lang;
    name.append(...markedParts(title));
    where.className = 'small';
    where.textContent = over;
    option.append(name, where);
    return option;
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = this.#list.hidden ? 0 : this.#list.childElementCount;
    if (event.key === 'Escape' && count > 0) {
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Beyond either end lies the field itself, as it was typed.
      this.#choose(((this.#chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'ArrowDown') {
      this.#wait();
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      this.#go(this.#list.children[this.#chosen]);
    } else return;
    event.preventDefault();
  }

  #choose(at: number): void {
    this.#chosen = at;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
    }
    const option = this.#list.children[at];
    if (option) {
      this.#field?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#field?.removeAttribute('aria-activedescendant');
  }

  #click(event: MouseEvent): void {
    if (event.target instanceof Element) this.#go(event.target.closest('[role="option"]'));
  }

  #go(option: Element | null | undefined): void {
    if (option instanceof HTMLElement && option.dataset.href) location.assign(option.dataset.href);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = '';
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }
}

/** What matched stands between `[[` and `]]`. Text stays text. */
function markedParts(title: string): Node[] {
  return title.split(/\[\[(.*?)\]\]/).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

customElements.define('search-suggestions', SearchSuggestions);
