/** Word lists that part what a talk is about from how talks are talked about. English; one word each, lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that never stand in a phrase. */
export const FUNCTION_WORDS = list(`
  a about above across far after again against all almost along already also although always among amongst an and another any
  anything are around as at be became because been before being below beneath besides between beyond both but by can cannot
  could de did do does doing done down during each either else enough especially etc even ever every everything few for
  from furthermore given had has have having he hence her here his how however i if in indeed instead into is it its itself
  just last least less let like likely many may maybe me meanwhile might mine more moreover most much must my namely near of
  nearly neither never nevertheless next no nobody non none nor not nothing now off often on once one ones only onto or
  other others otherwise our ours out over own per perhaps please quite rather really same self several shall she should
  since so some somehow something sometimes somewhat soon still such than that the their them themselves then there thereby
  therefore these they this those though through throughout thus till to together too toward towards under unless unlike
  until up upon us usually versus very via vs was we well were what whatever when whenever where whereas whereby wherein
  whether which while whilst who whole whom whose why will with within without would yet you your al eg ie e.g i.e firstly secondly thirdly finally lastly two three four five six seven eight nine ten hundred thousand million
  billion half twice yes ago amid despite except regarding concerning following including according due else around`);

/** Words a tagger takes for nouns or adjectives and that carry no subject: verbs mostly. */
export const NOT_NOUNS = list(`
  achieve achieves add adds aim aims allow allows analyze analyzes argue argues ask asks assume assumes become becomes
  combine combines compare compares consider considers consist consists contain contains demonstrate demonstrates describe
  describes develop develops discuss discusses enable enables ensure ensures establish establishes examine examines exist
  exists explain explains explore explores extend extends find finds follow follows give gives happen happens help helps
  identify identifies illustrate illustrates improve improves include includes incorporate incorporates introduce introduces
  investigate investigates involve involves know knows known lack lacks lead leads learn learns leverage leverages look
  looks make makes mean means obtain obtains occur occurs offer offers outperform outperforms perform performs play plays
  predict predicts present presents propose proposes prove proves provide provides reduce reduces rely relies remain remains
  report reports represent represents require requires result reveal reveals say says see seek seeks seem seems show shows
  solve solves suffer suffers suggest suggests surpass surpasses tackle tackles take takes tell tells tend tends turn turns
  understand understands use used uses utilize utilizes want wants work works yield yields recently able unable available
  various different certain specific particular respective respectively thanks based joint abstract materials et al
  using uncover uncovers yay wow hey oh yes scale-up determine determines conduct conducts evaluate evaluates exhibit exhibits encourage encourages employ employs apply applies
  address addresses adopt adopts capture captures generate generates believe believes need needs serve serves keep keeps
  achieved achieving gained gaining increasing enabling retain retains reporting struggle struggles version versions talk talks cast casts covers allow choose chooses hold holds hope hopes bring brings come comes go goes get gets put puts let lets try tries`);

/** Words in -ing that name a subject, and may lead or end a phrase. */
export const NOMINAL_GERUNDS = list(`
  aliasing annealing averaging bargaining batching bagging binding blogging boosting bootstrapping braiding branching
  broadcasting caching captioning chaining clustering coding coloring colouring computing conditioning controlling
  coupling crawling crossing crowdsourcing debiasing debugging decoding denoising dialing distancing drawing dubbing
  editing embedding encoding engineering ensembling entity-linking farming fencing fact-checking filtering financing fine-tuning
  finetuning folding forecasting forgetting forcing funding gaming geocoding grasping grounding grokking hashing healing
  hearing housing imaging indexing inpainting interleaving jamming kneading labeling labelling learning lensing lighting linking
  listening logging machining manufacturing mapping marketing masking matching mentoring merging messaging mining mixing
  modeling modelling monitoring networking numbering packing padding paraphrasing parenting parsing partitioning
  percolating phrasing planning policing polling pooling positioning post-processing pre-training preconditioning
  preprocessing pretraining pricing processing profiling programming prompting proofreading pruning quantizing querying
  questioning queueing queuing ranking reading reasoning recycling regridding rendering reordering rephrasing resampling
  retraining reweighting routing sampling scaffolding scaling scattering scheduling schooling scoring screening searching
  segmenting sensing sequencing servicing sharing shielding shuffling signaling signalling singing sketching smoothing
  softening spacing spanning speaking spelling splicing splitting steering stemming stitching stopping streaming string
  summarizing tagging teaching testing thinking thresholding tokenizing tracking trading training tunneling tuning typing
  understanding unlearning upscaling upsampling voting warming warping watermarking weighting whitening wiring writing
  walking swimming spring ring king swing setting wing being sling bearing`);

/** Nouns and adjectives that say nothing of the subject when they stand alone, and little beside another. */
export const GENERIC = list(`
  ability absence abstract acceptance access accuracy achievement action activity addition advance advancement advantage
  adoption agenda aim algorithm amount analog analysis analytic answer appearance application applicability approach area argument
  article aspect assessment assumption attempt attention author average awareness background barrier baseline basis
  beginning behavior behaviour belief benchmark benefit body bound box breadth broad building byproduct capability capacity
  care case category cause center century chain chance change chapter characteristic choice claim class clue code collaboration
  collection combination community companion comparison competition complement complex complexity component concept
  conception concern conclusion condition conference configuration connection consequence consideration constraint
  construction contribution content context contrast control conversation core correspondence cost country counterpart course coverage creation
  criterion criteria current data dataset date day deal decade decision definition degree demand demonstration dependence deployment
  description design detail development deviation difference difficulty dimension direction discipline discovery discussion distinction
  diversity document domain drawback edge effect effectiveness efficacy efficiency effort element emphasis end
  entry environment error estimate evaluation event evidence example exception existence experience experiment expert expertise
  explanation exploration expression extent extension facet fact factor failure family fashion feature field figure finding focus
  form formula formulation foundation fraction framework function functionality fundamental future gain gap generation goal good
  great group growth guarantee guidance guide guideline hand hard head help hierarchy high history hope hour hypothesis idea
  illustration impact implementation implication importance improvement incorporation increase indication individual influence information
  ingredient initial innovation input insight inspiration instance institution instrument integration intent interaction interest
  interpretation intersection introduction intuition investigation issue item journey justification key kind knowledge label lack landscape language large
  law layer lead learner lecture length lesson level life light limit limitation line link list literature location
  loss lot low magnitude main majority maker manner many mapping margin material matter meaning means measure measurement
  mechanism meeting member method methodology metric mind minute mode model modification module month motivation move movement name
  nature necessity need network new niche notion novel novelty number object objective observation obstacle
  occurrence offer open operation opinion opportunity option order organization origin outcome outline output overview
  pair panel paper paradigm parameter part participant participation party past path pattern peer people percent percentage performance period
  person perspective phase phenomenon phenomena picture piece pipeline place plan platform play plethora point
  pool population position possibility potential power practice practitioner precision premise prerequisite presence presentation
  preservation principle prior priority problem procedure process product program programme progress project promise proof
  property proposal proposition prospect public purpose quality quantity question range rate rationale reach reader realization reality
  reason recap record reduction reference refinement regime region relation relationship relevance reliance remark report representation requirement
  research researcher resource respect response restriction result review reward rich rise role room route row rule sample satisfaction scale
  scenario scheme scholar school science scientist scope score search section segment selection sense sentence sequence series session set setting setup
  shape share shift shortcoming side sign significance similarity simple simplicity situation size skill small society solution sort source space
  speaker speed stage stakeholder standard start state statement state-of-the-art statistic status step story strategy strength string structure
  student study style subject subset success suite sum summary superiority support survey symposium system table take
  talk target task teacher team technique technology term terminology test text theme theorem theory thing thinking thought thousand
  threshold time title today tool topic track tradition train training trait trajectory transition treatment trend trial type
  understanding unit university upper usage use user utility utilization validity value variable variant variation variety vector
  version vice view viewpoint volume way weakness week weight wide width window word work worker workflow workshop world year
  yield zone today advances aspects settings mechanisms features mixture mean lot
  other overall final entire general common typical usual standard additional several various multiple single fast slow easy main
  interesting important useful better best worse strong weak effective efficient accurate precise comprehensive extensive
  complete full successful competitive promising significant substantial considerable relevant similar same previous prior
  recent present existing proposed resulting underlying simple complex natural possible potential practical theoretical
  empirical experimental novel original alternative popular prominent primary secondary major minor critical crucial essential
  fundamental basic central current modern traditional classical conventional classic traditional early late long short
  state-of-the-art sota real-world large-scale fine-grained high-quality end-to-end non-trivial wide-range cutting-edge
  real-time worst-case off-the-shelf in-depth high-level low-level high-performance high-speed low-cost general-purpose domain-specific
  open-source publicly human task-specific well-known so-called long-standing up-to-date inherent extent
  ground day-to-day promise hallmark tendency surge pursuit emergence advent today-day breakthrough literature remedy
  architecture theorectical robust bottom top layer earlier meeting computational need-to-know intricacy nuance inception superset snapshot bottleneck`);

/** Doings that are a subject only together with what is done: "feature learning". */
export const VAGUE_ALONE = list(`
  distribution  challenge art ten hundred dozen account proportion portion preparation establishment exposition continuation regard branch
  spite doubt worth back front force pace mass examination fail downstream entity construct extract match search searching aid
  arrangement assistance accomplishment appreciation expansion impetus desideratum edition production staff industry page pages
  trace provision publication interval distance norm computation execution projection statistic suggestion doubt enjoyment
  habit plurality supply home neighborhood animal kind exploitation expansion funding
  learning training testing computing processing understanding reasoning modeling modelling scoring reporting building`);

/** Modifiers that are taken off the front of a phrase: judgement and novelty, not subject. */
export const LEADING = list(`
  middle third twofold threefold additional adequate efficent generation evident impractical appealing on-par par broader fixed finite mathematics earlier aforementioned alternative ambitious amazing arbitrary associated attractive basic beautiful best better
  big broad brand-new careful central challenging clean clear close common comparable compelling competitive complete complex
  complicated comprehensive computationally concrete considerable consistent conventional core corresponding critical crucial current
  cutting-edge desirable desired detailed diverse distinct early easy effective efficient elegant emerging entire essential
  exciting existing extensive extra extreme famous fast final first first-ever following foundational frequent
  fresh full fundamental further future general generic good great greater growing growing hard helpful high high-quality higher
  huge human-level ideal identical important impressive improved increasing individual inherent initial innovative insightful
  interesting intriguing intuitive key known lack large larger last late latest leading limited little long long-standing
  low lower main major massive mathematically mere minor modern more most multiple myriad naive naïve natural necessary new next nice
  non-trivial nontrivial notable noteworthy novel numerous obvious old ongoing open original other overall own particular past
  plausible popular positive possible potential powerful practical precise preliminary present previous primary principled prior
  profound prominent promising proper proposed provable rapid real real-life real-world realistic reasonable recent
  recent-year related relevant reliable remarkable remaining respective resulting rich rigorous rough same satisfactory second
  serious several severe sharp short significant similar simple simpler simplest single sizable slow small smaller so-called
  solid sophisticated understanding exploring special specific standard state-of-the-art straightforward striking strong stronger subtle substantial
  successful such sufficient suitable superior surprising systematic tailored thorough thought-provoking tight total traditional tremendous true
  typical unclear underlying unexpected unified unique unknown unprecedented up-to-date useful usual valuable various vast
  viable vital well-established well-known worst wide widespread whole worse wonderful young
  sota used given learned trained generated obtained observed aligned inspired required needed introduced presented described considered
  studied developed designed constructed collected selected chosen reported shown found made published released added
  expected involved included related increased reduced enhanced called motivated suggested adopted applied associated
  non-expert today elegant computational-efficient computationally-efficient analogous likely ever-growing actual apparent so-far
  exact worthwhile certain less fewer higher-quality simultaneous subsequent extensive empirical-only`);

/** Pairs whose first word looks like a mere judgement and is part of the name. */
export const KEPT_PAIRS = list(`
  mathematics-education large-language large-deviation large-deviations large-vision large-eddy large-sieve large-multimodal large-cardinal small-world small-area small-language
  high-energy high-frequency high-temperature high-performance high-dimension high-dimensions low-rank low-temperature
  low-resource low-dimension low-dimensions long-memory long-document long-tail long-context short-text short-rate open-source open-domain open-problem
  open-set open-world open-vocabulary open-science natural-language natural-gradient natural-image natural-images natural-selection
  natural-proof natural-hazard natural-logic natural-gas natural-history natural-disasters natural-disaster natural-question natural-questions
  special-relativity special-function special-functions general-relativity strong-interaction weak-interaction weak-supervision strong-supervision
  weak-convergence general-equilibrium hard-negative hard-attention fast-multipole fast-fourier complex-analysis complex-networks
  complex-network complex-systems complex-manifold complex-geometry complex-question complex-numbers real-analysis real-time
  real-estate young-people young-diagram young-tableaux standard-model unique-factorization unique-games unique-continuation
  multiple-choice multiple-testing multiple-zeta multiple-sclerosis positive-definite positive-curvature limited-memory
  common-sense common-crawl common-knowledge first-order second-order unknown-word future-prediction specific-heat total-variation wide-networks
  sharp-threshold tight-frames rapid-mixing related-work general-linear modern-hopfield early-stopping early-modern
  early-universe early-exit single-cell single-molecule single-photon systematic-generalization systematic-review mere-exposure
  little-string big-data big-bang big-five true-random simple-group simple-lie distinct-distances
  prior-distribution prior-distributions prior-knowledge open-quantum close-reading deep-learning principal-component
  rich-club slow-feature slow-light fast-radio fundamental-group fundamental-solution exact-sequence naive-bayes reliable-computing exact-inference
  central-limit central-bank central-banks central-nervous central-pattern critical-point critical-points critical-exponents critical-phenomena
  core-collapse core-periphery trained-networks key-value key-exchange key-point key-phrase key-phrases rough-paths rough-path
  rough-volatility sharp-inequality sharp-minima flat-minima learned-index learned-optimizer learned-optimizers
  learned-compression second-moment first-passage second-law first-principles second-language third-party
  first-price second-price middle-east middle-ages middle-school middle-class first-person second-quantization third-sector long-short-term first-variation second-variation natural-experiment natural-experiments natural-kinds primary-care public-health public-goods public-key late-interaction
  learning-rate learning-theory scoring-rule testing-theory computing-education`);

/** Heads that are taken off the end when what is left is a phrase by itself. */
export const TRAILING = list(`
  algorithm application approach area aspect capability challenge community domain experiment field framework
  formulation issue literature method methodology mechanism paradigm phenomenon phenomena pipeline problem procedure project property research
  scenario setting setup solution strategy study system task technique technology tool work literature performance baseline
  regime phase purpose context situation dataset benchmark property ability result quality architecture`);

/** Words a tagger takes for adjectives or verbs that are nouns at the end of a phrase. */
export const FINAL_NOUNS = list(`
  analyses analysis constant constants control derivative differential equivalent functional functionals gradient ideal ideals
  integral integrals interpolant invariant invariants manifold metric minimal minimum optimum maximum network networks normal
  polynomial polynomials posterior potential potentials prior priors residual residuals representative scalar signal
  solid solids stepsize step-size transformer transformers variable variables elastic plastic composite composites aggregate
  cluster clusters stimulus design designs search transfer debate dialogue dialog parse match sample samples estimate
  estimates index compound compounds alloy alloys material materials crystal crystals quantum optics attack attacks
  defense defence defenses repair recall release reuse retrieval test tests trade trial trials view walk walks flow flows
  shift shifts drift cut cuts cover covers bound bounds limit limits fit fits flux heat light sound spin spins split splits
  string strings surface surfaces wave waves block blocks group groups field fields game games
  model models collapse context feedback forecast impact interplay mean means memory motion order patent privacy query queries
  rescue response return risk risks rule rules score scores sense sketch sleep slice speech sport stress study support survey
  sum sums swap tax taxes text texts tune update updates vote votes vaccine vaccines yield yields depth steps`);

/** Words that keep their capital inside a sentence: names that have become part of a term. */
export const CAPITALISED = list(`
  abelian african american arabic asian australian banach bayes bayesian bellman bernoulli bessel boltzmann boolean born borel
  brazilian brown brownian cantor carlo cauchy chinese christoffel coulomb darwinian dirac dirichlet dutch egyptian einstein
  english euclid euclidean euler european fermi feynman fisher fourier french galois gauss gaussian german gibbs gram
  greek green hamilton hamiltonian hamiltonians hausdorff hebrew hermite hermitian hessian hilbert hindi hopf hopfield
  indian indonesian ising italian jacobi jacobian japanese kalman kantorovich kolmogorov korean krylov kullback lagrange
  lagrangian langevin laplace laplacian latin lebesgue leibler levi lipschitz lorentz lyapunov markov markovian marxist maxwell
  mexican minkowski monte nash navier newton newtonian noether norwegian pareto persian planck poincaré poisson
  polish portuguese pythagorean rademacher ramsey ricci riemann riemannian romanian russian sanskrit schrödinger schwarz shannon shapley
  sobolev spanish stein stokes swedish taylor thai thompson tibetan turing turkish urdu vietnamese wasserstein weil weyl wiener
  wikipedia zipf bert gpt imagenet twitter youtube github covid python`);

/** Words after which a noun phrase begins. */
export const DETERMINERS = list(`
  a an the this these those each every any some no our their its his her my your many several both all such two three four
  five six seven eight nine ten another`);

/** Words after which a verb stands. */
export const SUBJECTS = list(`
  often always also never still then sometimes seldom even
  we i you they he she it to can could may might must shall should will would cannot not who which one`);

/** Helping verbs: a participle after one of them is the verb. */
export const HELPERS = list(`have has had having been be is are was were being get gets got not also`);

/** Doings that are no subject, whatever stands beside them. */
export const VERBAL_GERUNDS = list(`
  using including containing involving consisting resulting depending ranging according following leading being having arising
  aiming belonging making taking giving getting doing going coming becoming allowing enabling requiring providing achieving
  obtaining showing suggesting indicating introducing proposing presenting combining leveraging exploiting utilizing employing
  improving increasing reducing comparing considering assuming existing remaining corresponding starting relying lacking
  performing yielding varying outperforming surpassing exploring investigating studying examining revisiting rethinking towards
  avoiding ensuring helping adding applying developing discovering bringing facing tackling addressing solving handling
  explaining demonstrating unveiling uncovering revealing unlocking enhancing boosting bridging`);

/** What a doing stands before as a part of one term, even in the plural: "scaling laws", "learning rates". */
export const COMPOUND_HEADS = list(`
  law laws rate rates curve curves dynamics algorithm algorithms method methods model models system systems theory theories
  process processes problem problems task tasks strategy strategies technique techniques machine machines objective objectives
  environment environments architecture architectures signal signals error errors scheme schemes space spaces layer layers
  protocol protocols framework frameworks pipeline pipelines operator operators function functions group groups tool tools
  set sets sample samples time times step steps test tests ability abilities skills agents communities community analytics`);

/** Words before a noun phrase that govern it. */
export const PREPOSITIONS = list(`
  of in for with on by from via through under over between among without into across against per at within beyond during`);

/** After one of these, a word in -s that may be a verb is one: "distance drops from one to zero". */
export const AFTER_VERBS = list(`from into when as if because only not against`);

/** Adverbs of judgement and of time: taken off with the word they go with. */
export const PLAIN_ADVERBS = list(`
  highly extremely relatively particularly increasingly recently newly previously commonly widely carefully significantly
  surprisingly provably simply easily naturally typically usually generally especially potentially sufficiently dramatically
  fairly truly purely essentially currently largely merely rarely seemingly arbitrarily computationally theoretically
  practically statistically directly automatically only inherently notoriously vastly similarly equally nearly fundamentally
  mainly primarily specifically substantially greatly remarkably extensively explicitly implicitly freely readily reasonably
  slightly strongly badly entirely completely mathematically mutually actively properly appropriately possibly manually
  separately specially closely poorly hardly intrinsically conceptually empirically markedly considerably exceedingly purposely
  deliberately newly rapidly slowly quickly really early actually solely initially finally subsequently`);

/** Verbs whose participle looks like a noun: "a rhythm set by the light". */
export const LIKE_NOUNS = list(`set cut put read hit cast spread split shed hurt run`);

/** Heads that count or order, and what says nothing about them: "optimal number", "additive constant". */
export const COUNTING = list(`number amount order choice constant factor proportion value size fraction rate step`);
export const UNCOUNTED = list(`
  optimal constant additive positive logarithmic bounded universal arbitrary smaller larger right correct polylogarithmic
  exponential polynomial multiplicative appropriate absolute`);
