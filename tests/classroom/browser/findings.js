// What a reader with a keyboard, a screen reader, a small phone or weak eyes would stumble over on the page as it stands.
() => {
  const found = [];
  const LEAST_TOUCH_PX = 44;
  const name = (element) => `${element.tagName.toLowerCase()}${element.id ? "#" + element.id : ""}.${element.className} "${(element.textContent || "").trim().slice(0, 40)}"`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(".unseen");
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...document.querySelectorAll("body *")].filter((each) => shown(each) && each.getBoundingClientRect().right > page.clientWidth + 1 && !each.closest(".wide-table"));
    found.push(`wider than the screen by ${page.scrollWidth - page.clientWidth}: ${wide.slice(-2).map(name)}`);
  }
  if (!page.lang) found.push("the page has no language");
  for (const [landmark, count] of [["main", 1], ["header", 1], ["h1", 1]]) {
    if (document.querySelectorAll(landmark).length !== count) found.push(`${document.querySelectorAll(landmark).length} of ${landmark}`);
  }
  if (!document.querySelector("[aria-live]")) found.push("nothing speaks");
  const levels = all("h1, h2, h3, h4").map((each) => Number(each.tagName[1]));
  levels.forEach((level, place) => {
    if (place && level > levels[place - 1] + 1) found.push(`heading ${level} under ${levels[place - 1]}`);
  });
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  ids.filter((id, place) => ids.indexOf(id) !== place).forEach((id) => found.push(`two of #${id}`));
  for (const reference of document.querySelectorAll("[aria-labelledby], [aria-describedby]")) {
    for (const attribute of ["aria-labelledby", "aria-describedby"]) {
      const id = reference.getAttribute(attribute);
      if (id && !document.getElementById(id)) found.push(`${name(reference)} is ${attribute} ${id}, which isn't there`);
    }
  }
  for (const control of all("input, select, textarea")) {
    if (!control.labels?.length && !control.getAttribute("aria-label")) found.push(`no label: ${name(control)}`);
  }
  for (const button of all("button, a, summary")) {
    const said = (button.getAttribute("aria-label") || button.textContent).trim();
    if (!said) found.push(`no name: ${name(button)}`);
  }
  for (const svg of all("svg")) {
    if (!svg.getAttribute("aria-label") && svg.getAttribute("aria-hidden") !== "true") found.push(`a picture without words: ${name(svg)}`);
  }
  for (const target of all("button, select, summary, a, input[type=text], textarea, label.choice, input[type=range]")) {
    const box = target.getBoundingClientRect();
    if (box.height < LEAST_TOUCH_PX - 0.5) found.push(`${Math.round(box.height)} px high: ${name(target)}`);
    if (box.width < LEAST_TOUCH_PX - 0.5) found.push(`${Math.round(box.width)} px wide: ${name(target)}`);
  }

  for (const cell of all("td, th, output, dd, li b, td b")) {
    for (const node of [...cell.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE)) {
      for (const { 0: word, index } of node.textContent.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map((each) => Math.round(each.top)));
        if (/^[\x00-\u2bff]+$/.test(word) && lines.size > 1 && !cell.closest(".wide-table")) found.push(`broken "${word}": ${name(cell)}`);
      }
    }
  }

  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => {
    const linear = [red, green, blue].map((each) => (each /= 255) <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = channels(getComputedStyle(each).backgroundColor);
      if (color.length < 4 || color[3] === 1) return color;
    }
    return channels(getComputedStyle(page).backgroundColor);
  };
  for (const element of all("body *")) {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    if (!words || element.closest("svg") || element.disabled || element.closest(":disabled")) continue;
    const style = getComputedStyle(element);
    const [light, dark] = [luminance(channels(style.color)), luminance(ground(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.6 && Number(style.fontWeight) >= 600);
    if (ratio < (large ? 3 : 4.5)) found.push(`contrast ${ratio.toFixed(2)}: ${name(element)}`);
  }
  return found;
}
