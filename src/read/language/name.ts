import type { Span } from '../../span.js';

export type NameType = 'person' | 'organization' | 'place' | 'outlet';

/** One occurrence of a name. `name` joins all spellings and short forms on the page: `Zelenskyy` -> `Volodymyr Zelensky`. */
export interface Name {
  readonly span: Span;
  readonly name: string;
  readonly type: NameType;
}
