import type { PageInput } from '../read/page/page.js';
import type { Capture } from './capture.js';

/** A page, or why there is none. `from` says where it comes from, for example `pages.jsonl line 7`. */
export type FoundPage =
  | { readonly from: string; readonly page: PageInput; readonly capture: Capture | null }
  | { readonly from: string; readonly failure: { readonly code: string; readonly message: string } };

/** A page that cannot be had. The reason is a plain object, since an error loses its code between threads. */
export const failed = (from: string, { code, message }: { code: string; message: string }): FoundPage => ({
  from,
  failure: { code, message },
});
