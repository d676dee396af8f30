import Foundation
import Recording
import Testing

@Suite struct RecordingErrorTests {
  @Test(
    "every error has the exit code of the contract",
    arguments: [
      (.cannotRead(path: "p", operation: .open, code: ENOENT), 66),
      (.cannotRead(path: "p", operation: .list, code: ENOENT), 66),
      (.cannotRead(path: "p", operation: .read, code: EIO), 74),
      (.cannotCreate(path: "p", operation: .create, code: EACCES), 73),
      (.cannotChange(path: "p", operation: .open, code: EROFS), 74),
      (.cannotAppend(path: "p", operation: .write, code: ENOSPC, repaired: true), 74),
      (.locked(path: "p", by: nil), 75),
      (.newerVersion(path: "p", found: 2, known: 1, line: 1), 65),
      (.notATranscript(path: "p", fault: .init(line: 1, kind: .notJSON(column: 1))), 65),
      (.noOpening(path: "p"), 65), (.differentOpenings(left: "l", right: "r"), 65),
      (
        .conflict(id: "i", left: .init(path: "l", line: 1), right: .init(path: "r", line: 2)), 65
      ),
      (.noSuchTranscript(reference: "r", folder: "f", nearest: nil), 66),
      (.ambiguous(reference: "r", candidates: []), 66), (.noTranscripts(folder: "f"), 66),
      (.sampleIsReadOnly(path: "p"), 73), (.cannotEncode(id: "i"), 70),
    ] as [(RecordingError, Int32)])
  func exitCodes(error: RecordingError, code: Int32) {
    #expect(error.exitCode == code)
  }
}
