/**
 * `<passkey-form start="address" make>` around a form with a field `svar`: before the form is sent, asks the
 * server for a challenge and the device for its answer. `make` makes a passkey, without it one is used.
 * Hidden until it is known that the browser can.
 */
class PasskeyForm extends HTMLElement {
  readonly #left = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null || !canUsePasskeys()) return;
    this.hidden = false;
    const { signal } = this.#left;
    form.addEventListener(
      'submit',
      (sending) => {
        sending.preventDefault();
        void this.#answer(form);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  async #answer(form: HTMLFormElement): Promise<void> {
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    if (failed) failed.hidden = true;
    try {
      const asked = await fetch(this.getAttribute('start') ?? '', { method: 'POST' });
      if (!asked.ok) throw new Error(`answered ${asked.status}`);
      const answer = await this.#ask(await asked.json());
      const field = form.querySelector<HTMLInputElement>('[name=svar]');
      if (field) field.value = JSON.stringify(answer);
      form.submit();
    } catch {
      // Given up by the person, or no key for this site: either way nothing was sent, and one can try again.
      if (failed) failed.hidden = false;
    }
  }

  async #ask(
    options: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON,
  ): Promise<unknown> {
    const { credentials } = navigator;
    const key = this.hasAttribute('make')
      ? await credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
    if (!(key instanceof PublicKeyCredential)) throw new Error('no key');
    return key.toJSON();
  }
}

/** The newest of what we need; a browser without it signs in by letter. */
function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

customElements.define('passkey-form', PasskeyForm);
