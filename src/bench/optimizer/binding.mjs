// Trains and measures with @open-spaced-repetition/binding, as told line by line; see Comparison.java.
//   read FILE          a log, one review a line: history, day, rating; its histories one after another
//   train TIMES        what that took, milliseconds of wall clock and of the processor, and the weights
//   loss WEIGHTS       mean log loss of the log last read, each review asked alone, so that all weigh the same
//   memory             peak of the process in megabytes
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2] + '/');
const { FSRSBinding, FSRSBindingItem, FSRSBindingReview, computeParameters } = require('@open-spaced-repetition/binding');

const reviews = new Map();
function review(rating, days) {
  const key = days * 8 + rating;
  let made = reviews.get(key);
  if (!made) reviews.set(key, (made = new FSRSBindingReview(rating, days)));
  return made;
}

// One item a review that comes a day or more after the one before, with all reviews up to it, in order of time.
function read(file) {
  const items = [];
  let history = '';
  let last = 0;
  let sofar = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue;
    const [which, day, rating] = line.split(',').map(Number);
    const days = which === history ? day - last : 0;
    if (which !== history) sofar = [];
    history = which;
    last = day;
    sofar.push(review(rating, days));
    if (days > 0 && sofar.length <= 256) items.push({ day, order: items.length, item: new FSRSBindingItem(sofar) });
  }
  return items.sort((a, b) => a.day - b.day || a.order - b.order).map((i) => i.item);
}

// What evaluates one review: a first one after the first day is taken for an outlier unless there are twenty of its kind.
const alone = (item) => (item.longTermReviewCnt() > 1 ? [item] : Array(20).fill(item));

let items = [];
for await (const line of createInterface({ input: process.stdin })) {
  const [command, argument] = line.split(' ');
  if (command === 'read') {
    items = read(argument);
    console.log(items.length);
  } else if (command === 'train') {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    let weights = [];
    for (let i = 0; i < Number(argument); i++) {
      // It refuses logs too short for it.
      weights = await computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 }).catch(() => []);
    }
    const took = process.cpuUsage(cpu);
    console.log([performance.now() - wall, (took.user + took.system) / 1000, ...weights].join(','));
  } else if (command === 'loss') {
    const model = new FSRSBinding(argument.split(',').map(Number));
    let sum = 0;
    for (const item of items) sum += model.evaluate(alone(item)).logLoss;
    console.log(sum / items.length);
  } else if (command === 'memory') {
    console.log(Number(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024);
  }
}
