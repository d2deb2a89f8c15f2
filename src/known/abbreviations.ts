/** Abbreviations that keep their full stop and never end a sentence: a name or number follows. Lower case, without the stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt maj cpl pvt cmdr adm rev hon pres st mt ft ' +
    'messrs mme mlle supt insp det brig amb atty dist vs fig vol approx ca cf'
  ).split(' '),
);

/** Abbreviations that may also be the last word of a sentence. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jr sr inc corp co ltd llc bros etc jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd dept univ assn ' +
    'est ph.d u.s u.k u.n e.u d.c a.m p.m u.s.a u.a.e n.y l.a'
  ).split(' '),
);

/** Words that start a new sentence and seldom follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You His Her Their Its Our In On At But And So This That These Those There When While As If For ' +
    'However Meanwhile After Before Since With According What Why How Who'
  ).split(' '),
);
