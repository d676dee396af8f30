/// Logistic regression with a ridge, by Newton's method with a Cholesky decomposition.
///
/// Only additions, multiplications, divisions and square roots in a fixed order, and an
/// exponential of its own: the same rows give the same bytes on every machine.
struct LogisticFit {
  /// How strongly all weights but the first are drawn to 0.
  let ridge: Double
  /// Newton's method settles long before.
  private let steps = 30

  /// The weights that make what holds likeliest.
  ///
  /// - Parameters:
  ///   - rows: The values of each example; the first is 1.
  ///   - holds: For each example whether it holds.
  ///   - counts: For each example how much it counts.
  /// - Returns: One weight a column; all 0 when there is nothing to tell apart.
  /// - Complexity: O(*n* · *d*²) a step in examples and columns.
  func weights(rows: [[Double]], holds: [Bool], counts: [Double]) -> [Double] {
    let width = rows.first?.count ?? 0
    var weights = [Double](repeating: 0, count: width)
    guard holds.contains(true), holds.contains(false) else { return weights }
    for _ in 0..<steps {
      var slope = [Double](repeating: 0, count: width)
      var curve = [Double](repeating: 0, count: width * width)
      for (place, row) in rows.enumerated() {
        var score = 0.0
        for column in 0..<width { score += weights[column] * row[column] }
        let likelihood = 1 / (1 + Trainer.exponential(-score))
        let error = counts[place] * (likelihood - (holds[place] ? 1 : 0))
        let bend = counts[place] * max(1e-9, likelihood * (1 - likelihood))
        for column in 0..<width where row[column] != 0 {
          slope[column] += error * row[column]
          let scaled = bend * row[column]
          for other in 0...column { curve[column * width + other] += scaled * row[other] }
        }
      }
      for column in 0..<width {
        let pull = column == 0 ? 1e-6 : ridge
        slope[column] += pull * weights[column]
        curve[column * width + column] += pull
      }
      let change = Self.solve(curve, slope)
      for column in 0..<width { weights[column] -= change[column] }
    }
    return weights
  }

  /// Solves a system whose matrix is symmetric and positive, given by its lower half.
  private static func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
    let width = right.count
    var lower = matrix
    for row in 0..<width {
      for column in 0...row {
        var sum = lower[row * width + column]
        for inner in 0..<column {
          sum -= lower[row * width + inner] * lower[column * width + inner]
        }
        lower[row * width + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * width + column]
      }
    }
    var result = right
    for row in 0..<width {
      for inner in 0..<row { result[row] -= lower[row * width + inner] * result[inner] }
      result[row] /= lower[row * width + row]
    }
    for row in (0..<width).reversed() {
      for inner in (row + 1)..<max(width, row + 1) {
        result[row] -= lower[inner * width + row] * result[inner]
      }
      result[row] /= lower[row * width + row]
    }
    return result
  }
}
