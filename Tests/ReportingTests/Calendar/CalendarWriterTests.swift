import InterviewModel
import Reporting
import Testing

@Suite struct CalendarWriterTests {
  private func calendar(
    _ plans: [Plan] = [SamplePlan.plan], start: String = "2026-11-30T09:00",
    stamp: String = "2026-11-21T18:04:05Z", reveal: Bool = false
  ) throws -> String {
    var text = ""
    CalendarWriter(
      framework: SamplePlan.framework, start: try #require(CalendarTime(start)),
      stamp: try #require(CalendarTime(stamp)), reveal: reveal
    ).write(plans, to: &text)
    return text
  }

  /// The values of one property, unfolded, in the order of the file.
  private func values(of name: String, in calendar: String) -> [String] {
    calendar.replacing("\r\n ", with: "").split(separator: "\r\n")
      .filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
  }

  @Test func `a hidden loop is written whole`() throws {
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Inclined//Mock loop//EN
      CALSCALE:GREGORIAN
      BEGIN:VEVENT
      UID:UID-1@inclined
      DTSTAMP:20261121T180405Z
      DTSTART:20261130T090000
      DTEND:20261130T100000
      SUMMARY:Mock loop\\, round 1 of 2: Hiring manager
      DESCRIPTION:Software development engineer\\, L5\\n45 of 60 minutes are questi
       ons about what you did.\\nWhat it assesses stays hidden until it is played.
      END:VEVENT
      BEGIN:VEVENT
      UID:UID-2@inclined
      DTSTAMP:20261121T180405Z
      DTSTART:20261130T101000
      DTEND:20261130T111000
      SUMMARY:Mock loop\\, round 2 of 2: Cross-team interview
      DESCRIPTION:Software development engineer\\, L5\\n25 of 60 minutes are questi
       ons about what you did\\; coding is not played here.\\nWhat it assesses stay
       s hidden until it is played.
      END:VEVENT
      END:VCALENDAR

      """
    let calendar = try calendar()
    let uid = try #require(values(of: "UID", in: calendar).first?.prefix(16))
    #expect(
      calendar.replacing(uid, with: "UID") == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `nothing of what is hidden is in the file`() throws {
    let unfolded = try calendar().replacing("\r\n ", with: "")
    for hidden in [
      "Ownership", "ownership", "Dive", "dive", "Backbone", "backbone", "Bar Raiser", "Tell me",
      "default loop",
    ] {
      #expect(!unfolded.contains(hidden))
    }
  }

  @Test func `a revealed loop names principles, reasons, questions and the Bar Raiser`() throws {
    let calendar = try calendar(reveal: true)
    #expect(
      values(of: "SUMMARY", in: calendar) == [
        "Mock loop\\, round 1 of 2: Hiring manager",
        "Mock loop\\, round 2 of 2: Coding (Bar Raiser)",
      ])
    let description = [
      "Software development engineer\\, L5",
      "45 of 60 minutes are questions about what you did.", "", "Ownership",
      "It opens a loop well.", "Question: Tell me about a time that shows ownership.", "",
      "Have Backbone\\; Disagree and Commit", "Every default loop asks about it.",
      "Question: Tell me about a time that shows have-backbone.",
    ].joined(separator: "\\n")
    #expect(values(of: "DESCRIPTION", in: calendar).first == description)
  }

  @Test func `a time in UTC stays in UTC`() throws {
    let calendar = try calendar(start: "2026-11-30T23:30Z")
    #expect(values(of: "DTSTART", in: calendar) == ["20261130T233000Z", "20261201T004000Z"])
    #expect(values(of: "DTEND", in: calendar) == ["20261201T003000Z", "20261201T014000Z"])
  }

  @Test func `the stamp is always in UTC`() throws {
    let calendar = try calendar(stamp: "2026-11-21T18:04")
    #expect(Set(values(of: "DTSTAMP", in: calendar)) == ["20261121T180400Z"])
  }

  @Test func `UIDs stay when the loop moves or is revealed`() throws {
    let uids = values(of: "UID", in: try calendar())
    #expect(Set(uids).count == 2)
    #expect(
      values(of: "UID", in: try calendar(start: "2027-01-01T10:00Z", reveal: true)) == uids)
  }

  @Test func `another seed or another question has other UIDs`() throws {
    var uids = Set(values(of: "UID", in: try calendar()))
    var plan = SamplePlan.plan
    plan.seed = 8
    uids.formUnion(values(of: "UID", in: try calendar([plan])))
    plan.rounds[0].questions[0].id = "ownership-2"
    uids.formUnion(values(of: "UID", in: try calendar([plan])))
    #expect(uids.count == 6)
  }

  @Test func `a second loop begins a day later`() throws {
    var second = SamplePlan.plan
    second.rounds[0].questions[0].id = "ownership-2"
    let calendar = try calendar([SamplePlan.plan, second])
    #expect(
      values(of: "DTSTART", in: calendar) == [
        "20261130T090000", "20261130T101000", "20261201T090000", "20261201T101000",
      ])
    #expect(Set(values(of: "UID", in: calendar)).count == 4)
    #expect(values(of: "BEGIN", in: calendar).filter { $0 == "VCALENDAR" }.count == 1)
  }
}
