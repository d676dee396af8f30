/// Words and phrases that mean the same to a reader, for example everybody who is a superior.
///
/// Cue patterns name a class as `@superior`; the classes are shared by all frameworks.
package struct WordList: Sendable, Equatable {
  /// A kebab-case name, unique in the bank, without the `@`.
  package var name: String
  /// Lower-case words and phrases, words separated by single spaces, in the order of the file.
  package var words: [String]

  package init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
