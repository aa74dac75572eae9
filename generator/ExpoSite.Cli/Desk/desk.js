// The desk: a pasted text or dropped file is read after a short pause, and shown beside the story that would come of it.
"use strict";
(() => {
  const LARGEST = 5 * 1024 * 1024;
  const PAUSE = 350;
  const FEW_LINES = 80;
  const $ = id => document.getElementById(id);
  const token = document.querySelector("meta[name=desk-token]").content;
  const paste = $("paste");
  const fields = [...$("fields").querySelectorAll("[name]")];

  let file = null;
  let changed = new Set();
  let switched = new Set();
  let bodyWritten = false;
  let newest = 0;
  let timer = 0;
  let seen = null;
  let shown = null;

  function tell(text, isBad = false) {
    $("status").textContent = text;
    $("status").classList.toggle("bad", isBad);
  }

  function complain(text) {
    $("problem").textContent = text;
  }

  const value = field => field.type === "checkbox" ? field.checked : field.value;

  function asked() {
    const given = Object.fromEntries(fields.filter(f => changed.has(f.name)).map(f => [f.name, value(f)]));
    return {
      ...(file ? { name: file.name, content: file.content } : { text: paste.value }),
      fields: given,
      switched: [...switched],
      body: bodyWritten ? $("body").value : null,
    };
  }

  async function post(address, request) {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Desk-Token": token },
      body: JSON.stringify(request),
    });
    const answer = await response.json().catch(() => ({ message: `The preview answered ${response.status}.` }));
    if (!response.ok)
      throw new Refusal(answer.hint ? `${answer.message} (${answer.hint})` : answer.message);
    return answer;
  }

  class Refusal extends Error {}

  const reason = fault => fault instanceof Refusal ? fault.message
    : "The preview does not answer. Is it still running? Nothing of what you wrote is lost while this page is open.";

  function later() {
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE);
  }

  async function read() {
    clearTimeout(timer);
    if (!file && !paste.value.trim())
      return void forget();
    if (!file && new Blob([paste.value]).size > LARGEST)
      return complain("The text has more than 5 MB. Put larger files into input/raw/ themselves: the preview reads them at once.");
    const mine = ++newest;
    $("bar").hidden = false;
    tell("Reading …");
    $("write").disabled = true;
    try {
      const answer = await post("/_desk/read", asked());
      if (mine !== newest)
        return;
      complain("");
      show(answer);
    } catch (fault) {
      if (mine === newest) {
        tell("Not read.", true);
        complain(reason(fault));
      }
    }
  }

  function forget() {
    newest++;
    for (const id of ["result", "bar"])
      $(id).hidden = true;
    paste.rows = 7;
    complain("");
  }

  function startOver() {
    file = null;
    paste.value = "";
    paste.disabled = false;
    $("file").value = "";
    $("chosen").textContent = "";
    $("again").hidden = true;
    reset();
    forget();
    paste.focus();
  }

  // Corrections belong to the text that they were made of.
  function reset() {
    changed = new Set();
    switched = new Set();
    bodyWritten = false;
    $("done").hidden = true;
  }

  function show(answer) {
    $("result").hidden = false;
    paste.rows = 3;
    $("again").hidden = false;
    $("write").disabled = !answer.canWrite;
    tell(answer.path ? `${answer.canWrite ? "Goes to" : "Stands in"} ${answer.path}` : "There is no story in it.", !answer.path);
    showNotice(answer);
    showFields(answer);
    showLines(answer.lines);
    $("more-lines").hidden = answer.moreLines === 0;
    $("more-lines").textContent = `${answer.moreLines} more lines are not listed. Change them under Markdown.`;
    $("front").textContent = answer.frontMatter;
    if (!bodyWritten)
      $("body").value = answer.body;
    $("body").disabled = !answer.canCorrect;
    $("from-lines").hidden = !bodyWritten;
    $("no-page").hidden = !!answer.page;
    $("page").hidden = !answer.page;
    if (answer.page && answer.frontMatter + answer.body !== shown)
      $("page").src = answer.page;
    shown = answer.page ? answer.frontMatter + answer.body : null;
    showFindings(answer.findings);
  }

  function showNotice(answer) {
    const words = [];
    if (answer.notice)
      words.push(answer.notice);
    if (answer.others.length > 0)
      words.push(`The file holds more, which is written with it: ${answer.others.join(", ")}`);
    $("notice").replaceChildren(...words.map(text => element("p", text, "notice")));
  }

  function showFields({ fields: read, canCorrect }) {
    for (const field of fields) {
      field.disabled = !canCorrect;
      const note = $(`r-${field.name}`);
      if (note)
        note.textContent = changed.has(field.name) ? "your correction" : read?.read[field.name] ?? "";
      if (changed.has(field.name) || field === document.activeElement && canCorrect)
        continue;
      const now = read?.[field.name] ?? "";
      if (field.type === "checkbox")
        field.checked = now;
      else {
        // A story may be in a language that the site does not list.
        for (const other of field.querySelectorAll("[data-other]"))
          other.remove();
        if (field.options && ![...field.options].some(o => o.value === now)) {
          const other = new Option(now);
          other.dataset.other = "";
          field.add(other);
        }
        field.value = now;
      }
    }
    $("today").disabled = !canCorrect;
  }

  let shape = "";

  // The boxes stay where they are while they are switched, so that the keyboard stays in them.
  function showLines(lines) {
    const now = JSON.stringify(lines.map(l => [l.line, l.role, l.text]));
    if (now !== shape) {
      shape = now;
      $("lines").replaceChildren(...lines.map(row));
      $("show-out").checked = lines.length <= FEW_LINES;
      $("lines").classList.toggle("short", !$("show-out").checked);
    }
    $("count-out").textContent = lines.filter(l => !l.isInText && (l.group === "out" || l.group === "other")).length;
    lines.forEach((line, index) => {
      const item = $("lines").children[index];
      const box = item.querySelector("input");
      box.checked = line.isInText;
      box.disabled = !line.canSwitch;
      item.className = `${line.group}${line.isInText ? " in" : ""}${switched.has(index) ? " switched" : ""}`;
    });
  }

  function row(line, index) {
    const item = document.createElement("li");
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.addEventListener("change", () => {
      if (!switched.delete(index))
        switched.add(index);
      later();
    });
    const role = element("span", line.sure < 60 ? `${line.role}?` : line.role, "role");
    role.title = `${line.sure}% sure: ${line.reason}`;
    label.append(box, role, element("span", line.text, "words"));
    item.append(label);
    return item;
  }

  function showFindings(findings) {
    $("findings").replaceChildren(...findings.map(f => {
      const item = element("p", `${f.place ? `${f.place}: ` : ""}${f.message}`, `finding ${f.severity}`);
      if (f.hint)
        item.append(element("small", f.hint));
      item.append(element("code", f.code));
      return item;
    }));
  }

  function element(name, text, className = "") {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = className;
    return made;
  }

  async function write() {
    if ($("write").disabled)
      return;
    clearTimeout(timer);
    newest++;
    $("write").disabled = true;
    tell("Writing …");
    try {
      const wrote = await post("/_desk/write", asked());
      startOver();
      const done = $("done");
      done.replaceChildren(element("span", `Written: ${wrote.path}. `));
      if (wrote.address) {
        const link = element("a", `Look at “${wrote.title}”`);
        link.href = wrote.address;
        done.append(link);
      }
      if (wrote.note)
        done.append(element("span", ` ${wrote.note}`));
      done.hidden = false;
      done.querySelector("a")?.focus();
      refresh();
    } catch (fault) {
      tell("Not written.", true);
      complain(reason(fault));
      $("write").disabled = false;
    }
  }

  async function take(given) {
    if (!given)
      return;
    reset();
    if (given.size > LARGEST) {
      $("file").value = "";
      return complain(`“${given.name}” has ${(given.size / 1048576).toFixed(1)} MB; the desk takes 5 MB. `
        + "Put larger files into input/raw/ themselves: the preview reads them at once.");
    }
    try {
      file = { name: given.name, content: await base64(given) };
    } catch {
      return complain(`“${given.name}” cannot be read. Is it a folder, or open in another program?`);
    }
    paste.value = "";
    paste.disabled = true;
    $("chosen").textContent = given.name;
    read();
  }

  const base64 = blob => new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = fail;
    reader.readAsDataURL(blob);
  });

  async function refresh() {
    try {
      const response = await fetch(`/_desk/stories${location.search}`);
      if (response.ok)
        $("stories").innerHTML = await response.text();
    } catch {
      // The preview ended; the next message of its socket tries again.
    }
  }

  function listen() {
    const socket = new WebSocket(`ws://${location.host}/_exposite/news`);
    socket.onmessage = message => {
      const { version } = JSON.parse(message.data);
      if (seen !== null && seen !== version)
        refresh();
      seen = version;
    };
    socket.onclose = () => setTimeout(listen, 1000);
  }

  function choose(tab) {
    for (const other of document.querySelectorAll("[role=tab]")) {
      const isChosen = other === tab;
      other.setAttribute("aria-selected", isChosen);
      other.tabIndex = isChosen ? 0 : -1;
      $(other.getAttribute("aria-controls")).hidden = !isChosen;
    }
  }

  for (const tab of document.querySelectorAll("[role=tab]")) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", event => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight")
        return;
      const other = tab.nextElementSibling ?? tab.previousElementSibling;
      choose(other);
      other.focus();
    });
  }

  listen();
  if (!paste)
    return;

  paste.addEventListener("input", () => {
    switched = new Set();
    bodyWritten = false;
    $("done").hidden = true;
    later();
  });
  for (const field of fields) {
    field.addEventListener("input", () => {
      changed.add(field.name);
      later();
    });
  }

  $("body").addEventListener("input", () => {
    bodyWritten = true;
    later();
  });
  $("from-lines").addEventListener("click", () => {
    bodyWritten = false;
    read();
    $("body").focus();
  });
  $("today").addEventListener("click", () => {
    const now = new Date();
    $("f-day").value = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, "0")).join("-");
    changed.add("day");
    read();
  });
  $("fields").addEventListener("submit", event => event.preventDefault());
  $("show-out").addEventListener("change", () => $("lines").classList.toggle("short", !$("show-out").checked));
  $("file").addEventListener("change", () => take($("file").files[0]));
  $("again").addEventListener("click", startOver);
  $("write").addEventListener("click", write);
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
      write();
  });
  for (const name of ["dragover", "drop"]) {
    document.addEventListener(name, event => {
      if (![...event.dataTransfer.types].includes("Files"))
        return;
      event.preventDefault();
      document.body.classList.toggle("over", name === "dragover");
      if (name === "drop")
        take(event.dataTransfer.files[0]);
    });
  }
  document.addEventListener("dragleave", event => event.relatedTarget || document.body.classList.remove("over"));
  // A paste that no field takes is meant for the box.
  document.addEventListener("paste", event => {
    const [dropped] = event.clipboardData.files;
    const isInField = event.target.closest?.("input, textarea");
    if (dropped && !isInField || dropped && event.target === paste && !event.clipboardData.getData("text/plain")) {
      event.preventDefault();
      take(dropped);
    } else if (!isInField && !paste.disabled && $("result").hidden) {
      event.preventDefault();
      paste.value = event.clipboardData.getData("text/plain");
      paste.dispatchEvent(new Event("input"));
    }
  });
  window.addEventListener("beforeunload", event => {
    if (!$("result").hidden)
      event.preventDefault();
  });
})();
