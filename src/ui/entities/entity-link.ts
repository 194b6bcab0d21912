/** Whether a click asks the browser for another tab or window. */
export const opensElsewhere = (click: MouseEvent) =>
  click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
