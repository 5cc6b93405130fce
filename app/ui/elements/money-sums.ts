import { formatMoney } from '#base/format.ts';
import { typedMoney } from '#base/typed-money.ts';

/**
 * `<money-sums>` around the amounts of a form: each `output` with `data-sum` says what the amounts of that
 * name (`budget.0.amount`, `budget.1.amount` …) come to while one types. Without script they say what they
 * came to when the page was made.
 */
class MoneySums extends HTMLElement {
  readonly #left = new AbortController();

  connectedCallback(): void {
    this.addEventListener('input', () => this.#add(), { signal: this.#left.signal });
    this.#add();
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  #add(): void {
    for (const output of this.querySelectorAll<HTMLOutputElement>('output[data-sum]')) {
      const name = output.dataset.sum ?? '';
      const fields = this.querySelectorAll<HTMLInputElement>(`input[name^="${name}."]`);
      const amounts = [...fields]
        .filter((field) => field.name.endsWith('.amount'))
        .map(({ value }) => typedMoney(value));
      const lang = document.documentElement.lang === 'en' ? 'en' : 'nb';
      const text = formatMoney(
        amounts.reduce<bigint>((sum, one) => (typeof one === 'bigint' ? sum + one : sum), 0n),
        lang,
      );
      // Said aloud only when it is another sum than before.
      if (output.textContent !== text) output.textContent = text;
    }
  }
}

customElements.define('money-sums', MoneySums);
