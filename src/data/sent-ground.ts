/** A file of a ground as the build sends it. */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { writeArcs } from './arc-letters';
import { layerOfFile } from './ground-shapes';
import { lineTopology } from './line-topology';

/** With its lines as letters, where it has any and all of them can be. What is wrong with a file is left for the page to say. */
export function sentGround(file: string, text: string): string {
  try {
    const whole = JSON.parse(text) as Topology | FeatureCollection | { readonly type: undefined };
    const topology = whole.type === 'FeatureCollection' ? lineTopology(layerOfFile(file), whole) : whole;
    const arcs = topology?.type === 'Topology' ? writeArcs(topology.arcs) : undefined;
    return arcs === undefined ? text : JSON.stringify({ ...topology, arcs });
  } catch {
    return text;
  }
}
