import Console
import Foundation
import TestSupport
import Testing

@Suite struct `Standard output` {
  private func opened(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o600) }

  @Test func `text goes out in large pieces and in order`() throws {
    let path = try temporaryFolder() + "/file"
    let descriptor = opened(path, O_WRONLY | O_CREAT)
    defer { close(descriptor) }
    let output = Output(descriptor: descriptor, capacity: 10)
    try output.write("short")
    #expect(content(path) == "")
    try output.writeLine(" and long")
    #expect(content(path) == "short and long")
    try output.write(data: "raw \u{1B}")
    try output.flush()
    #expect(content(path) == "short and long\nraw \u{1B}")
  }

  @Test func `what was not flushed goes out in the end`() throws {
    let path = try temporaryFolder() + "/file"
    let descriptor = opened(path, O_WRONLY | O_CREAT)
    defer { close(descriptor) }
    do {
      let output = Output(descriptor: descriptor)
      try output.write("kept")
    }
    #expect(content(path) == "kept")
  }

  @Test func `a reader that went away is a quiet end of its own kind`() throws {
    let pipe = try PrivatePipe()
    pipe.closeReadEnd()
    let output = Output(descriptor: pipe.writeEnd)
    try output.write("nobody")
    #expect(throws: ConsoleError.readerGone) { try output.flush() }
    #expect(throws: ConsoleError.readerGone) { try output.write("again") }
  }

  @Test func `a full disk is an error with its code`() throws {
    let descriptor = opened("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let output = Output(descriptor: descriptor)
    try output.write("lost")
    #expect(throws: ConsoleError.cannotWrite(descriptor: descriptor, code: ENOSPC)) {
      try output.flush()
    }
  }

  @Test func `a reader slower than a non-blocking pipe gets everything`() async throws {
    let pipe = try PrivatePipe()
    let (readEnd, writeEnd) = (pipe.readEnd, pipe.writeEnd)
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
    let count = await withCheckedContinuation { continuation in
      Thread {
        let input = FileHandle(fileDescriptor: readEnd, closeOnDealloc: false)
        continuation.resume(returning: input.readDataToEndOfFile().count)
      }.start()
      let output = Output(descriptor: writeEnd)
      try? output.write(data: String(repeating: "x", count: 1 << 20))
      try? output.flush()
      pipe.closeWriteEnd()
    }
    #expect(count == 1 << 20)
  }
}
