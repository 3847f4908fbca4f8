"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { teks, wilayah, indikator: catalogue, nilai } = data;
  const byId = id => document.getElementById(id);
  const fill = (text, ...parts) => parts.reduce((result, part, at) => result.replace("{" + at + "}", () => part), text);

  const formats = {
    whole: new Intl.NumberFormat(data.bahasa, { maximumFractionDigits: 0 }),
    percent: new Intl.NumberFormat(data.bahasa, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    index: new Intl.NumberFormat(data.bahasa, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    part: new Intl.NumberFormat(data.bahasa, { maximumFractionDigits: 4 }),
    short: new Intl.NumberFormat(data.bahasa, { notation: "compact", maximumFractionDigits: 1 }),
  };
  const writeValue = (kind, value) => {
    if (value === null) return teks.disembunyikan;
    if (kind === "PERCENT") return formats.percent.format(value) + (data.bahasa.startsWith("en") ? "%" : "\u00a0%");
    if (kind === "RUPIAH") return "Rp\u00a0" + formats.whole.format(value);
    if (kind === "INDEX") return formats.index.format(value);
    return formats.whole.format(value);
  };
  const writeAxis = (kind, value) => (kind === "PERCENT" || kind === "INDEX" ? formats.part : formats.short).format(value);

  const places = wilayah.map(([code, name]) => ({ code, name }));
  const nameOf = new Map(places.map(place => [place.code, place.name]));
  const regencies = places.filter(place => place.code.length === 4 &&
    document.querySelector('[data-kabupaten="' + place.code + '"]'));
  const state = { regency: regencies[0].code, indicator: null, kecamatan: "", level: 10, search: "", sort: "nilai", down: true };

  const rowsOf = (code, digits, within) => (nilai[code] || [])
    .map(([at, value = null, numerator = null, denominator = null]) => ({
      code: places[at].code, name: places[at].name, nilai: value, pembilang: numerator, penyebut: denominator,
    }))
    .filter(row => row.code.length === digits && row.code.startsWith(within));

  // --- charts -------------------------------------------------------------------------------------------------
  const charts = [echarts.init(byId("grafik-kecamatan"), null, { renderer: "canvas" }), echarts.init(byId("grafik-desa"))];
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  const tip = (indicator, row) => {
    const box = document.createElement("div");
    box.className = "tip";
    const title = document.createElement("b");
    title.textContent = row.name;
    box.append(title, writeValue(indicator.jenis, row.nilai) + (indicator.akhiran ? " " + indicator.akhiran : ""));
    if (row.penyebut !== null && !indicator.jumlah) {
      box.append(document.createElement("br"), fill(teks.dari, formats.part.format(row.pembilang), formats.part.format(row.penyebut)));
    }
    return box;
  };

  const base = (indicator, names) => ({
    animation: false,
    textStyle: { fontFamily: "system-ui, sans-serif" },
    grid: { left: 8, right: 14, top: 26, bottom: 8, containLabel: true },
    tooltip: {
      trigger: "item", confine: true, backgroundColor: colour("kertas"), borderColor: colour("garis"),
      textStyle: { color: colour("tinta") }, formatter: point => point.data && point.data.row ? tip(indicator, point.data.row) : "",
    },
    xAxis: {
      type: "value", min: 0, position: "top", splitNumber: 4,
      axisLabel: { color: colour("redup"), hideOverlap: true, formatter: value => writeAxis(indicator.jenis, value) },
      splitLine: { lineStyle: { color: colour("garis") } },
    },
    yAxis: {
      type: "category", inverse: true, data: names, axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("garis") } },
      axisLabel: { color: colour("tinta"), interval: 0, width: 140, overflow: "truncate" },
    },
  });

  const averageLine = average => average === null ? undefined : {
    silent: true, symbol: "none", lineStyle: { color: colour("emas"), type: "dashed", width: 2 },
    label: { show: false }, data: [{ xAxis: average }],
  };

  // The figures stand in a column of their own at the right, where neither bar nor line covers them.
  const bars = (indicator, rows, average) => {
    const chart = base(indicator, rows.map(row => row.name));
    chart.yAxis = [chart.yAxis, {
      ...chart.yAxis, position: "right", axisLine: { show: false },
      data: rows.map(row => writeValue(indicator.jenis, row.nilai)),
      axisLabel: { color: colour("tinta"), interval: 0, fontWeight: 600 },
    }];
    chart.series = [{
      type: "bar", barCategoryGap: "32%", itemStyle: { color: colour("padi"), borderRadius: [0, 3, 3, 0] },
      data: rows.map(row => ({ value: row.nilai, row })),
      markLine: averageLine(average),
    }];
    return chart;
  };

  const dots = (indicator, kecamatan, rows, average) => {
    const position = new Map(kecamatan.map((place, at) => [place.code, at]));
    const chart = base(indicator, kecamatan.map(place => place.name));
    chart.series = [{
      type: "scatter", symbolSize: 11,
      itemStyle: { color: colour("padi"), opacity: 0.55, borderColor: colour("kertas"), borderWidth: 1 },
      emphasis: { itemStyle: { opacity: 1, color: colour("emas") } },
      data: rows.filter(row => position.has(row.code.slice(0, 6)))
        .map(row => ({ value: [row.nilai, position.get(row.code.slice(0, 6))], row })),
      markLine: averageLine(average),
    }];
    return chart;
  };

  const show = (chart, option, rows) => {
    const box = chart.getDom();
    box.style.height = Math.max(rows * 27 + 48, 120) + "px";
    chart.clear();
    chart.resize();
    if (rows > 0) chart.setOption(option);
    box.setAttribute("aria-label", fill(teks.grafik, box.previousElementSibling.textContent.trim(), byId("indikator").selectedOptions[0].text));
  };

  const fewNames = 12;
  const hiddenNote = (target, rows) => {
    const hidden = rows.filter(row => row.nilai === null).map(row => row.name);
    byId(target).textContent = hidden.length === 0 ? ""
      : hidden.length <= fewNames ? fill(teks.tersembunyi, hidden.join(", "))
      : fill(teks.tersembunyi_banyak, formats.whole.format(hidden.length), formats.whole.format(rows.length));
  };
  const descending = (a, b) => b.nilai - a.nilai || a.name.localeCompare(b.name, data.bahasa);
  const known = row => row.nilai !== null;

  function drawCharts() {
    const indicator = state.indicator;
    const kecamatan = rowsOf(indicator.kode, 6, state.regency);
    const ranked = kecamatan.filter(known).sort(descending);
    const villages = rowsOf(indicator.kode, 10, state.kecamatan || state.regency);
    const own = rowsOf(indicator.kode, 4, state.regency)[0];
    const average = indicator.jumlah || !own ? null : own.nilai;
    byId("rata").hidden = average === null;
    byId("rata").textContent = average === null ? "" : nameOf.get(state.regency) + ": " + writeValue(indicator.jenis, average);
    byId("catatan-desa").textContent = state.kecamatan ? fill(teks.desa_di, nameOf.get(state.kecamatan)) : teks.semua_desa;
    show(charts[0], bars(indicator, ranked, average), ranked.length);
    hiddenNote("tersembunyi-kecamatan", kecamatan);
    if (state.kecamatan) {
      const shown = villages.filter(known).sort(descending);
      show(charts[1], bars(indicator, shown, average), shown.length);
    } else {
      const order = [...ranked, ...kecamatan.filter(row => !known(row))];
      show(charts[1], dots(indicator, order, villages.filter(known), average), order.length);
    }
    hiddenNote("tersembunyi-desa", villages);
  }

  // --- table --------------------------------------------------------------------------------------------------
  const table = byId("tabel");
  const cell = (kind, text, className) => {
    const element = document.createElement(kind);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  function drawTable() {
    const indicator = state.indicator;
    const village = state.level === 10;
    const columns = [["name", village ? teks.desa : teks.kecamatan, false]];
    if (village) columns.push(["kecamatan", teks.kecamatan, false]);
    columns.push(["nilai", teks.nilai, true]);
    if (!indicator.jumlah) columns.push(["pembilang", teks.pembilang, true], ["penyebut", teks.penyebut, true]);
    if (!columns.some(([key]) => key === state.sort)) state.sort = "nilai";

    const all = rowsOf(indicator.kode, state.level, state.kecamatan || state.regency)
      .map(row => ({ ...row, kecamatan: nameOf.get(row.code.slice(0, 6)) || "" }));
    const wanted = state.search.trim().toLocaleLowerCase();
    const rows = all.filter(row => !wanted || (row.name + " " + row.kecamatan + " " + row.code).toLocaleLowerCase().includes(wanted));
    const sign = state.down ? -1 : 1;
    rows.sort((a, b) => {
      const [left, right] = [a[state.sort], b[state.sort]];
      if (left === null || right === null) return (left === null) - (right === null) || a.name.localeCompare(b.name);
      const order = typeof left === "string" ? left.localeCompare(right, data.bahasa) : left - right;
      return sign * order || a.name.localeCompare(b.name, data.bahasa);
    });

    table.caption.textContent = indicator.nama;
    const head = document.createElement("tr");
    for (const [key, title, numeric] of columns) {
      const th = cell("th", "", numeric ? "n" : "");
      th.scope = "col";
      const button = cell("button", title);
      button.type = "button";
      button.dataset.sort = key;
      th.append(button);
      if (key === state.sort) th.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      head.append(th);
    }
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.sort : null;
    table.tHead.replaceChildren(head);
    if (focused) { const again = table.tHead.querySelector('[data-sort="' + focused + '"]'); if (again) again.focus(); }

    table.tBodies[0].replaceChildren(...rows.map(row => {
      const line = document.createElement("tr");
      const name = cell("th", row.name);
      name.scope = "row";
      line.append(name);
      if (village) line.append(cell("td", row.kecamatan));
      line.append(cell("td", writeValue(indicator.jenis, row.nilai), row.nilai === null ? "n tertutup" : "n tebal"));
      if (!indicator.jumlah) {
        for (const part of [row.pembilang, row.penyebut]) {
          line.append(cell("td", part === null ? "–" : formats.part.format(part), "n"));
        }
      }
      return line;
    }));
    if (rows.length === 0) {
      const empty = cell("td", all.length ? teks.kosong : teks.tak_ada_nilai, "redup");
      empty.colSpan = columns.length;
      const line = document.createElement("tr");
      line.append(empty);
      table.tBodies[0].append(line);
    }
    byId("banyak").textContent = fill(teks.baris, formats.whole.format(rows.length), formats.whole.format(all.length));
  }

  // --- choices ------------------------------------------------------------------------------------------------
  function draw() {
    const { definisi, arah } = state.indicator;
    byId("nama-indikator").textContent = state.indicator.nama + ".";
    byId("definisi").textContent = [definisi, arah].filter(Boolean).join(" · ");
    drawCharts();
    drawTable();
  }
  function chooseIndicator(code) {
    state.indicator = offered.find(indicator => indicator.kode === code) || offered[0];
    byId("indikator").value = state.indicator.kode;
    draw();
  }
  function chooseRegency(code) {
    state.regency = code;
    for (const part of document.querySelectorAll("[data-kabupaten]")) part.hidden = part.dataset.kabupaten !== code;
    state.kecamatan = "";
    const choice = byId("kecamatan");
    choice.length = 1;
    for (const place of places) {
      if (place.code.length === 6 && place.code.startsWith(code)) choice.add(new Option(place.name, place.code));
    }
  }

  const offered = catalogue.filter(indicator => (nilai[indicator.kode] || []).some(([at]) => places[at].code.length > 4));
  if (offered.length === 0) return;
  for (const indicator of offered) byId("indikator").add(new Option(indicator.nama, indicator.kode));
  byId("penjelajah").hidden = false;
  chooseRegency(state.regency);

  for (const form of document.querySelectorAll("form")) form.addEventListener("submit", event => event.preventDefault());
  byId("indikator").addEventListener("change", event => chooseIndicator(event.target.value));
  byId("kecamatan").addEventListener("change", event => { state.kecamatan = event.target.value; draw(); });
  byId("tingkat").addEventListener("change", event => { state.level = Number(event.target.value); drawTable(); });
  byId("cari").addEventListener("input", event => { state.search = event.target.value; drawTable(); });
  if (byId("kabupaten")) byId("kabupaten").addEventListener("change", event => { chooseRegency(event.target.value); draw(); });
  table.tHead.addEventListener("click", event => {
    const key = event.target.dataset.sort;
    if (!key) return;
    state.down = key === state.sort ? !state.down : key !== "name" && key !== "kecamatan";
    state.sort = key;
    drawTable();
  });
  for (const link of document.querySelectorAll("a[data-indikator]")) {
    link.addEventListener("click", () => chooseIndicator(link.dataset.indikator));
  }
  charts[0].on("click", point => {
    if (!point.data || !point.data.row) return;
    state.kecamatan = state.kecamatan === point.data.row.code ? "" : point.data.row.code;
    byId("kecamatan").value = state.kecamatan;
    draw();
  });
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (width !== window.innerWidth) { width = window.innerWidth; charts.forEach(chart => chart.resize()); }
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
  window.matchMedia("print").addEventListener("change", drawCharts);
  window.addEventListener("beforeprint", drawCharts);
  window.addEventListener("afterprint", drawCharts);

  chooseIndicator(["TK_AKTIF", "JKN_AKTIF"].find(code => offered.some(indicator => indicator.kode === code)) || offered[0].kode);
})();
