import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** axe finds nothing serious on the page; `where` names it in what is reported. */
export async function expectAccessible(page: Page, where: string) {
  // Within the page itself, which has no frames: else each analysis opens a page of its own to join their results.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
    );
  expect.soft(grave, where).toEqual([]);
}
