import ArgumentParser
import Console
import Foundation
import InterviewModel
import Recording
import Reporting
import Reviewing

/// Writes transcripts for other programs.
struct ExportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write transcripts as Markdown, JSON, HTML, or a CSV table of verdicts.",
    discussion: "Without a transcript it takes every one that the filter lets through.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json, csv, html
  }

  @Argument(help: "The transcript; all that pass the filter when left out.")
  var transcript: String?

  @Option(help: "markdown, json, csv or html.")
  var format: Format = .markdown

  @Option(name: .shortAndLong, help: "The file to write; standard output when left out.")
  var output: String?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared, coach)
    var transcripts: [Transcript] = []
    if let transcript {
      transcripts = [try desk.transcript(transcript, in: library).transcript]
    } else {
      for (entry, _) in try desk.summaries(in: library, try filter.filter()) {
        transcripts.append(try desk.transcript(entry, in: library))
      }
    }
    let text: String
    switch format {
    case .csv: text = table(transcripts, desk)
    case .json: text = try json(transcripts)
    case .markdown, .html:
      let content = try desk.reportContent(
        transcripts, title: "Transcripts", showsWords: true, shared)
      text = format == .html ? ReportPage(content).html : ReportMarkdown(content).text
    }
    guard let output, output != "-" else { return try desk.output.write(data: text) }
    try desk.write(Array(text.utf8), to: output)
    try desk.say(wrapped: "Written: \(output)")
  }

  private func table(_ transcripts: [Transcript], _ desk: Desk) -> String {
    var csv = CSVWriter()
    csv.row([
      "transcript", "date", "candidate", "role", "level", "round", "principle", "verdict",
      "strength", "author", "engine", "disputed", "real_outcome",
    ])
    for transcript in transcripts {
      let outcome = RealOutcome.outcomes(in: transcript).last?.result.rawValue ?? ""
      for cell in transcript.decided {
        csv.row([
          transcript.id, String((transcript.began ?? "").prefix(10)),
          transcript.opened?.candidate ?? "", transcript.opened?.plan.role ?? "",
          transcript.opened?.plan.level ?? "", String(cell.round), cell.principle,
          cell.verdict.rawValue, cell.engine?.strength.rawValue ?? "",
          cell.decider.map { VerdictWords.author($0.author) } ?? "engine",
          cell.engine?.decision.rawValue ?? "", cell.isDisputed ? "yes" : "no", outcome,
        ])
      }
    }
    return csv.text
  }

  /// One line a transcript, each with its events as the journal has them.
  private func json(_ transcripts: [Transcript]) throws -> String {
    struct Line: Encodable {
      var id: String
      var events: [Event]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try transcripts.map { transcript in
      let known = transcript.events.filter { event in
        if case .unknown = event.payload { false } else { true }
      }
      return String(
        decoding: try encoder.encode(Line(id: transcript.id, events: known)), as: UTF8.self) + "\n"
    }
    .joined()
  }
}
