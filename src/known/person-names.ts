import { fold } from '../words.js';

/** Given names often met in English-language news, across languages and spellings. Source: common usage. */
const GIVEN = `
aaron abby abdul abdullah abe abigail abraham adam adela adolf adrian agnes ahmad ahmed aisha alain alan alastair albert aleksandar aleksander aleksandr aleksei alena alessandro alex alexander alexandra
alexandre alexei alexey alexis alfred ali alice alicia alina alison allen alyssa amanda amber amelia amina amir amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy
angela angelina angus anita ann anna anne annalena annie anthony antoine anton antonio antony antonio anatol anwar april ariel arkady arnold arthur artem artur ashley ashraf astrid audrey aung austin avi ayman
barack barbara barry bartosz beatrice beatriz becky ben benedict benjamin benny bernard bernie bertrand beth betty bev bill billy blake bob bobby bogdan bohdan boris brad bradley brandon brenda brendan brett brian bridget
britney bruce bruno bryan byron caitlin cameron camilla camille carl carla carlo carlos carly carmen carol carole caroline carrie casey catherine cathy cecilia cedric chad charles charlie charlotte chelsea cheryl chloe chris christian christiane christina christine christophe
christopher chuck cindy claire clara clarence claude claudia clinton colin colleen connor constantin corey cory craig crystal curtis cynthia cyril daisy dale damian damien dan dana daniel daniela danielle danny darren darya dave david davide dawn dean
deborah debbie debra denis denise dennis denys derek diana diane didier diego dieter dimitri dina dirk dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna doris dorothy doug douglas drew duncan dylan earl eddie edgar edith edmund
eduard eduardo edward edwin eileen elaine elena eleanor eli elias elina elisabeth elise elizabeth ella ellen elliot elon emil emily emine emma emmanuel enrico enrique eric erica erik erika erin ernest esther ethan eugene eva evan evelyn evgeny evgenia
fabian fabio fatima felix ferdinand fernando fiona florian frances francesca francesco francis francisco franck francois frank franz fred freddie frederick friedrich fumio gabriel gabriela gareth garry gary gavin gemma gene geoff geoffrey george georges
georgia georgy gerald gerard gerhard gina giorgia giovanni giuseppe gladys glen glenn gloria gordon grace graham greg gregory greta gretchen grigory guillaume gunter gustavo guy hakan hal hamid hannah hans harold harriet harry harvey hasan hassan heather
hector heidi heinz heiko helen helena helga henri henrik henry herbert herman hilary hillary howard hubert hugh hugo hussein ian ibrahim igor ihor ilan ilya imran ines ingrid inna irene irina iris irma isaac isabel isabella isabelle ismail ivan ivanka ivo jack jackie
jackson jacob jacqueline jacques jaime jake jakub james jamie jan jane janet janice jared jasmine jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jens jeremy jerome jerry jesse jessica jill jim jimmy jo joachim joan joann joanna joaquin joe joel joerg johan johann johanna john johnny jon
jonas jonathan jordan jorge jose josef joseph josep joseph josh joshua joy joyce juan judith judy julia julian juliana julie julien juliet julio julius justin jutta kaja kamala karen karim karin karina karl karol kassym kate katharina katherine kathleen kathryn kathy katie katrin katya kay
kayla keir keith kelly ken kenneth kent kerry kevin khalid kim kimberly kirill kirsten klaus konrad konstantin kris kristen kristin kristina kristine krzysztof kurt kyle kyrylo lance lara larry lars laura lauren laurence laurent leah lech lee leila len lena leo leon leonard leonid leopold leslie lesya
lewis liam lily lillian lina linda lindsay lindsey lionel lisa liz liza lloyd logan lois lorenzo lori louis louise luc luca lucas lucia lucy luis luigi luiz lukas luke lydia lyle lynn lyudmila madeleine maggie magnus mahmoud maia malcolm malik malta manfred manuel mar marc marcel marcin marco marcus
margaret margarita margrethe maria mariana marie marina marine mario marion mark marko markus marlene marsha marta martha martin marvin mary maryam maryna masha mateusz mathias matt matteo matthew matthias maureen maurice max maxim maxime maya megan mehdi melania melanie melissa melvin mercedes meredith mette
mia michael michaela michal michel michele michelle miguel mikael mike mikhail mikheil miles milos mindy miriam mitch mitchell mohamed mohammad mohammed moira molly mona monica monika morgan moritz muhammad muriel murray mustafa mykhailo mykola myroslav nadia nadine naftali nancy naomi narendra natalia natalie
natalya natasha nathan nathalie nayib neil nelson nestor niall nicholas nick nico nicola nicolas nicole nigel nikki nikita niklas nikol nikola nikolai nikolas nikolay nina noah noam noel nora norman nur octavio oksana ola olaf oleg oleh oleksandr oleksii oleksiy olena olesya olga olha oliver olivia olivier omar orest
oscar osama otto owen pablo pamela paolo pascal pat patricia patrick paul paula pauline pavel pavlo pedro peggy penelope penny per perry pete peter petr petra petro phil philip philippa philippe phillip phyllis pierre pierpaolo piotr polina preston priti priya rachel radek radoslaw rafael ralph ramon ramzan
randall randy raphael raquel raul ray raymond rebecca recep regina reinhard rene reuben rex rhonda ricardo richard rick ricky rob robert roberta roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rosa rosalind rose rosemary ross roxanne roy ruben rudolf rudy rufus rupert ruslan russ russell rustem
ruth ryan sabine sabrina sahra sally salma salman salome sam samantha samir samuel sandra sara sarah sasha saul scott sean sebastian sergei sergey sergi sergii sergio serhii serhiy seth shane shannon sharon shaun sheila shelley sheryl shinzo shirley sidney sigmar silvia silvio simon simone sofia sonia sonja sophia sophie spencer
stacey stan stanislav stanley stefan stefano stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue sunil susan susanne suzanne svetlana sviatlana svitlana sylvia sylvie tamara tanya tara taras tariq taylor ted teresa terrence terry thabo thea theo theodore theresa therese thierry thomas tiffany tim timothy timur tina
todd tom tomas tomasz tommy toni tony tracey tracy trevor tricia tristan trudy tucker tyler tymofiy ulrich ulrike ursula vadim vadym valentin valentina valentyna valeria valerie valery valerii valeriy vanessa vasily vasyl veronica veronika vicky victor victoria viktor viktoria viktoriia vincent violet virginia vitali vitaliy vitalii vitaly vivian vlad vladimir vladislav vladyslav vojislav volodymyr
vyacheslav wallace walter wanda warren wayne wendy werner wes wesley wilfried wilhelm will willem william willie winston wolfgang xavier xi yair yaroslav yasser yekaterina yelena yevgeny yevhen yevheniia yulia yuliia yuri yuriy yurii yves yvette yvonne zachary zoe zoran zuzana lula maksym narges ebrahim masoud javad mohamad ismael yoav itamar bezalel gadi herzi`;

/** Surnames that are common words, months or given names: such a name alone is nobody's until the page gives it in full. */
const COMMON = `
may bush rice brown white black green gray grey cook king young long short hill wood woods stone field fields banks price love hope church day week march west north east south baker carter mason fisher hunter parker cooper
costa michel johnson cameron clinton smith jones williams davis miller wilson moore anderson thomas jackson martin lee clark lewis walker hall allen scott adams nelson mitchell roberts turner phillips campbell evans edwards collins stewart morris rogers reed bell kim park ban xi duda pence kerry`;

/** Women's given names, for agreement of `she`. */
const FEMALE = `
abby abigail adela agnes aisha alena alice alicia alina alison alyssa amanda amber amelia amina amy ana anastasia angela angelina anita ann anna anne annalena annie april astrid audrey barbara beatrice beatriz becky beth betty brenda bridget britney caitlin camilla camille carla carly carmen
carol carole caroline carrie catherine cathy cecilia charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen crystal cynthia daisy daniela danielle darya dawn deborah debbie debra denise diana diane dina dolores donna doris dorothy edith eileen elaine
elena eleanor elina elisabeth elise elizabeth ella ellen emily emine emma erica erika erin esther eva evelyn evgenia fatima fiona florence frances francesca gabriela gemma gina giorgia gladys gloria grace greta gretchen hannah harriet heather heidi helen helena helga hilary hillary ines ingrid inna
irene irina iris irma isabel isabella isabelle ivanka jackie jacqueline jane janet janice jasmine jeanne jen jennifer jenny jessica jill joan joann joanna johanna joyce judith judy julia juliana julie juliet jutta kaja kamala karen karin karina katharina kate katherine kathleen kathryn kathy katie katrin
katya kayla kimberly kirsten kristen kristin kristina kristine lara laura lauren leah leila lena lesya lily lillian lina linda lindsay lindsey lisa liz liza lois lori louise lucia lucy lydia lynn lyudmila madeleine maggie maia margaret margarita margrethe maria mariana marie marina marine marlene marsha marta martha mary maryam
maryna masha maureen maya megan melania melanie melissa mercedes meredith mette mia michaela michele michelle mindy miriam moira molly mona monica monika muriel nadia nadine nancy naomi narges natalia natalie natalya natasha nathalie nicole nikki nina nora oksana olena olesya olga olha olivia pamela patricia paula pauline
peggy penelope penny petra philippa phyllis polina priti priya rachel raquel rebecca regina rhonda roberta rosa rosalind rose rosemary roxanne ruth sabine sabrina sahra sally salma salome samantha sandra sara sarah shannon sharon sheila shelley sheryl shirley silvia simone sofia sonia sonja sophia sophie stacey stella stephanie
sue susan susanne suzanne svetlana sviatlana svitlana sylvia sylvie tamara tanya tara teresa thea theresa therese tiffany tina toni tracey tracy tricia trudy ulrike ursula valentina valentyna valeria valerie vanessa veronica veronika vicky victoria viktoria viktoriia violet virginia vivian wanda wendy yekaterina yelena yevheniia yulia yuliia yvette yvonne zoe zuzana`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const given = words(GIVEN);
const common = words(COMMON);
const female = words(FEMALE);

/** Whether a word is a given name that news often uses: `Hannah`, `Volodymyr`. */
export const isGivenName = (word: string): boolean => given.has(fold(word));

/** Whether a surname says nothing on its own because it is a common word or shared by many: `May`, `Johnson`. */
export const isCommonSurname = (word: string): boolean => common.has(fold(word));

/** `female` or `male` by the given name of a full name; null where the table does not know it. */
export function genderOf(name: string): 'female' | 'male' | null {
  const first = fold(name.split(' ')[0] ?? '');
  if (female.has(first)) return 'female';
  return given.has(first) ? 'male' : null;
}

/** Lower-case words inside a name: `Ursula von der Leyen`. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'de del della di da dos du la le van von der den ten ter bin ibn al el y e ben abu',
);
