// Generated from QuestionBank/ by `INCLINED_RECORD=1 swift test --filter BuiltInBank`; do not edit.
// swift-format-ignore-file

extension BuiltInBank {
  static let shared: [String: String] = [
    "signals.yaml": #"""
# The words of the signals, shared by all frameworks: for each class its words, in any order.
# A word may stand in several classes. What the classes are for stands in README.md beside this
# file. Single words in small letters; the reader folds endings, so one form often serves for all.
making: >-
  animated annotated assemble assembled author authors automate automated bake baked baking
  bending bent bind binding blend blog blogging blogs boil boiled boiling bolted bottle bottling
  bred breed breeding breeds brew brewing build building builds built carved cast casting casts
  cater catering chop chopped clad clone coat coated coating code coded coding colored coloring
  coloured combine combined combines combining compiled composed conceived construct constructed
  constructing construction cook cooked cooking cooks copied copies copy copying craft crafted
  crafts create created creates creating crush cultivated cut cutting decorated define defined
  defines defining derived design designated designed designing designs develop developed
  developing develops devised did dig digging diy does doin doing done draft drafted drafting
  drafts draw drawing drawn draws drew drill drilling drills dub dubbed dye dyeing edit edited
  editing elaborate embedded enacted engineer engineered engineering engineers erected establish
  established establishing execute executed execution farm farming fashioned fill filled filling
  filmed filming fit fitted fitting fold folded folding forge forged form formed forming forms
  founded framed framing fried fry furnished generate generated generates generating glue glued
  grew grind grinding grow growing grown handmade handwritten hem homemade illustrate
  illustrated illustrates implement implemented implementing incorporate incorporated input
  inputs integrated invent invented keyed knit knitted knitting label labeled labeling labelled
  laid laying made make makes making manufacture manufactured manufacturing mapped mapping mix
  mixed mixing modeling modelling outlined packed packing paint painted painting paste pasted
  paved photographed planted planting plotting pour poured pouring prepare prepared prepares
  preparing print printed printing produce produced produces producing programmed programming
  prototype publish published publishes publishing rebuild rebuilding rebuilt recorded recording
  redesign redesigned redid redone redraw redrew refactored render rendered rendering reproduce
  rewrite rewritten rewrote roast roasted sew sewed sewing shape shaped shaping sketch sketched
  slice sliced solder sowing spray sprayed staged stir stirring stitch stitching summarized
  tailored translate translated translates typed typing weld welded woven write writes writing
  written wrote
inspecting: >-
  analysed analyses analyze analyzed analyzing assess assessed assessing audit audits averaged
  averaging benchmark browse browsing calculate calculated calculating calibration capture
  captured captures capturing check checked checking checks collected collecting collects combed
  compare compared compares comparing comparisons conduct conducted conducting confirm confirmed
  confirming confirms consider considered considering considers consult consulted consults count
  counted counting counts define defined detect detected determine determined determines
  determining diagnosed discover discovers distinguish distinguished draw edit estimate
  estimated estimates evaluate evaluated evaluating examine examined examines examining
  experiment experimental experiments explore explored explores exploring figure film filmed
  filming filter filtering filters flagged follow followed following forecasting gauge gaze
  glance glimpse grade graded hear heard hearing hears hunt hunted hunting identified identifies
  identify identifying imaging inspect interpreted investigate investigated investigating judge
  judged judging listen listened listening listens locate located look looked lookin looking
  looks match matched matches matching measure measured measures measuring monitor monitored
  monitoring notice noticed noticing observation observations observe observed observing patrol
  peek probe profiled rank ranked ranking rate rated rates rating read reading reads recorded
  recording replay replayed research researched researching review reviewed reviewing reviews
  sample samples sampling saw scan scanned scanning scans score scored scoring scout screen
  screened screening scrutiny search searched searches searching see seeing seek seeking seen
  sees shadow smell smelling smells spot spotted spying squint stare stared staring studied
  studies study studying surveillance survey surveyed surveys tally taste tasted tastes tasting
  test tested testing tests timed timing tour trace traced tracing track tracked tracking tracks
  triage trial trials validation verification verified verify vet view viewed viewing views
  visit visited visiting visits watch watched watches watching weigh weighed weighing weighs
telling: >-
  accounted address addressed addresses addressing advertise advertised advertising advise
  advised advising air aired airing alert alerts alleged announce announced announces announcing
  answer answered answering answers assure assured blog blogging boasts brief briefing broadcast
  broadcasting buzz buzzing call called calling calls caption captioned chant chanting chat
  chats chatting cite cited cites citing claim claimed claiming claims clarified clarify comment
  commented commenting comments communicate communicated communicating confess confessed confirm
  confirmed confirming confirms consulted consulting contact contacted contacting contacts
  convey convince convinced convincing corresponded counseling criticised criticize criticized
  criticizing debrief declare declared declares declaring demo demonstrate demonstrated
  demonstrates demonstrating depicted describe described describes describing detail detailed
  detailing dialogue dictate dictated disclose disclosed discourse discuss discussed discusses
  discussing dispatch dispatched display displayed displaying displays document documented echo
  echoes elaborate email emailed emails emphasize emphasized exaggerated exhibit exhibited
  exhibits explain explained explaining explains expose exposed exposing express expressed
  expresses expressing fax featured featuring flag flagged flags forecast forecasting forecasts
  forward forwarded forwards framed framing gossip greet greeted greeting greetings grumbled
  highlight highlighted highlighting highlights hint hints illustrate illustrated illustrates
  implied implies imply implying indicate indicated indicates indicating inform informed
  informing insist insisted insisting insists insulting interrupted introduce introduced
  introduces introducing joke jokes joking kidding lie lied mailing mention mentioned mentioning
  mentions message messaged messages messaging named noted notified notify noting persuade
  persuaded phone phoned phoning ping pings pitch pitched pitching pointed pointing post posted
  posting preach preached preaching present presented presenting proclaimed promise promised
  promises promising pronounce pronounced propose proposed proposes proposing publish published
  publishes publishing quote quoted quotes quoting raise raised raises raising rang react
  reacted reacting reacts recommend recommended recommending recommends relay remark remarked
  remarks remind reminded reminding reminds repeat repeated repeating repeats replied replies
  reply report reported reporting reports repost represented respond responded responding
  responds reveal revealed revealing reveals ring ringing said say saying says scream screamed
  screaming screams send sending sends sent share shared shares sharing shout shouted shouting
  show showcase showed showing shown shows signal signaling signalling skype speak speaking
  speaks spell spelled spoke spoken stated stating submit submitted submitting suggest suggested
  suggesting suggests summarized summed swear swearing swore sworn talk talked talkin talking
  talks telephone telephoned tell telling tells testify text texted texting texts threaten
  threatened threatening threatens told tweet tweeted tweets unveiled update updated updates
  updating urge urged urging voice voiced voices vows warn warned warning warnings warns whisper
  whispers write writes written wrote yell yelled yelling
asking: >-
  appeal appealed appealing appeals applied applies apply applying ask asked asking asks
  bargaining beg begged begging bid bidding bids browse call called calling calls challenged
  charge charged charges charging confront consult consulted consulting consults contact
  contacted contacting demand demanded demanding demands disputed examine examined grilled hail
  interrogation interview interviewed interviewing interviews invite invited invites inviting
  persuade persuaded petition plead pleaded pray prayed praying query question questioned
  questioning quiz request requested requesting requests seek seeking seeks sought summoned
  survey surveyed surveys
deciding: >-
  abandon abandoned abolished accept accepted accepting accepts adopt adopted adopting agree
  agreed agreeing agrees allow allowed allowing allows appoint appointed approve approved
  authorised authorized awarded bail ban banned banning bans bet bets betting bidding cancel
  canceled cancelled cancelling cancels capped choose chooses choosing chose chosen commit
  committed committing compromise compromised conclude concluded concludes condemn confirm
  confirmed consider considered considering considers convicted convince decide decided decides
  deciding declare declared decline declined declines declining deemed define defined deleted
  deleting denied denies deny denying designated determine determined determines determining
  dictated discarded discontinued dismiss dismissed disposed disregard ditch divorced elect
  elected enacted endorse endorsed evaluate evaluated exclude excluded excluding expelled
  favored favour favoured fined fired firing forbid forbidden force forced gamble gambling
  govern governed granting guess guessed guessing halt hesitation hire hired hiring ignore
  ignored ignores ignoring impose imposed imposing inclined intervene judge judged judges
  judging justified justify nominate nominated opt opted overruled permitted pick picked picking
  picks pledge pledged postpone postponed prefer preferred prefers prioritised prohibited refuse
  refused refuses refusing reject rejected rejecting rejects repeal resolve resolved rule ruled
  ruling sacked sanctioned scrapped select selected selecting selection sentenced settle settled
  settling sign signed signing suspend suspended sworn terminate terminated upheld veto vote
  voted votes voting withdrew
changing: >-
  abolished activate activated adapt adapted add added adding adds adjust adjusted adjusting
  affect affected affecting affects aggregate align aligned alter altered altering alternate
  amend amended attach attached automate automated balance balanced balances balancing became
  become becomes becoming began begin beginning begins begun bend bending bends bent bind blend
  blew blow blowing blown blur bolt bolted branded branding bring bringing brings brought
  brushed bundle buried bury cached caching calmed carried carries carry carrying centered
  certifying change changed changes changing charged charging chop chopped chuck chucked
  chucking circulated circulating clamp clarified clarify clean cleaned cleaning cleans
  cleansing clear cleared clearing clears click clicked clicking clip close closed closes
  closing coat coated coating colored coloured combine combined combines combining complement
  completed completing compound compressed concealed condition conditioned conditioning
  configured connect connected connecting connects consolidated contaminated convert converted
  converting converts cool cooled cooling copied correct corrected cover covered covering covers
  cracked crop cross crossed crosses crossing crush crushing curb cure cured curved cut cuts
  cutting damaged damaging dated decorated dedupe dehaired dehairing delays delete deleted
  deleting deploy deployed deploys destroy destroyed destroying destroys detached developing
  differentiate diminished disabled discharged discontinued disguise disguised displaced disrupt
  dissolved distorted disturbed divide divided dividing dominated dominating dosing double
  doubled doubles doubling drag dragged dragging drained draining dried dropping dry drying dump
  dumped dumping dumps duplicate duplicates dye dyeing edged edit edited editing elevated
  eliminate eliminated eliminating embedded emerge emerged emerges emerging emptied empty enable
  enabled enables enabling enclosed enhance enhanced enhancing enlarged erase escalated evolve
  evolved evolving exchange exchanged exchanges expand expanded expanding expands export
  exported extend extended extending extends extract extracted fade faded fading feeding fill
  filled filling fills filtering finishes fit fits fitted fitting fix fixed fixes fixing
  flashing flick flip flipped flipping flooded flush fold folded folding forge forged fork
  formed free freed freeze freezes freezing fried froze frozen fry fueled fuse fuses geared get
  gets getting glue glued got gotten grew grind grinding grow growing grown grows hacked hacking
  halved handle handled handles handling hanging hangs heal healed healing heat heated heating
  heats hid hidden hide hides hiding hoist hook hooked hooks hung impact impacted implement
  implemented implementing import imported improve improved improves improving incorporate
  incorporated incorporates incorporating increase induce induced infected inflicted influence
  influenced influences inject injected insert inserted install installed installing integrate
  integrated interfere interlocking introduce introduced introduces introducing isolate isolated
  join joined joining joins kick kicked kicking kicks lift lifted lifting lifts limit limiting
  linked linking load loaded loading lock locked locking manipulate manipulated mapping mark
  marked marking matched melt melted merge merged merges migrated minimize modified modify
  mopping mount mounted mounting move moved moves moving narrow offset outsource outsourcing
  overhaul overthrow paste pasted patch patched peel peeled pinned placed placing plug plugged
  polished ported positioned postpone postponed press pressed pressing pull pulled pulling pulls
  pump pumped pumping push pushed pushes pushing put puts putting rebuild rebuilding rebuilt
  recharge recycled recycling redesign redesigned redid redirect redone redraw redrew refactored
  refill refined reform reformed refresh regulate regulated relocation remake removal remove
  removed removes removing renamed renegotiated renovated renovation reorder reordered
  reorganised repair repaired repairs replace replaced replaces replacing reset resized resizing
  resolved restart restore restored restores restoring restrict restricted restructuring reusing
  reverse reversed revised revive revived rewrite rewritten rewrote rinse rip ripped ripping
  roll rolled rolling rotate rotating rotation rounded rounding rub rubbed scale scaling screwed
  scrub segment segmented separate separated separates separating sequence sequenced set sets
  setting setup shaking shape shaped shaping shave shaved shaving shift shifted shifting shifts
  shook shorten shove shut shutting simplification simplified simplifying sized slide sliding
  slip slipped soaked solve solved solving sort sorted sorting sorts split splitting squeeze
  squeezed standardized steer sticking stir stirring stitch strengthen strengthened
  strengthening stretch stretched stretches stretching strip stripped structured substitute swap
  swapped sweep sweeping swept swing switch switched switches switching sync tagged tailored
  threw throw throwing thrown throws ticked tidy tie tied tilt toss tossed tow transfer
  transferred transferring transfers transform transformed transforming transition transitions
  translate translated transmit transmitted transplant transport transported transporting
  trigger triggered trim tune tuned tuning turn turned turning turns twisted undo undone unified
  union unload unlock unlocked unlocking updated updating upgraded upgrades upgrading upload
  uploaded wash washed washing weakened wipe wiped wipes wired wrap wrapped wrapping zeroed
helping: >-
  accommodate accompanied accompany accompanying advise advised advising advocate advocated
  advocates advocating affiliated aid aided aids allow allowed allowing allows appoint appointed
  assist assisted assisting assists awarded back backed backing benefit benefited benefits bless
  blessed bonding boost boosting bother bothered breed bring bringing brings brought calm calmed
  care cared cares caring certified certifying champion championed champions cheer cheering
  coach coached coaches coaching comfort comforting commissioned compensate complement
  conditioned connect connected connecting connects contribute contributed contributes
  contributing convince convinced cooperate counsel counseling couple coupled cover covered
  covering covers credited cure cured dealt dedicated defend defended defending deliver
  delivered delivering delivers develop developed developing devoted donate donated donating
  ease educate educated educating elevated embrace embraced embracing employ employed employing
  employs empowered enable enabled enables enabling encourage encouraged encourages encouraging
  endorse endorsed engage engaged engaging enhance enhancing enlisted ensure ensured ensures
  ensuring entertain entertained entertaining equipped escort facilitate facilitated favoured
  fed feed feeding feeds finance financed finances forgive forgiven foster free freed fuel
  fueled fuels fulfil fulfill fulfilled fulfilling fund funded funding funds furnished gave
  gimme give given gives giving grant granted grants greeted guard guarded guards guide guided
  guides guiding handed heal healed healing help helped helping helps hire hired hires hiring
  host hosted hosting hosts housed hug hugs improve improves improving include included
  influence influenced inform inspire inspired inspires inspiring insured intervene intervening
  invest invested investing involve involved involves involving join joined joining lend lending
  lent maintain maintained maintaining maintains mentor mentored mentoring motivate motivated
  nurse nursing offer offered offering offers pair paired pairing promote promoted promotes
  promoting protect protected protecting protects provide provided provides providing recruit
  recruited recruiting reinforce reinforced relieve relieved rescue rescued sacrifice sacrificed
  serve served serves serving share shared sharing shelter sheltered sponsored strengthen
  supervised supervision supplied supplies supply supplying support supported supporting
  supports sustain sustained tackles taught teach teaches teaching train trained training treat
  treated treating tutor uplift vaccinated volunteered volunteering welcomed
organising: >-
  activate activated administered align aligned allocated arrange arranged arranging assemble
  assembled batch batches began begin beginning begins begun book booked booking books broadcast
  broadcasting budget budgets building built bundle campaign campaigning campaigns cater
  catering celebrate celebrated celebrates celebrating chair chaired chairs chartered classified
  clean cleaned cleaning cleans collect collected combine commanded commanding commence
  commenced commissioned compiled complete completed completing conduct conducted conducting
  configured consolidated contracted control controlled controlling controls coordinate
  coordinated coordinates coordinating cutover date dated dates deal dealing deals dealt debate
  deliver delivered delivering delivers deploy deployed deploys devised direct directed
  directing discharge discharged dispatch dispatched distribute distributed distributing
  distribution divided document documented documents draft drafted end ended enforce enforced
  enforcing engineered enrolled ensure ensured ensures ensuring escort establish established
  establishing evacuated execute executed execution facilitate facilitated file filed filing
  finish finished finishing flagged follow followed formed founded founding fulfilled funded
  fundraising gather gathered gathering gear geared generated govern governed governing handle
  handled handles handling head headed heading held hold holding holds host hosted hosting hosts
  housekeeping implement implemented implementing include included includes including
  incorporate incorporated initiate initiated install installation installed installing
  integrate integrated introduce introduced introducing issue issued issuing keep keeping keeps
  kept kickstarter launch launched launches launching lead leading led maintain maintained
  maintaining maintains maintenance manage managed manages managing marketed negotiate
  negotiated negotiating open opened opening operate operated operates operating organised
  organize organized organizing packing perform performed performing performs phased pilot
  planned planning plans prep preparation preparations prepare prepared prepares preparing
  process processed processing ran recruiting register registered relaunch release released
  releases releasing reopen reopened reorganised restart resume resumed rolled rolling roster
  rostering run running runs schedule scheduled scheduling set sets setting ship shipped
  shipping sort sorted sorting sourced staffed staffing staged start started starting starts
  stock supervised tidy timetable triage undertake undertaken undertaking unveiled volunteer
  volunteered
going: >-
  abide aboard accompanied accompany accompanying appear appeared appearing appears approach
  approached approaches approaching arise arises arising arose arrive arrived arrives arriving
  ate attend attended attending await awaited awaiting awaits bathing binge blew blink blow
  blowing blown blows board boarding boards boogie born bounce bounced bouncing bound bowling
  boxing breathe breathing burst bursts came camp camping camps carried carries carry carrying
  chase chased chasing chew chewing chilling climb climbed climbing coast come comes coming
  commute compete competing continue continued continues continuing crawl crawling creep
  creeping crept cross crossed crosses crossing crowd crowded cruise crunch cycle cycles cycling
  dance danced dances dancing dash dashes date dating depart departed departing descended
  deserted die died dies dining disappear disappeared dive diving dodge drag dragging drank
  dreamed dreaming dress dressed dresses dressing drift drifting drink drinking drinks drive
  driven drives driving drooling drove duel dwell dwelling eat eaten eating eats emerge emerged
  emerges emerging encounter encountered encounters endure endured enduring enter entered
  entering enters escape escaped escapes escaping evacuated exercise exercises exercising exit
  expedition experience experiences experiencing explored exploring face faced faces facing fall
  fallen falling falls fare fares farming fasting feast fed fell fencing fight fighting fights
  fish fishing fits fitting fled flee fleeing flew flies flirting float floating flow flowing
  flown flows fly flying follow followed following follows fought gamble gambling gaming gasp
  gather gathered glow glowing goes goin going gone gonna graduate graduated graduates
  graduating hang hanging hangs haul head headed heading hid hide hiding hike hiking hit hits
  hitting hop hung hunt hunting hurry hustle interact interacting interfere invade invaded
  itching join joined joining joins jump jumped jumping jumps landed landing leave leaves
  leaving left live lived living lying marched marching met migrated move moved moving navigate
  park parked participate participated participating pass passed passes passing patrol proceed
  proceeded proceeding proceeds raced racing ran reach reached reaches reaching relax remain
  remained remaining remains reside residing rest rested resting retire retired retiring retreat
  return returned returning returns reunited ridden ride riding rode run running runs rush
  rushed rushing sail sailed sailing sat seated sit sits sitting skate skating ski skiing skip
  skipping sleep sleeping sleeps slept sneak stand standing stay stayed staying stays step
  stepped stepping stood surfing swim swimming swing tour touring travel traveled traveling
  travelled travelling travels visit visited visiting visits wade wake wakes waking walk walked
  walking walks wander wandering went woke
getting: >-
  abducted absorb absorbed accept accepted accepting accepts access accessed accumulated acquire
  acquired acquiring adopt adopted adopting attain attained attract attracted attracting
  attracts borrow borrowed borrowing bought bring bringing brings brought buy buying buys
  capture captured captures capturing catch catches catching caught claimed claiming collect
  collected collecting collects conquer conquered consume consumed consuming contract contracted
  contracts copied deposit deposited derived download downloaded downloading downloads draw
  draws drew earn earned earning earns eat eaten employed encounter encountered enlisted exploit
  exploited extract extracted extraction fetch fetched find finding finds found gain gained
  gaining gains gather gathered gathering get gets gettin getting got gotta gotten grab grabbed
  grabbing grabs grasp grip had hadnt harvest harvested has hath haul have havent having held
  hire hired hires hiring hold holding holds import imported imports incurred inherited invested
  kidnapped kidnapping lease leased leasing obtain obtained obtaining order ordered ordering
  orders pick picked picking picks purchase purchased purchasing receive received receives
  receiving regain rent rented renting reorder reordered reserve reserved retrieval retrieve
  retrieved rob robbed secure secured securing seize seized shop shopping source sourced steal
  stealing stole stolen subscribe take taken takes taking took undergo undergoing undergone
  underwent withdraw withdrawal withdrawn withdrew
thinking: >-
  anticipate anticipated assess assessed assessing associated assume assumed assumes assuming
  attribute attributed attributes aware belief believe believed believes believing bothered
  calculate calculated calculating care cared cares caring certain characterized comprehend
  conceived concerned conclude concluded concludes confuse confused confusing conscious consider
  considered considering considers convinced count counted counting curious dare daring debating
  decide decided decides deciding deemed depend deserve deserved deserves deserving destined
  determine discover discovered discovering discovers distinguish doubt dread dreading dream
  dreamed dreaming dreams dunno embarrassed estimate estimated estimates evaluated evident
  excited expect expected expecting expects experienced familiar fantasy fascinated fear feared
  fearing feel feeling feelings feels felt figure figured figures figuring find finds forecast
  foreseen forget forgetting forgot forgotten found frightened glad grasp guess guessed guesses
  guessing hear heard hears hesitate hoped identified identify imagine imagined imagining
  intended interested interpret interpreted judged judging knew know knowing known knows mean
  means meant mistaken misunderstood notice noticed noticing observe observed obsess obsessed
  obsessing opinion opinions perceive perceived predict predicted predicting presume presumed
  realise realised realize realized realizes realizing recall recalled recalls reckon reckoned
  recognise recognised recognize recognized recognizes recognizing reconsider refer reflect
  reflected reflecting reflects regard regarded regret regrets relied relies rely relying
  remember remembered remembering remembers saw see seeing seem seemed seems seen sees shocked
  stunned suppose supposed surprised suspect suspected suspects think thinking thinks thought
  thoughts trust trusted unaware underestimate underestimated understand understanding
  understands understood unsure weigh weighed wonder wondered wondering wonders worried worries
  worry worrying
wanting: >-
  afford aim aimed aiming aims ambitious anticipate anticipated anxious aspiring attempt
  attempted attempting attempts await awaited bet bets betting chase chased chasing commit
  committed committing concentrate concentrated concentrating craving curious dare daring demand
  demanded demanding demands desire desired desires desperate desperately determined devoted
  dream dreamed dreaming dreams eager effort efforts endeavor enthusiasm expect expectation
  expectations expected expecting expects favor favour fighting focus focused focuses focusing
  fond goal goals going gonna gotta hope hoped hopeful hopefully hopes hoping hunger hungry hunt
  hunted inclined intend intended intends intent intention intentions interest interested
  interests itching keen need needed needing needs objective objectives opted plan planned
  planning plans prefer preferred prefers pursue pursued pursuing require required requires
  requiring seek seeking seeks sought strive target targeted targeting tempted tried tries try
  trying wanna want wanted wanting wants willing wish wished wishes wishing
falling: >-
  bleed bleeding burn burned burning burns calm calmed capped cheaper chill chilling collapse
  collapsed compressed compression cool cooled cooling crashed crashing crater curb cut cuts
  cutting damp decay decline declined declines declining decrease decreased decreases decreasing
  degradation demise descended descent diminished dip dipped dips discount discounted discounts
  down downhill downs downward drain drained draining drains drop dropped dropping drops ease
  emptied erosion fade faded fading faint fall fallen falling falls fell fewer flat flop halved
  impaired impairment lower lowered lowering minimize reduce reduced reduces reducing sank shed
  shorten shrank shrink sink sinking slash slide sliding slip slipped slipping slow slowed
  slowing sunk trim weakened
rising: >-
  accelerate accelerated accomplish accomplished accumulated achieve achieved achieving advance
  advanced advances advancing attain attained best better bigger bloom blossom boom boost
  boosting breakthrough built burst climb climbed climbing comeback cultivated develop developed
  dominate dominated dominating double doubled doubles doubling earn elevated elevation emerge
  emerged enhance enhanced enhancing enlarged escalated escalation evolve evolved exceed
  exceeded exceeding exceeds excel expand expanded expanding expands expansion explode exploded
  extend extended extending extends flooded fly fueled gain gained gaining gains grew grow
  growing grown grows growth heated hike improve improved improves improving increase increased
  increases increasing increasingly inflation jump jumped jumping jumps lift lifted lifting
  lifts multiplied peak peaks progress progressed raise raised raises raising rebounds recovered
  recovering revive revived rise risen rises rising rose scale scaling spike strengthen
  strengthened strengthening surge surpassed swell swelling swells swollen thrive thriving
  trending triple tripled upgrade upgraded uplift upward upwards
ending: >-
  abandon abandoned abolished arrest arrested arrests ban banned banning bans barred block
  blocked blocking blocks boycott brake brakes braking break breaking broke broken bust busted
  cancel canceled cancelled cancelling cancels cease ceased censorship cleared clears close
  closed closes closing closings closure complete completed completing conclude concluded
  concludes confined contained crushed curb dead death delete deleted deleting deported destroy
  destroyed detained die died dies disabled disappear disappearance disappeared disappearing
  disappears discontinued dismissed disrupt dissolution dissolved ditch divorced drop dropped
  dropping dying eliminate eliminated eliminating elimination end ended ending ends erase
  exclude excluded exhausted exit expelled expired expiring expiry extinct extinction fade faded
  fading finish finished finishes finishing fire fired fled forbid forbidden freeze froze frozen
  gone grounded halt hang hanged imprisoned intercept interrupt interrupted isolate isolated
  jail jailed kidnapped kill killed killing kills pause pauses postpone postponed prohibited
  quit quitting refrain resign resigned retired scrap scrapped shut shutdown shutting silence
  skipped stalled stop stopped stopping stops surrender surrendered suspend suspended terminate
  terminated termination vanished withdrawn withdrew
saving: >-
  absorb absorbed accommodate accomplish accomplished achieve achieved achieving afford attain
  attained avoid avoided avoiding bagged bail beat beaten beating beats captured catch catches
  catching caught certified claimed cleared closed collect collecting collects compensate
  conquer conquered conservation contain contained contribute contributed convert converted
  converting converts credited defeat defeated defeating defeats defend defended defending dodge
  donate donated earn earned earning earns eliminate eliminated eliminating endure endured
  enrolled ensure ensured ensures ensuring escape escaped escapes escaping established evacuated
  exceed exceeded exempt finishes fix fixed forgiven free freed fulfil fulfill fulfilled fund
  funded gained gaining guarantee guaranteed guard guarded halved heal healed held hold insured
  invested isolated justified keep keeping keeps kept overcome overcoming own owned owning owns
  paid pay paying pays preserve preserved preserving prevent prevented preventing prevents
  protect protected protecting protects recover recovered recovering refunded regain renew
  renewed renewing repaid repay repayment rescue rescued restore restored restoring retain
  retained retaining retains retrieve retrieved salvage save saved saves saving secured securing
  sell selling sells sign signed signing sold spared spend spending spends spent stored storing
  succeed succeeded succeeding survive survived surviving traded win winning wins won
suffering: >-
  abuse abused abusing accuse accused accuses accusing afraid agony angry annoyed annoying
  anxious ashamed await awaited awaiting awaits beg begged begging bitch biting bitter blame
  blamed blames blaming bleed bored bother bothered bothering bothers boycott bugged bullied
  burned burning cancel canceled cancelled cancelling cancels chafed challenged cheated complain
  complained complaining complaint concern concerned concerns condemn condemned confused cope
  coping coughing cried cries criticised criticize criticized criticizing crowded cry crying
  curse cursed cynical demanded demanding depressed despair devastated disagree disappoint
  disappointed disgust disgusted dislike disliked disputed distracted distressed distrusted
  disturbed dizzy doomed dread dreadful dreading drown drowned drowning embarrassed endure
  endured enduring envy escalated exhausted fatigue fear feared fearing fears fled fought freak
  freaking frightened frustrated frustrating frustration fuck fucked fucking furious grief
  grumbled grumbling grumpy harassed hate hated hates hating hatred haunted heartbreaking
  hopeless hurt hurting hurts ignored ill impatient injured insult irritating itching jealous
  mourning offend offended outraged overwhelmed plead pleaded protest protested protesting
  protests queue queued queueing quit quitting rage raging rant resign resigned restless scared
  scream screamed screaming shout shouted shouting sigh stressed strike strikes striking
  struggle struggled struggles struggling suck sucked sucks sue sued suffer suffered suffering
  suffers sulks swear swearing swore terrified threaten threatened threatening tired troubled
  unhappy upset upsetting vent wait waited waiting waits weary worried worries worry worrying
  yawning yell yelled yelling
praising: >-
  acclaimed admire admired adore amazed applause appreciate appreciated award awarded awards
  beloved bless blessed blessing blessings bravo celebrate celebrated celebrates celebrating
  cheer cheering cheers chuffed compliment compliments congrats congratulate congratulations
  credited credits crowned decorated delight delighted devoted embrace embraced embracing
  encourage encouraged encouraging endorse endorsed enjoy enjoyed enjoying enjoys esteem excited
  fancy fascinated favor favored favoured fond glad gladly grateful gratitude greet greeted
  honor honored honors honour honoured honours hug hugs impress impressed inspired kiss kissed
  kissing laugh laughed laughing laughs liked likes liking love loved loves loving pleased
  pleasing praise praised praising proud recognised recognized recommend recommended
  recommending recommends respect respected respecting reward rewarded salute satisfied satisfy
  satisfying shoutout smile smiled smiles smiling thank thanked thankful thanks thrilled value
  valued welcome welcomed welcoming wow
delegating: >-
  allocated appoint appointed ask assign assigned authorised authorized cast command commanded
  commanding commands commission commissioned compelled contracted contracting delegate
  delegates delegation designated dictated directed directing directs dispatch dispatched
  distribute distributed elected employ employed empowered engaged enlisted entitled force
  forced forces forcing forward forwarded hand handed handing handover impose imposed instructed
  mandate mandated order ordered ordering outsource outsourcing prompted send sent summoned task
failing: >-
  abandon abandoned attacked betrayed bleeding blew blow blown bomb bombed break breaking breaks
  broke broken bugged burn burned burning burnt bust busted careless carelessness cheat cheated
  cheating choke choking chucked collapsed complicated compromised concealed conflicting confuse
  confused confusing contaminated corrupt crack cracked cracking cracks crash crashed crashes
  crashing crushed cursed damage damaged damaging default defeated delay delayed denied deprived
  destroy destroyed destroying destroys devastated disappoint disappointed displaced disregard
  disrupt distorted distract distracted disturb disturbed disturbing doomed drained drop dropped
  drowned duplicate dying embarrassed exhausted expelled expired explode exploded faff fail
  failed failing fails fallen fault faults faulty fell flawed flood flooded flooding flop fool
  fooled fools forget forgetting forgot forgotten fracture freeze freezes freezing fried froze
  frozen fuck fucked hack hacked hacking hang harm hurt hurting hurts ignore ignored ignores
  ignoring impaired inadequate inconsistent inconvenience incorrect incorrectly infected
  inflicted injured insolvent interrupt interrupted jam killed lack lacked lacking lacks lag
  lapse leak leaked leaking leaks lose loses losing lost mess messed messing misfiled miss
  missed misses missing mistaken misunderstanding misunderstood neglect neglected overbook
  overlooked overlooking poisoned rip ripped rotting ruin ruined ruining sabotage sank screwed
  shattered sink sinking slip slipped slipping smash smashed spill spilled spoil spoiled stall
  stalled struggle struggled struggling stumbled tear tearing torn trapped trip unable
  underestimate underestimated undermine violate violated violating waste wasted wasting
  weakened wounded wreck wrecked
conceding: >-
  accept accepted accepting accepts acknowledge acknowledged acknowledging adhere admit admits
  admitted admitting agree agreed agreeing agrees apologise apologised apologize apologized
  blush bow committed comply compromise compromised conceded concession concessions confess
  confessed confession consent disclose disclosed excuse excuses forgive forgiven forgiveness
  grant granted granting guilty hesitation nodded pardon regret regrets sorry surrender
  surrendered yield
opposing: >-
  accuse accused accuses accusing against appealed argue argued argues arguing assault assaulted
  assert asserted attack attacked attacking attacks battle battles battling beat betrayed blame
  blamed blames blaming block blocked blocking blocks boycott bullied bully bullying challenge
  challenged challenges challenging clash combat compete competing complain condemn condemned
  conflict conflicts confront confrontation confronted contend contest contested contests
  contrary controversial counter countered criticised criticize criticized criticizing curse
  debate debated debates debating declined defend defended defending denied denies deny denying
  disagree disagreed disagreeing disagreement discourage discouraged dislike disliked dismiss
  dismissed dispute disputed disputes disregard disrespect dissent distrusted doubt doubts duel
  exclude feud fight fighting fights forbid fought grumbled grumbling harassed hate hated
  hesitate hostile hostility insist insisted insisting insists insult insults interfere
  interrupt intervene intervening invade mock mocking object objected oppose opposed opposing
  prosecuted protest protested protesting protests question questioned questioning rebel refuse
  refused refuses refusing reject rejected rejecting rejects repeal resist resistance resisted
  resisting revolt stubborn sue sued threaten threatened threatening veto
learning: >-
  absorb absorbed accustomed adapt adapted browse browsing comprehend conceived copying
  cultivated detect detected diagnosed discover discovered discovering discovers educated
  enlightenment enrolled exam experience experienced experiment explore explored exploring
  familiar figure figured figuring find finding finds found graduate graduated graduating grasp
  identified identify investigate investigated learn learned learning learns learnt master
  mastered practice practiced practicing practised proved proven proves qualified qualify read
  reading realised realized research researched researching revised studied studies study
  studying trained uncovered understand understanding understood
customer: >-
  academics acquaintance acquirer addict admissions adolescent adult adults advertisers
  affiliates alien aliens allies alumni amateur ancestors applicant applicants athlete athletes
  attacker attendees audience audiences aunt babies baby bachelor beginner beginners beings
  believer believers bidder billionaire blogger bloggers bloke blokes boarding booker borrowers
  boy boyfriend boys bride bro bros brother brothers buddies buddy businessman businessmen buyer
  buyers caller callers campers candidate candidates carers casualties casualty celebrities
  celebrity challenger chap chick child childhood children citizen citizens civilian civilians
  claimants classmates client clients cohort collector collectors comedian communists commuters
  companion companions competitor competitors congregation constituents consumer consumers
  contender contestants convict couple couples cousin cousins coward cowboy creditors criminal
  criminals crowd crowds culprit cult customer customers cyclist cyclists dad daddy dads dancer
  dancers darling daughter daughters deceased defendant defendants deity delegates democrats
  dependent descendants diabetic disciples donor donors drunk dude dudes dwarf elder elderly
  elders eldest electorate elites employer employers enemies enemy enthusiasts entrepreneur
  entrepreneurs everybody everyone explorer exporter exporters families family fan fans farmer
  farmers father fathers fella fellas fellow fellows female females feminists fetus finalists
  fishermen folk folks follower followers foreigners freaks freshman friend friends gal gamer
  gamers gays gentleman gentlemen girl girlfriend girlfriends girls graduates grandchildren
  granddaughter grandfather grandma grandmother grandmothers grandpa grandparents grandson
  granny groom grower growers guardian guardians guest guests guy guys heir hero heroes hindus
  holder holders homeless homeowners hostage hostages household households human humans hunter
  hunters husband husbands idiot idiots immigrant immigrants importer individual individuals
  infant infants inhabitants inmates insider investor investors jerk joker junior juvenile kid
  kids kin lad ladies lads lady landlord landlords learner learners leavers listener listeners
  locals lovers madam mama mami man member members membership memberships men migrant migrants
  minor minors mom mommy moms mother mothers mum mummy nan neighbor neighbors neighbour
  neighbours nephew newborn newcomers niece observer observers offender offenders opponent
  opponents outsiders owner owners pal pals papa parent parents participant participants
  passenger passengers patient patients patron patrons peasant peasants pedestrian pensioner
  pensioners people peoples person persons plaintiff plaintiffs player players prisoner
  prisoners prospect prospects protesters pupil pupils reader readers recipient recipients
  refugee refugees relatives renter resident residents respondents retailer retailers rider
  riders roommate runners scholars seller seniors settlers shareholders shopkeepers shoppers
  sibling siblings sister sisters son sons spectators spouse stakeholders stranger strangers
  student students subscribers supporter supporters survivor survivors taxpayer taxpayers teen
  teenager teenagers teens tenant tenants toddler tourist tourists trainee traveler travelers
  traveller travellers twin twins uncle uncles undergraduate unemployed user users veteran
  veterans victim victims viewer viewers villagers visitor visitors voter voters widow widows
  wife winner winners witness witnesses wives woman women youngsters youth youths
colleague: >-
  accountant accountants activist activists actor actors actress actuaries admin administrator
  administrators admins adviser advisers advisor advisors agent agents agitator agronomist aide
  aides allies ally ambassador ambassadors analyst analysts anchor announcer apprentice
  apprentices approvers archer architect architects artist artists assessor assistant assistants
  associate associates astronaut attendant attendants attorney attorneys audiologists auditor
  auditors author authors baker banker bankers barber biologist blogger bloggers bloke blokes
  bomber bombers boxer brickies brigade broadcaster broker brokers buddy builder builders bursar
  businessman butcher butler candidate captain carer carers caretaker carpenter carrier carriers
  cashier caterer cavalry champ champion champions champs chap checker chef chefs cleaner
  cleaners clergy clerk clerks clown coach coaches coastguard coders colleague colleagues
  collector collectors colonel columnist comedian commander commanders commentator commentators
  commissioner companion companions composer comrade comrades conductor constable consul
  consultant consultants contractor contractors contributor contributors controller controllers
  cook cooks cooper coordinator cop cops corporal correspondent councillor counsel counselor
  counterpart counterparts courier couriers cowboy cowboys creator creators crew crews critic
  critics curator cutter dancer dancers dealer dealers defender defenders delegate delegates
  dentist dentists deputies deputy designer designers detective detectives dev developer
  developers devs diplomat dispatcher distributor distributors divers doc doctor doctors drainer
  driver drivers drummer economist economists editor editors educator educators electrician
  employee employees eng engineer engineers entrepreneur entrepreneurs expert experts explorer
  exporter facilitator faculty farmer farmers fella fellas fellow fellows fighter fighters
  filmmaker firefighters fisher fishermen fitter fitters flyer folks follower footballer foreman
  foremen freelance gang geek genius girl girls goalkeeper graders graduate grinder groom grower
  growers guard guards guide guides guitarist guy guys hacker hackers hand hands harvesters
  haulier hauliers hawker headcount helper herders hero heroes historian historians host hosts
  housekeeper housekeepers hunter hunters hygienist importer incumbent infantry insider
  inspector inspectors installer installers instructor instructors intern interpreter
  interviewers inventor investigator investigators jockey joiners journalist journalists judges
  junior juniors jury keeper killer killers labor labour lawmakers lawyer lawyers lecturer
  legislators liaison librarian lieutenant lifters loader magistrate maid maker makers mariners
  marines mate mates measurer mechanic mechanics mentor merchant merchants messenger midfielder
  miller miner miners missionaries missionary monk monks musician musicians nanny narrator
  newcomers notary novelist nun nurse nurses observer observers officer officers official
  officials operative operator operators opticians organiser organizer organizers packers
  painter painters paramedics partner partners pastor peer peers performer performers personnel
  pharmacist pharmacists philosopher philosophers photographer photographers physician
  physicians physio picker pickers pilot pilots planner planners player players plumber poet
  poets police policeman politician politicians porter porters potter practitioner practitioners
  preacher predecessor predecessors presenter priest priests printer pro producer producers
  professional professionals professor professors programmer promoter prosecutor prosecutors
  psychiatrist psychologist psychologists publisher rabbi ranger rangers receptionist recruit
  recruiter recruits referee rep reporter reporters representative representatives reps
  researcher researchers reviewer rider riders rookie runner runners sailor sailors salesman
  scaffolder scheduler scholar scientist scientists scorer scout scouts secretaries secretary
  seller sellers senator senators senior seniors sergeant servant servants shepherd shippers
  shooter shopkeepers singer singers skippers smith sniper soldier soldiers solicitor songwriter
  sorter speaker speakers specialist specialists spokesman spokesperson squad staff starter
  statistician striker student students superintendent supervisor supervisors supervisory
  surgeon surgeons tailor teacher teachers teammate teammates tech technician technicians temp
  temps tester testers therapist trader traders trainee trainer trainers translator translators
  treasurer troops tutor tutors undertaker usher vet veterinary vets volunteer volunteers waiter
  waitress warden warrior warriors washer weaver welder worker workers workforce writer writers
superior: >-
  administrator administrators admiral approvers archbishop authorities authority baron bishop
  bishops boss bosses bursar businessman captain captains cardinal cardinals ceo cfo chair
  chairman chairs chancellor chief chiefs coach coaches colonel commander commanders
  commissioner commissioners conductor congressman consul controller coo coordinator councillor
  counsel cto curator dean deputies deputy dictator director directors doctor doctors duchess
  duke earl editor editors elder elders emperor employer employers entrepreneur execs executive
  executives foreman foremen founder founders general generals governor governors guru head
  heads hierarchy inspector inspectors judge judges king leader leaders lieutenant magistrate
  management manager managerial managers marshal master mayor minister ministers officer
  officers official organiser owner owners politician premier president presidents principal
  prof professor regulator regulators ruler secretary senior sergeant shareholder shareholders
  sheriff superintendent superior supervision supervisor supervisors supervisory treasurer
  trustee trustees vice warden
group: >-
  academy accounting acquirer adidas admin administration affiliate affiliates agencies agency
  airline airlines alliance alliances allies alumni amazon armies army arsenal assembly
  association associations audi audience authorities authority bakeries bakery band bands bank
  banks bar battalion bbc bench benz bidder bloc bloomberg bmw board boards boeing booker branch
  branches brand brands brewery brigade brigades broadcaster brokerage brokers broncos bruins
  bulldogs bunch bureau bureaucracy business businesses cabinet camp campus carrier carriers
  cartel casino cast caterer caucus cavalry cbs cdc chain chains chapter charities charity
  chevrolet choir chorus chrysler church churches cia cinema cinemas circle circus clan class
  classes clergy client clients clinic clinics club clubs cluster cnn coalition cohort
  collective college colleges colony columbia command commission commissions committee
  committees commons commonwealth communities community companies company competition competitor
  competitors confederate congregation congress consortium constituency consulate consulates
  consultancies consultancy consulting contractor contractors cooperative cooperatives corp
  corporate corporation corporations corps council councils counterpart counties county court
  courts creditors crew crews crowd cult customs dealer dealers defence defense delegation dell
  democrats department departments dept disney distributor distributors district districts
  division divisions dmv duo dynasty eagles ebay editorial electorate elite embassy empire
  employer employers engineering ensemble enterprise enterprises entities entity epa espn
  establishment establishments everton everybody everyone exchange expedition exporter exporters
  facebook faction factions factories factory faculty families family farm farms fbi fcc fda fed
  federation fellowship ferrari fiat fifa fintech firm firms fleet flock folks force forces ford
  foundation foundations franchise franchises fraternity galleries gallery gang gangs garrison
  goldman google gop governance government governments govt group groups guild habitat hamas
  haulier hauliers hbo headquarters healthcare herd honda hospice hospital hospitality hospitals
  hotel hotels household households housekeeping hub humanity ibm importer inc industries
  industry infantry instagram institute institutes institution institutions insurer insurers
  intel investor investors irs isis judiciary jurisdiction jury lab laboratories laboratory labs
  league leagues legal legislature lenders linkedin llc lloyd logistics ltd management
  manufacturer manufacturers marketing mcdonald media mercedes merchants microsoft military
  ministries ministry mlb mls mob municipal municipalities municipality museum nasa nation
  nations nato navy nba nbc netflix network nfl ngos nhl nhs nike nintendo nissan nokia
  nonprofit nsa nursing office offices operations ops oracle orchestra organisation
  organisations organization organizations outlet outlets panel panels parish parliament parties
  partner partners partnership partnerships party pathology paypal payroll pharma pharmacies
  pharmacy plant plants playgroup plc police pool presidency press procurement production
  provider providers public publisher publishers publishing purchasing railroad railway railways
  reception recruitment regime regulator regulators reinsurance resistance restaurant
  restaurants retail retailer retailers reuters sales samsung saudi school schools seahawks
  section sections sector sectors security senate senators shareholder shareholders shippers
  shipping shop shops societies society sony sponsor sponsors spotify squad squadron squads
  staff stakeholders starbucks startup state steelers store sub subdivision subsidiaries
  subsidiary supermarket supermarkets supplier suppliers support surgery taliban team teams tech
  technical telecom telecommunications tesla toyota transportation treasury tribe tribunal
  troops trust trustees twitter uber ucla ufc uni union unions unit units universities
  university varsity vendor vendors venture ventures verizon volunteers walmart ward welfare
  whatsapp wholesale wholesaler workforce yahoo youtube
money: >-
  account accounting accounts advance allowance amount amounts asset assets award bail balance
  balances bankruptcy bargain benefit benefits bet bets bid bids bill billed billing billion
  billionaire billions bills bitcoin bond bonds bonus bonuses bounty brokerage buck bucks budget
  budgets capita capital cash cent cents charge chargebacks charged charges cheap cheaper
  cheapest cheque coin coins collateral commerce commission commissions commodities commodity
  compensation concession contribution contributions cost costing costly costs coupon coupons
  credit creditors credits crores crypto currencies currency damages deal deals debit debt debts
  deficit deposit deposited deposits dime discount discounted discounts dividend dividends
  dollar dollars donation donations earnings economic economics economy equity euro euros
  exchange expenditure expense expenses expensive fare fares fee fees finance finances financial
  financing fine fines fiscal fortune fortunes francs fund funding fundraising funds gdp
  giveaway gold grant grants holdings incentive incentives income incomes incurred inexpensive
  inflation inheritance installment insurance interest investment investments invoice invoices
  invoicing lakh lease leases levy liabilities liability loan loans margin margins monetary
  money mortgage mortgages naira net outlay overhead owe owed owes pay payday payment payments
  paypal payroll payslip payslips penalties penalty pence penny pension pensions pound pounds
  premium premiums prepaid price priced prices pricing prize prizes proceeds profit profitable
  profits purchase purchases quid quotation quotations quote quotes rand ransom rate rates reais
  receipt receipts refund refunds remittance rent rental rentals rents repayment repayments
  reserve reserves revenue revenues reward rewards royalty rupees salaries salary sale sales
  savings scholarship scholarships settlement shareholder shares spend spending spends spent
  sponsorship sterling stock stocks subscription subscriptions subsidies subsidy sum sums
  surplus taka tariff tariffs tax taxation taxes taxpayer taxpayers till tills tip tips toll
  trade transaction transactions transfer transfers treasury tribute tuition turnover underpaid
  unpaid unprofitable usd valuation value voucher vouchers wage wages wallet wealth withdrawal
  worth yen yield yuan zloty
duration: >-
  adulthood advent after afternoon afternoons afterward afterwards again age ages ago
  anniversary annual annually anytime apr april aug august autumn awhile bedtime before
  beforehand beginning beginnings birthday break breakfast breaks career careers centuries
  century chapter childhood christmas clock clocks clockwork closing consecutive countdown
  current currently cutoff cutover cycle cycles daily date dates dawn day daylight days daytime
  deadline debut dec decade decades december diary dinner dinners diwali duration during earlier
  earliest early easter eid eighties end ending ends episode episodes era eternity eve evening
  evenings everyday fall feb february forever fortnight friday fridays future futures generation
  generations gmt goodnight halftime halloween history holiday holidays honeymoon hour hourly
  hours iftar inception instant interval intervals jan january jul july jun june lifetime lunch
  lunchtime mar march meantime midnight millennium milliseconds min mins minute minutes moment
  moments mon monday mondays month monthly months morning mornings night nightly nights noon nov
  november occasion occasions oct october overnight period periods phase phases preseason
  quarter quarterly quarters ramadan saturday saturdays season seasonal seasons sec second
  seconds secs semester sep sept september shift shifts slot slots spring summer summers sunday
  sundays sunrise sunset tenure term thirtieth thursday thursdays time timeline times timezone
  today tomorrow tonight tuesday tuesdays twilight vacation wartime wednesday wednesdays week
  weekday weekend weekends weekly weeks winter winters year yearly years yesterday yrs
harm: >-
  abortion absence abuse abuses accident accidental accidents accusation accusations acne
  addiction aggression agony alarm alarms alert alerts allegations allergies allergy ambush
  anger anxiety apologies apology arrest arrests arrogance arthritis assault asthma attack
  attacks attrition backlash backlog bacteria bad badly bans barrier barriers betrayal bias
  bipolar bite bites blackout blame blast bleeding bomb bombing bombs breach breakdown
  breakdowns breaks breakup broken brutality bug bugs bullshit bullying bump bumps burden
  bureaucracy burn burns burnt cancellation cancellations cancer cancers casualties casualty
  catastrophe cavity chaos chaotic chargebacks charges cheating chemo chickenpox chikungunya
  chill choking cholesterol churn claim claims clash closure closures collapse collision coma
  complaint complaints complications concern concerns concussion condolences conflict conflicts
  confusion congestion consequences conspiracy contamination contempt controversy corruption
  cost costs cough coughing coup covid crap crash crashes cries crime crimes crises crisis
  criticism criticisms cruelty crunch curse cuts damage damages damaging damp danger dangerous
  dangers dead death deaths debris debt debts decay deception decline declines decrease default
  defect defective defects deficiency deficit degradation delay delayed delays dementia demise
  demolition denial departures deportation depression despair desperation destruction detention
  diabetes diarrhea died difficulties difficulty dilemma dirt dirty disabilities disability
  disadvantage disagreement disappearance disappointing disappointment disaster disasters
  discomfort discrepancy discrimination disease diseases disgrace disgust dismissal disorder
  disorders displacement dispute disputes disrespect disruption dissent distortion distraction
  distress disturbance divorce doubts drought drugs drunk dump duplicate duplicates dust
  earthquake earthquakes ebola embarrassing embarrassment emergencies emergency emission
  emissions endometriosis enquiries epidemic erosion error errors escalation evacuation evil
  excess exclusion excuses exhausting exile expiry exploitation explosion explosions exposure
  extinction fail failure failures falls famine fatal fatigue fault faults fears felony feud
  fever fight fights fines fire fires flaw flaws flood flooding floods flu fog fracture fraud
  freezes friction frost frustration fucked fury fuss gap gaps garbage genocide gore gossip
  greed grief guilt hack handicap harassment hardship harm harmful hassle hate hatred hazard
  hazardous hazards headache headaches heartbreaking hell hiv homicide horror hostility
  humiliation hunger hurricane hurricanes hurt hypocrisy idle idling ignorance ill illness
  illnesses impairment impeachment imprisonment inability inaccurate inactive inadequate
  inappropriate incidence incident incidents incomplete inconvenience incorrect indictment
  inequality infection infections infectious inflammation infringement injuries injury injustice
  insanity insecurity insolvent instability insult insults interference interruption invalid
  invasion irregular irritating isolation issue issues jail jam jealousy junk killing killings
  kills lag lapse lawsuit lawsuits leak leaks leavers liabilities lightning litigation litter
  lockouts loss losses malaria meltdown mess misconduct misses mistake mistakes misunderstanding
  mold mortality murder murders mutation mutations neglect negligence nightmare nightmares noise
  noises nonsense nuisance obesity objection objections obstruction offence offences offense
  offenses outage outages outbreak overdose overtime pain pains panic penalties penalty plague
  pneumonia poison poisoning pollution poverty prejudice pressure problem problems prosecution
  protest protests punishment quarantine queue queues racism raid raids rain rape recalls refund
  refunds refusal regression rejection rejections rejects repair repairs resentment resign
  resignation returns riot riots risk risks robbery rot rubbish rumor rumors rumours rust scam
  scandal scares scrap scratch screams seizure seizures setbacks severity shame shit shooting
  shootings shortage shouting shutdown sickness slaughter slavery sorrow spam spike spikes spill
  stain stalking stall stigma storm storms strain strains stress strike strikes struggles
  stupidity suffering suicide surge suspension suspicion swearing symptoms tears tensions terror
  terrorism theft thefts threat threats ticket tickets timeout tornado torture toxicity
  trafficking tragedy traps trauma treason trouble troubles tuberculosis tumor tumors turnover
  typhoon uncertainty unemployment unrest uprising vacancies vacancy violation violations
  violence virus viruses vomiting vulnerability wait waiting waits war warning warnings warns
  wars wastage waste weakness weaknesses worries worry wound wounds wreck
gain: >-
  acceptance accomplishment accomplishments accuracy achievement achievements acquisition
  acquisitions admissions adoption advantage advantages agreement agreements applause
  application applications appointment appointments appreciation approval approvals arrival
  arrivals attendance audience availability award awards benefit benefits bid bids births bonus
  bonuses booking bookings breakthrough business capacity celebration celebrations certificate
  certificates certification championship circulation clearance clicks clients comfort
  commissions commitment commitments compensation competence completion compliance compliments
  confirmation congratulations consent contract contracts contribution contributions conversion
  courses coverage credit credits customers deal deals deliveries delivery demand deposits
  development diploma discoveries discovery distinction dividend dividends donation donations
  donors downloads earnings effectiveness efficacy efficiency eligibility employment endorsement
  engagement enhancement enjoyment enquiries enrollment entries exams excellence excitement
  expansion exports fame favors feat feedback fitness followers footfall funding fundraising
  gain gains goal goals gold good goods goodwill grades graduates graduation grants gratitude
  growth guarantee guarantees guests happiness headcount healing health hires hits honor honors
  honours hygiene impact impacts impressions improvement improvements incentives inclusion
  income incomes influx innovation innovations inquiries inquiry installations integrity
  interactions interest investment investments invitation invitations jobs joy leads membership
  memberships merit merits milestone milestones momentum morale nomination nominations occupancy
  offerings offers opportunities opportunity orders outcome outcomes output ownership
  participation partnerships payment payments perks popularity praise production productivity
  profit profits progress promotion promotions prosperity purchase purchases quality rankings
  rating ratings reach reaction reactions readiness rebounds recommendation recommendations
  recovery recruits redemption referral registration registrations reliability renewal renewals
  rentals reopenings repayments replies reply reputation reservation reservations response
  responses restoration retention revenue revenues reviews reward rewarding rewards safety sale
  sales satisfaction saving savings scholarships score scores scoring shipment shipments
  signature signatures solution solutions sponsors sponsorship submission submissions
  subscribers subscription subscriptions success successes sunshine survival synergies
  throughput traction traffic transactions trial trials triumph trophies trophy turnout turnover
  upgrade upgrades users valuation victories victory viewers views visitors visits volume
  volumes volunteers vote votes wellbeing win winners wins yield yields
technical-measure: >-
  acceleration accuracy airtime altitude amp availability average averages bandwidth baseline
  benchmark bits bounce brightness byte cache caliber calibration calorie calories capacity
  centimetres cholesterol clicks clock complexity compression concentration concentrations
  connectivity consistency consumption conversion correlation count counts coverage cpu
  cyclomatic decibel degree degrees density diameter dimension dimensions distance distances
  duration effectiveness efficacy efficiency equation equations equilibrium error errors flow
  flux fraction frames frequencies frequency gallon gallons gigabytes gradient gram grams
  hectares height heights humidity hydration hyperparameters inch inches incidence index
  indicator indicators intensity interval intervals kilo kilobytes lag latency load loads
  measurement measurements median megabytes memory mileage mph mps occupancy optimization output
  percent percentage percentile performance pixel precision probability queue queues radius ram
  rate rates ratio ratios reads recall reliability response retries score scores size sizes
  speed speeds stats storage temperature temperatures threads threshold throughput timeout
  traffic transactions usage utilisation utilization variance variation velocity volume weight
  weights width
technical: >-
  adapter alert alerts algorithm algorithms analytics android api app application applications
  apps archive archives array automation backend backup barcode bash batch batches beta bin
  binary bit blockchain bluetooth boot bot bots branch branches broadband broker browser bug
  bugs build builds button byte cache cached caching calculator cds cell channel channels chat
  circuit circuits class classes classification classifier click client clone cloud cluster
  clusters cobol code codebase coded codes coding com command commands commit compatibility
  compiled component components compression computational computer computers computing config
  configuration connection connections connectivity console container containers controller
  cookie cookies cpu crm crypto csv cutover cyber dashboard dashboards data database databases
  dedupe def default delta dependencies dependency deploy deployed deployment deploys derivative
  desktop dev device devices diagnostics digit digital digits dir directory disk doc docs domain
  domains download downloads drive driver drivers drone dvd ebook ecosystem edge electronic
  electronics email emails encoder encryption endpoint engine engines environment environments
  event events excel exception exceptions exploit export exports extension extensions extraction
  facebook fallback feature features feed field fields file files filter filters firmware flag
  flags flash folder font fonts fork format formats framework function functionality functions
  gadgets gateway generator generators gif google gps gpu graph graphics graphs grid hack
  hackathon handsets hardware hash hashes hashtag header headset hex hook hooks hostnames
  hotline html http https hub hyperparameters icon icons ids image images imaging implementation
  index inference infrastructure inheritance input inputs instagram installation installations
  installer instance instances int integration interface interfaces internet intranet inverter
  ios ipad iphone itunes jar java job jobs kernel key keyboard kubernetes libraries library lint
  linter linux loader log logger logging logic login logs lookup loop loops mac macro mailbox
  maintenance merge merges mesh messenger meta method methods metric metrics micro microsoft
  migration mobile model models module modules monitor monitoring monitors monolith network
  networks node nodes notification notifications onboarding optimization output package packages
  packet packets pager parameter parameters parser password passwords patches path paths payload
  pcs photoshop ping pings pipeline pixel platform platforms plugin pod pods polling port portal
  ports postgres processor processors prod profiler program programming programs prompt protocol
  protocols prototype proxy python queries query queues ram reddit redirect registry release
  releases reloads render replica replication repository request requests reset resource
  resources restart retries retry robot robots rollout route router routes routing runbook
  scaling scan scanner scanners scheduler schema screenshot screenshots script scripts search
  sensor sensors seo serial server servers service services settings shell signal simulation
  simulator skype slack smartphone smartphones sms snapchat sockets software spam spotify sql
  stack staging status storage store stream streaming streams sync system systems tab tablet
  tablets tech technologies technology telematics template templates terminal terminals test
  testing tests thread threads ticketing timeout timer timestamps timezone token tool tooling
  tools trace traces tracker transaction trigger triggers tuning tunnel update updates upgrade
  upgrades upload url usage usb user username users utilities variable variables vault vector
  version versions video web website websites whatsapp wifi wiki wikipedia wordpress workflow
  workload workstreams wrapper yahoo
document: >-
  abstract account ads advertisement advertisements agenda agreement agreements album albums
  alphabet amendment amendments analyses analysis annex announcement announcements appendix
  application applications appraisal archive archives article articles assessment assessments
  assignment assignments atlas attachment attachments audit audits autobiography backlog ballot
  ballots banner banners bible bibliography bill billboard bills bio biography blog blogs book
  books breakdown brief briefing brochure budget budgets bulletin calculation calculations
  calendar caption card cards cartoon cartoons case cases catalog catalogue census certificate
  certificates chapter chapters chart charter charts checklist checklists cheque chronicle
  chronicles citation citations claim claims clause clip clips codes collection collections
  column columns comic comics comment commentary comments comparison comparisons compilation
  composition conclusion conclusions configuration confirmation consent constitution content
  contents contract contracts copies copy copyright correspondence coupon coupons covenant
  credentials criteria critique csv curriculum dashboard dashboards data database declaration
  declarations decree deed deeds definition definitions demo description descriptions design
  designs detail details diagnosis diagram dialogue diaries diary dictionary digest diploma
  directions directive directory disclosure dissertation doc docs document documentary
  documentation documents draft drafts drawing drawings dvd ebook edition editions editorial
  email emails entries entry envelope episode equation equations essay essays estimate estimates
  evaluation evidence exam examination examinations example examples exams excel exercise
  exercises exhibit explanation explanations export exports extension fax feed feedback fiction
  figures file files film films finding findings flyer flyers folder footage footnote forecast
  forecasts form format forms formula forum gazette gif gospel grades graph graphic graphics
  graphs grid guide guideline guidelines guides handbook handover handwriting header headline
  headlines histories hymn hypotheses hypothesis ids illustration illustrations image images
  index indictment instruction instructions insurance interpretation interview intro
  introduction inventory invitation invitations invoice invoices journal journalism journals
  kpis law laws layout lease leases ledger ledgers legislation letter letters licence license
  licenses list listing listings lists log logbook logs magazine magazines manifest manifesto
  manual manuscript manuscripts map maps matrix memo memoir memoirs menu menus message messages
  narrative news newsletter newspaper newspapers note notebook notebooks notes notice notices
  notification notifications novel novels order orders outline overview page pages paper
  paperback paperbacks papers paperwork paragraph paragraphs passport patent patents payslip
  payslips pdf permit permits petition photo photographs photos picture pictures plan plans
  plaque playbook playlist plot podcasts poem poems poetry policies policy poll polls portfolio
  portrait portraits post poster posters posts prescription prescriptions presentation
  presentations procedure procedures profile profiles program programme programmes proposal
  proposals protocol protocols publication publications quotation quotations quote quotes raci
  ranking rankings readings receipt receipts recipe recipes recommendation recommendations
  reconciliation record recordings records reference references referral register registry
  regulation regulations reminder reminders reply report reports repository request requests
  requirement requirements resolutions result results resume review rewrite roadmap roster
  rostering rule rulebook rules runbook schedule schedules schemes scorecard screenshot
  screenshots script scripts scripture scroll section sections sentence sermon sheet sheets
  sketch sketches slate slide slides slogan song songs spec specification specifications speech
  speeches spelling spreadsheet standards statement statements statistics stats status statute
  sticker stickers stories story storyline submission submissions subtitles suggestion
  suggestions summary survey surveys tab table tables template templates terms testament
  testimony text textbook textbooks texts theory thesis timeline timetable timetables title
  topics tract trademark transcript transcripts translation translations treaty tutorial tweet
  tweets update updates verdict version versions video videos visa voucher vouchers waiver
  warrant warrants warranty wiki writing writings
meeting: >-
  appointment appointments appraisal arbitration assembly assessment assessments auction audit
  audition audits banquet bidding bingo birthday boarding breakfast briefing call calls campaign
  campaigns carnival caucus celebration celebrations ceremonies ceremony championship
  championships chat chats class classes clinic clinics coaching committee communion competition
  competitions concert concerts conference conferences confrontation consultation contest
  contests convention conventions conversation conversations council counseling course courses
  dance debate debates debrief demo demonstration demonstrations dialogue dialogues dinner
  dinners disco discussion discussions drill drills election elections encounter encounters
  engagement evaluation event events exam examination examinations exams exercise exercises
  exhibition exhibitions expo fairs feast fellowship festival festivals final finals forum
  forums fundraiser funeral gala game games gathering gig gigs graduation hackathon handover
  hearing hearings inauguration induction inquiry inspection inspections internship
  interrogation intervention interventions interview interviews introduction investigation
  investigations lecture lectures lesson lessons lunch match matches meet meeting meetings meets
  mentoring mortem negotiation negotiations networking offsite onboarding orientation outreach
  panel party performance performances picnic planning podcasts practice premiere presentation
  presentations proceedings quiz rallies rally referendum rehearsal retreat retro retrospective
  reunion review reviews round rounds seminar sermon session sessions show showcase sprint
  sprints standby summit surgeries surgery symposium talk talks thanksgiving therapy tour
  tournament training treatment treatments trip tuition tutorial visit voyage wedding weddings
  workout workshop workshops yoga zoom
virtue: >-
  abilities ability accomplishment accountability accountable adventure advocacy affection
  affinity agile alignment ambition ambitions ambitious anticipation appreciation aspirations
  assistance attention attitude attitudes authenticity autonomy awareness beliefs bond bonding
  brave bravery brotherhood calm capabilities capability capable care caring caution cautious
  character charity charm civic clarity collaboration collaborative commitment commitments
  communication communications community compassion compassionate competence competent
  compromise concentration confidence confident connection connections conscience consciousness
  consideration consistency consistent conviction cooperation coordination courage courageous
  courtesy creative creativity credibility cultural culture cultures curiosity daring decent
  decisive dedicated dedication democracy desire determination development devotion dignity
  diplomacy discipline disciplines discretion diversity drive duty dynamic dynamics eager
  earnest effectiveness efficiency effort efforts ego emotion emotions empathy emphasis
  encouragement endurance energetic energy engagement enlightenment enthusiasm enthusiastic
  entrepreneurship equality equity essence esteem ethical ethics excellence excitement
  experience expertise fairness faith faithful fearless feedback feeling feelings fellowship
  firmness fitness flexibility flexible focus forgiveness freedom friendship friendships
  frugality fun generosity genius gentle goal goals goodness goodwill governance grace gratitude
  growth guidance habit habits harmony health heart helpful honest honestly honesty honor honour
  hope hopes hospitality humane humanity humble humility humor humour hustle idea ideals ideas
  identity imagination impact inclusion inclusive independence influence initiative initiatives
  innovation innovative insight insights inspiration inspirational instinct instincts integrity
  intelligence intelligent intent intention intentions intimacy involvement joy judgement
  judgment justice kindness knowledge leadership legacy listening loyalty manners mastery
  maturity mentality merit mindset momentum morale motivation networking openness optimism
  organisation ownership partnership passion patience perfection perfectionist perseverance
  persistence precision pride principles privacy productivity quality readiness recognition
  relationship relationships reliability reputation resilience resourcefulness respect
  responsibilities responsibility rigour sacrifice safety savvy simplicity skill skills
  solidarity spirit stability standards storytelling strategy strength strengths sympathy talent
  thinking tolerance tradition transparency trust understanding unity value values virtue vision
  warmth wellbeing wellness willingness wisdom wit
problem: >-
  absence accident accidents aftermath alarm alarms allegations ambush argument arguments attack
  attacks backlash backlog barrier barriers bias blockade boundaries breach breakdown breakdowns
  bug bugs bullying bump burden bureaucracy carelessness catastrophe causal cause caused causes
  causing challenge challenges chaos circumstance circumstances clash coincidence collapse
  collision complexity complications concern concerns condition conditions conflict conflicts
  confusion congestion consequence consequences constraint constraints contamination controversy
  corruption coup crack cracks crap crash crashes crime crises crisis crunch culprit damage
  danger dangers deadline debris deception defect defects deficiency deficit degradation delay
  delays dependency depression destruction difference differences difficulties difficulty
  dilemma disadvantage disagreement disaster disasters discrepancy disease diseases disorder
  disorders dispute disputes disruption distortion distraction disturbance drought earthquake
  earthquakes embarrassment emergencies emergency epidemic erosion error errors escalation evil
  exception exceptions excess excuse excuses explosion explosions exposure failure failures
  fallout fatigue fault faults fear fears feud fire fires flaw flaws flood floods fracture fraud
  fraudulent friction frustration fuss gap gaps handicap hardship harm hassle hazard hazards
  headache headaches hole hurricane hurricanes illness impairment inability incident incidents
  inconvenience inequality infection infections infringement injuries injury injustice
  insecurity instability interference interruption invasion issue issues jam lack lapse leak
  leaks liability limitation limitations loss madness malaria mess misconduct miserable misery
  mistake mistakes misunderstanding mystery neglect negligence nightmare noise nuisance obstacle
  obstacles obstruction offence outage outages outbreak outdated overlap oversight pain painful
  pains poison pollution prejudice pressure pressures problem problematic problems questionable
  radiation reason reasons regression rejection resistance restriction restrictions rift risk
  risks risky rot rude ruin sad scandal scarce scary setbacks severity shit shitty shock
  shortage sickness slippery sloppy sorrow spill stain stigma strain stress stressful struggle
  struggles stubborn stupid suffering suspicion symptom symptoms syndrome tension tensions
  terrible theft threat threats toxic toxicity tragedy trap trauma tricky trouble troubles
  unacceptable unauthorized unavailable uncertain uncertainty unclear uncomfortable unfair
  unfinished unhealthy unlawful unlucky unnecessary unpleasant unreasonable unrest unsafe
  unstable useless violation violations virus vulnerability vulnerable waste weakness weaknesses
  worse worst worthless wrong
thing: >-
  abdomen accessories accessory acid acids adaptor aircraft airplane aisle alarm alarms album
  albums alcohol ale alloy altar aluminium aluminum ambo ambulance ammunition anchor animal
  animals ankle ant antenna antennas antibiotics antibodies antique ants apparatus apparel apple
  apples appliances aquarium arch ark arm armor armour arms arrow arrows arse art artefact
  artery artifacts artwork ashes asset assets asteroid atm atom atoms attachments auto
  automobile avatar axe axis back backdrop backpack backs bacon badge badges bag baggage bags
  bait bale bales ball balloon balloons balls bamboo banana bananas bands banner banners bar
  barbecue barcode bark barrel barrels barrier barriers bars baseball basin basket basketball
  baskets bass bat batch batches bath baths bats batter batteries battery bbq beacon beads beam
  beams bean beans bear beard bearing bearings bears beast beasts bed beds bedsheets bee beef
  beer beers bees bell bells belly belongings belt belts bench berries berry beverage beverages
  bicycle bicycles bike bikes bikini billboard bin bins bird birds biscuit biscuits blackberry
  bladder blade blades blanket blankets blood bmw board boards boat boats bodies body boeing
  boiler boilers bolt bolts bomb bombs bone bones bonnet boobs book bookmobile books booster
  boot boots booze bottle bottles bottom bourbon bow bowel bowl bowls box boxes bra brace
  bracelet bracket brackets brain brains brake brakes brass bread breaker breast breasts brick
  bricks bridge bridges brochure bronze brush brushes bubble bubbles bucket buckets bud buffalo
  buffer bulb bulbs bulker bull bullet bullets bulls bum bumper bun bundle bunny burger burgers
  bus buses bush bushes butt butter butterflies butterfly button buttons cab cabbage cabinet
  cabinets cable cables caffeine cage cake cakes calcium calculator calf camel camera cameras
  can candle candles candy cane cannabis cannon cans canvas cap caps capsule capsules car
  caravan carbon card cardboard cards cargo carpet carriage carrier carriers carrot carrots cars
  cart carton cartons cartridge carts case cases cashmere cat cats cattle cds ceiling cell
  cellphone cells cement ceramic cereal chain chains chair chairs chalk champagne charcoal
  charger chargers cheek cheeks cheese chemical chemicals chemo cheque cherry chess chest
  chevrolet chicken chickens chickpea chicks chili chiller chillers chimney chin chip chips
  chocolate chrome chunk cigar cigarette cigarettes cinnamon circuit circuits clamp clamps claw
  claws clay clicker clip clipboard clippers clips cloak clock clocks closet cloth clothes
  clothing cloud clouds clutch coal coaster coat coats cobbles cocaine cockpit cocktail
  cocktails cocoa coconut cod coffee coffin coil coin coins coke cola collar column columns
  commodities commodity compartment compass component components compound compounds compressor
  computer computers concrete condom condoms cone console container containers contents
  converter convertible convoy cookie cookies cooler copier copies copper copy coral cord core
  cork corn corpse cortex cosmetics costume costumes cottage cotton couch counter counters
  coupon cover covers cow cows crab crack cracks crane cranes crank crate crates cream creature
  creatures credentials crisp crisps croissant croissants crop crops crow crown crusher crust
  crystal crystals cube cubs cuff cuisine cup cupboard cups curry curtain curtains cushion
  cutter cylinder dairy daisy dam debris deck decks decor decoration decorations deer desk desks
  desktop dessert detector device devices dial diamond diamonds dice diesel dinner dinners
  dinosaur dinosaurs dioxide dipper dirt disc discs dish dishes disk dock docks dog dogs doll
  dolls dolphin dolphins dome donkey door doorbell doors dope dose doses dot dough dove dragon
  dragons drain drainage drainer drains drapes drawer drawers dress dresses drill drills drink
  drinks drip driveway drone drones drug drugs drum drums dryer duck ducks duct dummy dust dvd
  dye dynamite eagle eagles ear earplug earrings ears ebook edge edges egg eggs elbow electric
  electricity electrics electron electronics electrons elephant elephants elevator emblem
  emerald engine engines envelope enzyme enzymes equipment exhaust exhibit exhibits explosives
  extinguishers eye eyebrow eyebrows eyes fabric fabrics face faces falcon falcons fat fats
  feather feathers feeder feeders feet fence fences ferry fiber fibers fibre fig fillets film
  filter filters fin finger fingerprint fingers firearm fireworks fish fist fixture fixtures
  flag flags flake flame flames flank flare flash flashlight flesh flight flights flint float
  floor floors flora flour flower flowers fluid fluids flyers foam foil folder food foods foot
  football forehead fork forklift fossil fountain fox frame frames freezer freezers freight
  fridge fridges fries frog frogs fruit fruits fuel fuels fur furnace furniture fuse fuses
  gadgets galahs garage garbage garlic garment garments gas gases gasket gasoline gate gates
  gauge gear gears gel gem gems gene generator generators genes gift gifts gin ginger glass
  glasses globe glove gloves glucose glue gluten goat goats gold goods goose gorilla gown gowns
  graffiti grain grains granite grape grapes grass gravel grease grenade grill grinder groceries
  ground guitar guitars gum gun guns gut guts hair hairs ham hammer hand handkerchief handle
  hands handsets hardware hat hatch hats hawk hawks hay headphones headset heart hearts heater
  hedge hedges heel heels helicopter helicopters helmet helmets hem herb herbs herd heroin hinge
  hip hips hog hoist holder holders hole holes honey hood hook hooks hoover hormone hormones
  horn horns horse horses hose hull hydrogen ice implant incubators infusion ingredient
  ingredients injection ink insect insects instrument instruments insulation insulin inventory
  inverter ipad iphone ipod iron item items ivory ivy jacket jackets jade jar jaw jaws jeans
  jeep jelly jersey jerseys jet jets jewel jewellery jewelry jewels jig joint joints juice
  jumper junk kerb kettle kettles key keyboard keys kidney kiln kimono kindle kit kite kits
  kitten knee knees knife knives knot knots knuckle label labels lace ladder lamb lamp lamps
  lantern laptop laser latch laundry leaf leather leaves ledger ledgers leg lego legs lemon lens
  lenses letter letters lettuce lever lid lids light lighting lights lime limestone line linen
  lines lining lip lips lipstick liquid liquor lithium liver livestock lizard lobster lock
  locker lockers locks logbook lorries lorry luggage lumber lump lunch lunches lung lungs
  machine machinery machines magazine magazines magnet mail mailbox maize makeup mango manual
  manuscript map maple maps marble marijuana marker markers mash mask masks mat material
  materials mats mattress mattresses meal meals meat mechanism medal medals medication
  medications medicine medicines meds membrane merchandise metal metals meter meters mic mice
  microphone microwave milk mineral minerals minibus mirror mirrors missile missiles mixture
  mold monitor monitors monkey monkeys mop mortar mosquito motor motorbike motorcycle motors
  mould mouse mouth mouths movie movies mri mud mug mugs muscle muscles mushroom mushrooms nail
  nails napkin neck necklace needle needles net nets newspaper newspapers nickel nitrogen
  noodles nose note notebook notebooks notes nut nuts oak object objects oil oils omelette onion
  onions oranges organ organs outfit outfits oven ovens oxide oxygen pack package packages
  packaging packet packets packs pad pads page pager pages paint painting paintings paints
  pallet pallets pan pancakes panel panels pants paper paperback paperbacks papers paperwork
  paracetamol parcel parcels part parts passport pasta paste patch payslip pcs peanut pearl peas
  pedal peg pegs pen pencil penguin penny pens pepper peppers perfume pet petrol pets phone
  phones photo photograph photographs photos piano pickup picture pictures pie piece pieces pies
  pig pigs pile piles pill pillar pillars pillow pills pin pineapple pins pint pipe pipeline
  pipes pistol pitcher pizza plane planes plant plants plaque plasma plastic plastics plate
  platelets plates plug plum plumbing pocket pockets pole poles pond pony popcorn poppy
  porcelain pork portraits poster posters pot potato potatoes pots pottery powder printed
  printer printers prints produce product products projector propane props puck pudding pump
  pumpkin pumps puppet puppies puppy purse puzzle puzzles quartz quilt rabbit rabbits rack racks
  radio rag rail rails ramp ramps rat rats raw razor reactor receipt receipts receiver recorder
  recorders recycling reefer refrigerator refrigerators replacement replacements resin ribbon
  ribs rice rickshaw rifle rifles ring rings risograph robot robots rock rocket rockets rocks
  rod rods roll roller rolls roof roofs roots rope ropes rose roses router rover rubber rubbish
  rug rum rust sack sacks saddle salad salmon salt samosas sample samples sand sandwich
  sandwiches satellite satellites sauce sausage scaffolding scales scanner scanners scarf
  scissors scooter scooters scrap screen screens screenshots screw screws sculpture sculptures
  seafood seal seals seam seat seats seed seeds sensor sensors serum server servers sewer
  shampoo shed sheds sheep sheet sheets shelf shell shells shelves shield ship shipment
  shipments ships shirt shirts shoe shoes shorts shotgun shoulder shoulders shower showers
  shrimp shuttle sidecar sidewalk sign signs silicon silk sill silver sink skeleton skin skirt
  skirting skirts skull slab slate sleeve sleeves slice slices slush smartphone smartphones
  smoke snack snacks snail snake snakes snow soap sock sockets socks soda sodium sofa soil soils
  soup spaghetti spanner spare spares speaker speakers specimen specimens spicy spider spiders
  spine sponge spoon spray square squash squirrel stack staircase stairlifts stairs stamp stamps
  staple staples starter statue statues steak steam steel steering steps stereo steroids stick
  sticker stickers sticks stitch stitches stock stomach stomachs stone stones stopwatch stove
  stoves strap straw strawberry string strings strip strips stuff submarine substance substances
  sugar suit suitcase suits sunglasses supplement supplements supplies surface sushi suv sweater
  sweets swivel sword swords syrup table tables tablet tablets taco tail tails tank tanker
  tankers tanks tape tapes taps tar tattoo tattoos taxi taxis tea teddy tee teeth telephone
  telescope television televisions tent tents textbook textbooks textile thermometer
  thermometers thermostat thighs throat thumb thumbs ticket tickets tie ties tiger tights tile
  tiles timber timer tin tins tire tires tissue tissues toast toaster tobacco toe toes toilet
  toilets tomato tomatoes tongue tool toolbox tools tooth topping torch towel towels toy toys
  tractor tractors trailer trailers train trains tram trams traps trash tray trays tree trees
  trolley trolleys trophies trophy trouser trousers trout truck trucks trumpet trunk tub tube
  tubes tuna turbine turkey turtle turtles tvs tyre tyres ultrasound umbrella underwear uniform
  uniforms vaccination vaccine vaccines vacuum valve valves van vans vapor vault vegetable
  vegetables vehicle vehicles veil vein veins velvet vending ventilation vessel vessels vest
  vests video vine vinegar vines vinyl violin vitamin vitamins vodka wagon wagons wall wallet
  wallpaper walls walnut wardrobe washer watch watches water wax weapon weapons wedge wedges
  weed weights weld whale whales wheat wheel wheelchair wheels whip whiskey whisky whistle
  whiteboard whiteboards wig window windows wine wines wings wipers wipes wire wires wood wooden
  wool wrapper wrapping wrist wristbands xbox yacht yams yarn yeast yoghurt yogurt zinc
place: >-
  aarhus ababa abbey aberdeen abidjan abroad academy accademia accra acre acres addis adelaide
  afghanistan africa ahmedabad aires airport airports airways aisle alabama alaska albany
  alberta aleppo alexandria alfama algeria alley almada almer alps altar america americas amman
  amsterdam ankara annex antarctic antofagasta antwerp apartment apartments aquarium arabia
  arcade arch archives arctic area areas arena argentina arizona arkansas arlington armenia asia
  aston asylum athens atlanta atlantic attic auburn auckland augusta austin australia austria
  ave avenue aviv backstage backyard baghdad bahrain bakeries bakery balcony bali ballarat
  baltic baltimore bangalore bangkok bangladesh bank bar barcelona barn barracks base basement
  bases basin basque bath bathroom bathrooms battlefield bay bayern bays beach beaches bed
  bedford bedok bedroom bedrooms beijing beirut belfast belgium belgrade bengal bengaluru
  benghazi bergen berkeley berlin berth berths birmingham block blocks blvd bogot bolton bombay
  booth border borders borough bosnia boston bottom boulder boulevard boundary bradford branch
  branches brazil brewery bridge bridges brighton brisbane bristol britain brno broadway bronx
  brooklyn brunswick brussels budapest buenos buffalo building buildings bulgaria bungoma bunker
  bureau burma bush cabin caf cafe cafes cage cairo cal calgary calif california cambodia
  cambridge camp camps campsite campus campuses canada canal canberra canteen canteens
  canterbury canyon cape cardiff caribbean carolina casablanca casino casinos castle cathedral
  cave caves cbd cebu ceiling cell cellar cemetery center centers centre centres chad chamber
  chambers chapel charleston charlotte checkout chelsea chennai chester chicago china church
  churches cincinnati cinema cinemas circus cities city classroom classrooms cleveland cliff
  cliffs clinic clinics closet club clubs cluj clyde coast coastal cockpit college colleges
  cologne colombia colonies colony colorado columbia columbus commonages condo congo connecticut
  consulate consulates continent continents coolamon copenhagen cornell corner corners cornwall
  corridor corridors cottage council counter counters counties countries country countryside
  county court courthouse courtroom courts courtyard cove coventry crater creek crescent crete
  croatia crossing crossings cuba cuyo cyprus dairy dakar dakota dale dallas dam damascus darwin
  deck delaware delhi den deniliquin denizli denmark denver department departures depot depots
  derby desert destination destinations detroit devon dhaka district districts ditch dock docks
  door dorm dover downstairs downtown driveway dubai dublin duluth dump dundee dungannon dungeon
  durban durham dwelling earth east eastern ecuador eden edinburgh edmonton egypt elsewhere
  embassy emirates enclosure england entrance environment erie essex establishment
  establishments estate estates estonia ethiopia europa europe everywhere exit exterior
  facilities facility factories factory fargo farm farms field fields fiji finland flat flats
  floor floors florence florida footpath forest forests fort fortress fountain france francisco
  frankfurt freeway front frontier galleries gallery galway garage garages garden gardens gate
  gates gaza gazipur gdynia geelong geneva georgetown georgia germany ghana ghent ghetto gikomba
  glacier glasgow gothenburg grave graves graveyard graz greece greenhouse greenhouses grocery
  ground grounds grove guatemala guinea gulf gym habitat hague haiti halfway halifax hall halls
  hallway hamburg hampshire hampton harbor harbour harlem hartford harvard hastings haven hawaii
  headquarters heath heaven hebden heights heliopolis hemisphere highland highlands highway
  highways hill hills hillside hilton hitra holland hollow hollywood home homeland homes
  hometown honduras hong horizon hospice hospital hospitals hotel hotels house households houses
  housing houston hub hut hyde hyderabad iceland idaho ikaria illinois india indiana
  indianapolis indonesia indoor indoors inland inn innsbruck inside institute institution
  institutions interior intersection interstate iowa iran iraq ireland isla island islands isle
  isles israel istanbul italy jacksonville jail jakarta jamaica japan jersey jerusalem
  johannesburg joint jomsom jordan junction jungle jurisdiction kalmar kansas karachi karlsruhe
  karst kashmir kassel katowice kazakhstan keflav kent kentucky kenya kerala kerb kettering
  kilkenny kindergarten kingston kiosk kiosks kitchen kitchens klang kobe kolkata kong koper
  korea kumasi kuwait lab laboratories laboratory labs lagos lake lakes lancashire lancaster
  land landmark lands landscape lane lanes lanka laundry lawn lebanon leeds leicester leipzig
  leone lexington libraries library libya lighthouse lille lima limerick limpopo lincoln lisbon
  lismore liverpool ljubljana llandudno lobby locality location locations lodge london louisiana
  louisville lounge luapula luxembourg lviv lyon maasdijk madrid maine mainland malaysia mall
  malta manchester manhattan manila manitoba manor mansion marina market marketplace markets
  marseille marsh maryland massachusetts maternity meadow meadows mediterranean melbourne
  memphis metro metropolis mexico mezzanine miami michigan midlands midwest milan mill mills
  milwaukee minneapolis minnesota mississippi missouri monaco monastery mongolia montana
  monterrey montreal morocco moscow mosque motel motorway mountain mountains mumbai munich
  museum museums myanmar nagpur nairobi naples narayanganj nashville nebraska neighborhood
  neighborhoods neighbourhood neighbourhoods nepal netherlands nevada newark newcastle newport
  nigeria nightclub nile noida norfolk north northeast northmere northwest norway norwich
  nottingham nowhere nuneaton nursery nyc oakland oasis observatory ocean oceans office offices
  ohio oklahoma omaha ontario oradea orchard oregon orlando orleans osaka ottawa outdoors outlet
  outlets outside outskirts overseas oxford pacific paddock pakistan palace palestine panama
  paradise paris parish park parking parks parlour path paths pavement pavilion penang peninsula
  pennsylvania pentagon perth peru petersburg pharmacies pharmacy philadelphia philippines
  phoenix pier piraeus pits pittsburgh place places plant plants plateau playground plaza
  plymouth pokhara poland pond pool pools porch port portland porto ports portsmouth portugal
  pradesh prague prairie precinct premise premises preston pretoria princeton prison prisons
  properties property province provinces pub pubs pune punjab qatar quarry quay quebec
  queensland quito railroad railway railways raleigh ranch reception region regions republic
  reservoir residence resort resorts restaurant restaurants richmond ridge riga rio river
  riverina rivers riverside riyadh road roads rochester romania rome roof room rooms rotterdam
  roundabout runway russia sacramento salem salon salvador sanctuary santiago savannah school
  schools scotland sea seas seaside seattle seoul serbia settlement settlements shanghai sharjah
  shed sheffield shelter shelters shop shops shore shores showroom shrine sidewalk sierra silo
  silos singapore site sites slovenia sofia somalia somerset somewhere south southampton
  southeast southwest spa space spain splott spokane springfield square stadium stafford stage
  staircase stall stanford station stations stockholm store storeroom stores stove street
  streets studio studios stuttgart subdivision suburb suburban suburbs subway sudan suffolk
  summit sunderland supermarket supermarkets surgery surrey sussex swamp swansea sweden swindon
  switzerland sydney syracuse syria tainan taipei taiwan talisay taluka tampa tampere tanzania
  tartu tatopani tavern tbilisi tehran telford temple temples tennessee terminal terrace terrain
  territory texas thailand thames theater theaters theatre thessaloniki tirupur toilet toilets
  tokyo tomb tonga torino toronto tottenham toulouse tower towers town towns township trail
  trails trieste trondheim tulsa tunisia tunnel tunnels turkey turku uganda ukraine underground
  uni universities university upstairs uruguay usa utah utrecht vale valencia valley valleys
  valpara vancouver vatican vegas venezuela venice venue venues vermont vicinity victoria vienna
  vietnam villa village villages vilnius virginia volcano wagga wales walsall ward wards
  warehouse warehouses warsaw washington washroom waterfront waters wellington wembley west
  westland westminster wharf wilderness wimbledon winchester windsor wing winnipeg wisconsin
  woodland woods worcester workplace wrexham wroc wyoming yakima yale yard yards yemen yerevan
  york yorkshire zadar zagreb zaragoza zealand zimbabwe zone zones zoo zurich
praise: >-
  able absolute absolutely acceptable accessible acclaimed accomplished accurate active actively
  adequate adequately admired adorable advanced aesthetic affordable agile aligned amazed
  amazing amazingly ambitious amusing appealing appropriate appropriately aspiring astonishing
  attractive authentic awesome badass beautiful beautifully beauty beloved beneficial best
  better blessed bliss bold brave bravo breathtaking bright brighter brightest brilliant broad
  calmly capable careful carefully casual celebrated charm charming cheerful chic classic classy
  clean clear clearer clearest clearly clever coherent collaborative colorful colourful
  comfortable comfortably comfy compact comparable compassionate compelling competent
  competitive complete completely comprehensive confident congrats congratulations considerable
  considerably consistent consistently constructive convenient conveniently cool coolest correct
  correctly courageous cozy crazy creative credible critical crucial cute damn dear decent
  decisive decorative dedicated deep deeper deepest deeply definite definitely definitive
  delicious delight delighted delightful deluxe dense desirable distinctive distinguished
  diverse divine dope dramatic dramatically drastic drastically durable dynamic eager ease
  easier easiest easily easy effective effectively efficient efficiently elegant elite eminent
  empowered encouraging energetic engaging enhanced enjoyable entertaining enthusiastic epic
  essential ethical excellent exceptional exceptionally excited exciting exclusive experienced
  exquisite extensive extensively extraordinary fabulous fair fairly faithful famous fancy
  fantastic fascinated fascinating fashionable favorable favorite favorites favourite favourites
  fearless feasible fertile festive fine finest firm firmly fit flawless flexible fluffy focused
  fond foremost formidable fortunate fortunately freely fresh friendly fulfilling fun funky
  funniest funny generous gentle gently genuine genuinely gifted glad gladly glamorous glorious
  glory golden good goodness gorgeous gracious grand grateful great greater greatest greatly
  greatness handsome handy happier happiest happily happiness happy hardcore harmless healthier
  healthy heavenly helpful heroic hilarious honest honestly honorable honored honourable
  honoured hopeful hopefully hot humble humorous iconic ideal ideally important importantly
  impressed impressive improved inclusive incredible incredibly influential informative
  innovative insane inspirational inspired inspiring instrumental intact integral intelligent
  intense interactive interested interesting interestingly intriguing intuitive jolly joy juicy
  keen kind lean legendary lively lovely loyal lucky lucrative luxurious magic magical
  magnificent majestic mature meaningful memorable mighty modern motivated mutual neat nice
  nicely nicer notable optimal optimistic organized outstanding passionate peaceful perfect
  perfectly phenomenal pleasant pleased pleasing polite politely popular positive positively
  powerful practical precise precisely prestigious productive professional profitable profound
  prominent promising proper properly prosperous proud proudest proudly rational realistic
  reasonable reasonably refreshing relevant reliable remarkable remarkably renowned respectable
  respected respectful respectfully responsible responsive rewarding rightly robust safe safely
  safer safest satisfactory satisfied satisfying savvy scenic sensible serious seriously shiny
  significant significantly simple simpler simplest simply sincere sincerely skilled slick smart
  smarter smiling smooth smoothly solid sophisticated special specialized spectacular splendid
  stable steadily steady straightforward strategic strong stronger strongest strongly structured
  stunning stylish subtle successful successfully suitable super superb superior supportive
  surprising surprisingly sustainable sweet sympathetic talented tangible tasty terrific
  thankfully thorough thoroughly thoughtful thrilled thrilling thriving tidy timely
  transformational transparent tremendous triumph trusted unbelievable unique unprecedented
  useful valid valuable valued versatile viable vibrant victorious vital vivid warm wealthy
  welcome welcoming well wise wisely witty wonderful worth worthwhile worthy zen
size: >-
  abundance abundant ample big bigger biggest broad broader bulk compact comprehensive
  considerable considerably countless deep deeper deepest dramatic dramatically drastic
  drastically dwarf endless enlarged enormous entire entirely epic excess excessive extensive
  extensively extraordinary extreme extremely fat fewer formidable fraction full fuller fully
  further giant giants gigantic grand great greater greatest greatly gross handful heap heaps
  heavier heavily heavy heavyweight high higher highest highly huge hugely hulk immense
  immensely increasingly incredibly infinite intense intensive large largely larger largest
  lengthy lesser lightweight limited little long longer longest loud louder loudest low lower
  lowest major marginal massive max maximum mega mild mini miniature minimal minimum minor
  moderate narrow noticeable numerous overwhelming profound record reduced several severe
  severely shallow sharply sheer short shorter shortest significant significantly slender slight
  slightest slightly slim small smaller smallest steep substantial substantially subtle
  sufficient sufficiently tall taller thick thicker thin thinner tiny ton tons tremendous
  tremendously triple trivial ultra unlimited unprecedented utmost utter utterly vast vastly
  very wide widely wider widespread
pace: >-
  abruptly ahead asap behind brief briefly burst bursts clockwork closer closest consecutive
  dash delayed directly earlier earliest early express fast faster fastest forthcoming freshly
  gradual gradually hourly hurry immediate immediately imminent instant instantly late lately
  later latest nearly overdue overnight premature prompt promptly quick quicker quickly rapid
  rapidly rapids rushing shortly slow slower slowing slowly soon sooner speeding speedy sudden
  suddenly swift timely upcoming urgent
hedge: >-
  about albeit alleged allegedly almost although ambiguous anyway anyways apparent apparently
  approximate approximately arguably around barely basically bit bits broadly casually chance
  chances circa comparable conditional considerably could couldnt definitely depending doubt
  doubts dunno effectively equivalent essentially estimated etc eventually evidently extent
  fairly frankly fuzzy guess guessing hardly hint hmm hmmm hopefully however hunch hypothetical
  idk imo impression inclined indication indications indirect indirectly kinda largely
  likelihood likely loosely mainly may maybe might moderately mostly nearly partially partly
  perhaps plausible possible possibly potential potentially practically presumably probable
  probably quite rather reasonably reckon relatively reportedly roughly seem seemed seemingly
  seems somehow somewhat sort suppose supposedly surely tend tends theoretical theoretically
  think typically uncertain unclear unlikely unsure usually vague virtually
habit: >-
  again already always annual annually anymore anytime automatically awhile chronic clockwork
  common commonly consecutive consistently constant constantly contemporary continually
  continuous continuously conventional current currently daily each endless enduring eternal
  ever every everyday everytime existing forever former formerly frequent frequently general
  generally gradually habit habits hourly increasingly indefinitely just keep lately monthly
  never nightly normally now nowadays occasional occasionally often once ongoing overnight per
  periodic periodically quarterly rarely recurring regular regularly repeated repeatedly
  repetitive routine routinely seasonal seldom since sometime sometimes still twice typical
  typically used usta usual usually weekly whenever yearly yet
quantifier: >-
  abundance abundant additional aggregate all alot ample another any anybody anyone anything
  average billions bit bits both bunch collectively combined completely considerable countless
  couple crores cumulative dozen dozens each either enough entire entirely entirety evenly every
  everybody everyone everything everywhere except exclusively extra few fewer fraction full
  fully further half handful heap heaps hundreds individual individually infinite lakh least
  less loads lot lots majority many million millions more most mostly much multiple multitude
  neither nine nineteen ninety none numerous one ones others part plenty quarter seven seventeen
  seventy several six sixteen sixty some ten tens third thirds thirteen thirty thousand
  thousands three tonnes tons trillion triple twelve twenty twice two unlimited various whole
  zero
past-form: >-
  ate began begun bent bought bound bred broke broken brought built burned burnt came caught
  chose chosen come crept cut dealt did drank drawn dreamed dreamt drew driven drove dug eaten
  fallen fed fell felt fled flew flown foresaw forgave forgot forgotten fought found froze
  frozen gave given gone got grew grown had heard held hid hidden hit hung hurt kept knew known
  laid leaned leant leapt learned learnt led left lent let lit lost made meant met misread
  mistook mown overcame overheard overrode oversaw overslept paid proven put quit ran rang read
  rebuilt redid reset rewritten rewrote risen rode rose rung said sang sank sat saw sawn seen
  sent set sewed sewn shaken shook shot showed shown shrank shut slept sold sped spelt spent
  spilt split spoke spoken spread stole stolen stood struck stuck swam swept swore taken taught
  thought threw thrown told took tore torn understood undertook undid upheld was went wept were
  withdrew withheld woke woken won wore worn wound written wrote
function: >-
  a about across after again against ago all almost along already also always among an and
  another any anymore anyone anything around as at away back because before behind beside
  besides between beyond both but by down during each even ever every everybody everyone
  everything exactly except few fewer for from here him how if in instead into it its itself
  just later least less like longer many me more most much my myself near nearly never no nobody
  nor not nothing now of off on once only onto or other our ourselves out over own per rather
  roughly same since so some somebody someone something soon still such than that the their them
  themselves then there these they this those through till to today tomorrow too toward towards
  under unlike until up upon us very via what when where which while who whose why with within
  without yesterday yet your
given-name: >-
  aaron abigail adam agnieszka ahmed aisha akira alan albert alexander alexis ali alice ama
  amanda amara amber amit amy ana andrea andrew andrzej angela anita anke ann anna anthony
  antoine aoife arjun arthur ashley astrid austin ayse barbara beatriz ben benjamin betty
  beverly billy bjorn bob bobby brandon brenda brian brittany bruce bryan camila camille carl
  carlos carmen carol carolyn catherine charles chen cheryl chinedu christian christina
  christine christopher ciaran claire colin cynthia dan daniel danielle david deborah debra
  deepa denise dennis diana diane diego dmitri donald donna doris dorothy douglas dylan edward
  elena elijah elizabeth emily emma emre eric ethan eugene evelyn farah fatima fernando frances
  francesca frank gabriel gary george gerald giulia gloria grace graham gregory hannah hans
  harold haruto hassan heather heike helen henry hiroshi hussein ibrahim imran ines ingrid ivan
  jack jacob jacqueline james jane janet janice jason javier jean jeffrey jennifer jenny jeremy
  jerry jesse jessica jim joan joao joe john johnny jonathan jordan jorge jose joseph joshua
  joyce juan judith judy julia julie jun jurgen justin karen katarzyna kate katherine kathleen
  kathryn kayla keith kelly kenji kenneth kevin khalid kim kimberly klaus kofi kwame kyle
  lakshmi larry lars laura lauren lawrence layla lee leila li liam linda lisa liu liz logan lori
  louis luc luca lucia luis madison marco margaret maria marie marilyn mark martha mary mateo
  matteo matthew meera megan mehmet melissa michael michelle miguel min ming mohammed muhammad
  nancy natalie natasha nathan ngozi niamh nicholas nicole nigel nina nisha noah oisin olga
  olivia omar pablo pamela paolo park patricia patrick paul paulo pedro peter petra philip
  pierre piotr priya rachel rafael rahul raj ralph randy ravi raymond rebecca richard robert
  roger rohan ronald rosa rose roy ruben russell ruth ryan sakura sam samantha samuel sandra
  sanjay santiago sara sarah scott sean sergei sharon shirley siobhan sipho sofia sophia sophie
  stefan stephanie stephen steven sunil susan sven svetlana tariq teresa terry thandi theresa
  thiago thomas tim timothy tom tyler valentina victoria vijay vincent virginia walter wang
  wayne wei william willie yang yuki yusuf zachary zara zhang

"""#,
  ]
}
