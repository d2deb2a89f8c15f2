/** Words for a person's office, rank or trade that stand before a name or for it. Lower case. */
const TITLES = `
president|vice president|vice-president|president-elect|ex-president|former president|prime minister|deputy prime minister|premier|chancellor|vice chancellor|king|queen|prince|princess|pope|emir|sheikh|sultan|ayatollah|supreme leader|patriarch|archbishop|bishop|cardinal|father|rabbi|imam|reverend|pastor
minister|deputy minister|foreign minister|deputy foreign minister|defense minister|defence minister|interior minister|finance minister|justice minister|energy minister|health minister|economy minister|education minister|culture minister|trade minister|transport minister|digital minister|home secretary|foreign secretary|defence secretary|health secretary|secretary|secretary of state|secretary of defense|defense secretary|treasury secretary|press secretary|secretary general|secretary-general|general secretary|undersecretary|assistant secretary|state secretary|attorney general|attorney|prosecutor|prosecutor general|judge|justice|chief justice|magistrate|commissioner|high representative|high commissioner|ambassador|envoy|special envoy|consul|diplomat|governor|lieutenant governor|deputy governor|mayor|deputy mayor|councilman|councillor|senator|congressman|congresswoman|representative|delegate|speaker|house speaker|majority leader|minority leader|whip|lawmaker|legislator|deputy|people's deputy|mp|mep|leader|dictator|chairman|chairwoman|chair|vice chairman|deputy chairman|chief|deputy chief|chief of staff|head|deputy head|director|deputy director|executive director|managing director|director general|chief executive|chief executive officer|ceo|cfo|cto|founder|co-founder|owner|boss|manager|coach
general|lieutenant general|major general|brigadier general|colonel|lieutenant colonel|major|captain|lieutenant|sergeant|admiral|rear admiral|commander|commander-in-chief|marshal|sheriff|officer|detective|inspector|superintendent|police chief|constable|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|assistant|national security adviser|national security advisor|negotiator|official|analyst|expert|pundit|strategist|pollster|economist|historian|political scientist|scientist|researcher|professor|associate professor|lecturer|doctor|surgeon|lawyer|activist|campaigner|candidate|nominee|contender|author|writer|novelist|poet|journalist|columnist|reporter|correspondent|editor|editor-in-chief|commentator|blogger|anchor|host|presenter|interviewer|photographer|director|actor|actress|singer|musician|rapper|artist|comedian|footballer|boxer|athlete|billionaire|businessman|businesswoman|entrepreneur|tycoon|oligarch|investor|banker|pilot|astronaut|resident|veteran|counterpart|engineer|warden|harbour master|harbor master|architect|farmer|teacher|nurse|bishop|mediator|auditor|treasurer|curator|ranger|skipper|foreman|translator|curate|vicar|librarian|scholar|physicist|chemist|biologist|geologist|meteorologist|epidemiologist|virologist|psychologist|sociologist|philosopher|archaeologist|designer|developer|executive|partner|member|head coach|trainer|captain|striker|champion|player
mr|mr.|mrs|mrs.|ms|ms.|miss|sir|dame|lord|lady|dr|dr.|prof|prof.|sen|sen.|rep|rep.|gov|gov.|gen|gen.|lt|lt.|col|col.|maj|maj.|capt|capt.|sgt|sgt.|adm|adm.|rev|rev.|hon|hon.|pres|pres.|atty|atty.|supt|supt.`;

export const PERSON_TITLES: ReadonlySet<string> = new Set(TITLES.split(/[|\n]/).filter(Boolean));

/** Words that qualify a title: `former`, `acting`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  'former ex acting current then late senior top chief new outgoing incoming interim first longtime deputy assistant veteran fellow retired prominent'.split(
    ' ',
  ),
);

/** Honorifics: a name after one is a person's. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss sir dame dr prof sen rep gov gen lt col maj capt sgt adm rev hon pres atty'.split(' '),
);

/** Last words of the names of bodies. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry agency party corp corp. inc inc. ltd ltd. llc co co. plc ag gmbh company group holdings bank university institute college school ' +
    'council committee commission court parliament senate congress assembly department office bureau administration authority service services ' +
    'association federation confederation union league alliance foundation fund trust society club front movement coalition forces army navy ' +
    'guard corps police fleet airlines airways motors industries systems technologies partners laboratories hospital church center centre ' +
    'organization organisation pac workers steelworkers brotherhood caucus network board chamber secretariat embassy consulate tribunal directorate inspectorate brigade battalion regiment ' +
    'entertainment music records studios studio pictures motor energy foods stores supermarkets rail railways water power petroleum pharmaceuticals ' +
    'team campaign staff cabinet government house press post times news journal tribune herald gazette telegraph daily magazine radio television tv media'
  ).split(' '),
);

/** First words of the names of outlets: `Radio Riverton`. */
export const OUTLET_HEADS: ReadonlySet<string> = new Set('radio channel television tv voice'.split(' '));

/** What ministries are for: the name of a ministry ends with it, and a minister's name may follow at once. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  'affairs defense defence interior finance health justice education energy economy culture transport agriculture environment labour labor trade state security development infrastructure science sport tourism'.split(
    ' ',
  ),
);

/** Last words of things with capitals that are neither people nor bodies nor places: `Sarn Treaty`. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  'treaty agreement accord pact plan act bill law war battle prize award cup league bridge river dam street road avenue square tower day week year festival summit conference forum revolution crisis deal protocol convention constitution amendment doctrine declaration article chapter series season edition award championship tournament olympics list fund index'.split(
    ' ',
  ),
);

/** Last words of the names of outlets. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'post times news journal tribune herald gazette telegraph daily magazine radio television tv media press chronicle courier star globe observer review wire dispatch examiner inquirer newswire broadcasting online ledger monitor bulletin mirror reader insider weekly newspaper today'.split(
    ' ',
  ),
);

/** First words of the names of bodies that go on with `of` or `for`. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  'ministry department bank house office bureau council university institute court board organization organisation association league union center centre federation chamber committee commission embassy church academy college society state house armed general'.split(
    ' ',
  ),
);
