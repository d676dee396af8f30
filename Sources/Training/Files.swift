import Foundation
import InterviewModel
import Reading

/// The weights file: whole numbers of 1/32, the small ones left out.
func weightsFile(_ trainer: Trainer, features: [UInt32: Int]) -> String {
  var text = KindModel.header + "\n"
  for feature in features.keys.sorted() {
    guard let place = features[feature] else { continue }
    var pairs = ""
    for column in 0..<trainer.columns {
      let weight = trainer.weights[place * trainer.columns + column]
      let whole = Int((weight * Double(KindModel.unit)).rounded())
      if abs(whole) >= 2 { pairs += " \(column):\(max(-32000, min(32000, whole)))" }
    }
    guard !pairs.isEmpty else { continue }
    let digits = String(feature, radix: 16)
    text += String(repeating: "0", count: 8 - digits.count) + digits + pairs + "\n"
  }
  return text
}
