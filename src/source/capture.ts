/** Which of the two ways bytes become a page. */
export type CaptureKind = 'html' | 'text';

/** The bytes that a page was made of, and how they came: enough to make it again. */
export interface Capture {
  readonly kind: CaptureKind;
  readonly bytes: Uint8Array;
  /** The transport's content type, which may name a charset; null where nothing was said. */
  readonly contentType: string | null;
  /** HTTP status; null for what came by no HTTP. */
  readonly status: number | null;
  /** HTTP headers as they came, `Name: value`. */
  readonly headers: readonly string[];
  /** ISO 8601 instant at which the bytes were taken from where they stood; null where nothing says so. */
  readonly capturedAt: string | null;
}

/** A capture of bytes that came without HTTP. */
export const localCapture = (kind: CaptureKind, bytes: Uint8Array, contentType: string | null = null): Capture => ({
  kind,
  bytes,
  contentType,
  status: null,
  headers: [],
  capturedAt: null,
});
