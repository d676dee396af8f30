import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct TranscriptLibraryTests {
  /// A library with two days of transcripts and a sample.
  private func library(_ disk: TestDisk) throws -> TranscriptLibrary {
    let library = TranscriptLibrary(folder: disk.path("T"), files: disk.files)
    try disk.files.makeFolder(library.samplesFolder)
    for (id, began, isFinished) in [
      ("2026-11-20-me-sde-l5", "2026-11-20T08:00:00Z", false),
      ("2026-11-21-me-sde-l5", "2026-11-21T10:00:00Z", true),
      ("2026-11-21-me-sde-l5-2", "2026-11-21T09:00:00Z", true),
      ("2026-11-21-sam-pm-l6", "2026-11-21T11:00:00Z", true),
      ("my-own-name", "2026-11-22T11:00:00Z", true),
    ] {
      try disk.put(library.path(of: id), try journal(began, isFinished))
    }
    try disk.put(disk.path("T/samples/strong-sde.jsonl"), try journal("2026-01-01T00:00:00Z", true))
    try disk.put(disk.path("T/.cache.jsonl"), [])
    try disk.put(disk.path("T/notes.txt"), [])
    try disk.put(disk.path("T/.jsonl"), [])
    return library
  }

  private func journal(_ began: String, _ isFinished: Bool) throws -> [UInt8] {
    let me = SampleEvents.candidate
    var events = [
      Event(id: "a", time: began, author: me, payload: .opened(SampleEvents.opened())),
      Event(id: "b", time: began, author: me, payload: SampleEvents.asked()),
    ]
    if isFinished {
      events.append(
        Event(id: "c", time: began, author: me, payload: .finished(.init(round: nil))))
    }
    return try EventLine.bytes(of: events)
  }

  @Test(arguments: Disk.allCases)
  func `transcripts are listed by name, samples apart`(disk: Disk) throws {
    let disk = try disk.make()
    let library = try library(disk)
    #expect(
      try library.entries().map(\.id) == [
        "2026-11-20-me-sde-l5", "2026-11-21-me-sde-l5-2", "2026-11-21-me-sde-l5",
        "2026-11-21-sam-pm-l6", "my-own-name",
      ])
    #expect(
      try library.samples() == [
        .init(id: "strong-sde", path: disk.path("T/samples/strong-sde.jsonl"), isSample: true)
      ])
  }

  @Test(
    "a reference means one transcript",
    arguments: [
      ("2026-11-21-me-sde-l5", "2026-11-21-me-sde-l5"),
      ("2026-11-21-me-sde-l5-2", "2026-11-21-me-sde-l5-2"),
      ("2026-11-21-s", "2026-11-21-sam-pm-l6"), ("m", "my-own-name"),
      ("strong-sde", "strong-sde"), ("str", "strong-sde"),
      ("T/my-own-name.jsonl", "my-own-name"), ("T/samples/strong-sde.jsonl", "strong-sde"),
      ("my-own-name.jsonl", "my-own-name"), ("./elsewhere", "elsewhere"),
      (nil, "2026-11-20-me-sde-l5"),
    ] as [(String?, String)])
  func resolving(reference: String?, id: String) throws {
    let disk = try Disk.memory.make()
    let library = try library(disk)
    try disk.put("./elsewhere", [])
    let entry = try library.resolve(reference)
    #expect(entry.id == id)
    #expect(entry.isSample == (id == "strong-sde"))
    #expect(try disk.files.status(entry.path) != nil)
  }

  @Test func `a reference that means nothing is answered with what is near`() throws {
    let library = try library(try Disk.memory.make())
    func refused(_ reference: String, _ nearest: String?) {
      #expect(
        throws: RecordingError.noSuchTranscript(
          reference: reference, folder: "T", nearest: nearest)
      ) { try library.resolve(reference) }
    }
    refused("my-own-nmae", "my-own-name")
    refused("strong-sdd", "strong-sde")
    refused("zzz", nil)
    refused("", nil)
    refused("T/my-own-nam.jsonl", "my-own-name")
    refused("other.jsonl", nil)
  }

  @Test func `a beginning that means several names them`() throws {
    let library = try library(try Disk.memory.make())
    #expect(
      throws: RecordingError.ambiguous(
        reference: "2026-11-21-me",
        candidates: ["2026-11-21-me-sde-l5-2", "2026-11-21-me-sde-l5"])
    ) { try library.resolve("2026-11-21-me") }
  }

  @Test func `without an unfinished transcript the one begun last is meant`() throws {
    let disk = try Disk.memory.make()
    let library = try library(disk)
    try disk.files.remove(library.path(of: "2026-11-20-me-sde-l5"))
    #expect(try library.resolve(nil).id == "2026-11-21-sam-pm-l6")
    try disk.put(library.path(of: "2026-11-23-x"), Array("damaged\n".utf8))
    try disk.put(library.path(of: "2026-11-24-x"), [])
    #expect(try library.resolve(nil).id == "2026-11-21-sam-pm-l6")
  }

  @Test(arguments: Disk.allCases)
  func `a folder that is missing or empty has no latest transcript`(disk: Disk) throws {
    let disk = try disk.make()
    let library = TranscriptLibrary(folder: disk.path("T"), files: disk.files)
    #expect(throws: RecordingError.noTranscripts(folder: library.folder)) {
      try library.resolve(nil)
    }
    #expect(
      throws: RecordingError.cannotRead(path: library.folder, operation: .list, code: ENOENT)
    ) { try library.entries() }
    try disk.files.makeFolder(library.folder)
    #expect(throws: RecordingError.noTranscripts(folder: library.folder)) {
      try library.resolve(nil)
    }
    #expect(try library.samples() == [])
  }

  @Test(arguments: Disk.allCases)
  func `forgetting removes the transcript with all that is named after it`(disk: Disk) throws {
    let disk = try disk.make()
    let library = try library(disk)
    let entry = try library.resolve("2026-11-21-me-sde-l5")
    for name in ["x.jsonl.torn", "x.html", "x.debrief.md"] {
      try disk.put(disk.path("T/" + name.replacing("x", with: entry.id)), [1])
    }
    let before = try disk.files.names(in: library.folder)
    let removed = try library.forget(entry)
    #expect(removed.count == 4)
    #expect(removed.last == entry.path)
    let after = try disk.files.names(in: library.folder)
    #expect(before.filter { !after.contains($0) }.allSatisfy { $0.hasPrefix(entry.id + ".") })
    #expect(after.count == before.count - 4)
    #expect(after.contains(entry.id + "-2.jsonl"))
  }

  @Test(arguments: Disk.allCases)
  func `a transcript that is being written to is not forgotten`(disk: Disk) throws {
    let disk = try disk.make()
    let library = try library(disk)
    let entry = try library.resolve("my-own-name")
    let (journal, _) = try Journal.open(
      entry.path, files: disk.files, stamp: TestClock.stamp())
    let error = #expect(throws: RecordingError.self) { try library.forget(entry) }
    #expect(error?.exitCode == 75)
    #expect(try disk.files.status(entry.path) != nil)
    journal.close()
    #expect(try library.forget(entry) == [entry.path])
  }

  @Test(arguments: Disk.allCases)
  func `a sample is known whatever way its path takes, and kept`(disk: Disk) throws {
    let disk = try disk.make()
    let library = try library(disk)
    let sample = try library.resolve("strong-sde")
    #expect(try library.isSample(sample.path))
    #expect(try !library.isSample(library.path(of: "my-own-name")))
    #expect(try !library.isSample(disk.path("nowhere/x.jsonl")))
    if disk.folder != "." {
      #expect(try library.isSample(disk.path("T/../T//samples/./strong-sde.jsonl")))
      #expect(symlink(library.samplesFolder, disk.path("link")) == 0)
      #expect(try library.isSample(disk.path("link/strong-sde.jsonl")))
    }
    #expect(throws: RecordingError.sampleIsReadOnly(path: sample.path)) {
      try library.forget(sample)
    }
  }

  @Test(arguments: Disk.allCases)
  func `a copy for writing is whole, private and numbered`(disk: Disk) throws {
    let disk = try disk.make()
    let library = try library(disk)
    let path = disk.path("T/samples/strong-sde.jsonl")
    let whole = try disk.bytes(path)
    try disk.put(path, whole + Array("{\"v\":".utf8))
    let first = try library.copyForWriting(path)
    #expect(first == .init(id: "strong-sde", path: library.path(of: "strong-sde"), isSample: false))
    #expect(try disk.bytes(first.path) == whole)
    #expect(try library.copyForWriting(path).id == "strong-sde-2")
    #expect(try library.resolve("strong-sde") == first)
    try disk.put(path, whole.dropLast())
    #expect(try disk.bytes(library.copyForWriting(path).path) == whole)
  }

  @Test(arguments: Disk.allCases)
  func `writing to a sample writes to a copy`(disk: Disk) throws {
    let disk = try disk.make()
    let library = try library(disk)
    let sample = try library.resolve("strong-sde")
    let before = try disk.bytes(sample.path)
    let (journal, contents) = try library.open(sample, stamp: TestClock.stamp())
    #expect(contents.events.count == 3)
    try journal.append(.noted(.init(text: "x", round: 1)), by: SampleEvents.coach)
    #expect(journal.path == library.path(of: "strong-sde"))
    #expect(try disk.bytes(sample.path) == before)
    journal.close()
    let own = try library.resolve("strong-sde")
    #expect(try library.open(own, stamp: TestClock.stamp()).contents.events.count == 4)
  }

  @Test(arguments: Disk.allCases)
  func `a begun transcript is in the folder`(disk: Disk) throws {
    let disk = try disk.make()
    let library = TranscriptLibrary(folder: disk.path("T"), files: disk.files)
    let (journal, event) = try library.begin(
      SampleEvents.opened(), by: SampleEvents.candidate, stamp: TestClock.stamp())
    #expect(try library.resolve(nil).id == journal.id)
    #expect(try library.contents(of: journal.path).events == [event])
  }

  @Test(arguments: Disk.allCases)
  func `copies that went apart merge into a new file`(disk: Disk) throws {
    let disk = try disk.make()
    let library = TranscriptLibrary(folder: disk.path("T"), files: disk.files)
    let (mine, _) = try Journal.create(
      in: library.folder, SampleEvents.opened(), by: SampleEvents.candidate, files: disk.files,
      stamp: TestClock.stamp())
    try disk.files.makeFolder(disk.path("coach"))
    try disk.put(disk.path("coach/copy.jsonl"), try disk.bytes(mine.path))
    try mine.append(SampleEvents.asked(), by: SampleEvents.engine)
    let theirs = try Journal.open(
      disk.path("coach/copy.jsonl"), files: disk.files, stamp: TestClock.stamp(seed: 9)
    ).journal
    try theirs.append(.noted(.init(text: "good", round: 1)), by: SampleEvents.coach)
    let (entry, merge) = try library.merge(mine.path, theirs.path)
    #expect(entry.id == "2026-11-21-me-sde-l5-2")
    #expect(try disk.bytes(entry.path) == merge.bytes)
    let (other, _) = try library.merge(theirs.path, mine.path)
    #expect(other.id == "copy")
    #expect(try disk.bytes(other.path) == merge.bytes)
    #expect(try library.contents(of: entry.path).events.count == 3)
  }

  @Test func `summaries come from the files`() throws {
    let library = try library(try Disk.memory.make())
    var buffer: [UInt8] = []
    let finished = try library.entries().map {
      try library.summary(of: $0.path, &buffer)?.isFinished
    }
    #expect(finished == [false, true, true, true, true])
  }
}
