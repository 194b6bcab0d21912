/** StoryMapJS: slides, most of them with a place; some have a date in their headline, and most have none. */
import { isObject } from '../data/json-value';
import { draft, type Draft } from './draft';
import { checkedPosition } from './imported-position';
import type { ImportLog } from './import-log';
import { objectAt, objectsOf, plainText, textAt, type JsonFile } from './json-file';

export function readStoryMap(file: JsonFile, log: ImportLog): Draft {
  const storymap = isObject(file.value) ? objectAt(file.value, 'storymap') : {};
  let media = 0;
  let head: { readonly headline: string; readonly text: string } | undefined;
  const events = objectsOf(storymap['slides']).flatMap(([slide, i]) => {
    const words = objectAt(slide, 'text');
    const [headline, text] = [plainText(textAt(words, 'headline')), plainText(textAt(words, 'text'))];
    const spot = file.spotOf(
      ['storymap', 'slides', i],
      `slides[${i}]${headline && ` "${headline.slice(0, 40)}"`}`
    );
    if (textAt(objectAt(slide, 'media'), 'url')) media++;
    if (slide['type'] === 'overview') {
      head = { headline, text };
      return [];
    }
    const title = headline || text;
    if (!title) {
      log.lost(spot, ({ names }) => names.ofSlide);
      return [];
    }
    const at = objectAt(slide, 'location');
    const name = textAt(at, 'name') || title;
    const hasPoint = 'lat' in at && 'lon' in at;
    const read = hasPoint ? checkedPosition([Number(at['lon']), Number(at['lat'])]) : undefined;
    if (read && 'problem' in read) log.attention(spot, (t) => t.positions.unplaced(read.problem(t)));
    const position = read && 'position' in read ? read.position : undefined;
    const places = position || textAt(at, 'name') ? [{ name, spot, ...(position && { position }) }] : [];
    return [{ spot, title, ...(text && { text }), places, people: [], sources: [] }];
  });
  if (events.length > 0)
    log.attention(file.spotOf(['storymap', 'slides'], 'slides'), ({ formats }) => formats.slides);
  if (media > 0) log.attention(file.spotOf(['storymap'], 'media'), ({ formats }) => formats.media(media));
  return draft({
    events,
    ...(head?.headline && { title: head.headline }),
    ...(head?.text && { description: head.text })
  });
}
