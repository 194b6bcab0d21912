import { afterEach, expect, test, vi } from 'vitest';
import { PictureMapError, type PictureMap } from '../../src/map/picture-map.svelte';
import { openGif } from '../../src/ui/video/gif-encoder';
import { recordVideo, type VideoInputs, type VideoTools } from '../../src/ui/video/record-video';
import { videoCodec } from '../../src/ui/video/video-codec';
import { VideoError } from '../../src/ui/video/video-error';
import { chooseVideoFile, type VideoFile } from '../../src/ui/video/video-file';
import { bitrateOf, VIDEO_PAGE, VIDEO_SCALES } from '../../src/ui/video/video-size';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The codec of a format on a browser whose encoder takes what `supports` says; sizes differ, for answers are remembered. */
const codecOf = (
  format: 'webm' | 'mp4',
  width: number,
  supports: (config: VideoEncoderConfig) => boolean = () => true
) => {
  vi.stubGlobal('VideoEncoder', {
    isConfigSupported: (config: VideoEncoderConfig) =>
      Promise.resolve({ supported: supports(config), config })
  });
  return videoCodec(format, { width, height: 360 }, 30);
};

test('a video has the codec that most programs play of those that the browser encodes', async () => {
  expect(await codecOf('webm', 640)).toBe('vp9');
  expect(await codecOf('webm', 642, ({ codec }) => codec === 'vp8')).toBe('vp8');
  expect(await codecOf('mp4', 644)).toBe('avc');
  expect(await codecOf('mp4', 646, ({ codec }) => /^h(ev|vc)1/.test(codec))).toBe('hevc');
  expect(await codecOf('mp4', 648, ({ codec }) => codec.startsWith('av01'))).toBe('av1');
  expect(await codecOf('mp4', 650, ({ codec }) => codec.startsWith('vp09'))).toBe('vp9');
  expect(await codecOf('mp4', 652, ({ codec }) => codec === 'vp8')).toBeNull();
});

test('an encoder that has a smaller size only is not asked for a larger one', async () => {
  const small = ({ codec, width }: VideoEncoderConfig) => codec.startsWith('avc1') && width <= 1920;
  expect(await codecOf('mp4', 1920, small)).toBe('avc');
  expect(await codecOf('mp4', 3840, small)).toBeNull();
});

test('a second of 4K weighs nine of 720p', () => {
  const [, hd = 0, , uhd = 0] = VIDEO_SCALES.map((scale) =>
    bitrateOf({ width: VIDEO_PAGE.width * scale, height: VIDEO_PAGE.height * scale }, 30)
  );
  expect(uhd / hd).toBeCloseTo(9, 5);
});

/** A file as the browser gives it, which notes what becomes of it; `full`: there is no room on its disk. */
async function fileOn({ full }: { full: boolean }) {
  const done: string[] = [];
  const handle = {
    createWritable: () =>
      Promise.resolve({
        write: () => (full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : done.push('write')),
        close: () => done.push('close'),
        abort: () => Promise.resolve(done.push('abort'))
      }),
    remove: () => Promise.resolve(done.push('remove'))
  };
  const page = { showSaveFilePicker: () => Promise.resolve(handle) } as unknown as Window;
  return { file: (await chooseVideoFile('a.gif', page)) as VideoFile, done };
}

/** A canvas of two pixels by one whose colours are those of `frames`, one after the other. */
const canvasOf = (frames: readonly number[][]) => {
  let next = 0;
  const getImageData = () => ({ data: new Uint8ClampedArray(frames[next++] ?? []) });
  return { getContext: () => ({ getImageData }) } as unknown as HTMLCanvasElement;
};
const RED = [255, 0, 0, 255, 255, 0, 0, 255];
const BLUE = [0, 0, 255, 255, 0, 0, 255, 255];
const SIZE = { width: 2, height: 1 };

async function gif(frames: readonly number[][], file?: VideoFile) {
  const encoder = openGif({ canvas: canvasOf(frames), size: SIZE, rate: 10, file });
  for (const _ of frames) await encoder.add();
  return { encoder, blob: () => encoder.finish() };
}

test('a GIF has each picture once, for as long as it is shown', async () => {
  const { blob } = await gif([RED, RED, RED, BLUE]);
  const bytes = Buffer.from(await ((await blob()) as Blob).arrayBuffer());
  expect(bytes.toString('latin1', 0, 6)).toBe('GIF89a');
  // A graphic control extension begins each frame; bytes 4 and 5 of it are hundredths of a second.
  const GRAPHIC_CONTROL = Buffer.from([0x21, 0xf9, 0x04]);
  const starts = [...bytes.keys()].filter((i) => bytes.subarray(i, i + 3).equals(GRAPHIC_CONTROL));
  expect(starts.map((start) => bytes.readUInt16LE(start + 4))).toEqual([30, 10]);
});

test('a GIF is written to the file that was chosen; where its disk is full, the file is given up and taken away', async () => {
  const kept = await fileOn({ full: false });
  expect(await (await gif([RED], kept.file)).blob()).toBeUndefined();
  expect(kept.done).toEqual(['write', 'close']);

  const lost = await fileOn({ full: true });
  const { encoder, blob } = await gif([RED], lost.file);
  await expect(blob()).rejects.toMatchObject({ failure: 'disk' });
  await encoder.cancel();
  expect(lost.done).toEqual(['abort', 'remove']);
});

/** What recording leaves behind and throws, on a page and with an encoder of the test's own. */
async function failureOf(draw: () => Promise<void>, add: () => Promise<void> = () => Promise.resolve()) {
  const left: string[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({ getContext: () => ({}) }),
    fonts: { ready: Promise.resolve() }
  });
  const tools: VideoTools = {
    openEncoder: () =>
      Promise.resolve({
        add,
        finish: () => Promise.resolve(void left.push('finish')),
        cancel: () => Promise.resolve(void left.push('cancel'))
      }),
    layOut: ({ onready }) => {
      onready({ draw, drawAgain: draw } as unknown as PictureMap);
      return {
        page: {} as Element,
        exports: { show: () => true },
        remove: () => void left.push('remove')
      };
    }
  };
  const inputs = {
    contents: { scale: 0.5, title: '', link: '' },
    frames: { count: 3, at: (index: number) => ({ seconds: index }) },
    rate: 30,
    format: 'webm',
    file: undefined,
    signal: new AbortController().signal,
    onframe: () => undefined
  } as unknown as VideoInputs;
  const failure = await recordVideo(inputs, tools).then(
    () => undefined,
    (error: unknown) => (error instanceof VideoError ? error.failure : error)
  );
  return { failure, left };
}

test('where the browser has no encoder, the file that was chosen is taken away again', async () => {
  const { file, done } = await fileOn({ full: false });
  const tools = { openEncoder: () => Promise.reject(new VideoError('encoder')) } as unknown as VideoTools;
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => ({}) }) });
  const inputs = { contents: { scale: 0.5, title: '', link: '' }, format: 'mp4', rate: 24, file };
  await expect(recordVideo(inputs as unknown as VideoInputs, tools)).rejects.toMatchObject({
    failure: 'encoder'
  });
  expect(done).toEqual(['abort', 'remove']);
});

test('a graphics card that is taken away during a video, and a disk that is full, are said and leave nothing', async () => {
  const done = () => Promise.resolve();
  expect(await failureOf(() => Promise.reject(new PictureMapError('lost')))).toEqual({
    failure: 'lost',
    left: ['cancel', 'remove']
  });
  expect(await failureOf(done, () => Promise.reject(new VideoError('disk')))).toEqual({
    failure: 'disk',
    left: ['cancel', 'remove']
  });
  expect(await failureOf(done)).toEqual({ failure: undefined, left: ['finish', 'remove'] });
});
