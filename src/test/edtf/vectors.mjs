// Asks two independent parsers for the earliest and latest day of a list of EDTF texts and prints their answers, one a
// line, sorted as listed. The build does not run this: its output is kept as src/test/resources/edtf/vectors.json.
//
// To make it anew (Node 20 or later), in an empty folder:
//   npm install edtf@4.11.1 @edtf-ts/core@0.4.2
//   cp <this file> . && node vectors.mjs > vectors.json
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';

const texts = [
  // years, months, days
  '2011', '1947', '0987', '2011-05', '2011-12', '2011-02', '2012-02', '1900-02', '2000-02', '2011-05-14', '2011-01-01',
  '2011-12-31', '2012-02-29', '2000-02-29', '1996-02-29',
  // unspecified digits
  '197X', '201X', '19XX', '20XX', '2011-XX', '2011-05-XX', '2012-02-XX', '2011-XX-XX', '201X-05', '2011-XX-15',
  '1XXX', '20X1',
  // qualifiers
  '2011?', '2011~', '2011%', '2011-05?', '2011-05~', '2011-05%', '2015-12-01~', '2015-12-01?', '2015-12-01%', '197X~',
  '19XX?', '?2011-05', '2011-~05',
  // what lasted
  '2000/2012', '2011-05/2011-09', '2011-05-14/2011-05-20', '2000/2000', '2011-05/2012', '2012-02/2012-02-29',
  '197X/198X', '2000~/2012', '2000/2012?', '2011-XX/2012',
  // open and unknown ends
  '2014-11/..', '2014/..', '../2014', '../2014-02', '2014-11-05/..', '/2012', '2012/', '2014-11/', '/2014-02', '/', '../..',
  // sets: once in one of these, and all of these
  '[2001,2002]', '[2001,2005,2009]', '[2011-06..2011-09]', '[2001..2004]', '[..2001]', '[2001..]', '[2001,2003..2005]',
  '[2011-05-14,2011-05-16]', '[2001]', '{1960,1961}', '{2011-06..2011-09}', '{1960}', '[2001, 2002]',
  // no dates
  '', '11', '2011-5', '2011-13', '2011-00', '2011-02-29', '1900-02-29', '2011-02-30', '2011-04-31', '2011-06-31',
  '2011-05-00', '2011-05-32', '2011/05/14', '14-05-2011', '2011-05-14T10:00:00Z', '2012/2000', '2011-09/2011-06',
  '[2004..2001]', '[2001,2002', '2001,2002]', '[]', '{}', 'May 2011', '2011--05', '20111', '2011-05-', 'XXXX', '2011-21',
  'Y12011', '-0044',
];

const day = (time) => new Date(Number(time)).toISOString().slice(0, 10);
// No end: an infinite time, or the last time JavaScript knows.
const end = (time) => (Math.abs(Number(time)) >= 8.0e15 ? null : day(time));

const first = (text) => {
  try {
    const date = edtf(text);
    return { earliest: end(date.min), latest: end(date.max) };
  } catch {
    return 'refused';
  }
};

const second = (text) => {
  const answer = parse(text);
  return answer.success ? { earliest: end(answer.value.min), latest: end(answer.value.max) } : 'refused';
};

const rows = texts.map((text) => JSON.stringify({ text, edtf: first(text), 'edtf-ts': second(text) }));
console.log(`[\n${rows.join(',\n')}\n]`);
