/** Made-up building blocks of made-up news. No row names a real person, place, company or outlet. */

const list = (text) => text.trim().split(/\s*\|\s*/);

export const SYLLABLES = list(
  'bar|dov|kel|mir|tan|rus|vel|sor|hal|nev|pol|gri|zan|tor|lem|kas|ven|dra|mos|fel|ger|lin|var|ost|bru|cal|pes|mun|ric|sha|tev|wol|yar|jor|nik|ulm|est|ark|ond|ila',
);
export const ROLES = list(
  'mayor|minister|union leader|prosecutor|governor|hospital director|police chief|engineer|company chairwoman|opposition lawmaker|harbor master|school inspector',
);
export const THINGS = list(
  'bridge|dam|harbor|tram line|power station|hospital wing|water main|school|market hall|airport road|steel plant|grain terminal|rail depot|stadium|archive',
);
export const GROUPS = list(
  'residents|commuters|farmers|shop owners|nurses|dock workers|students|pensioners|drivers|fishermen|teachers|miners',
);
export const BODIES = list(
  'city council|regional court|transport ministry|labor inspectorate|audit office|fire service|port authority|health agency|housing fund|energy regulator',
);
export const DAYS = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');

/**
 * Each fact in three wordings that share hardly a sequence of words: one for each school of writers. `[x|y]` is a choice that each
 * writer makes anew, so that two events told by one school are seldom told alike.
 */
export const FACT_FRAMES = [
  [
    'The [aging|main|busy|storied] {thing} in {place} was [shut|sealed|fenced off] [early|late|at noon|at dawn] on {day} after {n1} {group} were [brought|led|carried|driven] to [safety|shelters|higher ground|a nearby gym].',
    '[Some|Nearly|As many as|No fewer than] {n1} {group} [had to leave|were turned out|packed their bags|spent the night elsewhere] when [officials|soldiers|two patrols|the wardens] [closed|barred|cordoned off] {place}’s {thing} [that|this same|a rainy] {day}.',
    'On {day} [came|fell|was read out] the [order|decree|instruction|word] that [emptied|silenced|stilled] the {thing} at {place}, [sending|scattering|moving] {n1} {group} [elsewhere|to relatives|into tents|to the next town].',
  ],
  [
    '{person}, the [local|acting|new|long-serving] {role}, [put|estimated|reckoned] the [damage|harm|cost] at {n2} million crowns and [called for|begged for|demanded] [help|aid|a loan|relief] from the [capital|treasury|ministers|union].',
    '[Losses|Damages|The costs] [reach|come to|amount to] {n2} million crowns by the [reckoning|count|books] of {role} {person}, who [wants|urges|expects] the [state|crown|government] to [step in|pay|share it].',
    'The [bill|invoice|toll] [stands|rests|remains] at {n2} million crowns, [says|insists|repeats] {person}; as {role} that is [a matter|a burden|a question] for [others|higher powers|the nation] to [settle|carry|answer].',
  ],
  [
    '[Inspectors|Auditors|Surveyors|Clerks] of the {body} had [warned|written|complained] of [cracks|rust|leaks|loose bolts] as [early|far back] as {n3} days before the [closure|accident|alarm].',
    '[A full|All of|Fully] {n3} days [earlier|beforehand|in advance] the {body} [already|well|perfectly] [knew|understood|suspected] that [something|much|a good deal] was [wrong|amiss|broken] with the [structure|walls|roof|piers].',
    'That the [walls|piers|girders] were [failing|sinking|bending] had been [noted|recorded|penned] [by|inside|within] the {body} {n3} days [ahead|in advance|too soon to matter].',
  ],
  [
    'A [panel|jury|board] [led|steered|run] by {person2} will [question|hear|call] {n4} [witnesses|officials|workers] [behind closed doors|in camera|away from cameras] [next month|in spring|after the holidays].',
    '[Next month|Soon|In spring|By harvest time] {n4} [people|insiders|former staff] are to [testify|speak|answer] [in private|in secret|without press] before the [commission|tribunal|inquiry] which {person2} [heads|guides|convenes].',
    'It [falls|is left|was given] to {person2} and a [small|modest|hand-picked] [committee|circle|group] to [hear|weigh|collect] {n4} [accounts|statements|stories], none of them [in public|on the record|on air], within [weeks|days|a season].',
  ],
  [
    'The [contractor|builder|main supplier], {firm}, [denied|disputed|brushed aside claims] that it had [saved|cheated|economized] on [steel|cement|welding] and [promised|offered|agreed] to open its [books|archives|doors].',
    'There was no [skimping|cheating|trickery] on [steel|cement|welding], [insists|maintains|swears] {firm}, which [built|designed|raised] the [place|thing|whole] and [now|today|willingly] [offers|proposes] to show its [accounts|receipts|plans].',
    'For its part {firm}, the [maker|firm in charge|author of it all], [rejects|mocks|regrets] talk of [thin|cheap|poor] [steel|cement|welds]; [anyone|the public|a judge] may [look at|leaf through|copy] its [ledgers|drawings|files], it adds.',
  ],
  [
    'Until the [repairs|works|tests] are [finished|done|paid for], {n5} [buses|coaches|vans] will [carry|take|move] [passengers|travelers|pupils] along the [northern|old|coastal] [road|route|track] every [hour|half hour|morning].',
    '[Passengers|Riders|Everyone] [are|must be|had better be] moved by {n5} [hourly|rented|borrowed] [buses|coaches], all of which [take|prefer|follow] the [route north|detour|back lanes] while [workers|crews|masons] [mend|rebuild|prop up] the [site|place|ruin].',
    '[Hourly|Shuttle|Borrowed] coaches, {n5} of them, [replace|stand in for|imitate] the service [for now|so far|in the meantime] and [go round|travel|climb] by [the north|the hills|the canal].',
  ],
  [
    '[Firefighters|Volunteers|Divers] from {place2} [brought|lent|towed in] {n6} pumps and [worked|toiled|stayed] through [two|three] [nights|storms|shifts] without [a break|sleep|relief].',
    '[Crews|Teams|Neighbors] [drove over|hurried|came by boat] from {place2} with {n6} pumps; for [two|three] nights [nobody|no one|not a soul] [went home|slept|sat down].',
    'It [took|needed|cost] {n6} pumps and [two|three] [sleepless|long|frantic] nights, [most|the better part|nearly all] of the hands being from {place2}.',
  ],
  [
    'A [vote|motion|ballot] in the {body2} on [emergency|extra|bridging] money [failed|collapsed|went down] by {n7} votes [late|well into|deep] in the [evening|night|session].',
    '[Late|Deep] that [evening|night|session] an [emergency|extra|interim] budget [fell|ended|came out] {n7} votes [short|shy] in the {body2}.',
    '[Members|Delegates|A majority] of the {body2} [refused|blocked|threw out] the [extra|needed|requested] [funds|sum|credit]; {n7} more would have [had to agree|been needed|sufficed].',
  ],
  [
    '[Insurers|Underwriters|Brokers] [led|advised|represented] by {firm2} [expect|foresee|prepare for] [about|up to|over] {n8} claims before [the winter|the frost|year’s end] [sets in|bites|comes].',
    '[Around|Close to|Perhaps] {n8} [policyholders|households|clients] will [want|demand|ask for] [money|payment|compensation] by [winter|frost|Christmas], according to [estimates|tables|a memo] at {firm2}.',
    'Before the [cold|snow|ice] [comes|arrives|returns], {firm2} and its [rivals|peers|partners] [count on|brace for|dread] {n8} [letters|forms|calls] [asking for|seeking|requiring] [compensation|redress|cash].',
  ],
  [
    'The {role2}, {person3}, is [due|expected|scheduled] to [visit|inspect|tour] the [site|ruins|works] with a [delegation|group|staff] of {n9} [experts|scholars|builders].',
    'With {n9} [specialists|professors|helpers] in [tow|train], {role2} {person3} [intends|plans|means] to [look at|walk through|measure] the [place|damage|pit] [in person|shortly|herself].',
    'An [inspection|official call|on-site review] by {person3}, the {role2}, has been [announced|penciled in|promised]; {n9} [advisers|aides|technicians] will [travel along|come too|take notes].',
  ],
];

/** Filler: what any writer adds, from so many small parts that two fillers hardly share three words in a row. */
export const FILLER_FRAMES = list(
  `{place} {adjective} {people} {verb} {determiner} {adjective} {noun}, {link} {determiner} {noun} {verb} {adjective} {noun} |
   {link} {determiner} {noun} of {people} {verb} {adjective} {noun}, {determiner} {people} {place} {verb} {determiner} {noun} |
   {determiner} {adjective} {noun} {place} {verb} {determiner} {noun} and {adjective} {people} {adverb} {verb} {determiner} {adjective} {noun} |
   {adverb} {determiner} {people} {verb} {adjective} {noun} {place}, {link} {adjective} {people} {verb} {determiner} {noun}`,
);
export const FILLER = {
  place: list(
    'along the river|behind the hall|near the customs house|in the valley|at the market|beyond the ring road|on the eastern bank|inside the chapel|under the arches|across the border|around the lake|by the kiln|above the tunnel|off the main road|outside the gates|between two ports',
  ),
  people: list(
    'traders|volunteers|engineers|parishes|apprentices|historians|railwaymen|beekeepers|landlords|gardeners|weavers|sailors|widows|bakers|printers|judges|hunters|singers|masons|clerks|brewers|shepherds|tailors|pilots|families|cyclists|glaziers|potters|surveyors|grocers',
  ),
  verb: list(
    'kept|feared|learned|doubted|forgave|ignored|repaired|believed|celebrated|exchanged|abandoned|praised|buried|mocked|measured|remembered|sold|inherited|painted|defended|demanded|hid|lost|counted|mended|refused|rented|shared|studied|tolerated',
  ),
  adjective: list(
    'crumbling|cheap|unfinished|rival|missing|forgotten|quiet|stubborn|older|careful|rented|yellow|frozen|provincial|noisy|honest|bankrupt|foreign|modest|sunken|weary|hasty|wooden|secret|early|narrow|generous|idle|famous|salted',
  ),
  noun: list(
    'wall|heating|tunnel|merger|train|square|register|treaty|harvest|quarry|parking|cemetery|tannery|cinema|orchard|ferry|lighthouse|archive|bakery|bell|choir|dam|vineyard|festival|lottery|sawmill|museum|barge|pension|granary|tariff|chimney|canal|ledger|fountain|barracks',
  ),
  determiner: list('the|their|a|every|no|some|another|its|each|that'),
  link: list('while|because|although|until|since|after|before|whereas|as|unless|though|where'),
  adverb: list(
    'gladly|seldom|openly|twice|bitterly|barely|calmly|often|lately|formally|alone|again|partly|together|proudly|once|abroad|reluctantly|finally|everywhere|indoors|overnight|yearly|privately|somehow|perhaps|largely|likewise|meanwhile|apparently',
  ),
};

/** What a person says; the same words go to every outlet in the room. */
export const QUOTES = [
  'We will not reopen a single door before every beam has been tested by people who do not work for the builder, and I do not care how long that takes',
  'Nobody in this town should have to learn from the radio that the ground under the house is moving, and that is exactly what happened to us here',
  'I have read the file from the first page to the last, and there is not one signature in it that I would be ashamed to defend in front of a court',
  'If the capital thinks that we are going to pay for this out of the school budget then the capital has not understood how angry people are tonight',
  'What we saw down there was worse than anything in the reports, and I say that as someone who wrote half of those reports with my own hands',
  'There is money for fireworks and there is money for flags, so do not tell me on a night like this that there is no money for concrete',
];

export const QUOTE_FRAMES = [
  ['“{quote},” {person} told reporters on {day}.', '{person} told reporters on {day}: “{quote}.”'],
  ['“{quote},” said {person}.', 'In the words of {person}, “{quote}.”'],
  ['Asked about it, {person} was blunt: “{quote}.”', '“{quote},” {person} replied when the question came up.'],
];

export const BOILERPLATE = [
  'Sign up here to receive the evening letter of our newsroom and never miss a story that matters to you and your neighbors.',
  'Our reporting is paid for by readers; if you value it, consider becoming a member today and help us keep it free for everyone.',
];

export const HEADLINES = [
  '{place} {thing} closed as {group} flee',
  'Cracks, and {n2} million in losses: what went wrong in {place}',
  '{person} demands answers after {place} closure',
  'Night of pumps in {place}',
  'Who knew about the {thing}? {place} wants to know',
];

/** Words and what a rewriter puts in their place; each at most one word for one word, or a short phrase. */
export const SYNONYMS = Object.fromEntries(
  list(
    'aging=elderly|main=principal|busy=crowded|storied=renowned|sealed=locked|led=guided|carried=borne|driven=conveyed|safety=security|nearby=neighboring|turned=put|packed=gathered|spent=passed|officials=authorities|soldiers=troops|wardens=guards|closed=shut|barred=blocked|cordoned=roped|order=command|decree=edict|instruction=directive|word=message|emptied=cleared|silenced=hushed|sending=dispatching|scattering=dispersing|moving=shifting|put=set|estimated=judged|reckoned=figured|harm=injury|cost=expense|begged=pleaded|demanded=requested|aid=support|loan=credit|relief=assistance|losses=deficits|reach=attain|amount=add up|wants=wishes|urges=presses|expects=awaits|pay=compensate|share=split|bill=account|stands=sits|rests=lies|insists=maintains|inspectors=examiners|auditors=controllers|warned=alerted|written=noted|complained=grumbled|cracks=fissures|rust=corrosion|leaks=seepage|loose=slack|days=mornings|closure=shutdown|accident=mishap|alarm=siren|earlier=sooner|beforehand=previously|knew=realized|understood=grasped|suspected=guessed|wrong=faulty|structure=construction|walls=partitions|roof=covering|panel=commission|board=council|question=interrogate|hear=listen to|call=summon|testify=depose|speak=talk|committee=body|small=tiny|modest=humble|accounts=narratives|statements=declarations|contractor=subcontractor|builder=constructor|supplier=vendor|denied=contested|disputed=challenged|saved=scrimped|cheated=swindled|steel=metal|cement=mortar|promised=vowed|offered=volunteered|agreed=assented|books=records|archives=files|doors=gates|skimping=stinting|built=put up|designed=drafted|raised=erected|offers=tenders|proposes=suggests|show=display|rejects=repudiates|talk=chatter|thin=slim|cheap=inexpensive|poor=bad|look=gaze|repairs=mending|tests=trials|finished=completed|done=over|buses=coaches|carry=ferry|take=bring|passengers=riders|northern=upper|old=former|road=highway|route=way|track=path|hour=sixty minutes|workers=laborers|crews=squads|mend=fix|rebuild=restore|site=spot|place=scene|service=line|pumps=suction machines|worked=labored|stayed=remained|nights=evenings|storms=gales|break=rest|sleep=slumber|vote=poll|motion=proposal|failed=flopped|evening=dusk|night=darkness|budget=plan|members=deputies|refused=rebuffed|blocked=stopped|extra=additional|needed=required|funds=monies|claims=demands|winter=cold season|frost=freeze|comes=approaches|households=homes|money=cash|payment=settlement|compensation=redress|letters=missives|visit=see|inspect=examine|tour=survey|delegation=party|experts=authorities|specialists=pundits|inspection=checkup|announced=proclaimed|shut=closed|brought=taken|damage=loss|called=appealed|help=aid|capital=central government|warned=cautioned|early=long ago|led=chaired|question=hear|witnesses=people|next=the coming|denied=rejected|saved=economized|promised=pledged|open=disclose|finished=complete|carry=transport|passengers=travelers|worked=labored|break=pause|failed=collapsed|late=deep|expect=anticipate|about=roughly|visit=inspect|experts=specialists|years=decades|older=ancient|river=stream|long=lengthy|many=numerous|few=hardly any|small=minor|quietly=silently|rarely=seldom|learned=came|still=even now|carefully=painstakingly|dearly=heavily|never=at no time|politely=courteously|nearly=almost|price=cost|missing=lost|shortage=lack|noise=din|heavy=strong|money=funds|short=scarce|nothing=little|before=ahead of|after=following|due=expected|start=begin|site=location|road=route|failing=giving way|works=labors|officials=authorities|people=persons|repairs=works|wants=desires|built=erected|place=spot|add=say|adds=says|intends=plans|announced=declared|settle=resolve|private=secret|week=seven days|refused=declined|agree=consent|letters=notes|village=hamlet|villages=hamlets|families=households|traders=merchants|volunteers=helpers|engineers=technicians|doubted=questioned|ignored=overlooked|kept=held|abandoned=gave up|closing=closure|loss=disappearance|rumors=talk|plans=designs|because=since|despite=notwithstanding|while=as|until=till|without=with no',
  ).map((row) => row.split('=')),
);

/** What translation there and back does to small words, in order. */
export const BACK_TRANSLATION = [
  [/\bhas been\b/g, 'was'],
  [/\bhad to\b/g, 'were forced to'],
  [/\bis due to\b/g, 'should'],
  [/\bwill\b/g, 'is going to'],
  [/\bfor\b/g, 'in favor of'],
  [/\bin\b/g, 'within'],
  [/\bon (?=[A-Z])/g, 'this '],
  [/\bof the\b/g, 'from the'],
  [/\bthe\b/g, (chance) => (chance.next() < 0.35 ? '' : 'the')],
  [/\ba\b/g, (chance) => (chance.next() < 0.3 ? 'one' : 'a')],
  [/\band\b/g, (chance) => (chance.next() < 0.4 ? 'as well as' : 'and')],
  [/\bthat\b/g, (chance) => (chance.next() < 0.4 ? 'which' : 'that')],
  [/\bwith\b/g, (chance) => (chance.next() < 0.4 ? 'along with' : 'with')],
  [/\bto\b/g, (chance) => (chance.next() < 0.25 ? 'in order to' : 'to')],
];
