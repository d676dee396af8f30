import ArgumentParser
import Console
import InterviewModel
import Recording
import Reporting
import Reviewing

/// Writes one page for a transcript, a candidate or the library.
struct ReportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one HTML page for a transcript, a candidate or the library.",
    discussion: """
      Without a transcript it takes every one that the filter lets through; then --words adds \
      their answers. The page loads nothing and runs nothing.
      """)

  @Argument(help: "The transcript; all that pass the filter when left out.")
  var transcript: String?

  @Option(name: .shortAndLong, help: "The file to write; - is standard output.")
  var output: String?

  @Flag(help: "Show answers and evidence of several transcripts too.")
  var words = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared, coach)
    var transcripts: [Transcript] = []
    let title: String
    let path: String
    if let reference = transcript {
      let (entry, read) = try desk.transcript(reference, in: library)
      transcripts = [read]
      title = "\(read.opened?.candidate ?? entry.id), \(String((read.began ?? "").prefix(10)))"
      path = library.folder + "/" + entry.id + ".report.html"
    } else {
      let wanted = try filter.filter()
      for (entry, _) in try desk.summaries(in: library, wanted) {
        transcripts.append(try desk.transcript(entry, in: library))
      }
      let names = Set(transcripts.map { $0.opened?.candidate ?? "?" })
      title =
        names.count == 1
        ? "Practice of \(names.first ?? "?")"
        : wanted == TranscriptFilter() ? "All transcripts" : "Some transcripts"
      path = library.folder + "/report.html"
    }
    let content = try desk.reportContent(
      transcripts, title: title, showsWords: words || transcript != nil, shared)
    let html = ReportPage(content).html
    guard output != "-" else { return try desk.output.write(data: html) }
    try desk.write(Array(html.utf8), to: output ?? path)
    try desk.say(wrapped: "Report: \(output ?? path)")
  }
}
