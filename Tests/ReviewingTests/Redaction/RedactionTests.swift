import InterviewModel
import Recording
import Reviewing
import TestSupport
import Testing

struct RedactionTests {
  static let words = RedactionWords(
    texts: [
      Array(
        """
        joined our team manager billing invoices bounced export hospitals wrote check ladies \
        accounts stopped working saturdays called phone number reach street lives launch delay \
        customers asked told dropped percent from with named project product mail page money saved \
        about week meeting boss ship launched mark stone
        """.utf8)
    ],
    framework: [Array("Have Backbone; Disagree and Commit. Deliver Results. Bar Raiser".utf8)])

  /// What a person might say, with what must not survive of it.
  static let secrets: [(said: String, hidden: [String])] = [
    ("I joined Globex and worked with Priya Raman.", ["Globex", "Priya", "Raman"]),
    ("i joined globex and worked with priya raman", ["globex", "priya", "raman"]),
    ("Globex asked me. Zephyrlane was our product.", ["Globex", "Zephyrlane"]),
    ("my manager Mark told me, then Stone called", ["Mark", "Stone"]),
    ("the project codenamed stone was late", ["stone"]),
    ("mail priya.raman@globex.com or @praman", ["priya", "raman", "globex"]),
    ("priya at globex dot com is the mail", ["priya", "globex"]),
    ("see https://wiki.globex.example/x?y=1 or wiki.globex.io/page", ["wiki", "globex"]),
    ("call +1 (206) 555-0100 or 020 7946 0018", ["206", "555", "0100", "7946", "0018"]),
    ("she lives at 12 Elm Street and 7 rue Lepic", ["12 Elm", "Elm Street", "Lepic"]),
    ("Hauptstraße 5 in München", ["Hauptstraße", "München"]),
    ("we saved $4.2 million, 37% of it, in Q7", ["4.2", "37", "Q7"]),
    ("from sixty a week to forty two percent", ["sixty", "forty"]),
    ("GlobexPay and iZephyr broke; so did IBM's SAP", ["GlobexPay", "iZephyr", "IBM", "SAP"]),
    ("José told Zoë; О́льга too", ["José", "Zoë", "льга"]),
    ("C:\\Users\\praman and /home/praman/x", ["praman"]),
    ("\"Raman\" (Raman) Raman's Raman-led *Raman*", ["Raman"]),
  ]

  @Test(arguments: secrets)
  func `what is secret is hidden`(_ row: (said: String, hidden: [String])) {
    var loop = SampleLoop()
    loop.exchange(answer: row.said)
    var redaction = Redaction(loop.transcript, words: Self.words)
    let redacted = redaction.events().dropFirst().map { "\($0)" }.joined()
    for secret in row.hidden { #expect(!redacted.contains(secret), "\(secret) in \(redacted)") }
  }

  @Test func `ordinary words and the names of principles stay`() {
    var loop = SampleLoop()
    let said = "I wrote the check. Invoices bounced, so I had to Disagree and Commit in May."
    loop.exchange(answer: said)
    var redaction = Redaction(loop.transcript, words: Self.words)
    #expect(redaction.redacted(said) == said)
  }

  @Test func `one spelling has one placeholder`() {
    let loop = SampleLoop()
    var redaction = Redaction(loop.transcript, words: Self.words, hide: ["Globex"])
    #expect(
      redaction.redacted("Globex and globex and Globex.") == "[name-1] and [name-1.2] and [name-1]."
    )
  }

  @Test func `the key undoes everything`() throws {
    var loop = SampleLoop(candidate: "Priya Raman")
    loop.exchange(
      answer: "At Globex i saw 60 bounces [name-1] a week", quote: "Globex i saw 60")
    loop.add(
      .noted(.init(text: "Ask Priya about 60", quote: "60 bounces")), by: SampleEvents.coach)
    var redaction = Redaction(loop.transcript, words: Self.words)
    let redacted = redaction.events()
    #expect(redacted.map(redaction.key.restored) == loop.events)
    #expect(redacted.map(\.id) == loop.events.map(\.id))
  }

  @Test(arguments: 0..<20)
  func `the key undoes journals of any shape`(_ seed: Int) {
    var history = RandomHistory(seed: UInt64(seed))
    history.grow(by: 60)
    let transcript = Transcript(id: "t", events: history.events)
    var redaction = Redaction(transcript, words: Self.words)
    let redacted = redaction.events()
    #expect(redacted.map(redaction.key.restored) == history.events)
  }

  @Test func `quotes stand at their places in the redacted words`() throws {
    var loop = SampleLoop()
    loop.exchange(
      answer: "é At Globex bounces went from 60 to 4 for Priya.", quote: "went from 60 to 4")
    var redaction = Redaction(loop.transcript, words: Self.words)
    let transcript = Transcript(id: "t", events: redaction.events())
    let attempt = try #require(transcript.attempts.first)
    let quote = try #require(attempt.judged?.verdict.evidence.first?.quote)
    let bytes = Array(attempt.exchange.answer.utf8)
    #expect(
      String(decoding: bytes[quote.place.start..<quote.place.end], as: UTF8.self) == quote.text)
    #expect(quote.text.hasPrefix("went from ["))
  }

  @Test func `a coach's notes on the redacted copy come home with the names`() {
    var loop = SampleLoop(candidate: "Priya Raman")
    loop.exchange(answer: "Globex was late.")
    var redaction = Redaction(loop.transcript, words: Self.words)
    let placeholder = redaction.redacted("Globex")
    var note = loop.events[0]
    note.id = "n1"
    note.author = SampleEvents.coach
    note.payload = .noted(.init(text: "Why was \(placeholder) late?"))
    guard case .noted(let home) = redaction.key.restored(note).payload else {
      Issue.record("no note")
      return
    }
    #expect(home.text == "Why was Globex late?")
  }
}
