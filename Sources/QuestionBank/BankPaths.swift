/// Where the files of one framework stand in a bank.
struct BankPaths {
  /// The words of the universal signals, shared by all frameworks.
  static let words = "signals.yaml"

  /// The weights of the judge, shared by all frameworks.
  static let weights = "weights.txt"

  /// The weights of whole stories, shared by all frameworks.
  static let aspects = "aspects.txt"

  /// The examples of the universal signals, shared by all frameworks.
  static let signalExamples = "signals" + examplesEnding

  /// Which examples the judge reads otherwise than they are labelled; may be missing.
  static let misread = "misread.txt"

  /// The measured agreement of the judge; may be missing.
  static let agreement = "agreement.txt"

  /// The id of the framework, which names its folder.
  let framework: String

  var frameworkFile: String { "\(framework)/framework.yaml" }
  var probes: String { "\(framework)/probes.yaml" }
  var sharedBeats: String { "\(framework)/rubrics/shared.yaml" }

  func questions(_ principle: String) -> String { "\(framework)/questions/\(principle).yaml" }
  func rubric(_ principle: String) -> String { "\(framework)/rubrics/\(principle).yaml" }
  func examples(_ principle: String) -> String {
    "\(framework)/rubrics/\(principle)\(Self.examplesEnding)"
  }

  static let examplesEnding = ".examples.yaml"

  /// The framework whose `framework.yaml` a path is; `nil` for another file.
  static func framework(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[1] == "framework.yaml" ? String(parts[0]) : nil
  }

  /// Whether a file is only there to prove others, so that the built-in bank does without it.
  static func isProof(_ path: String) -> Bool {
    path.hasSuffix(examplesEnding) || path == misread
  }

  /// Whether a verdict rests on a file.
  func decidesVerdicts(_ path: String) -> Bool {
    path == Self.words || path == Self.weights || path == Self.aspects || path == probes
      || (path.hasPrefix("\(framework)/rubrics/") && !path.hasSuffix(Self.examplesEnding))
  }

  /// The principle whose questions a path holds; `nil` for another file.
  func principle(ofQuestions path: String) -> String? {
    let folder = "\(framework)/questions/"
    guard path.hasPrefix(folder), path.hasSuffix(".yaml") else { return nil }
    return String(path.dropFirst(folder.count).dropLast(".yaml".count))
  }
}
