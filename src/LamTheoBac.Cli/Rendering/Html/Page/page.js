// Puts the page together, and again in the other language.

/** Above these, levels are unfolded by hand and not all at once. */
const MostRows = 8000;
const MostRowsAtFirst = 400;

const single = roots.length === 1;
const trees = [];
const overviewRows = [];

for (const head of document.querySelectorAll("#overview thead")) head.append(clone("head-template"));

if (roots.length === 0) {
  const nothing = make("p");
  nothing.dataset.text = "noOrganizations";
  document.getElementById("measures").append(nothing);
}

for (const measure of roots.length === 0 ? [] : report.measures) {
  const section = clone("measure-template");
  section.id = "m-" + measure.id;
  section.classList.toggle("without-target", measure.target === null);
  section.querySelector("h2").textContent = measure.title;
  section.querySelector("h2").id = section.id + "-title";
  section.querySelector("table").setAttribute("aria-labelledby", section.id + "-title");
  section.querySelector("thead").append(clone("head-template"));
  section.querySelector("thead .name").dataset.text = "organization";
  document.getElementById("measures").append(section);
  trees.push(new Tree(measure, section));
}

function showCourse({ measure, section }) {
  if (!measure.course) return;
  const picture = new DOMParser().parseFromString(measure.course[language], "image/svg+xml").documentElement;
  section.querySelector(".course").hidden = false;
  section.querySelector(".chart").replaceChildren(document.importNode(picture, true));
}

function showAbout({ measure, section }) {
  const about = [measure.of === "person" ? text().page.persons : text().page.organizations];
  if (measure.target !== null) about.push(`${text().target}: ${percent(measure.target)}.`);
  if (measure.citations.length > 0) about.push(`${text().page.citations}: ${measure.citations.join("; ")}.`);
  section.querySelector(".about").textContent = about.join(" ");
}

function makeOverview() {
  const overview = document.getElementById("overview");
  if (!single || report.measures.length < 2) return;
  overview.hidden = false;
  overview.querySelector(".name").dataset.text = "measure";
  document.getElementById("overview-of").textContent = nameAt(0);
  const themes = [...new Set(report.measures.map(measure => measure.theme))].sort((one, other) => (one === null) - (other === null));
  const body = overview.querySelector("tbody");
  for (const theme of themes) {
    const heading = make("th", "theme");
    heading.colSpan = 6;
    heading.dataset.text = theme === null ? "otherTheme" : "themes." + theme;
    if (themes.length > 1) body.appendChild(make("tr", "heading")).append(heading);
    body.append(...report.measures.filter(measure => measure.theme === theme).map(overviewRow));
  }
}

function overviewRow(measure) {
  const row = clone("row-template");
  const link = make("a", "", measure.title);
  link.href = "#m-" + measure.id;
  row.querySelector("th").replaceChildren(link);
  row.addEventListener("click", event => {
    if (!event.target.closest("th")) details.open(measure, 0, row.querySelector(".explain"));
  });
  overviewRows.push({ row, measure });
  return row;
}

function showLevels() {
  const select = document.getElementById("level");
  const { value } = select;
  const levels = rowsDownTo.filter(rows => rows * trees.length <= MostRows).length;
  const options = [make("option", "", text().page.levelByHand)];
  for (let level = 0; level < levels; level++) {
    const option = make("option", "", level === 0 ? text().page.levelRoot : fill(text().page.levels, level));
    option.value = level;
    options.push(option);
  }
  options[0].value = "";
  select.replaceChildren(...options);
  select.value = value;
  select.closest("label").hidden = rowsDownTo.length < 2;
}

function showFoot() {
  const unplaced = report.unplaced.map(([reason, people]) => `${count(people)}: ${text().unplacedReasons[reason]}`);
  const people = report.unplaced.reduce((total, [, number]) => total + number, 0);
  document.getElementById("unplaced").textContent = people === 0 ? "" : `${fill(text().unplaced, count(people))} (${unplaced.join("; ")})`;
  document.getElementById("hidden").textContent = report.hidden === 0 ? "" : fill(text().page.hidden, count(report.hidden));
  document.getElementById("rule-book").textContent = `${report.ruleBook} · ${text().asked}`;
  document.getElementById("standings").replaceChildren(...[Standing.reached, Standing.reachedSoFar, Standing.missedSoFar, Standing.missed, Standing.notApplicable].map(standing => {
    const item = make("li");
    item.append(standingMark(standing));
    return item;
  }));
}

function show(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === chosen);
  translate(document);
  const close = document.getElementById("details-close");
  close.setAttribute("aria-label", text().page.close);
  for (const { row, measure } of overviewRows) setRow(row, measure, 0);
  for (const tree of trees) {
    tree.translate();
    showCourse(tree);
    showAbout(tree);
  }
  showLevels();
  showFoot();
  details.show();
}

document.getElementById("title").textContent = report.title;
document.getElementById("issuer").textContent = report.issuer ?? "";
makeOverview();
show(language);

const level = document.getElementById("level");
const first = (rowsDownTo[1] ?? Infinity) * trees.length <= MostRowsAtFirst ? 1 : 0;
const setLevel = levels => {
  for (const tree of trees) tree.unfoldTo(levels);
  level.value = String(levels);
  if (level.selectedIndex < 0) level.value = "";
};
setLevel(first);
level.addEventListener("change", () => level.value !== "" && setLevel(Number(level.value)));
document.getElementById("measures").addEventListener("unfolded", () => level.value = "");
document.getElementById("print").addEventListener("click", () => print());
for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => show(button.dataset.language));
