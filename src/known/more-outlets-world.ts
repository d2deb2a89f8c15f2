/**
 * More outlets of the rest of the world, one a line: `name | kind | country | other names | domains | owner`, `;` inside a cell. Public facts: names,
 * domains and owners as the outlets print them on their own pages. What is not certain is left empty.
 */
export const MORE_OUTLETS_WORLD = `
LSM | broadcaster | Latvia |  | lsm.lv |
Onet | site | Poland |  | onet.pl |
Wirtualna Polska | site | Poland |  | wp.pl |
TVN24 | broadcaster | Poland | TVN 24 | tvn24.pl |
TVP | broadcaster | Poland | TVP Info | tvp.info |
RMF FM | broadcaster | Poland | RMF24 | rmf24.pl |
Polsat News | broadcaster | Poland |  | polsatnews.pl |
Seznam Zprávy | site | Czech Republic | Seznam Zpravy | seznamzpravy.cz |
iDNES | site | Czech Republic | iDNES.cz | idnes.cz |
Denník N | paper | Slovakia | Dennik N | dennikn.sk |
SME (Slovakia) | paper | Slovakia |  | sme.sk |
Telex | site | Hungary |  | telex.hu |
444.hu | site | Hungary |  | 444.hu |
HVG | paper | Hungary |  | hvg.hu |
Index.hu | site | Hungary |  | index.hu |
Digi24 | broadcaster | Romania |  | digi24.ro |
HotNews | site | Romania | HotNews.ro | hotnews.ro |
G4Media | site | Romania |  | g4media.ro |
Dnevnik | site | Bulgaria |  | dnevnik.bg |
Politika (Serbia) | paper | Serbia |  | politika.rs |
Danas (Serbia) | paper | Serbia |  | danas.rs |
N1 | broadcaster | Serbia | N1 TV | n1info.rs; n1info.com | United Group
B92 | broadcaster | Serbia |  | b92.net |
Jutarnji list | paper | Croatia |  | jutarnji.hr |
Večernji list | paper | Croatia | Vecernji list | vecernji.hr |
Kathimerini | paper | Greece | eKathimerini | kathimerini.gr; ekathimerini.com |
Balkan Insight | site | Bosnia and Herzegovina | BIRN | balkaninsight.com |
Obozrevatel | site | Ukraine | OBOZ.UA | obozrevatel.com; oboz.ua |
Censor.net | site | Ukraine | Censor.NET | censor.net |
Babel.ua | site | Ukraine |  | babel.ua |
New Voice of Ukraine | site | Ukraine | Novoye Vremya | nv.ua |
Espreso | broadcaster | Ukraine | Espreso TV | espreso.tv |
24 Kanal | broadcaster | Ukraine | 24 Channel | 24tv.ua |
Glavcom | site | Ukraine |  | glavcom.ua |
Korrespondent | site | Ukraine | Korrespondent.net | korrespondent.net |
Focus.ua | site | Ukraine |  | focus.ua |
Ekonomichna Pravda | site | Ukraine | Economic Pravda | epravda.com.ua |
Militarnyi | site | Ukraine |  | mil.in.ua |
Defense Express | site | Ukraine |  | en.defence-ua.com; defence-ua.com |
Nexta | site | Poland |  | nexta.tv |
Zerkalo | site | Belarus | Zerkalo.io | zerkalo.io |
TV Rain | broadcaster | Russia | Dozhd; TV Dozhd | tvrain.tv |
Gazeta.ru | site | Russia | Gazeta.Ru | gazeta.ru |
Lenta.ru | site | Russia |  | lenta.ru |
Fontanka | site | Russia |  | fontanka.ru |
Komsomolskaya Pravda | paper | Russia |  | kp.ru |
Moskovsky Komsomolets | paper | Russia |  | mk.ru |
Forbes Russia | paper | Russia |  | forbes.ru |
Mediazona | site | Russia |  | zona.media |
Important Stories | site | Latvia | iStories | istories.media |
Agentstvo | site | Russia |  | agents.media |
Verstka | site | Russia |  | verstka.media |
Rossiya 24 | broadcaster | Russia | Rossiya-24; Russia 24 | vesti.ru | VGTRK
Channel One | broadcaster | Russia | Channel One Russia | 1tv.ru |
Israel Hayom | paper | Israel |  | israelhayom.com |
Globes | paper | Israel |  | globes.co.il |
Kan News | broadcaster | Israel | Kan 11 | kan.org.il |
Channel 13 (Israel) | broadcaster | Israel |  | 13tv.co.il |
Walla | site | Israel | Walla News; Walla! | walla.co.il |
i24NEWS | broadcaster | Israel | i24 | i24news.tv |
Asharq Al-Awsat | paper | United Kingdom | Asharq al-Awsat | aawsat.com |
Al Mayadeen | broadcaster | Lebanon |  | almayadeen.net |
Al-Akhbar | paper | Lebanon |  | al-akhbar.com |
An-Nahar | paper | Lebanon | Annahar | annahar.com |
L'Orient-Le Jour | paper | Lebanon | L'Orient Today; L'Orient Le Jour | lorientlejour.com |
Al-Ahram | paper | Egypt | Ahram Online | ahram.org.eg |
Mada Masr | site | Egypt |  | madamasr.com |
Arab News | paper | Saudi Arabia |  | arabnews.com |
Gulf News | paper | United Arab Emirates |  | gulfnews.com |
Khaleej Times | paper | United Arab Emirates |  | khaleejtimes.com |
The National (UAE) | paper | United Arab Emirates |  | thenationalnews.com |
Sky News Arabia | broadcaster | United Arab Emirates |  | skynewsarabia.com |
Tehran Times | paper | Iran |  | tehrantimes.com |
Press TV | broadcaster | Iran |  | presstv.ir |
Rudaw | broadcaster | Iraq |  | rudaw.net |
TRT | broadcaster | Turkey | TRT World | trt.net.tr; trtworld.com; trthaber.com |
Daily Sabah | paper | Turkey |  | dailysabah.com | Turkuvaz
Sabah (Turkey) | paper | Turkey |  | sabah.com.tr | Turkuvaz
Milliyet | paper | Turkey |  | milliyet.com.tr | Demirören
CNN Türk | broadcaster | Turkey | CNN Turk | cnnturk.com | Demirören
NTV (Turkey) | broadcaster | Turkey |  | ntv.com.tr |
Cumhuriyet | paper | Turkey |  | cumhuriyet.com.tr |
China Daily | paper | China |  | chinadaily.com.cn |
People's Daily | paper | China |  | people.cn; people.com.cn |
The Paper (China) | site | China |  | thepaper.cn |
Hong Kong Free Press | site | Hong Kong | HKFP | hongkongfp.com |
Taipei Times | paper | Taiwan |  | taipeitimes.com |
Asahi Shimbun | paper | Japan | The Asahi Shimbun | asahi.com |
Yomiuri Shimbun | paper | Japan | The Yomiuri Shimbun; Yomiuri | yomiuri.co.jp |
Mainichi Shimbun | paper | Japan | The Mainichi; Mainichi | mainichi.jp |
Sankei Shimbun | paper | Japan | Sankei | sankei.com |
The Korea Herald | paper | South Korea | Korea Herald | koreaherald.com |
The Korea Times | paper | South Korea | Korea Times | koreatimes.co.kr |
Chosun Ilbo | paper | South Korea | The Chosun Ilbo; The Chosun Daily | chosun.com |
JoongAng Ilbo | paper | South Korea | Korea JoongAng Daily | joongang.co.kr |
Hankyoreh | paper | South Korea | The Hankyoreh | hani.co.kr |
NK News | site | South Korea |  | nknews.org |
The Straits Times | paper | Singapore | Straits Times | straitstimes.com | SPH Media
CNA (Singapore) | broadcaster | Singapore | Channel NewsAsia; Channel News Asia | channelnewsasia.com | Mediacorp
Bangkok Post | paper | Thailand |  | bangkokpost.com |
The Jakarta Post | paper | Indonesia | Jakarta Post | thejakartapost.com |
Kompas | paper | Indonesia |  | kompas.com |
Tempo (Indonesia) | paper | Indonesia |  | tempo.co |
Rappler | site | Philippines |  | rappler.com |
Philippine Daily Inquirer | paper | Philippines |  | inquirer.net |
The Star (Malaysia) | paper | Malaysia |  | thestar.com.my |
VnExpress | site | Vietnam |  | vnexpress.net |
The Irrawaddy | site | Myanmar | Irrawaddy | irrawaddy.com |
The Economic Times | paper | India | Economic Times | economictimes.indiatimes.com | The Times Group
The Telegraph India | paper | India |  | telegraphindia.com | ABP Group
The Wire (India) | site | India |  | thewire.in |
Scroll.in | site | India |  | scroll.in |
India Today | paper | India |  | indiatoday.in |
Republic TV | broadcaster | India |  | republicworld.com |
LiveMint | paper | India |  | livemint.com | HT Media
Dawn (Pakistan) | paper | Pakistan |  | dawn.com |
The Express Tribune | paper | Pakistan | Express Tribune | tribune.com.pk |
Geo News | broadcaster | Pakistan | Geo TV | geo.tv |
The Daily Star (Bangladesh) | paper | Bangladesh |  | thedailystar.net |
Prothom Alo | paper | Bangladesh |  | prothomalo.com |
The Kathmandu Post | paper | Nepal | Kathmandu Post | kathmandupost.com |
TOLOnews | broadcaster | Afghanistan | Tolo News | tolonews.com |
The Age | paper | Australia |  | theage.com.au | Nine
Australian Financial Review | paper | Australia | The Australian Financial Review | afr.com | Nine
The Daily Telegraph (Sydney) | paper | Australia |  | dailytelegraph.com.au | Murdoch family
Herald Sun | paper | Australia |  | heraldsun.com.au | Murdoch family
ABC (Australia) | broadcaster | Australia | Australian Broadcasting Corporation; ABC Australia | abc.net.au |
SBS | broadcaster | Australia | SBS News | sbs.com.au |
Sky News Australia | broadcaster | Australia |  | skynews.com.au | Murdoch family
The New Zealand Herald | paper | New Zealand | New Zealand Herald; NZ Herald | nzherald.co.nz | NZME
Stuff (New Zealand) | site | New Zealand |  | stuff.co.nz |
RNZ | broadcaster | New Zealand | Radio New Zealand | rnz.co.nz |
National Post | paper | Canada |  | nationalpost.com | Postmedia
Ottawa Citizen | paper | Canada |  | ottawacitizen.com | Postmedia
Calgary Herald | paper | Canada |  | calgaryherald.com | Postmedia
Vancouver Sun | paper | Canada |  | vancouversun.com | Postmedia
Montreal Gazette | paper | Canada | The Montreal Gazette | montrealgazette.com | Postmedia
La Presse | paper | Canada |  | lapresse.ca |
Le Devoir | paper | Canada |  | ledevoir.com |
Radio-Canada | broadcaster | Canada |  | radio-canada.ca | CBC/Radio-Canada
Folha de S.Paulo | paper | Brazil | Folha de São Paulo | folha.uol.com.br | Grupo Folha
O Globo | paper | Brazil |  | oglobo.globo.com | Grupo Globo
G1 | site | Brazil |  | g1.globo.com | Grupo Globo
O Estado de S. Paulo | paper | Brazil | Estadão; Estadao | estadao.com.br |
UOL | site | Brazil |  | uol.com.br | Grupo Folha
Clarín | paper | Argentina | Clarin | clarin.com | Grupo Clarín
La Nación (Argentina) | paper | Argentina |  | lanacion.com.ar |
Infobae | site | Argentina |  | infobae.com |
El Mercurio | paper | Chile |  | elmercurio.com; emol.com |
La Tercera | paper | Chile |  | latercera.com |
El Tiempo | paper | Colombia |  | eltiempo.com |
El Espectador | paper | Colombia |  | elespectador.com |
El Comercio (Peru) | paper | Peru |  | elcomercio.pe |
El Universal (Mexico) | paper | Mexico |  | eluniversal.com.mx |
Reforma | paper | Mexico |  | reforma.com |
La Jornada | paper | Mexico |  | jornada.com.mx |
Milenio | paper | Mexico |  | milenio.com |
El Nacional (Venezuela) | paper | Venezuela |  | elnacional.com |
Telesur | broadcaster | Venezuela | teleSUR | telesurtv.net |
Granma | paper | Cuba |  | granma.cu |
Daily Maverick | site | South Africa |  | dailymaverick.co.za |
News24 | site | South Africa |  | news24.com | Media24
Mail & Guardian | paper | South Africa | Mail and Guardian | mg.co.za |
eNCA | broadcaster | South Africa |  | enca.com |
The Punch | paper | Nigeria |  | punchng.com |
Premium Times | site | Nigeria |  | premiumtimesng.com |
The Guardian (Nigeria) | paper | Nigeria |  | guardian.ng |
Vanguard (Nigeria) | paper | Nigeria |  | vanguardngr.com |
Daily Nation | paper | Kenya |  | nation.africa | Nation Media Group
The EastAfrican | paper | Kenya | East African | theeastafrican.co.ke | Nation Media Group
The Standard (Kenya) | paper | Kenya |  | standardmedia.co.ke |
Daily Monitor | paper | Uganda |  | monitor.co.ug | Nation Media Group
Jeune Afrique | paper | France |  | jeuneafrique.com |
AllAfrica | site | United States | allAfrica.com | allafrica.com |
Addis Standard | site | Ethiopia |  | addisstandard.com |
Sudan Tribune | site | France |  | sudantribune.com |
The Conversation | site | Australia |  | theconversation.com |
OpenDemocracy | site | United Kingdom | openDemocracy | opendemocracy.net |
OCCRP | site | Netherlands | Organized Crime and Corruption Reporting Project | occrp.org |
ICIJ | site | United States | International Consortium of Investigative Journalists | icij.org |
Lighthouse Reports | site | Netherlands |  | lighthousereports.com |
Nature (journal) | paper | United Kingdom |  | nature.com | Springer Nature
New Scientist | paper | United Kingdom |  | newscientist.com | DMGT
Scientific American | paper | United States |  | scientificamerican.com | Springer Nature
The Diplomat | site | United States |  | thediplomat.com |
Al-Monitor | site | United States | Al Monitor | al-monitor.com |
Caucasian Knot | site | Russia |  | eng.kavkaz-uzel.eu |
Eurasianet | site | United States |  | eurasianet.org |
JAMnews | site | Georgia |  | jam-news.net |
OC Media | site | Georgia |  | oc-media.org |
`;
