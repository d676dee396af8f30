/// How a report looks: light and dark, on a phone and on paper.
enum ReportStyle {
  /// The style sheet.
  static let sheet: Escaped = """
    :root{color-scheme:light dark;--bg:#fff;--fg:#1c1c1e;--dim:#5b5b63;--line:#d5d5dc;--card:#f6f6f8;\
    --yes:#0a6b35;--yesbg:#d9f2e3;--no:#a3231a;--nobg:#fbe1de;--focus:#0b57d0}
    @media screen and (prefers-color-scheme:dark){:root{--bg:#16161a;--fg:#ececf0;--dim:#a9a9b3;\
    --line:#3a3a42;--card:#202026;--yes:#7ee2a8;--yesbg:#12391f;--no:#ff9d92;--nobg:#4a1a15;\
    --focus:#8ab4f8}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--bg);color:var(--fg);\
    font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}
    h3{font-size:1.05rem;margin:1rem 0 .5rem}h4{font-size:.9rem;margin:.75rem 0 .25rem}
    article h3{margin-top:0}
    small,.notice,.legend,.about,.question{color:var(--dim)}
    small,.notice,.legend,.about,.advice,figcaption{font-size:.875rem;font-weight:400}
    .legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0}
    .question{font-style:italic;margin:.75rem 0 .25rem}
    .said{white-space:pre-wrap;margin:.25rem 0 .5rem}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--bg);padding:.5rem}
    a{color:var(--focus)}.to{text-decoration:none}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .scroll{overflow-x:auto;max-width:100%;margin:.5rem 0;position:relative}
    table{border-collapse:collapse;font-size:.9rem}
    th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
    thead th{min-width:6rem}.many thead th{min-width:4rem}tbody th{min-width:7rem;max-width:14rem;font-weight:500}
    td{min-width:4rem}td div+div{margin-top:.25rem}
    .badge{border-radius:.3rem;padding:.05rem .4rem;font-weight:600;font-size:.85rem;\
    white-space:nowrap;border:1px solid transparent}
    .yes{color:var(--yes)}.badge.yes{background:var(--yesbg)}
    .no{color:var(--no)}.badge.no{background:var(--nobg)}
    .badge.none{background:var(--card);color:var(--dim)}
    .badge.soft{background:none;border:1px dashed}
    .many .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    article{background:var(--card);border:1px solid var(--line);border-radius:.5rem;\
    padding:1rem;margin:1rem 0}
    article,section,h2,h3{scroll-margin-top:1rem}
    mark{color:inherit;border-radius:.2rem;padding:0 .1rem}
    mark.green{background:var(--yesbg);border-bottom:2px solid var(--yes)}
    mark.red{background:var(--nobg);border-bottom:2px dashed var(--no)}
    .why{display:none;position:fixed;left:0;right:0;bottom:0;padding:.6rem 1rem;z-index:1;\
    background:var(--fg);color:var(--bg);font-size:.95rem;white-space:normal}
    mark:hover .why,mark:focus .why{display:block}
    aside ul,.gaps{margin:.25rem 0;padding-left:1.25rem}
    .trends{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(14rem,100%),1fr));\
    gap:.75rem 1.5rem;margin:1rem 0}
    figure{margin:0}
    svg{display:block;width:100%;height:auto}svg text{fill:var(--dim);font-size:11px}
    .ladder{max-width:300px;margin-top:.75rem}.ladder text{text-anchor:middle;fill:var(--fg)}
    .ladder .on{fill:var(--yes)}.ladder .off{fill:none;stroke:var(--line);stroke-width:2}
    .trend .line{fill:none;stroke:var(--dim);stroke-width:2}
    .trend circle.yes{fill:var(--yes)}.trend circle.no{fill:var(--no)}
    @page{margin:15mm}
    @media print{body{max-width:none;padding:0;font-size:10pt}.skip{display:none}\
    article{background:none;break-inside:auto}h2,h3,h4,.question{break-after:avoid}\
    tr,figure,svg,.notes li{break-inside:avoid}p{orphans:3;widows:3}\
    .scroll{overflow:visible}a{color:inherit;text-decoration:none}\
    .why{display:inline;position:static;background:none;color:var(--dim);font-size:8pt;\
    padding:0 0 0 .3em}.why::before{content:"["}.why::after{content:"]"}\
    mark,.badge,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
