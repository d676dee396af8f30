/// The words of one class, for example everything that people call a customer.
///
/// The lists are data that all frameworks share; what a class means is up to who reads them.
package struct WordList: Sendable, Equatable {
  /// A kebab-case name, unique in the bank.
  package var name: String
  /// Single words in small letters, each once, in the order of the file.
  package var words: [String]

  package init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
