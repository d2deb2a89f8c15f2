/** What is said to open, close or oil a talk, and tells nothing: the whole telling must be it. */
const COURTESIES = [
  String.raw`let(?:['’]s| us) (?:(?:dive|jump|get) (?:right |straight )?(?:in|into (?:it|this|that)|started|to it)|begin|start|move on|talk about|turn to)\b[^.;]{0,40}`,
  String.raw`(?:many )?thank(?:s| you)(?! to\b)[^.;]{0,60}`,
  String.raw`(?:it(?:['’]s| is) |what )?(?:an? )?(?:(?:so|very|really|always) )?(?:great|good|nice|wonderful|pleasure|privilege|honou?r) (?:to (?:be (?:here|with|back)|see you|have you|talk to you|meet you)[^.;]{0,30}|question|point|morning|afternoon|evening|day)`,
  String.raw`(?:that(?:['’]s| is) |it(?:['’]s| is) )?an? (?:(?:very|really) )?(?:good|great|excellent|interesting|fair|tough) (?:question|point)`,
  String.raw`(?:you(?:['’]re| are) )?(?:very )?welcome(?: (?:to|back)\b[^.;]{0,40})?`,
  String.raw`(?:my|the|our) pleasure(?: is (?:all )?mine)?`,
  String.raw`(?:we(?:['’]re| are) |i(?:['’]m| am) )?(?:so |very |really )?(?:glad|happy|delighted|pleased|grateful) (?:to (?:be (?:here|with|back)|have you)|you could)[^.;]{0,40}`,
  String.raw`how are you[^.;]{0,20}`,
  String.raw`(?:i|we) (?:really |do )?appreciate (?:it|that|you|your (?:time|being))[^.;]{0,40}`,
];
const COURTESY = new RegExp(
  String.raw`^\W*(?:(?:so|well|now|okay|ok|all right|and|but|yes|no|oh)\b,? )?(?:${COURTESIES.join('|')})(?:,? (?:mr|mrs|ms|dr|sir|madam)?\.?(?: ?\p{Lu}[\p{L}-]+){0,3})?\W*$`,
  'iu',
);

/** Whether words are an interview's courtesy and nothing else: *Good question*, *Thank you for having me*. */
export const isCourtesy = (words: string): boolean => words.length <= 120 && COURTESY.test(words);
