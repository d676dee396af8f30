extension YAMLValue {
  /// The ids of a list, where `[all]` means no restriction and gives an empty list.
  ///
  /// `kind` is what the ids are, for the message; `known` the ids there are, `nil` not to check;
  /// `needed` is 1 when an empty list is refused and 0 when it means all.
  func selection(of kind: String, in known: [String]?, needed: Int = 0) -> [String]? {
    let chosen = names(kind, in: known.map { $0 + ["all"] }, needed: needed)
    return chosen?.contains("all") == true ? [] : chosen
  }
}
