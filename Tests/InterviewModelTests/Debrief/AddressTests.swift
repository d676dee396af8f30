import InterviewModel
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("1.2", Address(round: 1, exchange: 2)), ("10.3.27", Address(round: 10, exchange: 3, line: 27)),
  ])
  func `an address reads what it writes`(text: String, address: Address) {
    #expect(Address(text) == address)
    #expect(address.description == text)
  }

  @Test(arguments: [
    "", "1", "1.", ".1", "1.2.3.4", "0.1", "1.0", "1.2.0", "-1.2", "+1.2", "1.x", "1,2", " 1.2",
    "1.2 ", "１.２", "99999999999999999999.1",
  ])
  func `anything else is no address`(text: String) {
    #expect(Address(text) == nil)
  }

  @Test func `addresses stand in the order of rounds, exchanges and lines`() {
    let ordered = ["1.1", "1.1.1", "1.1.2", "1.2", "1.10", "2.1"].compactMap(Address.init(_:))
    #expect(ordered.reversed().sorted() == ordered)
    #expect(Address(round: 2, exchange: 3, line: 4).whole == Address(round: 2, exchange: 3))
  }
}
