import Foundation
import Importing
import Testing

@Suite struct CallsTests {
  @Test(arguments: Calls.names)
  func `a call is imported as expected`(name: String) throws {
    let found = try Calls.imported(Calls.bytes(name)).json
    let place = Calls.folder.appending(path: "\(name).expected.json")
    if ProcessInfo.processInfo.environment["INCLINED_RECORD"] == "1" {
      try Data(found.utf8).write(to: place)
    }
    let expected = try String(contentsOf: place, encoding: .utf8)
    #expect(found == expected, "read it, then record it with INCLINED_RECORD=1")
  }
}
