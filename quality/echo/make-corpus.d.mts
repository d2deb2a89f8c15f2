export interface MadePage {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
}
export function makeCorpus(wanted: { seed: number; size: number }): { pages: MadePage[] };
