import Console
import Foundation
import InterviewModel
import QuestionBank
import Recording
import Reviewing

extension Desk {
  /// Reads a key that a redaction wrote.
  func redactionKey(_ path: String) throws -> RedactionKey {
    let text = try text(of: path)
    do {
      return try JSONDecoder().decode(RedactionKey.self, from: Data(text.utf8))
    } catch {
      throw CommandError.badInput(
        what: "cannot use \(path)", why: "it is no key of a redaction",
        remedy: "choose the .key.json file that redact wrote")
    }
  }

  /// What redaction takes for ordinary: the words of the bank.
  func redactionWords(_ shared: SharedOptions, keep: [String]) throws -> RedactionWords {
    let source = home(shared).bank
    var texts: [[UInt8]] = []
    var framework: [[UInt8]] = []
    for path in try source.paths() where path.hasSuffix(".yaml") {
      let bytes = try source.bytes(at: path)
      texts.append(bytes)
      if path.hasSuffix("framework.yaml") { framework.append(bytes) }
    }
    return RedactionWords(texts: texts, framework: framework, keep: keep)
  }

  /// A redacted transcript with its key.
  struct Redacted {
    var entry: TranscriptLibrary.Entry
    var transcript: Transcript
    var key: RedactionKey
    /// The redacted copy's stem.
    var stem: String
    /// Where the key goes.
    var keyPath: String
  }

  /// Redacts a transcript without writing anything.
  func redacted(
    _ reference: String?, _ options: RedactionOptions, _ shared: SharedOptions,
    _ coach: CoachOptions
  ) throws -> Redacted {
    let library = library(shared, coach)
    let (entry, transcript) = try self.transcript(reference, in: library)
    var redaction = Redaction(
      transcript, words: try redactionWords(shared, keep: options.keep), hide: options.hide)
    let events = redaction.events()
    let copy = Transcript(id: "redacted", events: events)
    let stem =
      copy.opened.map { JournalName.stem(date: String((copy.began ?? "").prefix(10)), $0) }
      ?? "redacted"
    return Redacted(
      entry: entry, transcript: Transcript(id: stem, events: events), key: redaction.key,
      stem: stem, keyPath: keyPath(of: entry, library))
  }

  /// A key lies beside its transcript, so that forgetting one forgets the other; that of a sample
  /// in the library.
  private func keyPath(of entry: TranscriptLibrary.Entry, _ library: TranscriptLibrary) -> String {
    var path = entry.isSample ? library.path(of: entry.id) : entry.path
    if path.hasSuffix(".jsonl") { path.removeLast(".jsonl".count) }
    return path + ".key.json"
  }

  /// Writes a key, with the placeholders and copies of an earlier one of the same transcript kept.
  func write(_ key: RedactionKey, to path: String, copies: [String]) throws {
    var key = key
    key.copies = copies
    if FileManager.default.fileExists(atPath: path), let former = try? redactionKey(path) {
      key.copies = former.copies.filter { !copies.contains($0) } + copies
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try write(Array(try encoder.encode(key)), to: path)
  }

  /// Where copies for others go.
  func sharedFolder(_ options: RedactionOptions, _ shared: SharedOptions) -> String {
    options.into ?? home(shared).path + "/Shared"
  }

  /// Says what was hidden, and that nobody is sure.
  func sayHidden(_ key: RedactionKey, keyPath: String) throws {
    var counts: [String: Int] = [:]
    for placeholder in key.placeholders.keys {
      counts[String(placeholder.dropFirst().prefix { $0 != "-" }), default: 0] += 1
    }
    let list = RedactionKind.allCases.compactMap { kind in
      counts[kind.rawValue].map { "\(kind.rawValue) \($0)" }
    }
    try say(wrapped: "Hidden: \(list.isEmpty ? "nothing" : list.joined(separator: ", ")).")
    try say(wrapped: "The key that undoes it is \(keyPath). Keep it to yourself.")
    try say(
      wrapped: style.dim(
        "Read the copy before you send it: a story can give somebody away without a name. "
          + "--hide WORD hides more, --keep WORD hides less."))
  }
}
