/** The braces at the end of a paragraph, `{document=6,7}`: which paragraphs of a source it tells. */
import type { Paragraph, PhrasingContent } from 'mdast';
import type { SourceParagraphs, TextRun } from '../domain/narrative';

const BRACES = /\s*\{([^{}]*)\}\s*$/;

/** What stands between the braces, and the node that has them; undefined without braces. */
export function bracesOf({
  children
}: Paragraph): { readonly text: string; readonly node: PhrasingContent } | undefined {
  const node = children.at(-1);
  const text = node?.type === 'text' ? BRACES.exec(node.value)?.[1] : undefined;
  return node && text !== undefined ? { text, node } : undefined;
}

/** `document=6,7` as a source and its paragraphs; undefined when it cannot be read. */
export function parseBraces(text: string): SourceParagraphs | undefined {
  const [, source, numbers] = /^([^=]+)=(\d+(?:,\d+)*)$/.exec(text.replace(/\s/g, '')) ?? [];
  return source !== undefined && numbers !== undefined
    ? { source, paragraphs: numbers.split(',').map(Number) }
    : undefined;
}

/** The runs of a paragraph without the braces at its end. */
export function withoutBraces(runs: readonly TextRun[]): readonly TextRun[] {
  const last = runs.at(-1);
  if (!last || !('text' in last)) return runs;
  const text = last.text.replace(BRACES, '');
  return [...runs.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}
