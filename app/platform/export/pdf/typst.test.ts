import { expect, test } from 'vitest';
import { findTypst } from './typst.ts';

test('where there is no Typst for the machine, that is told and is no fault', () => {
  expect(findTypst('plan9-mips')).toBeNull();
  expect(findTypst()).not.toBeNull();
});
