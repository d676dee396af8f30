import ArgumentParser
import InterviewModel
import Reviewing

/// Which transcripts are meant.
struct FilterOptions: ParsableArguments {
  @Option(help: "A part of the candidate's name.")
  var candidate: String?

  @Option(help: "A principle that was judged or voted on.")
  var principle: String?

  @Option(help: "A verdict: inclined, not_inclined or no_data.")
  var verdict: String?

  @Option(help: "contested, unfinished, noted, or the id of a signal.")
  var flag: String?

  @Option(help: "The first day, as 2026-11-21.")
  var from: String?

  @Option(help: "The last day, as 2026-11-21.")
  var to: String?

  @Option(help: "How far the review has come: open, begun or done.")
  var state: String?

  @Flag(help: "Only where people and the engine differ.")
  var disputed = false

  /// The filter these options describe.
  ///
  /// - Throws: ``CommandError/usage(what:why:remedy:)`` for a value that cannot be used.
  func filter() throws -> TranscriptFilter {
    func one<Value>(_ name: String, _ text: String?, _ known: [String], _ read: (String) -> Value?)
      throws -> Value?
    {
      guard let text else { return nil }
      if let value = read(text) { return value }
      let near = known.nearest(to: text).map { "did you mean \($0)?" }
      throw CommandError.usage(
        what: "unknown \(name) \(text)", why: "it is none of those there are",
        remedy: near ?? "choose one of \(known.prefix(8).joined(separator: ", "))")
    }
    for day in [from, to].compactMap({ $0 }) where UTCTime("\(day)T00:00:00Z") == nil {
      throw CommandError.usage(
        what: "unknown day \(day)", why: "it is no date", remedy: "write it as 2026-11-21")
    }
    return TranscriptFilter(
      candidate: candidate, principle: principle,
      verdict: try one("verdict", verdict, Vote.allCases.map(\.rawValue)) {
        Vote(rawValue: $0.replacing("-", with: "_"))
      },
      flag: try one("flag", flag, TranscriptFilter.Flag.names) { TranscriptFilter.Flag($0) },
      from: from, to: to, disputed: disputed,
      state: try one("state", state, ReviewState.allCases.map(\.rawValue)) {
        ReviewState(rawValue: $0)
      })
  }
}
