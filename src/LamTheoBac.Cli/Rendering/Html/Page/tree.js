// The tree of organizations in a table: rows are made when their superior is unfolded, and taken away when it is folded.

const { parents } = report.organizations;
const subordinates = parents.map(() => []);
const roots = [];
for (const [node, parent] of parents.entries()) (parent < 0 ? roots : subordinates[parent]).push(node);

/** How many subordinates are shown at once; the rest waits behind a row of its own. */
const Portion = 200;

/** How many rows there are down to each of the first levels. */
const rowsDownTo = [];
for (let level = roots.slice(0, Portion), rows = 0; level.length > 0 && rowsDownTo.length < 10; level = level.flatMap(node => subordinates[node].slice(0, Portion)))
  rowsDownTo.push(rows += level.length);

class Tree {
  constructor(measure, section) {
    this.measure = measure;
    this.section = section;
    this.table = section.querySelector("table");
    this.body = section.querySelector("tbody");
    this.body.append(...this.makeRows(roots, 0, 1));
    if (roots.length > 0) this.select(this.body.rows[0]);
    this.body.addEventListener("click", event => this.onClick(event));
    this.body.addEventListener("keydown", event => this.onKey(event));
  }

  makeRows(nodes, from, level) {
    const rows = nodes.slice(from, from + Portion).map((node, index) => this.makeRow(node, level, from + index + 1, nodes.length));
    if (from + Portion < nodes.length) rows.push(this.makeMore(nodes, from + Portion, level));
    return rows;
  }

  makeRow(node, level, place, of) {
    const row = clone("row-template");
    row.node = node;
    row.querySelector(".label").textContent = nameAt(node);
    row.querySelector("th").setAttribute("role", "rowheader");
    for (const cell of row.querySelectorAll("td")) cell.setAttribute("role", "gridcell");
    row.querySelector(".explain").tabIndex = -1;
    this.place(row, level, place, of);
    if (subordinates[node].length > 0) row.setAttribute("aria-expanded", "false");
    setRow(row, this.measure, node);
    return row;
  }

  makeMore(nodes, from, level) {
    const row = make("tr", "more");
    const cell = row.appendChild(make("td"));
    cell.colSpan = 6;
    cell.setAttribute("role", "gridcell");
    row.rest = { nodes, from, level };
    this.place(row, level, from + 1, nodes.length);
    this.setMore(row);
    return row;
  }

  place(row, level, place, of) {
    row.setAttribute("role", "row");
    row.setAttribute("aria-level", level);
    row.setAttribute("aria-posinset", place);
    row.setAttribute("aria-setsize", of);
    row.style.setProperty("--level", level - 1);
    row.tabIndex = -1;
  }

  setMore(row) {
    const left = row.rest.nodes.length - row.rest.from;
    row.cells[0].textContent = fill(text().page.more, count(Math.min(Portion, left)), count(left));
  }

  showMore(row) {
    const { nodes, from, level } = row.rest;
    const rows = this.makeRows(nodes, from, level);
    row.replaceWith(...rows);
    return rows[0];
  }

  unfold(row) {
    if (row.getAttribute("aria-expanded") !== "false") return;
    row.setAttribute("aria-expanded", "true");
    row.after(...this.makeRows(subordinates[row.node], 0, levelOf(row) + 1));
    this.note();
  }

  fold(row) {
    if (row.getAttribute("aria-expanded") !== "true") return;
    row.setAttribute("aria-expanded", "false");
    while (row.nextElementSibling && levelOf(row.nextElementSibling) > levelOf(row)) row.nextElementSibling.remove();
    if (!this.body.contains(this.selected)) this.select(row);
    this.note();
  }

  toggle(row) {
    if (row.getAttribute("aria-expanded") === "true") this.fold(row);
    else this.unfold(row);
  }

  /** Unfolds everything down to this many levels under the roots, and folds the rest. */
  unfoldTo(levels) {
    for (let row = this.body.rows[0]; row; row = row.nextElementSibling) {
      if (row.rest) continue;
      if (levelOf(row) <= levels) this.unfold(row);
      else this.fold(row);
    }
  }

  /** Tells the style sheet whether the measure takes sheets of paper of its own, and the page that a level was unfolded or folded. */
  note() {
    this.section.classList.toggle("unfolded", this.body.querySelector('[aria-expanded="true"]') !== null);
    this.section.dispatchEvent(new CustomEvent("unfolded", { bubbles: true }));
  }

  select(row) {
    if (this.selected) this.selected.tabIndex = -1;
    this.selected = row;
    row.tabIndex = 0;
  }

  focus(row) {
    if (!row) return;
    this.select(row);
    row.focus();
  }

  onClick(event) {
    const row = event.target.closest("tr");
    if (row.rest) return this.focus(this.showMore(row));
    this.select(row);
    if (event.target.closest("th")) {
      this.toggle(row);
      row.focus({ preventScroll: true });
    } else details.open(this.measure, row.node, row);
  }

  onKey(event) {
    const row = event.target.closest("tr");
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("button")) return;
    const act = this.keys[event.key];
    if (!act) return;
    event.preventDefault();
    act.call(this, row);
  }

  keys = {
    ArrowDown: row => this.focus(row.nextElementSibling),
    ArrowUp: row => this.focus(row.previousElementSibling),
    Home: () => this.focus(this.body.rows[0]),
    End: () => this.focus(this.body.rows[this.body.rows.length - 1]),
    ArrowRight: row => {
      if (row.getAttribute("aria-expanded") === "true") this.focus(row.nextElementSibling);
      else this.unfold(row);
    },
    ArrowLeft: row => {
      if (row.getAttribute("aria-expanded") === "true") this.fold(row);
      else this.focus(superiorOf(row));
    },
    " ": row => row.rest ? this.focus(this.showMore(row)) : this.toggle(row),
    Enter: row => row.rest ? this.focus(this.showMore(row)) : details.open(this.measure, row.node, row),
  };

  translate() {
    translate(this.section);
    for (const row of this.body.rows) row.rest ? this.setMore(row) : setRow(row, this.measure, row.node);
  }
}

const levelOf = row => Number(row.getAttribute("aria-level"));

function superiorOf(row) {
  let above = row.previousElementSibling;
  while (above && levelOf(above) >= levelOf(row)) above = above.previousElementSibling;
  return above;
}

