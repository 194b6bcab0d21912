/** The panels over the map, one open at a time: those with a button there, the list of keys, the description of the view, and in a small window the lanes of the timeline. */
export type PanelName = 'search' | 'layers' | 'legend' | 'share' | 'keys' | 'description' | 'timeline';
