import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct JournalTests {
  private let me = SampleEvents.candidate

  private func create(
    _ disk: TestDisk, stamp: EventStamp = TestClock.stamp(), candidate: String = "me"
  ) throws -> Journal {
    try Journal.create(
      in: disk.path("Transcripts"), SampleEvents.opened(candidate: candidate), by: me,
      files: disk.files, stamp: stamp
    ).journal
  }

  @Test(arguments: Disk.allCases)
  func `what is appended is read again`(disk: Disk) throws {
    let disk = try disk.make()
    let (journal, opened) = try Journal.create(
      in: disk.path("Transcripts"), SampleEvents.opened(), by: me, files: disk.files,
      stamp: TestClock.stamp())
    #expect(journal.id == "2026-11-21-me-sde-l5")
    #expect(journal.path == disk.path("Transcripts/2026-11-21-me-sde-l5.jsonl"))
    var events = [opened]
    for payload in SampleEvents.payloads {
      events.append(try journal.append(payload, of: events.last?.id, by: me))
      #expect(try disk.bytes(journal.path) == EventLine.bytes(of: events))
    }
    journal.close()
    let (again, contents) = try Journal.open(
      journal.path, files: disk.files, stamp: TestClock.stamp(start: "2020-01-01T00:00:00Z"))
    #expect(contents.events == events)
    #expect(contents.damage.isEmpty)
    let next = try again.append(.undone, of: opened.id, by: me)
    let last = try #require(events.last)
    #expect((last.time, last.id) < (next.time, next.id))
    #expect(try disk.files.status(journal.path)?.permissions == 0o600)
    #expect(try disk.files.status(disk.path("Transcripts"))?.permissions == 0o700)
  }

  @Test func `each event is one write and one sync`() throws {
    let files = InMemoryFileSystem()
    let disk = TestDisk(files: files, folder: ".", isReal: false)
    let journal = try create(disk)
    let before = files.calls
    try journal.append(.drafted(.init(text: String(repeating: "long ", count: 10_000))), by: me)
    #expect(files.calls.writes == before.writes + 1)
    #expect(files.calls.syncs == before.syncs + 1)
  }

  @Test(arguments: Disk.allCases)
  func `a name that is taken gets a number`(disk: Disk) throws {
    let disk = try disk.make()
    let ids = try (0..<11).map { _ in try create(disk).id }
    #expect(ids.first == "2026-11-21-me-sde-l5")
    #expect(ids.dropFirst() == (2...11).map { "2026-11-21-me-sde-l5-\($0)" }[...])
  }

  @Test(
    "hostile candidates get files in the folder",
    arguments: ["../x", "", "a/b", "\0\n\u{1B}[2J", String(repeating: "é", count: 5000), "李雷", "."])
  func hostile(candidate: String) throws {
    let disk = try Disk.posix.make()
    let journal = try create(disk, candidate: candidate)
    let names = try disk.files.names(in: disk.path("Transcripts"))
    #expect(names == ["\(journal.id).jsonl"])
    let contents = try JournalReader.read(try disk.bytes(journal.path), path: journal.path)
    #expect(Transcript(id: "t", events: contents.events).opened?.candidate == candidate)
  }

  @Test(arguments: Disk.allCases)
  func `a second writer is refused and changes nothing`(disk: Disk) throws {
    let disk = try disk.make()
    let journal = try create(disk)
    let error = #expect(throws: RecordingError.self) {
      try Journal.open(journal.path, files: disk.files, stamp: TestClock.stamp())
    }
    guard case .locked(journal.path, let process) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #if os(Linux)
      #expect(process == (disk.folder == "." ? InMemoryFileSystem.process : getpid()))
    #endif
    try journal.append(.undone, by: me)
    journal.close()
    let (_, contents) = try Journal.open(
      journal.path, files: disk.files, stamp: TestClock.stamp())
    #expect(contents.events.count == 2)
  }

  @Test(arguments: Disk.allCases)
  func `a last line torn at any byte is set aside and the rest kept`(disk: Disk) throws {
    let disk = try disk.make()
    let kept = try EventLine.bytes(of: Array(SampleEvents.events.prefix(3)))
    let line = try EventLine.bytes(of: SampleEvents.events[4])
    let path = disk.path("t.jsonl")
    let tornPath = path + JournalName.tornEnding
    for count in 1..<line.count {
      try disk.put(path, kept + line.prefix(count))
      let (journal, contents) = try Journal.open(
        path, files: disk.files, stamp: TestClock.stamp())
      if count == line.count - 1 {
        // Only the line feed is missing.
        #expect(contents.events.count == 4)
        #expect(contents.torn == nil)
        #expect(try disk.bytes(path) == kept + line)
        #expect(try disk.files.status(tornPath) == nil)
      } else {
        guard contents.events == Array(SampleEvents.events.prefix(3)), contents.faults.isEmpty,
          contents.torn == .init(line: 4, byteCount: count, setAside: tornPath),
          try disk.bytes(path) == kept,
          try disk.bytes(tornPath) == line.prefix(count) + [UInt8(ascii: "\n")]
        else {
          Issue.record("torn after \(count) bytes")
          return
        }
        try disk.files.remove(tornPath)
      }
      try journal.append(.undone, by: me)
      journal.close()
      let again = try JournalReader.read(try disk.bytes(path), path: path)
      #expect(again.damage.isEmpty)
      #expect(again.events.last?.payload == .undone)
    }
  }

  @Test(arguments: Disk.allCases)
  func `a second torn line is added to the first`(disk: Disk) throws {
    let disk = try disk.make()
    let journal = try create(disk)
    journal.close()
    for torn in ["{\"v\"", "{\"v\":1,"] {
      let file = try disk.files.open(journal.path, .existing)
      _ = try file.write(Array(torn.utf8)[...])
      file.close()
      try Journal.open(journal.path, files: disk.files, stamp: TestClock.stamp()).journal.close()
    }
    #expect(
      try disk.bytes(journal.path + JournalName.tornEnding) == Array("{\"v\"\n{\"v\":1,\n".utf8))
  }

  @Test func `a journal that cannot be opened for writing is as it was`() throws {
    let files = InMemoryFileSystem()
    let disk = TestDisk(files: files, folder: ".", isReal: false)
    let journal = try create(disk)
    journal.close()
    let torn = try disk.bytes(journal.path) + Array("{\"v\":1".utf8)
    files.put(journal.path, torn)
    files.setCapacity(torn.count + 3)
    #expect(
      throws: RecordingError.cannotAppend(
        path: journal.path + JournalName.tornEnding, operation: .write, code: ENOSPC,
        repaired: true)
    ) { try Journal.open(journal.path, files: files, stamp: TestClock.stamp()) }
    #expect(try disk.bytes(journal.path) == torn)
    #expect(try disk.bytes(journal.path + JournalName.tornEnding) == [])
    files.setCapacity(.max)
    try Journal.open(journal.path, files: files, stamp: TestClock.stamp()).journal.close()
  }

  @Test(arguments: [
    (ENOENT, 66, RecordingError.cannotRead(path: "no.jsonl", operation: .open, code: ENOENT)),
    (EROFS, 74, RecordingError.cannotChange(path: "no.jsonl", operation: .open, code: EROFS)),
    (EACCES, 74, RecordingError.cannotChange(path: "no.jsonl", operation: .open, code: EACCES)),
  ])
  func `a refusal to open names what the system said`(
    code: Int32, exitCode: Int, error: RecordingError
  ) {
    let files = InMemoryFileSystem()
    files.fail(.open, code)
    #expect(throws: error) {
      try Journal.open("no.jsonl", files: files, stamp: TestClock.stamp())
    }
    #expect(error.exitCode == exitCode)
  }
}
