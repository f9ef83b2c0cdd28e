// The report, the language that is shown, and how texts and numbers are written in it.

const read = id => JSON.parse(document.getElementById(id).textContent);
const report = read("report");

let language = report.language;
const text = () => report.texts[language];

/** A template with these values in its holes {0}, {1}… */
const fill = (template, ...values) => template.replace(/\{(\d)\}/g, (hole, index) => values[index]);

const count = number => String(number).replace(/\B(?=(\d{3})+$)/g, text().group);
const decimal = number => String(number).replace(".", text().decimal);
const percent = number => number === null ? "–" : decimal(number) + "%";

/** The text at a path such as "page.print". */
const textAt = path => path.split(".").reduce((texts, key) => texts[key], text());

/** Puts the texts of the language into everything under an element that names one. */
function translate(root) {
  for (const element of root.querySelectorAll("[data-text]")) element.textContent = textAt(element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]")) element.setAttribute("aria-label", textAt(element.dataset.label));
}

const clone = id => document.getElementById(id).content.firstElementChild.cloneNode(true);

function make(tag, kind, content) {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  if (content !== undefined) element.textContent = content;
  return element;
}

