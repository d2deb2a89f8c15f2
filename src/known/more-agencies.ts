/**
 * More agencies, one a line: `name | kind | country | other names | domains | owner`, `;` inside a cell. Public facts: names,
 * domains and owners as the outlets print them on their own pages. What is not certain is left empty.
 */
export const MORE_AGENCIES = `
Ansa Med | agency | Italy | ANSAmed | ansamed.info |
DPA International | agency | Germany | dpa-international | dpa-international.com |
PA Media | agency | United Kingdom | Press Association; PA news agency | pamediagroup.com |
Ritzau | agency | Denmark |  | ritzau.dk |
TT News Agency | agency | Sweden | Tidningarnas Telegrambyrå | tt.se |
NTB | agency | Norway | Norsk Telegrambyrå | ntb.no |
STT | agency | Finland | Finnish News Agency; STT-Lehtikuva | stt.fi |
ANP | agency | Netherlands | Algemeen Nederlands Persbureau | anp.nl |
Keystone-SDA | agency | Switzerland | SDA; Swiss News Agency; Keystone-ATS | keystone-sda.ch |
Lusa | agency | Portugal |  | lusa.pt |
Europa Press | agency | Spain |  | europapress.es |
Adnkronos | agency | Italy |  | adnkronos.com |
Agenzia Giornalistica Italia | agency | Italy |  | agi.it |
LaPresse | agency | Italy |  | lapresse.it |
AMNA | agency | Greece | ANA-MPA; Athens News Agency; Athens-Macedonian News Agency | amna.gr |
CTK | agency | Czech Republic | ČTK; Czech News Agency | ctk.cz; ceskenoviny.cz |
TASR | agency | Slovakia |  | tasr.sk; teraz.sk |
SITA (Slovakia) | agency | Slovakia |  | sita.sk |
MTI (Hungary) | agency | Hungary |  | mti.hu |
Agerpres | agency | Romania |  | agerpres.ro |
Mediafax | agency | Romania |  | mediafax.ro |
BTA | agency | Bulgaria | Bulgarian News Agency | bta.bg |
Tanjug | agency | Serbia |  | tanjug.rs |
Beta News Agency | agency | Serbia |  | beta.rs |
Hina | agency | Croatia | HINA | hina.hr |
Slovenian Press Agency | agency | Slovenia |  | sta.si |
FENA | agency | Bosnia and Herzegovina |  | fena.ba |
MIA (North Macedonia) | agency | North Macedonia |  | mia.mk |
Albanian Telegraphic Agency | agency | Albania |  | ata.gov.al |
BNS | agency | Lithuania | Baltic News Service | bns.lt; bns.ee; bns.lv |
ELTA | agency | Lithuania |  | elta.lt |
LETA | agency | Latvia |  | leta.lv |
IPN (Moldova) | agency | Moldova |  | ipn.md |
Moldpres | agency | Moldova |  | moldpres.md |
Infotag | agency | Moldova |  | infotag.md |
Armenpress | agency | Armenia |  | armenpress.am |
Azertac | agency | Azerbaijan | AZERTAC | azertag.az |
Trend News Agency | agency | Azerbaijan |  | trend.az |
Turan News Agency | agency | Azerbaijan |  | turan.az |
Interpressnews | agency | Georgia | InterPressNews | interpressnews.ge |
Kazinform | agency | Kazakhstan |  | inform.kz |
24.kg | agency | Kyrgyzstan |  | 24.kg |
AKIpress | agency | Kyrgyzstan |  | akipress.com |
Montsame | agency | Mongolia |  | montsame.mn |
Rosbalt | agency | Russia |  | rosbalt.ru |
Regnum | agency | Russia |  | regnum.ru |
URA.RU | agency | Russia | URA.Ru | ura.ru; ura.news |
Ukrainian News | agency | Ukraine | Ukrainski Novyny | ukranews.com |
DHA | agency | Turkey | Demirören News Agency | dha.com.tr | Demirören
IHA | agency | Turkey | Ihlas News Agency | iha.com.tr |
SANA | agency | Syria | Syrian Arab News Agency | sana.sy |
National News Agency | agency | Lebanon |  | nna-leb.gov.lb |
Petra News Agency | agency | Jordan | Jordan News Agency | petra.gov.jo |
WAFA | agency | Palestine |  | wafa.ps |
Maan News | agency | Palestine | Ma'an News Agency | maannews.net |
Middle East News Agency | agency | Egypt |  | mena.org.eg |
Saudi Press Agency | agency | Saudi Arabia |  | spa.gov.sa |
Emirates News Agency | agency | United Arab Emirates |  | wam.ae |
QNA | agency | Qatar | Qatar News Agency | qna.org.qa |
KUNA | agency | Kuwait | Kuwait News Agency | kuna.net.kw |
Bahrain News Agency | agency | Bahrain |  | bna.bh |
Iraqi News Agency | agency | Iraq |  | ina.iq |
Tasnim | agency | Iran | Tasnim News Agency | tasnimnews.com |
Fars News Agency | agency | Iran | Fars News | farsnews.ir |
Mehr News Agency | agency | Iran | Mehr News | mehrnews.com |
ISNA | agency | Iran | Iranian Students' News Agency | isna.ir |
Maghreb Arab Press | agency | Morocco |  | mapnews.ma |
Algeria Press Service | agency | Algeria |  | aps.dz |
Tunis Afrique Presse | agency | Tunisia |  | tap.info.tn |
News Agency of Nigeria | agency | Nigeria |  | nannews.ng |
Ghana News Agency | agency | Ghana |  | gna.org.gh |
Panapress | agency | Senegal |  | panapress.com |
Ethiopian News Agency | agency | Ethiopia |  | ena.et |
APA News | agency | Senegal |  | apanews.net |
China News Service | agency | China |  | chinanews.com.cn; ecns.cn |
Central News Agency | agency | Taiwan | Focus Taiwan | cna.com.tw; focustaiwan.tw |
Jiji Press | agency | Japan | Jiji | jiji.com; jen.jiji.com |
Newsis | agency | South Korea |  | newsis.com |
News1 | agency | South Korea |  | news1.kr |
KCNA | agency | North Korea | Korean Central News Agency | kcna.kp; kcna.watch |
Vietnam News Agency | agency | Vietnam |  | vietnamplus.vn |
Antara | agency | Indonesia | Antara News | antaranews.com |
Bernama | agency | Malaysia |  | bernama.com |
Philippine News Agency | agency | Philippines |  | pna.gov.ph |
IANS | agency | India | Indo-Asian News Service | ians.in |
United News of India | agency | India |  | uniindia.com |
Associated Press of Pakistan | agency | Pakistan |  | app.com.pk |
Bangladesh Sangbad Sangstha | agency | Bangladesh |  | bssnews.net |
United News of Bangladesh | agency | Bangladesh |  | unb.com.bd |
Khaama Press | agency | Afghanistan |  | khaama.com |
Pajhwok | agency | Afghanistan | Pajhwok Afghan News | pajhwok.com |
AAP | agency | Australia | Australian Associated Press | aap.com.au |
Agencia Brasil | agency | Brazil | Agência Brasil | agenciabrasil.ebc.com.br | EBC
Telam | agency | Argentina | Télam | telam.com.ar |
Andina | agency | Peru |  | andina.pe |
Prensa Latina | agency | Cuba |  | prensa-latina.cu; plenglish.com |
Notimex | agency | Mexico |  | notimex.gob.mx |
Inter Press Service | agency | Italy |  | ipsnews.net |
Religion News Service | agency | United States | RNS | religionnews.com |
States Newsroom | agency | United States |  | statesnewsroom.com |
KFF Health News | agency | United States | Kaiser Health News | kffhealthnews.org |
Tribune News Service | agency | United States | Tribune Content Agency; McClatchy-Tribune | tribunecontentagency.com |
Bay City News | agency | United States | Bay City News Service | baycitynews.com |
City News Service | agency | United States |  | socalnews.com |
News Service of Florida | agency | United States |  | newsserviceflorida.com |
epd | agency | Germany | Evangelischer Pressedienst | epd.de |
SID | agency | Germany | Sport-Informations-Dienst | sid.de |
Dow Jones Newswires | agency | United States | Dow Jones | dowjones.com | Murdoch family
`;
