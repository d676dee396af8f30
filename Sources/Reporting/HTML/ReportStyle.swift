/// How a report looks: light and dark, on a phone and on paper.
enum ReportStyle {
  /// The style sheet.
  static let sheet: Escaped = """
    :root{color-scheme:light dark;--bg:#fff;--fg:#1c1c1e;--dim:#5b5b63;--line:#d5d5dc;--card:#f6f6f8;\
    --yes:#0a6b35;--yesbg:#d9f2e3;--no:#a3231a;--nobg:#fbe1de;--focus:#0b57d0}
    @media (prefers-color-scheme:dark){:root{--bg:#16161a;--fg:#ececf0;--dim:#a9a9b3;--line:#3a3a42;\
    --card:#202026;--yes:#7ee2a8;--yesbg:#12391f;--no:#ff9d92;--nobg:#4a1a15;--focus:#8ab4f8}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--bg);color:var(--fg);\
    font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}
    h3{font-size:1.05rem;margin:0 0 .5rem}h4{font-size:.9rem;margin:.75rem 0 .25rem}
    small,.notice,.legend,.question{color:var(--dim)}
    .notice{font-size:.9rem}
    .question{font-style:italic;margin:.75rem 0 .25rem}
    .said{white-space:pre-wrap;margin:.25rem 0 .5rem}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--bg);padding:.5rem}
    a{color:var(--focus)}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .scroll{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;font-size:.9rem}
    th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;\
    overflow-wrap:normal}
    thead th{white-space:nowrap}tbody th{max-width:14rem}
    .badge{border-radius:.3rem;padding:.05rem .35rem;font-weight:600;font-size:.85rem;\
    white-space:nowrap}
    .yes{color:var(--yes)}.badge.yes{background:var(--yesbg)}
    .no{color:var(--no)}.badge.no{background:var(--nobg)}
    .badge.none{background:var(--card);color:var(--dim)}
    article{background:var(--card);border:1px solid var(--line);border-radius:.5rem;\
    padding:1rem;margin:1rem 0}
    mark{color:inherit;border-radius:.2rem;padding:0 .1rem;position:relative}
    mark.green{background:var(--yesbg);border-bottom:2px solid var(--yes)}
    mark.red{background:var(--nobg);border-bottom:2px dashed var(--no)}
    .why{display:none;font-size:.8rem;font-style:normal;background:var(--fg);color:var(--bg);\
    border-radius:.3rem;padding:.1rem .4rem;margin-left:.3rem}
    mark:hover .why,mark:focus .why{display:inline}
    aside ul,.gaps{margin:.25rem 0;padding-left:1.25rem}
    figure{margin:1rem 0}figcaption{font-size:.9rem}
    svg{display:block;width:100%;height:auto}
    .ladder{max-width:300px}.ladder text{font-size:11px;text-anchor:middle;fill:var(--fg)}
    .ladder .on{fill:var(--yes)}.ladder .off{fill:none;stroke:var(--line);stroke-width:2}
    .trend .line{fill:none;stroke:var(--dim);stroke-width:2}
    .trend circle.yes{fill:var(--yes)}.trend circle.no{fill:var(--no)}
    @media print{body{max-width:none;padding:0;font-size:10pt}.skip{display:none}\
    article{break-inside:avoid;background:none}h2,h3{break-after:avoid}\
    .scroll{overflow:visible}.why{display:inline;background:none;color:inherit;border:1px solid}\
    mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
