/** Les mots du panneau qui permet d’emporter une vue. */
import type { ShareMessages } from '../messages';

export default {
  title: 'Partager cette vue',
  link: {
    head: 'Lien',
    label: 'Lien vers cette vue',
    copy: 'Copier le lien',
    copied: 'Copié.',
    refused: 'Ce navigateur ne laisse pas la page copier. Le texte est sélectionné, prêt à être copié.',
    system: 'Envoyer…',
    notSent: 'Le système n’a pas pris le lien. Copiez-le.',
    code: 'Code QR du lien',
    tooLong: 'Le lien est trop long pour un code QR.'
  },
  cite: {
    head: 'Citer',
    style: 'Style :',
    styles: { chicago: 'Chicago', mla: 'MLA', apa: 'APA', gost: 'GOST R 7.0.100' },
    label: 'Référence de cette vue',
    copy: 'Copier la référence',
    view: 'Cette vue pour un logiciel de bibliographie :',
    sources: (count) =>
      count === 1
        ? 'La source de ce qui est sélectionné ou en cours :'
        : `Les ${count} sources de ce qui est sélectionné ou en cours :`,
    all: (count) => `Toutes les sources (${count}) :`
  },
  embed: {
    head: 'Intégrer',
    contents: 'Ce qui est montré :',
    view: 'cette vue',
    story: (title) => `le récit « ${title} »`,
    column: 'panneau latéral',
    timeline: 'frise chronologique',
    language: 'Langue :',
    browser: 'celle du navigateur du lecteur',
    theme: 'Thème :',
    height: 'Hauteur en pixels :',
    preview: 'Aperçu',
    label: 'HTML pour une page web',
    copy: 'Copier le HTML'
  },
  picture: {
    head: 'Image',
    contents: 'Redessinée à la taille choisie, avec le lien inscrit dans le fichier.',
    part: 'Ce qui est dessiné :',
    parts: { sheet: 'la feuille entière', map: 'la carte seule' },
    size: 'Taille :',
    pixels: (scale, width, height) => `${scale}× · ${width} × ${height}`,
    limit: (pixels) =>
      pixels === 0
        ? 'Ce navigateur ne peut pas dessiner la carte.'
        : `Cet appareil dessine au plus ${pixels} pixels de côté ; la dernière taille est la plus grande possible.`,
    save: 'Enregistrer en PNG',
    copy: 'Copier l’image',
    drawing: 'Dessin en cours…',
    saved: 'Enregistrée.',
    copied: 'Copiée.',
    sources: 'Sources',
    more: (count) => `et ${count} de plus, par le lien`,
    failed: {
      error: 'La carte n’a pas pu être dessinée. Rechargez la page et réessayez.',
      lost: 'Le navigateur a repris la carte graphique pendant le dessin. Rien n’est enregistré : réessayez.',
      tooLarge:
        'Cet appareil manque de mémoire pour une image de cette taille. Choisissez-en une plus petite.',
      clipboard: 'Ce navigateur ne laisse pas une page copier des images. Enregistrez-la dans un fichier.'
    }
  },
  video: {
    head: 'Vidéo',
    contents:
      'Chaque image est achevée avant d’être prise. Gardez cette page visible jusqu’à la fin : une page cachée ne dessine pas.',
    subject: 'Ce qui est filmé :',
    time: 'le temps qui passe',
    from: 'Du :',
    until: 'Au :',
    size: 'Taille :',
    pixels: (width, height) =>
      `${{ 640: 'brouillon', 1280: '720p', 1920: '1080p', 3840: '4K' }[width] ?? ''} · ${width} × ${height}`,
    rate: 'Images par seconde :',
    pace: 'Rythme :',
    format: 'Format :',
    formats: { webm: 'WebM', mp4: 'MP4', gif: 'GIF, un court extrait' },
    length: (length) => `Durée : ${length}.`,
    tooLong: (seconds, length) =>
      `Un GIF montre au plus ${seconds} secondes ; à ce rythme, ces jours durent ${length}. Choisissez un autre rythme, moins de temps ou un autre format.`,
    storyTooLong: (seconds, length) =>
      `Un GIF montre au plus ${seconds} secondes ; ce récit dure ${length}. Choisissez le temps qui passe, ou un autre format.`,
    measure: (length, megabytes) => `Durée : ${length} ; au plus ${megabytes} Mo environ.`,
    codec: (name) =>
      ({
        avc: 'Codée en H.264 : tout lecteur et tout logiciel de diapositives l’ouvre.',
        hevc: 'Codée en H.265 : les appareils d’Apple et les systèmes récents l’ouvrent.'
      })[name] ??
      `Codée en ${name.toUpperCase()}, car ce navigateur n’écrit pas le H.264 : les navigateurs et VLC l’ouvrent, non les lecteurs et logiciels de diapositives anciens.`,
    make: 'Créer la vidéo',
    progress: 'Avancement de la vidéo',
    left: (percent, time) => `${percent} %, encore ${time} environ`,
    starting: 'Préparation…',
    cancel: 'Annuler',
    saved: 'Enregistrée.',
    cancelled: 'Annulé. Rien n’est enregistré.',
    unable:
      'Ce navigateur ne peut pas créer de vidéos. Chrome, Edge, Safari et Firefox des dernières années le peuvent.',
    nothing: 'Votre choix de sources ne laisse rien de ce récit.',
    noDay: 'Choisissez deux jours.',
    turned: 'Le dernier jour précède le premier. Changez l’un des deux.',
    beyond: (first, last) =>
      `La carte couvre la période ${first} – ${last}. Choisissez des jours compris entre ces dates.`,
    failed: {
      error: 'La carte n’a pas pu être dessinée. Rechargez la page et réessayez.',
      lost: 'Le navigateur a repris la carte graphique pendant la création. Rien n’est enregistré : réessayez.',
      tooLarge:
        'Cet appareil manque de mémoire pour une vidéo de cette taille. Choisissez-en une plus petite.',
      encoder:
        'Ce navigateur ne peut pas créer une vidéo de cette taille dans ce format. Choisissez-en un autre.',
      disk: 'La place manque pour le fichier. Rien n’est enregistré : libérez de la place, ou choisissez une taille plus petite.'
    }
  },
  print: {
    head: 'Imprimer',
    subject: 'Ce qui est imprimé :',
    subjects: {
      panel: 'ce que montre le panneau',
      map: 'la carte en planche',
      story: (title) => `un document à distribuer : ${title}`
    },
    print: 'Imprimer…',
    drawing: 'Préparation…',
    failed:
      'La carte n’a pas pu être dessinée pour l’impression. Fermez d’autres programmes ou onglets et réessayez.',
    room: 'Notes'
  },
  data: {
    head: 'Données',
    scope: 'Ce qui est archivé :',
    scopes: { whole: 'toute l’édition', filtered: 'ce que laissent les filtres' },
    save: 'Enregistrer en ZIP',
    own: 'Ouvrir vos propres données sur cette carte',
    ownInFile: 'Ce fichier s’ouvre sans réseau ; vos propres données s’ouvrent sur le site de la carte.',
    contents:
      'Tableaux (CSV), GeoJSON, Linked Places, KML, et les sources en CSL-JSON, BibTeX et RIS. Chaque ligne nomme son degré de certitude et ses sources.',
    failed: 'L’archive n’a pas pu être créée. Fermez d’autres programmes ou onglets et réessayez.',
    mapFile: 'Toute la carte dans un fichier (ZIP)',
    mapFileOpens: 'S’ouvre d’un double clic, sans réseau.'
  }
} satisfies ShareMessages;
