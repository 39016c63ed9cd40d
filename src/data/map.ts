/** The map as its page asks for it: which spots lie on which sheet, and what they are called there. */
import atlas from 'world-atlas/countries-50m.json';
import { presimplify, simplify } from 'topojson-simplify';
import { eventSpots, groupSpots, type Spot } from '../lib/map/places.ts';
import { outlines, sheetOf, type Atlas, type Extent, type Sheet } from '../lib/map/outline.ts';
import { chooseLabels } from '../lib/map/choose.ts';
import { namesBeside, type NamePlace } from '../lib/map/names.ts';
import { spread, type Point } from '../lib/map/spread.ts';
import type { Language } from '../schemas/index.ts';
import { corpus, localized } from './site.ts';
import { t } from './strings.ts';

const weighted = presimplify(atlas as unknown as Atlas);
/** Bends of fewer square pixels are left out. */
const SMALLEST_BEND = 4;

/** The outlines as a sheet of a width can show them; the weight of a bend is its area in square degrees. */
function outlineFor({ west, east }: Extent, width: number): Atlas {
  return simplify(weighted, SMALLEST_BEND / (width / (east - west)) ** 2);
}

/** A spot with its label: numbers for places of events, letters for groups. */
export interface LabelledSpot extends Spot {
  readonly label: string;
}

/** The sheets, the closest first: a spot stands on the first that holds it. */
const EXTENTS = {
  mexico: { west: -119.5, south: 13.8, east: -86, north: 35 },
  americas: { west: -95, south: -14, east: -58, north: 45.5 },
} satisfies Record<string, Extent>;
export type SheetName = keyof typeof EXTENTS;
export const SHEETS = Object.keys(EXTENTS) as SheetName[];

const holds = ({ west, south, east, north }: Extent, { lat, lon }: Spot['place']): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The sheet a spot stands on; undefined for one beyond all of them. */
export function sheetNameOf({ place }: Spot): SheetName | undefined {
  return SHEETS.find((name) => holds(EXTENTS[name], place));
}

/** In the order of the sheets, so that the labels of each run on. */
function inOrder(found: readonly Spot[]): Spot[] {
  const rank = (spot: Spot): number => {
    const name = sheetNameOf(spot);
    return name === undefined ? SHEETS.length : SHEETS.indexOf(name);
  };
  return [...found].sort((a, b) => rank(a) - rank(b));
}

export const spots: readonly LabelledSpot[] = [
  ...inOrder(eventSpots(corpus)).map((spot, index) => ({ ...spot, label: String(index + 1) })),
  ...inOrder(groupSpots(corpus)).map((spot, index) => ({ ...spot, label: String.fromCharCode(65 + index) })),
];

/** Names that help to read a sheet; their words stand in content/ui. */
const NAMES: Readonly<
  Record<SheetName, readonly { readonly key: string; readonly lat: number; readonly lon: number }[]>
> = {
  mexico: [
    { key: 'map.name.united-states', lat: 33.6, lon: -100.5 },
    { key: 'map.name.mexico', lat: 24.4, lon: -103.4 },
    { key: 'map.name.guatemala', lat: 16.4, lon: -90.2 },
  ],
  americas: [
    { key: 'map.name.united-states', lat: 37.5, lon: -86.5 },
    { key: 'map.name.cuba', lat: 22.4, lon: -79.6 },
    { key: 'map.name.venezuela', lat: 7.3, lon: -65.6 },
    { key: 'map.name.colombia', lat: 1.4, lon: -71.6 },
    { key: 'map.name.brazil', lat: -6.5, lon: -64 },
    { key: 'map.name.mexico', lat: 18.8, lon: -92.6 },
  ],
};

export interface DrawnSpot {
  readonly spot: LabelledSpot;
  readonly at: Point;
  /** Where its label stands; a place without one is a small mark. */
  readonly label: Point | undefined;
  /** Where its name stands, where there is room for it. */
  readonly name: NamePlace | undefined;
}

export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly land: string;
  readonly borders: string;
  readonly drawn: readonly DrawnSpot[];
  readonly names: readonly { readonly key: string; readonly at: Point }[];
}

/** The name of a place without the state or country it lies in. */
export function shortName({ place }: Spot, language: Language): string {
  return localized(place.name, language).text.split(',')[0]!;
}

/** The sizes of a drawing; letters are a little larger than the style sheet says, because the rem is on large screens. */
const DRAWINGS = {
  /** For phones: places are not named, and of those that lie close together the one with most on record has the label. */
  narrow: { widths: { mexico: 300, americas: 300 }, radius: 9.5, letters: 12.5 },
  wide: { widths: { mexico: 800, americas: 480 }, radius: 11, letters: 12.5 },
} as const;
export type DrawingName = keyof typeof DRAWINGS;
export const DRAWING_NAMES = Object.keys(DRAWINGS) as DrawingName[];

export const radiusOf = (drawing: DrawingName): number => DRAWINGS[drawing].radius;

/** A sheet as one of its drawings. */
export function drawSheet(name: SheetName, drawing: DrawingName, language: Language): DrawnSheet {
  const { widths, radius, letters } = DRAWINGS[drawing];
  // The corners of squares reach farther.
  const reach = radius + 1;
  const sheet = sheetOf(EXTENTS[name], widths[name]);
  const own = spots.filter((spot) => sheetNameOf(spot) === name);
  const points = own.map(({ place }) => sheet.place(place)!);
  const countries = NAMES[name].map(({ key, ...at }) => ({ key, at: sheet.place(at)! }));
  const written = countries.map(({ key, at }) => ({ ...at, text: t(language, key) }));
  const labels =
    drawing === 'wide'
      ? spread(points, reach, sheet.width, sheet.height)
      : mostFirst(own, points, (ordered) => chooseLabels(ordered, reach, sheet, { size: letters, taken: written }));
  const named =
    drawing === 'wide'
      ? namesBeside(
          labels as Point[],
          own.map((spot) => shortName(spot, language)),
          { radius, text: letters, width: sheet.width, height: sheet.height },
          written,
        )
      : [];
  return {
    sheet,
    ...outlines(outlineFor(EXTENTS[name], widths[name]), sheet),
    drawn: own.map((spot, index) => ({ spot, at: points[index]!, label: labels[index], name: named[index] })),
    names: countries,
  };
}

/** Lets the spots with most on record choose first; what they get comes back in the order of the spots. */
function mostFirst<T>(
  own: readonly LabelledSpot[],
  points: readonly Point[],
  choose: (ordered: readonly Point[]) => readonly T[],
): T[] {
  const order = own.map((_, index) => index).sort((a, b) => own[b]!.records.length - own[a]!.records.length || a - b);
  const chosen = choose(order.map((index) => points[index]!));
  return own.map((_, index) => chosen[order.indexOf(index)]!);
}
