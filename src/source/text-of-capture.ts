import { layOut } from '../read/page/lay-out.js';
import type { Capture } from './capture.js';
import { pageOfCapture } from './page-of-capture.js';

/** A capture with the page that it was read as. */
export interface PageCapture {
  readonly capture: Capture;
  readonly id: string;
  readonly url: string | null;
}

/** The page text that bytes give now: what a record says they gave when they were read. Throws InputError. */
export function textOfCapture({ capture, id, url }: PageCapture): string {
  return layOut(pageOfCapture(capture, { id, ...(url === null ? {} : { url }) }).page).text;
}
