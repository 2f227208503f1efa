// Finders that run inside the page. Each travels as text, so each stands alone and imports nothing.
//
// They read the page as assistive technology does, in the shortened form that suffices for our own markup: the role from
// the attribute or the tag, the name from aria-labelledby, aria-label, label, alt, or the text.

/** Visible elements of an ARIA role whose accessible name is `name`, or matches it as a pattern. */
export function findByRole(role, name, flags, within) {
  const TAGS = {
    button: 'button, input[type=button], input[type=submit], summary', link: 'a[href]', textbox: 'input:not([type]), input[type=text], input[type=password], input[type=email], input[type=tel], input[type=url], textarea',
    searchbox: 'input[type=search]', checkbox: 'input[type=checkbox]', radio: 'input[type=radio]',
    combobox: 'select, input[list]', option: 'option', spinbutton: 'input[type=number]',
    heading: 'h1, h2, h3, h4, h5, h6', dialog: 'dialog[open]', main: 'main', navigation: 'nav', banner: 'header', form: 'form', region: 'section[aria-label], section[aria-labelledby]',
    table: 'table', row: 'tr', cell: 'td', columnheader: 'th', rowheader: 'th[scope=row]', list: 'ul, ol', listitem: 'li',
    img: 'img', progressbar: 'progress', status: 'output', group: 'fieldset',
  };
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    if (node !== node.ownerDocument.body && getComputedStyle(node).display === 'none') return '';
    return node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? [...node.childNodes].map(text).join(' ');
  };
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return squeeze(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' '));
    if (element.hasAttribute('aria-label')) return squeeze(element.getAttribute('aria-label'));
    if (element.labels?.length) return squeeze([...element.labels].map((label) => [...label.childNodes].filter((node) => !node.contains(element)).map(text).join(' ')).join(' '));
    if (element.matches('fieldset')) return squeeze(text(element.querySelector('legend') ?? document.createElement('i')));
    if (element.matches('table')) return squeeze(text(element.caption ?? document.createElement('i')));
    if (element.matches('input[type=submit], input[type=button]')) return element.value;
    return squeeze(text(element)) || element.title || element.getAttribute('placeholder') || '';
  };
  const explicit = `[role="${role}"]`;
  const implicit = TAGS[role] ? `:is(${TAGS[role]}):not([role])` : null;
  const expression = flags ? new RegExp(name, flags) : null;
  return [...(within ?? document).querySelectorAll(implicit ? `${explicit}, ${implicit}` : explicit)].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.closest('[aria-hidden="true"], [inert]')) return false;
    if (name === null) return true;
    const own = nameOf(element);
    return expression ? expression.test(own) : own === name;
  });
}

/** The innermost visible element whose text contains `wanted`, or matches it. */
export function findByText(wanted, flags) {
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  const matches = (text) => (flags ? new RegExp(wanted, flags).test(text) : text.includes(wanted));
  const walk = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || !matches(squeeze(element.textContent))) return null;
    for (const child of element.children) {
      const found = walk(child);
      if (found) return found;
    }
    return element;
  };
  return walk(document.body);
}

/** The start of what the page shows, for the message of a failed wait. */
export function describeFound() {
  return document.body.innerText.replace(/\s+/g, ' ').slice(0, 600);
}
