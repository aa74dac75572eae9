#!/usr/bin/env node
// Writes generator/ExpoSite.Site/Knowledge/CountryNames/{tag}.yml: what the countries of generator/ExpoSite.Core/Knowledge/CountryTable.cs are called in each language
// that has a language table, from the names of CLDR that Node brings (Intl.DisplayNames), as news writes them. Run it again after the
// table of countries or CLDR has changed, and read the difference:   node tools/country-names.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "generator/ExpoSite.Site/Knowledge/CountryNames");

// Where our English name is not CLDR's.
const codes = {
  "Ivory Coast": "CI", "Democratic Republic of the Congo": "CD", "Hong Kong": "HK", Macao: "MO", Palestine: "PS", Myanmar: "MM",
  Turkey: "TR", "Bosnia and Herzegovina": "BA", "Trinidad and Tobago": "TT", "Antigua and Barbuda": "AG",
};

// Where news does not write what CLDR has, or CLDR has changed its mind between versions.
const written = {
  de: { BY: "Belarus", MM: "Myanmar", MD: "Moldau", CI: "Elfenbeinküste", CD: "DR Kongo", GB: "Großbritannien", US: "USA",
    HK: "Hongkong", MO: "Macau", PS: "Palästina", VA: "Vatikan",
    BN: "Brunei" },
  fr: { MM: "Birmanie", VN: "Vietnam", CD: "RD Congo", VA: "Vatican", PS: "Palestine", HK: "Hong Kong", MO: "Macao", FJ: "Fidji" },
  es: { CI: "Costa de Marfil", CD: "RD Congo", BH: "Baréin", VA: "Vaticano", PS: "Palestina", HK: "Hong Kong", MO: "Macao",
    MM: "Myanmar", PG: "Papúa Nueva Guinea", TL: "Timor Oriental" },
  it: { CD: "RD del Congo", VA: "Vaticano", HK: "Hong Kong", MO: "Macao", PS: "Palestina", MM: "Myanmar",
    CZ: "Repubblica Ceca" },
  nl: { CD: "DR Congo", BY: "Belarus", VA: "Vaticaanstad", HK: "Hongkong", MO: "Macau", PS: "Palestina", MM: "Myanmar" },
  pl: { CD: "DR Konga", GB: "Wielka Brytania", US: "USA", VA: "Watykan", HK: "Hongkong", MO: "Makau", PS: "Palestyna", MM: "Mjanma",
    CI: "Wybrzeże Kości Słoniowej" },
  pt: { CD: "RD Congo", VA: "Vaticano", HK: "Hong Kong", MO: "Macau", PS: "Palestina", MM: "Mianmar" },
  ru: { CD: "ДР Конго", AE: "ОАЭ", US: "США", GB: "Великобритания", CF: "ЦАР", ZA: "ЮАР", HK: "Гонконг", MO: "Макао", PS: "Палестина",
    MM: "Мьянма", KP: "КНДР", KR: "Южная Корея",
    SC: "Сейшелы", SB: "Соломоновы Острова" },
  uk: { CD: "ДР Конго", AE: "ОАЕ", US: "США", GB: "Велика Британія", ZA: "ПАР", HK: "Гонконг", MO: "Макао", PS: "Палестина",
    CF: "ЦАР", MM: "М’янма" },
  tr: { CD: "Kongo Demokratik Cumhuriyeti", US: "ABD", AE: "BAE", HK: "Hong Kong", MO: "Makao", PS: "Filistin", GB: "Birleşik Krallık",
    VA: "Vatikan", MM: "Myanmar" },
  vi: { CD: "CHDC Congo", HK: "Hồng Kông", MO: "Ma Cao", PS: "Palestine", AE: "UAE", US: "Mỹ", GB: "Anh", VA: "Vatican", RU: "Nga",
    MM: "Myanmar", CI: "Bờ Biển Ngà", KR: "Hàn Quốc", KP: "Triều Tiên", AU: "Australia", NL: "Hà Lan" },
  id: { CD: "RD Kongo", HK: "Hong Kong", MO: "Makau", PS: "Palestina", AE: "Uni Emirat Arab", VA: "Vatikan", MM: "Myanmar", GB: "Inggris",
    CI: "Pantai Gading", SZ: "Eswatini" },
  ja: { CD: "コンゴ民主共和国", HK: "香港", MO: "マカオ", PS: "パレスチナ", US: "アメリカ", GB: "イギリス", AE: "アラブ首長国連邦",
    VA: "バチカン", MM: "ミャンマー" },
  ko: { CD: "콩고민주공화국", HK: "홍콩", MO: "마카오", PS: "팔레스타인", KR: "한국", KP: "북한", AE: "아랍에미리트", VA: "바티칸",
    MM: "미얀마",
    AU: "호주", CF: "중앙아프리카공화국" },
  ar: { CD: "الكونغو الديمقراطية", HK: "هونغ كونغ", MO: "ماكاو", PS: "فلسطين", AE: "الإمارات", US: "الولايات المتحدة",
    GB: "المملكة المتحدة", SA: "السعودية", VA: "الفاتيكان", MM: "ميانمار", CI: "ساحل العاج", KR: "كوريا الجنوبية", KP: "كوريا الشمالية",
    TL: "تيمور الشرقية", MV: "المالديف", HU: "المجر" },
  fa: { CD: "جمهوری دموکراتیک کنگو", HK: "هنگ‌کنگ", MO: "ماکائو", PS: "فلسطین", US: "آمریکا", GB: "بریتانیا", AE: "امارات متحده عربی",
    SA: "عربستان سعودی", MM: "میانمار", VA: "واتیکان",
    AZ: "آذربایجان", CF: "جمهوری آفریقای مرکزی", ZA: "آفریقای جنوبی" },
  he: { CD: "הרפובליקה הדמוקרטית של קונגו", HK: "הונג קונג", MO: "מקאו", PS: "פלסטין", US: "ארצות הברית", GB: "בריטניה",
    AE: "איחוד האמירויות", VA: "הוותיקן", MM: "מיאנמר" },
  hi: { CD: "कांगो लोकतांत्रिक गणराज्य", HK: "हांगकांग", MO: "मकाऊ", PS: "फ़िलिस्तीन", US: "अमेरिका", GB: "ब्रिटेन", MM: "म्यांमार",
    AE: "संयुक्त अरब अमीरात" },
  th: { CD: "สาธารณรัฐประชาธิปไตยคองโก", HK: "ฮ่องกง", MO: "มาเก๊า", PS: "ปาเลสไตน์", US: "สหรัฐอเมริกา", AE: "สหรัฐอาหรับเอมิเรตส์",
    VA: "วาติกัน", MM: "เมียนมา" },
  "zh-Hans": { CD: "刚果（金）", HK: "中国香港", MO: "中国澳门", PS: "巴勒斯坦", AE: "阿联酋", SA: "沙特阿拉伯", VA: "梵蒂冈",
    MM: "缅甸", BA: "波黑", TW: "台湾" },
  "pt-PT": { CD: "RD Congo", VA: "Vaticano", HK: "Hong Kong", MO: "Macau", PS: "Palestina", MM: "Mianmar" },
  "zh-Hant": { CD: "剛果民主共和國", HK: "香港", MO: "澳門", PS: "巴勒斯坦", AE: "阿聯", VA: "梵蒂岡", MM: "緬甸", BA: "波士尼亞與赫塞哥維納",
    KP: "北韓", KR: "南韓", TW: "台灣" },
};

const regions = { "pt-PT": "pt" };

const source = readFileSync(join(root, "generator/ExpoSite.Core/Knowledge/CountryTable.cs"), "utf8");
const names = [...new Set([...source.matchAll(/^ {8}([^|\n;/]+?) \|/gm)].map((m) => m[1]))];
const english = new Intl.DisplayNames(["en"], { type: "region" });
const ofName = new Map();
for (let a = 65; a < 91; a++)
  for (let b = 65; b < 91; b++) {
    const code = String.fromCharCode(a, b);
    const name = english.of(code);
    // Codes that are no longer used have the name of the one that took their place.
    if (name !== code && !ofName.has(name)) ofName.set(name, new Intl.Locale(`und-${code}`).region);
  }
const codeOf = (name) => codes[name] ?? ofName.get(name);

const unknown = names.filter((n) => !codeOf(n));
if (unknown.length) throw new Error(`No code for ${unknown.join(", ")}: add it to codes.`);

mkdirSync(folder, { recursive: true });
for (const tag of Object.keys(written)) {
  const cldr = new Intl.DisplayNames([tag], { type: "region", style: "long", fallback: "none" });
  const nameIn = (name) => written[tag][codeOf(name)] ?? cldr.of(codeOf(name));
  // A region has only what differs from its language.
  const parent = regions[tag];
  const above = parent && new Intl.DisplayNames([parent], { type: "region", style: "long", fallback: "none" });
  const lines = names.filter((n) => !parent || nameIn(n) !== (written[parent][codeOf(n)] ?? above.of(codeOf(n)))).map((n) => {
    const shown = nameIn(n);
    if (!shown) throw new Error(`${tag} has no name for ${n}.`);
    return `${n}: ${shown}`;
  });
  writeFileSync(join(folder, `${tag}.yml`),
    `# What countries are called, by their English names. Written by tools/country-names.mjs from CLDR ${process.versions.cldr}.\n${lines.join("\n")}\n`);
}
