/** The words in nodes of parsed Markdown. */
import type { Heading, Nodes, PhrasingContent } from 'mdast';
import type { StyledText } from '../domain/narrative';
import type { Position } from './json-text';

/** The words in a node; a line break in the file is a space between words. */
export function styledTextIn(node: PhrasingContent, emphasis = false): readonly StyledText[] {
  if ('children' in node)
    return node.children.flatMap((child) => styledTextIn(child, emphasis || node.type === 'emphasis'));
  return 'value' in node ? [{ text: node.value.replace(/\s*\n\s*/g, ' '), emphasis }] : [];
}

/** The words of a heading, without emphasis. */
export const headingText = ({ children }: Heading): string =>
  children
    .flatMap((child) => styledTextIn(child))
    .map(({ text }) => text)
    .join('');

/** Nodes that a narrative may not have; the words in them are read all the same. */
export const unsupportedIn = ({
  children
}: {
  readonly children: readonly PhrasingContent[];
}): readonly PhrasingContent[] =>
  children.flatMap((child) => [
    ...(['text', 'emphasis', 'link'].includes(child.type) ? [] : [child]),
    ...('children' in child ? unsupportedIn(child) : [])
  ]);

export const startOf = ({ position }: Nodes): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1
});
