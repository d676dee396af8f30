import Foundation
import TestSupport
import Testing

/// A Chromium without a window that opens a page and says what became of it.
enum Browser {
  /// Where one is installed; `nil` without any.
  static let path: String? = {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let known = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
    let applications = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
    return (known + applications).first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// What stands in a page that was opened.
  struct Findings: Decodable {
    var title: String
    /// The text of every mark, what it says of itself left out.
    var marks: [String]
    /// What every mark says of itself.
    var whys: [String]
    /// The text of every note.
    var notes: [String]
    /// Elements that a report never holds, and attributes that would run something.
    var strangers: [String]
    /// Everything that was loaded besides the page.
    var resources: [String]
    /// How far the page is wider than its window, by the name of the window.
    var overflow: [String: Int]
    /// The least contrast between a text and what is behind it, by the name of the theme.
    var contrast: Double
    /// Whether the colours are the dark ones.
    var isDark: Bool
  }

  /// What the browser said while it opened a page.
  struct Visit {
    var findings: Findings
    /// Messages of the page, its errors among them.
    var console: [String]
    /// The log of everything that was asked of the network.
    var network: String
  }

  /// Opens a page in windows of several widths and text sizes.
  ///
  /// - Parameters:
  ///   - html: The page.
  ///   - isDark: Whether the reader prefers dark colours.
  ///   - windows: The names of the windows to measure; all when left out.
  /// - Returns: What stands in the page and what the browser said of it.
  /// - Throws: What ``ChildProcess`` throws, and an expectation where nothing was found.
  static func visit(
    _ html: String, isDark: Bool = false, windows: [String] = []
  ) throws -> Visit {
    let browser = try #require(path)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("browser-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(html.utf8).write(to: folder.appendingPathComponent("page.html"))
    let wanted = windows.map { "\"\($0)\"" }.joined(separator: ",")
    try Data(probe.replacing("WANTED", with: wanted).utf8).write(
      to: folder.appendingPathComponent("probe.html"))
    let result = try ChildProcess.run(
      browser,
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--allow-file-access-from-files", "--enable-logging=stderr",
        "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)",
        "--log-net-log=\(folder.path)/network.json", "--user-data-dir=\(folder.path)/profile",
        "--dump-dom", "file://\(folder.path)/probe.html",
      ], environment: ChildProcess.environment(adding: ["HOME": folder.path]), seconds: 180)
    let found = result.output.split(separator: "FOUND:")
    let encoded = try #require(found.count == 3 ? found[1] : nil, "\(result.error)")
    let json = try #require(Data(base64Encoded: String(encoded)))
    return Visit(
      findings: try JSONDecoder().decode(Findings.self, from: json),
      console: result.error.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(
        String.init),
      network: try String(
        contentsOf: folder.appendingPathComponent("network.json"), encoding: .utf8))
  }

  /// A page around the page: it alone runs something, and measures.
  private static let probe = """
    <!DOCTYPE html><meta charset="utf-8"><title>probe</title>
    <iframe id="page" src="page.html" style="border:0;height:800px;width:360px"></iframe>
    <pre id="found"></pre>
    <script>
    addEventListener("load", () => {
      const frame = document.getElementById("page"), page = frame.contentDocument;
      const list = (what) => [...page.querySelectorAll(what)];
      const short = (text) => text.length > 2000 ? text.length + " characters" : text;
      const found = {title: short(page.title), overflow: {}};
      found.whys = list("mark .why").map((why) => why.textContent);
      found.marks = list("mark").map((mark) => short(mark.firstChild.textContent));
      found.notes = list(".note").map((note) => short(note.textContent));
      found.strangers = list("*").filter((element) =>
        ["SCRIPT", "IFRAME", "IMG", "OBJECT", "FORM", "INPUT", "BASE"].includes(element.tagName)
        || [...element.attributes].some((attribute) => /^on|^autofocus$/.test(attribute.name)))
        .map((element) => element.tagName);
      found.resources = frame.contentWindow.performance.getEntriesByType("resource")
        .map((entry) => entry.name);
      const light = (color) => {
        const [r, g, b] = color.match(/[0-9.]+/g).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = frame.contentWindow.getComputedStyle(at).backgroundColor;
          if (!/, 0\\)$/.test(color)) return color;
        }
        return "rgb(255, 255, 255)";
      };
      found.contrast = 21;
      for (const element of list("h1,h2,h3,h4,p,small,th,li,mark,.badge,figcaption,q,a")) {
        const pair = [light(frame.contentWindow.getComputedStyle(element).color),
          light(behind(element))].sort((a, b) => b - a);
        found.contrast = Math.min(found.contrast, (pair[0] + 0.05) / (pair[1] + 0.05));
      }
      found.isDark = light(behind(page.body)) < 0.2;
      // 360 pixels at a zoom of 200 % are 180 of the page's own.
      for (const [name, width, size] of [["phone", 360, 100], ["phone, text at 200 %", 360, 200],
        ["phone, zoom at 200 %", 180, 100], ["desk, text at 200 %", 1200, 200]]) {
        if ([WANTED].length && ![WANTED].includes(name)) continue;
        frame.style.width = width + "px";
        page.documentElement.style.fontSize = size + "%";
        const root = page.scrollingElement;
        found.overflow[name] = root.scrollWidth - root.clientWidth;
      }
      const bytes = new TextEncoder().encode(JSON.stringify(found));
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      document.getElementById("found").textContent = "FOUND" + ":" + btoa(text) + "FOUND" + ":";
    });
    </script>
    """
}
