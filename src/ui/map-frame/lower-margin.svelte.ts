/** What stands in the lower margin of the map's frame, from its right end: degrees have no room there. Pixels; 0 where nothing does. */
export const lowerMargin = $state({ taken: 0 });
