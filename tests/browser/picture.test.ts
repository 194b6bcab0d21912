import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { drawNothing } from '../bench/drawing.mjs';
import { expect, openUnpainted, test } from './support/fixtures';
import { readPng } from './support/png';

test.use({
  viewport: { width: 700, height: 600 },
  permissions: ['clipboard-read', 'clipboard-write'],
  expectedComplaints: /CONTEXT_LOST|context lost/i
});

/** How many colours a part of a PNG file has, in shares of its width and height. */
const coloursOf = (
  page: Page,
  file: Buffer,
  part: readonly [x: number, y: number, width: number, height: number]
) =>
  page.evaluate(
    async ([bytes, shares]) => {
      const letters = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([letters]));
      const [x = 0, y = 0, w = 0, h = 0] = shares.map(
        (share, i) => share * (i % 2 ? image.height : image.width)
      );
      const context = new OffscreenCanvas(w, h).getContext('2d');
      context?.drawImage(image, -x, -y);
      return new Set(new Uint32Array(context?.getImageData(0, 0, w, h).data.buffer ?? [])).size;
    },
    [file.toString('base64'), part] as const
  );

test('a picture is drawn in the size that was chosen and carries its link; what fails is said and leaves nothing', async ({
  page
}) => {
  await openUnpainted(page, '#date=1925-01-20&sel=event:convention&pane=none&lang=en');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share this view' });
  await expect(panel.getByRole('heading', { name: 'Picture', exact: true })).toBeVisible();
  const link = await panel.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  const part = panel.getByRole('combobox', { name: 'What is drawn' });
  const save = panel.getByRole('button', { name: 'Save as PNG' });

  await part.selectOption('the map only');
  const [first] = await panel.getByRole('combobox', { name: 'Size' }).getByRole('option').allInnerTexts();
  // The map of the picture is one of its own, and the only one that need be painted.
  await page.evaluate(() => Reflect.set(globalThis, 'drawNothing', false));
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), save.click()]);
  expect(download.suggestedFilename()).toBe('far-east-1925-1925-01-20.png');
  const map = readFileSync(await download.path());
  const { width, height, texts } = readPng(map);
  expect(first).toBe(`1× · ${String(width)} × ${String(height)}`);
  const { Copyright, ...others } = texts;
  expect(others).toEqual({ Title: 'Far East 1925', Source: link });
  expect(Copyright).toContain('data CC BY 4.0');
  expect(await coloursOf(page, map, [0.2, 0.2, 0.6, 0.6])).toBeGreaterThan(500);
  await expect(panel.getByText('Saved.')).toBeVisible();

  // From here on words alone: they are not drawn by the graphics card.
  await drawNothing(page);
  await part.selectOption('the whole sheet');
  await panel.getByRole('button', { name: 'Copy picture' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible({ timeout: 180_000 });
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? []);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const sheet = Buffer.from(copied, 'base64');
  expect(readPng(sheet)).toMatchObject({ width: 1654, height: 1170 });
  expect(await coloursOf(page, sheet, [0, 0, 0.3, 0.08]), 'the title').toBeGreaterThan(10);
  expect(await coloursOf(page, sheet, [0.78, 0.08, 0.2, 0.2]), 'the caption').toBeGreaterThan(10);

  await save.click();
  const offscreen = page.locator('[inert] canvas');
  await offscreen.evaluate((canvas: HTMLCanvasElement) =>
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  );
  await expect(panel.getByRole('alert')).toContainText('graphics card');
  await expect(offscreen).toHaveCount(0);
});
