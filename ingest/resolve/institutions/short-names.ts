/**
 * Short names that everybody in research reads as one institution. Left out are those that name several ("UW", "NTU", "OSU");
 * what a meeting prints in full and in short is learnt from it instead (`learnt.ts`).
 */
const TABLE = `
mit: massachusetts institute of technology
mit csail: massachusetts institute of technology
mit eecs: massachusetts institute of technology
cmu: carnegie mellon university
caltech: california institute of technology
georgia tech: georgia institute of technology
nyu: new york university
usc: university of southern california
upenn: university of pennsylvania
uiuc: university of illinois urbana champaign
ucla: university of california los angeles
ucsd: university of california san diego
ucsb: university of california santa barbara
ucsf: university of california san francisco
ucsc: university of california santa cruz
uci: university of california irvine
berkeley: university of california berkeley
ut austin: university of texas austin
umass amherst: university of massachusetts amherst
umd: university of maryland
unc chapel hill: university of north carolina chapel hill
uchicago: university of chicago
john hopkins university: johns hopkins university
johns hopkins: johns hopkins university
stanford: stanford university
harvard: harvard university
princeton: princeton university
yale: yale university
cornell: cornell university
duke: duke university
rutgers: rutgers university
oxford university: university of oxford
cambridge university: university of cambridge
edinburgh university: university of edinburgh
hebrew university: hebrew university of jerusalem
jhu: johns hopkins university
ttic: toyota technological institute chicago
tti chicago: toyota technological institute chicago
penn state: pennsylvania state university
penn state university: pennsylvania state university
texas am: texas a and m university
suny buffalo: state university of new york buffalo
nsf: national science foundation
nih: national institutes of health
ai2: allen institute for artificial intelligence
allen institute for ai: allen institute for artificial intelligence
ibm: international business machines
eth: eth zurich
ethz: eth zurich
eth zuerich: eth zurich
swiss federal institute of technology zurich: eth zurich
epfl: ecole polytechnique federale de lausanne
swiss federal institute of technology lausanne: ecole polytechnique federale de lausanne
royal institute of technology: kth royal institute of technology
kth: kth royal institute of technology
tum: technical university munich
ucl: university college london
kaist: korea advanced institute of science and technology
postech: pohang university of science and technology
kaust: king abdullah university of science and technology
mbzuai: mohamed bin zayed university of artificial intelligence
hkust: hong kong university of science and technology
cuhk: chinese university of hong kong
hku: university of hong kong
nus: national university of singapore
ustc: university of science and technology of china
sjtu: shanghai jiao tong university
shanghai jiaotong university: shanghai jiao tong university
ubc: university of british columbia
mila: montreal institute for learning algorithms
udem: university of montreal
`;

/** Folded short name → folded full name. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
);
