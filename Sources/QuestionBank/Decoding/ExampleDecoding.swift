/// Reads `rubrics/<principle>.examples.yaml`.
enum ExampleDecoding {
  /// The examples of one beat.
  struct Entry {
    let beat: String
    let examples: [BeatExample]
    /// The examples' values, in their order.
    let values: [YAMLValue]
    /// The lists, by the plural of what they hold.
    let lists: [String: YAMLValue]
  }

  /// The readable examples by beat, in the order of the file; unknown beats are left out.
  static func entries(_ root: YAMLValue, principle: String, known: Known) -> [Entry] {
    guard let fields = root.fields(of: "file", required: ["principle", "beats"]) else { return [] }
    fields["principle"]?.expectPrinciple(principle)
    return (fields["beats"]?.entries() ?? []).compactMap { key, value in
      guard let beat = key.name("beat", in: known.beats),
        let lists = value.fields(of: "beat", required: ["hits", "misses"])
      else { return nil }
      let hits = examples(lists["hits"], of: beat, principle: principle, isHit: true)
      let misses = examples(lists["misses"], of: beat, principle: principle, isHit: false)
      return Entry(
        beat: beat, examples: (hits + misses).map(\.example), values: (hits + misses).map(\.value),
        lists: lists)
    }
  }

  private static func examples(
    _ value: YAMLValue?, of beat: String, principle: String, isHit: Bool
  ) -> [(example: BeatExample, value: YAMLValue)] {
    (value?.list(of: isHit ? "hits" : "misses", needed: 0) ?? []).compactMap { item in
      guard let marked = item.text() else { return nil }
      do throws(MarkFault) {
        let text = try MarkedText(marked)
        guard text.spans.isEmpty != isHit else {
          item.report(isHit ? .unmarkedHit : .markedMiss)
          return nil
        }
        let example = BeatExample(
          principle: principle, beat: beat, text: text.text, spans: text.spans, isHit: isHit,
          file: item.file, line: item.line)
        return (example, item)
      } catch {
        switch error {
        case .unbalanced: item.report(.unbalancedMark)
        case .empty: item.report(.emptyMark)
        case .partial: item.report(.partialMark)
        }
        return nil
      }
    }
  }
}
