import { expect, test } from 'vitest';
import { reportAddress, reportText } from '../../src/ui/evidence/report';

const statement = {
  about: { kind: 'event', id: 'convention' },
  field: 'claims[1]',
  value: 'Signed & sealed.'
} as const;
const edition = { id: 'far-east-1925', version: '0.3.1' };
const text = reportText(statement, edition, 'https://example.org/#sel=event:convention');

test('a report has id, field, value, version and the page', () => {
  expect(text).toBe(
    'far-east-1925 0.3.1\nevent:convention claims[1]\nSigned & sealed.\nhttps://example.org/#sel=event:convention\n'
  );
});

test('an address of the edition is filled with the report', () => {
  const address = new URL(
    reportAddress('https://example.org/new?title={subject}&body={body}', statement, text)
  );
  expect(address.searchParams.get('title')).toBe('event:convention claims[1]');
  expect(address.searchParams.get('body')).toBe(text);
});
