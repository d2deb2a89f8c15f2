/**
 * Nouns for bodies that speak in public and are often left without a name: `the trade ministry said`. Words for people who hide
 * (`officials`, `sources`) and for anybody's firm or group (`the company`, `the agency`) are not among them.
 */
const NOUNS =
  'ministry|ministries|department|court|courts|police|prosecutors?|prosecution|army|military|navy|air force|coast guard|coastguard|' +
  'border guard|national guard|fire brigade|firefighters|rescuers|rescue service|emergency services?|weather service|' +
  'meteorological (?:office|service|institute)|fire service|security service|intelligence service|border service|migration service|' +
  'customs service|tax service|press service|press office|ambulance service|health service|forest service|council|parliament|' +
  'government|cabinet|commission|committee|authority|authorities|embassy|consulate|central bank|city hall|town hall|municipality|' +
  'university|hospital|museum|airport|port authority|union|federation|regulator|tribunal|' +
  'general staff|presidency|presidential administration|health service|observatory|operator|railways?|airline|club|office|institute|foundation|watchdog|secretariat|palace|chancellery|ombudsman|broadcaster|academy|charity|diocese|delegation|consortium';

/** Whether words for a source end in such a noun: group 1 is what stands before it, group 2 the noun. */
export const BODY_NOUN = new RegExp(String.raw`^(.*?)(?<![\p{L}])(${NOUNS})$`, 'iu');
