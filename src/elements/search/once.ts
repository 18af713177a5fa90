/**
 * Something that is loaded when it is first asked for and then kept. A load that fails is forgotten, so that the
 * next use tries again.
 */
export class Once<Thing> {
  readonly #load: (base: string) => Promise<Thing>;
  #kept: Promise<Thing> | undefined;

  constructor(load: (base: string) => Promise<Thing>) {
    this.#load = load;
  }

  /** The thing; loads it where nothing is kept. */
  get(base: string): Promise<Thing> {
    return this.#kept ?? this.take(this.#load(base));
  }

  /** Keeps what is already on its way. */
  take(loading: Promise<Thing>): Promise<Thing> {
    this.#kept = loading;
    loading.catch(() => {
      if (this.#kept === loading) this.forget();
    });
    return loading;
  }

  /** Lets the next use load it again. */
  forget(): void {
    this.#kept = undefined;
  }
}
