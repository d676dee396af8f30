import InterviewModel
import Reading

/// The weights file: a line a feature, a character a column, in units of 1/64.
func weightsFile(_ trainer: Trainer, features: [UInt32: Int]) -> String {
  var bytes = Array((KindModel.header + "\n").utf8)
  for feature in features.keys.sorted() {
    guard let place = features[feature], feature != 0 else { continue }
    let weights = (0..<trainer.columns).map { column in
      let weight = trainer.weights[place * trainer.columns + column] * Double(KindModel.unit)
      return max(-KindModel.limit, min(KindModel.limit, Int(weight.rounded())))
    }
    guard weights.contains(where: { $0 != 0 }) else { continue }
    let digits = String(feature, radix: 16)
    bytes += Array((String(repeating: "0", count: 8 - digits.count) + digits).utf8)
    bytes += weights.map { UInt8(Int(KindModel.zero) + $0) }
    bytes.append(0x0A)
  }
  return String(decoding: bytes, as: UTF8.self)
}
