/**
 * Words that stand in lower case in running English: a capitalised word outside this list is likely a name. Word forms
 * seen at least twice in lower case, and not as proper nouns, in the training files of Universal Dependencies English-EWT
 * and English-GUM (CC BY-SA 4.0); this list is offered under the same licence.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  abandoned abandoning abilities ability able aboard abolished abomination about above abroad abruptly absence absent absolute absolutely absorb absorbing absorption abstract absurd abundance
  abundant abundantly abuse abused academia academic accelerated accent accept acceptable acceptance accepted accepting access accessibility accessible accessories accident accidental
  accidentally acclaimed accommodate accommodation accommodations accomodating accompanied accomplish accomplished accomplishment accomplishments accord according accordingly account
  accountable accounting accounts accumulated accuracy accurate accurately accused accuses accustomed achieve achieved achievement achievements achieving acidic acidity acknowledge
  acknowledged acquire acquired acquiring acquisition acquittal acronym across acrylic act acted acting action actions activated active actively activities activity actor actors actress
  actresses acts actual actually acupuncture acupuncturist acute ad adapt adaptation adapted add added addiction addicts adding addition additional address addressed addresses addressing adds
  adequate adequately adhering adjacent adjust adjusted adjustment adjustments admin administered administration administrative administrator admit admitted adn adopt adopted adopting adoption
  adorable adult adults advance advanced advancement advances advantage advantages adventure adventurous adverse advertised advertising advice advise advised advisers advises advisor advisors
  advocate aerial aeroplane aesthetic aesthetics affair affairs affect affected affecting affection affects affiliate affirm affluent afford affordable afore afraid after aftermath afternoon
  aftershocks afterward afterwards again against age aged agencies agency agenda agent agents aggravated aggregate aggressive aggressively agility ago agony agree agreeable agreed agreeing
  agreement agreements agrees agricultural agriculture ah ahead ai aid ailment aim aimed aims air airborne aircraft airfare airline airlines airplane airport airports aisle aka alarm alarming
  alarms albums alcalde alchemical alcohol alcoholism alert alerted algebra aligned alignment alike all allegations alleged allegedly alliance allies allocate allocated allocation allow
  allowance allowed allowing allows ally almost aloe alone along alongside alot already alright also altar alter alterations altered altering alternates alternative alternatives although
  altitude altogether aluminum always am amazed amazes amazing amazingly ambiance ambition ambitious ambulance ambulances amend amended amendment american amidst ammonia ammunition among
  amongst amount amounts amusement amusing an analogy analyses analysis analyst analysts analytical analyzed analyzes analyzing ancestors ancestral ancestry ancient and angel angels anger
  angle angles anglo angry animal animals animated ankle anniversary annotated announced announcement annoyed annoying annual anonymous another ans answer answered answering answers ant
  antecedent anthrax anti-ship antibiotics anticipate anticipated antiquity ants anxious any anybody anymore anyone anything anytime anyway anyways anywhere aortic apart apartment apartments
  aperture apologize appalled apparent apparently appeal appear appearance appeared appearing appears appease appetite appetizers apple appliances applicable applicant application applications
  applied applies apply applying appointed appointee appointees appointment appointments appreciate appreciated appreciation apprehension apprehensive approach approached approaches
  appropriate appropriately appropriating appropriations appropriators approval approve approved approximate approximately approximation appy aquarium ar arbitrary archipelago architect
  architects architectural architecture archive are area areas arena argue argued argues arguing argument argumentative arguments arid arising arm armaments armed armies armored arms army
  aromas aromatic arose around arrange arranged arrangement arrangements arranging array arrayed arrest arrested arrival arrive arrived arriving arrogance arrogant art arthritis article
  articles articulating artificial artillery artist artistic artists arts artwork artworks artworld as ascending ascertain ascetic asian aside ask asked asking asleep aspect aspects aspen ass
  assassinated assassination assault assemble assembled assembling assembly assert asserted assertion assess assessed assessing assessment asset assets assigned assignment assist assistance
  assistant assisting associate associated associations assume assumed assumes assuming assumption assumptions assurance assure assured astounding astronauts asymmetric asymmetrical at ate
  atheists atmosphere atmospheric atolls atom atomic atoms atrocities atrophy attach attached attachment attachments attack attacked attacks attain attempt attempted attempting attempts attend
  attendant attended attending attention attentive attitude attitudes attorney attorneys attract attracted attraction attractions attractive attracts attributed attrition atty audience
  audiences audio audiotape audit aught aunt authentic author authorities authority authorization authorized authors auto automatic automatically autonomy autumn availability available avant
  avenue avenues average averaging avian aviation avocado avoid avoided avoiding await awaiting awake award awarded awards aware awareness away awe awesome awful awhile awkward axis ba babe
  babies baby bachelor back backed background backing backs backside backup backward bacteriologist bad badge badly bag bagels baggage bags bait bake baked bakery baking balance balanced
  balances balcony baling ball ballerina ballistic balloon balloons ballot balls ban banana band bands bang bank bankrupt bankruptcies bankruptcy banks banned banners bar barbecue bare
  bareback barely barges bark barn barrel barrels barren barrier barriers bars base baseball based baseman bases basic basically basil basin basis basketball basking bathroom bathrooms batted
  battery batting battle battlefield battling bays be beach beaches beak beam bean beans bear beard bearded bearing bears beat beating beats beautiful beauty beaver became because beckons
  become becomes becoming becuse bed bedding bedlam bedroom beds beef been beer beers bees before befuddled beg began begin beginner beginning begins begun behalf behavior behaviors behaviour
  behind behold being beings belief beliefs believe believed believes belly belong belonged belonging belongs beloved below belt bench bending beneath beneficial benefit benefiting benefits
  bent beside besides best bet betrayed betta better between beyond bias biases bicycle bid bidders big bigger biggest bike bill billing billion billions biochemical biochemist biodefense
  biodiversity biological biologist biology bioweaponeer bipartisan bipedal bird birds birth birthday birthplace bit bitch bite bites biting bitter bitterness biz black blacklined blackmail
  blacksmithing blackworms bladder blades blah blame blames blaming bland blank blanket blasted bleeding blend blended bless blessed blessings blew blind blink blinking blinks block blockade
  blocked blocks blog blood blooded bloody blooming blow blower blowing blown blows blue bluff blurred blush bn board boarding boards boasts boat boats bodies body bogus boiled boils bold bomb
  bombast bomber bombers bombing bombings bombs bond bone bones bonus book booked booking books bookstore boom booming boost boot boots border bordered borders bore bored boring born borrow
  boss both bother bothered bottle bottles bottom bought boulevard bound boundaries bounded bounds boutiques bouts bow bowl box boxes boy boyfriend boys bpd brack brain brains brainwash brakes
  branch branches brand brass brave bravely bravery bread break breakdown breakfast breakfasts breaking breaks breast breath breathe breathing breathtaking bred breed breeder breeding breeze
  breyer brick bridal bridge bridges brief briefly brigades bright brightness bring bringing brings broad broader broke broken broker bronze brother brothers brought brown browse brunch brutal
  btw buck bucks buddy budge budget budgets budgie buds bug bugs build building buildings buildup built bulb bulbs bull bullet bulletin bun bunch burden burgeoning burgers burial buried burn
  burner burning burns burp burst bus buses business businesses bust busted bustle bustling busy busybodies but butt butter butterflies butterfly button buy buyers buying by bye ca cab cabin
  cabinet cabins cafe cafes cafeteria cage cages cake cakes calculate calculated calculating calculation calendar calendars calender calf call called calling calls calm calmly came camera
  cameras camp campaign campaigning camper camping camps campus can canal cancel canceling cancelled cancer candidate candidates candle candles canned cans cap capabilities capability capable
  capacity capital caps capsules captain capture captured car carbon card cardinal cards care cared career careful carefully cares cargo caring carpenter carpet carport carried carrier
  carriers carries carry carrying cars cartoon cartoons carvings carwash case cases cash cashout cast casting casualties cat catastrophe catastrophic catch catcher categorically categories
  category cater cats cattle caucasian caught causal cause caused causes causing caution cautious cave cc cease ceiling celebrated celebration cell cellar cells cemetery censor censored census
  cent center centered centers centimetre central centralize centre centres cents centuries century cereal certain certainly certificate certified cetera chain chains chair chairman chairs
  challenge challenged challenges challenging championship chance chances change changed changes changing channel channels chaos chapel chapter chapters character characteristic
  characteristics characterized characters charcoal charge charged charges charitable charity charm charter chartered chartering chase chat chatting cheap cheaper cheapest cheaply check
  checked checkerspot checking checkout checks cheek cheese chef chefs chem chemical chemicals cheques cherished chess chest chew chewing chicken chickens chicks chief chiefs child childbirth
  childhood children chili chill chilling chips chiro chirping chlorination chnages chocolate choice choices choir choose choosing chop choppy chores chose chosen chromatograph church
  cigarette cinema cinnamon circle circles circling circular circularisation circulate circumstances citation cited cites cities citizen citizens citrus city civet civic civil civilian
  civilians civilization civilizations civilized claim claimed claiming claims clan clarification clarify clarity clashes class classes classic classical classified classroom clause claws clay
  clean cleaned cleaner cleaners cleaning clear clearer clearly clergy clerics clerk click client clients cliff climate climb climber clinic clinics clip clock clog close closed closely closer
  closest closing cloth clothes clothing cloud club clue cm co co-op co-star co-workers coal coalition coast coastal coastline coat cockatiel cocktail coconut code coded codes codex coding
  coffee cognition cognitive cognitively coils coincidence coincidentally coincides cold colder collaborate collaboration collaborative collage collages collapse collapsed collapsing
  collateral colleagues collect collected collecting collection collections collective collectively collectors college colleges colonial colonies colonization colony color colored colorful
  colors colour columns combat combination combined combines combo come comeback comedian comedians comedy comes comfort comfortable comfortably comforting comfy comic coming command commander
  commanders commands commenced comment commentaries commentary commentators commented comments commerce commercial commission commissioned commissioners commit commitability commitment
  commitments committed committee commodity common commonly communicate communicated communication communications communicative communities community compact companies companion company
  comparative compare compared compares comparing comparison compassion compassionate compatibility compatible compel compensate compensation compete competing competition competitive
  compiling complain complained complaining complaint complements complete completed completely completing completion completly complex complexes compliance complicated complications
  compliment compliments comply components composed composition compound compounded compounds comprehension comprehensive compressor comprise comprised computer computers computing
  concentrated concentrating concentration concept concepts conceptual concern concerned concerning concerns concert concerted concerts conciliatory conclude concluded concluding conclusion
  conclusions concrete concur condemn condemns condition conditions condominium conduct conducted conducting conference conferenced conferences confidante confided confidence confident
  confidential confidentiality confined confirm confirmation confirmed confirming confirms confiscated conflagration conflict conflicting conflicts confrontation confronted confused confusion
  congestion congratulated congregation congress congressman conjecture connected connection connections connects conquer cons conscience conscientious conscious consciously consciousness
  consensus consent consented consequence consequences consequently conservation conservative consider considerable consideration considerations considered considering considers consist
  consisted consistency consistent consistently consists console consortium conspiracy constant constantly constitute constitution constitutional constraints constructed construction
  constructive consulates consulting consume consumer consumerism consumers consumption contact contacted contacts contain contained container containing contains contemplated contemplates
  contemporary content contents contest contested context contexts continent continental continents continually continue continued continues continuing continuous contract contracted
  contractor contractors contracts contradict contrary contrast contribute contributed contributes contribution contributions control controlled controllers controlling controls controversial
  controversy convenience convenient convention conventional convergence conversation conversational conversations convert converted convey convict convicted conviction convictions convince
  convinced convincing cook cooked cooking cool cooperate cooperating cooperation coordinate coordinated coordination coordinator cop copied copies copper copy copying copyright coral core
  cork corn corner corners corpora corporate corporation corporations corps corpus correct corrected correction corrections correctly correlation correspondence corrupt cosmic cosmopolitan
  cosmos cost costly costs cotton couch cough could council counsel counseling count counted countenance counter counterparties counterparty counters counties counting countless countries
  country countrymen countryside counts county coup couple coupled couples coupons courage course courses court courteous courtesy courts cousin cover coverage covered covering covers covert
  cows cozy crab crack cracked craft crafter crap crappy crash crashes crate craving crawler crazy cream create created creates creating creation creative creativity creatures credence
  credibility credible credit creditors crew crews crickets cried crime crimes criminal criminals crisis crisp criteria critical criticism criticized critters crooks crop cropdusters crops
  cross cross-cultural cross-linguistic cross-sectional crossed crosses crossing crowd crowded crowds crucial crude cruel cruise cruises crumbling crushed crushing crust cry cuisine cult
  cultural culturally culture cultures cup curb cure cured curious currency current currently currents curriculum curse cursor curtain curtains curve curves custody custom customarily customer
  customers customize customs cut cute cutoff cuts cutting cuz cycle cycling cynical dad daily damage damaged damaging damn damp dance danced dancer dancers dances dancing danger dangerous
  dangers dark darker darkness data database databases date dated dates dating daughter daughters dawn day daycare days daytime de dead deadbolt deadline deadly deal dealer dealership dealing
  deals dealt dear death deaths debate debated debates debris debt debtors debts debut debuted decade decades deceiving decent deception decide decided deciding decision decisions decisive
  decisively deck declaration declarations declared declaring decline declined decor decorated decrease decreased dedicated dedication deduct deducted deduction deductions deed deeds deemed
  deep deeper deeply deer default defeat defeated defeats defence defend defendant defendants defended defenders defense defensive deficit definately define defined defining definitely
  definition definitions definitive degenerate degree degrees degu dehydrated del delay delayed delegates delete deleted deli deliberate deliberately delicate delicious delighted deliver
  delivered deliveries delivering delivery delta demand demanded demanding demands democracy democratic demographic demons demonstrate demonstrated demonstrates demonstration demotion denial
  denied denote dense dental dentist deny denying depart departing department departments departure departures depend dependent depending depends depicts deployed deposit deposition depot
  depraved depression depth deputy deregulation derivative derivatives derived descendants descended descent describe described describes describing description descriptions descriptive desert
  deserted deserve deserves design designated designed designer designers designs desirable desire desired desk despair desperate desperately despite dessert desserts destination destinations
  destiny destroy destroyed destruction destructive detail detailed details detained detect detected detective detector deteriorated deterioration determination determine determined
  determining devastating develop developed developer developers developing development developments develops deviation device devices devised devote devoted dhin diagnose diagnosed dial
  dialogue diapers diarrhea dictate dictatorship dictionary did die died dies diet differ differed difference differences different differential differently differing difficult difficulties
  difficulty digest digital dignity dilemma dilemmas diligent dilute dime dimensions dine dined dining dinner dinosaur dinosaurs diode dioxide diplomacy diplomat diplomatic diplomats dire
  direct directed direction directions directive directly director directors dirt dirtier dirty disability disappear disappearance disappeared disappointed disappointment disaster disasters
  disc discharge disciples discipline disciplines disclose disclosed disclosure discomfort discontent discount discounted discouraged discouraging discourse discover discovered discoveries
  discovery discrepancy discretion discrimination discriminatory discuss discussed discussing discussion discussions disease diseases disenfranchised disgrace dish dishes dishonest
  disintegration dislike disliked dismissed dismissing disobedience dispatch dispatched disperse dispersing displaced displacement display displays dispute disregard disrupt disruptive
  dissatisfied dissemination dissertation distance distances distant distinct distinction distinguish distinguished distinguishing distort distorted distortion distortions distorts distracting
  distributed distribution district districts dive divergent diverse diversion diversity divide divided dividends dividing divine diving division divisions divorce do docking doctor doctorate
  doctors doctrine document documentation documented documents does dog dogs doing dollar dollars domain domains domestic domesticated dominance dominant dominantly dominate dominated donate
  donation donations done dongle donor door doors doorstep dope double doubling doubt doubts dove down downhill download downside downstream downtown dozen dozens draft drafted drafting drafts
  drag dragged dragon drama dramatic dramatically drank draw drawer drawers drawing drawn dream dreamed dreams dress dressed dresser dresses drew dried drill drilling drills drink drinking
  drinks drive driven driver drivers drives driving drool drop dropped dropping drops drove drug drugs drunk dry dryer drying dual dubious duck dude due duel duh dumb duration during dust
  dusters dusting dusty duties duty dwarf dwarfed dwellers dwibbling dying dynamic dynamics dysfunctional e-mail e-mailed e-mails each eager ear earlier earliest early earned earning earth
  earthquake earthquakes earthworms ease easier easiest easily east eastbound eastern eastward easy eat eaten eater eaters eating eats eco ecological ecology economic economical economically
  economies economy ecosystems edge edges edible edit editing editor educated education educational eerie effect effected effective effectively effectiveness effects effeminate efficiency
  efficient efficiently effort efforts egg eggs ego egregious eight eighteen eighth either elapsed elder elected election elections electoral electric electrical electricity electronic
  electronically electrostatic elegant element elementary elements elephant elevator eleven eligible eliminate eliminated eliminating elite elk else elsewhere em email emailed emails embarked
  embarrassed embarrassing embarrassment embassies embassy embrace emerged emergency emerges emerging emission emissions emissivity emit emitting emotion emotional emotions empathy emphasis
  emphasize emphasizing empirical employ employed employee employees employer employment empty enable enabled enables enabling enacted encabalgamiento enchiladas enclosed enclosure encompass
  encompasses encourage encouraged encouraging enculturation end endanger endangered endeavor ended ending endless ends endure endured enduring enemies enemy energetic energy enforcement
  engage engaged engagement engaging engine engineer engineering enhanced enjambment enjoy enjoyable enjoyed enjoying enjoyment enjoys enlisted enormous enough enovate enriched enrolled
  enslaved ensure ensured ensures ensuring enter entered entering enters entertaining entertainment enthusiasm enthusiastic entire entirely entities entitled entity entourage entrance entree
  entrepreneurial entry envelopes environment environmental environmentally environments envoy episode episodes epistemic epistemological epistemologies epistemology epithet equal equality
  equally equals equation equations equine equipment equipped equity equivalence equivalent era erected erratic erroneous error errors erupts escapades escape escaped escaping especially
  essence essential essentially establish established establishing establishment establishments estate estimate estimated estimates et etc eternally ethics ethnic ethnically ethnicity
  ethnocentrism etiquette evacuate evacuated evaluate evaluated evaluating evaluation evaporate even evening evenings event events eventually ever every everybody everyday everyone everything
  everywhere evidence evident evil evolution evolutionary evolved evolving ex ex-members exact exactly exam examination examine examined examining example examples exceed exceedingly
  excellence excellent except excepted exception exceptional exceptionally excessive exchange exchanges excited excitement exciting exclude excluded exclusion exclusively excuse excuses
  execute executed executing execution executive exemplified exercise exhausted exhibit exhibits exist existed existence existing exists exit expand expanded expanding expansion expect
  expectation expectations expected expecting expects expelling expense expenses expensive experience experienced experiences experiencing experimental experimentally experimenting experiments
  expert expertise experts expiration expire expired explain explained explaining explains explanation explanations explanatory explicit explicitly explode exploding exploit exploited
  exploration explore explored explorers exploring explosive explosives exponentially exposed exposure express expressed expression expulsion extant extend extended extending extension
  extensions extensive extensively extent exterminator external extinct extinction extinctions extra extractive extracurricular extradited extradition extraordinary extreme extremely extremist
  extremists eye eyes fabric fabrications fabulous face faced faces facilitate facilitating facilities facility facing fact faction factions factor factories factors factory facts faculty fail
  failed failing fails failure failures fair fairly faith faithful faithfully fake fall fallen fallibility falling fallout falls false fame familiar familiarity families family famous fan
  fanatic fancy fans fantastic fantasy far farce fare farm farmer farming farms farrier farriers fascinating fashion fashioned fast faster fat fatal fate father fault faulty fauna favor
  favorable favorite favorites favour favourable favoured fax faxed fear feared fears feasible feast feathered feathers feature featured features featuring fed federal federation fee feed
  feedback feeder feeding feeds feel feeling feelings feels fees feet feild felicity fell fellow felt female females femora femoral femur fence fend ferries ferry fertile festivals fever
  fevers few fewer fi fiction field fields fifteen fifth fifty fight fighter fighting fights figure figured figures file filed files filigree filing fill filled filling film filmed filming
  films filter filtered filters final finalize finalizing finally finals finance financed finances financial financially financing finch find finding findings finds fine finger fingered
  fingers finish finished finishing fins fire fired fires firing firm firmly firms first firstly fiscal fish fisheries fishing fist fit fitness fits fitting five fix fixed fixes fixing
  fixtures flags flakes flank flat flatbread flatfish flats flavor flavors flaw flawless fled flee fleeing fleet flesh fleshing flew flexible flicker flies flight flights flipping floating
  flood flooded flooding floor flooring flopping flops flourish flourishing flow flowed flower flowers flowing flown flows fluid fluids flunking fluorescent fly flying fo foam focal focus
  focused focuses focusing foie foisted fold folded folks follow followed followers following follows food foods fool foot footage football for forbid forbidding force forced forces forecast
  forecasts forefront foreign foreigner foreigners foresee forever forget forgetting forgiveness forgo forgot forgotten form formal formalisms format formation formed former formerly
  formidable forming forms formula fort forth forthcoming fortunate fortune forty forum forums forward forwarded forwarding fossil foster fought found foundation founded founder founders
  founding four fourth fps fraction fracture fragments frame framed frames framework frankly fraud fray freaked free freedom freely freeways freeze freight freighter french frequency frequent
  frequently fresh fridge fried friend friendly friends friendship friendships fries frighten frightening from front frost frozen fruit fruitless fruits frustrated frustrating frustration fry
  ft fuck fucking fuel fueled fulfil fulfill fulfilled fulfilling full fullest fully fun function functional functionality functioning functions fund fundamental fundamentalist fundamentalists
  fundamentally funded funding funds funeral fungus funny furnace furniture further fusions fuss future futures fyi gain gained gaining gains gall galleries gallery gallon gambit gambling game
  games gang gap gaps garage garbage garde garden gardens garlic gas gastroenteritis gate gateway gather gathered gathering gathers gave gay gda gear gearbox geared gel gels gem gender gene
  general generalizability generally generals generate generated generates generating generation generations generative generators generic generous genes genetic genetically genitals genocide
  gentle gentleman gentlemen gently genuine geographic geographical geometries geometry gestalt get gets getting giant gift gifts giggled giraffe girl girlfriend girls give given gives giving
  glad glaring glass glasses glazed global globe gloomy glowing go goal goals god gods goes going gold golden golf gon gone good goodness goods googled gosh got gotten gouging govern governing
  government governmental governments governor governorates gown grab grabbed grabbing grace gracious grade grades gradually graduate graduated graduating graduation grain grammar grammars
  grammatical grand grandchildren grandeur grandma grandmother grandparents grandson grant granted granting grants grape graphic graphics gras grass grateful gratitude grave graves gravity
  gravy gray grease great greater greatest greatly greatness green greenhouse greet greeted greeter greeting greetings grenade grew grey grid grill grim grinder grip gripped grit grizzly
  grocery groom gross ground grounded grounds group groups grow growing grown growth gtee guacamole guarantee guaranteed guarantees guaranty guard guardian guards guardsmen guerilla guerrillas
  guess guest guests guidance guide guided guidelines guiding guilds guilt guilty guinea guitar gullible gun guns guy guys gym habitat habitation habits had haha hair haircut halal half
  halfway hall halls ham hammer hampered hamster hamsters hand handed handful handle handled handling hands handy hang hangar hanging happen happened happening happens happier happily
  happiness happy harass harbor harbour harbours hard harder hardest hardliners hardly hardness hardship hardware harm harmful harmless harmony harness harshly harvesting has hassle hastened
  hate hated hates hatred hauled hauling hav have haven having hay he head headaches headed heading headlines headquarters heads healing health healthcare healthier healthy hear heard hearing
  hearings heart hearts heat heater heating heaven heavily heavy heck hectic hedge heel heels height heightened heights held helicopter helicopters hell help helped helpers helpful helping
  helps hence hens her herb herbs herd here hereby heroes hers herself hesitate hey heyday hh hi hibernate hibernation hidden hide hiding hierarchy high higher highest highlight highlighted
  highlighting highlights highly highrise highway hijackers hike hiking hill hills him himself hindsight hinges hint hints hip hipster hire hired hirier hiring his hiss hissed hisses hissing
  historians historic historical historically history hit hitch hitting hm hmm hoax hobby hold holders holding holdings holds hole holes holiday holidaying holidays holy home homeland homeless
  homemade homes homework homosexual homosexuality honed honest honestly honesty honey honor honorable honorary honors honour hoof hookers hookless hop hope hoped hopeful hopefully hopes
  hoping horizontal hormonal horrible horrific horror horse horses hose hospitable hospital hospitality hospitals host hosted hostile hosting hosts hot hotel hotels hotspots hotter hour hourly
  hours house housed household households houses housing how however hub huge hugs huh huit human humane humanists humanitarian humanities humanity humans humble humming hummus humor humpback
  hundred hundreds hung hunger hungry hunh hunt hunting hunts hurling hurry hurt hurting hurts husband hustle hutch hybrid hypocrisy hypothesis hysterical ice icing iconic id idea ideal ideals
  ideas ideation identical identification identified identifies identify identifying identity ideology idiots idle ie if ignorance ignorant ignore ignored ignoring ill illegal illness
  illustrated illustrates illustrating image images imagination imagine imagined immediate immediately immensely immersion immigrants immigrate immigration immunity impact impacts impartial
  impeachment impeccable impenetrable imperative imperialism implement implementation implemented implementing implicated implications implicit importance important importantly imported impose
  imposed imposing impossible impress impressed impression impressionist impressive imprisoned imprisonment improve improved improvement improving impulse in inability inappropriate inaugural
  incarcerated incentive incentives inception inch inches incident incitement inciting inclined include included includes including inclusion inclusive income incomes incompetence incompetent
  incomplete incomprehensible incorporate incorporated incorporates incorrect incorrectly increase increased increases increasing increasingly incredible incredibly incubating incubation
  incurred indeed indefinite indefinitely independence independent independents index indicate indicated indicates indicating indication indifferent indigenous indignity indirectly
  indiscriminately indispensable individual individually individuals indivisible indoors indulged industrial industrialist industries industry inequality inevitable inevitably inexpensive
  infantry infected infection infections inferior infinite inflate inflation influence influenced influential influx info inform informal information informative informed infrastructure
  infused ingredient ingredients ingrown inhabitants inhabited initial initially initials initiate initiated initiation initiative initiatives initiator inject injured injuries injury
  injustice inner inning innkeeper innocent innovation innovations innovative inoperable input inquired inquiries inquiring inquiry insane insanity inscriptions insects insecure insensitive
  insert inserts inside insight insights insist inspection inspector inspiration inspired instability install installed installing instance instant instead instigated instinct institutes
  institution institutional institutions instructed instruction instructions instructor insulation insult insulting insurance insured insurgency insurgents integral integrate integrated
  integrates integrity intellect intellectual intellectuals intelligence intelligent intend intended intends intense intent intention intentions interaction interactions intercepted
  interceptor intercompany interconnect interest interested interesting interests interface interfere interference interim interior interjection interjections intermediary intermediate
  internal international internet interpretation interpretations interpreted intersect intersections intertexts intertwined intervening intervention interventions interview interviewed
  interviewers interviews intimacy intimate into intolerance intrigue introduce introduced introduces introducing introduction introductions intuitive invasion invasive invent invented
  invention inventory inventorying inversion invest invested investigate investigated investigating investigation investigations investigative investment invitation invite invited inviting
  invoice invoiced invoices invoicing invoked involve involved involvement involves involving irish iron irrational irrelevant is isda islamist islamists island islands islets isolated issue
  issued issues it item items itinerary its itself jack jail jam jamming jar jaw jaws jeans jelly jerk jerks jet jets jewelry jihad jihadis jitney jitsu jiu job jobs join joined joining joint
  jointly joke joking journal journalist journals journey joy judge judged judges judging judgment judgments judicial juice juicy jump jumping jumps junction jungle junior junk junkie
  jurisdiction jurors jury just justice justification justifications justified justifies justify justifying kaoshikii karma keen keep keeping keeps kept key keys kg kick kicked kid kidding
  kidney kids kill killed killer killers killie killies killing killings kilometers kilometres kind kinda kindness kinds kinematics kinetic king kingdom kings kitchen kitten kittens kitty km
  knee knees knew knife knock knocked know knowing knowledge knowledgeable known knows la lab label labeled labels labor laborers labour labs lace lack lacked lacks ladies lady laid lake lamb
  lame lamp land landed landing landlord landmark lands landscape lanes language languages lap laptop laptops large largely larger largest laser last lasted lasting lasts late lately later
  latest latte latter laugh laughing launch launched launchers launching laundry law lawless laws lawyer lawyers lax lay layer layers laying layout lazy lbs lead leader leaders leadership
  leading leads leaf league leaks leaky lean learn learned learners learning learnt lease leash least leather leave leaves leaving lecture lectures led left leg legacy legal legally legend
  legislation legislative legislature legislatures legitimacy legitimate legs leisure lemon length lengths lengthy lens lesion less lessen lesson lessons let lethal lets letter letters letting
  lettuce level levels leverage lexical liabilities liability liaison liberal liberals liberation liberties liberty librarians libraries library license licensed licensing licking lie lies
  lieutenant life lifeboat lifeboats lifelong lifestyle lifetime lift ligament ligaments light lighter lighting lights like liked likely likes likewise limb limbs lime limestone limit
  limitations limited limp line lineatus lined linens lines ling lingering linguist linguistic linguistics linguists link linked linking links lions lip lipstick lipsticks liq liquefied liquid
  liquidation liquidations liquor list listed listen listened listening listing listings lists literally literature lithograph litter little live lived liver lives living ll lo load loading
  loads loan lobby lobster local locally locals located location locations lock locked locker locks locomotion locomotor lodge lodging log logic logo lol lone lonely long longer longest
  longevity look looked looking lookout looks looming loop loose loot looting lope lose loses losing loss losses lost lot lots lottery loud lousy love loved lovely lover lovers loves loving
  low lower lowered lowest loyal loyalty luck lucky luna lunar lunch luncheon lush luv luxurious lying lymph lymphoscintigraphies lyrics mac machine machines macroscopic mad made magazine
  magic magical magnetic magnificent magnifying magnitude maids mail mailed mailings main mainland mainly mainstream maintain maintained maintaining maintains maintenance maize majestic major
  majority make maker makers makes makeup making male males malls mama mammals man manage managed management manager managers managing mandate mandatory maniac manifest manipulate manipulating
  manipulation mankind manliness manned manner manners mantra manual manually manufacture manufactured manufacturer manufacturing manuscript manuscripts many map maps marched margin
  marginalized marine maritime mark marked markedly markers market marketers marketing markets marks marriage marriages married marry martyrs marvelous mary mask masks mass massacre massage
  massive master masterpieces match matching mate mater material materials math mathematical mathematician mathematicians mathematics matter matters mature max maximum may maybe mayor mayors
  me meal meals mean meaning meaningful meanings means meant meantime meanwhile measure measured measurements measures measuring meat mechanic mechanics mechanism mechanisms medal media median
  mediation medical medication medicine mediocre meditation medium meet meeting meetings meets megawatt mei melanoma melt melted melting melts member members membership memo memoir memoirs
  memorable memorial memories memory memos men menace mental mentally mention mentioned mentioning menu meowing merchant mercury mercy mere merely merge merger merging merit merits mermaid
  mesh mess message messages messed messy met metaethical metal metascience metastasis meter metering meters method methodological methodology methods meticulous metres metrical metro
  metropolis metropolitan mexican mezza mice microcosm microns microscope microscopic microwave mid middle midmarket midst midterms might migrant migrants migrate migrated migrates migration
  mild mile miles militant militants militarily military militias milk mill millet million millions mills mimic min mind minded mindedness minds mindset mine minerals mines miniature minimal
  minimizing minimum mining minister minor minority mins minus minute minutes miracle misconception miserable miseries misery misfortune misleading miss missed missile missiles missing mission
  missions mist mistake mistaken misunderstanding mix mixed mixture mm mma mmbtu mobile mobilized mode model modeling models modem moderate moderates moderation modern modest modification
  modified moisture moisturizing mold mom moment momentous moments monarchies monarchs monarchy monasteries monastery monastic monetary money monies monitor monitored monitoring monk monkey
  monks month monthly months monumental mood moon moors mop moral morale morality more morning mornings morphological morphology mortars mosque mosques most mostly motel mother mothers motion
  motivation motive motives motor motorist motto mount mountain mountainous mountains mounting mouse mouth move moved movement movements moves movie movies moving mpg much mud multi-national
  multilateral multiple multiply multiplying municipal municipality murder murdered murderer murderers murders muscle muscles museum museums music musical musician musicians mussels must
  muster mutant mutants mutation mutilating mutilation mutual mutually my myself mysteries mysterious mystery na nail nailed nails naive naked name named namely names naming nano narrative
  narrow narrowed nation national nationalist nationally nations native natives natural naturalism naturalistic naturally nature nausea naval navy near nearby nearest nearly neat neatly
  necessarily necessary necessity neck need needed needing needs negative neglected negotiate negotiated negotiating negotiation negotiations neighbor neighborhood neighborhoods neighboring
  neighbors neighbourhood neighbouring neighbours neither neoclassical nephew nerd nerve nervous nest net network networks neuro neurocognitive neurological neuroscience neuter never new
  newborn newer newest newly news newspaper newspapers next nexus nice nicely nicer nicest nickname nicks night nightclubs nightlife nightmare nights nine nineteen nineteenth ninety
  ninety-nine ninth no noble nobody node noise nominated nomination non non-approved non-avian non-commercial non-human non-realism nondemocratic none nonetheless noon noone nor norm normal
  normally norms north northbound northeast northeastern northern northwest nose nostrils not notable notably notch note noted notepad notes nothing notice noticeable noticed noticing
  notification notified notify notion notions noun novel now nowadays nowhere nt nuclear nudes number numbered numbers numerous nurse nurtured nutrients nutritional oak oath oaths obedience
  obeys object objections objective objectively objectives objectivity objects obligated obligation obligations obscure observation observations observe observed observers observing obsessed
  obstruction obtain obtained obtaining obvious obviously occasion occasional occasionally occasions occupation occupied occur occurred occurrence occurring occurs ocean ocho odd odds of off
  offended offense offensive offer offered offering offerings offers office officer officers offices official officially officials officiate offshore offspring often oh oil ok okay old older
  oldest olds ole ominous omitted omnibus on onboard once one ones ongoing onions online only onshore onto onwards open opened opening openings openly opens operate operated operates operating
  operation operational operations operative operatives operator operators opinion opinions opossums opponent opportunities opportunity oppose opposed opposite opposition ops opted optimal
  optimistic option optionality options or orange orbit orbiting orchestra order ordered ordering orderly orders ordinary oregano organic organisation organisations organised organization
  organizations organize organized organizing orientation oriented origin original originally originated origins ostensibly other others otherwise ought our ours ourselves out outbreak outcome
  outcomes outdoor outdoors outer outgrow outlet outlets outlier outliers outlined outnumbered output outrageously outro outs outside outsiders outstanding outward oven over overall
  overbearing overcharges overcome overcooked overcrowded overdue overflow overlook overly overnight overpriced overseas overt overthrow overtures overview overwhelming overwhelmingly owe owes
  own owned owner owners ownership owns oxygen ozs pace pack package packages packed packs pact page pager pages paid pain painful pains paint painted painter painting paintings pair pairing
  pairs palace palate pale palette palm pan panel panic pants paper papers paperweight paperwork par paraded paradigms paradise paragraph parakeet parakeets paralegal parallel parameters
  paratexts parent parents park parking parks parliament part partial partially participant participants participate participated participating participation particles particular particularly
  parties partition partly partner partners partnership partnerships parts party pass passage passages passcode passed passenger passengers passes passing passion passive passport password
  past pasta paste pasted pastor pasture path paths patience patient patients patrol patron patronage pattern patterns pause paw pay payable payers paying payment payments payout payroll pays
  peace peaceful peacefully peacekeepers peacekeeping peacetime peak peasants pediatric pedicure peeing peer pen penalizes penalties penalty pencil pending peninsula penny people peoples
  pepper per perceive perceived perceiving percent percentage percentile percentiles perception perceptions perfect perfection perfectly perform performance performances performed performers
  performing perfume perhaps perils period periods perks permanent permanently permission permit permitted perseverance persist persistence persistent person personable personal personality
  personalized personally persons perspective persue pertinent pester pet petroleum pets petty pewter phantom pharmacy phase phenomenon phenophases philosopher philosophers philosophical
  philosophy pho phone phoned phones photo photograph photographer photographs photography photos phrase phrases physical physically physician physicist pick picked picket picketing picking
  picks picky pics picture pictures picturesque pie piece pieces pig pigeon pigs pile piled pillow pilot pilots pin pinkies pinky pins pioneer pioneering pipe pipefitters pipeline piping pit
  pitch pitcher pivotal pixel pizza place placed places plain plan plane planeloads planes planet planned planners planning plans plant planted plants plaster plastic plate plateau plates
  platform platted platter play played player players playing plays pleadings pleasant pleasantly please pleased pleasure pledge pledged pledges plenty plot plotted plotter plunge plunged plus
  pm pocket podcast poet poetic poetry point pointed pointing points poison poisoning polar poles police policeman policies policing policy polite politely political politically politician
  politicians politics polluter polluting pollution polygamous pool pools poop poor poorly pop popped popular popularity populated population populations populous pork port portion portions
  portrait portrayed ports pose posed poses position positions positive positively possess possessed possesses possibilities possibility possible possibly post post-war postage postcards
  postdigital posted poster posterior posters posting postings postpone postponed posts postulates postural posture postures pot potable potato potential potentially pottery potty pouch
  pounded pounds pour poured pouring poverty powdery power powerful powers practical practically practice practices practicing pragmatic praise pray prayer pre pre-killed pre-meeting pre-owned
  preach preached preacher preachers preceded precedent precise precisely predator predators predatory predestination predict predicted predictors predominantly prefer preferable preferably
  preference preferences preferred pregnancy pregnant premier premise premises premium preorder preparation preparations prepare prepared preparedness preparing prepayment prerogative
  prescribe presence present presentation presented presently presents preserve preserved president presidential press pressure pressures prestige prestigious presume presumed pretend
  pretending pretends pretense pretext pretty prevail prevailing prevalence prevalent prevent prevented preventing prevention preventive previous previously prey price priced prices pricey
  pricing pride priest primaries primarily primary prime primitive principal principle principles print printed printing prior priorities prioritised priority prison prisoner prisoners privacy
  private privately privilege privileged privileges prize prizes probability probable probably problem problematic problems procedure procedures proceed proceeded proceeding proceedings
  process processed processes processing processor proclaimed produce produced producer producers produces producing product production productive productivity products profession professional
  professionalism professionally professionals professor professors proficiency profile profit profitable profits profound profoundly profundity program programme programming programs progress
  progresses progressive prohibited project projected projects prolific prolonged prominence prominent promise promised promises promising promote promoted promoting promotion promotional
  prompt prompted promptly pronoun pronounced pronunciation proof propaganda propane proper properly properties property proponent proponents proportion proportions proposal proposals propose
  proposed proposing proprietary pros prosecution prosecutors prospect prosperity prosperous prostitute protect protected protecting protection protects protein protest protested protests
  prototype prototypes proud proudly prove proved proven proves provide provided provider providers provides providing province provinces provincial proving provision provisions provoke
  provoked pseudonym psychedelic psycho-spiritual psychologists psychology pub public publication publications publicly publish published publisher publishing puff pull pulled pullers pulling
  pump punctuation punishment punitive pup puppet puppets puppy purchase purchased purchasing pure purely purple purpose purposes purse pursuant pursue pursuit push pushed pushing put puts
  putting pyramid pyramids python quadrant qualifications qualified qualify qualitative quality quantitative quantity quarter quarters quartile quartiles queen quest question questioned
  questioning questions quick quicker quickly quiet quieter quietly quite quiz quo quote quoted quotes quoting rabbit rabbits race races racial racing racism racking radar radiation radical
  radicals radio radiometer radius raid rail railroad rails rain rainy raise raised raisers raises raising rally ramifications ramp ran ranch ranchers random rang range ranged ranges ranging
  rank ranked rankings ranks rape rapid rapidly rare rarely rat rate rated rates rather rating ratings ratio rational rationales rats rave raw rays re re-read reach reached reaches reaching
  react reaction reactions read reader reading reads ready real realise realism realistic realists reality realize realized realizing really rear rearing reason reasonable reasonably reasoned
  reasons reassure rebel rebelling rebels rebirth rebuilding recalculation recall recalled recap reccomend reccommend receipt receive received receiver receives receiving recent recently
  reception receptionist recessive recieve recieved recipient recipients reciprocate recognised recognition recognizable recognize recognized recommend recommendation recommendations
  recommended reconcile reconciled reconciliation reconciling reconsider reconstruction record recorded recorder recording records recover recovered recovering recovery recreate recreating
  recreational recruit recruited recruiting recruitment recycling red redeem redesigning rediculous redistributed redlined reduce reduced reduces reducing reduction reef reefs reestablish
  refer reference referenced references referral referred referring refers refine reflect reflected reflecting reflection reflects reformer reforms refrigerator refund refunds refuse refused
  refuses refusing regard regarded regarding regardless regards regenerate regime regiments regimes region regional regions register registered registration regret regrettable regular
  regularly regulate regulated regulation regulations regulatory reimbursable reimbursed rein reins reintroduced reintroduction reject rejected rejection relate related relates relating
  relation relations relationship relationships relative relatively relatives relativism relativity relax relaxed relaxing release released releasing relentless relevance relevant reliability
  reliable relief relieved religion religions religious rely relying remain remainder remained remaining remains remarkable remarkably remarks remedies remember remembered remembers remind
  reminded reminder remnants remodel remodels remote removal remove removed removing rendered renegade renewable renewal renewed renovation renowned rent rental rented renting reopen rep
  repair repaired repairs reparcelling repeat repeated repeatedly repeating repercussions repetition replace replaced replacement replacing replication replications replied replies reply
  report reported reportedly reporter reporters reporting reports represent representation representative representatives represented representing represents repressed reproduce reproduced
  reproducibility reproduction reproductive reptile reptiles republic repulsive reputable reputation request requested requests require required requirement requirements requires requiring
  rescheduled rescue research researchers researching resembles reservation reservations reserve reserved reserves reside residence residences resident residential residents resilience
  resistance resisted resolution resolutions resolve resolved resort resource resources respect respected respectful respectfully respecting respective respectively respects respond responded
  respondent respondents responding response responses responsibilities responsibility responsible responsive rest restaurant restaurants resting restoration restore restored restrain restrict
  restricted restrictions rests resturant result resulted resulting results resume resumed retail retailers retain retake retaliate retaliation retarded retention retired retirement retraction
  retreat retrieval retrieve return returned returning returns revalue reveal revealed revealing reveals revenue revenues reversal review reviewed reviewer reviewers reviewing reviews revise
  revised revision revisions revival revived revolt revolution revolutionary reward rewards rewind rhythmically rice rich riches richest rid ridden ride rider riders rides ridiculous riding
  rifles rigged right rights righty rigorous ring rinsed rip ripe ripped rise rises rising risk risking risks ritual rivalry river roaches road roads roadside roam roasted rob robust rock
  rocket rocks rode rodents role roles roll rollbacks rolled rolling rolls rom romance romantic roms roof room roommate rooms roosters root rooted roots rose roses rot rotation rotten rough
  roughened roughly roughness round rounds route routes routine routinely row royal rub rubber rubble rude rudely rudeness ruin ruined ruins rule ruler rulers rules ruling rum rumor rumors run
  runners running runs rural rush rushed saccades sacred sacrifice sacrificed sad saddle sadly sadness safe safer safety said sail sailing sake salad salads salaries salary sale sales salesman
  salesperson salinity salon salons salsa salt salty salute salvation same sample sampler samples sampling sanctions sanctuary sand sandwich sandwiches saplings sashimi sat satanic satellite
  satisfaction satisfactory satisfied satisfy sauce save saved saving savings saw say saying sayings says scale scam scammer scammers scan scanning scans scare scared scarf scaring scary
  scenario scene scenery scenes scenic scent schedule scheduled scheduling schizophrenic scholarly scholars scholarship school schooling schools schoolteacher sci science scientific scientist
  scientists scoop scooping score scored scores scrap scratch scratching screaming screen screened screenwriter screw screwed screws scroll scrub scrutiny sculpture sea seal sealed search
  searching seas season seasoned seasons seat seated seating seats secessionist secluded second secondary seconds secret secretaries secretary secretive secretly sect section sections sector
  sectors secular secure securing security see seed seeing seek seekers seeking seeks seem seemed seemingly seems seen sees segment segmented seized seldom select selected selection selections
  selective self sell selling semantic semantics semester semi semi-automatic semi-empirical seminal senatorial send sender sending sends senior sensation sensational sense senseless senses
  sensing sensitive sensitivity sensor sent sentence sentences sentiment separate separated separately separates separation seperate sequences series serious seriously serpent servant serve
  served server serves service services serving sesame session sessions set setback setoff sets setting settings settle settled settlement settlements settlers setup seven seventeen seventy
  several severe severely sex sexual sexually shade shadow shake shall shallow shame shape shaped share shared shares sharing sharp shatter she shed shedding sheds sheep sheet sheik shelf
  shell shelter sheltered shelters shelves shift shifted shifting shine ship shipment shipped shippers shipping ships shipwrecks shirt shirts shit shock shocked shoe shoes shoot shooting shop
  shopping shops shore shores short shorter shortest shorthand shortly shorts shot shots should shoulder shoulders shout show showed shower showing shown showroom shows shrapnel shrimp shrink
  shut shuttle sick sickness side sides siege sight sights sign signal signals signature signed significance significant significantly signing signoff signs silence silent silk silkie silver
  similar similarities similarity simple simpler simplified simply simulation simultaneously sin since single singles singular sink sinking sinks sinus sir sisal sister sisters sit site sites
  sitting situ situated situation situations six sixteen sixth sixty size skeptical skies skill skilled skills skimmer skin skip skipping skirt skirts sky skyline skyrocketing slack slang
  slanted slave slavery slaves sleep sleeping sleeps sleeves slept slice slick slide sliding slight slightly slip slow slowed slowly slugs small smaller smallest smart smash smell smelling
  smells smile smirk smog smoke smoked smokers smoking smooth smoothly smuggled smuggling snack snake snakes sneeze snorkeling snow so soaking social socially societies society sociologist
  soda soft software soil solar sold soldier soldiers sole solely solemn solemnity solicit solid solution solutions solve solved solving some somebody somehow someone someplace something
  sometime sometimes somewhat somewhere son song songs sonnets sons soon sooner soothing sophomore sore sorry sort sorta sorts sought soul souls sound sounded sounds soup soups sour source
  sources south southeast southern southwestern sovereign sovereignty spa space spacecraft spaces spacetime spacious span spanning spare spatial spawn spawning spayed speak speaker speakers
  speaking speaks special specialist specialists specialization specialize specialized specials species specific specifically specifications specifics specify spectacular spectrum speculation
  speech speed spell spelling spend spending spent sphere spheres spice spicy spikes spin spinal spine spiral spirit spiritual spit spite splash split splitting spoke spoken spokesman
  sponsored sponsorship spoon spore sporting sports spot spots spotted spray sprays spread spreading spreadsheet spring springs spurs squadrons square squared squares squeeze squish stabbed
  stability stabilization stable stadium staff staffed staffs stage stages stain staircase stairs stakes stall stalls stamp stand standard standardized standards standing stands staple staples
  star stare starred stars start started starters starting starts starve starving state stated statement statements states stating station stations statistic statistical statistics statue
  status statute staunch stay stayed staying stays steadily steady steak steal stealing steam steel stem stemmed step stepped stepping steps stick sticker sticks stifle still stimulating
  stimuli stock stocks stolen stomach stone stood stop stopped stopping stops storage store stored stores stories storing storm storms story storyworld stove straight straightened strain
  strange stranger straps strategic strategies strategy straw streak stream streams streamside street streets strength strengthen strengthened strengthening stress stressed stressful stretch
  stretching strict strictly strife strike striking string stringing strings strip stripes strippers strive striving stroke strong stronger strongest strongly struck structure structured
  structures struggle struggles struggling stuck student students studied studies studio studios study studying stuff stunk stunning stupid style styler styles styling stylist stylistic
  stylists subcontinent subcontractor subject subjective subjects submarine submarines submerged submission submit submits submitted subpoenas subscribe subscribers subsequent subsequently
  substance substances substantial substantially substantiation substantive subtle suburban suburbs succeed succeeded succeeding success successful successfully successor such suck sucked
  sucks sudden suddenly suffer suffered suffering sufficient sufficiently suffix sugar suggest suggested suggesting suggestion suggestions suggests suicide suit suitable suitcases suite sum
  summaries summarized summary summer sump sun sunburn sunk sunny super superb superficial superhero superior superiority superiors supermarkets superseding supervisor supplement supplied
  supplier supplies supply support supported supporter supporters supporting supportive supports suppose supposed supposedly suppressed supreme sure surely surface surge surgeon surgeons
  surgery surgical surplus surprise surprised surprises surprising surprisingly surrender surrendered surrounded surrounding surroundings surrounds surveillance survey surveys survival survive
  survived survivors sushi suspect suspected suspension suspicion suspicious sussex sustain sustainable sustained swap swear swearing sweat sweatshirts sweeping sweet swept swim swing swinging
  switch switched sworn symbol symbolism symbolizes symbols sympathize sympathizers sympathy symptoms syntactic syntax synthesis system systematic systems ta table tables tablets tabs tackle
  tacos tactic tactical tactics tag tail tails take taken takes taking talent talented talents talk talked talking talks tall taller tame tamed tandem tanins tank tankers tanks tap tape target
  targeted targeting targets tariff task tasks taste tasted tasteful tasteless tastes tasting tastings tasty tattoo taught tax taxes taxi tea teach teacher teachers teaching team teams tear
  tearing tears tech technical technically technician technique techniques technological technologies technology teen teeth teething teh tel telephone telephony telescope television tell
  telling tells temp temper temperature temperatures temple temples temporary temptations tempura ten tend tended tendons tennis tens tension tensions tent tenth tenure term termination terms
  terrain terrible terribly territorial territories territory terror terrorism terrorist terrorists test testament tested testified testify testimony testing tests text textbook textile texts
  texture than thank thankful thankfully thanks that thawed the theater theaters theatre theatrical their theirs them theme themes themselves then theological theoretical theories theory
  therapist therapy there thereafter thereby therefore thermometer theropod theropods these they thick thief thieves thin thing things think thinking thinks third thirds thirteen thirty this
  thorough thoroughly those though thought thoughts thousand thousands thread threads threat threatened threatens threats three threshold threw thrive thriving throat through throughout throw
  throwing thrown throws thru thumbs thus thwarted thy thyroid ticket tickets tide tie tied ties tight tighten til tile tiles till time timely times timetable timing tin tiny tip tips tire
  tired tires title titled titles to toast today toe toenail toes together told tolerable tolerant tolerate toll tommorow tomorrow ton tongues tonight tonnage tonnes tons too took tool tools
  top topic topics tops torch torsional toss tossed total totalitarian totally totes touch touched touching tough tour toured tourism tourist tourists touristy tournament tours tow toward
  towards towed towels tower towering towing town towns toxic toy toys traced track tracked tracking tracks tract tractor trade trader traders trades trading tradition traditional
  traditionally traditions traffic traffickers trafficking tragedy tragic trail trailer trailers trails train trained trainer trainers training trains trait transaction transactions transfer
  transferred transferring transfers transform transformational transformations transformative transit transition translate translated translates translating translation translations
  translator transmedia transmission transmit transmitted transport transportation transported trap trapped trash trauma travel traveled traveler travelers traveling travelled travellers
  travelling travels treasure treat treated treating treatise treatment treatments treats treaty tree trees tremendous trend trends trial trials tribal tribe tribes trick trickle tricks tricky
  tried tries trigger triggered trillion trim trios trip tripartite tripped trips troops tropical trot trotters trouble troubled troubles troubling truck true truely truly trust trusted trusty
  truth truths try trying tsunami tube tug tumor tuna tuned tupperwear turkey turn turned turning turns tutorial tv twelve twentieth twenty twice twin twist twisted two type types typical
  typically ugly uh uhh ulterior ultimate ultimately ultrasounds um unable unacceptable unaffected unambiguously unanimously unaware unbeatable unbelievable uncertain uncertainty uncle unclear
  uncommon unconnected unconscious uncovered uncut undecided under underage undergraduate underground underlying undermine undermines undermining underneath understand understandable
  understanding understands understood undertake undertaken underwent undo undoubtedly unemployed unemployment unequal uneven unexpected unexpectedly unexplored unfamiliar unfortunate
  unfortunately unhappy unheard unhunh uni uniform uniforms unique uniquely unit united units unity universal universe universities university unknown unless unlike unlikely unlimited
  unloading unnamed unnecessary unpalatable unpopular unprecedented unpredictable unrelated unreliable unresolved unstable unsure untalented unthinkable until unto untrue unused unusual
  unwillingness unwooded up upcoming update updated updates updo upgrade upheaval upon upper uprising ups upscale upset upstairs ur urban urge urged urgently urging urinals urinary urine us
  usage use used useful useless user users uses using usual usually utensils utilities utility utilize utterance utterly vacation vacations vaccines vacuum vain valid validate validity valley
  valuable valuation value valued values valuing vanilla vanish vans variability variable variables variation varies varieties variety various vary varying vast vaunted ve vegan vegetable
  vegetarian vegetation veggies vehicle vehicles velocity vendors vent ventilator venture venue venues verb verbal verdict verge verified verify versa version versions versus vertical
  vertically very vessel vests vet veteran veterans veto vets via viability viable vial vibe vice victim victims victory video videos view viewed viewer viewers viewing viewpoints views
  vigilant vigorously village villages vinegar vintage violate violates violation violations violence violent virility virtual virtually virus visa visible vision visit visited visiting
  visitor visitors visits visual visually vital vitamin vitamins vlog vlogger vlogs vocals voice voicemail void volatilities volleyball vols volume volumes volunteer volunteers vomit vomiting
  vote voted voters votes voting vs vulnerability vulnerable wage wager wages wagon wai waist wait waited waiter waiting waitress wake wakes waking walk walked walking walks wall wallet walls
  walnut wan wand wander wang wangs want wanted wanting wants war ward warehouse warfare warlord warlords warm warmer warming warmly warmth warn warned warning warps warrant warranty wars
  wartime wary was wash washed washing wasp waste wasted wastes wasting watch watched watching water waterfall waterfalls waterfront waters wave wavenumber waves wavy wax way ways we weak
  weakened weakening weakest wealth wealthy weapon weaponize weapons wear wearing weather web webpage website websites wedding week weekend weekends weekly weeks weeping weighed weight
  weighted weird welcome welcomed welcomes welcoming welfare well went were west western wet wether whales what whatever whatsoever wheat wheel wheels when whenever where whereabouts whereas
  wherever whether which while whilst whim white who whole wholesale wholesome wholly whom whose why wide widely wider widespread width wielding wife wild wildlife will willing willingly
  willingness willow wilt win wind window windows winds windsurf wine wines wing wings wink winking winner winning wins winter winters wiped wire wires wisdom wise wish wishes wit witch with
  withdraw withdrawing withdrawn withdrew withheld withhold within without witness witnessed witnesses wives wo wobblers woke wolf wolves woman women won wonder wonderful wonderfully wondering
  wonders wood word wording words wordy work worked worker workers workforce working workmanship workout workplace works worksheet workshops world worlds worldwide worms worn worried worries
  worry worse worship worst worth worthwhile worthy would wounded wounds wow wrap wrapped wrapping wreck wrinkles write writer writes writing writings written wrong wrote xferring ya yachts
  yard ye yeah year yearly years yell yelled yelling yellow yes yesterday yet yield yoga you young younger youngest your yours yourself yourselves youth yr yrs zero zinc zone zoo zoom zouk
  `.trim().split(/\s+/),
);
