/** Outlets and their products when they are not named: `the agency writes`. */
export const OUTLET_NOUNS =
  /^(?:agency|outlet|publication|newspaper|paper|magazine|daily|weekly|portal|site|website|broadcaster|channel|network|article|editorial|material|journalists|reporters|correspondents|edition)$/;

/** People whom an article does not name. Heads of noun phrases, singular or plural. */
export const UNNAMED =
  /^(?:sources?|insiders?|officials?|people|persons?|men|women|man|woman|analysts?|experts?|observers?|diplomats?|critics?|supporters?|opponents?|residents?|locals?|witnesses|eyewitness|lawmakers?|senators?|politicians?|voters?|scientists?|researchers?|economists?|strategists?|historians?|scholars?|commentators?|pundits?|journalists?|reporters?|correspondents?|media|outlets|reports|rumou?rs|authorities|police|investigators?|prosecutors?|lawyers?|attorneys?|doctors?|soldiers?|commanders?|troops|aides?|advisers?|advisors?|allies|ally|members?|leaders|activists?|protesters?|students?|workers?|employees?|executives?|investors?|traders?|businessmen|users?|readers|viewers|fans|neighbou?rs?|friends?|relatives|parents|volunteers?|veterans?|refugees|villagers|islanders|crews|passengers|patients|commuters|shoppers|customers|drivers|pupils|farmers|teachers|nurses|officers|bosses|rescuers|firefighters|victims?|survivors?|negotiators?|spokes(?:man|woman|person|people)|representatives?|interlocutors?|one|some|many|others?|several|most|few|none|two|three|four|half|percent|majority|americans|russians|ukrainians|europeans|republicans|democrats|polls?|survey|surveys|study|studies|data|statistics|figures)$/;

/** Bodies that go by somebody's or something's name: `the Biden administration`. */
export const BODY_NOUNS =
  /^(?:administration|government|cabinet|team|campaign|camp|office|party|ministry|regime|side|delegation|embassy|army|military|press|staff|company|leadership|parliament|committee|council|court|police|union|foundation|group|movement|bank|department|agency|company|firm|giant|retailer|(?:car|auto|chip|drug|phone|plane|toy|truck)maker|federation|association|organization|organisation|institution|service|university|institute|board|headquarters)$/;

/** Heads of state and government, whatever the title. */
export const LEADER_NOUNS =
  /^(?:leader|dictator|head|president|premier|chancellor|king|monarch|ruler|strongman|autocrat|minister|commander-in-chief|counterpart|colleague|autocrat|incumbent|republican|democrat)$/;

/** Members of a party or a people, whom nobody counts: `House Republicans`, `many Democrats`. */
export const GROUP_NOUNS =
  /^(?:republicans|democrats|conservatives|liberals|tories|socialists|libertarians|independents|evangelicals|progressives|moderates|unionists|nationalists|critics|opponents|supporters|voters|experts|analysts|polls|surveys)$/;
