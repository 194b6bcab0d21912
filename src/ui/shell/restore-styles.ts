/** Style sheets and faces that did not arrive: a browser asks for neither a second time by itself, nor does Vite. */

/**
 * Asks again for each style sheet that is not there.
 * @throws where one does not arrive this time either
 */
export async function restoreStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const present = new Set(links.filter(({ sheet }) => rulesOf(sheet).length > 0).map(({ href }) => href));
  const absent = new Map(links.filter(({ href }) => !present.has(href)).map((link) => [link.href, link]));
  await Promise.all([...absent.values()].map(loadAgain));
}

/** None of a style sheet that failed: browsers give it no rules, or none that may be read. */
function rulesOf(sheet: CSSStyleSheet | null): readonly CSSRule[] {
  try {
    return [...(sheet?.cssRules ?? [])];
  } catch {
    return [];
  }
}

/** Beside the one that failed: it may still be on its way, and others wait for it. */
function loadAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = link.cloneNode() as HTMLLinkElement; // of the same kind
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => {
      again.remove();
      reject(new Error(`The style sheet ${link.href} did not arrive`));
    });
    link.after(again);
  });
}

/** Gives each family of which a face failed new faces, which are fetched when a character needs them. */
export function restoreFonts(): void {
  const failed = new Set([...document.fonts].filter(({ status }) => status === 'error').map(nameOf));
  if (failed.size === 0) return;
  for (const sheet of document.styleSheets) {
    rulesOf(sheet).forEach((rule, i) => {
      if (
        !(rule instanceof CSSFontFaceRule) ||
        !failed.has(unquoted(rule.style.getPropertyValue('font-family')))
      )
        return;
      sheet.deleteRule(i);
      sheet.insertRule(rule.cssText, i);
    });
  }
}

const unquoted = (family: string) => family.replace(/^["']|["']$/g, '');
const nameOf = ({ family }: FontFace) => unquoted(family);
