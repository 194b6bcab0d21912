import { attempt } from './attempt';

const KEY = 'visited';

/** Whether somebody has been here before with this browser. */
export class FirstVisit {
  readonly isFirst: boolean;

  /** `storage` may throw, as it does where the visitor blocks storage: then every visit is a first one. */
  constructor(storage: () => Storage) {
    this.isFirst = attempt(() => storage().getItem(KEY)) !== 'yes';
    attempt(() => {
      storage().setItem(KEY, 'yes');
    });
  }
}
