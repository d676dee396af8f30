/// The version of the program and of its judge.
enum Version {
  /// What `--version` prints.
  static let text = "0.1.0"
  /// Part of every fingerprint: counts up when the code of the judge may change a verdict.
  static let engine = "1"
}
