extension StoryWeights {
  static let table = ["", "", "", "", ""]
}
