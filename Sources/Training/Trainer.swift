import InterviewModel
import Reading

/// One sentence to learn from.
struct Example {
  /// Indices of its features in the trainer's table.
  var features: [Int]
  /// The column of its kind.
  var kind: Int
  /// For each trait whether it holds, or `nil` where the example says nothing about it.
  var traits: [Bool?]
}

/// Learns the weights: multinomial logistic regression for kinds, a logistic one for each trait.
///
/// AdaGrad (Duchi, Hazan, Singer 2011) over a fixed order of examples, in IEEE double arithmetic
/// with its own exponential, so that the same cases give the same bytes on every machine.
struct Trainer {
  let columns = KindModel.columnCount
  let kinds = SentenceKind.allCases.count
  var weights: [Double]
  var squares: [Double]
  let rate = 0.01
  let decay = 3e-3
  let epochs = 8

  init(featureCount: Int) {
    weights = Array(repeating: 0, count: featureCount * KindModel.columnCount)
    squares = Array(repeating: 1e-6, count: featureCount * KindModel.columnCount)
  }

  /// Passes over all examples, in another order each time; the weights after the later passes
  /// are averaged, as the average errs less on what was not learnt from (Polyak, Juditsky 1992).
  mutating func train(_ examples: [Example]) {
    var order = Array(examples.indices)
    var state: UInt64 = 0x1234_5678_9ABC_DEF1
    var gradient = [Double](repeating: 0, count: columns)
    var sums = [Double](repeating: 0, count: weights.count)
    for epoch in 0..<epochs {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(index, Int(state % UInt64(index + 1)))
      }
      for index in order {
        step(examples[index], &gradient)
      }
      guard epoch >= epochs / 2 else { continue }
      for place in sums.indices { sums[place] += weights[place] }
    }
    let passes = Double(epochs - epochs / 2)
    for place in weights.indices { weights[place] = sums[place] / passes }
  }

  private mutating func step(_ example: Example, _ gradient: inout [Double]) {
    for column in 0..<columns { gradient[column] = 0 }
    for feature in example.features {
      let base = feature * columns
      for column in 0..<columns { gradient[column] += weights[base + column] }
    }
    if example.kind >= 0 {
      var best = gradient[0]
      for column in 1..<kinds { best = max(best, gradient[column]) }
      var total = 0.0
      for column in 0..<kinds {
        gradient[column] = Self.exponential(gradient[column] - best)
        total += gradient[column]
      }
      for column in 0..<kinds { gradient[column] /= total }
      gradient[example.kind] -= 1
    } else {
      for column in 0..<kinds { gradient[column] = 0 }
    }
    for (trait, holds) in example.traits.enumerated() {
      let column = kinds + trait
      if let holds {
        let likelihood = 1 / (1 + Self.exponential(-gradient[column]))
        gradient[column] = likelihood - (holds ? 1 : 0)
      } else {
        gradient[column] = 0
      }
    }
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        gradient.withUnsafeBufferPointer { gradient in
          for feature in example.features {
            let base = feature * columns
            for column in 0..<columns where gradient[column] != 0 {
              let slope = gradient[column] + decay * weights[base + column]
              squares[base + column] += slope * slope
              weights[base + column] -= rate * slope / squares[base + column].squareRoot()
            }
          }
        }
      }
    }
  }

  /// The exponential function by halving and a Taylor polynomial: only IEEE additions and
  /// multiplications, exact to about 1e-12.
  static func exponential(_ value: Double) -> Double {
    let clamped = max(-40, min(40, value))
    let small = clamped / 1024
    var term = 1.0
    var sum = 1.0
    for power in 1...6 {
      term *= small / Double(power)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
