/// Many cue patterns made ready to be looked for together.
///
/// Looking is done in two steps, so that a text is read once for however many sets: every word
/// becomes a ``Key``, and the keys are then matched as numbers. There is no backtracking: from each
/// word on, a set of reachable places is carried through the pattern.
package struct CueSet: Sendable {
  /// The patterns, in the order in which matches number them.
  package let patterns: [CuePattern]
  /// The names of the word classes that the patterns use, each once.
  package let wordClasses: [String]

  /// The sequence of steps of each pattern.
  private var programs: [[Step]] = []
  /// The patterns that can begin with a word, by the word's number.
  private var beginWithWord: [[Int]] = []
  /// The patterns that can begin with a prefix, by the prefix's number.
  private var beginWithPrefix: [[Int]] = []
  /// The patterns that can begin with a class, by the class's number.
  private var beginWithClass: [[Int]] = []
  private var words = WordTable()
  private var prefixes = WordTable()
  /// For each prefix the longest shorter one that begins it, or -1.
  private var shorterPrefix: [Int32] = []
  /// The lengths that prefixes have, as bits; lengths over 63 are bit 63.
  private var prefixLengths: UInt64 = 0

  /// Makes the patterns ready.
  ///
  /// - Complexity: O(*n*) in the number of words in the patterns, times the length of prefixes.
  package init(_ patterns: [CuePattern]) {
    self.patterns = patterns
    var classes: [String] = []
    for name in patterns.flatMap(\.wordClasses) where !classes.contains(name) {
      classes.append(name)
    }
    wordClasses = classes
    for (number, pattern) in patterns.enumerated() { add(pattern, number: number) }
    linkPrefixes()
  }

  /// One word of a text, as this set sees it.
  package struct Key: Sendable, Equatable {
    fileprivate var word: Int32
    fileprivate var prefix: Int32
  }

  /// What one word is to this set.
  ///
  /// - Parameter word: In lower case, without punctuation around it.
  /// - Returns: A key that only this set understands.
  /// - Complexity: O(*n*) in the bytes of the word.
  package func key(of word: some StringProtocol) -> Key {
    if let key = word.utf8.withContiguousStorageIfAvailable({ key(of: $0) }) { return key }
    return Array(word.utf8).withUnsafeBufferPointer { key(of: $0) }
  }

  /// What one word of UTF-8 bytes is to this set.
  package func key(of word: UnsafeBufferPointer<UInt8>) -> Key {
    var hash = WordTable.hashSeed
    var longestPrefix: Int32 = -1
    for index in word.indices {
      hash = WordTable.hash(hash, with: word[index])
      if prefixLengths >> UInt64(min(index + 1, 63)) & 1 == 1,
        let prefix = prefixes.find(word[...index], hash: hash)
      {
        longestPrefix = prefix
      }
    }
    return Key(word: words.find(word[...], hash: hash) ?? -1, prefix: longestPrefix)
  }

  /// The places where patterns match, in the order of their first words, then of the patterns.
  ///
  /// From one word on a pattern matches as few words as it can; matches of one pattern do not
  /// overlap.
  ///
  /// - Parameters:
  ///   - keys: The words of one sentence or clause, as ``key(of:)-(StringProtocol)`` gives them.
  ///   - classLength: How many words from the second argument (an index of `keys`) on belong to
  ///     the class whose number in ``wordClasses`` is the first; 0 when none do.
  /// - Returns: The matches, none when nothing fits.
  /// - Complexity: O(*n*) in the number of keys for given patterns, calls of `classLength`
  ///   included.
  package func matches(
    in keys: [Key], classLength: (_ wordClass: Int, _ index: Int) -> Int
  ) -> [CueMatch] {
    var found: [CueMatch] = []
    var searchedUpTo: [Int: Int] = [:]
    var candidates: [Int] = []
    for start in keys.indices {
      collectPatterns(beginningAt: start, of: keys, into: &candidates, classLength: classLength)
      for number in candidates where start >= searchedUpTo[number, default: 0] {
        guard let end = end(of: number, from: start, in: keys, classLength: classLength) else {
          continue
        }
        found.append(CueMatch(pattern: number, words: start..<end))
        searchedUpTo[number] = end
      }
    }
    return found
  }

  /// The places where patterns match in words that are in lower case.
  ///
  /// A shorter way to ``matches(in:classLength:)`` for a text that is read once.
  package func matches(
    inWords words: some Sequence<some StringProtocol>,
    classLength: (_ wordClass: Int, _ index: Int) -> Int
  ) -> [CueMatch] {
    matches(in: words.map { key(of: $0) }, classLength: classLength)
  }
}

/// A place where a pattern of a ``CueSet`` matches.
package struct CueMatch: Sendable, Equatable {
  /// The number of the pattern in ``CueSet/patterns``.
  package var pattern: Int
  /// The indices of the words that it matches, not empty.
  package var words: Range<Int>

  package init(pattern: Int, words: Range<Int>) {
    self.pattern = pattern
    self.words = words
  }
}

// MARK: - Preparing

extension CueSet {
  /// One step of a pattern with every name replaced by its number.
  private enum Step {
    case gap
    case oneOf([[Token]])
  }

  private enum Token {
    case word(Int32)
    case prefix(Int32)
    case wordClass(Int)
  }

  private mutating func add(_ pattern: CuePattern, number: Int) {
    var steps: [Step] = []
    for element in pattern.elements {
      switch element {
      case .gap: steps.append(.gap)
      case .oneOf(let choices):
        steps.append(.oneOf(choices.map { choice in choice.map { token($0) } }))
      }
    }
    programs.append(steps)
    guard case .oneOf(let choices)? = steps.first else { return }
    for case let first? in choices.map(\.first) {
      switch first {
      case .word(let id): Self.append(number, to: &beginWithWord, at: Int(id))
      case .prefix(let id): Self.append(number, to: &beginWithPrefix, at: Int(id))
      case .wordClass(let id): Self.append(number, to: &beginWithClass, at: id)
      }
    }
  }

  private mutating func token(_ atom: CuePattern.Atom) -> Token {
    switch atom {
    case .word(let word): return .word(words.insert(word))
    case .prefix(let prefix):
      prefixLengths |= 1 << UInt64(min(prefix.utf8.count, 63))
      return .prefix(prefixes.insert(prefix))
    case .wordClass(let name):
      return .wordClass(wordClasses.firstIndex(of: name) ?? wordClasses.count)
    }
  }

  private static func append(_ number: Int, to lists: inout [[Int]], at index: Int) {
    while lists.count <= index { lists.append([]) }
    if lists[index].last != number { lists[index].append(number) }
  }

  private mutating func linkPrefixes() {
    var texts = [String](repeating: "", count: prefixes.count)
    for pattern in patterns {
      for case .oneOf(let choices) in pattern.elements {
        for case .prefix(let text) in choices.joined() {
          texts[Int(prefixes.insert(text))] = text
        }
      }
    }
    shorterPrefix = texts.map { text in
      let shorter = texts.indices.filter { texts[$0] != text && text.hasPrefix(texts[$0]) }
      let longest = shorter.max { texts[$0].utf8.count < texts[$1].utf8.count }
      return longest.map { Int32($0) } ?? -1
    }
  }
}

// MARK: - Matching

extension CueSet {
  private func collectPatterns(
    beginningAt start: Int, of keys: [Key], into candidates: inout [Int],
    classLength: (Int, Int) -> Int
  ) {
    candidates.removeAll(keepingCapacity: true)
    let key = keys[start]
    if key.word >= 0, Int(key.word) < beginWithWord.count {
      candidates += beginWithWord[Int(key.word)]
    }
    var prefix = key.prefix
    while prefix >= 0 {
      if Int(prefix) < beginWithPrefix.count { candidates += beginWithPrefix[Int(prefix)] }
      prefix = shorterPrefix[Int(prefix)]
    }
    for wordClass in beginWithClass.indices where !beginWithClass[wordClass].isEmpty {
      if classLength(wordClass, start) > 0 { candidates += beginWithClass[wordClass] }
    }
    guard candidates.count > 1 else { return }
    candidates.sort()
    var kept = 1
    for index in 1..<candidates.count where candidates[index] != candidates[kept - 1] {
      candidates[kept] = candidates[index]
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
  }

  /// The index behind the shortest match of a pattern from `start` on.
  ///
  /// Bit *n* of the places carried along says that the steps so far can span *n* words.
  private func end(
    of number: Int, from start: Int, in keys: [Key], classLength: (Int, Int) -> Int
  ) -> Int? {
    var reached: UInt64 = 1
    for step in programs[number] {
      switch step {
      case .gap:
        for _ in 0..<CuePattern.gapWidth { reached |= reached << 1 }
      case .oneOf(let choices):
        var next: UInt64 = 0
        var open = reached
        while open != 0 {
          let offset = open.trailingZeroBitCount
          open &= open - 1
          for choice in choices {
            let end = end(of: choice, from: start + offset, in: keys, classLength: classLength)
            if let end, end - start <= CuePattern.longestMatch { next |= 1 << UInt64(end - start) }
          }
        }
        reached = next
      }
      if reached == 0 { return nil }
    }
    return start + reached.trailingZeroBitCount
  }

  private func end(
    of choice: [Token], from start: Int, in keys: [Key], classLength: (Int, Int) -> Int
  ) -> Int? {
    var index = start
    for token in choice {
      guard index < keys.count else { return nil }
      switch token {
      case .word(let id):
        if keys[index].word != id { return nil }
        index += 1
      case .prefix(let id):
        var prefix = keys[index].prefix
        while prefix >= 0, prefix != id { prefix = shorterPrefix[Int(prefix)] }
        if prefix < 0 { return nil }
        index += 1
      case .wordClass(let id):
        let length = classLength(id, index)
        if length <= 0 { return nil }
        index += min(length, keys.count - index)
      }
    }
    return index
  }
}
