/** Makes an element; attributes that are null or undefined are left out, children may be strings. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes an svg of one path, with the words it would say when hovered over. */
export function icon(testId, path, title = null) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  setAttributes(svg, { 'data-test-id': testId, viewBox: '0 0 16 16', width: '14', height: '14' });
  for (const [tag, content] of [
    ['title', title],
    ['path', ''],
  ]) {
    if (content === null) continue;
    const child = document.createElementNS(namespace, tag);
    child.textContent = content;
    if (tag === 'path') child.setAttribute('d', path);
    svg.append(child);
  }
  return svg;
}

/** The page's own markup from a string: what a test or the demo wants to stand in a bubble. */
export function markup(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** A round picture with initials, as an image without a request. */
export function avatar(name) {
  const initials = [...name.matchAll(/(?:^|\s)(\p{L})/gu)]
    .map((match) => match[1])
    .slice(0, 2)
    .join('');
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="hsl(${hue} 32% 46%)"/><text x="16" y="21" font-family="system-ui,sans-serif" font-size="13" font-weight="600" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
}
