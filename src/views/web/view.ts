import type { Child } from 'hono/jsx';
import type { NewsRecord } from '../../record/record.js';

/** What an address asks for: `/story/s1?sheet=2` is the view `story`, the id `s1` and the query. */
export interface Asked {
  readonly view: string;
  /** Empty where the address names none. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly isData: boolean;
}

/** A page: its title for the window, and what it shows. */
export interface Shown {
  readonly title: string;
  readonly body: Child;
}

/** One kind of page: the question it asks, and how it shows the answer. The answer itself is its `.json`. */
export interface View {
  readonly needsId: boolean;
  /** The answer as a page and as data; null where the record has nothing of that name. */
  answer(record: NewsRecord, asked: Asked): Promise<{ readonly data: unknown; readonly show: () => Shown } | null>;
}

/** Ties a question to the page that shows its answer. */
export const view = <T>(parts: {
  readonly needsId: boolean;
  ask(record: NewsRecord, asked: Asked): Promise<T | null>;
  show(answer: T, asked: Asked): Shown;
}): View => ({
  needsId: parts.needsId,
  answer: async (record, asked) => {
    const data = await parts.ask(record, asked);
    return data === null ? null : { data, show: () => parts.show(data, asked) };
  },
});

/**
 * Reads an address; null where it is none that this app could have. A final `.json` asks for data; a name that itself ends
 * so has its dot escaped, and is therefore read before escapes are undone.
 */
export function parseAddress(url: string): Asked | null {
  const { pathname, searchParams } = new URL(url);
  const isData = pathname.endsWith('.json');
  const [, view = '', id = '', ...rest] = (isData ? pathname.slice(0, -5) : pathname).split('/');
  if (rest.length > 0) return null;
  try {
    return { view: view || 'overview', id: decodeURIComponent(id), query: searchParams, isData };
  } catch {
    return null;
  }
}

/** Which sheet of a list the address asks for. */
export const sheetAsked = ({ query }: Asked) => ({ sheet: Number(query.get('sheet') ?? 1) });
