/**
 * Short forms of given names: a reason to look for evidence, never a reason to merge. Every line is a full name (or its
 * forms in several languages) and what people with this name are called.
 */
const TABLE = `
abigail: abby
alexander alexandre alejandro alessandro aleksandr alexandr: alex sasha sandy ale xander lex sascha
alexandra aleksandra alessandra: alex sasha sandra
alexei aleksei alexey aleksey: alyosha alex
alfred: al fred
alan allan: al
albert alberto: al bert
andrew andreas andrei andrey andre: andy drew
anatoly anatoli anatolii: tolya
anthony antonio anton antonin: tony toni
barbara: barb
benjamin: ben benny
boris: borya
catherine katherine kathryn katharina ekaterina katerina: kate kathy cathy katie katya kat
charles carlos: charlie chuck chas
christopher christoph christophe: chris kit
christina christine: chris christy tina
daniel daniele: dan danny dani
david: dave
deborah: deb debbie
dimitri dmitri dmitry dmitriy dimitris: dima mitya jim
donald: don
dorothy: dot
douglas: doug
edward eduardo: ed eddie ted
elizabeth elisabeth: liz beth lisa betsy eliza
emanuel emmanuel: manny manu
emily: em
eugene evgeny evgeni evgenii evgeniy: gene zhenya
evgenia: zhenya jenny
ferdinando fernando ferdinand: nando
francis francisco francesco frank franz: frank fran paco pancho
francesca: fran
frederick fredrik friedrich frederic: fred freddy fritz
gabriel gabriele: gabe gabi
gennady: gena
geoffrey jeffrey: geoff jeff
george georgios: yorgos
gerald gerard: gerry jerry
gregory grigory grigoriy: greg grisha
giuseppe: beppe
giovanni: gianni nino
guillermo: memo
harold henry heinrich: harry hal hank
ignacio: nacho
isaac: ike
jacob jakob jacques: jake kobi
james jaime: jim jimmy jamie
jennifer: jen jenny
jessica: jess
john johannes johann jonathan: jack johnny jon hans
jose joseph josef: joe pepe joey
joshua: josh
judith: judy
kenneth: ken kenny
konstantin constantine constantinos konstantinos: kostya costis kostas costas
lawrence laurence lorenzo: larry laurie
leonard leonardo leonid: leo len lenny lyonya
lioudmila ludmila lyudmila: lyuda mila luda
luis: lucho
manuel: manolo
margaret margarita: maggie meg peggy rita
maria marie mary: mimi masha mia molly
marina: masha
martin: marty
matthew matthias mathias matteo: matt mat
maximilian maxim maksim maximilien: max
megan: meg
mehmet: memo
melissa: mel
michael michel miguel michele: mike mick micky micha
mikhail mikhael michail: misha mike michael
mohammad mohammed muhammad mohamed: mo moe
nathan nathaniel natan: nati nate nat
natalia natalie nataliya: natasha nat
nicholas nicolas nikolaos nikolai nikolay nikola: nick niko nico kolya nicky
olga: olya
oleg: olezhka
pamela: pam
patricia: pat patty tricia
patrick: pat paddy
paul pavel: pasha
pavel: pasha
peter petr pyotr pedro pietro: pete petya
philip phillip philipp philippe: phil pip
rachel: rae
raymond: ray
rebecca: becky becca
richard: rick dick rich richie
robert roberto: bob rob bobby robbie bert beto
ronald: ron ronnie
roman: roma
samuel samantha: sam sammy
salvatore: toto
sebastian sebastien: seb basti
sergei sergey serguei: seryozha serge
sharon: shari
shimon simon: shimi
solomon: sol
stephen steven stefan stephane: steve stevie
stephanie: steph
stuart stewart: stu
susan susanne suzanne: sue suzy
tamara: tami toma
tatiana tatyana: tanya
terence: terry
thaddeus: tad
theodore theodor theodoros fedor fyodor: ted theo teddy
thomas tomas tommaso: tom tommy
timothy timofey: tim timmy
valentin valentina: val
valery valeriy: valera
veronica: ronnie vera
victor viktor vittorio: vic vitya
victoria: vicky tori
vincent vincenzo: vince vinnie enzo
vladimir: vova volodya vlad vladik
vladislav: vlad slava
vyacheslav viacheslav: slava
walter: walt
william wilhelm guillaume willem: bill will billy willy liam wim
yaroslav: slava
yevgeny yevgeni: zhenya gene
yitzhak: itzik
yosef: yossi
yuri yuriy: yura
zachary: zach zack
`;

const fullBy = new Map<string, Set<string>>();
for (const line of TABLE.trim().split('\n')) {
  const [full, short] = line.split(': ').map((part) => part.split(' '));
  for (const nickname of short!) fullBy.set(nickname, new Set([...(fullBy.get(nickname) ?? []), ...full!]));
}

/** Full names that a given name may be short for; none for a name that is short for nothing. */
export const fullNamesOf = (given: string): ReadonlySet<string> => fullBy.get(given) ?? new Set();

/** Whether one given name may be short for the other, or both for one full name. */
export function areNicknames(a: string, b: string): boolean {
  if (a === b) return false;
  const full = fullNamesOf(a);
  const other = fullNamesOf(b);
  return full.has(b) || other.has(a) || [...full].some((name) => other.has(name));
}
