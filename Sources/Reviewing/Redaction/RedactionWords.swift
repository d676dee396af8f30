/// The words that redaction knows, and how it tells an ordinary word from a name.
package struct RedactionWords: Sendable {
  /// Ordinary words in small letters.
  private let ordinary: Set<String>
  /// Capitalised words that belong to the framework or the trade, in small letters.
  private let kept: Set<String>

  /// Makes a vocabulary.
  ///
  /// - Parameters:
  ///   - texts: Texts without secrets, such as those of the question bank; every word that stands
  ///     in them in small letters is an ordinary one.
  ///   - framework: Texts of the framework; its capitalised words, such as names of principles,
  ///     stay as well.
  ///   - keep: Words to keep in whatever spelling.
  /// - Complexity: O(*n*) in the length of the texts.
  package init(texts: [[UInt8]], framework: [[UInt8]] = [], keep: [String] = []) {
    var ordinary = Set(Self.common)
    for text in texts {
      Self.latinWords(in: text) { word, isCapital in
        if !isCapital { ordinary.insert(String(decoding: word, as: UTF8.self)) }
      }
    }
    var kept = Set(keep.map { $0.lowercased() }).union(Self.trade).union(Self.calendar)
    for text in framework {
      Self.latinWords(in: text) { word, isCapital in
        if isCapital { kept.insert(String(decoding: word, as: UTF8.self).lowercased()) }
      }
    }
    self.ordinary = ordinary
    self.kept = kept
  }

  /// Whether a word may stand with a capital inside a sentence.
  func isKept(_ lower: String) -> Bool { kept.contains(lower) || lower == "i" }

  /// Whether a word is ordinary English or of the trade, inflected or not.
  func isOrdinary(_ lower: String) -> Bool {
    if kept.contains(lower) { return true }
    if Self.givenNames.contains(lower) { return false }
    return knows(lower) || Self.stems(of: lower).contains { knows($0) }
  }

  private func knows(_ word: String) -> Bool { ordinary.contains(word) }

  /// What a word may be an inflection of.
  private static func stems(of word: String) -> [String] {
    var stems: [String] = []
    func cut(_ ending: String, _ replacements: [String]) {
      guard word.hasSuffix(ending), word.utf8.count >= ending.utf8.count + 3 else { return }
      let stem = String(word.dropLast(ending.count))
      stems += replacements.map { stem + $0 }
      if let last = stem.last, stem.dropLast().last == last {
        stems.append(String(stem.dropLast()))
      }
    }
    cut("s", [""])
    cut("es", [""])
    cut("ies", ["y"])
    cut("ed", ["", "e"])
    cut("ing", ["", "e"])
    cut("ly", ["", "le"])
    cut("er", ["", "e"])
    cut("ers", ["", "e"])
    cut("n't", [""])
    for start in ["un", "re"] where word.hasPrefix(start) && word.utf8.count > 5 {
      stems.append(String(word.dropFirst(2)))
    }
    return stems
  }

  /// Calls a body with every run of ASCII letters and apostrophes.
  private static func latinWords(in text: [UInt8], _ body: (ArraySlice<UInt8>, Bool) -> Void) {
    var at = 0
    while at < text.count {
      guard isLetter(text[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < text.count, isLetter(text[at]) || text[at] == 0x27 { at += 1 }
      let word = text[start..<at]
      body(word, word.contains { $0 &- 65 < 26 })
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
}

// MARK: - Lists

extension RedactionWords {
  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Words that a bank may lack.
  static let common = list(
    """
    a an the and or but nor so yet if then than that this these those there here who whom whose \
    which what when where why how i me my mine myself we us our ours ourselves you your yours he \
    him his she her hers it its they them their theirs is am are was were be been being do does did \
    done have has had having will would shall should can could may might must not no yes of in on \
    at by for from to into onto over under up down out off about after before during since until \
    while with without within between among through across against again also always never often \
    sometimes just only even still already very really quite too much many more most less least few \
    several some any all both each every either neither other another same such own one two three \
    four five six seven eight nine ten first second third last next new old good better best bad \
    worse worst big small long short high low early late day days week weeks month months year years \
    time times today yesterday tomorrow morning evening night people person team teams manager \
    customer customers company colleague work worked working job said say told asked made make took \
    take went go got get gave give came come saw see knew know thought think found find left leave \
    felt feel kept keep let put ran run set wrote write written read because though although however \
    therefore instead thing things something anything nothing everything someone anyone everyone \
    nobody everybody somebody somewhere don't didn't doesn't wasn't weren't isn't aren't can't \
    couldn't wouldn't shouldn't won't haven't hasn't hadn't i'm i've i'd i'll we're we've we'd we'll \
    they're they've it's that's there's what's let's he's she's you're um uh er ah oh okay ok yeah \
    well like sort kind maybe perhaps um hmm gonna wanna kinda btw
    """)

  static let calendar = list(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december english christmas
    """)

  /// Names of techniques and trades that identify nobody.
  static let trade = list(
    """
    api apis sql json xml yaml http https html css csv pdf cpu gpu ram ssd sla slo sli kpi okr roi \
    nps qa ui ux ci cd pr prs tls ssl dns tcp ip sdk ide cli vpn ssh ftp erp crm sku eta poc mvp rfc \
    adr ceo cto cfo coo vp hr pm tpm sde sdm em ic pip s3 ec2 k8s p50 p90 p95 p99 p999 l3 l4 l5 l6 l7 \
    l8 q1 q2 q3 q4 h1 h2 v1 v2 java python kotlin swift rust golang javascript typescript linux unix \
    windows docker kubernetes kafka redis postgres mysql spark hadoop airflow terraform jenkins git \
    github jira slack excel star lp
    """)

  /// Given names that are common in workplaces and are no ordinary words; in dictated text they
  /// stand in small letters.
  static let givenNames: Set<String> = Set(
    list(
      """
      aaron abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra \
      alexis ali alice alicia alison amanda amir amit amy ana anand andrea andreas andrew andy angela \
      anil anita anjali ankit anna anne anthony antonio anya arjun arun ashley barbara ben benjamin \
      beth bob boris brandon brenda brian bruno carl carla carlos carmen carol caroline catherine \
      charles charlotte chen chloe chris christian christina christine christopher claire clara \
      claudia colin connor craig dan daniel daniela danny dave david deborah deepak deepika denis \
      dennis derek diana diego divya dmitri dominic don donald donna doug douglas ed eduardo edward \
      elena eli elizabeth ella emily emma eric erica erik erin eva evan fatima felix fernando fiona \
      florian francesca francis francisco gabriel gareth gary gavin geoff george georgia gopal gordon \
      graham greg gregory hannah harold harry hassan heather hector helen henrik henry hiroshi hugo \
      ian ibrahim imran ingrid irene isaac isabel isabella ivan jack jackie jacob jake james jamie jan \
      jane janet jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerry jessica jim jin \
      joan joe joel johan john johnny jon jonas jonathan jordan jorge jose josé joseph josh joshua juan \
      judith judy julia julian julie jun justin kareem karen karl karthik kate katherine kathy katie \
      kavita keith kelly ken kenneth kevin khalid kim kiran klaus kristen kumar kyle larry lars laura \
      lauren lee leila lena leo leon leslie li liam lin linda lisa liu louis louise lucas lucia lucy \
      luis luke mahesh maria marcus margaret maria marie marina mario markus martha martin mary mateo \
      matt matteo matthew max maya megan mehmet mei melissa michael michelle miguel mike ming mohamed \
      mohammed monica morgan muhammad nadia naomi nancy natalia natalie natasha nate nathan neha neil \
      nicholas nick nicolas nicole nikhil nina noah nora oleg oliver olivia omar oscar pablo pamela \
      patricia patrick paul paula paulo pedro peter petra phil philip pierre pooja prakash prasad \
      praveen preeti priya rachel rahul raj rajesh ralph ramesh ravi raymond rebecca ricardo richard \
      rick riley rita robert roberto robin rodrigo roger rohan rohit roland ron ronald rosa ruth ryan \
      sabrina sadia sam samantha samir samuel sandeep sandra sanjay santiago sara sarah sasha satya \
      scott sean sebastian sergei shannon sharon shreya simon sofia sophia sophie stefan stephanie \
      stephen steve steven stuart sunil suresh susan svetlana tanya tara tariq ted teresa terry theo \
      theresa thomas tim timothy tina tobias todd tom tommy tony tracy tyler umar uma ursula valentina \
      vanessa vera veronica victor victoria vijay vikram vincent vinod vivek vladimir walter wang wayne \
      wei wendy william xavier xin yan yang yasmin yi yuki yusuf zach zachary zara zhang zoe
      """))
}
