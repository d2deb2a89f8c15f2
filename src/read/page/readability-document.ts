import type { Readability } from '@mozilla/readability';

/** The document type that Readability's own declarations ask for; the DOM library of TypeScript is not loaded here. */
export type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];
