import InterviewModel
import Reporting
import Testing

/// The page as a real browser shows it.
@Suite(.enabled(if: Browser.path != nil, "no Chromium is installed"), .serialized)
struct BrowserTests {
  private static let shown = SampleReport.hostile.filter { $0.utf8.count < 1000 }

  /// A text as the page shows it: what HTML does not allow, and what turns it around, replaced.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          ["\u{0}", "\u{202E}", "\u{2066}", "\u{200F}"].contains(scalar) ? "\u{FFFD}" : scalar
        }))
  }

  @Test(arguments: [false, true])
  func `hostile text in every field stays text, in both themes`(isDark: Bool) throws {
    let visit = try Browser.visit(
      ReportPage(SampleReport.content(Self.shown)).html, isDark: isDark)
    #expect(visit.console.isEmpty)
    #expect(visit.findings.strangers.isEmpty)
    #expect(visit.findings.resources.isEmpty)
    #expect(!visit.network.contains("leak.example"))
    #expect(visit.findings.marks == Self.shown.map(Self.visible))
    #expect(
      visit.findings.whys == Self.shown.map { _ in "+ the business felt it (business-result)" })
    let note = Self.shown.map(Self.visible).flatMap { text in
      Array(repeating: "\(text) \(text) \(text)", count: 3)
    }
    #expect(visit.findings.notes == note)
    #expect(visit.findings.isDark == isDark)
  }

  /// Chromium breaks no line of more than 33,554,432 pixels, which a heading with two words of a
  /// million letters has once its text is doubled: there the word is shorter.
  @Test(arguments: [
    (1 << 20, ["phone"]),
    (1 << 16, ["phone, zoom at 200 %", "phone, text at 200 %", "desk, text at 200 %"]),
  ])
  func `a word without end makes no page scroll sideways`(_ row: (length: Int, windows: [String]))
    throws
  {
    let word = String(repeating: "x", count: row.length)
    let visit = try Browser.visit(
      ReportPage(SampleReport.content(word)).html, windows: row.windows)
    #expect(visit.findings.marks == ["\(row.length) characters"])
    #expect(
      visit.findings.overflow
        == Dictionary(row.windows.map { ($0, 0) }, uniquingKeysWith: { first, _ in first }))
  }

  @Test(arguments: [false, true])
  func `a page of many sessions fits a phone and can be read`(isDark: Bool) throws {
    let principles = ["Ownership", "Have Backbone; Disagree and Commit", "Insist on the Highest"]
    let sessions = (0..<20).map { number in
      ReportContent.Session(
        id: "2026-11-01-ann-\(number)", day: "2026-11-01", candidate: number < 12 ? "Ann" : "Bo",
        about: "sde L5, mock",
        cells: principles.enumerated().map { place, id in
          ReportContent.Cell(
            principle: id, vote: Vote.allCases[(number + place) % 3],
            strength: number % 2 == 0 ? .clear : .borderline,
            author: number % 5 == 0 ? "Coach with a long name" : nil,
            isDisputed: number % 4 == 0)
        })
    }
    let content = ReportContent(
      title: "All", notice: "A practice estimate.",
      principles: principles.map { .init(id: $0, name: $0) }, sessions: sessions,
      trends: principles.map {
        .init(
          candidate: "Ann", principle: $0,
          points: Array(repeating: .init(day: "2026-11-01", decision: .notInclined), count: 70))
      })
    let visit = try Browser.visit(ReportPage(content).html, isDark: isDark)
    #expect(visit.findings.overflow.count == 4)
    #expect(visit.findings.overflow.values.allSatisfy { $0 == 0 }, "\(visit.findings.overflow)")
    // What the guidelines for accessible pages ask of text of this size.
    #expect(visit.findings.contrast >= 4.5)
    #expect(visit.console.isEmpty)
  }
}
