import InterviewModel

/// Reads `rubrics/<principle>.yaml` and puts it together with the shared beats.
enum RubricDecoding {
  /// A rubric with what a check needs of its file.
  struct Entry {
    let rubric: Rubric
    /// The ids of the beats that the file defines itself, in its order; `nil` when one cannot be
    /// read.
    let ownBeats: [String]?
  }

  /// A rubric whose own beats can be read as a list; what else is not is logged and has some value.
  ///
  /// Where the shared beats cannot be read (`nil`), none are used and no reference to them is
  /// checked.
  static func entry(
    _ root: YAMLValue, principle: String, shared: SharedBeats?, known: Known
  ) -> Entry? {
    let required = [
      "principle", "version", "gloss", "about", "listenFor", "uses", "beats", "level",
    ]
    let optional = ["words", "overrides"]
    guard let fields = root.fields(of: "rubric", required: required, optional: optional) else {
      return nil
    }
    fields["principle"]?.expectPrinciple(principle)
    let version = fields["version"]?.wholeNumber(in: 1...1_000_000)
    _ = fields["gloss"]?.text()
    let about = fields["about"]?.text()
    let listenFor = fields["listenFor"]?.texts(of: "phrase")
    let words = fields["words"].flatMap { value in
      value.text().map { WordListDecoding.words($0, value) }
    }
    let uses = fields["uses"]?.names("shared beat", in: shared?.ids, needed: 0)
    let own = fields["beats"].map { ownBeats($0, shared: shared?.places ?? [:], known: known) }
    var used = shared?.beats ?? [:]
    if let overrides = fields["overrides"] {
      override(&used, with: overrides, shared: shared?.ids, known: known)
    }
    let levelBar = fields["level"].flatMap { levels($0, known: known) }
    guard let own, let allOwn = fields["beats"]?.count else { return nil }
    let beats = (shared?.order ?? [SharedBeats.own]).flatMap { id in
      if id == SharedBeats.own { return own }
      return uses?.contains(id) == true ? used[id].map { [$0] } ?? [] : []
    }
    let rubric = Rubric(
      principle: principle, version: version ?? 1, about: about ?? "", listenFor: listenFor ?? [],
      words: words ?? [], beats: beats, levelBar: levelBar ?? [:])
    return Entry(rubric: rubric, ownBeats: own.count == allOwn ? own.map(\.id) : nil)
  }

  private static func ownBeats(
    _ value: YAMLValue, shared: [String: BankProblem.Other], known: Known
  ) -> [Beat] {
    var places = shared
    return (value.list(of: "beats") ?? []).compactMap { item in
      guard let beat = BeatDecoding.beat(item, probesNeeded: 1, known: known) else { return nil }
      if let first = places[beat.id] {
        item.report(.repeated(beat.id, kind: "beat", first: first))
        return nil
      }
      places[beat.id] = item.place
      return beat
    }
  }

  private static func override(
    _ beats: inout [String: Beat], with value: YAMLValue, shared: [String]?, known: Known
  ) {
    var places: [String: BankProblem.Other] = [:]
    let optional = ["need", "requiredWhen", "label", "absent", "probes"]
    for item in value.list(of: "overrides", needed: 0) ?? [] {
      guard let fields = item.fields(of: "override", required: ["id"], optional: optional),
        let id = fields["id"]?.name("shared beat", in: shared)
      else { continue }
      if let first = places[id] {
        item.report(.repeated(id, kind: "override", first: first))
        continue
      }
      places[id] = item.place
      if fields.count == 1 { item.report(.nothingOverridden(id)) }
      guard var beat = beats[id] else { continue }
      beat.need = fields["need"]?.choice("need", of: Beat.Need.self) ?? beat.need
      beat.requiredWhen =
        fields["requiredWhen"].flatMap { BeatDecoding.condition($0, known: known) }
        ?? beat.requiredWhen
      beat.label = fields["label"]?.text(limit: BeatDecoding.labelLimit) ?? beat.label
      beat.absent = fields["absent"]?.text() ?? beat.absent
      beat.probes =
        fields["probes"]?.spokenTexts(of: "probe", placeholders: BeatDecoding.placeholders)
        ?? beat.probes
      beats[id] = beat
    }
  }

  private static func levels(_ value: YAMLValue, known: Known) -> [String: String]? {
    guard let entries = value.entries() else { return nil }
    var bars: [String: String] = [:]
    for (key, text) in entries {
      guard let id = key.name("level", in: known.levels), let bar = text.text() else { continue }
      bars[id] = bar
    }
    for level in known.levels ?? [] where !entries.contains(where: { $0.key.text() == level }) {
      value.report(.missingKey(level, of: "mapping of levels"))
    }
    return bars
  }
}
