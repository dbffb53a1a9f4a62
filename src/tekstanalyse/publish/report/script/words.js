// Words, numbers and dates in the three languages.

const words = JSON.parse(document.getElementById("words").textContent);
const LANGUAGES = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
let language = [navigator.language.slice(0, 2).toLowerCase().replace("no", "nb")].find((code) => code in LANGUAGES) ?? "nb";

function say(key) {
  if (!Object.hasOwn(words, key)) throw new Error(`no word for ${key}`);
  return words[key][language];
}

/** Returns the name of a value that the records know («role», «speaker»), or the value where it has none. */
function nameOf(kind, value) {
  const key = `${kind}_${value}`;
  return Object.hasOwn(words, key) ? words[key][language] : value;
}

const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const number = (value) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
const counted = (value, key) => `${number(value)} ${say(`${value === 1 ? "one" : "many"}_${key}`)}`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const alphabet = new Intl.Collator("nb", { numeric: true });

const DATE = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2]))?(?:-([0-3]\d))?$/;
const SEASON = /^(\d{4})-(2[1-4])$/;

/** Returns an EDTF date in words, as exact as it is; a form that is not known stands as it is. */
const writtenDate = (edtf) => (edtf ? edtf.split("/").map(writtenPart).join(" – ") : "");

function writtenPart(edtf) {
  const season = SEASON.exec(edtf);
  if (season) return `${say(`season_${season[2]}`)} ${season[1]}`;
  const [, year, month, day] = DATE.exec(edtf) ?? [];
  if (!year) return edtf;
  const dot = language === "en" ? "" : ".";
  return [day && Number(day) + dot, month && say(`month_${month}`), year !== "XXXX" && year].filter(Boolean).join(" ");
}

/** Returns the time from the first to the last date; a whole year or month is written as one. */
function writtenPeriod(first, last) {
  if (first && last) {
    const end = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
    if (first.endsWith("-01-01") && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
    if (first.endsWith("-01") && last === `${first.slice(0, 8)}${end}`) return writtenDate(first.slice(0, 7));
  }
  return [...new Set([writtenDate(first), writtenDate(last)])].filter(Boolean).join(" – ");
}

const LETTERS = { å: "a", ø: "o", ö: "o", œ: "o", æ: "e", ä: "e", ð: "d", þ: "th", ł: "l" };

/** Returns a name without case, accents and punctuation, so that «Aakerblom» and «Åkerblom» meet. */
const fold = (name) => name.toLowerCase().normalize("NFC").replace(/[åøöœæäðþł]/g, (letter) => LETTERS[letter])
  .normalize("NFKD").replace(/\p{M}/gu, "").replace(/aa/g, "a").replace(/oe/g, "o").replace(/ae/g, "e")
  .replace(/[^\p{L}\p{N}_]+/gu, " ").trim();
