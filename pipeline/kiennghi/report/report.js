"use strict";
(function () {
  // Data: arrays in the order that html.py writes them.
  const D = JSON.parse(document.getElementById("data").textContent);
  const [M_ID, M_SOURCE, M_NAME, M_TITLE, M_THEME, M_LEVEL, M_KIND, M_PERIOD, M_PROVINCE, M_DISTRICT, M_COMMUNE, M_ATTENDEES, M_PETITIONS, M_ANSWERED] = Array.from({ length: 14 }, (_, i) => i);
  const [P_ID, P_MEETING, P_START, P_END, P_PAGE, P_TEXT, P_GIST, P_SPEAKER, P_ANSWER, P_ISSUES, P_NATURE, P_SCORE, P_SURE] = Array.from({ length: 13 }, (_, i) => i);
  const PAGE = 50;
  const $ = (id) => document.getElementById(id);
  const panel = $("panel");
  const names = { issue: D.issues, any: D.issues, nature: D.natures, level: D.levels, kind: D.kinds, period: D.periods };
  const titles = { issue: "Lĩnh vực chính", any: "Có liên quan đến lĩnh vực", nature: "Tính chất", level: "Cấp tổ chức", kind: "Hình thức", period: "Thời gian" };
  D.places.forEach(([id, name]) => { titles[id] = name; });
  const selects = ["issue", "nature", "level", "kind"];
  let mode = "tim", where = new Map(), found = [], shown = 0, folded = null;

  const format = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
  const score = (x) => x.toFixed(2).replace(".", ",");
  const fold = (s) => s.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  const nameOf = (pairs, id) => { const p = pairs.find((x) => x[0] === id); return p ? p[1] : id; };

  function el(tag, text, className) {
    const e = document.createElement(tag);
    if (text !== undefined && text !== null) e.textContent = text;
    if (className) e.className = className;
    return e;
  }

  function ofMeeting(m, key, value) {
    switch (key) {
      case "meeting": return m[M_ID] === value;
      case "level": return m[M_LEVEL] === value;
      case "kind": return m[M_KIND] === value;
      case "period": return m[M_PERIOD] === value;
      case "province": return m[M_PROVINCE] === value;
      case "district": return m[M_DISTRICT] === value;
      case "commune": return m[M_COMMUNE] === value;
      case "attended": return (m[M_ATTENDEES] !== null) === (value === "1");
      default: return false;
    }
  }

  function test(key, value) {
    switch (key) {
      case "issue": { const i = D.issues.findIndex((x) => x[0] === value); return (p) => p[P_ISSUES][0][0] === i; }
      case "any": { const i = D.issues.findIndex((x) => x[0] === value); return (p) => p[P_ISSUES].some((s) => s[0] === i); }
      case "nature": { const i = D.natures.findIndex((x) => x[0] === value); return (p) => p[P_NATURE] === i; }
      case "real": { const i = D.natures.findIndex((x) => x[0] === "not_petition"); return (p) => (p[P_NATURE] !== i) === (value === "1"); }
      case "sure": return (p) => String(p[P_SURE]) === value;
      case "answered": return (p) => (p[P_ANSWER] !== null) === (value === "1");
      case "sum": { const ids = new Set(D.sums[value] ? D.sums[value][1].map((n) => D.petitions[n]) : []); return (p) => ids.has(p); }
      default: { const hit = new Set(D.meetings.map((m, n) => (ofMeeting(m, key, value) ? n : -1))); return (p) => hit.has(p[P_MEETING]); }
    }
  }

  function chipText(key, value) {
    switch (key) {
      case "real": return value === "1" ? "Không kể đoạn không phải kiến nghị" : "Đoạn không phải kiến nghị";
      case "sure": return value === "1" ? "Máy chắc chắn về nhãn" : "Cần người xem lại";
      case "answered": return value === "1" ? "Có trả lời tại cuộc họp" : "Chưa thấy trả lời";
      case "attended": return "Biên bản có ghi số người dự";
      case "sum": return "Nội dung: " + (D.sums[value] ? D.sums[value][0] : value);
      case "meeting": { const m = D.meetings.find((x) => x[M_ID] === value); return m ? m[M_NAME] : value; }
      default: {
        const shownName = names[key] ? nameOf(names[key], value) : value || "không ghi";
        return (titles[key] || key) + ": " + shownName;
      }
    }
  }

  function textOf(p) {
    const m = D.meetings[p[P_MEETING]];
    return [p[P_TEXT], p[P_GIST] || "", p[P_SPEAKER] || "", m[M_NAME], m[M_SOURCE]].join(" ").normalize("NFC");
  }

  function search(items, query) {
    const words = query.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return items;
    // A word typed with marks must match with them; one without matches either.
    const plain = words.filter((w) => fold(w) === w), marked = words.filter((w) => fold(w) !== w);
    if (plain.length && !folded) folded = new Map(D.petitions.map((p) => [p, fold(textOf(p))]));
    return items.filter((p) => {
      if (!plain.every((w) => folded.get(p).includes(w))) return false;
      if (!marked.length) return true;
      const text = textOf(p).toLowerCase();
      return marked.every((w) => text.includes(w));
    });
  }

  function link(text, address) {
    const a = el("a", text);
    a.href = address;
    return a;
  }

  function pairs(dl, list) {
    list.forEach(([name, value, className]) => {
      if (value === null || value === undefined || value === "") return;
      dl.append(el("dt", name));
      const dd = el("dd", value instanceof Node ? undefined : value, className);
      if (value instanceof Node) dd.append(value); else dd.dir = "auto";
      dl.append(dd);
    });
  }

  function petitionItem(p) {
    const li = el("li"), details = el("details"), m = D.meetings[p[P_MEETING]];
    const summary = el("summary", p[P_GIST] || p[P_TEXT]);
    summary.dir = "auto";
    details.append(summary);
    details.addEventListener("toggle", () => {
      if (!details.open || details.children.length > 1) return;
      const dl = el("dl");
      const labels = p[P_ISSUES].map(([i, s], n) => D.issues[i][1] + " (" + (n ? "phụ, " : "chính, ") + score(s) + ")").join("; ");
      const spot = m[M_SOURCE] + (p[P_PAGE] ? ", trang " + p[P_PAGE] : "") + ", ký tự " + format(p[P_START]) + "–" + format(p[P_END]);
      pairs(dl, [
        ["Nguyên văn", p[P_TEXT], "said"],
        ["Người nêu", p[P_SPEAKER] || "Biên bản không ghi"],
        ["Trả lời", p[P_ANSWER] || "Không thấy trong biên bản"],
        ["Cuộc họp", link(m[M_NAME], "#hop?meeting=" + encodeURIComponent(m[M_ID]))],
        ["Tệp nguồn", spot],
        ["Lĩnh vực", labels],
        ["Tính chất", D.natures[p[P_NATURE]][1] + " (" + score(p[P_SCORE]) + ")"],
        ["Độ chắc chắn", p[P_SURE] ? "Máy chắc chắn (chưa kiểm định)" : "Máy chưa chắc chắn, cần người xem lại"],
        ["Mã", p[P_ID]],
      ]);
      details.append(dl);
    });
    const tags = el("div", null, "tags");
    tags.append(el("span", D.issues[p[P_ISSUES][0][0]][1], "tag"), el("span", D.natures[p[P_NATURE]][1], "tag"), el("span", m[M_NAME], "tag"));
    if (!p[P_SURE]) tags.append(el("span", "Cần xem lại", "tag look"));
    li.append(details, tags);
    return li;
  }

  function meetingItem(m) {
    const li = el("li"), dl = el("dl");
    li.append(el("strong", m[M_NAME]));
    pairs(dl, [
      ["Tên biên bản", m[M_TITLE]],
      ["Chuyên đề", m[M_THEME]],
      ["Cấp tổ chức", nameOf(D.levels, m[M_LEVEL])],
      ["Hình thức", nameOf(D.kinds, m[M_KIND])],
      ["Người dự", m[M_ATTENDEES] === null ? "" : format(m[M_ATTENDEES])],
      ["Tệp nguồn", m[M_SOURCE]],
      ["Đoạn tách ra", m[M_PETITIONS] ? link(format(m[M_PETITIONS]) + " đoạn, " + format(m[M_ANSWERED]) + " có trả lời", "#tim?meeting=" + encodeURIComponent(m[M_ID])) : "0"],
    ]);
    li.append(dl);
    return li;
  }

  function more() {
    const make = mode === "tim" ? petitionItem : meetingItem;
    const first = shown;
    found.slice(shown, shown + PAGE).forEach((x) => $("list").append(make(x)));
    shown = Math.min(shown + PAGE, found.length);
    $("more").hidden = shown >= found.length;
    const real = where.get("real") === "1" || where.has("sum") || (where.has("nature") && where.get("nature") !== "not_petition");
    const unit = mode === "hop" ? " cuộc họp" : real ? " kiến nghị" : " đoạn tách ra";
    $("found").textContent = found.length ? format(found.length) + unit + (shown < found.length ? "; đang hiện " + format(shown) : "") : "Không có" + unit + " nào phù hợp.";
    return $("list").children[first];
  }

  function draw() {
    const tests = [...where].map(([k, v]) => (mode === "tim" ? test(k, v) : (m) => ofMeeting(m, k, v)));
    found = (mode === "tim" ? D.petitions : D.meetings).filter((x) => tests.every((t) => t(x)));
    if (mode === "tim") found = search(found, $("q").value);
    $("list").replaceChildren();
    shown = 0;
    more();
    $("chips").replaceChildren();
    where.forEach((value, key) => {
      if (mode === "tim" && selects.includes(key)) return;
      const button = el("button", chipText(key, value) + " ✕");
      button.type = "button";
      button.setAttribute("aria-label", "Bỏ điều kiện: " + chipText(key, value));
      button.addEventListener("click", () => { where.delete(key); keep(); draw(); $("panel-title").focus(); });
      $("chips").append(button);
    });
  }

  function keep() {
    history.replaceState(null, "", "#" + mode + "?" + new URLSearchParams([...where]).toString());
  }

  function open() {
    const match = /^#(tim|hop)\?(.*)$/.exec(location.hash);
    if (!match) { if (panel.open) panel.close(); return; }
    mode = match[1];
    where = new Map(new URLSearchParams(match[2]));
    $("panel-title").textContent = mode === "tim" ? "Danh sách kiến nghị" : "Danh sách cuộc họp";
    $("tools").hidden = mode !== "tim";
    $("q").value = "";
    selects.forEach((key) => { $("s-" + key).value = where.has(key) ? "=" + where.get(key) : ""; });
    draw();
    if (!panel.open) panel.showModal();
    panel.scrollTop = 0;
    $("panel-title").focus();
  }

  selects.forEach((key) => {
    const select = $("s-" + key);
    const option = (value, name) => { const o = el("option", name); o.value = value; select.append(o); };
    option("", "Tất cả");
    names[key].forEach(([id, name]) => option("=" + id, name));
    select.addEventListener("change", () => {
      if (select.value) where.set(key, select.value.slice(1)); else where.delete(key);
      if (key === "nature" && select.value) where.delete("real");
      keep();
      draw();
    });
  });
  let timer = 0;
  $("q").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(draw, 150); });
  $("more").addEventListener("click", () => { const next = more(); const s = next && next.querySelector("summary, a"); if (s) s.focus(); });
  $("close").addEventListener("click", () => panel.close());
  panel.addEventListener("click", (e) => { if (e.target === panel && e.clientX < panel.getBoundingClientRect().left) panel.close(); });
  panel.addEventListener("close", () => {
    if (/^#(tim|hop)\?/.test(location.hash)) history.replaceState(null, "", location.pathname + location.search);
  });
  window.addEventListener("hashchange", open);
  open();
})();
