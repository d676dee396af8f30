/// Gives every row a column of its own at the largest total value.
///
/// The method is Kuhn's and Munkres' in its O(*n*²*m*) form with potentials: rows are added one at
/// a time along a shortest augmenting path.
enum Matching {
  /// Finds a matching of largest total value.
  ///
  /// - Parameters:
  ///   - rows: How many rows, at most `columns`.
  ///   - columns: How many columns.
  ///   - values: What each pair is worth, row by row; magnitudes up to 2^56 divided by `rows`.
  /// - Returns: The column of each row. Among equally good matchings the choice is fixed by the
  ///   order of rows and columns.
  /// - Complexity: O(*n*²*m*) in the numbers of rows and columns.
  static func columns(rows: Int, columns: Int, values: [Int]) -> [Int] {
    guard rows > 0 else { return [] }
    // Index 0 of each list stands for "no row" and "no column"; real ones count from 1.
    var rowPotential = [Int](repeating: 0, count: rows + 1)
    var columnPotential = [Int](repeating: 0, count: columns + 1)
    var rowOfColumn = [Int](repeating: 0, count: columns + 1)
    var cameFrom = [Int](repeating: 0, count: columns + 1)
    var slack = [Int](repeating: 0, count: columns + 1)
    var visited = [Bool](repeating: false, count: columns + 1)
    for row in 1...rows {
      for column in 0...columns {
        slack[column] = .max
        visited[column] = false
      }
      rowOfColumn[0] = row
      var column = 0
      repeat {
        visited[column] = true
        let current = rowOfColumn[column]
        var step = Int.max
        var nearest = 0
        for other in 1...columns where !visited[other] {
          let reduced =
            -values[(current - 1) * columns + other - 1] - rowPotential[current]
            - columnPotential[other]
          if reduced < slack[other] {
            slack[other] = reduced
            cameFrom[other] = column
          }
          if slack[other] < step {
            step = slack[other]
            nearest = other
          }
        }
        for other in 0...columns {
          if visited[other] {
            rowPotential[rowOfColumn[other]] += step
            columnPotential[other] -= step
          } else if slack[other] < .max {
            slack[other] -= step
          }
        }
        column = nearest
      } while rowOfColumn[column] != 0
      while column != 0 {
        let previous = cameFrom[column]
        rowOfColumn[column] = rowOfColumn[previous]
        column = previous
      }
    }
    var result = [Int](repeating: 0, count: rows)
    for column in 1...columns where rowOfColumn[column] > 0 {
      result[rowOfColumn[column] - 1] = column - 1
    }
    return result
  }
}
