/** Outlines of land and borders as short SVG paths: whole units, steps from point to point, nothing smaller than a unit. */
import { geoMercator, geoStream, type GeoProjection, type GeoStream } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A part of the world as a rectangle of degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The outlines of Natural Earth as the package world-atlas keeps them. */
export type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** A projected part of the world. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where a point lies, in units of the picture; undefined outside it. */
  place(point: { readonly lat: number; readonly lon: number }): { readonly x: number; readonly y: number } | undefined;
  readonly projection: GeoProjection;
}

/** Lays an extent on a sheet of a given width; the height follows from it. */
export function sheetOf({ west, south, east, north }: Extent, width: number): Sheet {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(width, corners);
  const height = Math.round(projection([west, south])![1]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    projection,
    place({ lat, lon }) {
      if (lon < west || lon > east || lat < south || lat > north) return undefined;
      const [x, y] = projection([lon, lat])!;
      return { x: tenth(x), y: tenth(y) };
    },
  };
}

/**
 * Coasts and borders on a sheet.
 *
 * @returns two `d` attributes: areas of land to fill, and the borders between countries to draw as lines
 */
export function outlines(atlas: Atlas, { projection }: Sheet): { readonly land: string; readonly borders: string } {
  const draw = (shape: Parameters<typeof geoStream>[0]): string => {
    const pen = new ShortPen();
    geoStream(shape, projection.stream(pen));
    return pen.toString();
  };
  return {
    land: draw(feature(atlas, atlas.objects.land)),
    borders: draw(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)),
  };
}

/** Draws in whole units and leaves out points that do not move; lines that come to nothing vanish. */
class ShortPen implements GeoStream {
  #paths = '';
  #line: [number, number][] = [];
  #isArea = false;

  polygonStart(): void {
    this.#isArea = true;
  }

  polygonEnd(): void {
    this.#isArea = false;
  }

  lineStart(): void {
    this.#line = [];
  }

  point(exactX: number, exactY: number): void {
    const [x, y] = [Math.round(exactX), Math.round(exactY)];
    const last = this.#line.at(-1);
    if (last && last[0] === x && last[1] === y) return;
    this.#line.push([x, y]);
  }

  lineEnd(): void {
    const points = straightened(this.#line);
    if (points.length < (this.#isArea ? 3 : 2)) return;
    const steps = points.slice(1).map(([x, y], index) => `${x - points[index]![0]} ${y - points[index]![1]}`);
    this.#paths += `M${points[0]!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${this.#isArea ? 'z' : ''}`;
  }

  toString(): string {
    return this.#paths;
  }
}

/** Without the points in the middle of a straight run. */
function straightened(points: readonly [number, number][]): [number, number][] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    return (point[0] - before[0]) * (after[1] - point[1]) !== (point[1] - before[1]) * (after[0] - point[0]);
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
