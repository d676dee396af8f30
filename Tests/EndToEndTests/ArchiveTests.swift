import Foundation
import TestSupport
import Testing

/// The archive that `.ci/release` packs, as somebody without Swift uses it.
///
/// `INCLINED_ARCHIVE` names it; without one there is nothing to test. `.ci/run` packs one first.
@Suite(
  .enabled(if: Archive.path != nil, "INCLINED_ARCHIVE names no archive; .ci/release packs one"),
  .serialized)
struct ArchiveTests {
  private let archive: Archive

  init() throws {
    archive = try Archive(#require(Archive.path))
  }

  @Test func `holds one program, its page, completions, samples and licences`() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: archive.folder)
    for name in [
      "inclined", "inclined.1", "README.md", "LICENSE", "completions/inclined.bash",
      "completions/inclined.zsh", "completions/inclined.fish", "licenses/Yams.txt",
      "licenses/swift-argument-parser.txt", "licenses/swift.txt",
      "Transcripts/samples/2026-11-21-mixed-sde-l6.jsonl",
    ] {
      #expect(files.contains(name))
    }
    let programs = files.filter {
      var isFolder: ObjCBool = false
      let path = archive.folder + "/" + $0
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
    }
    #expect(programs == ["inclined"])
    let name = URL(fileURLWithPath: archive.folder).lastPathComponent
    #expect(try archive.run("--version").output == name.split(separator: "-")[1] + "\n")
    let manual = try String(contentsOfFile: archive.folder + "/inclined.1", encoding: .utf8)
    #expect(manual.contains(".Nm inclined"))
    #expect(manual.contains(".It Em import"))
    let bash = archive.folder + "/completions/inclined.bash"
    #expect(try ChildProcess.run("/bin/bash", ["-n", bash]).exitCode == 0)
  }

  @Test func `needs no library of Swift`() throws {
    let found = try ChildProcess.run("/usr/bin/env", ["ldd", archive.program])
    try #require(found.exitCode == 0, "\(found.error)")
    #expect(found.output.contains("libreadline"))
    let allowed = [
      "linux-vdso", "ld-linux", "libc.", "libm.", "libstdc++.", "libgcc_s.", "libreadline.",
      "libtinfo.",
    ]
    for line in found.output.split(separator: "\n") {
      let name = line.split(separator: " ")[0].split(separator: "/").last ?? ""
      let word = name.trimmingCharacters(in: .whitespaces)
      #expect(allowed.contains { word.hasPrefix($0) }, "\(line)")
    }
  }

  @Test func `plays a mock from a pipe`() throws {
    let played = try archive.run(
      "mock", "--minutes", "12", "--seed", "1",
      input: "last spring i wrote the check that night and bounces fell from 60 to 4\n\n/skip\n"
        + "/skip\n/skip\n")
    #expect(played.exitCode == 0, "\(played.error)")
    #expect(played.output.contains("A practice estimate"))
    let debrief = try archive.run("debrief", "--json")
    #expect(try JSON(debrief.output)["outcome"]?.text != nil)
  }

  @Test func `has a bank without problems inside`() throws {
    let check = try archive.run("bank", "check")
    #expect(check.exitCode == 0)
    #expect(check.output == "")
    #expect(try archive.run("bank", "list").output.contains("earn-trust"))
  }

  @Test func `guides from a sample by its name`() throws {
    #expect(try archive.run("transcripts", "--samples").output.contains("2026-11-21-mixed-sde-l6"))
    let sample = "Transcripts/samples/2026-11-21-mixed-sde-l6.jsonl"
    let before = FileManager.default.contents(atPath: archive.folder + "/" + sample)
    let led = try archive.run(
      "guide", "2026-11-21-mixed-sde-l6", "--interviewer", "Robin", "--candidate", "Sam",
      input: "looked at it himself that night /own\n\n1\n/next\n/quit\n")
    #expect(led.exitCode == 0, "\(led.error)")
    for word in ["You are interviewing Sam", "READ ALOUD", "LISTEN FOR", "ASK NEXT", "Paused"] {
      #expect(led.output.contains(word))
    }
    #expect(FileManager.default.contents(atPath: archive.folder + "/" + sample) == before)
  }

  @Test func `imports a call and guides from it`() throws {
    let imported = try archive.run("import", CallFiles.path("bakery-ovens.vtt"))
    #expect(imported.exitCode == 0, "\(imported.error)")
    let led = try archive.run("guide", input: "/quit\n")
    #expect(unwrapped(led.output).contains("a customer was unhappy"))
  }
}

/// An unpacked archive with a home that holds nothing.
private final class Archive {
  /// The path of the archive to test.
  static let path = ProcessInfo.processInfo.environment["INCLINED_ARCHIVE"]

  /// The folder that was in the archive.
  let folder: String
  private let parent: String

  /// Unpacks an archive into an empty folder.
  init(_ path: String) throws {
    let manager = FileManager.default
    parent =
      manager.temporaryDirectory.appendingPathComponent("inclined-archive-\(UUID())").path
    try manager.createDirectory(atPath: parent + "/home", withIntermediateDirectories: true)
    let unpacked = try ChildProcess.run(
      "/usr/bin/env", ["tar", "-xzf", path, "-C", parent], seconds: 60)
    try #require(unpacked.exitCode == 0, "\(unpacked.error)")
    let names = try manager.contentsOfDirectory(atPath: parent).filter { $0 != "home" }
    folder = parent + "/" + (try #require(names.first))
    try #require(names.count == 1)
  }

  deinit { try? FileManager.default.removeItem(atPath: parent) }

  /// The program in it.
  var program: String { folder + "/inclined" }

  /// Runs the program in the unpacked folder, with nothing around it.
  func run(_ arguments: String..., input: String = "") throws -> ChildProcess.Result {
    try ChildProcess.run(
      program, arguments, input: input,
      environment: ["HOME": parent + "/home", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
      folder: folder)
  }
}
