import InterviewModel

/// Reads the events of a journal and says what is wrong with the rest.
package enum JournalReader {
  /// Reads a journal.
  ///
  /// A last line without a line feed is ``JournalContents/torn`` when it is no event, else it is
  /// read like any other. Empty lines are passed over, also one mark of byte order at the start. A
  /// line with an id that stood before is a fault.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file; none at all is a journal without events.
  ///   - path: Named in errors.
  /// - Returns: The events, and what is wrong with the other lines.
  /// - Throws: ``RecordingError/newerVersion(path:found:known:line:)``, and
  ///   ``RecordingError/notATranscript(path:fault:)`` when there are whole lines and none is an
  ///   event.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(
    _ bytes: [UInt8], path: String
  ) throws(RecordingError) -> JournalContents {
    try walk(bytes, path: path) { _, _, _ in }
  }

  /// Reads a journal and shows each event that counts with the bytes of its line.
  static func walk(
    _ bytes: [UInt8], path: String,
    _ visit: (_ event: Event, _ line: Int, _ range: Range<Int>) -> Void
  ) throws(RecordingError) -> JournalContents {
    var contents = JournalContents()
    contents.wholeLength = bytes.count
    var first: [String: Int] = [:]
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = ByteScan.index(of: EventLine.newline, in: bytes, from: start)
      let range = start..<(end ?? bytes.count)
      start = range.upperBound + 1
      if end == nil { contents.lacksNewline = true }
      if bytes[range].allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) {
        if end == nil { contents.tear(range, line: line) }
        continue
      }
      do throws(Stop) {
        let event = try event(bytes, range, line, path)
        if let index = first[event.id] {
          let earlier = contents.lines[index]
          throw Stop.fault(
            contents.events[index] == event
              ? .repeatedID(event.id, firstLine: earlier)
              : .conflictingID(event.id, firstLine: earlier))
        }
        first[event.id] = contents.events.count
        contents.events.append(event)
        contents.lines.append(line)
        visit(event, line, range)
      } catch {
        switch error {
        case .error(let error): throw error
        case .fault where end == nil: contents.tear(range, line: line)
        case .fault(let kind): contents.faults.append(JournalFault(line: line, kind: kind))
        }
      }
    }
    if contents.events.isEmpty, let fault = contents.faults.first {
      throw .notATranscript(path: path, fault: fault)
    }
    return contents
  }

  private enum Stop: Error {
    case fault(JournalFault.Kind)
    case error(RecordingError)
  }

  private static func event(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ path: String
  ) throws(Stop) -> Event {
    let tape: JSONTape
    do {
      tape = try JSONTape(bytes, in: range)
    } catch {
      switch error {
      case .notJSON(let offset): throw .fault(.notJSON(column: offset + 1))
      case .notUTF8(let offset): throw .fault(.notUTF8(column: offset + 1))
      }
    }
    guard let version = tape.value(of: "v", in: 0) else {
      throw .fault(tape.nodes[0].kind == .object ? .missing(key: "v") : .wrongValue(key: ""))
    }
    guard let number = tape.integer(version, Int.self), number >= 1 else {
      throw .fault(.wrongValue(key: "v"))
    }
    guard number <= Event.schemaVersion else {
      throw .error(
        .newerVersion(path: path, found: number, known: Event.schemaVersion, line: line))
    }
    do {
      var event = try JSONNode(tape: tape, index: 0).decode(Event.self)
      if case .unknown(let type, _) = event.payload {
        event.payload = .unknown(type: type, line: String(decoding: bytes[range], as: UTF8.self))
      }
      return event
    } catch let error as DecodingError {
      throw .fault(JournalFault.Kind(error))
    } catch {
      throw .fault(.wrongValue(key: ""))
    }
  }
}

extension JournalContents {
  fileprivate mutating func tear(_ range: Range<Int>, line: Int) {
    torn = Torn(line: line, byteCount: range.count)
    wholeLength = range.lowerBound
    lacksNewline = false
  }
}

extension JournalFault.Kind {
  fileprivate init(_ error: DecodingError) {
    func name(_ path: [any CodingKey]) -> String {
      path.reduce("") { way, step in
        if let index = step.intValue { return "\(way)[\(index)]" }
        return way.isEmpty ? step.stringValue : "\(way).\(step.stringValue)"
      }
    }
    switch error {
    case .keyNotFound(let key, let context): self = .missing(key: name(context.codingPath + [key]))
    case .valueNotFound(_, let context), .typeMismatch(_, let context),
      .dataCorrupted(let context):
      self = .wrongValue(key: name(context.codingPath))
    @unknown default: self = .wrongValue(key: "")
    }
  }
}
