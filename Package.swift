// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration builds with `INCLINED_STRICT=1`: every warning is an error there.
let strict = Context.environment["INCLINED_STRICT"] == "1"

let settings: [SwiftSetting] =
  [.enableUpcomingFeature("ExistentialAny")]
  + (strict ? [.treatAllWarnings(as: .error)] : [])

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "inclined",
  products: [.executable(name: "inclined", targets: ["inclined"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),

    // The rooms, in the order data walks through them.
    .target(name: "InterviewModel"),
    .target(
      name: "QuestionBank",
      dependencies: ["InterviewModel", .product(name: "Yams", package: "Yams")]),
    .target(name: "Reading", dependencies: ["InterviewModel"]),
    .target(name: "Planning", dependencies: ["InterviewModel"]),
    .target(name: "Judging", dependencies: ["InterviewModel", "Reading"]),
    .target(name: "Interviewing", dependencies: ["InterviewModel", "Judging"]),
    .target(name: "Guiding", dependencies: ["InterviewModel", "Interviewing", "Judging"]),
    .target(name: "Importing", dependencies: ["InterviewModel", "Reading"]),
    .target(name: "Recording", dependencies: ["InterviewModel"]),
    .target(name: "Reviewing", dependencies: ["InterviewModel", "Recording"]),
    .target(name: "Reporting", dependencies: ["InterviewModel"]),
    .target(name: "Console", dependencies: ["InterviewModel", "CReadline"]),
    .executableTarget(
      name: "inclined",
      dependencies: [
        "Console", "Guiding", "Importing", "InterviewModel", "Interviewing", "Judging",
        "Planning", "QuestionBank", "Reading", "Recording", "Reporting", "Reviewing",
        argumentParser,
      ]),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Importing", "InterviewModel", "Interviewing", "Judging", "Planning", "QuestionBank",
        "Reading", "Recording", "Reviewing",
      ]),
    .executableTarget(
      name: "Training",
      dependencies: ["InterviewModel", "Judging", "QuestionBank", "Reading"]),
    .target(
      name: "TestSupport", dependencies: ["Console", "InterviewModel", "Recording"],
      path: "Tests/TestSupport"),
    // Says what the line reader returns, for tests that type at it.
    .executableTarget(
      name: "ConsoleProbe", dependencies: ["Console", "InterviewModel"], path: "Tests/ConsoleProbe"),

    // A test target a room, and EndToEnd, which drives the built program.
    .testTarget(name: "InterviewModelTests", dependencies: ["InterviewModel", "TestSupport"]),
    .testTarget(name: "QuestionBankTests", dependencies: ["QuestionBank", "TestSupport"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "TestSupport"]),
    .testTarget(name: "PlanningTests", dependencies: ["Planning", "QuestionBank", "TestSupport"]),
    .testTarget(name: "JudgingTests", dependencies: ["Judging", "QuestionBank", "TestSupport"]),
    .testTarget(
      name: "InterviewingTests", dependencies: ["Interviewing", "QuestionBank", "TestSupport"]),
    .testTarget(
      name: "GuidingTests",
      dependencies: [
        "Guiding", "Interviewing", "Judging", "QuestionBank", "Reading", "TestSupport",
      ]),
    .testTarget(
      name: "ImportingTests", dependencies: ["Importing", "QuestionBank", "TestSupport"],
      exclude: ["Calls"]),
    .testTarget(name: "RecordingTests", dependencies: ["Recording", "TestSupport"]),
    .testTarget(name: "ReviewingTests", dependencies: ["Reviewing", "TestSupport"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(name: "ConsoleTests", dependencies: ["Console", "ConsoleProbe", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Guiding", "InterviewModel", "Recording", "TestSupport", "inclined"],
      exclude: ["Golden", "Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = settings
}
