import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

/// What becomes of a journal when the disk does not do what it should.
@Suite struct JournalFailureTests {
  private let me = SampleEvents.candidate
  private let files = InMemoryFileSystem()
  private let journal: Journal
  private let before: [UInt8]

  init() throws {
    journal = try Journal.create(
      in: "Transcripts", SampleEvents.opened(), by: me, files: files, stamp: TestClock.stamp()
    ).journal
    before = try #require(files.bytes(journal.path))
  }

  private func append(_ text: String = "a line of some length") throws {
    try journal.append(.drafted(.init(text: text)), by: me)
  }

  private func contents() throws -> JournalContents {
    try JournalReader.read(try #require(files.bytes(journal.path)), path: "t")
  }

  @Test func `a disk that is full after any number of bytes leaves the journal as it was`() throws {
    for room in 0..<100 {
      files.setCapacity(before.count + room)
      #expect(
        throws: RecordingError.cannotAppend(
          path: journal.path, operation: .write, code: ENOSPC, repaired: true)
      ) { try append() }
      #expect(files.bytes(journal.path) == before, "\(room) bytes left")
    }
    files.setCapacity(.max)
    try append()
    #expect(try contents().events.count == 2)
  }

  @Test func `calls that signals interrupt are made again`() throws {
    files.fail(.write, EINTR, times: 3)
    try append()
    #expect(try contents().events.count == 2)
  }

  @Test func `a write that takes only some bytes is gone on with`() throws {
    files.shortenNextWrite(to: 5)
    files.shortenNextWrite(to: 1)
    try append()
    #expect(try contents().damage.isEmpty)
    #expect(try contents().events.count == 2)
  }

  @Test func `an event that may not have reached the disk is taken back`() throws {
    files.fail(.sync, EIO)
    #expect(
      throws: RecordingError.cannotAppend(
        path: journal.path, operation: .sync, code: EIO, repaired: true)
    ) { try append() }
    #expect(files.bytes(journal.path) == before)
    try append()
    #expect(try contents().events.count == 2)
  }

  @Test func `a journal that could not be mended is mended before the next event`() throws {
    files.shortenNextWrite(to: 7)
    files.fail(.truncate, EIO)
    // The rest of the short write finds no room.
    files.setCapacity(before.count + 7)
    #expect(
      throws: RecordingError.cannotAppend(
        path: journal.path, operation: .write, code: ENOSPC, repaired: false)
    ) { try append() }
    #expect(files.bytes(journal.path)?.count == before.count + 7)
    #expect(try contents().torn?.byteCount == 7)
    files.setCapacity(.max)
    try append()
    #expect(try contents().damage.isEmpty)
    #expect(try contents().events.count == 2)
  }

  @Test func `a failed event leaves no gap in time or ids`() throws {
    files.fail(.write, EIO)
    #expect(throws: RecordingError.self) { try append() }
    try append("one")
    try append("two")
    let events = try contents().events
    #expect(events == events.sorted { ($0.time, $0.id) < ($1.time, $1.id) })
    #expect(events.count == 3)
  }

  @Test(
    arguments: [
      (.write, ENOSPC), (.sync, EIO), (.create, EACCES), (.create, ENOSPC), (.makeFolder, EROFS),
    ] as [(FileError.Operation, Int32)])
  func `a transcript that cannot be begun leaves no file`(
    operation: FileError.Operation, code: Int32
  ) throws {
    let files = InMemoryFileSystem()
    files.fail(operation, code)
    let error = #expect(throws: RecordingError.self) {
      try Journal.create(
        in: "T", SampleEvents.opened(), by: me, files: files, stamp: TestClock.stamp())
    }
    guard case .cannotCreate(_, operation, code) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.exitCode == 73)
    #expect(files.bytes("T/2026-11-21-me-sde-l5.jsonl") == nil)
  }

  @Test func `a read-only disk is named`() throws {
    files.setReadOnly(true)
    #expect(
      throws: RecordingError.cannotCreate(
        path: "Transcripts/2026-11-21-me-sde-l5.jsonl", operation: .create, code: EROFS)
    ) {
      try Journal.create(
        in: "Transcripts", SampleEvents.opened(), by: me, files: files, stamp: TestClock.stamp())
    }
  }
}
