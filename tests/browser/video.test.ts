import type { Page } from '@playwright/test';
import { emptyQueue } from '../bench/drawing.mjs';
import { expect, openUnpainted, paint, test } from './support/fixtures';
import { expectDate } from './support/reader';
import { readVideo, type Colour } from './support/video';

/** Zone C of Northern Sakhalin in the middle of the map, handed over at noon of 15 May. */
const ZONE = '#map=7/50.6/142.3&pane=none&pace=even&lang=en';
/** So many pixels of the page around the middle are looked at. */
const AROUND = 60;

/** The mean colour around the middle of the visitor's map. */
async function colourOn(page: Page): Promise<Colour> {
  await emptyQueue(page);
  const { x, y, width, height } = (await page.getByRole('main').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0
  };
  const clip = {
    x: x + width / 2 - AROUND,
    y: y + height / 2 - AROUND,
    width: 2 * AROUND,
    height: 2 * AROUND
  };
  const shot = await page.screenshot({ clip });
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))])
    );
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context) context.imageSmoothingQuality = 'high';
    context?.drawImage(image, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue] as const;
  }, shot.toString('base64'));
}

const distance = (a: Colour, b: Colour) => Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));

test('a video of time that runs has every frame, each with the map at its instant; cancelled it leaves nothing', async ({
  page
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await openUnpainted(page, ZONE);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share this view' });
  await expect(panel.getByRole('heading', { name: 'Video', exact: true })).toBeVisible();
  const link = await panel.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  await panel.getByRole('combobox', { name: 'What is filmed' }).selectOption('time that runs');
  const make = panel.getByRole('button', { name: 'Make video' });
  await panel.getByLabel('Until:').fill('1925-05-12');
  await panel.getByLabel('From:').fill('1925-05-13');
  await expect(panel.getByText('The last day is before the first.')).toBeVisible();
  await panel.getByLabel('Until:').fill('1930-05-13');
  await expect(panel.getByText('The map covers 1 March 1924 – 30 September 1925.')).toBeVisible();
  await expect(make).toBeDisabled();
  await panel.getByLabel('Until:').fill('1925-05-17');
  const [pace, format] = [
    panel.getByRole('combobox', { name: 'Pace' }),
    panel.getByRole('combobox', { name: 'Format' })
  ];
  await format.selectOption('GIF, a short clip');
  await pace.selectOption('every event');
  await expect(
    panel.getByText(/A GIF shows 15 seconds at most, and at this pace these days take \d:\d\d\./)
  ).toBeVisible();
  await pace.selectOption('steady');
  await expect(panel.getByText(/^0:\d\d long\.$/)).toBeVisible();
  await format.selectOption('WebM');
  await panel.getByRole('combobox', { name: 'Size' }).last().selectOption('draft · 640 × 360');
  await panel.getByRole('combobox', { name: 'Frames a second' }).selectOption('24');

  // The map of the video is one of its own: until it is made no other need be painted.
  await page.evaluate(() => Reflect.set(globalThis, 'drawNothing', false));
  await make.click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(page.locator('[inert]')).toHaveCount(0);

  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 200_000 }), make.click()]);
  expect(download.suggestedFilename()).toBe('far-east-1925-1925-05-13-1925-05-17.webm');
  const seen = await page.getByRole('main').boundingBox();
  const around = (AROUND / 2) * Math.min(1280 / (seen?.width ?? 1), 720 / (seen?.height ?? 1));
  const part = { x: 320 - around, y: 180 - around, width: 2 * around, height: 2 * around };
  // Behind the card of three seconds 24 frames are a week: 0, 7 and 13 are two days apart, with the noon of 15 May between.
  const video = await readVideo(page, await download.path(), part, [3, 3 + 7.5 / 24, 3 + 13.5 / 24]);
  expect(video).toMatchObject({
    size: [640, 360],
    frames: 72 + 14 + 96,
    title: 'Far East 1925',
    comment: link
  });

  await page.keyboard.press('Escape');
  // A closed panel leaves its step of the history; a link that is followed meanwhile would be left with it.
  await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBe('over');
  await paint(page);
  const days = [
    ['1925-05-13', '13 May 1925'],
    ['1925-05-15T13:00', '15 May 1925'],
    ['1925-05-17T07:00', '17 May 1925']
  ] as const;
  for (const [i, [date, words]] of days.entries()) {
    await page.goto(`./${ZONE}&date=${date}`);
    await expectDate(page, words);
    await expect
      .poll(async () => distance(video.colours[i] ?? [0, 0, 0], await colourOn(page)), date)
      .toBeLessThan(10);
  }
});
