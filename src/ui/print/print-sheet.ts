/** Prints something that is not on the page. */
import { mount, tick, unmount, type Component } from 'svelte';

/**
 * Lays `component` out beside the page, for paper alone, and opens the browser's dialog for printing; takes it away when that
 * is closed.
 *
 * @param title the running head
 * @param context the states of the page
 */
export async function printSheet<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  title: string,
  context: Map<unknown, unknown>
): Promise<void> {
  const target = document.createElement('div');
  target.className = 'print-sheet';
  target.inert = true;
  document.body.append(target);
  const sheet = mount(component, { target, props, context });
  const { dataset, style } = document.documentElement;
  const head = style.getPropertyValue('--running-head');
  style.setProperty('--running-head', JSON.stringify(title));
  dataset['print'] = 'sheet';
  const remove = () => {
    delete dataset['print'];
    style.setProperty('--running-head', head);
    void unmount(sheet);
    target.remove();
  };
  addEventListener('afterprint', remove, { once: true });
  await tick();
  target.getBoundingClientRect(); // laid out, it asks for its faces
  await document.fonts.ready;
  print();
}
