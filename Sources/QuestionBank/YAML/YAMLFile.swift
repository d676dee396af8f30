import Yams

/// One YAML file of the bank, composed once.
struct YAMLFile {
  /// The value of the whole file; `nil` when it cannot be read as YAML, which is then in the log.
  let root: YAMLValue?

  /// Composes a file and puts everything that keeps it from being YAML into the log.
  ///
  /// `firstLine` is the number of the first of these lines, for a part of a file.
  init(_ bytes: [UInt8], name: String, firstLine: Int = 1, log: ReadingLog) {
    func report(_ fault: BankProblem.Fault, line: Int = 1, column: Int = 1) {
      log.add(
        BankProblem(file: name, line: line + firstLine - 1, column: column, fault: fault))
    }

    let scan = TextScan(bytes)
    guard let text = scan.text else {
      for problem in scan.problems {
        report(problem.fault, line: problem.line, column: problem.column)
      }
      root = nil
      return
    }
    var repeats = RepeatedKeys(text)
    while true {
      do {
        // The basic resolver: `PlainScalar` tells types apart without regular expressions.
        let parser = try Parser(yaml: repeats.text, resolver: .basic, encoding: .utf8)
        guard let node = try parser.singleRoot() else { break }
        root = YAMLValue(node, parser: parser, file: name, firstLine: firstLine, log: log)
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard let key = keys.first else { break }
        guard let second = repeats.removeSecond(key, after: context.mark) else {
          report(
            .repeatedKey(key, firstLine: nil), line: context.mark.line,
            column: context.mark.column)
          root = nil
          return
        }
        report(
          .repeatedKey(key, firstLine: context.mark.line + firstLine - 1), line: second,
          column: context.mark.column)
      } catch YamlError.scanner(let context, let problem, let mark, _),
        YamlError.parser(let context, let problem, let mark, _),
        YamlError.composer(let context, let problem, let mark, _)
      {
        report(
          .notYAML(problem, context: context?.text), line: mark.line, column: mark.column)
        root = nil
        return
      } catch {
        report(.notYAML("\(error)", context: nil))
        root = nil
        return
      }
    }
    report(.emptyFile)
    root = nil
  }
}
