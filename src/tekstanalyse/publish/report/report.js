"use strict";
const words = JSON.parse(document.getElementById("words").textContent);

function speak(language) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = words[language][element.dataset.word];
  }
  const box = document.getElementById("filter");
  box.placeholder = words[language].filter_example;
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}

function filter() {
  const wanted = document.getElementById("filter").value.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  let hits = 0;
  for (const row of document.querySelectorAll("[data-row]")) {
    const text = row.textContent.toLocaleLowerCase("nb");
    row.hidden = !wanted.every((word) => text.includes(word));
    hits += row.hidden ? 0 : 1;
  }
  document.getElementById("hits").textContent = wanted.length ? String(hits) : "";
  document.getElementById("hits-word").hidden = !wanted.length;
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speak(button.dataset.language));
}
document.getElementById("filter").addEventListener("input", filter);
document.getElementById("clear").addEventListener("click", () => {
  document.getElementById("filter").value = "";
  filter();
  document.getElementById("filter").focus();
});
window.addEventListener("hashchange", openTarget);
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.tagName === "DETAILS") target.open = true;
}
openTarget();
