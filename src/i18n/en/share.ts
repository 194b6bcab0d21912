/** English words of the panel by which a view is taken away, and the shape that every other language fills. */
import { pluralIn } from '../plural';

const plural = pluralIn('en', { one: 0, other: 1 });

export default {
  title: 'Share this view',
  link: {
    head: 'Link',
    label: 'Link to this view',
    copy: 'Copy link',
    copied: 'Copied.',
    refused: 'This browser does not let a page copy. The text is selected, ready to be copied.',
    system: 'Send…',
    notSent: 'The system did not take the link. Copy it instead.',
    code: 'QR code of the link',
    tooLong: 'The link is too long for a QR code.'
  },
  cite: {
    head: 'Cite',
    style: 'Style:',
    styles: { chicago: 'Chicago', mla: 'MLA', apa: 'APA', gost: 'GOST R 7.0.100' },
    label: 'Citation of this view',
    copy: 'Copy citation',
    view: 'This view for a reference manager:',
    sources: (count: number): string =>
      `The ${count} ${plural(count, 'source', 'sources')} of what is selected or happening now:`,
    all: (count: number): string => `All ${count} sources:`
  },
  embed: {
    head: 'Embed',
    contents: 'What is shown:',
    view: 'this view',
    story: (title: string): string => `the story “${title}”`,
    column: 'side panel',
    timeline: 'timeline',
    language: 'Language:',
    browser: 'as the reader’s browser',
    theme: 'Theme:',
    height: 'Height in pixels:',
    preview: 'Preview',
    label: 'HTML for a web page',
    copy: 'Copy HTML'
  },
  picture: {
    head: 'Picture',
    contents: 'Drawn anew in the size that you choose, with the link written into the file.',
    part: 'What is drawn:',
    parts: { sheet: 'the whole sheet', map: 'the map only' },
    size: 'Size:',
    /** Of a sheet of A3 twice as many pixels as the page has are 200 for an inch. */
    pixels: (scale: number, width: number, height: number): string => `${scale}× · ${width} × ${height}`,
    limit: (pixels: number): string =>
      pixels === 0
        ? 'This browser cannot draw the map.'
        : `This device draws at most ${pixels} pixels a side; the last size is the largest possible.`,
    save: 'Save as PNG',
    copy: 'Copy picture',
    drawing: 'Drawing…',
    saved: 'Saved.',
    copied: 'Copied.',
    sources: 'Sources',
    more: (count: number): string => `and ${count} more, at the link`,
    failed: {
      error: 'The map could not be drawn. Reload the page and try again.',
      lost: 'The browser took the graphics card away while the picture was drawn. Nothing was saved: try again.',
      tooLarge: 'This device has no room for a picture of this size. Choose a smaller one.',
      clipboard: 'This browser does not let a page copy pictures. Save it as a file instead.'
    }
  },
  video: {
    head: 'Video',
    contents:
      'Every frame is drawn to the end before it is taken. Keep this page in sight until the video is done: a hidden page does not draw.',
    subject: 'What is filmed:',
    time: 'time that runs',
    from: 'From:',
    until: 'Until:',
    size: 'Size:',
    pixels: (width: number, height: number): string =>
      `${{ 640: 'draft', 1280: '720p', 1920: '1080p', 3840: '4K' }[width] ?? ''} · ${width} × ${height}`,
    rate: 'Frames a second:',
    pace: 'Pace:',
    format: 'Format:',
    formats: { webm: 'WebM', mp4: 'MP4', gif: 'GIF, a short clip' },
    length: (length: string): string => `${length} long.`,
    tooLong: (seconds: number, length: string): string =>
      `A GIF shows ${seconds} seconds at most, and at this pace these days take ${length}. Choose another pace, a shorter time, or another format.`,
    storyTooLong: (seconds: number, length: string): string =>
      `A GIF shows ${seconds} seconds at most, and this story takes ${length}. Choose time that runs, or another format.`,
    measure: (length: string, megabytes: number): string => `${length} long, at most about ${megabytes} MB.`,
    /** How an MP4 is encoded, by the name of the codec. */
    codec: (name: string): string =>
      ({
        avc: 'Encoded as H.264: every player and slide program opens it.',
        hevc: 'Encoded as H.265: devices by Apple and recent systems open it.'
      })[name] ??
      `Encoded as ${name.toUpperCase()}, for this browser does not write H.264: browsers and VLC open it, older players and slide programs do not.`,
    make: 'Make video',
    progress: 'Progress of the video',
    left: (percent: number, time: string): string => `${percent} %, about ${time} left`,
    starting: 'Starting…',
    cancel: 'Cancel',
    saved: 'Saved.',
    cancelled: 'Cancelled. Nothing was saved.',
    unable: 'This browser cannot make videos. Chrome, Edge, Safari and Firefox of recent years can.',
    nothing: 'Your evidence settings leave nothing of this story.',
    noDay: 'Choose two days.',
    turned: 'The last day is before the first. Change one of them.',
    beyond: (first: string, last: string): string =>
      `The map covers ${first} – ${last}. Choose days between these.`,
    failed: {
      error: 'The map could not be drawn. Reload the page and try again.',
      lost: 'The browser took the graphics card away while the video was made. Nothing was saved: try again.',
      tooLarge: 'This device has no room for a video of this size. Choose a smaller one.',
      encoder: 'This browser cannot make a video of this size in this format. Choose another.',
      disk: 'There is no room for the file. Nothing was saved: make room, or choose a smaller size.'
    }
  },
  print: {
    head: 'Print',
    subject: 'What is printed:',
    subjects: {
      panel: 'what is in the panel',
      map: 'the map as a plate',
      story: (title: string) => `a handout: ${title}`
    },
    print: 'Print…',
    drawing: 'Being prepared…',
    failed: 'The map could not be drawn for printing. Close other programs or tabs and try again.',
    /** Above lines to write on. */
    room: 'Notes'
  },
  data: {
    head: 'Data',
    scope: 'What is packed:',
    scopes: { whole: 'the whole edition', filtered: 'what the filters leave' },
    save: 'Save as ZIP',
    own: 'Open your own data on this map',
    ownInFile: 'This file opens without a network; your own data is opened on the site of the map.',
    contents:
      'Tables (CSV), GeoJSON, Linked Places, KML, and the sources as CSL-JSON, BibTeX and RIS. Every row names its grade and sources.',
    failed: 'The archive could not be made. Close other programs or tabs and try again.',
    mapFile: 'The whole map as a file (ZIP)',
    mapFileOpens: 'Opens by a double click, without a network.'
  }
};
