/** Words for the party or camp somebody stands for: `Republican`, `rebel`. Lower case, singular. */
const WORDS =
  'republican democrat democratic gop labour labor conservative tory liberal libertarian green socialist communist nationalist royalist monarchist independent unionist ' +
  'opposition ruling rebel separatist loyalist reformist centrist populist far-right far-left left-wing right-wing centre-left centre-right center-left center-right pro-government pro-russian pro-ukrainian pro-european pro-western pro-beijing pro-democracy ' +
  'anti-government anti-war secessionist islamist christian-democratic social-democratic social-democrat';

export const PARTY_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
