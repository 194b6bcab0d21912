/** Ce qui est dit des fichiers importés. */
import type { ImportMessages } from '../messages';
import { pluralIn } from '../plural';
import { typeset } from '../typeset';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });
const leftOut = (count: number, one: string, other: string) =>
  `laissé de côté : ${count} ${plural(count, one, other)}`;
const PAIR = 'une latitude et une longitude';

/** Les erreurs de JSON, par les codes de ce qui l’analyse. */
const JSON_ERRORS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'mot sans guillemets ; un guillemet manque-t-il ici ou plus haut ?',
  PropertyNameExpected: 'nom de champ entre guillemets attendu ; y a-t-il avant lui une virgule de trop ?',
  ValueExpected: 'valeur attendue ; y a-t-il avant elle une virgule de trop ?',
  ColonExpected: 'deux-points attendus entre le champ et la valeur',
  CommaExpected: 'virgule attendue',
  CloseBraceExpected: 'accolade } attendue : l’objet n’est pas fermé',
  CloseBracketExpected: 'crochet ] attendu : la liste n’est pas fermée',
  EndOfFileExpected: 'fin de fichier attendue ; y a-t-il plus haut une fermeture de trop ?',
  InvalidCommentToken: 'commentaire, que JSON n’admet pas ; supprimez-le',
  UnexpectedEndOfString: 'texte non fermé sur sa ligne ; guillemet " attendu à la fin',
  InvalidCharacter: 'tabulation ou autre signe qui n’est pas admis dans un texte',
  UnexpectedEndOfNumber: 'nombre inachevé',
  InvalidUnicode: 'quatre chiffres attendus après \\u, comme dans \\u2013',
  InvalidEscapeCharacter: 'barre oblique inverse sans signification ; le signe lui-même s’écrit \\\\'
};

export default typeset({
  row: (name) => `ligne « ${name} »`,
  column: (name) => `colonne « ${name} »`,
  meant: (word) => (word === undefined ? '' : ` ; peut-être « ${word} » ?`),

  files: {
    none: 'aucun fichier n’est donné',
    empty: 'le fichier est vide',
    noText: 'ni texte ni aucun des formats lus ici, comme CSV, GeoJSON ou KML',
    encoding: (name) =>
      `n’est pas en UTF-8 et a été lu comme ${name} ; si les lettres sont fausses, enregistrez-le à nouveau en « CSV UTF-8 »`,
    noTable:
      'pas un tableau : sa première ligne n’a ni virgule, ni point-virgule, ni tabulation ; aucun autre format lu ici ne commence ainsi',
    noJson: (reason, code) => `pas du JSON : ${JSON_ERRORS[code ?? ''] ?? reason}`,
    unknownJson:
      'JSON d’un genre qui n’est pas lu ; attendu : GeoJSON, Linked Places, TimelineJS, StoryMapJS, CSL-JSON ou annotations',
    noXml: (reason) => `pas du XML : ${reason} ; le fichier est-il complet ?`,
    unknownXml: (root) => `lu : <${root}> ; attendu : <kml> ou <gpx>`,
    noArchive: (reason) => `archive endommagée : ${reason} ; a-t-elle été téléchargée en entier ?`,
    emptyArchive: 'l’archive ne contient aucun fichier',
    tooLarge: (megabytes) => `contient plus de ${megabytes} Mo ; le reste est laissé de côté`,
    excel: 'classeur Excel ; enregistrez sa feuille en « CSV UTF-8 » et importez celle-ci',
    word: 'document Word ; un tableur peut enregistrer ses tableaux en CSV',
    libreOffice: 'document LibreOffice ; enregistrez sa feuille en CSV UTF-8 et importez celle-ci',
    asItIs: (others) =>
      `est une édition, ouverte telle quelle ; ${leftOut(others, 'autre fichier', 'autres fichiers')}`
  },

  tables: {
    noRows: 'a un en-tête et aucune ligne',
    noHead: (names, expected) =>
      `lu pour en-tête du tableau : ${names.map((name) => `« ${name} »`).join(', ')} ; attendu : les noms des colonnes, dont ${expected.slice(0, -1).join(', ')} ou ${expected.at(-1)}`,
    quotes:
      'un guillemet n’est pas fermé ou se trouve au milieu du texte ; vérifiez que la ligne est bien lue',
    extraCells: (cells, columns, first) =>
      `a ${cells} cellules pour ${columns} colonnes ; « ${first} » est laissé de côté`,
    unknownColumn: (values) => `colonne qui n’est pas lue ; ${leftOut(values, 'valeur', 'valeurs')}`
  },

  dates: {
    expected: 'date attendue, comme 1925-05-14, 14.05.1925, 14 mai 1925, mai 1925, vers 1925 ou 1924/1925',
    twoCounts: (year) =>
      `les années avant notre ère se comptent de deux façons ; écrivez « ${year} av. J.-C. »`,
    twoFigures: 'l’année a deux chiffres ; écrivez-en quatre',
    dayNumber: 'numéro de jour d’un tableur ; donnez à la colonne le format d’une date',
    noSuchDay: 'ce jour n’existe pas',
    twoMeanings: (one, other) => `peut être ${one} ou ${other} ; écrivez l’un des deux`,
    turned: (end) => `la fin, ${end}, précède le début`,
    withoutDate: (read, problem) => `lu « ${read} » : ${problem} ; gardé sans date`,
    withoutEnd: (read, problem) => `lu « ${read} » : ${problem} ; gardé sans fin`,
    ofSlide: (read) =>
      `lu ${read} pour date ; attendu : une année, et un mois et un jour s’ils sont connus ; gardé sans date`,
    none: 'n’a aucune date ; le temps va de 1900 à 1999 : corrigez span dans edition.json'
  },

  positions: {
    pair: (read) => `lu « ${read} » ; attendu : ${PAIR} comme 39.9, 116.4`,
    both: `attendu : ${PAIR}`,
    latitude: (read) => `lu « ${read} » ; attendu : une latitude comme 39.9 ou 39°54′ N`,
    longitude: (read) => `lu « ${read} » ; attendu : une longitude comme 116.4 ou 116°24′ E`,
    numbers: 'attendu : une longitude et une latitude',
    beyondPole: (latitude) =>
      `lu ${latitude} pour latitude (de −90 à 90) ; longitude et latitude sont-elles interverties ?`,
    beyondCircle: (longitude) => `lu ${longitude} pour longitude (de −180 à 180)`,
    unplaced: (problem) => `${problem} ; gardé sans position`,
    leftOut: (problem) => `${problem} ; laissé de côté`,
    metres: (read) => `lu « ${read} » ; attendu : des mètres, au moins 1 ; laissé de côté`,
    coordinateSystem: (name) =>
      `lu le système de coordonnées ${name} ; attendu : longitude et latitude (WGS 84) : enregistrez la couche à nouveau en EPSG:4326`,
    none: 'géométrie sans position ; laissé de côté',
    shortLine: 'ligne d’une seule position ; laissé de côté',
    openRing: 'anneau de moins de quatre positions, qui n’enclot aucun terrain ; laissé de côté',
    unplacedName: (name) =>
      `« ${name} » n’a pas de coordonnées ; placez-le sur la carte, ou importez avec lui un tableau de lieux`
  },

  choice: (read, options, meant, instead) =>
    `lu « ${read} » ; attendu, au choix : ${options.join(', ')}${meant} ; ${instead}`,
  insteads: {
    settlement: 'pris pour une localité',
    road: 'pris pour une route',
    unknown: 'tenu pour inconnu',
    unverified: 'tenu pour non vérifié'
  },

  names: {
    none: 'sans nom ; laissé de côté',
    noneAtAll: 'sans nom, ni rien qui puisse en être un ; laissé de côté',
    ofPlace: 'sans titre ni nom ; laissé de côté',
    ofSlide: 'sans titre ni texte ; laissé de côté',
    ofSource: 'sans identifiant ni titre ; laissé de côté',
    stop: 'ne nomme aucun lieu ; cette étape est laissée de côté'
  },

  formats: {
    places: 'n’a aucun lieu',
    ofPlaces: (values) => `${leftOut(values, 'valeur', 'valeurs')} : un lieu d’édition n’en a pas`,
    annotations: 'n’a aucune annotation',
    otherAnnotations: (count) => `${leftOut(count, 'annotation', 'annotations')} : seuls les lieux sont lus`,
    sources: 'n’a aucune source',
    media: (count) => `${leftOut(count, 'image ou vidéo', 'images ou vidéos')} : une édition n’en a pas`,
    era: 'est une ère, laissée de côté : une édition n’a pas de périodes colorées',
    eras: (count) => `${leftOut(count, 'ère', 'ères')} : une édition n’a pas de périodes colorées`,
    slides:
      'ont un ordre et pas de dates : elles figurent dans la liste sans date ; donnez des dates (when) aux événements pour les placer sur la frise',
    kml: 'n’a aucun repère',
    overlays: (count) =>
      leftOut(count, 'image ou lien vers un autre fichier', 'images et liens vers d’autres fichiers'),
    gpx: 'n’a ni point, ni itinéraire, ni trace'
  },

  sources: {
    unverified: (grade) =>
      `a pour degré de certitude ${grade} et ne nomme aucune source ; gardé comme non vérifié`,
    category: (category, type) =>
      `n’a pas de custom.category ; « ${category} » est tiré de son type, ${type}`,
    address: (read) =>
      `URL : lu ${read} ; attendu : une adresse web comme https://example.org ; laissée de côté`
  },

  made: {
    stops: (count) =>
      `a ${count === 1 ? 'une seule étape' : 'zéro étape'} sur la carte ; il en faut au moins deux : laissé de côté`,
    undated: 'n’a aucune date, et il en faut au moins une à un trajet ; montré comme une route',
    holder: (title) =>
      `ne nomme aucune puissance qui le tenait ; montré comme tenu par « ${title} » : ajoutez une colonne « holder »`,
    licence: 'n’a pas de licence ; edition.json le dit sous licence, où l’on peut la nommer',
    language: (tag) => `langue des textes reconnue à leurs lettres : « ${tag} »`
  },

  edition: {
    description: (files, day) => `Tiré de ${files} le ${day} ; rien n’y est vérifié.`,
    event: 'Événement',
    events: 'Événements',
    role: 'non décrit dans les fichiers importés',
    placedByHand: 'Placé sur la carte à la main ; les fichiers importés n’ont pas de coordonnées.'
  }
} satisfies ImportMessages);
