// The panel that explains one number: the counts behind it, never the people.

const details = {
  panel: document.getElementById("details"),
  shown: null,

  open(measure, node, from) {
    this.shown = { measure, node, from };
    this.show();
    if (!this.panel.open) this.panel.show();
    document.getElementById("details-title").focus();
  },

  close() {
    if (!this.panel.open) return;
    this.panel.close();
    const { from } = this.shown;
    this.shown = null;
    if (from.isConnected) from.focus();
  },

  show() {
    if (!this.shown) return;
    const { measure, node } = this.shown;
    document.getElementById("details-where").textContent = `${nameAt(node)} (${report.organizations.ids[node]})`;
    document.getElementById("details-title").textContent = measure.title;
    document.getElementById("details-body").replaceChildren(...explanation(measure, figuresAt(measure, node)));
  },
};

function explanation(measure, figures) {
  const words = text().page;
  const sum = counts => counts.reduce((total, part) => total + part, 0);
  const [excluded, excepted] = [sum(figures.excludedBy), sum(figures.exceptedBy)];
  const headline = make("p", "headline");
  headline.append(make("strong", "", percent(figures.percentage)), ` ${count(figures.met)}/${count(figures.denominator)}`);
  const bar = document.getElementById("row-template").content.querySelector(".bar").cloneNode(true);
  setBar(bar, measure, figures);
  const list = make("dl");
  const add = (name, value, kind) => list.append(make("dt", kind, name), make("dd", kind, value));
  const addReasons = (reasons, counts) => reasons.forEach((reason, index) =>
    add(reason ?? fill(text().clauseWithoutReason, index + 1), count(counts[index]), "part"));
  add(words.numerator, count(figures.met));
  add(words.notMet, count(figures.notMet));
  add(words.denominator, count(figures.denominator), "sum");
  add(text().undetermined, count(figures.undetermined));
  add(text().excluded, count(excluded));
  addReasons(measure.exclusions, figures.excludedBy);
  add(text().excepted, count(excepted));
  addReasons(measure.exceptions, figures.exceptedBy);
  add(words.population, count(figures.denominator + figures.undetermined + excluded + excepted), "sum");
  add(words.lower, percent(figures.lower));
  add(words.upper, percent(figures.upper));
  add(text().target, measure.target === null ? words.noTarget : percent(measure.target));
  if (figures.shortfall !== null) add(words.shortfall, count(figures.shortfall));
  const notes = [];
  if (figures.percentage === null) notes.push(make("p", "", words.noPercentage));
  if (figures.standing !== null) {
    const note = make("p");
    note.append(standingMark(figures.standing), " ", words.standingNotes[figures.standing]);
    notes.push(note);
  }
  notes.push(titled(words.reading, text().reading));
  if (measure.citations.length > 0) notes.push(titled(words.citations, measure.citations.join("; ")));
  return [headline, bar, list, ...notes];
}

function titled(title, content) {
  const paragraph = make("p");
  paragraph.append(make("strong", "", title + ": "), content);
  return paragraph;
}

document.getElementById("details-close").addEventListener("click", () => details.close());
document.addEventListener("keydown", event => {
  if (event.key === "Escape") details.close();
});

