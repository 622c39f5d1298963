/** Words that stand with capitals where a person would, and are none. Lists, not rules: add to them when a text shows one is missing. */
import { isSubjectWord } from '../page/words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of houses, programmes and products: one is enough. */
const HOUSE_WORDS = setOf(`
  Bahn Agency Airbus Airlines Airways Alliance Allianz Archive Archives Army Association Authority Bank Biotech Board Boeing Capital City Cloud
  Collaboration Commission Committee Consortium County DeepMind Deloitte Dynamics Energy Ericsson Europol Excel Federal Framework Gallery Genentech
  GitHub Greenpeace Group Hadoop Health Horizon Initiative Insurance International Interpol Kingdom Kubernetes Lab Labs Library LinkedIn Linux
  Microsoft Ministry Moderna Motors Mozilla Museums National Navy Nestlé Netflix Network News Nokia Novartis Office OpenAI Oracle Orchestra Parliament
  Partners Pfizer Pharma Pharmaceuticals Platform Program Programme Project Province Python Reddit Rights Salesforce Server Service Services Spotify
  State States Studio Suite Survey Systems Team Telekom Tesla Theater Theatre Therapeutics Toolkit Trust Twitter UNESCO UNICEF Unilever Union
  Volkswagen Watch Wikidata Wikipedia Windows YouTube Zalando`);

/** Names of persons in use as names of things, words of terms, peoples and lands: half a name at most. */
const TERM_WORDS = setOf(`
  Claims Abelian Accelerator Access Action Actions Activity Adam Africa African Africans Age Agent Agents Air Algorithm Algorithms Alignment Alpha America
  American Americans Ancient Annotation Annotators Appendix Application Applications Applied Arabic Area Areas Argentina Army Artists Asia Asian
  Asians Aspect Assistant Atlas Audio Australia Australian Austria Author Authors Autism Background Banach Bangladesh Baseline Baselines Batch Bayer
  Bayesian Belgium Benchmark Benchmarks Bernoulli Besov Beta Big Binary Biology Block Blocks Blood Body Book Booking Books Boolean Border Borders
  Bosch Bound Boundary Bounds Boys Branch Brazil Brazilian Bricks Britain British Brownian Buddhist Budget Business Calabi Canada Canadian Cancer
  Capital Carbon Care Cartesian Cases Catholic Cauchy Census Central Chain Chains Chapter Chemical Chemistry Child Children China Chinese Chip Chips
  Choice Christian Chromatic Citizen Citizens Civil Class Classes Clinical Clinicians Cloud Cluster Clusters Coast Coastal Code Codes Cohort
  Collective Colonial Color Common Communities Community Companies Comparison Compiler Complete Component Components Computer Concept Concepts
  Condition Conditional Conditions Conjecture Connected Constraint Constraints Consumer Consumers Contemporary Content Context Control Controls Core
  Corpora Corpus Cost Costs Countries Country Coverage Critical Cross Crowd Cultural Culture Current Curriculum Cyclists Czech Daily Darwinian Data
  Database Databases Dataset Datasets Day Days Deaf Decision Decisions Decoder Decoders Deep Demand Denmark Dependencies Depth Descent Desert Deutsche
  Device Devices Dialogue Direct Dirichlet Discrete Disk Distance Doctors Document Documents Domain Domains Domestic Dose Double Drone Drones Drug
  Drugs Dual Dutch Dynamic Early Earth East Eastern Ecology Economics Effect Effects Egypt Egyptian Elders Election Electric Electron Embedding
  Embeddings Emission Encoder Encoders Engine Engineer Engineering Engineers England English Entity Entropy Error Errors Ethiopia Ethiopian Euclidean
  Europe European Event Events Expert Expertise Experts Extended External Extra Extreme Factor Factors Families Farm Farmers Fast Fault Female Fetal
  Figure Film Filter Filters Finance Financial Finland Firm Firms First Fish Fixed Focus Food Force Foreign Foreigners Forest Forests Form Formal
  Forms Fourier Fourth Fragment Frame Frames France French Freudian Frontier Full Function Functions Fuzzy Gap Gas Gaussian Gaussians Gender General
  German Germany Ghana Girls Glass Global Gold Good Goods Government Grammar Grant Gravity Greece Greek Grid Ground Growth Guide Gulf Hamiltonian Hard
  Hat Head Heart Heat Hebrew Hegelian Hermitian Hessian Hidden High Higher Hilbert Hindi Historians History Hole Holes Home Honda Horizon Host House
  Household Households Human Humans Hybrid Ice Idea Image Images Impact Income Independent Index India Indian Indigenous Individual Indonesia
  Industrial Industry Infant Inner Input Instruction Interactive Interest Interface Internal Internet Inuit Iran Iranian Ireland Irish Iron Islamic
  Island Islands Israel Israeli Issue Italian Italy Item Items Jacobian Japan Japanese Jewish Joint Jupyter Just Kantian Kenya Kenyan Key Keynesian
  Knowledge Korea Korean Label Labels Labor Labour Lagrangian Land Language Laplace Laplacian Large Late Latent Latin Layer Layers Leaders Learning
  Legal Lemma Letter Letters Level Levels Library Lie Life Light Limit Limits Line Lines Linguistics Link Links Lipschitz Liquid List Live Loan Local
  Loss Losses Low Lower Lung Mail Main Makers Male Map Maps Marine Market Markets Markov Markovian Mask Mass Master Material Materials Mathematics
  Measure Measures Mechanism Media Medical Medieval Men Mental Merck Mesh Metal Methods Mexican Mexico Micro Middle Migrants Military Minimal Mining
  Minor Minute Mixed Mobile Mode Model Models Modern Module Modules Molecule Money Monte Mother Motion Motor Mouse Movement Multiple Municipal Museums
  Music Muslim Mutual Name Names Nation Nations Native Nature Near Nearest Neighbor Neighbour Netherlands Networks Neumann Neural New Newtonian Next
  Nigeria Nigerian Node Nodes Noise North Northern Norway Note Notebook Notebooks Novel Nuclear Nurses Object Objects Ocean Oil Older Open Opinion
  Order Organic Other Others Outer Output Own Pair Pairs Pakistan Paper Papers Parallel Parameter Parameters Parents Part Partial Participants Parties
  Partner Parts Party Patch Path Paths Patient Patients Pattern Patterns Pedestrians Penalty People Persian Person Phase Philips Philosophy Physicians
  Physics Pi Pilot Place Placement Plan Planet Plans Plant Plants Plasma Plot Point Points Poisson Poissonian Poland Police Policy Polish Pool Poor
  Population Port Portugal Portuguese Possible Postcolonial Power Practice Practitioners Premodern Press Price Prices Prior Priors Prisoners Private
  Problem Problems Process Product Products Professionals Profile Profit Program Programs Project Projects Prompt Proposition Protestant Prototype
  Public Pulse Pupils Quality Queries Query Question Questions Quick Race Radio Rail Rain Random Range Rank Rare Raspberry Rate Rates Ratio Rational
  Raw Reader Readers Real Reality Reason Record Records Red Reference References Refugee Refugees Region Regional Regions Register Registry Regular
  Reinforcement Relation Relations Release Religious Remote Report Reports Resource Resources Response Restricted Result Results Retail Review Rich
  Riemannian Right Risk Risks River Road Robot Robots Roche Role Roles Rolls Roman Root Royce Rule Rules Rural Russia Russian Rwanda Sachs Safe Safety
  Sample Samples Scale Schema School Schools Science Sciences Scientists Scotland Scottish Screen Sea Search Second Section Sector Seed Segment Self
  Semantic Sensor Sensors Sentence Sentences Sequence Sequences Serum Set Sets Several Shared Shift Ship Ships Short Siemens Sign Signal Signals
  Silicon Silver Singapore Single Site Sites Size Skill Skills Slow Smart Sobolev Soft Soil Solid Sound Source Sources South Southern Spain Spanish
  Spark Speaker Speakers Special Species Speech Speed Sport Stage Stakeholders Standard Star State Static Station Statistics Step Steps Stock Stocks
  Stone Storage Store Story Strategy Stream Stress Strong Student Students Style Sub Substrate Success Super Supervised Supplementary Supply Support
  Surface Survey Sweden Swedish Switzerland Syrian Sámi Table Taiwan Target Targets Task Tasks Tax Taxes Teacher Teachers Team Teams Tenure Term Terms
  Test Tests Text Texts Thailand Theorem Theory Third Threshold Tissue Title Token Tokens Tool Tools Top Topic Topics Toyota Track Trade Traders
  Traffic Train Transfer Transformer Transformers Transport Treatment Tree Trees Trial Trials Triple True Tumor Turkey Turkish Twin Type Types Uber
  Uganda Ukraine Ukrainian Ultra Unit Units Universal Upper Urban User Users Value Values Variable Variables Various Vector Vectors Vehicle Vehicles
  Version Video Vietnam View Virtual Virus Vision Visual Voice Vote Voter Voters Wales Wall War Wars Wasserstein Wavelet Wavelets Weak Weather Web
  Week Weight Weights Welsh West Western White Whole Wide Wild Wind Wine Winter Wireless Woman Women Word Words Work Worker Workers Works World Writer
  Writers Yau Year Years Youth Zealand Zero Zone`);

/** Of adjectives and nouns that terms are made of; few family names end so. */
const TERM_ENDING =
  /^\p{Lu}\p{Ll}{2,}(?:ing|ings|ional|ical|ersal|tial|ntal|ural|ular|ary|ive|ives|ous|ible|able|ables|ments?|ient|ients|scent|stic|atic|etic|ized|ised|encies|ency|ancy|ances?|ences?|ators?|ures?|ages?|ness|ship|hood)$/u;

/** Words in the form of a name that are none together. */
const TERMS = /^(?:Monte Carlo|Goldman Sachs|Mount Sinai|Rolls[ -]Royce|Lie \p{Lu}|Las Vegas|Doctors Without)/u;
/** Rulers and saints are of history, and write no papers with speakers. */
const RULERS =
  /^(?:Count|Countess|King|Queen|Prince|Princess|Pope|Saint|Lord|Lady|President|Emperor|Empress|Chancellor|Minister|Bishop)\s/u;

export const isHouseWord = (word: string): boolean => HOUSE_WORDS.has(word);
/** A word of a term: "Chiara Zen Ancient barley is …" has lost its full stop. */
export const isTerm = (word: string): boolean => TERM_WORDS.has(word) || TERM_ENDING.test(word) || isSubjectWord(word);
export const isTermAsAWhole = (name: string): boolean => TERMS.test(name) || RULERS.test(name);
