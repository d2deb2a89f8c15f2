/**
 * The numbers the echo room decides by, each with its reason. Raise one only together with the scores of `quality/echo.mjs`.
 */
export const LIMITS = {
  /** Articles with fewer words hold no stretch long enough to tell a copy from a coincidence. */
  leastBody: 8,
  /** Words in a shingle of a fingerprint: short enough to outlive a changed word, long enough to be rare. */
  shingle: 3,
  /** Words in an anchor: five in a row seldom agree by chance (the n of passim and of BLOOMS-like plagiarism finders). */
  anchor: 5,
  /** Every shared stretch of `anchor + window - 1` words keeps at least one anchor (winnowing's guarantee). */
  window: 8,
  /** Slots of a fingerprint, and how many of them make a band: 42 bands of 3 find half of all pairs at Jaccard 0.25. */
  slots: 128,
  rows: 3,
  /** Fingerprints that agree in fewer slots belong to articles that share no more than turns of phrase. */
  leastAgreement: 0.08,
  /** From this agreement on two articles count as versions of one text. */
  sameText: 0.25,
  /** Up to so many versions of one text are compared all with all; more are linked to the earliest and to the nearest (a star). */
  mostVersions: 24,
  /** An anchor in more different texts than this is a turn of phrase. */
  mostTexts: 24,
  /** An anchor in so many different texts of one outlet is that outlet's boilerplate. */
  boilerplateTexts: 4,
  /** A stretch of so many words is a passage and no turn of phrase, in however many texts it stands. */
  passage: 15,
  /** An article is compared with at most so many earlier ones, the most similar first. */
  mostCompared: 32,
  /** A candidate shares one stretch of so many words, or at least two anchors. */
  candidateStretch: 10,
  /** An n-gram that occurs more often inside one article anchors nothing there. */
  mostRepeats: 4,
  /** Between two aligned stretches no more than so many words apart, runs of two words count as shared. */
  gap: 24,
  /** A fact in more different texts than this is no rare fact. */
  mostRare: 12,
  /** Articles that share fewer rare facts are not compared for them. */
  leastFacts: 3,
} as const;
