extension StoryWeights {
  /// Words by how many answers hold them or another form of them, the most frequent first.
  ///
  /// At least one answer in 16, 32, 64, 128, 256. A form stands for all words of its stem.
  ///
  /// Counted over the 1428 answers, with their replies, of `answers-*`, `plain-*`, `annotated-*`
  /// and `exchanges-*` in `Tests/Cases/`.
  static let table = [
    """
    about after again against all already also always an and another answer any app are around \
    as asked at back be because been before board book bought but by call came can car changed \
    check closed code colleagues come company contract cost could counted customer cut data date \
    day decided department did director do does door down dropped each end engineer euros \
    evening every everybody everyone everything first following for form found friday from front \
    gave get give go gone good got group had half hand has have he head her home hospital hours \
    how if in instead into is it its job just kept know last late lead learned leave left let \
    like line list look lost made make man manager me meeting mine minutes missed money month \
    more morning most moved my myself name need never new next night no nobody not nothing \
    noticed now number of off office old on one only open or order other our out over own page \
    paid paper part people per percent person phone place plan point presented product put \
    quarter question ran rang read real release report responsible review right room run said \
    same sat say school second see sent service set shift showed side signed since site small so \
    software some somebody start still stood stopped system table take team tell test than that \
    the their them then there they thing think third this those thought through ticket time to \
    told too took training turned twice under until up us used very waiting wanted was way we \
    week well went were what when where which who whole why with within without work would write \
    wrong wrote year you
    """,
    """
    accepted account across added agreed alone am anyone anything approved average away bad bank \
    became behind being believe best better between big bill bit boss both box brought budget \
    build built bus buy card carried case cause chain chair charge city claims client compared \
    complaints completed confirmed considered corrected course cover crew decision delivered \
    delivery design desk different dollars done drive drivers drove during early else error ever \
    explained failed fair families family feel fell field figures file finance find fine \
    finished firm fixed floor free full gate given goes going green he hear held hired hold \
    honestly house idea important inside introduced january joined june keep kids kitchen knew \
    later launch legal less letter lift listened little live load log long longer lose lot \
    machines managed management many map march market may maybe mean measured message model \
    monday mother mr much must near none nt nurse offered ok once online outside owner parking \
    passed past patients pay payments photo picked position prepared previous price printed \
    program programme project promised proposed pulled quality queue quite rate rather reached \
    reason received records reduced replaced requested rest result returns ring role round route \
    rule sales saturday saved saw screen season seen sell send several share she sheet ship shop \
    should single sold something sort spent spring stand stayed step store such summer sunday \
    supplier support sure switched taken talk text these thursday till today together trust \
    tuesday type use vendor version visited walk wall watched water weekend whether while will \
    winter women word written yes your
    """,
    """
    able above actually additional address afternoon afterwards agency agents allowed almost \
    along although among amount analysis analyst angry annual anybody april arrived attended \
    august authority autumn available bag basis become bed began begin below beside biggest \
    blind blocked boat borrowed branch break bring broke broken burned business button buyer \
    calculated calculation calendar cancelled cannot carry centre certificate chief children \
    chose christmas clean clear clinic clock coffee cold collected colour commission committee \
    comparison competitor complained concerned control convinced copied copy corner correction \
    council counter countries country county created credit cross dashboard dead defended \
    degrees delay depot developers development device discussed district document doing double \
    drafted drawing drew dry earlier email employees empty enough entered evenings exactly \
    example executive expected experience extended eye face failure fall far farm farmers fast \
    february fee feed feedback felt fewer fifth filled fire fish fit flat folks forecast friends \
    game gap girl girls goal great ground guess hall handle hang happened happy hard hated heard \
    heat help here high himself hit holiday hotel hr including increased informed insurance \
    insurer internal interviews itself july junior key kind known label laid language largest \
    laughed law leader level library life light limit lock love low lower lunch mail main manual \
    manufacturer marked match matter meetings members mentioned met meter mind mistake mobile \
    module neighbours network normal november obtained october officer often okay operations \
    operator opinion pack pair pallets parcel partner passengers personally pharmacy photograph \
    picture plant platform play plus post pounds power practice press problem process proper \
    proposal proud prove provider published pump purchasing pushed quiet quote rain raised \
    recommended red refund refused regarded region regional register remained removed renewed \
    rent repair repeated required retired revenue rewrote ride risk road rose roughly row \
    samples scale schedule score script seat senior september sessions short shut sister \
    situation size sleep slept slides slip slow son sound speak spend split staff stakeholders \
    standards state stations steering straight street stuck students supermarket supervisor \
    swapped tablets tape target taught tax teach teacher technical technician telephone term \
    thank though threw tool top total touch town track trade transfer travel tried truck true \
    try understand unit update users usually value van view villages warehouse wash wednesday \
    wet whatever whenever whoever whom whose wife window workshop worth yard yeah zero
    """,
    """
    accident according act action addition admit adopted affected age ago agreement ahead aid \
    airline airport alarm aloud ambulance analyzed announced anyway apart appeared application \
    appointment approach approval approximately architect area argued argument arm arranged \
    assigned assistant association assumed audit auditor avoided baby backwards bakery bar \
    barrier base basically batch batteries battery bay beats beautiful belonged bench bike bins \
    biscuit black blame blood blue bonus bookings bothered bottle bottom brake brand bread \
    breakfast bridge bug cable cake callers camera cancellations candidates canteen cap capacity \
    career careful cash caught cent center certain challenge channel charity chart chat cheap \
    cheaper child choice choose church cities class clause clerks climbing cloud club coast \
    columns comments commercial commit common companies completely condition conference \
    confidence connected consulted contact container continued contractor controller \
    conversation cook cooling cooperative coordinated coordinator corridor couple cousin \
    coverage cracked crane crates criteria crop culture cups curious curve customs daily dark \
    deadline deaf deal december deck declined decreased deep defined deleted deliveries demand \
    depend described designer details developed dialysis died difference difficult digital \
    dinner directly disagreed discovered discussion dispatch display distance dock doctor dogs \
    donors dose doubts drawer drawn drinking due earned easter easy eat effect either \
    electricity electronic emergency employed employer energy engine entries equipment estimate \
    event examined exchange exercise exist export external extra factory fallen faster fault \
    feature fella few film filter final finger firmware fitters flag flew flight flood flow food \
    foot football format fortnight forward fourth freeze function fund further garden gas \
    general german glass gloves grand grandmother granted graph grey growers growing growth \
    guard guests guide halved harbour hardware harvest health heart helpline hide highest hill \
    hole hot households human hung ice idle image improved inches incident income individual \
    information inspection instructions intended interesting introduction invited invoice issue \
    item killed kilometres kilos knees knock lab laboratory land laptop large lawyer lay \
    leadership leak leaning least led leeds lend lessons lie loan local locations logistics \
    lorry lyon maintained margin meant medicine memory mentor merge metres middle midnight \
    migration miles milk milliseconds ministry minus moment monitored mornings mothers museum \
    negotiated neighboring nice ninth nodded noise noon north notebook object odd official oh \
    older operating option orange organisation organization original ownership package paint \
    panel parents pass patch payroll pen penalty perfect perhaps period permission permit \
    persuaded pharmacies phase piece pilot pipe plain plastic plate please pocket pool port \
    portal positive possible poster postpone pressure pretty printer private procedure produced \
    production provided public pupils quick quid radio rail railway ramp rare raw re reader \
    readings ready rebuilt receipt reckoned recommendation recordings reference regular \
    regulator rejected relationship remember reminder renewal rep replacement replies \
    representative requirements reserved responsibility reversed riders river roadmap rode roll \
    roof rota safe safety sailing satellite satisfied savings scan scanners scared scope sea \
    search selected sensor sentence separate server shed shelf shouting shown sick signal \
    signature simple skip slot smaller solar solution someone sometimes sooner sorry source \
    space spare speed spoke spoken spoon spot spreadsheet sprint stage stars status stock storm \
    strength strip strong stuff success sufficient sum super supplies suppose survey tag task \
    taxi tea tech technology temperature template temporary tenth terminal testers th themselves \
    theory therefore thermometer tick tin title tonnes topic traced traffic trailer tram \
    transport treated trees trial trips uncle understood union university using vet video vision \
    visitors voice volume volunteers vote ward warm warning waste waves weather wedding wee \
    weighed weight white win wind wished withdrawn withdrew won workers worst yellow yet young \
    zone
    """,
    """
    absent acceptable acceptance access accompanied accountable accra achieve acknowledged \
    adapted advance advertising afraid agencies agenda agricultural air alert aligned alive \
    alphabet alternative altogether amber ambitious analytics annoyed anywhere apologised \
    applicants applied appointed appreciated apprentice arabic architecture archive arrangement \
    arrivals article aside assumptions ate atmosphere attached attempt attention auckland author \
    automated award aware backend background backlog backup badge baker bakeries baking balance \
    band basket bath bearing belt benchmark beneath beyond bicycle bid bigger body boiler bone \
    boots border bored breathing brick brilliant brochure brokers brown buckets builder bundle \
    burnt cab cabin cache calm camp campaign cancel captain cardboard carers cargo carriers \
    catalogue catch categories caterer cebu ceiling cellar centimetres central certification \
    certified chairman chamber chance chap chapter charter checklist checkout chip chosen \
    chucked circle clever click closure cluster co coached coat collection college color \
    combination combine communicated communication community complexity compliance component \
    computer concept concluded concrete conducted confused connection consent consisted \
    construction consultants consumption contained content contractual contradict contributed \
    conversion conviction core cork corresponds cos counties courage courier cow cpu crash cream \
    cried crying current curtain cycle daft dairy damaged database dealers decade default \
    defects definition delighted demo demonstrates demonstration dental dentists departure \
    deposit depth descriptions dev diary die diesel differed dig dipped direction dirty \
    disappeared discarded discount dish disk disputes distributed distribution divided division \
    diwali doc documentation donation dot dough downloads drain drawings drill dublin dug \
    duplicate dust duty dying earth east edge efficient effort egg electric electrician elevator \
    elsewhere em embarrassed empathy english enrolled entire entirely entrance entry environment \
    equal escalated established european evaluated everywhere evidence exam examination excel \
    excellent exception exit expansion expense expensive expired explanation fact factor false \
    fan fat favor fear federation feet fence ferry financial findings fleet flipped flour flower \
    folder force foreman forget forgot forklift formally former formula forum foundation frame \
    framework fraud freight french frequency frequent fresh fridge frighten frost frozen \
    frugality fruit fuel fulfilled fully fun funeral funny furniture future gained garage \
    generated generator ghent glued goat god gonna gps grade grain grandmothers grandson grid \
    grocery grown grumbled guarantee haha hail halifax handwritten harder harm haul headset heap \
    heavy history hoped hose host housekeeper however hub hurt identified ill imagine \
    immediately impact implemented import impossible incorrect independent index indicators \
    industry infant inherited initials initiative innovation input inspector inspired \
    installation installed installer instance instructed instruments insulin interface intern \
    internet interruption invented investor island italian joint journey judge jump kassel kiln \
    kiosks kit knitting knowledge korean lagos lake lamps landlord lanes largely laundry layer \
    layout learners lease ledger leg length lent libraries licence license linen link lisbon \
    literally litres loader login lol loop lorries losses loud lovely loyalty lunchtime lung \
    maintenance major maker manner marketplace master mate material maternity matrix mattress \
    mayor meals meantime medical menu merchants mess metrics microphone mid midlands might \
    milestone mill millimetres mindset minimum minister mirror mistaken mixed mob monsoon mood \
    moon moped motor motorbike mountain mounted mouth movement municipalities municipality \
    nairobi national nearest necessary neither nephew nervous nevertheless newer newsletter \
    newspaper nor norm nose nursery objection objective observed obsessed occurred ohio \
    onboarding onto op opposite ops opticians organised organized otherwise ought outcome outfit \
    oven overall overnight overtime owed parser participants particular party passport path \
    pattern pauses peak pencil pension pensioners permanent perth pet pharmacist phrase pickers \
    pickup pile pin ping pipeline piraeus pitched pizza planner plots plug pm podcasts policy \
    polish polite politely poor porter porto portugal portuguese postcode potential practically \
    praised precisely predicted preferred preparation prescription presentation president priest \
    primary principal principles prior priority probably procurement producer profile progress \
    promoted promotion proof property protection prototype publication pune purpose quantity \
    race rack radar random ranking ray realised realized recall recent reception recognised \
    recognized reconciliation recovered recruited recycling redesign redid relays relevant rely \
    remarks remind remote rental repayment replay research reservation residents resigned \
    resolved resources respect response restart restaurants restored retail retailer rig rising \
    rival root rotation rotterdam router rubber rubbish rung rural salmon salt satisfaction \
    scientist scooters scrapped scratch screw seal seasonal secondary section sector security \
    seed segment self sellers sense sequence serial series serious seriously served settings \
    settled seventh sewing shadow shaking shape sharjah shelter shoes shook shorten shorter \
    shoulder silence silent silo similar simply singapore sixth ski slightly slope slower smart \
    smell smile smoke snow soft solved south spec specialist spoiled sponsor sports spray squad \
    square st stable stack staffed stairs stall stamp statement statistics stick sticker stone \
    stopwatch storage stories story strategy strictly strike string struck structured studied \
    studio study stupid subject submitted subscription subsidy successful suffered suggested \
    suitcase suite summary sun supervisory surprised sustainability swansea swearing talent tank \
    tanker tariff tel telecom television temp tenants tend tender textbooks theatre thin \
    thorough thread throughput throw thumb tide tie tied tight tile timer timetable tiny tired \
    toilet tomato tomorrow torch tore tour towards tractors traders trainees trainer transcripts \
    translated travelled tray treatment tripled trolley trouble turnover twentieth ugly um \
    undertaker undo unless unlocking unpaid upload ups upstairs upstream urgent usage utility \
    vacation vaccination vaccine vacuum valid valleys valve vanished ve vehicle verified vice \
    voucher vp wagons wallet war warnings weak web weekday west wheel wheelchair whereas \
    wherever whichever whiteboard wholesaler wi wiped wire wo wondered wood wore world worn \
    worse
    """,
  ]
}
