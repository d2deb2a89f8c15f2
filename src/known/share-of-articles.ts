/**
 * Stems of English words that stand in many news articles, after the least share (in per cent) of articles that hold them; names are left out.
 * Counted over 942 English articles of 2008 to 2016; only the counts are kept, and words of elections, of which that sample is full, stand at 6. Used to know a rare word from a common one however
 * small the pile is.
 */
const BANDS = `
50: about after all also an and ar as at be been but by do for from ha had have he hi in is it like more not of on or other out
50: over peopl sai said support than that the thei their thi time to up wa were what when which who will with would year
35: against ani back becaus befor call can come could countri did even first former get go her him how if includ into issu just
35: last made make mani month most need new no now onli our report she show so some state take them there think those told two
35: us wai want we week while work you
25: accord ad among appear ask attack becom believ between both chang continu critic dai down dure far gener group help
25: interview know lead long look mai major million much nation next off own part person plan point polici put question race
25: recent right run same see should sinc still then thing three through turn veri well where win
18: again ago alreadi announc anoth around better big came case clear close comment commun decis differ doe effort email end
18: everi expect face fact few fight find follow found four give good got govern happen here hold hope import job larg later
18: leader least left live lot me media member might monei move my name never night note number offer offic offici open past
18: percent place plai posit power problem provid public rais realli releas remain respons secretari secur seem set sever someth
18: speak speech start statement such suggest talk tell these though too took top try under went whether world
12: abl account accus across action actual address advis agre ahead aid allow almost along alwai argu attempt awai base began
12: begin behind best bring build busi care caus challeng chief claim compani concern consid contest control convent creat crowd
12: current cut deal decad decid defend describ direct director discuss done each earli earlier econom effect either enough
12: enter establish event ever execut fail fall famili favor feder feel final five forc foreign futur given governor great grow
12: hand hard head held himself histori home host hour idea immigr increas inform interest involv keep kind late law leav led
12: less life line littl lost man manag matter mean meet messag moment must nearli often onc opportun organ outsid pai possibl
12: potenti privat promis propos push ralli reach real reason receiv record refer remark repres requir respond result return
12: rival role rule second seen serv share side sign spend stand step stop stori strategi strong success system term thought
12: togeth tweet understand until victori view whose why without women won word wrote yet your
8: accept acknowledg act activ addit air alli am amount answer anyon anyth appeal approach area attent audienc author bad ban
8: battl becam benefit bid biggest bill billion billionair border break candidaci cannot carri cast center certain certainli
8: chairman chanc charg children choic cite citi class commit compar complet conduct confer controversi convers cost cours court
8: cover declar declin defeat deliv despit detail determin develop difficult dollar drop earn economi eight els entir especi
8: everyon everyth evid exampl exist expand experi explain express fear field figur financi fire firm focu focus forward free
8: friend full fund further gain gave global ground gui half health hear high higher hit howev husband immedi increasingli
8: independ individu industri initi instead intern invest investig join kei kill known lack latest leadership legal let level
8: limit list local longer lose love margin market men mention met militari mind morn movement noth oper oppon oppos opposit
8: order paid particularli pass perform pick pledg politician popul popular post predict present press presumpt probabl process
8: program progress protect prove quickli rate rather read realiti refus repeatedli request respect rest rhetor rise risk school
8: seek send senior sens sent servic shift short shot signific similar singl six small social someon soon special specif spent
8: spoke spokesman staff stage stai struggl sure surpris survei taken target tax team televis terror terrorist themselv third
8: thousand threat todai total toward trade trail tri ultim valu video violenc visit voic war warn watch white whom wide within
8: woman worker worri wrong young
6: abil abov access activist administr admit advantag advoc ag agenc agenda aggress agreement aim alleg although appar approv
6: argument arm arriv attend avail averag avoid ballot bank beat beyond bit black block board book brought bui built businessman
6: campaign candid capit caucus celebr choos citizen civil clearli colleg command committe common compet conclud condit confid
6: congression connect conserv contend contrast contribut corpor count credit crisi danger data death debat defens deleg demand
6: demonstr deni design directli divid divis document domin donor dozen draw drive elect elector embrac emerg employe encourag
6: endors engag ensur estat eventu expert extrem fellow file finish form front frustrat fundrais game gather goal goe gone gun
6: handl heart herself hous hundr identifi ignor illeg imag impact improv incom indic influenc insid insist itself judg largest
6: launch learn legisl liber loss low lower mark mass measur middl minor minut moder natur near network nomin nomine old onlin
6: opinion page parti particip particular path percentag perhap period phone polic polit poll poor practic prais prepar presid
6: presidenti pressur pretti prevent previou previous price primari professor project protest publicli publish quit radic readi
6: recogn reflect reform regist reject relat relationship rememb remind reveal roll room save saw schedul season senat seri
6: seriou server seven shoot simpli sit son sort sought sound sourc stake standard star strategist strength student subject
6: summer super test threaten ti tough town track tradit treat troubl true trust unlik urg usual vice vote voter wage wait walk
6: wall weekend whole wife winner write
4: absolut achiev add adopt advanc affect afford afternoon agent alon altern analyst anger angri annual anonym appoint articl
4: assault assert assist associ assum attornei attract background bar basic behalf behavior below bigger blame blast bodi boost
4: born brief camp captur car card career caucu central chair champion check cheer classifi climat closer coalit collect combat
4: combin comfort competit complic confirm conflict confront consequ consist consult content convinc core correct coupl coverag
4: crime crimin crucial cultur cycl damag date daughter dead deep deepli defin definit degre depart depend deport destroi di
4: digit dismiss displai district divers donat door doubl doubt drew due easi easili echo educ energi enforc enjoi equal essenti
4: estim everybodi exactli except exchang expens extend ey failur fair fals familiar fan father favorit featur felt fill financ
4: fit floor formal founder fuel fulli fundament gap grant greater growth hall hate heard heat highlight hire histor huge human
4: hurt ideolog impress incid inspir instanc institut insult intellig intend intent introduc investor justic kept kid knew labor
4: lai land languag larger lawmak lawsuit lawyer letter light link listen longtim main mainstream maintain massiv match materi
4: mayb meant minimum miss mistak mix model mogul momentum mostli mother multipl narrow necessari necessarili neg negoti newspap
4: nine none nuclear occur option origin outcom overal paper parent partner per photo pictur piec pivot platform pose prefer
4: presenc principl prioriti produc product profession promin promot prompt prospect pull pursu radio ran rang rank recal
4: recommend reduc refuge regard region regul regularli rel reli religi religion repeat replac repli reput research resid
4: resourc restrict retir revers review road root roughli round safe safeti sale scandal scrutini seat select sell separ serious
4: shape shown signal simpl site situat skeptic smaller solut somebodi sometim speaker split spot stanc statu stood street
4: stretch strike strongli studi superdeleg suppos surg surviv swing tactic technolog territori thank throughout titl tone touch
4: train travel trip truth twice typic unifi union unit univers unusu updat variou vast version veteran via victim violat
4: virtual vow vulner wake water wave weak weapon websit welcom whatev wish wonder wors worst worth written younger
3: abort abroad accomplish advertis advic affair alien amid analysi anxieti anybodi apart apolog appli assess asset assur awar
3: award backer balanc bare basi bear begun bet blow brand broad broader broke brother budget cash catch caught charact child
3: clash clinch collaps colleagu color column commerci complain complex comprehens compromis condemn consider constitut consum
3: contact contain contract counti crack credibl cross custom debt democraci demograph denounc deputi deserv desper diplomat
3: disagre disappoint disput domest dramat drawn drug edg editor elimin elit elsewher emphas enemi enorm enthusiasm enthusiast
3: era error excit exit experienc expos extens factor faith fallen fast fee fell femal fewer fierc fine fix folk freedom
3: frequent function giant gotten greatest happi harder harm headlin headquart heavili highest highli honor ident imagin impos
3: imposs incred inequ inevit influenti infrastructur insur intens invit joke journalist judgment jump knock label ladi lean
3: legaci li liar locat lock manufactur march mate mayor mission mock modern moral murder neighbor nor normal notic notion numer
3: observ obtain odd offens older ongo onto otherwis outrag oversea overwhelm owner pack panel passion peac persuad player pleas
3: pollster populist portrai prison prosecutor proud purchas qualifi qualiti quarter quot racial racist rare reaction realiz
3: regular remov resign resist revenu revolut scale scene score search secret seiz session settl shock size skill slam slightli
3: slow smart socialist solid somewhat space spoken spokeswoman spread spring staffer station stick stock strateg stronger stump
3: style substanti suffer suit surrog surround suspend tabl task ten tend terribl throw ticket tool topic transform truli
3: turnout type unclear undermin underscor undocu unless upcom upon volunt wealthi wear xenophob ye
2: abandon abus acceler actor admir adult advocaci affili alarm align amaz amend anim anticip anymor applaud appreci appropri
2: arrang arrest asid assign attende attitud attribut badli band barrier battleground beauti belief bipartisan birth birther
2: boast bold bomb boo boss bottom bought bound breakfast bridg briefli broadcast broken broker burn cabl calcul calendar camera
2: cancel capabl categori centuri channel chant chao chose chosen church circl circumst citizenship club code compel complaint
2: comput conced conclus confus congressman consensu constant constitu construct contradict contributor convert convict cooper
2: coordin correspond corrupt counsel counter crazi critiqu crush daili dark de deadlin dedic deficit delai deliber democrat
2: deploi desir devast devot dictat dinner disappear disast disclos discov discrimin disrupt distanc distinct distract distribut
2: doctor dog downtown draft drag dream driven driver drove duti dynam eager easier economist editori element elev elig
2: embarrass emot employ enabl engin entertain environ environment episod erupt escal ethnic evangel excess exclus expans explan
2: exploit extent extra extremist facil fairli famous feet fifth film flag flaw flood flow fly food fortun fought foundat fourth
2: frame fraud fresh friendli fun ga gai gender genuin gift girl grab graduat grew grown guarante guard guess guid guilti hack
2: hardli harsh heavi hedg hell hint honest hostil hotel household http implement impli incit incumb indict inquiri insurg
2: integr interpret joint justifi kick knowledg laid laugh legitim lesson leverag licens lie lift liter lobbi lobbyist loom
2: loser male mandat map marri marriag matchup math meanwhil medic memo memori mere method migrant mile mine minist misogynist
2: mobil monitor motiv mount movi music myself narr nationwid neither net neurosurgeon neutral newli nice nobodi notabl object
2: oblig obviou obvious oil openli optimist outlet outlin overse overwhelmingli pace pain paint pair park partisan pattern paus
2: payment percept perfect perman perspect phrase physic pitch plane plant plenti plu pois polar poverti preced prevail
2: primarili prime prior probe proce procedur profil profit prohibit proof properti prosecut provis punch punish purpos quick
2: quiet rail rampant react realist recess recognit recruit red regret reiter relev reliabl relief reluct renew reportedli
2: reserv resolut resolv reson retail revel reward rich rip rose rout routin rush sat scare scienc scientist scrambl screen
2: sector seemingli segment sensit sentenc sentiment serial sexual shake sharp shop shortli shout shut sick signatur
2: significantli sister slip smile societi sold soldier solv south southern specul spirit sponsor spotlight squar steer stream
2: strengthen stress strongest struck structur stuck stuff subsequ succe suddenli sum surfac suspect sustain sweep switch tackl
2: tap teach tear technic telephon tempera temporari temporarili tension tenur testifi testimoni theme theori tie tight tip tire
2: toler tonight tour tout transcript transit translat tremend trend trial trigger troop unabl undecid unfair uniqu uniti
2: unpopular upset user varieti vehicl vet viewer violent vision wast wealth weigh widespread wild wind wing wit withdraw wound
2: writer yourself zero zone`;

const shares = new Map<string, number>();
for (const row of BANDS.trim().split('\n')) {
  const [share = '', words = ''] = row.split(': ');
  for (const stem of words.split(' ')) shares.set(stem, Number(share) / 100);
}

/** In what share of news articles a stem stands, 0 to 1; 0 where it is rare (under 2 per cent) or a name. */
export const shareOfArticles = (stem: string): number => shares.get(stem) ?? 0;
