import { expect, test } from 'vitest';
import { fold } from '../../../../../server/graph/search/fold.ts';

test.each([
  ['Xuân Thủy', 'xuan thuy'],
  ['Đặng Tiểu Bình', 'dang tieu binh'],
  ['Thu\u0309y', 'thuy'],
  ['Łódź, Straße – Œuvre', 'lodz strasse oeuvre'],
  ["People's (Committee)", 'peoples committee'],
  ['+-&|!(){}[]^"~*?:\\/', ''],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
