import ArgumentParser
import Console
import InterviewModel
import Recording
import Reviewing

/// Searches what was said, noted and quoted.
struct SearchCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search answers, replies, notes and evidence.",
    discussion: """
      All words must occur in a transcript. "two ladies" is a phrase, invoic* the beginning of a \
      word.
      """)

  @Argument(help: "Words, phrases in quotation marks, beginnings of words with a star.")
  var words: [String]

  @Option(help: "How many transcripts to show the words of.")
  var limit: Int = 20

  @Flag(help: "Search the samples as well.")
  var samples = false

  @Flag(help: "Do not keep a copy of the words for the next search.")
  var noCache = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    // The shell takes quotation marks away: a word with a space in it was a phrase.
    let text = words.map { $0.contains(" ") && !$0.contains("\"") ? "\"\($0)\"" : $0 }
      .joined(separator: " ")
    guard let query = SearchQuery(text) else {
      throw CommandError.usage(
        what: "nothing to search for", why: "there is no word in it", remedy: "name one")
    }
    let search = TranscriptSearch(query)
    let library = desk.library(shared, coach)
    var entries = try library.entries()
    if samples { entries += try library.samples() }
    let store = try desk.searchStore(of: entries, in: library, keeps: !noCache)
    let paths = Dictionary(
      entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var found = store.ids(entries.map(\.path), matching: search).compactMap { paths[$0] }
    let wanted = try filter.filter()
    if wanted != TranscriptFilter() {
      let passing = Set(try desk.summaries(in: library, wanted, samples: samples).map(\.entry.path))
      found = found.filter { passing.contains($0.path) }
    }
    found.sort { $0.id > $1.id }
    for entry in found.prefix(max(0, limit)) {
      try desk.say(desk.style.bold("\(entry.id)"))
      for match in search.matches(in: store.passages(of: entry.path)) {
        let (before, words, after) = match.excerpt(radius: 60)
        let address = match.passage.address
        try desk.say(
          wrapped:
            "  \(address)\(address.isEmpty ? "" : " ")\(Self.name(match.passage.kind)): \(before)\(desk.style.yellow(desk.style.bold("[\(words)]")))\(after)",
          hanging: 4)
      }
    }
    let rest = found.count - min(found.count, max(0, limit))
    try desk.say(
      wrapped: desk.style.dim(
        "\(found.count) of \(entries.count) transcripts\(rest > 0 ? "; \(rest) not shown, see --limit" : "")"
      ))
  }

  private static func name(_ kind: SearchPassage.Kind) -> String {
    switch kind {
    case .answer: "answer"
    case .reply: "reply"
    case .note: "note"
    case .evidence: "quote"
    case .reason: "reason"
    }
  }
}
