import type { Span } from '../../../span.js';
import type { Name, NameType } from '../../language/name.js';
import { findFirst } from '../../../place-index.js';

/** The names of a page for quick questions by place. */
export class NameIndex {
  readonly #names: readonly Name[];
  #types: ReadonlyMap<string, NameType> | null = null;

  constructor(names: readonly Name[]) {
    this.#names = names;
  }

  /** What a canonical name names; null for what the page does not name. */
  typeOf(name: string): NameType | null {
    // Few who look by place ask for it.
    this.#types ??= new Map(this.#names.map((one) => [one.name, one.type]));
    return this.#types.get(name) ?? null;
  }

  /** The names inside a place, in reading order. */
  within([start, end]: Span): Name[] {
    const found: Name[] = [];
    for (let i = this.#firstFrom(start); i < this.#names.length; i++) {
      const name = this.#names[i];
      if (!name || name.span[0] >= end) break;
      if (name.span[1] <= end) found.push(name);
    }
    return found;
  }

  /** The last name that ends at or before `end`, begins at or after `start` and fits; null where none does. */
  last([start, end]: Span, fits: (name: Name) => boolean): Name | null {
    for (let i = this.#firstFrom(end) - 1; i >= 0; i--) {
      const name = this.#names[i];
      if (!name || name.span[0] < start) return null;
      if (name.span[1] <= end && fits(name)) return name;
    }
    return null;
  }

  /** Index of the first name that begins at or after a place. */
  #firstFrom(at: number): number {
    return findFirst(this.#names.length, (i) => (this.#names[i]?.span[0] ?? 0) >= at);
  }
}
