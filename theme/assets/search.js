// Search without a server: words, stories and names are files beside the page, loaded when they are asked for.
// Words are split as Search/SearchWords.cs does it.
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

  const ideograph = /[\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u;

  const folded = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

  // 61,730 is one number, 2,9 has decimals (their mark is U+E000 until the words are parted), 4.11.2025 is three numbers.
  const plainNumber = number => {
    const groups = number.split(/[.,]/);
    if (groups[0].length <= 3 && groups.slice(1).every(g => g.length === 3)) return groups.join('');
    return groups.join(groups.length === 2 ? '\ue000' : ' ');
  };

  const wordsOf = text => {
    const words = [];
    const plainText = text.normalize('NFD').replace(/[\p{Mn}'\u2019]/gu, '').toLowerCase()
      .replace(/[æœßøłđðþı]/g, letter => folded[letter])
      .replace(/[0-9]+(?:[.,][0-9]+)+/g, plainNumber);
    for (const run of plainText.match(/[\p{L}\p{Nd}\ue000]+/gu) ?? []) {
      let plain = '';
      let previous = '';
      let alone = true;
      for (const letter of run) {
        if (ideograph.test(letter)) {
          if (plain) words.push(plain);
          plain = '';
          if (previous) { words.push(previous + letter); alone = false; }
          previous = letter;
        } else {
          plain += letter;
          previous = '';
        }
      }
      if (plain) words.push(plain);
      else if (previous && alone) words.push(previous);
    }
    return [...new Set(words.map(word => word.replace('\ue000', '.')))];
  };

  const partOf = word => (word.charCodeAt(0) * 31 + (word.length > 1 ? word.charCodeAt(1) : 0)) % parts;

  // The best mark that each story gets for one word of the query: a whole word counts more than its beginning.
  const marksOf = async query => {
    const marks = new Map();
    const singular = query.length > 3 && query.endsWith('s') ? query.slice(0, -1) : null;
    const names = query.length > 1 ? [partOf(query)] : [...Array(parts).keys()];
    for (const part of await Promise.all(names.map(n => load(`words-${n}`)))) {
      for (const [word, postings] of Object.entries(part)) {
        const share = word === query || word === singular ? 1 : word.startsWith(query) ? query.length / word.length * .7 : 0;
        if (share === 0) continue;
        const rare = Math.log(1 + total / postings.length) * share;
        let story = 0;
        for (const posting of postings) {
          story += Math.floor(posting / weights.length);
          marks.set(story, Math.max(marks.get(story) ?? 0, weights[posting % weights.length] * rare));
        }
      }
    }
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

  const marked = (text, words) => text.split(/((?:[\p{L}\p{Nd}\p{M}'\u2019]|(?<=[0-9])[.,](?=[0-9]))+)/u).map(piece => {
    const own = wordsOf(piece);
    return own.some(o => words.some(w => o.startsWith(w) || (w.length > 3 && w === `${o}s`))) ? element('mark', {}, piece) : piece;
  });

  const line = ([title, url, day, shown, section, color, summary, labels, lang, dir], words) => element('li', { class: 'line' },
    element('time', { datetime: day }, shown),
    element('div', {},
      ...(labels ? [element('p', { class: 'flags' }, element('span', { class: 'flag' }, labels))] : []),
      element('h2', {}, element('a', { href: url, ...(lang && { lang, dir }) }, ...marked(title, words))),
      ...(summary ? [element('p', {}, element('span', lang ? { lang, dir } : {}, ...marked(summary, words)))] : []),
      ...(section ? [element('span', { class: `kicker s${color}` }, element('bdi', {}, section))] : [])));

  // Pages about something whose name has every word of the query, or its beginning; of one name the first.
  const namesFor = async words => {
    const seen = new Set();
    return (await load('names').catch(() => []))
      .map((entry, order) => ({ entry, order, own: wordsOf(entry[0]) }))
      .filter(({ own }) => words.every(w => own.some(o => o.startsWith(w))))
      .sort((a, b) => (a.own.length > words.length) - (b.own.length > words.length) || a.order - b.order)
      .filter(({ own }) => !seen.has(own.join(' ')) && seen.add(own.join(' ')))
      .slice(0, mostNames)
      .map(({ entry: [name, url, kind] }) => element('li', {}, element('a', { href: url }, element('bdi', {}, name), ' ', element('span', { class: 'count' }, kind))));
  };

  const search = async () => {
    const mine = ++turn;
    const text = field.value.trim();
    const words = wordsOf(text);
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
      const lines = await Promise.all(shown.map(async ([story]) => line((await load(`stories-${Math.floor(story / chunk)}`))[story % chunk], words)));
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
