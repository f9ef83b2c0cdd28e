// Figures of a measure at an organization, and how a row shows them.

const Standing = { notApplicable: 0, reached: 1, reachedSoFar: 2, missedSoFar: 3, missed: 4 };

/** Where nobody is asked, a row is just 0. */
const nobody = measure => [0, 0, 0, null, null, null, measure.target === null ? null : Standing.notApplicable, null,
  measure.exclusions.map(() => 0), measure.exceptions.map(() => 0)];

/** The figures of a measure at an organization; the block of a measure is read when more than its first row is needed. */
function figuresAt(measure, node) {
  if (node > 0) measure.rows ??= read("figures-" + report.measures.indexOf(measure));
  const row = (node > 0 ? measure.rows[node] : measure.first) || nobody(measure);
  const [met, notMet, undetermined, percentage, lower, upper, standing, shortfall, excludedBy, exceptedBy] = row;
  return { met, notMet, undetermined, percentage, lower, upper, standing, shortfall, excludedBy, exceptedBy, denominator: met + notMet };
}

const nameAt = node => report.organizations.names[node] || report.organizations.ids[node];

const outlines = {
  [Standing.reached]: ["M7 1A6 6 0 0 1 7 13A6 6 0 0 1 7 1Z"],
  [Standing.reachedSoFar]: ["M7 1A6 6 0 0 0 7 13Z", "M7 1A6 6 0 0 1 7 13A6 6 0 0 1 7 1Z"],
  [Standing.missedSoFar]: ["M7 1L1 7L7 13Z", "M7 1L13 7L7 13L1 7Z"],
  [Standing.missed]: ["M7 1L13 7L7 13L1 7Z"],
  [Standing.notApplicable]: ["M1 6H13V8H1Z"],
};

/** A standing as a shape and a word. */
function standingMark(standing) {
  const mark = make("span", "mark-of-standing standing-" + standing);
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", "0 0 14 14");
  picture.setAttribute("aria-hidden", "true");
  for (const [index, outline] of outlines[standing].entries()) {
    const path = document.createElementNS(picture.namespaceURI, "path");
    path.setAttribute("d", outline);
    if (index > 0) path.setAttribute("class", "outline");
    picture.append(path);
  }
  mark.append(picture, make("span", "", text().standings[standing]));
  return mark;
}

/** Sets a bar: full up to the lower bound, hatched up to the upper one, a stroke at the percentage, a tick at the target. */
function setBar(bar, measure, figures) {
  const { met, undetermined, denominator, percentage, lower, upper } = figures;
  const all = denominator + undetermined;
  const share = (part, whole) => whole === 0 ? "0%" : 100 * part / whole + "%";
  bar.style.setProperty("--lower", share(met, all));
  bar.style.setProperty("--open", share(undetermined, all));
  bar.style.setProperty("--now", share(met, denominator));
  bar.style.setProperty("--target", (measure.target ?? 0) + "%");
  bar.classList.toggle("has-mark", undetermined > 0 && denominator > 0);
  bar.classList.toggle("has-target", measure.target !== null);
  const target = measure.target === null ? text().page.noTarget : percent(measure.target);
  bar.setAttribute("aria-label", fill(text().page.barOf, percent(percentage), percent(lower), percent(upper), target));
}

/** Puts figures into a row that was made from the template. */
function setRow(row, measure, node) {
  const figures = figuresAt(measure, node);
  setBar(row.querySelector(".bar"), measure, figures);
  const explain = row.querySelector(".explain");
  explain.textContent = percent(figures.percentage);
  explain.setAttribute("aria-label", `${percent(figures.percentage)}. ${text().page.explain}`);
  row.querySelector(".counts").textContent = `${count(figures.met)}/${count(figures.denominator)}`;
  row.querySelector(".bounds").textContent = figures.undetermined > 0 ? `${percent(figures.lower)} – ${percent(figures.upper)}` : "";
  row.querySelector(".standing").replaceChildren(...figures.standing === null ? [] : [standingMark(figures.standing)]);
}

