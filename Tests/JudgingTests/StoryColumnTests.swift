import InterviewModel
import Judging
import Testing

/// The weights files name their columns by order alone.
@Suite struct StoryColumnTests {
  @Test func `the column of a kind is its place among all`() {
    #expect(SentenceKind.allCases.map(\.column) == Array(SentenceKind.allCases.indices))
  }

  @Test func `the column of an aspect is its place among all`() {
    #expect(Aspect.allCases.map(\.column) == Array(Aspect.allCases.indices))
  }
}
