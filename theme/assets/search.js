// Search without a server: words, stories and names are files beside the page, loaded when they are asked for.
(() => {
  const form = document.querySelector('.search form');
  const field = document.getElementById('query');
  const state = document.getElementById('search-state');
  const found = document.getElementById('found');
  const parts = Number(form.dataset.parts);
  const chunk = Number(form.dataset.chunk);
  const total = Number(form.dataset.stories);
  const names = document.getElementById('names');
  const more = document.getElementById('more');
  const step = 30;
  const mostNames = 6;
  const weights = [1, 4, 8];
  const files = new Map();
  const texts = JSON.parse(form.dataset.words);
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  let turn = 0;
  let most = step;

  // What was typed may run the other way than the text around it: its first letter decides (U+2068, U+2069).
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const apart = value => value && (isRightToLeft || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(value)) ? `\u2068${value}\u2069` : value;

  // A text in the form for its number, as the language writes it.
  const say = (key, values) => {
    const forms = texts[key];
    const text = (values.count === undefined ? null : forms[plurals.select(values.count)]) ?? forms.other;
    const written = n => texts.digits ? String(n).replace(/[0-9]/g, d => texts.digits[d]) : String(n);
    return text.replace(/\{([a-z]+)\}/g, (place, name) => name === 'count' ? written(values.count) : apart(values[name]) ?? place);
  };

  const fetched = async name => {
    const answer = await fetch(new URL(`${name}.json`, form.action));
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };

  // A page on a disk may read no other file, but may load scripts, which a site with relative addresses has beside the others.
  const scripted = name => new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, form.action);
    script.onload = () => done(exposite.search[name]);
    script.onerror = failed;
    document.head.append(script);
  });
  if (location.protocol === 'file:') window.exposite = { search: {} };

  const load = name => {
    if (!files.has(name)) files.set(name, location.protocol === 'file:' ? scripted(name) : fetched(name));
    return files.get(name);
  };

  // <letters>: as Stories/Words/SearchLetters.cs, and words as Stories/Words/SearchWords.cs and ArabicArticle.cs; a test compares them.
  const typed = {
    æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ', '\u02bc': "'", '\u05f3': "'", '\u05f4': "'", '\u066b': '.', '\u066c': ',',
    '\u0671': '\u0627', '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06be': '\u0647', '\u06c1': '\u0647', '\u06d5': '\u0647', '\u06a9': '\u0643',
  };
  const oneLetter = new RegExp(`[${Object.keys(typed).join('')}]`, 'g');
  const zeros = [...'٠۰०০੦૦୦௦౦೦൦๐໐၀០'].map(zero => zero.charCodeAt(0));
  const leftOut = new RegExp('[\\u00ad\\u0300-\\u0305\\u0307\\u0309\\u030b-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7'
    + '\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08ca-\\u08ff\\u1ab0-\\u1ace\\u1dc0-\\u1dff'
    + '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u20d0-\\u20dc\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]'
    + '|(?<![иуИУ])\\u0306|(?<![aouAOUіІ])\\u0308|(?<![aA])\\u030a', 'g');

  const lettersOf = text => text
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdcf\ufdf0-\ufdfc\ufe70-\ufefc\uff01-\uffee]+/g, forms => forms.normalize('NFKC'))
    .normalize('NFD').replace(leftOut, '').normalize('NFC').toLowerCase()
    .replace(oneLetter, letter => typed[letter]).replace(/\u2019/g, "'").replace(/(?<=[א-ת])"(?=[א-ת])/g, "'")
    .replace(/[\u30a1-\u30f6]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\u0660-\u17e9]/g, digit => {
      const zero = zeros.find(z => digit.charCodeAt(0) >= z && digit.charCodeAt(0) <= z + 9);
      return zero ? digit.charCodeAt(0) - zero : digit;
    });

  // 61,730 is one number, 2,9 has decimals (their mark is U+E000 until the words are parted), 4.11.2025 is three numbers.
  const plainNumber = number => {
    const groups = number.split(/[.,]/);
    if (groups[0].length <= 3 && groups.slice(1).every(g => g.length === 3)) return groups.join('');
    return groups.join(groups.length === 2 ? '\ue000' : ' ');
  };

  const run = /[\p{L}\p{Mn}\p{Mc}\p{Nd}](?:[\p{L}\p{Mn}\p{Mc}\p{Nd}']|(?<=[0-9])[.,](?=[0-9]))*/gu;
  const pairs = '(?:(?!\\p{Nd})[\\u3005\\u3006\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}])';
  const triples = '(?:(?!\\p{Nd})[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff])';
  const piece = new RegExp(`(${pairs}+)|(${triples}+)|(?:(?!${pairs}|${triples}).)+`, 'gu');
  const elided = new RegExp("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|un|dell|all|dall|nell|sull|coll|quell|quest|bell|sant"
    + "|gl|ch|com|dov|anch|tutt|mezz|senz)'(?=[aeiouyhäöüåø]\\p{L})", 'u');

  const withoutArticle = word => {
    const more = /^(?:ال(?=..)|[وف]?[بك]?ال(?=...)|[وف]?لل(?=...))/s.exec(word);
    return more ? withoutArticle(word.slice(more[0].length)) : word;
  };

  const cut = word => {
    let kept = '';
    for (const letter of word) if (kept.length < 40) kept += letter;
    return withoutArticle(kept);
  };

  // Words of letters, and runs of a script without spaces, of which each `size` characters are a word.
  const piecesOf = letters => [...letters.matchAll(run)].flatMap(({ 0: whole, index }) => [...whole.matchAll(piece)].map(found => {
    const start = index + found.index;
    if (found[1] || found[2]) return { start, text: found[0], size: found[1] ? 2 : 3, words: [] };
    const plain = found[0].replace(/^'+/, '').replace(elided, '').replace(/[0-9]+(?:[.,][0-9]+)+/g, plainNumber).replace(/'/g, '');
    return { start, text: found[0], size: 0, words: plain.split(' ').filter(w => w).map(w => cut(w).replace('\ue000', '.')) };
  }));

  // Each run also ends with shorter words, so that each of its characters begins one; a query has them when it is no longer.
  const gramsOf = ({ text, size }, isQuery) => {
    const characters = [...text];
    const grams = characters.slice(size - 1).map((_, i) => characters.slice(i, i + size).join(''));
    for (let length = size - 1; length > 0; length--) {
      if (characters.length >= length && !(isQuery && grams.length)) grams.push(characters.slice(-length).join(''));
    }
    return grams;
  };

  const wordsOf = (text, isQuery) =>
    [...new Set(piecesOf(lettersOf(text)).flatMap(p => p.size ? gramsOf(p, isQuery) : p.words))];
  // </letters>

  // What people type as one letter or as two.
  const umlauts = { ä: ['a', 'ae'], ö: ['o', 'oe'], ü: ['u', 'ue'], å: ['a', 'aa'], ø: ['o', 'oe'] };
  const umlaut = /[äöüåø]/;
  const asOne = word => word.replace(/[äöüåø]/g, letter => umlauts[letter][0]);
  const asTwo = word => word.replace(/[äöüåø]/g, letter => umlauts[letter][1]);

  const partOf = word => {
    const plain = asOne(word.slice(0, 2));
    return (plain.charCodeAt(0) * 31 + (plain.length > 1 && plain[0] < '\u2e80' ? plain.charCodeAt(1) : 0)) % parts;
  };

  // How much of a word a query is: 1 for all of it, less for its beginning, 0 when it is neither.
  const shareOf = (word, query) => {
    const share = (whole, start) => whole === start ? 1 : whole.startsWith(start) ? start.length / whole.length * .7 : 0;
    if (query.length > 3 && query.endsWith('s') && word === query.slice(0, -1)) return 1;
    return umlaut.test(word) || umlaut.test(query)
      ? Math.max(share(asOne(word), asOne(query)), share(asTwo(word), asTwo(query))) : share(word, query);
  };

  const pagesLanguage = document.documentElement.lang;
  const joinsCompounds = /^(de|nl|af|sv|da|nb)\b/.test(pagesLanguage);

  // Small words that Hebrew and Arabic write before a word as one with it; the shorter the word, the likelier they are a part of it.
  const prefixesOf = query => /^[א-ת]{4}/.test(query) ? ['ה', 'ו', 'ב', 'ל', 'כ', 'מ', 'ש', 'וה', 'וב', 'ול', 'ומ', 'שה', 'מה']
    : /^[א-ת]{3}/.test(query) ? ['ה', 'וה'] : /^[\u0621-\u064a]{4}/.test(query) ? ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'] : [];
  const prefixed = .6;

  // Where words may be that a reader spells so.
  const partsFor = query => {
    if (query.length === 1 && query < '\u2e80') return [...Array(parts).keys()];
    return [...new Set([query, asTwo(query), query.replace(/^([aou])[ea]/, '$1')].map(partOf))];
  };

  // The best mark that each story gets for one word of the query: a whole word counts more than its beginning.
  const marksOf = async query => {
    const marks = new Map();
    const gather = async (asked, worth) => {
      for (const part of await Promise.all(partsFor(asked).map(n => load(`words-${n}`)))) {
        for (const [word, postings] of Object.entries(part)) {
          const share = shareOf(word, asked) * worth;
          if (share === 0) continue;
          const rare = Math.log(1 + total / postings.length) * share;
          let story = 0;
          for (const posting of postings) {
            story += Math.floor(posting / weights.length);
            marks.set(story, Math.max(marks.get(story) ?? 0, weights[posting % weights.length] * rare));
          }
        }
      }
    };
    await Promise.all([gather(query, 1), ...prefixesOf(query).map(prefix => gather(prefix + query, prefixed))]);
    // L'Oréal is asked for as loreal.
    if (marks.size === 0 && /^[dl][aeiouyhäöüåø]\p{L}{3}/u.test(query)) await gather(query.slice(1), prefixed);
    return marks;
  };

  const rank = async words => {
    const scores = new Map();
    for (const marks of await Promise.all(words.map(marksOf))) {
      for (const [story, mark] of marks) {
        const [met, sum] = scores.get(story) ?? [0, 0];
        scores.set(story, [met + 1, sum + mark]);
      }
    }
    return [...scores].sort(([a, [metA, sumA]], [b, [metB, sumB]]) => metB - metA || sumB - sumA || a - b);
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  // Which letters of a word a query found, as [from, to]: its beginning, a part of a compound; or all of them where letters are joined,
  // and where the word is written otherwise.
  const foundIn = (letters, piece, query) => {
    const word = piece.words.find(w => shareOf(w, query) > 0);
    const isJoined = /^[\u0600-\u17ff]/.test(piece.text);
    if (isJoined || (word && !piece.text.replace(/'/g, '').endsWith(word))) {
      return word || prefixesOf(query).some(prefix => piece.words.some(w => w.startsWith(prefix + query))) ? [[0, letters.length]] : [];
    }
    if (word === query.slice(0, -1) && !word.startsWith(query)) return [[0, letters.length]];
    for (const spelled of umlaut.test(piece.text + query) ? [asOne, asTwo] : [asOne]) {
      const own = letters.map(letter => letter === "'" ? '' : spelled(letter));
      const whole = own.join('');
      const asked = spelled(query);
      const starts = word ? [whole.length - spelled(word).length]
        : [joinsCompounds && query.length > 3 ? whole.indexOf(asked, 3) : -1, ...prefixesOf(query).map(p => whole.startsWith(p + query) ? p.length : -1)];
      const start = starts.find(s => s >= 0 && whole.startsWith(asked, s));
      if (start === undefined) continue;
      const ends = own.map((_, i) => own.slice(0, i + 1).join('').length);
      return [[ends.findIndex(end => end > start), ends.findIndex(end => end >= start + asked.length) + 1]];
    }
    return [];
  };

  // Where the characters of a run were asked for side by side: as many as can be, unless some place has them all.
  const foundInRun = (characters, asked) => {
    const found = [];
    for (let from = 0; from < characters.length; from++) {
      let length = 0;
      while (from + length < characters.length && asked.includes(characters.slice(from, from + length + 1).join(''))) length++;
      if (length > 1 || length === [...asked].length) found.push([from, from + length]);
    }
    const whole = found.filter(([from, to]) => to - from === [...asked].length);
    return whole.length > 0 ? whole : found;
  };

  // The text, with marks around what was found and nothing else.
  const marked = (text, { words, runs }) => {
    const written = text.match(/(?:\P{M}|^)[\p{M}\uff9e\uff9f\u200c\u200d]*/gu) ?? [];
    const folded = written.map(lettersOf);
    const starts = [];
    folded.reduce((at, letters) => { starts.push(at); return at + letters.length; }, 0);
    const isFound = new Set();
    for (const p of piecesOf(folded.join(''))) {
      const from = starts.findIndex((start, i) => start + folded[i].length > p.start);
      const to = starts.findLastIndex(start => start < p.start + p.text.length) + 1;
      const own = folded.slice(from, to);
      const found = p.size ? runs.flatMap(asked => foundInRun(own, asked)) : words.flatMap(word => foundIn(own, p, word));
      for (const [first, last] of found) for (let i = first; i < last; i++) isFound.add(from + i);
    }
    const pieces = [];
    written.forEach((letter, i) => {
      if (i > 0 && isFound.has(i) === isFound.has(i - 1)) pieces[pieces.length - 1].text += letter;
      else pieces.push({ text: letter, found: isFound.has(i) });
    });
    return pieces.map(({ text: part, found }) => found ? element('mark', {}, part) : part);
  };

  const line = ([title, url, day, shown, section, color, summary, labels, lang, dir], query) => element('li', { class: 'line' },
    element('time', { datetime: day }, shown),
    element('div', {},
      ...(labels ? [element('p', { class: 'flags' }, element('span', { class: 'flag' }, labels))] : []),
      element('h2', {}, element('a', { href: url, ...(lang && { lang, dir }) }, ...marked(title, query))),
      ...(summary ? [element('p', {}, element('span', lang ? { lang, dir } : {}, ...marked(summary, query)))] : []),
      ...(section ? [element('span', { class: `kicker s${color}` }, element('bdi', {}, section))] : [])));

  // Pages about something whose name has every word of the query, or its beginning; of one name the first.
  const namesFor = async words => {
    const seen = new Set();
    return (await load('names').catch(() => []))
      .map((entry, order) => ({ entry, order, own: wordsOf(entry[0]) }))
      .filter(({ own }) => words.every(w => own.some(o => shareOf(o, w) > 0)))
      .sort((a, b) => (a.own.length > words.length) - (b.own.length > words.length) || a.order - b.order)
      .filter(({ own }) => !seen.has(own.join(' ')) && seen.add(own.join(' ')))
      .slice(0, mostNames)
      .map(({ entry: [name, url, kind] }) => element('li', {}, element('a', { href: url }, element('bdi', {}, name), ' ', element('span', { class: 'count' }, kind))));
  };

  // Japanese writes the last long vowel of a foreign word or leaves it out.
  const lasting = text => text.replace(/[\uff66-\uff9f]+/g, narrow => narrow.normalize('NFKC'))
    .replace(/([\u30a1-\u30fa\u30fc]{3,})\u30fc(?![\u30a1-\u30fa\u30fc])/g, '$1');

  const search = async () => {
    const mine = ++turn;
    const text = field.value.trim();
    const words = wordsOf(lasting(text), true);
    const asked = piecesOf(lettersOf(lasting(text)));
    const query = { words: asked.flatMap(p => p.words), runs: asked.filter(p => p.size).map(p => p.text) };
    history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname);
    if (words.length === 0) {
      found.replaceChildren();
      names.replaceChildren();
      more.hidden = true;
      state.textContent = '';
      return;
    }
    try {
      const [ranked, pages] = await Promise.all([rank(words), namesFor(words)]);
      const whole = ranked.filter(([, [met]]) => met === words.length);
      const shown = (whole.length > 0 ? whole : ranked).slice(0, most);
      const lines = await Promise.all(shown.map(async ([story]) => line((await load(`stories-${Math.floor(story / chunk)}`))[story % chunk], query)));
      if (mine !== turn) return;
      found.replaceChildren(...lines);
      names.replaceChildren(...pages);
      const count = whole.length > 0 ? whole.length : ranked.length;
      more.hidden = count <= most;
      const said = [count === 0 ? say('none', { query: text }) : say(whole.length > 0 ? 'found' : 'partly', { count, query: text })];
      if (count > most) said.push(say('best', { count: most }));
      state.textContent = said.join(' ');
    } catch {
      if (mine === turn) state.textContent = say('failed', {});
    }
  };

  let waiting;
  const begin = () => { clearTimeout(waiting); most = step; search(); };
  form.addEventListener('submit', event => { event.preventDefault(); begin(); });
  field.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(begin, 150); });
  // The first of the new lines takes the focus, so that a reader of the keyboard goes on where he was.
  more.addEventListener('click', async () => {
    const before = found.children.length;
    most += step;
    await search();
    found.children[before]?.querySelector('a').focus();
  });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) search();
})();
